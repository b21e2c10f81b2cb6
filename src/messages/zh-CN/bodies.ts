import type { Seen } from '../seen.js';
import type { Fault } from '../sentences.js';
import { BODIES } from './terms.js';

/** 由条文指明的机构办理：`what` 是所办的事，`act` 是动作，如“审议”。 */
export function byBody(seen: Seen, what: string, act: string): string {
  return `${what}已由${seen.word('body', BODIES)}${act}`;
}

/** 没有办，办的机构不对，或者审议没有通过。 */
export function notByBody(seen: Seen, what: string, act: string): Fault {
  const required = seen.word('required', BODIES);
  if (seen.is('step', null)) {
    return {
      fact: `截至决定之日${what}没有经${required}${act}`,
      mend: `经${required}${act}后即符合`,
    };
  }
  if (!seen.is('body', seen.plain('required'))) {
    return {
      fact: `${what}由${seen.word('body', BODIES)}${act}，不是由${required}${act}`,
      mend: `改由${required}${act}即符合`,
    };
  }
  return `${what}没有经${required}${act}通过`;
}

/** 三省一市科技厅（委）全部参加。 */
export function allFour(act: string): string {
  return `三省一市科技厅（委）全部参加了${act}`;
}

/** 三省一市科技厅（委）没有到齐。 */
export function notAllFour(seen: Seen, act: string): Fault {
  return {
    fact: `${act}缺少${seen.departments('lacking')}，应由三省一市科技厅（委）共同进行`,
    mend: '上述部门参加后即符合',
  };
}

/** 由所在地的科技厅（委）办理。 */
export function competent(seen: Seen, who: string, act: string): string {
  return `${who}在${seen.place('place')}，由${seen.department('department')}${act}`;
}

/** 办理的部门不是所在地的科技厅（委）。 */
export function notCompetent(seen: Seen, who: string, act: string): Fault {
  if (seen.has('place') && !seen.inDelta('place')) {
    return `${who}在${seen.place('place')}，不在三省一市，没有哪个科技厅（委）可以${act}`;
  }
  const fact = seen.isDepartment('department')
    ? `${who}在${seen.place('place')}，却由${seen.department('department')}${act}`
    : `由${seen.department('department')}${act}，它不是三省一市科技厅（委）之一`;
  return {
    fact,
    mend: seen.has('place')
      ? `改由${seen.departmentOf('place')}${act}即符合`
      : `改由${who}所在地的科技厅（委）${act}即符合`,
  };
}
