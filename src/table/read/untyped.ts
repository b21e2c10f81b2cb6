import { utf8 } from '../../values/utf8.js';
import { archiveOf, textAt, zipped } from './archive.js';

const ATTRIBUTES = `(?:[^<>"']|"[^"]*"|'[^']*')*?`;
/** A cell that says of what type its value is, and has none: the parser takes it for false, or for the first of all texts. */
const WITHOUT_VALUE = new RegExp(
  `(<(?:\\w+:)?c\\b${ATTRIBUTES})\\st=["'](?:s|str|b)["'](${ATTRIBUTES}(?:/>|>(?:\\s*<(?:\\w+:)?f\\b${ATTRIBUTES}(?:/>|>[^<]*</(?:\\w+:)?f>))?\\s*</(?:\\w+:)?c>))`,
  'gu',
);

/** The workbook in which no cell without a value names a type; nothing where there is no such cell. */
export function withoutEmptyTypes(workbook: Uint8Array): Uint8Array | undefined {
  const archive = archiveOf(workbook);
  let isChanged = false;
  for (const [at, path] of archive.FullPaths.entries()) {
    const entry = archive.FileIndex[at];
    if (entry === undefined || !/\/worksheets\/[^/]+\.xml$/i.test(path)) continue;
    const text = textAt(archive, path);
    const told = text.replace(WITHOUT_VALUE, '$1$2');
    if (told === text) continue;
    entry.content = utf8(told) as unknown as typeof entry.content;
    entry.size = entry.content.length;
    isChanged = true;
  }
  return isChanged ? zipped(archive) : undefined;
}
