import type { Seen } from '../seen.js';
import type { Fault } from '../sentences.js';
import { BODIES } from './terms.js';

/** 由条文指明的机构办理：`what` 是所办的事，`act` 是动作，如“审议”。 */
export function byBody(seen: Seen, what: string, act: string): string {
  return `${what}已由${seen.word('body', BODIES)}${act}`;
}

/** 没有办，办的机构不对，或者审议没有通过。 */
export function notByBody(seen: Seen, what: string, act: string, done = act): Fault {
  const required = seen.word('required', BODIES);
  if (seen.is('step', null)) {
    return {
      fact: `截至决定之日，${what}没有经${required}${act}`,
      mend: `如经${required}${done}，则符合`,
    };
  }
  if (!seen.is('body', seen.plain('required'))) {
    return {
      fact: `${what}由${seen.word('body', BODIES)}${act}，应由${required}${act}`,
      mend: `如由${required}${done}，则符合`,
    };
  }
  return `${what}没有经${required}${done}`;
}

/** 三省一市科技厅（委）全部参加；所依解读只要求其中之一的，参加的是哪些。 */
export function allFour(seen: Seen, act: string): string {
  return seen.has('atLeast')
    ? `${seen.departments('present')}参加了${act}，三省一市科技厅（委）至少应有一家参加`
    : `三省一市科技厅（委）全部参加了${act}`;
}

/** 三省一市科技厅（委）是否到齐，或者有没有一家参加。 */
export const whetherFour = (seen: Seen, act: string): string =>
  seen.has('atLeast')
    ? `三省一市科技厅（委）是否至少有一家参加${act}`
    : `三省一市科技厅（委）是否全部参加${act}`;

/** 三省一市科技厅（委）没有到齐。 */
export function notAllFour(seen: Seen, act: string): Fault {
  if (seen.has('atLeast')) {
    return { fact: `三省一市科技厅（委）均未参加${act}`, mend: '如至少有一家参加，则符合' };
  }
  const fact =
    seen.count('lacking') === 4
      ? `三省一市科技厅（委）均未参加${act}`
      : `${seen.departments('lacking')}没有参加${act}`;
  return { fact, mend: '如三省一市科技厅（委）全部参加，则符合' };
}

/** 由所在地的科技厅（委）办理。 */
export function competent(seen: Seen, who: string, act: string): string {
  return `${who}在${seen.place('place')}，由${seen.department('department')}${act}`;
}

/** 办理的部门不是所在地的科技厅（委）。 */
export function notCompetent(seen: Seen, who: string, act: string): Fault {
  if (seen.has('place') && !seen.inDelta('place')) {
    return `${who}在${seen.place('place')}，三省一市科技厅（委）均无权${act}`;
  }
  const fact = seen.isDepartment('department')
    ? `${who}在${seen.place('place')}，却由${seen.department('department')}${act}`
    : `由${seen.department('department')}${act}，该机构不属于三省一市科技厅（委）`;
  if (seen.has('anyDepartment'))
    return { fact, mend: `如由三省一市科技厅（委）之一${act}，则符合` };
  const right = seen.has('place') ? seen.departmentOf('place') : `${who}所在地的科技厅（委）`;
  return { fact, mend: `如由${right}${act}，则符合` };
}
