import type { RuleId } from '../../index.js';
import type { Seen } from '../seen.js';
import type { Fault, Sentences } from '../sentences.js';

/** Article 20. */
export const article20 = {
  'A20.in-force': {
    name: '施行期',
    pass: (seen) =>
      isOver(seen) && seen.has('approvedOn')
        ? `项目于${seen.date('approvedOn')}立项，立项时所依版本正在施行（${period(seen)}），此后按该版本继续办理`
        : `决定日期${seen.date('decidedOn')}在所依版本的施行期（${period(seen)}）之内`,
    fail: outside,
    unknown: (seen) =>
      seen.has('decidedOn') && isOver(seen)
        ? `决定日期${seen.date('decidedOn')}在所依版本的施行期（${period(seen)}）届满之后，项目是否在施行期内立项`
        : '决定日期是否在所依版本的施行期之内',
  },
} as const satisfies { readonly [Id in RuleId]?: Sentences };

/** Whether the edition had expired by the day of decision. */
const isOver = (seen: Seen): boolean =>
  seen.has('effectiveTo') && seen.plain('effectiveTo') < seen.plain('decidedOn');

function outside(seen: Seen): Fault {
  const fact = `决定日期${seen.date('decidedOn')}不在所依版本的施行期（${period(seen)}）之内`;
  const mend = '应以决定当日施行的版本为依据';
  if (!isOver(seen) || !seen.has('approvedOn')) return { fact, mend };
  return seen.is('approvedOn', null)
    ? { fact: `${fact}，项目也没有立项`, mend }
    : { fact: `${fact}，项目于${seen.date('approvedOn')}立项，也不在施行期之内`, mend };
}

function period(seen: Seen): string {
  const from = seen.has('effectiveFrom') ? [`${seen.date('effectiveFrom')}起`] : [];
  const to = seen.has('effectiveTo') ? [`至${seen.date('effectiveTo')}止`] : [];
  return [...from, ...to].join('，');
}
