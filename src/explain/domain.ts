import type { Shape } from '../entities/dictionary/shape.js';
import type { Kind } from '../entities/facts.js';
import type { Context } from '../rules/rule.js';
import type { AtLimit, Turn } from '../rules/turn.js';
import { addDays } from '../values/days.js';
import { narrow } from '../values/money.js';
import { childKeys } from './paths.js';

/** What is known of where the rules turn: by pattern (`facts.units.*.place`). */
export interface Turning {
  readonly kind: Kind;
  readonly context: Context;
  readonly turns: ReadonlyMap<string, readonly Turn[]>;
  /** The patterns at which each rule turns. */
  readonly byRule: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether the edition has dates, so that its time is a question. */
  readonly isTimed: boolean;
  /** Texts on record with which another may have to agree. */
  readonly texts: readonly string[];
  /** How many days are absent: so many can stand in any order below one limit. */
  readonly days: number;
}

type Value = unknown;
type Row = Readonly<Record<string, Value>>;

const LARGEST = 9_007_199_254_740_991;
const OTHER_TEXT = '（其他）';
const YET_ANOTHER = '（另一）';
const OUTSIDE = '110000';
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
      return daysOf(turns, turning);
    case 'integer':
      return numbersOf(turns, shape.least ?? 0, shape.most ?? LARGEST);
    case 'money':
      return numbersOf(turns, 0, LARGEST);
    case 'positive-money':
      return numbersOf(turns, 1, LARGEST);
    case 'signed-money':
      return numbersOf(turns, -LARGEST, LARGEST);
    case 'object':
      return objectsOf(pattern, turning);
    case 'list':
      return listsOf(pattern, shape, turns, turning);
    default:
      return textsOf(turns, turning, shape);
  }
}

const distinct = (values: readonly Value[]): Value[] => {
  const seen = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...seen.values()];
};

const named = (turns: readonly Turn[]): Value[] =>
  turns.flatMap((turn) => ('passes' in turn ? [...turn.passes, ...(turn.fails ?? [])] : []));

const limitsOf = (turns: readonly Turn[]): AtLimit['limit'][] =>
  turns.flatMap((turn) => ('limit' in turn ? [turn.limit] : []));

/** The words that a rule names and one other. */
function wordsOf({ words = [] }: Shape, turns: readonly Turn[]): Value[] {
  const namedWords = words.filter((word) => named(turns).includes(word));
  const other = words.find((word) => !namedWords.includes(word));
  return other === undefined ? namedWords : [...namedWords, other];
}

/** One in each province or prefecture that counts, each department that counts, and one outside. */
function placesOf(turns: readonly Turn[]): Value[] {
  const within = [...new Set(turns.flatMap((turn) => ('within' in turn ? turn.within : [])))];
  const inside = within.map((prefix) =>
    prefix.length === 2 ? beside(prefix, within) : `${prefix}00`,
  );
  return [...inside, ...named(turns).filter((value) => typeof value === 'string'), OUTSIDE];
}

/** A place in a province that lies in none of its prefectures which count by themselves. */
function beside(province: string, within: readonly string[]): string {
  const cities = Array.from({ length: 9 }, (_, index) => `${province}0${index + 1}`);
  return `${cities.find((city) => !within.includes(city)) ?? `${province}01`}00`;
}

function daysOf(turns: readonly Turn[], { context, days }: Turning): Value[] {
  const { effectiveFrom, effectiveTo } = context.edition;
  const limits = [...limitsOf(turns), effectiveFrom, effectiveTo].filter(
    (limit) => typeof limit === 'string',
  );
  const around = limits.length === 0 ? [context.decidedOn] : limits;
  const before = Array.from({ length: Math.max(1, days) }, (_, index) => -index - 1);
  return [
    ...new Set(around.flatMap((day) => [...before, 0, 1].map((step) => addDays(day, step)))),
  ].sort();
}

function numbersOf(turns: readonly Turn[], least: number, most: number): Value[] {
  const limits = limitsOf(turns).flatMap((limit) =>
    typeof limit === 'string' ? [] : [-1n, 0n, 1n].map((step) => narrow(BigInt(limit) + step)),
  );
  const values = [...limits, ...named(turns)].filter(
    (value) => typeof value === 'number' && value >= least && value <= most,
  );
  return values.length === 0 ? [Math.max(least, 0)] : values;
}

/** The texts that a rule names, those on record that it may compare, and one other. */
function textsOf(turns: readonly Turn[], { texts }: Turning, { rules }: Shape): Value[] {
  if (turns.length === 0 && rules === undefined) return [OTHER_TEXT];
  const known = named(turns).filter((value) => typeof value === 'string');
  // What stands in for a text may itself be what another fact has to agree with.
  return [...known.filter((text) => text !== YET_ANOTHER), ...texts, OTHER_TEXT, YET_ANOTHER];
}

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
  const lists: Value[][] = least > 0 ? singles : [[], ...singles];
  if (rows.length > MOST_ROWS) return lists;
  const further = withoutPlace(rows);
  for (const first of rows) {
    for (const second of further) {
      for (const places of PLACES_OF_FURTHER) lists.push([first, ...placed(second, places)]);
    }
  }
  return lists;
}

/** Up to three further rows, each in a province of its own. */
const PLACES_OF_FURTHER = [
  ['320100'],
  ['320100', '330100'],
  ['320100', '330100', '340100'],
] as const;

/** Further rows are others than the first: each has a name of its own where no rule names one. */
const placed = (row: Row, places: readonly string[]): Row[] =>
  places.map((place, index) => ({
    ...Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        value === YET_ANOTHER ? `${YET_ANOTHER}${index + 1}` : value,
      ]),
    ),
    ...('place' in row ? { place } : {}),
  }));

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

/** Lists of words, places, years or texts: all that a rule wants, all but each one, each one, none. */
function plainLists(pattern: string, shape: Shape, turns: readonly Turn[]): Value[] {
  const wanted = [...new Set(turns.flatMap((turn) => ('holds' in turn ? turn.holds : [])))];
  if (wanted.length > 0) {
    const items: Value[] = shape.items === 'integer' ? wanted.map(Number) : wanted;
    return [
      items,
      ...items.map((item) => items.filter((other) => other !== item)),
      ...items.map((item) => [item]),
      [],
    ];
  }
  const limits = limitsOf(turns).filter((limit) => typeof limit === 'number');
  const most = Math.max(1, ...limits);
  const item = shape.items === 'integer' ? 0 : OTHER_TEXT;
  return Array.from({ length: most + 1 }, (_, size) =>
    Array.from({ length: size }, (__, index) => (index === 0 ? item : `${String(item)}${index}`)),
  ).filter((list) => list.length >= (shape.rows ?? 0) && pattern !== '');
}
