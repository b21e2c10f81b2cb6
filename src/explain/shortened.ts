import { valueAt } from '../values/at-path.js';
import type { Situation } from './situation.js';

const rowsAt = (path: string, { facts }: Situation): number => {
  const list = valueAt(facts, path.split('.').slice(1));
  return Array.isArray(list) ? list.length : 0;
};

/** Rows stand by their numbers: of a list that loses some no other row is had otherwise in the same set. */
export const losesRowsOf = (
  others: readonly string[],
  path: string,
  here: Situation,
  option: Situation,
): boolean =>
  others.some((other) => other.startsWith(`${path}.`)) && rowsAt(path, option) < rowsAt(path, here);

export const isInShortened = (
  path: string,
  changed: readonly string[],
  here: Situation,
  start: Situation,
): boolean =>
  changed.some(
    (other) => path.startsWith(`${other}.`) && rowsAt(other, here) < rowsAt(other, start),
  );
