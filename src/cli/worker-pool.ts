import { inLanguage } from '../entities/faults.js';
import type { Language } from '../index.js';
import type { Block, Piece } from './input/pieces.js';
import { workerLost } from './texts/refusals.js';
import { Threads } from './threads.js';
import type { BlockAnswers, WorkerSetup, WorkerTask } from './worker-task.js';

/** How many workers there are, what each has to know, and what happens where they crash. */
export interface PoolOptions<Counted> {
  readonly jobs: number;
  readonly setup: WorkerSetup;
  readonly language: Language | undefined;
  readonly printError: (line: string) => void;
  readonly inThisThread: (block: Block, file: string) => Promise<BlockAnswers<Counted>>;
}

/** So many blocks a worker are pending: each has its next one when it is done, and need not wait for it. */
const PENDING_PER_WORKER = 4;

/**
 * Workers that share the blocks of the input among them. The answers come back in the order in which
 * the blocks were submitted. A worker that crashes loses nothing: what it had is done again, by another
 * one, and in this thread where that one crashes too; and it is said.
 */
export class WorkerPool<Counted> {
  readonly #options: PoolOptions<Counted>;
  readonly #threads: Threads<WorkerTask, BlockAnswers<Counted>>;
  readonly #pending: Promise<BlockAnswers<Counted>>[] = [];
  /** Nobody waits for answers any more, as where the reader of the output has seen enough. */
  #closed = false;

  constructor(options: PoolOptions<Counted>) {
    this.#options = options;
    this.#threads = new Threads(new URL('./worker.js', import.meta.url), options.jobs);
  }

  /** Takes a block; gives back the answers to the oldest ones, once enough are pending. */
  async submit(block: Block, file: string): Promise<BlockAnswers<Counted>[]> {
    const { jobs, setup } = this.#options;
    if (block.pieces.length === 0) return [];
    this.#pending.push(this.#answered({ setup, block: copied(block), file }));
    return this.#oldest(this.#pending.length - jobs * PENDING_PER_WORKER);
  }

  /** The answers to all that is still pending. */
  drain(): Promise<BlockAnswers<Counted>[]> {
    return this.#oldest(this.#pending.length);
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#threads.close();
  }

  #oldest(count: number): Promise<BlockAnswers<Counted>[]> {
    return Promise.all(this.#pending.splice(0, Math.max(0, count)));
  }

  async #answered(task: WorkerTask): Promise<BlockAnswers<Counted>> {
    const { inThisThread } = this.#options;
    try {
      return await this.#threads.ask(task);
    } catch (first) {
      // Being closed is no crash, and what was pending is wanted no more.
      if (this.#closed) return new Promise(() => {});
      this.#reportCrash(task.block.pieces, first);
    }
    try {
      return await this.#threads.ask(task);
    } catch {
      return inThisThread(task.block, task.file);
    }
  }

  #reportCrash(pieces: readonly Piece[], error: unknown): void {
    const { printError, language } = this.#options;
    const why = error instanceof Error ? error.message : String(error);
    const [first, last] = [pieces[0]?.line ?? 0, pieces.at(-1)?.line ?? 0];
    printError(inLanguage(workerLost(first, last, why), language));
  }
}

function copied({ bytes, pieces }: Block): Block {
  const start = pieces[0]?.start ?? 0;
  const end = pieces.at(-1)?.end ?? 0;
  return {
    bytes: Buffer.from(bytes.subarray(start, end)),
    pieces: pieces.map((piece) => ({
      ...piece,
      start: piece.start - start,
      end: piece.end - start,
    })),
  };
}
