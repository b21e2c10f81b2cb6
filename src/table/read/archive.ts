import { CFB } from '@e965/xlsx';
import { textIn } from './decoder.js';

type Archive = ReturnType<typeof CFB.read>;

/** A zip archive, as workbooks are. */
export const archiveOf = (bytes: Uint8Array): Archive => CFB.read(bytes, { type: 'array' });

/** The text of a file in an archive; empty where there is none. */
export const textAt = (archive: Archive, path: string): string =>
  textOf(Uint8Array.from(CFB.find(archive, path)?.content ?? []));

/** The text of what a file in an archive holds; empty where it is none. */
export const textOf = (content: Uint8Array): string => textIn(content, 'utf-8')?.text ?? '';

/** The archive with other content in the files that bear a name, where `change` gives any; nothing where it gives none. */
export function rewritten(
  bytes: Uint8Array,
  name: RegExp,
  change: (content: Uint8Array) => Uint8Array | undefined,
): Uint8Array | undefined {
  const archive = archiveOf(bytes);
  let isChanged = false;
  for (const [at, path] of archive.FullPaths.entries()) {
    const entry = archive.FileIndex[at];
    if (entry === undefined || !name.test(path)) continue;
    const content = change(Uint8Array.from(entry.content));
    if (content === undefined) continue;
    entry.content = content as unknown as typeof entry.content;
    entry.size = content.length;
    isChanged = true;
  }
  return isChanged ? zipped(archive) : undefined;
}

/** The bytes of an archive. */
export function zipped(archive: Archive): Uint8Array {
  const options = { fileType: 'zip', type: 'array' };
  return Uint8Array.from(CFB.write(archive, options as object) as unknown as ArrayLike<number>);
}
