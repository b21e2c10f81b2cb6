import { shapes } from '../entities/dictionary/shapes.js';
import type { Facts, Kind } from '../entities/facts.js';
import { withAt } from '../values/at-path.js';
import { addDays } from '../values/days.js';
import type { Change, Condition, Effect } from './change.js';
import type { Move } from './moves.js';
import type { Judge } from './situation.js';

/** Each condition of the first with each set of the rest. */
export const together = (
  path: string,
  conditions: readonly Condition[],
  rests: readonly (readonly Change[])[],
): Change[][] =>
  conditions.flatMap((condition) => rests.map((rest) => [{ path, ...condition }, ...rest]));

/** Beyond so many values of the first it is no longer told what comes after each. */
const MOST_VALUES = 12;

/** What hangs together is filled in at its limit, the later after the first: a set for each value of that. */
export function oneAfterTheOther(
  judge: Judge,
  move: Move,
  effects: readonly Effect[],
  rests: readonly (readonly (readonly Change[])[])[],
  stillReached: (place: number, moved: Moved) => boolean,
): Change[][] {
  const { path } = move;
  const flipping = effects.flatMap((effect, at) => (effect === 'flips' ? [at] : []));
  const alone = (place: number) =>
    move.says(effects.map((_, at): Effect => (at === place ? 'flips' : 'stays')));
  const isRange = flipping.some((place) =>
    alone(place).some((says) => 'onOrBefore' in says || 'atLeast' in says || 'atMost' in says),
  );
  if (flipping.length > MOST_VALUES && !isRange) return [];
  const places = isRange ? [widest(atLimits(flipping, move, judge), rests)] : flipping;
  const kept = new Map<string, Change[]>();
  for (const place of places) {
    const says = alone(place).map((condition) =>
      closed(condition, path.split('.').slice(1), (moved) => stillReached(place, moved)),
    );
    for (const set of together(path, says, rests[place] ?? [])) {
      const ordered = set.map((change, at) => (at === 0 ? change : { ...change, after: path }));
      kept.set(JSON.stringify(ordered), ordered);
    }
  }
  return [...kept.values()];
}

/** Of amounts those at a limit, rather than nothing at all and the largest there is. */
function atLimits(places: readonly number[], { pattern, options }: Move, judge: Judge) {
  const { type } = shapes.facts[judge.question.record.kind][pattern ?? ''] ?? {};
  const inner = places.filter((place) => place > 0 && place < options.length - 1);
  if (type !== 'money' || inner.length === 0) return places;
  return places.includes(options.length - 1) ? inner.slice(0, 1) : inner.slice(-1);
}

/** Of the values of a range that which leaves most to what comes after it; of those alike the last. */
const widest = (
  places: readonly number[],
  rests: readonly (readonly (readonly Change[])[])[],
): number => {
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const size = (place: number) => rests[place]?.length ?? 0;
  return size(first) > size(last) ? first : last;
};

/** Facts with something in them had otherwise. */
type Moved = (facts: Facts<Kind>) => Facts<Kind>;

/** A day up to which all are said to do is the only one where the day before does not go with what comes after it. */
function closed(
  condition: Condition,
  steps: readonly string[],
  stillReached: (moved: Moved) => boolean,
): Condition {
  const { onOrAfter, onOrBefore, give } = condition;
  if (give !== undefined) {
    const fields = Object.entries(give).map(([key, field]) => [
      key,
      closed(field, [...steps, key], stillReached),
    ]);
    return { ...condition, give: Object.fromEntries(fields) };
  }
  if (onOrBefore === undefined || onOrAfter !== undefined) return condition;
  const before = addDays(onOrBefore, -1);
  return stillReached((facts) => withAt(facts, steps, before))
    ? condition
    : { onOrAfter: onOrBefore, onOrBefore };
}
