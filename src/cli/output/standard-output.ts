import { writeSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { isDevice } from '../input/file.js';
import { listened, type Sink } from './output.js';

const STANDARD_OUTPUT = 1;

/**
 * Standard output, and whether it is a terminal. A file or a pipe is written to straight away, as its stream would do:
 * to make that stream takes longer than a short answer.
 */
export function standardOutput(): { readonly sink: Sink; readonly isTerminal: boolean } {
  if (isDevice(STANDARD_OUTPUT) === false) return { sink: new Straight(), isTerminal: false };
  const { stdout } = process;
  return { sink: listened(stdout), isTerminal: stdout.isTTY === true };
}

class Straight implements Sink {
  /** The stream after all, once somebody had to be waited for: who made the pipe has set it so that it does not wait. */
  #stream: Writable | undefined;

  write(part: string | Uint8Array, taken: (error?: Error | null) => void): void {
    let left = typeof part === 'string' ? Buffer.from(part) : part;
    try {
      while (this.#stream === undefined && left.length > 0) {
        left = left.subarray(writeSync(STANDARD_OUTPUT, left));
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') {
        taken(error as Error);
        return;
      }
      this.#stream = listened(process.stdout);
    }
    if (this.#stream === undefined) taken();
    else this.#stream.write(left, taken);
  }
}
