import type { Language } from '../../index.js';
import { inLanguage } from '../../regulation/bilingual.js';
import type { Block } from '../input/pieces.js';
import { workerLost } from '../texts/refusals.js';
import { packed, unpacked } from './packed-block.js';
import { Threads } from './threads.js';
import type { BlockAnswers, WorkerSetup, WorkerTask } from './worker-task.js';

/** How many workers there are, what each has to know, and what happens where they crash. */
export interface PoolOptions<Counted> {
  readonly jobs: number;
  /** Bytes of the whole input, where that is known. */
  readonly bytes: number | undefined;
  /** So many bytes that are left pay for a worker; where nobody knows how many are, so many that were read. */
  readonly worth: number;
  readonly setup: WorkerSetup;
  readonly language: Language | undefined;
  readonly printError: (line: string) => void;
  readonly inThisThread: (block: Block, file: string) => Promise<BlockAnswers<Counted>>;
}

/** So many blocks wait for a worker: it has its next one when it is done with one. */
const WAITING_PER_WORKER = 2;

/** So many blocks a thread may be answered while an earlier one is not: then it is waited for. */
const AHEAD_PER_THREAD = 8;

/** A block under way; its answers once it has them. */
interface Pending<Counted> {
  readonly whole: Promise<BlockAnswers<Counted>>;
  answers?: BlockAnswers<Counted>;
}

/**
 * This thread and workers that share the blocks of the input among them: workers have what they can take, and this
 * thread answers what is left over. None is started for an input too short to pay for it. The answers come back in
 * the order in which the blocks were submitted. A worker that crashes loses nothing: what it had is done again, by
 * another one, and in this thread where that one crashes too; and it is said.
 */
export class WorkerPool<Counted> {
  readonly #options: PoolOptions<Counted>;
  readonly #threads: Threads<WorkerTask, BlockAnswers<Counted>>;
  readonly #pending: Pending<Counted>[] = [];
  /** Blocks that workers have and did not answer yet. */
  #withWorkers = 0;
  /** Whether the input is long enough for workers. */
  #pays = false;
  /** Bytes of the blocks taken so far. */
  #taken = 0;
  /** Nobody waits for answers any more, as where the reader of the output has seen enough. */
  #closed = false;

  constructor(options: PoolOptions<Counted>) {
    this.#options = options;
    this.#threads = new Threads(new URL('./worker.js', import.meta.url), options.jobs - 1);
  }

  /** Takes a block; gives back the answers to the oldest ones that have them. */
  async submit(block: Block, file: string): Promise<BlockAnswers<Counted>[]> {
    const { jobs, setup, inThisThread } = this.#options;
    if (block.pieces.length === 0) return [];
    if (this.#wantsWorker(block)) {
      this.#withWorkers += 1;
      this.#put(this.#answered({ setup, block: packed(block), file }));
    } else {
      const answers = await inThisThread(block, file);
      this.#pending.push({ whole: Promise.resolve(answers), answers });
    }
    return this.#done(jobs * AHEAD_PER_THREAD);
  }

  /** The answers to the oldest blocks that have them; where more than so many are under way, they are waited for. */
  async #done(most: number): Promise<BlockAnswers<Counted>[]> {
    const done: BlockAnswers<Counted>[] = [];
    for (let first = this.#pending[0]; first !== undefined; first = this.#pending[0]) {
      if (first.answers === undefined && this.#pending.length <= most) break;
      done.push(first.answers ?? (await first.whole));
      this.#pending.shift();
    }
    return done;
  }

  /** Puts a block that a worker has behind those that are under way. */
  #put(whole: Promise<BlockAnswers<Counted>>): void {
    const pending: Pending<Counted> = { whole };
    this.#pending.push(pending);
    const isDone = (answers?: BlockAnswers<Counted>) => {
      this.#withWorkers -= 1;
      if (answers !== undefined) pending.answers = answers;
    };
    // Whoever waits for the whole is told of what fails.
    whole.then(isDone, () => isDone());
  }

  /** Whether a block is for a worker: they are worth it, and one has room. */
  #wantsWorker({ pieces }: Block): boolean {
    const { jobs, bytes, worth } = this.#options;
    this.#pays ||= (bytes === undefined ? this.#taken : bytes - this.#taken) >= worth;
    this.#taken += (pieces.at(-1)?.end ?? 0) - (pieces[0]?.start ?? 0);
    return this.#pays && this.#withWorkers < WAITING_PER_WORKER * (jobs - 1);
  }

  /** The answers to all that is still pending. */
  drain(): Promise<BlockAnswers<Counted>[]> {
    return this.#done(0);
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#threads.close();
  }

  async #answered(task: WorkerTask): Promise<BlockAnswers<Counted>> {
    const { inThisThread } = this.#options;
    try {
      return await this.#threads.ask(task);
    } catch (first) {
      // Being closed is no crash, and what was pending is wanted no more.
      if (this.#closed) return new Promise(() => {});
      this.#reportCrash(unpacked(task.block), first);
    }
    try {
      return await this.#threads.ask(task);
    } catch {
      return inThisThread(unpacked(task.block), task.file);
    }
  }

  #reportCrash({ pieces }: Block, error: unknown): void {
    const { printError, language } = this.#options;
    const why = error instanceof Error ? error.message : String(error);
    const [first, last] = [pieces[0]?.line ?? 0, pieces.at(-1)?.line ?? 0];
    printError(inLanguage(workerLost(first, last, why), language));
  }
}
