import { CFB } from '@e965/xlsx';
import { textIn } from './decoder.js';

type Archive = ReturnType<typeof CFB.read>;

/** A zip archive, as workbooks are. */
export const archiveOf = (bytes: Uint8Array): Archive => CFB.read(bytes, { type: 'array' });

/** The text of a file in an archive; empty where there is none. */
export const textAt = (archive: Archive, path: string): string =>
  textIn(Uint8Array.from(CFB.find(archive, path)?.content ?? []), 'utf-8')?.text ?? '';

/** The bytes of an archive. */
export function zipped(archive: Archive): Uint8Array {
  const options = { fileType: 'zip', type: 'array' };
  return Uint8Array.from(CFB.write(archive, options as object) as unknown as ArrayLike<number>);
}
