import type { RecheckResult } from '../../index.js';
import type { About, InputRead } from '../../report/about.js';

/** Every record of an input, for a command that takes them all together. */
export interface ReadIn {
  readonly records: readonly unknown[];
  readonly inputs: readonly InputRead[];
  readonly mapping?: About['mapping'];
  readonly unread: boolean;
  /** The answer to the record with this index; of a row of a table told by its cells, of a line by its number. */
  readonly answered: (index: number, result: RecheckResult) => RecheckResult;
}
