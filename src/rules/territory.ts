import { type Kleene, settled } from '../values/kleene.js';
import { departmentFor, inDelta, isDepartment, type Place } from '../values/place.js';

/**
 * Whether a department is that of the province in which a place lies: each department acts within its
 * own province (Arts 6, 7, 15, 18; R7.place). A body that is none of the four, or a place outside the
 * delta, fails by itself.
 */
export function isCompetent(department: Place | undefined, place: Place | undefined): Kleene {
  if (department !== undefined && !isDepartment(department)) return 'fail';
  if (place !== undefined && !inDelta(place)) return 'fail';
  if (department === undefined || place === undefined) return 'unknown';
  return settled(department === departmentFor(place));
}

/** Whether a place lies in the delta, where it is on record. */
export function liesInDelta(place: Place | undefined): Kleene {
  return place === undefined ? 'unknown' : settled(inDelta(place));
}
