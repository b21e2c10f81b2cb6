import { valueAt, withAt } from '../values/at-path.js';
import { addDays, DAYS_IN_RANGE } from '../values/days.js';
import { isPlainObject } from '../values/plain.js';
import type { Condition, Effect } from './change.js';
import type { Move } from './moves.js';
import type { Judge } from './situation.js';

const FIRST_DAY = '1900-01-01';

/** The same move, of which no day is said that would make the record contradict itself: an end before its beginning. */
export function withoutContradiction(judge: Judge, move: Move): Move {
  const steps = move.path.split('.').slice(1);
  const says = (effects: readonly Effect[]): Condition[] =>
    move.says(effects).map((condition) => {
      if (!JSON.stringify(condition).includes('onOrBefore')) return condition;
      const flipping = move.options.filter((_, at) => effects[at] === 'flips');
      const option =
        flipping.find(({ facts }) => isAtLatest(condition, valueAt(facts, steps))) ?? flipping[0];
      if (option === undefined) return condition;
      return notBefore(condition, valueAt(option.facts, steps), (value) =>
        judge.isValid({ ...option, facts: withAt(option.facts, steps, value) }),
      );
    });
  return { ...move, says };
}

type Fields = readonly (readonly [string, Condition])[];
const fieldsOf = (given: object): Fields =>
  Object.entries(given).filter((entry): entry is [string, Condition] => isPlainObject(entry[1]));

/** The rows that come in, each with where it stands in the list. */
function rowsOf({ add }: Condition, list: unknown): readonly (readonly [number, object])[] {
  if (!Array.isArray(add) || !Array.isArray(list)) return [];
  return add.flatMap((row, at) =>
    isPlainObject(row) ? [[list.length - add.length + at, row] as const] : [],
  );
}

/** Whether every day that is told stands at the latest that it may be. */
function isAtLatest(condition: Condition, value: unknown): boolean {
  const { onOrBefore, give = {} } = condition;
  if (onOrBefore !== undefined) return value === onOrBefore;
  const isSo = (fields: object, inside: unknown): boolean =>
    fieldsOf(fields).every(([key, each]) => isAtLatest(each, valueAt(inside, [key])));
  return (
    isSo(give, value) &&
    rowsOf(condition, value).every(([at, row]) => isSo(row, valueAt(value, [String(at)])))
  );
}

function notBefore(
  condition: Condition,
  value: unknown,
  isValid: (value: unknown) => boolean,
): Condition {
  const { onOrAfter, onOrBefore, give, add } = condition;
  if (onOrBefore !== undefined) {
    if (onOrAfter !== undefined || isValid(FIRST_DAY) || !isValid(onOrBefore)) return condition;
    return { onOrAfter: firstValid(onOrBefore, isValid), onOrBefore };
  }
  const inside = (fields: object, steps: readonly string[]): object =>
    Object.fromEntries([
      ...Object.entries(fields),
      ...fieldsOf(fields).map(([key, each]) => {
        const here = [...steps, key];
        const own = notBefore(each, valueAt(value, here), (next) =>
          isValid(withAt(value, here, next)),
        );
        return [key, own] as const;
      }),
    ]);
  if (give !== undefined) return { ...condition, give: inside(give, []) as typeof give };
  const rows = new Map(rowsOf(condition, value));
  if (!Array.isArray(add) || rows.size === 0) return condition;
  const at = [...rows.keys()][0] ?? 0;
  return {
    ...condition,
    add: add.map((row, index) =>
      isPlainObject(row) ? inside(row, [String(at + index)]) : row,
    ) as typeof add,
  };
}

/** The first day that may stand there, where a later one may. */
function firstValid(valid: string, isValid: (day: string) => boolean): string {
  let [before, at] = [0, DAYS_IN_RANGE];
  while (at - before > 1) {
    const middle = Math.floor((before + at) / 2);
    const day = addDays(FIRST_DAY, middle);
    if (day >= valid || isValid(day)) at = middle;
    else before = middle;
  }
  return addDays(FIRST_DAY, at);
}
