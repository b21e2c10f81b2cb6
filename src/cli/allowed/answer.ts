import type { EditionUse } from '../run/edition-use.js';

export interface AllowedCount extends EditionUse {
  records: number;
  invalid: number;
}
