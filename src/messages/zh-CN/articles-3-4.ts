import type { RuleId } from '../../index.js';
import { FIELDS as CODED_FIELDS } from '../coded-words.js';
import type { Sentences } from '../sentences.js';
import { codeWritten } from './codes.js';
import { FIELDS } from './terms.js';

/** Articles 3 and 4. */
export const articles3And4 = {
  'A3.central-funds': {
    name: '中央资金',
    pass: (seen) => `资金来源中有中央资金 ${seen.money('central')}`,
    fail: () => ({
      fact: '资金来源中没有金额大于零的中央资金',
      mend: '如由中央引导地方科技创新发展的资金安排一部分，则符合',
    }),
    unknown: () => '是否安排了中央资金',
  },
  'A4.field': {
    name: '重点领域',
    pass: (seen) => `需求所属的${seen.word('field', FIELDS)}是重点领域`,
    fail: (seen) =>
      codeWritten(seen, '需求所属的领域', 'field', CODED_FIELDS) ??
      `需求所属的${seen.wordBeside('field', 'keyFields', FIELDS)}不在列明的重点领域（${seen.count('keyFields') === 0 ? '无' : seen.words('keyFields', FIELDS)}）之内`,
    unknown: () => '需求是否属于重点领域',
  },
  'A4.duration': {
    name: '攻关期限',
    pass: (seen) =>
      `预计 ${seen.plain('months')} 个月取得突破，在 ${seen.plain('min')} 至 ${seen.plain('max')} 个月之间`,
    fail: (seen) =>
      seen.number('months') < seen.number('min')
        ? {
            fact: `预计 ${seen.plain('months')} 个月取得突破，不足所聚焦的 ${seen.plain('min')} 个月`,
            mend: `如期限不少于 ${seen.plain('min')} 个月，则符合`,
          }
        : {
            fact: `预计 ${seen.plain('months')} 个月取得突破，超过所聚焦的 ${seen.plain('max')} 个月`,
            mend: `如期限不超过 ${seen.plain('max')} 个月，则符合`,
          },
    unknown: () => '需求能否在所聚焦的期限内取得突破',
  },
  'A4.cross-region': {
    name: '跨区域协同',
    pass: () => '需求须跨区域协同才能解决',
    fail: () => '需求不必跨区域协同即可解决，不在聚焦的范围之内',
    unknown: () => '需求是否须跨区域协同解决',
  },
} as const satisfies { readonly [Id in RuleId]?: Sentences };
