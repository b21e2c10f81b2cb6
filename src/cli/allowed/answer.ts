import type { EditionUse } from '../edition-use.js';

export interface AllowedCount extends EditionUse {
  records: number;
  invalid: number;
}
