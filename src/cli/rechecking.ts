import type { Edition, RecheckResult } from '../index.js';
import type { Checked } from './edition-use.js';
import type { Block } from './input/pieces.js';
import type { Processor } from './processor.js';
import type { RecheckRequest } from './recheck-options.js';

/** What is rechecked, and how. */
export interface Rechecking {
  readonly request: RecheckRequest;
  readonly editions: readonly Edition[];
  readonly processor: Processor<RecheckResult, Checked>;
  /** Where records go that are answered in workers. */
  readonly alongside?: ((block: Block) => void) | undefined;
}
