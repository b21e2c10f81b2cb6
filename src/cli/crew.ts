import { Tinypool } from 'tinypool';
import { inLanguage } from '../entities/faults.js';
import type { Language } from '../index.js';
import { WORKER_LIMITS } from './engine.js';
import type { Block, Piece } from './input/pieces.js';
import { workerLost } from './texts/refusals.js';
import type { Orders } from './worker.js';

/** The answers to a block: what is printed, and what was counted. */
export interface Answers<Counted> {
  readonly printed: readonly string[] | Uint8Array;
  readonly counted: Counted;
}

/** A block as a worker gets it: a copy of its bytes, which are good until the next block only. */
interface Share {
  readonly block: Block;
  readonly file: string;
}

/** Who works: so many workers, on whose orders, and what happens where they cannot. */
export interface CrewOptions<Counted> {
  readonly jobs: number;
  readonly orders: Orders;
  readonly language: Language | undefined;
  readonly complain: (line: string) => void;
  /** Answers a block in this very thread. */
  readonly inPerson: (block: Block, file: string) => Promise<Answers<Counted>>;
  /** The module of the worker; the command's own where it is left out. */
  readonly worker?: URL;
}

/** Each worker has the next block at hand when it is done with one, and need not wait to be given it. */
const AT_HAND = 2;

/** So many blocks a worker are under way, some of them waiting to be handed out. */
const AHEAD = 2 * AT_HAND;

/**
 * Workers that share the blocks of the input among them. The answers come back in the order in which
 * the blocks were given. A worker that crashes loses nothing: what it had is done again, by another
 * one, and in this thread where that one crashes too; and it is said.
 */
export class Crew<Counted> {
  readonly #options: CrewOptions<Counted>;
  readonly #pool: Tinypool;
  /** Fails where no worker can even begin. */
  readonly #stranded: Promise<never>;
  readonly #underWay: Promise<Answers<Counted>>[] = [];
  /** Nobody waits for answers any more, as where the reader of the output has seen enough. */
  #dismissed = false;

  constructor(options: CrewOptions<Counted>) {
    const { jobs, worker = new URL('./worker.js', import.meta.url) } = options;
    this.#options = options;
    this.#pool = new Tinypool({
      filename: worker.href,
      minThreads: jobs,
      maxThreads: jobs,
      // A worker that ran out of memory would otherwise be waited for.
      terminateTimeout: 1000,
      concurrentTasksPerWorker: AT_HAND,
      resourceLimits: WORKER_LIMITS,
    });
    this.#stranded = new Promise((_, fail) => this.#pool.on('error', fail));
    // It is answered where a block is waited for.
    this.#stranded.catch(() => {});
  }

  /** Takes a block; gives back the answers to the oldest ones, once enough are under way. */
  async give(block: Block, file: string): Promise<Answers<Counted>[]> {
    if (block.pieces.length === 0) return [];
    this.#underWay.push(this.#answered({ block: copied(block), file }));
    return this.#take(this.#underWay.length - this.#options.jobs * AHEAD);
  }

  /** The answers to all that is still under way. */
  rest(): Promise<Answers<Counted>[]> {
    return this.#take(this.#underWay.length);
  }

  async dismiss(): Promise<void> {
    this.#dismissed = true;
    await this.#pool.destroy();
  }

  #take(count: number): Promise<Answers<Counted>[]> {
    return Promise.all(this.#underWay.splice(0, Math.max(0, count)));
  }

  async #answered(share: Share): Promise<Answers<Counted>> {
    const { inPerson } = this.#options;
    try {
      return await this.#byWorker(share);
    } catch (first) {
      // Being dismissed is no crash, and what was under way is wanted no more.
      if (this.#dismissed) return new Promise(() => {});
      this.#sayLost(share.block.pieces, first);
    }
    try {
      return await this.#byWorker(share);
    } catch {
      return inPerson(share.block, share.file);
    }
  }

  #byWorker(share: Share): Promise<Answers<Counted>> {
    const task = { ...share, orders: this.#options.orders };
    return Promise.race([this.#pool.run(task, { name: 'answer' }), this.#stranded]);
  }

  #sayLost(pieces: readonly Piece[], error: unknown): void {
    const { complain, language } = this.#options;
    const why = error instanceof Error ? error.message : String(error);
    const [first, last] = [pieces[0]?.line ?? 0, pieces.at(-1)?.line ?? 0];
    complain(inLanguage(workerLost(first, last, why), language));
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
