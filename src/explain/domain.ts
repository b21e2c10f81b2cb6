import type { Shape } from '../entities/dictionary/shape.js';
import type { Turn } from '../rules/turn.js';
import { FAIL } from '../values/kleene.js';
import {
  daysOf,
  isCompared,
  LARGEST,
  numbersOf,
  placesOf,
  plainLists,
  type Row,
  type Turning,
  textsOf,
  withEnds,
  wordsOf,
  YET_ANOTHER,
} from './leaf-values.js';
import { childKeys } from './paths.js';

type Value = unknown;

const NOBODYS = '（无名）';
/** Rows beyond these are not combined with a second. */
const MOST_ROWS = 60;

/** The pattern of a path: rows of lists are `*`. */
export const patternOf = (path: string): string => path.replaceAll(/\.\d+(?=\.|$)/g, '.*');

/** The values of a fact that can make a difference: a value on each side of everything at which a rule turns. */
export function valuesOf(pattern: string, shape: Shape, turning: Turning): Value[] {
  const given = typed(pattern, shape, turning);
  return distinct(shape.nullable === true ? [null, ...given] : given);
}

function typed(pattern: string, shape: Shape, turning: Turning): Value[] {
  const turns = turning.turns.get(`facts.${pattern}`) ?? [];
  switch (shape.type) {
    case 'boolean':
      return [true, false];
    case 'word':
      return wordsOf(shape, turns);
    case 'place':
      return placesOf(turns);
    case 'date':
      return daysOf(pattern, shape, turns, turning);
    case 'integer':
      return numbersOf(turns, shape.least ?? 0, shape.most ?? LARGEST);
    case 'money':
      return shape.nullable === true
        ? numbersOf(turns, 0, LARGEST)
        : withEnds(numbersOf(turns, 0, LARGEST));
    case 'positive-money':
      return numbersOf(turns, 1, LARGEST);
    case 'signed-money':
      return numbersOf(turns, -LARGEST, LARGEST);
    case 'object':
      return objectsOf(pattern, turning);
    case 'list':
      return listsOf(pattern, shape, turns, turning);
    default:
      return [...textsOf(turns, turning, shape), ...nobodys(pattern, shape, turning)];
  }
}

/** Where rows have either text, one that stands in none of them. */
const nobodys = (pattern: string, { rules, nullable }: Shape, turning: Turning): Value[] =>
  nullable !== true && !pattern.includes('*') && isCompared(rules, turning) ? [NOBODYS] : [];

const distinct = (values: readonly Value[]): Value[] => {
  const seen = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...seen.values()];
};

/** Everything that its fields can be; what no rule reads has one value, or is left out where it may be. */
function objectsOf(pattern: string, turning: Turning): Row[] {
  let objects: Row[] = [{}];
  for (const [key, shape] of childKeys(turning.kind).get(pattern) ?? []) {
    const inner = `${pattern}.${key}`;
    if (shape.required !== true && !isRead(inner, shape, turning)) continue;
    const values = valuesOf(inner, shape, turning);
    objects = objects.flatMap((object) => values.map((value) => ({ ...object, [key]: value })));
  }
  return objects;
}

const isRead = (pattern: string, { rules }: Shape, { turns }: Turning): boolean =>
  rules !== undefined || turns.has(`facts.${pattern}`);

export function listsOf(
  pattern: string,
  shape: Shape,
  turns: readonly Turn[],
  turning: Turning,
): Value[] {
  if (shape.items !== undefined) return plainLists(pattern, shape, turns);
  const rows = rowsOf(pattern, turns, turning);
  const least = shape.rows ?? 0;
  const singles = rows.map((row) => [row]);
  const lists: Value[][] = [
    ...(least > 0 ? singles : [[], ...singles]),
    ...asBeside(pattern, shape, turning),
  ];
  if (!rows.some((row) => 'place' in row) && (rows.length > MOST_ROWS || !wantsRows(turns))) {
    return lists;
  }
  const names = (childKeys(turning.kind).get(`${pattern}.*`) ?? []).flatMap(([key, { type }]) =>
    type === 'text' ? [key] : [],
  );
  const further = withOwnNames(withoutPlace(rows), names);
  for (const first of rows) {
    for (const second of further) {
      if (names.some((name) => second[name] === first[name])) continue;
      for (const places of PLACES_OF_FURTHER) lists.push([first, ...placed(second, places, names)]);
    }
  }
  return lists;
}

/** Whether a rule wants rows, or a sum of them: of what must have none, one row tells as much as several. */
const wantsRows = (turns: readonly Turn[]): boolean =>
  turns.some(
    (turn) =>
      'limit' in turn && (turn.unit === 'fen' || (turn.limit !== 0 && turn.gives[0] === FAIL)),
  );

/**
 * What a list beside it holds: all of it on its days or on that of decision, and all but each one; and of what has
 * no day there each by itself, on every day that can make a difference.
 */
function asBeside(pattern: string, shape: Shape, turning: Turning): Row[][] {
  const { decidedOn } = turning.context;
  const fields = childKeys(turning.kind).get(`${pattern}.*`) ?? [];
  const days = fields.flatMap(([key, inner]) =>
    key === 'on' ? valuesOf(`${pattern}.*.on`, inner, turning) : [],
  );
  return rowsBeside(pattern, shape, turning).flatMap((rows) => {
    const dated = rows.map((row) => ({ ...row, on: row['on'] ?? decidedOn }));
    return [
      dated,
      rows.map((row) => ({ ...row, on: decidedOn })),
      ...rows.map((_, out) => dated.filter((__, at) => at !== out)),
      ...rows
        .filter((row) => row['on'] === undefined)
        .flatMap((row) => days.map((on) => [{ ...row, on }])),
    ];
  });
}

/** The rows of lists on record that a common rule reads and whose rows have the same fields. */
export function rowsBeside(
  pattern: string,
  { rules = [] }: Shape,
  turning: Turning,
): (readonly Row[])[] {
  const keys = childKeys(turning.kind);
  const namesIn = (list: string) => (keys.get(`${list}.*`) ?? []).map(([key]) => key).join();
  return turning.lists.flatMap(({ pattern: other, rows, rules: readers }) => {
    const list = other.slice('facts.'.length);
    const isAlike =
      namesIn(list) === namesIn(pattern) && rules.some((rule) => readers.includes(rule));
    return list === pattern || !isAlike ? [] : [rows];
  });
}

/** Up to three further rows, each in a province of its own. */
const PLACES_OF_FURTHER = [
  ['320100'],
  ['320100', '330100'],
  ['320100', '330100', '340100'],
] as const;

/** Further rows are others than the first, and than one another: each has a name of its own. */
const placed = (row: Row, places: readonly string[], names: readonly string[]): Row[] =>
  places.map((place, index) => ({
    ...row,
    ...(index === 0
      ? {}
      : Object.fromEntries(names.map((name) => [name, `${YET_ANOTHER}${index}`]))),
    ...('place' in row ? { place } : {}),
  }));

/** Where all rows could have but one name, since no rule compares it, a further one still has another. */
function withOwnNames(rows: readonly Row[], names: readonly string[]): Row[] {
  const alike = names.filter((name) => rows.every((row) => row[name] === rows[0]?.[name]));
  const others = Object.fromEntries(alike.map((name) => [name, YET_ANOTHER]));
  return rows.map((row) => ({ ...row, ...others }));
}

function withoutPlace(rows: readonly Row[]): Row[] {
  return distinct(rows.map((row) => ('place' in row ? { ...row, place: '320100' } : row))) as Row[];
}

/** The rows of a list; where their sum is limited, an amount at the limit and beside it. */
function rowsOf(pattern: string, turns: readonly Turn[], turning: Turning): Row[] {
  const sums = turns.filter((turn) => 'unit' in turn && turn.unit === 'fen');
  if (sums.length === 0) return objectsOf(`${pattern}.*`, turning);
  const amount = `facts.${pattern}.*.amount`;
  const known = turning.turns.get(amount) ?? [];
  const withSums = new Map(turning.turns).set(amount, [...known, ...sums]);
  return objectsOf(`${pattern}.*`, { ...turning, turns: withSums });
}
