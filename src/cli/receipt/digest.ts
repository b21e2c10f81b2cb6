import { createHash } from 'node:crypto';
import { chunksOf } from '../input/sources.js';

/** The SHA-256 of bytes, in hexadecimal digits. */
export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** A SHA-256 of the bytes of a file, in hexadecimal digits. Throws an InputError. */
export async function digestOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of chunksOf(path)) hash.update(chunk);
  return hash.digest('hex');
}
