import type { Condition, Spectrum } from './change.js';
import { listsOf, rowsBeside } from './domain.js';
import { OTHER_TEXT, type Row, YET_ANOTHER } from './leaf-values.js';
import { type ListView, oneRow } from './list-view.js';
import { saidOf } from './members.js';
import { namedRows } from './named-rows.js';
import { childKeys } from './paths.js';

/** Most lists that are tried in the place of one that is left out. */
const MOST_LISTS = 60;
/** Lists whose rows hold lists are not told row by row. */
const isNested = ({ target, turning }: ListView): boolean =>
  (childKeys(turning.kind).get(`${target.pattern}.*`) ?? []).some(
    ([, shape]) => shape.type === 'list' || shape.type === 'object',
  );

/** A list that is left out: none, nothing in it, one row; of what takes several rows only that they do together. */
export function leftOut(view: ListView): Spectrum {
  const { target, turning } = view;
  const single = isNested(view) ? NO_LISTS : oneRow(view, []);
  const turns = turning.turns.get(`facts.${target.pattern}`) ?? [];
  const { decidedOn } = turning.context;
  // What is dated later had not happened: no row has to answer to it.
  const beside = rowsBeside(target.pattern, target.shape, turning).map((rows) =>
    rows.filter(({ on }) => typeof on !== 'string' || on <= decidedOn),
  );
  // A row that another change made stands for any: it has no name by which to ask for it, or for another.
  const isMade = (rows: readonly Row[]) => rows.some(({ id }) => id === OTHER_TEXT);
  const another = beside.some(isMade)
    ? (single.values as readonly (readonly Row[])[]).map((rows) =>
        rows.map((row) => ({ ...row, id: YET_ANOTHER })),
      )
    : [];
  const longer = [
    ...another,
    ...listsOf(target.pattern, target.shape, turns, turning)
      .filter((list) => Array.isArray(list) && list.length > (isNested(view) ? 0 : 1))
      .slice(0, MOST_LISTS),
  ];
  const named = beside.flatMap((rows) =>
    isMade(rows)
      ? []
      : namedRows(
          view,
          [],
          rows.map(({ id }) => String(id)),
          rows.map(({ on }) => on ?? decidedOn),
        ),
  );
  const none = [...(target.shape.nullable === true ? [null] : []), []];
  // The least sum on the other side: of what has to be at most the limit one fen more than it.
  const sums = view.turns.flatMap((turn) =>
    'unit' in turn && turn.unit === 'fen' && typeof turn.limit !== 'string'
      ? [Number(turn.limit) + (turn.gives[0] === turn.gives[1] ? 1 : 0)]
      : [],
  );
  return {
    values: [...none, ...named.map(({ value }) => value), ...single.values, ...longer],
    says: (effects) => {
      const ofNone = none.flatMap((value, at): Condition[] =>
        effects[at] === 'flips' ? [{ set: value }] : [],
      );
      const from = none.length + named.length;
      const ofNamed = saidOf(named, effects.slice(none.length, from));
      const ofOne = single.says(effects.slice(from, from + single.values.length));
      const flipping = single.values.filter((_, at) => effects[from + at] === 'flips');
      const more = effects.slice(from + single.values.length).includes('flips');
      // Of payments it is said what is still to be paid; of other sums which row there must be.
      if (sums.length > 0 && target.pattern.endsWith('payments'))
        return [
          ...ofNone.filter(({ set }) => set === null),
          ...ofSum(sums, ofNone, ofOne, flipping),
        ];
      const said = [...ofNone, ...ofNamed, ...ofOne];
      return ofNamed.length > 0 || ofOne.length > 0 || !more ? said : [...said, { together: true }];
    },
  };
}

const NO_LISTS: Spectrum = { values: [], says: () => [] };

/**
 * A sum that is left out: at least so much where rows flip the verdict, less where none does too. What may or may
 * not count of the other payments gives it two limits: enough is what is for certain.
 */
function ofSum(
  sums: readonly number[],
  ofNone: readonly Condition[],
  ofOne: readonly Condition[],
  flipping: readonly unknown[],
): Condition[] {
  if (ofNone.some(({ set }) => Array.isArray(set))) {
    const least = Math.min(...sums);
    // Nothing in it comes to zero: where that is enough, less would not be.
    return [least > 0 ? { atMost: least - 1 } : { set: [] }];
  }
  if (ofOne.length === 0) return [];
  // Where only rows of less do, such as money that went back, no more than the most of theirs.
  const amounts = flipping.map((rows) => amountIn(rows));
  const enough = sums.filter((sum) => amounts.some((amount) => amount >= sum));
  return [enough.length === 0 ? { atMost: Math.max(...amounts) } : { add: Math.max(...enough) }];
}

/** What the one row of a list comes to. */
const amountIn = (rows: unknown): number => {
  const [row] = rows as readonly { readonly amount?: unknown }[];
  return typeof row?.amount === 'number' ? row.amount : Number.POSITIVE_INFINITY;
};
