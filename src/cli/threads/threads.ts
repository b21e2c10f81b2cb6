import { Worker } from 'node:worker_threads';
import { WORKER_LIMITS } from './v8.js';

/** What a thread is asked, and what it answers: each under the number of the task. */
export interface Asked<Task> {
  readonly number: number;
  readonly task: Task;
}
export type Told<Answer> =
  | { readonly number: number; readonly answer: Answer }
  | { readonly number: number; readonly failed: string };

interface Waiting<Answer> {
  readonly answer: (answer: Answer) => void;
  readonly fail: (error: Error) => void;
}

interface Thread<Answer> {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting<Answer>>;
}

/** So many threads may end one after another without an answer to anything; then no more are started. */
const MOST_BARREN = 16;

/**
 * Some threads that run one file, started when they are needed. Where one ends by itself, what it was asked
 * fails, and whoever asked decides; another takes its place.
 */
export class Threads<Task, Answer> {
  readonly #file: URL;
  readonly #most: number;
  readonly #threads: Thread<Answer>[] = [];
  #number = 0;
  #barren = 0;

  constructor(file: URL, most: number) {
    this.#file = file;
    this.#most = most;
  }

  /** Asks the thread that has the least to do. */
  ask(task: Task): Promise<Answer> {
    return new Promise((answer, fail) => {
      try {
        const { worker, waiting } = this.#idlest();
        this.#number += 1;
        waiting.set(this.#number, { answer, fail });
        worker.postMessage({ number: this.#number, task } satisfies Asked<Task>);
      } catch (error) {
        fail(error instanceof Error ? error : new Error(String(error)));
      }
    });
  }

  /** Ends all threads. One that does not end is not waited for. */
  close(): void {
    for (const { worker, waiting } of this.#threads.splice(0)) {
      waiting.clear();
      worker.unref();
      worker.terminate().catch(() => {});
    }
  }

  #idlest(): Thread<Answer> {
    const least = this.#threads.reduce<Thread<Answer> | undefined>(
      (found, each) => (found && found.waiting.size <= each.waiting.size ? found : each),
      undefined,
    );
    const isFull = this.#threads.length >= this.#most || this.#barren >= MOST_BARREN;
    if (least !== undefined && (isFull || least.waiting.size === 0)) return least;
    if (isFull) throw new Error('no thread can be kept');
    return this.#start();
  }

  #start(): Thread<Answer> {
    const worker = new Worker(this.#file, { resourceLimits: WORKER_LIMITS });
    const thread: Thread<Answer> = { worker, waiting: new Map() };
    this.#threads.push(thread);
    worker.on('message', (told: Told<Answer>) => {
      const waiting = thread.waiting.get(told.number);
      thread.waiting.delete(told.number);
      this.#barren = 0;
      if ('answer' in told) waiting?.answer(told.answer);
      else waiting?.fail(new Error(told.failed));
    });
    const lost = (error: Error) => this.#lost(thread, error);
    worker.on('messageerror', lost);
    worker.on('error', lost);
    worker.on('exit', (code) => lost(new Error(`exit ${code}`)));
    return thread;
  }

  #lost(thread: Thread<Answer>, error: Error): void {
    const at = this.#threads.indexOf(thread);
    if (at < 0) return;
    this.#threads.splice(at, 1);
    this.#barren += 1;
    const waiting = [...thread.waiting.values()];
    thread.waiting.clear();
    for (const { fail } of waiting) fail(error);
  }
}
