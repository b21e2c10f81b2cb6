import { valueAt, withAt } from '../values/at-path.js';
import type { Situation } from './situation.js';

/** The texts that stand for any other. */
const STAND_IN = /（(?:其他|另一)）/;

/** Whether a situation reaches its aim whatever else is written for any text, at each of the paths by itself. */
export function isReachedAnyhow(
  end: Situation,
  paths: readonly string[],
  isReached: (end: Situation) => boolean,
): boolean {
  if (!isReached(end)) return false;
  return paths.every((path) => {
    const steps = path.split('.').slice(1);
    const written = JSON.stringify(valueAt(end.facts, steps)) ?? '';
    if (paths.length < 2 || !STAND_IN.test(written)) return true;
    const otherwise = JSON.parse(written.replaceAll(new RegExp(STAND_IN, 'g'), '$&…'));
    return isReached({ ...end, facts: withAt(end.facts, steps, otherwise) });
  });
}
