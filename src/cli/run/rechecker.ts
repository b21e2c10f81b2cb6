import type { Edition, RecheckResult } from '../../index.js';
import type { Environment } from '../command.js';
import type { ExitCode } from '../exit-code.js';
import type { Block } from '../input/pieces.js';
import type { RecheckRequest } from '../options/recheck-options.js';
import type { Checked } from './edition-use.js';
import type { Processor } from './processor.js';

/** What a recheck is asked, and by which editions. */
export interface Prepared {
  readonly request: RecheckRequest;
  readonly editions: readonly Edition[];
}

/** What is done with each record of a recheck. */
export type Rechecker = Processor<RecheckResult, Checked>;

/** What answers every record of the files of a request; `alongside` sees each block of lines beside it. */
export type AnswerAll = (
  prepared: Prepared,
  rechecker: Rechecker,
  environment: Environment,
  alongside?: (block: Block) => void,
) => Promise<ExitCode>;
