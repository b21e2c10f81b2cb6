import type { Seen } from '../seen.js';
import type { Fault } from '../sentences.js';
import { BODIES } from './terms.js';

/** What was done by the body that the text names: `what` was `done`. */
export function byBody(seen: Seen, what: string, done: string): string {
  return `${what} ${done} by ${seen.word('body', BODIES)}`;
}

/** Not done at all, done by another body, or voted down. */
export function notByBody(seen: Seen, what: string, done: string): Fault {
  const required = seen.word('required', BODIES);
  if (seen.is('step', null)) {
    return {
      fact: `by the day of decision ${what} had not been ${done} by ${required}`,
      mend: `once ${required} has done so it complies`,
    };
  }
  if (!seen.is('body', seen.plain('required'))) {
    return {
      fact: `${what} was ${done} by ${seen.word('body', BODIES)}, not by ${required}`,
      mend: `${required} has to do so instead`,
    };
  }
  return `${what} was not passed by ${required}`;
}

/** All four departments took part. */
export function allFour(act: string): string {
  return `all four departments took part in ${act}`;
}

/** Not all four departments took part. */
export function notAllFour(seen: Seen, act: string): Fault {
  const lacking = seen.departments('lacking');
  return {
    fact: `the four departments did not act jointly: ${act} lacked the ${lacking}`,
    mend: `with the ${lacking} taking part it complies`,
  };
}

/** The department of the place acted: `who` sits there, and the department `did` it. */
export function competent(seen: Seen, who: string, did: string): string {
  return `${who} sits in ${seen.place('place')}, and the ${seen.department('department')} ${did}`;
}

/** Another than the department of the place acted. */
export function notCompetent(seen: Seen, who: string, did: string): Fault {
  if (seen.has('place') && !seen.inDelta('place')) {
    return `${who} sits outside the delta (${seen.place('place')}), where none of the four departments may act`;
  }
  const fact = seen.isDepartment('department')
    ? `${who} sits in ${seen.place('place')}, but the ${seen.department('department')} ${did}`
    : `${seen.department('department')} ${did}, which is none of the four departments`;
  return {
    fact,
    mend: seen.has('place')
      ? `the ${seen.departmentOf('place')} has to act instead`
      : `the department where ${who} sits has to act instead`,
  };
}
