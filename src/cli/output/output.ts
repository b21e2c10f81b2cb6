import type { Writable } from 'node:stream';

/** Results that could not be written: the disk is full, the device failed. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  readonly code: string;

  constructor(cause: unknown) {
    super('cannot write', { cause });
    this.code = codeOf(cause) ?? String(cause);
  }
}

const textOf = (part: string | Uint8Array): string =>
  typeof part === 'string' ? part : Buffer.from(part).toString();

const codeOf = (error: unknown): string | undefined => (error as { code?: string } | null)?.code;

/**
 * So many letters leave at once. Texts of 128 kB and more the engine keeps apart, each in memory of its own,
 * which takes it longer to get.
 */
export const FLUSH_SIZE = 1 << 15;

/** What takes text and bytes, and says when it has, or why it could not. */
export interface Sink {
  write(part: string | Uint8Array, taken: (error?: Error | null) => void): unknown;
}

/** Errors are answered where a write is awaited; without a listener they would end the process. */
export const listened = <S extends Writable>(stream: S): S => stream.on('error', () => {});

/** Text on its way out, in large chunks, no faster than it is taken. */
export class Output {
  #sink: Sink;
  #waiting: string[] = [];
  #size = 0;
  #open = true;
  #gate: ((text: string) => string) | undefined;
  /** A file that was opened for this, and is to be closed. */
  #own: Writable | undefined;
  /** Empties that file of what it held; nothing once it is done. */
  #empty: (() => Promise<void>) | undefined;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  /** From here on everything goes to a file; nothing has been written yet, and until then it keeps what it holds. */
  sendTo(file: Writable, empty: () => Promise<void>): void {
    this.#own = listened(file);
    this.#sink = this.#own;
    this.#empty = empty;
  }

  /**
   * Hands over the last of it, and closes what is no one else's; nothing, too, may be an answer, and takes the place of
   * what was there. Throws an OutputError.
   */
  async close({ isAnswer }: { readonly isAnswer: boolean }): Promise<void> {
    await this.flush();
    const own = this.#own;
    if (own === undefined) return;
    if (isAnswer) await this.#emptied();
    const failed = await new Promise<unknown>((closed) => {
      own.once('error', closed);
      own.end(() => closed(undefined));
    });
    if (failed !== undefined && failed !== null) throw new OutputError(failed);
  }

  /** From here on every text goes through a gate. */
  through(gate: (text: string) => string): void {
    this.#gate = gate;
  }

  /**
   * Hands text or bytes over. False once the reader has gone, as `head` does when it has seen enough:
   * then nothing more need be worked out, and nothing more is written.
   */
  async write(given: string | Uint8Array): Promise<boolean> {
    const part = this.#gate === undefined ? given : this.#gate(textOf(given));
    if (typeof part !== 'string') return (await this.flush()) && this.#hand(part);
    if (part !== '') {
      this.#waiting.push(part);
      this.#size += part.length;
    }
    return this.#size < FLUSH_SIZE ? this.#open : this.flush();
  }

  /** Hands over what is still waiting, and waits until it is taken. Throws an OutputError. */
  async flush(): Promise<boolean> {
    const text = this.#waiting.join('');
    this.#waiting = [];
    this.#size = 0;
    return this.#hand(text);
  }

  async #hand(part: string | Uint8Array): Promise<boolean> {
    if (!this.#open || part.length === 0) return this.#open;
    await this.#emptied();
    const error = await new Promise<unknown>((taken) => this.#sink.write(part, taken));
    if (error === undefined || error === null) return true;
    this.#open = false;
    if (codeOf(error) === 'EPIPE' || codeOf(error) === 'ERR_STREAM_DESTROYED') return false;
    throw new OutputError(error);
  }

  async #emptied(): Promise<void> {
    const empty = this.#empty;
    this.#empty = undefined;
    try {
      await empty?.();
    } catch (error) {
      throw new OutputError(error);
    }
  }
}
