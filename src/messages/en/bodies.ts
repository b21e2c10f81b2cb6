import type { Seen } from '../seen.js';
import type { Fault } from '../sentences.js';
import { BODIES } from './terms.js';

/** The departments are several, every other body is one. */
export const ofBody = (seen: Seen, key: string, one: string, many: string): string =>
  seen.is(key, 'departments') ? many : one;

/** What was done by the body that the text names: `what` was `done`. */
export function byBody(seen: Seen, what: string, done: string): string {
  return `${what} ${done} by ${seen.word('body', BODIES)}`;
}

/** Not done at all, done by another body, or voted down. */
export function notByBody(seen: Seen, what: string, done: string, wholly = done): Fault {
  const required = seen.word('required', BODIES);
  const mend = `${wholly} by ${required}, it meets the requirement`;
  if (seen.is('step', null)) {
    return { fact: `by the day of decision ${what} had not been ${done} by ${required}`, mend };
  }
  if (!seen.is('body', seen.plain('required'))) {
    return {
      fact: `${what} was ${done} by ${seen.word('body', BODIES)}, where ${required} ${ofBody(seen, 'required', 'is', 'are')} to do so`,
      mend,
    };
  }
  return `${what} was not passed by ${required}`;
}

/** All four departments took part; where one is enough, those that did. */
export function allFour(seen: Seen, act: string): string {
  return seen.has('atLeast')
    ? `the ${seen.departments('present')} took part in ${act}, where at least one of the four departments is to do so`
    : `all four departments took part in ${act}`;
}

/** Whether all four took part, or any of them. */
export const whetherFour = (seen: Seen, act: string): string =>
  seen.has('atLeast')
    ? `whether at least one of the four departments takes part in ${act}`
    : `whether all four departments take part in ${act}`;

/** Not all four departments took part. */
export function notAllFour(seen: Seen, act: string): Fault {
  if (seen.has('atLeast')) {
    return {
      fact: `none of the four departments took part in ${act}`,
      mend: 'with at least one of them taking part the requirement is met',
    };
  }
  const fact =
    seen.count('lacking') === 4
      ? `none of the four departments took part in ${act}`
      : `the ${seen.departments('lacking')} did not take part in ${act}`;
  return { fact, mend: 'with all four departments taking part the requirement is met' };
}

/** The department of the place acted: `who` is there, and the department `did` it. */
export function competent(seen: Seen, who: string, did: string): string {
  return `${who} is located in ${seen.place('place')}, and the ${seen.department('department')} ${did}`;
}

/** Another than the department of the place acted. */
export function notCompetent(seen: Seen, who: string, did: string): Fault {
  if (seen.has('place') && !seen.inDelta('place')) {
    return `${who} is located outside the delta (${seen.place('place')}), where none of the four departments may act`;
  }
  const fact = seen.isDepartment('department')
    ? `${who} is located in ${seen.place('place')}, but the ${seen.department('department')} ${did}`
    : `${seen.department('department')}, which is none of the four departments, ${did}`;
  if (seen.has('anyDepartment')) {
    return { fact, mend: 'where one of the four departments does so, the requirement is met' };
  }
  const right = seen.has('place')
    ? `the ${seen.departmentOf('place')}`
    : `the department where ${who} is located`;
  return { fact, mend: `where ${right} does so, the requirement is met` };
}
