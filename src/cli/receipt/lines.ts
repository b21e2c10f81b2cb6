import { createHash } from 'node:crypto';
import { Writable } from 'node:stream';
import type { ResultFile } from '../../receipt/verify.js';
import { LF } from '../input/pieces.js';
import { chunksOf } from '../input/sources.js';
import { sha256 } from './digest.js';

/** Takes in bytes, of which it keeps a digest, and one of each line. */
export class LineDigests extends Writable {
  readonly #whole = createHash('sha256');
  readonly #lines: string[] = [];
  readonly #each: ((line: Buffer) => void) | undefined;
  #begun: Buffer[] = [];

  constructor(each?: (line: Buffer) => void) {
    super();
    this.#each = each;
  }

  override _write(chunk: Buffer, _: BufferEncoding, taken: () => void): void {
    this.take(chunk);
    taken();
  }

  take(chunk: Uint8Array): void {
    this.#whole.update(chunk);
    // A copy: a chunk is good only until the next one.
    let rest = Buffer.from(chunk);
    for (let at = rest.indexOf(LF); at >= 0; at = rest.indexOf(LF)) {
      this.#end(rest.subarray(0, at));
      rest = rest.subarray(at + 1);
    }
    if (rest.length > 0) this.#begun.push(rest);
  }

  #end(last: Buffer): void {
    const line = this.#begun.length === 0 ? last : Buffer.concat([...this.#begun, last]);
    this.#begun = [];
    this.#lines.push(sha256(line));
    this.#each?.(line);
  }

  /** What was taken in. */
  done(): ResultFile {
    if (this.#begun.length > 0) this.#end(Buffer.alloc(0));
    return { sha256: this.#whole.digest('hex'), lines: this.#lines };
  }
}

/** The digests of a file and of its lines. Throws an InputError. */
export async function linesOfFile(
  path: string,
  each?: (line: Buffer) => void,
): Promise<ResultFile> {
  const digests = new LineDigests(each);
  for await (const chunk of chunksOf(path)) digests.take(chunk);
  return digests.done();
}
