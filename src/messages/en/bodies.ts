import type { Seen } from '../seen.js';
import type { Fault } from '../sentences.js';
import { BODIES } from './terms.js';

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
      fact: `${what} was ${done} by ${seen.word('body', BODIES)}, where ${required} is to do so`,
      mend,
    };
  }
  return `${what} was not passed by ${required}`;
}

/** All four departments took part; where one is enough, those that did. */
export function allFour(seen: Seen, act: string): string {
  return seen.count('lacking') === 0
    ? `all four departments took part in ${act}`
    : `of the four departments there took part in ${act}: ${seen.departments('departments')}`;
}

/** Not all four departments took part. */
export function notAllFour(seen: Seen, act: string): Fault {
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
  const right = seen.has('place')
    ? `the ${seen.departmentOf('place')}`
    : `the department where ${who} is located`;
  return { fact, mend: `where ${right} does so, the requirement is met` };
}
