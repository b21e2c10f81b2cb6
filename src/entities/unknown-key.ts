import { plainlyMeant } from '../values/nearest.js';
import type { Fault } from './fault.js';
import { shortened } from './shown.js';

/**
 * A key that nobody knows, where it stands: of an edition’s rule that has no modality as such; else with the
 * member that is plainly meant, should there be one among those that are not there yet (`undefined` is not).
 */
export function unknownKey(
  key: string,
  path: readonly PropertyKey[],
  members: Iterable<string>,
  beside: object,
): Fault {
  // A key can be as long as whoever wrote it liked.
  const of = shortened(key, 100);
  if (of === 'modality' && path.at(-2) === 'rules') return { fault: 'no-modality' };
  const fault = path.at(-1) === 'reasons' ? 'unknown-rule' : 'unknown-key';
  const there = beside as Readonly<Record<string, unknown>>;
  const absent = [...members].filter((each) => there[each] === undefined);
  return { fault, of, meant: plainlyMeant(of, absent) };
}
