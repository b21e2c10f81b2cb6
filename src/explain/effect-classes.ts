import type { AtLimit, Turn } from '../rules/turn.js';
import { withAt } from '../values/at-path.js';
import { FAIL, PASS } from '../values/kleene.js';
import type { Judge, Situation } from './situation.js';

/** Whether no row passes, and any row may not. */
export const wantsNone = (turn: Turn): turn is AtLimit =>
  'unit' in turn &&
  turn.unit === 'item' &&
  turn.limit === 0 &&
  turn.gives[1] === PASS &&
  turn.gives[2] === FAIL;

/** The lists, beside one, of which the same rules want no row either; none where a rule wants something else of it. */
export function alsoWantedEmpty(
  judge: Judge,
  situation: Situation,
  path: string,
  turns: readonly Turn[],
  rules: Iterable<string>,
): readonly string[] {
  if (turns.length === 0 || !turns.every(wantsNone)) return [];
  const all = [...rules].flatMap((rule) => judge.turnsOf(rule, situation)).filter(wantsNone);
  return [...new Set(all.map(({ of }) => of))].filter((of) => of !== path);
}

/**
 * Of each option the place of the first that comes to the same: what a list that is wanted empty comes to shows beside
 * others that are empty, and hangs on nothing in them.
 */
export function effectClasses(
  judge: Judge,
  options: readonly Situation[],
  besides: readonly string[],
): readonly number[] {
  if (besides.length === 0) return options.map((_, place) => place);
  const first = new Map<string, number>();
  return options.map((option, place) => {
    const facts = besides.reduce(
      (so, path) => withAt(so, path.split('.').slice(1), []),
      option.facts,
    );
    const key = judge.effectOf({ ...option, facts });
    if (!first.has(key)) first.set(key, place);
    return first.get(key) ?? place;
  });
}
