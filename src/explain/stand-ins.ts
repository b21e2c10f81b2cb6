import { valueAt, withAt } from '../values/at-path.js';
import { OTHER_TEXT, YET_ANOTHER } from './leaf-values.js';
import type { Situation } from './situation.js';

const STAND_INS = [OTHER_TEXT, YET_ANOTHER];

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
    if (paths.length < 2 || !STAND_INS.some((text) => written.includes(text))) return true;
    const otherwise = STAND_INS.reduce((so, text) => so.replaceAll(text, `${text}…`), written);
    return isReached({ ...end, facts: withAt(end.facts, steps, JSON.parse(otherwise)) });
  });
}
