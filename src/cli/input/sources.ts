import { closeFile, isThere, openFile, readBytes, readOn } from './file.js';

/** The name by which standard input is given as a file. */
export const STANDARD_INPUT = '-';

/** A file that cannot be opened or read. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly path: string;
  /** The system's name of the error, such as ENOENT. */
  readonly code: string;

  constructor(path: string, cause: unknown) {
    super(`cannot read ${path}`, { cause });
    this.path = path;
    this.code = String((cause as { code?: unknown } | undefined)?.code ?? cause);
  }
}

const CHUNK = 1 << 18;

/** Standard input, once somebody reads it. */
let opened: NodeJS.ReadStream | undefined;

function standardInput(): NodeJS.ReadStream {
  opened = process.stdin;
  return opened;
}

/** Waits for no more of standard input. Where nobody reads it, it is not even opened: that takes its time. */
export function leaveStandardInput(): void {
  opened?.destroy();
}

/**
 * The bytes of a file, or of standard input, as they come. A chunk is good until the next one is asked
 * for: files are read into one buffer over and over. Throws an InputError.
 */
export async function* chunksOf(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  const chunks = path === STANDARD_INPUT ? standardInput() : fileChunks(path);
  const iterator: AsyncIterator<Uint8Array> = chunks[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await iterator.next().catch((error: unknown) => {
        throw new InputError(path, error);
      });
      if (done) return;
      yield value;
    }
  } finally {
    await iterator.return?.();
  }
}

/** The bytes of a file that can only be small, as an edition is. Throws an InputError; EFBIG: it is too large. */
export async function smallFile(path: string, most = 1 << 24): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of fileChunks(path)) {
      size += chunk.length;
      if (size > most) throw Object.assign(new Error('too large'), { code: 'EFBIG' });
      chunks.push(Buffer.from(chunk));
    }
  } catch (error) {
    throw new InputError(path, error);
  }
  return Buffer.concat(chunks);
}

async function* fileChunks(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  const file = await openFile(path);
  try {
    const buffer = Buffer.allocUnsafeSlow(CHUNK);
    const next = isThere(file) ? readOn : readBytes;
    for (;;) {
      const count = await next(file, buffer, null);
      if (count === 0) return;
      yield buffer.subarray(0, count);
    }
  } finally {
    await closeFile(file);
  }
}
