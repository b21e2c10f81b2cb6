import type { Shape } from '../entities/dictionary/shape.js';
import { shapes } from '../entities/dictionary/shapes.js';
import type { Kind } from '../entities/facts.js';
import type { Context } from '../rules/rule.js';
import type { AtLimit, Turn } from '../rules/turn.js';
import { addDays } from '../values/days.js';
import { narrow } from '../values/money.js';

type Value = unknown;
/** A row of a list, or any other object. */
export type Row = Readonly<Record<string, Value>>;

/** What is known of where the rules turn: by pattern (`facts.units.*.place`). */
export interface Turning {
  readonly kind: Kind;
  readonly context: Context;
  readonly turns: ReadonlyMap<string, readonly Turn[]>;
  /** The patterns at which each rule turns. */
  readonly byRule: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether the edition has dates, so that its time is a question. */
  readonly isTimed: boolean;
  /** The pattern of the approval by which a project is carried through under its edition. */
  readonly approval?: string | undefined;
  /** Texts on record, and the rules that read them: another that one of these reads may have to agree with it. */
  readonly texts: readonly { readonly text: string; readonly rules: readonly string[] }[];
  /** Lists on record: one that a common rule reads may have to hold the same. */
  readonly lists: readonly {
    readonly pattern: string;
    readonly rows: readonly Row[];
    readonly rules: readonly string[];
  }[];
  /** How many days are absent: so many can stand in any order below one limit. */
  readonly days: number;
}

export const LARGEST = 9_007_199_254_740_991;
/** Texts that stand for any other, the second where one is taken. */
export const OTHER_TEXT = '（其他）';
export const YET_ANOTHER = '（另一）';
const OUTSIDE = '110000';
const named = (turns: readonly Turn[]): Value[] =>
  turns.flatMap((turn) => ('passes' in turn ? [...turn.passes, ...(turn.fails ?? [])] : []));

const limitsOf = (turns: readonly Turn[]): AtLimit['limit'][] =>
  turns.flatMap((turn) => ('limit' in turn ? [turn.limit] : []));

/** The words that a rule names and one other. */
export function wordsOf({ words = [] }: Shape, turns: readonly Turn[]): Value[] {
  const namedWords = words.filter((word) => named(turns).includes(word));
  const other = words.find((word) => !namedWords.includes(word));
  return other === undefined ? namedWords : [...namedWords, other];
}

/** One in each province or prefecture that counts, each department that counts, and one outside. */
export function placesOf(turns: readonly Turn[]): Value[] {
  const within = [...new Set(turns.flatMap((turn) => ('within' in turn ? turn.within : [])))];
  const inside = within.map((prefix) =>
    prefix.length === 2 ? beside(prefix, within) : prefix.padEnd(6, '0'),
  );
  return [...inside, ...named(turns).filter((value) => typeof value === 'string'), OUTSIDE];
}

/** A place in a province that lies in none of its prefectures which count by themselves. */
function beside(province: string, within: readonly string[]): string {
  const cities = Array.from({ length: 9 }, (_, index) => `${province}0${index + 1}`);
  return `${cities.find((city) => !within.includes(city)) ?? `${province}01`}00`;
}

export function daysOf(
  pattern: string,
  shape: Shape,
  turns: readonly Turn[],
  turning: Turning,
): Value[] {
  const { context, days } = turning;
  const { effectiveFrom, effectiveTo } = context.edition;
  const ofEdition = isHeldAgainstApproval(pattern, shape, turning)
    ? [effectiveFrom, effectiveTo]
    : [];
  const limits = [...limitsOf(turns), ...ofEdition].filter((limit) => typeof limit === 'string');
  const around = limits.length === 0 ? [context.decidedOn] : limits;
  const before = Array.from({ length: Math.max(1, days) }, (_, index) => -index - 1);
  return [
    ...new Set(around.flatMap((day) => [...before, 0, 1].map((step) => addDays(day, step)))),
  ].sort();
}

/** Whether a day is that of the approval by which an edition is held, or a rule reads it together with that. */
function isHeldAgainstApproval(
  pattern: string,
  { rules = [] }: Shape,
  { kind, approval }: Turning,
): boolean {
  if (approval === undefined) return false;
  const isApproval = (each: string) => each === approval || each.startsWith(`${approval}.`);
  return Object.entries(shapes.facts[kind]).some(
    ([each, shape]) =>
      isApproval(each) &&
      (isApproval(pattern) || shape.rules?.some((rule) => rules.includes(rule)) === true),
  );
}

export function numbersOf(turns: readonly Turn[], least: number, most: number): Value[] {
  const limits = limitsOf(turns).flatMap((limit) =>
    typeof limit === 'string' ? [] : [-1n, 0n, 1n].map((step) => narrow(BigInt(limit) + step)),
  );
  const values = [...limits, ...named(turns)].filter(
    (value) => typeof value === 'number' && value >= least && value <= most,
  );
  return values.length === 0 ? [Math.max(least, 0)] : values;
}

/** An amount may be nothing, and as large as any: what hangs on it is not told from what lies near a limit alone. */
export const withEnds = (amounts: readonly Value[]): Value[] => [
  ...new Set([0, ...amounts, LARGEST]),
];

/** The texts that a rule names, those on record that it may compare, and one other. */
export function textsOf(turns: readonly Turn[], turning: Turning, { rules }: Shape): Value[] {
  if (turns.length === 0 && !isCompared(rules, turning)) return [OTHER_TEXT];
  const known = named(turns).filter((value) => typeof value === 'string');
  const comparable = turning.texts.flatMap(({ text, rules: readers }) =>
    rules === undefined || readers.some((rule) => rules.includes(rule)) ? [text] : [],
  );
  // What stands in for a text may itself be what another fact has to agree with.
  return [...known.filter((text) => text !== YET_ANOTHER), ...comparable, OTHER_TEXT, YET_ANOTHER];
}

/** Whether a rule that reads a text turns at any, or at what rows are called: one that does not only shows it. */
export const isCompared = (rules: Shape['rules'], { kind, byRule, turns }: Turning): boolean =>
  rules?.some((rule) =>
    [...(byRule.get(rule) ?? [])].some((pattern) => {
      const { type, items } = shapes.facts[kind][pattern.slice('facts.'.length)] ?? {};
      const isOfRows = turns.get(pattern)?.some((turn) => 'holds' in turn) === true;
      return type === 'text' || type === 'string' || items === 'string' || isOfRows;
    }),
  ) === true;

/** Lists of words, places, years or texts: all that a rule wants, all but each one, each one, none. */
export function plainLists(pattern: string, shape: Shape, turns: readonly Turn[]): Value[] {
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
