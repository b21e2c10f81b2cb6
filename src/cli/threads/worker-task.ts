import type { Edition } from '../../index.js';
import type { RecheckRequest } from '../options/recheck-options.js';
import type { Printed } from '../run/processor.js';
import type { PackedBlock } from './packed-block.js';

/** What a worker has to know to answer as the main thread would. */
export interface WorkerSetup {
  readonly command: 'recheck' | 'replay';
  readonly request: RecheckRequest;
  readonly editions: readonly Edition[];
  readonly mayColour: boolean;
}

/** What a worker is asked: a block of a file. */
export interface WorkerTask {
  readonly setup: WorkerSetup;
  readonly block: PackedBlock;
  readonly file: string;
}

/** The answers to a block: what is printed, and what was counted. */
export interface BlockAnswers<Counted> {
  readonly printed: Printed;
  readonly counted: Counted;
}
