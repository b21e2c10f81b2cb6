import type { RuleId } from '../../index.js';
import type { Sentences } from '../sentences.js';
import { allFour, byBody, competent, notAllFour, notByBody, notCompetent } from './bodies.js';
import { ASSESSMENT, DIRECTIONS, NOTICE_PARTS, PARTY_KINDS } from './terms.js';

/** Articles 7 to 10. */
export const chapter2Matching = {
  'A7.direction': {
    name: '需求方向',
    pass: (seen) => `需求方向${seen.word('direction', DIRECTIONS)}在所列方向之内`,
    fail: (seen) =>
      `需求方向${seen.word('direction', DIRECTIONS)}不在所列方向（软件、芯片、装备、材料、重大工程示范应用）之内`,
    unknown: () => '需求方向是否在所列方向之内',
  },
  'A7.jurisdiction': {
    name: '征集管辖',
    pass: (seen) => competent(seen, '需求方', '征集'),
    fail: (seen) => notCompetent(seen, '需求方', '征集'),
    unknown: () => '征集需求的是否需求方所在地的科技厅（委）',
  },
  'A7.demander': {
    name: '行业骨干企业',
    pass: () => '需求方是行业骨干企业',
    fail: (seen) =>
      seen.has('kind') && !seen.is('kind', 'enterprise')
        ? `需求方是${seen.word('kind', PARTY_KINDS)}，不是企业`
        : '需求方不是行业骨干企业',
    unknown: () => '需求方是否行业骨干企业',
  },
  'A7.external-need': {
    name: '对外揭榜需求',
    pass: (seen) => `列有 ${seen.plain('needs')} 项对外揭榜需求`,
    fail: () => ({ fact: '没有列出对外揭榜需求', mend: '至少列出 1 项即符合' }),
    unknown: () => '是否列有对外揭榜需求',
  },
  'A8.experts': {
    name: '评估专家',
    pass: (seen) => `有 ${seen.plain('experts')} 名行业专家参加评估`,
    fail: () => ({ fact: '没有行业专家参加评估', mend: '至少邀请 1 名即符合' }),
    unknown: () => '是否有行业专家参加评估',
  },
  'A8.criteria': {
    name: '评估内容',
    pass: () => '战略相符性、有效性、清晰度、紧迫性、必要性五个方面都已评估',
    fail: (seen) => ({
      fact: `没有评估${seen.words('lacking', ASSESSMENT)}，五个方面应当都评估`,
      mend: '补充评估后即符合',
    }),
    unknown: () => '五个方面是否都已评估',
  },
  'A8.conclusion': {
    name: '评估结论',
    pass: () => '评估结论是肯定的',
    fail: () => '评估结论是否定的，不能列入需求目录建议',
    unknown: () => '评估结论是否肯定',
  },
  'A8.deliberation': {
    name: '目录审议',
    pass: (seen) => `${byBody(seen, '需求目录建议', '审议')}通过`,
    fail: (seen) => notByBody(seen, '需求目录建议', '审议'),
    unknown: () => '需求目录建议是否审议通过',
  },
  'A9.catalogued': {
    name: '列入需求目录',
    pass: () => '需求已列入需求目录',
    fail: () => ({ fact: '需求没有列入需求目录', mend: '列入需求目录后才能发布' }),
    unknown: () => '需求是否列入需求目录',
  },
  'A9.joint': {
    name: '联合发布',
    pass: () => allFour('发布'),
    fail: (seen) => notAllFour(seen, '发布'),
    unknown: () => '发布需求的是否三省一市科技厅（委）全部',
  },
  'A9.contents': {
    name: '发布内容',
    pass: () => '发布内容齐全',
    fail: (seen) => ({
      fact: `发布内容缺少${seen.words('lacking', NOTICE_PARTS)}`,
      mend: '补齐后即符合',
    }),
    unknown: () => '发布内容是否齐全',
  },
  'A9.anonymity': {
    name: '不公开需求方',
    pass: () => '发布内容看不出需求方是谁',
    fail: (seen) => ({
      fact: `从发布内容可以认出需求方：${seen.each(
        'disclosed',
        (row) => `${row.at('in')}中有${row.text('term')}`,
      )}`,
      mend: '删去或改写这些文字即符合',
    }),
    unknown: () => '从发布内容能否认出需求方',
  },
  'A9.funds': {
    name: '对外揭榜资金',
    pass: (seen) =>
      `对外揭榜资金 ${seen.money('awardFunds')}，没有超过项目投入 ${seen.money('investment')}`,
    fail: (seen) => ({
      fact: `对外揭榜资金 ${seen.money('awardFunds')}，超过了项目投入 ${seen.money('investment')}`,
      mend: `减少 ${seen.difference('awardFunds', 'investment')}即符合`,
    }),
    unknown: () => '对外揭榜资金是否在项目投入之内',
  },
  'A10.forwarding': {
    name: '方案转交',
    pass: (seen) =>
      seen.is('forwarded', 0)
        ? '截至决定之日没有收到须转交的解决方案'
        : `收到的 ${seen.plain('forwarded')} 项解决方案都已转交需求方`,
    fail: (seen) => ({
      fact: `${seen.count('heldBack')} 项解决方案没有随后来的批次转交需求方：${seen.texts('heldBack')}`,
      mend: '转交需求方后即符合',
    }),
    unknown: (seen) =>
      seen.count('waiting') > 0
        ? `解决方案${seen.texts('waiting')}还没有转交，收到的方案是否都按批次转交需求方`
        : '收到的解决方案是否都按批次转交需求方',
  },
  'A10.related-party': {
    name: '关联关系',
    pass: () => '解决方与需求方没有关联关系',
    fail: () => '解决方与需求方有关联关系，须留意是否公平公正',
    unknown: () => '解决方与需求方有没有关联关系',
  },
} as const satisfies { readonly [Id in RuleId]?: Sentences };
