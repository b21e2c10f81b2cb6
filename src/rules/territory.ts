import { FAIL, settled, type Truth, UNKNOWN } from '../values/kleene.js';
import {
  DELTA,
  DEPARTMENTS,
  departmentFor,
  inDelta,
  isDepartment,
  type Place,
  provinceOf,
} from '../values/place.js';
import type { Turn } from './turn.js';

/**
 * Whether a department is that of the province in which a place lies: each department acts within its
 * own province (Arts 6, 7, 15, 18; R7.place). A body that is none of the four, or a place outside the
 * delta, fails by itself.
 */
export function isCompetent(department: Place | undefined, place: Place | undefined): Truth {
  if (department !== undefined && !isDepartment(department)) return FAIL;
  if (place !== undefined && !inDelta(place)) return FAIL;
  if (department === undefined || place === undefined) return UNKNOWN;
  return settled(department === departmentFor(place));
}

/** Whether a department is one of the four and a place lies in the delta, whichever of them it is. */
export function isAmongFour(department: Place | undefined, place: Place | undefined): Truth {
  if (department !== undefined && !isDepartment(department)) return FAIL;
  if (place !== undefined && !inDelta(place)) return FAIL;
  return department === undefined || place === undefined ? UNKNOWN : settled(true);
}

/** Whether a place lies in the delta, where it is on record. */
export function liesInDelta(place: Place | undefined): Truth {
  return place === undefined ? UNKNOWN : settled(inDelta(place));
}

/** Where competence turns: the department on that of the place, the place on the province of the department. */
export function competenceTurns(
  departmentPath: string,
  placePath: string,
  department: Place | undefined,
  place: Place | undefined,
): readonly Turn[] {
  const due = place !== undefined && inDelta(place) ? [departmentFor(place)] : DEPARTMENTS;
  const within =
    department !== undefined && isDepartment(department) ? [provinceOf(department)] : DELTA;
  return [
    { of: departmentPath, passes: due },
    { of: placePath, within },
  ];
}
