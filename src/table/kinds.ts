import type { Kind } from '../entities/facts.js';
import { KINDS } from './fields.js';
import { wordKey } from './fold.js';
import { columnsNamed, type Head, type Layout } from './layout.js';
import type { Mapping } from './mapping.js';
import { cellAt, type Row } from './rows.js';
import { damageOf, textOf } from './scalar.js';
import { wordsOf } from './words.js';

/** The kind of decision that a row records, if the mapping lists its word. */
export interface KindReader {
  (row: Row): Kind | undefined;
  /** The column in which it stands, if it stands in one. */
  readonly head?: Head | undefined;
}

export const isKindOf = (word: string): word is Kind => KINDS.some((kind) => kind === word);

/** How the kind of a row is found: it is the same for all, or stands in a column. */
export function kindReader({ kind }: Mapping, layout: Layout): KindReader {
  if (typeof kind === 'string') return Object.assign(() => kind, { head: undefined });
  const [head] = columnsNamed(layout, kind.column);
  const words =
    kind.words === undefined
      ? wordsOf(KINDS, {})
      : new Map(Object.entries(kind.words).map(([word, code]) => [wordKey(word), code]));
  const read = (row: Row): Kind | undefined => {
    const cell = head === undefined ? '' : cellAt(row, head.index);
    if (damageOf(cell) !== undefined) return undefined;
    const code = words.get(wordKey(textOf(cell)));
    return code !== undefined && isKindOf(code) ? code : undefined;
  };
  return Object.assign(read, { head });
}
