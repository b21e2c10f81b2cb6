import type { RuleId } from '../../index.js';
import type { Seen } from '../seen.js';
import type { Fault, Sentences } from '../sentences.js';
import { allFour, notAllFour } from './bodies.js';
import { NOTICE_PARTS } from './terms.js';

/** Articles 9 and 10. */
export const articles9And10 = {
  'A9.catalogued': {
    name: '列入需求目录',
    pass: () => '需求已列入需求目录',
    fail: () => ({ fact: '需求没有列入需求目录', mend: '如已列入需求目录，则符合' }),
    unknown: () => '需求是否列入需求目录',
  },
  'A9.joint': {
    name: '联合发布',
    pass: (seen) => allFour(seen, '发布'),
    fail: (seen) => notAllFour(seen, '发布'),
    unknown: () => '三省一市科技厅（委）是否全部参加发布',
  },
  'A9.contents': {
    name: '发布内容',
    pass: () => '发布内容齐全',
    fail: (seen) => ({
      fact: `发布内容缺少${seen.words('lacking', NOTICE_PARTS)}`,
      mend: '如补齐，则符合',
    }),
    unknown: () => '发布内容是否齐全',
  },
  'A9.anonymity': {
    name: '不公开需求方',
    pass: () => '发布内容没有出现需求方的名称、证件号码或所列别名',
    fail: (seen) => ({
      fact: `从发布内容可以认出需求方：${seen.each(
        'disclosed',
        (row) => `${row.at('in')}中有${row.text('term')}`,
      )}${seen.is('cut', true) ? '等（只列出前 1000 处）' : ''}`,
      mend: '如删去或改写这些文字，则符合',
    }),
    unknown: () => '从发布内容能否认出需求方',
  },
  'A9.funds': {
    name: '对外揭榜资金',
    pass: (seen) =>
      `对外揭榜资金 ${seen.money('awardFunds')}，没有超过项目投入 ${seen.money('investment')}`,
    fail: (seen) => ({
      fact: `对外揭榜资金 ${seen.money('awardFunds')}，比项目投入 ${seen.money('investment')}多 ${seen.difference('awardFunds', 'investment')}`,
      mend: `如减少 ${seen.difference('awardFunds', 'investment')}，则符合`,
    }),
    unknown: () => '对外揭榜资金是否在项目投入之内',
  },
  'A10.forwarding': {
    name: '方案反馈',
    pass: (seen) =>
      seen.is('forwarded', 0)
        ? '截至决定之日没有收到须反馈的解决方案'
        : `收到的 ${seen.plain('forwarded')} 项解决方案都已集中反馈至需求方`,
    fail: forwardingFault,
    unknown: (seen) => {
      const waiting =
        seen.count('waiting') > 0 ? `方案${seen.texts('waiting')}收到后尚未集中反馈，` : '';
      return waiting !== '' && seen.open === 'awaiting-forwarding'
        ? { clause: `${waiting}待下次反馈后认定` }
        : `${waiting}收到的解决方案是否都已定期集中反馈至需求方`;
    },
  },
  'A10.related-party': {
    name: '关联关系',
    pass: () => '解决方与需求方没有关联关系',
    fail: () => '解决方与需求方有关联关系，请留意是否公平公正',
    unknown: () => '解决方与需求方有没有关联关系',
  },
} as const satisfies { readonly [Id in RuleId]?: Sentences };

/** What a later batch left out, and what the days that the edition sets have run out for. */
function forwardingFault(seen: Seen): Fault {
  const leftOut = `此后已有一次集中反馈，而此前收到的 ${seen.count('heldBack')} 项解决方案没有列入：${seen.texts('heldBack')}`;
  if (seen.count('overdue') === 0) return { fact: leftOut, mend: '如已一并反馈至需求方，则符合' };
  const inTime = seen.is('withinDays', 0) ? '收到当日' : `收到后 ${seen.plain('withinDays')} 日内`;
  const late = `${seen.count('overdue')} 项解决方案没有在${inTime}反馈至需求方：${seen.texts('overdue')}`;
  return seen.count('heldBack') === 0
    ? { fact: late, mend: `如已在${inTime}反馈，则符合` }
    : { fact: `${leftOut}；另有 ${late}`, mend: '如前者已一并反馈，后者已在期限内反馈，则符合' };
}
