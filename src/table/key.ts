import { keyText } from './fold.js';
import { cellAt, isCovered, isEmpty, type Row } from './rows.js';
import { damageOf, isFiller, scalar } from './scalar.js';

/** The key by which two sheets are joined, or why there is none. */
export type Key =
  | { readonly key: string }
  | { readonly fault: string; readonly index: number }
  | { readonly empty: readonly number[] };

/** The key of a row, from the cells of several columns (of several sheets one above the other). */
export function keyOf(parts: readonly { readonly row: Row; readonly index: number }[]): Key {
  const texts: string[] = [];
  const empty: number[] = [];
  for (const { row, index } of parts) {
    const cell = cellAt(row, index);
    if (isEmpty(cell)) {
      if (isCovered(row, index)) return { fault: 'merged', index };
      empty.push(index);
      continue;
    }
    const damage = damageOf(cell);
    if (damage !== undefined) return { fault: damage, index };
    const read = scalar(cell, { type: 'text' }, {});
    if ('fault' in read) return { fault: read.fault, index };
    if (isFiller(String(read.value))) return { fault: 'filler', index };
    texts.push(keyText(String(read.value)));
  }
  if (empty.length > 0) return { empty };
  return { key: texts.join('\u0000') };
}
