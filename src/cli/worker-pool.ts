import { Tinypool } from 'tinypool';
import { inLanguage } from '../entities/faults.js';
import type { Language } from '../index.js';
import type { Block, Piece } from './input/pieces.js';
import { workerLost } from './texts/refusals.js';
import { WORKER_LIMITS } from './v8.js';
import type { BlockAnswers, WorkerSetup, WorkerTask } from './worker-task.js';

/** How many workers there are, what each has to know, and what happens where they crash. */
export interface PoolOptions<Counted> {
  readonly jobs: number;
  readonly setup: WorkerSetup;
  readonly language: Language | undefined;
  readonly printError: (line: string) => void;
  readonly inThisThread: (block: Block, file: string) => Promise<BlockAnswers<Counted>>;
}

/** Each worker has its next block queued when it is done with one, and need not wait to be given it. */
const QUEUED_PER_WORKER = 2;

/** So many blocks a worker are pending, some of them waiting to be handed out. */
const PENDING_PER_WORKER = 2 * QUEUED_PER_WORKER;

/**
 * Workers that share the blocks of the input among them. The answers come back in the order in which
 * the blocks were submitted. A worker that crashes loses nothing: what it had is done again, by another
 * one, and in this thread where that one crashes too; and it is said.
 */
export class WorkerPool<Counted> {
  readonly #options: PoolOptions<Counted>;
  readonly #pool: Tinypool;
  /** Rejects where no worker can even start. */
  readonly #failed: Promise<never>;
  readonly #pending: Promise<BlockAnswers<Counted>>[] = [];
  /** Nobody waits for answers any more, as where the reader of the output has seen enough. */
  #closed = false;

  constructor(options: PoolOptions<Counted>) {
    const { jobs } = options;
    this.#options = options;
    this.#pool = new Tinypool({
      filename: new URL('./worker.js', import.meta.url).href,
      minThreads: jobs,
      maxThreads: jobs,
      // A worker that ran out of memory would otherwise be waited for.
      terminateTimeout: 1000,
      concurrentTasksPerWorker: QUEUED_PER_WORKER,
      resourceLimits: WORKER_LIMITS,
    });
    this.#failed = new Promise((_, fail) => this.#pool.on('error', fail));
    // It is answered where a block is waited for.
    this.#failed.catch(() => {});
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
    await this.#pool.destroy();
  }

  #oldest(count: number): Promise<BlockAnswers<Counted>[]> {
    return Promise.all(this.#pending.splice(0, Math.max(0, count)));
  }

  async #answered(task: WorkerTask): Promise<BlockAnswers<Counted>> {
    const { inThisThread } = this.#options;
    try {
      return await this.#inWorker(task);
    } catch (first) {
      // Being closed is no crash, and what was pending is wanted no more.
      if (this.#closed) return new Promise(() => {});
      this.#reportCrash(task.block.pieces, first);
    }
    try {
      return await this.#inWorker(task);
    } catch {
      return inThisThread(task.block, task.file);
    }
  }

  #inWorker(task: WorkerTask): Promise<BlockAnswers<Counted>> {
    return Promise.race([this.#pool.run(task, { name: 'answer' }), this.#failed]);
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
