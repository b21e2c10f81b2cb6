import type { RuleId } from '../../index.js';
import type { Seen } from '../seen.js';
import type { Sentences } from '../sentences.js';
import { FIELDS } from './terms.js';

/** Articles 3, 4 and 20. */
export const chapters1And4 = {
  'A3.central-funds': {
    name: '中央资金',
    pass: (seen) => `资金来源中有中央资金 ${seen.money('central')}`,
    fail: () => ({
      fact: '资金来源中没有金额大于零的中央资金',
      mend: '由中央引导地方科技创新发展的资金安排一部分即符合',
    }),
    unknown: () => '是否安排了中央资金',
  },
  'A4.field': {
    name: '重点领域',
    pass: (seen) => `需求所属的${seen.word('field', FIELDS)}是重点领域`,
    fail: (seen) =>
      `需求所属的${seen.word('field', FIELDS)}不在列明的重点领域（${seen.words('keyFields', FIELDS)}）之内`,
    unknown: () => '需求是否属于重点领域',
  },
  'A4.duration': {
    name: '攻关期限',
    pass: (seen) =>
      `预计 ${seen.plain('months')} 个月取得突破，在 ${seen.plain('min')} 至 ${seen.plain('max')} 个月之间`,
    fail: (seen) =>
      seen.number('months') < seen.number('min')
        ? {
            fact: `预计 ${seen.plain('months')} 个月取得突破，不足 ${seen.plain('min')} 个月`,
            mend: `期限不少于 ${seen.plain('min')} 个月即符合`,
          }
        : {
            fact: `预计 ${seen.plain('months')} 个月取得突破，超过 ${seen.plain('max')} 个月`,
            mend: `期限不超过 ${seen.plain('max')} 个月即符合`,
          },
    unknown: () => '需求能否在所聚焦的期限内取得突破',
  },
  'A4.cross-region': {
    name: '跨区域协同',
    pass: () => '需求须跨区域协同才能解决',
    fail: () => '需求不必跨区域协同即可解决，不在聚焦的范围之内',
    unknown: () => '需求是否须跨区域协同解决',
  },
  'A20.in-force': {
    name: '施行期',
    pass: (seen) => `决定日期 ${seen.plain('decidedOn')} 在所依版本的施行期（${period(seen)}）之内`,
    fail: (seen) => ({
      fact: `决定日期 ${seen.plain('decidedOn')} 不在所依版本的施行期（${period(seen)}）之内`,
      mend: '须以决定当日施行的版本为依据',
    }),
    unknown: () => '决定日期是否在所依版本的施行期之内',
  },
} as const satisfies { readonly [Id in RuleId]?: Sentences };

function period(seen: Seen): string {
  const from = seen.has('effectiveFrom') ? [`${seen.plain('effectiveFrom')} 起`] : [];
  const to = seen.has('effectiveTo') ? [`${seen.plain('effectiveTo')} 止`] : [];
  return [...from, ...to].join('，');
}
