import { firstOfEach } from '../values/gather.js';
import { columnsNamed, type Head, type Layout } from './layout.js';
import type { Mapping } from './mapping.js';
import { cellAt, isEmpty, type Row } from './rows.js';

/** The columns of a sheet that a mapping reads into records, and the places of all at which it looks. */
export interface OwnColumns {
  readonly into: readonly Head[];
  readonly places: ReadonlySet<number>;
}

export function ownColumns({ kind, columns, children = {} }: Mapping, layout: Layout): OwnColumns {
  const headsOf = (names: readonly string[]) => names.flatMap((name) => columnsNamed(layout, name));
  const into = headsOf(Object.keys(columns));
  const kinds = typeof kind === 'object' ? [kind.column] : [];
  const keys = Object.values(children).flatMap(({ key }) => key);
  const places = new Set([...into, ...headsOf([...kinds, ...keys])].map(({ index }) => index));
  return { into, places };
}

/**
 * The cells of a sheet that hold something in a column which is read in rows of other decisions alone. No answer
 * hangs on them, but whoever filled them in is told.
 */
export class UnreadCells {
  /** How many there are below each heading. */
  readonly counts = new Map<string, number>();
  /** Of the columns that some mapping reads, those that not every one looks at. */
  readonly #heads: readonly Head[];

  /** The columns of all mappings that read the sheet. */
  constructor(all: readonly OwnColumns[]) {
    const heads = all.flatMap(({ into }) => into);
    this.#heads = firstOfEach(heads, ({ index }) => String(index)).filter(({ index }) =>
      all.some(({ places }) => !places.has(index)),
    );
  }

  /** Looks through a row that one of the mappings reads. */
  look(row: Row, { places }: OwnColumns): void {
    for (const { index, said } of this.#heads) {
      if (places.has(index) || isEmpty(cellAt(row, index))) continue;
      this.counts.set(said, (this.counts.get(said) ?? 0) + 1);
    }
  }
}
