import type { RuleId } from '../../index.js';
import { DIRECTIONS as CODED_DIRECTIONS } from '../coded-words.js';
import type { Sentences } from '../sentences.js';
import { byBody, competent, notByBody, notCompetent } from './bodies.js';
import { codeWritten } from './codes.js';
import { ASSESSMENT, DIRECTIONS, PARTY_KINDS } from './terms.js';

/** Articles 7 and 8. */
export const articles7And8 = {
  'A7.direction': {
    name: '需求方向',
    pass: (seen) => `需求方向${seen.word('direction', DIRECTIONS)}在所列方向之内`,
    fail: (seen) =>
      codeWritten(seen, '需求方向', 'direction', CODED_DIRECTIONS) ??
      `需求方向${seen.word('direction', DIRECTIONS)}不在所列方向（软件、芯片、装备、材料、重大工程示范应用）之内`,
    unknown: () => '需求方向是否在所列方向之内',
  },
  'A7.jurisdiction': {
    name: '征集管辖',
    pass: (seen) => competent(seen, '需求方', '征集'),
    fail: (seen) => notCompetent(seen, '需求方', '征集'),
    unknown: (seen) =>
      seen.has('anyDepartment')
        ? '需求方是否在三省一市，是否由三省一市科技厅（委）征集'
        : '是否由需求方所在地的科技厅（委）征集',
  },
  'A7.demander': {
    name: '行业骨干企业',
    pass: () => '需求方是行业骨干企业',
    fail: (seen) =>
      seen.has('kind') && !seen.is('kind', 'enterprise')
        ? `需求方是${seen.word('kind', PARTY_KINDS)}，应为行业骨干企业`
        : '需求方不是行业骨干企业',
    unknown: () => '需求方是否行业骨干企业',
  },
  'A7.external-need': {
    name: '对外揭榜需求',
    pass: (seen) => `列有 ${seen.plain('needs')} 项对外揭榜需求`,
    fail: () => ({ fact: '没有列出对外揭榜需求', mend: '如至少列出 1 项，则符合' }),
    unknown: () => '是否列有对外揭榜需求',
  },
  'A8.experts': {
    name: '评估专家',
    pass: (seen) => `有 ${seen.plain('experts')} 名行业专家参加评估`,
    fail: () => ({ fact: '没有行业专家参加评估', mend: '如至少邀请 1 名，则符合' }),
    unknown: () => '是否有行业专家参加评估',
  },
  'A8.criteria': {
    name: '评估内容',
    pass: () => '与国家战略的相符性、有效性、清晰度、紧迫性、必要性五个方面都已评估',
    fail: (seen) => ({
      fact: `没有评估${seen.words('lacking', ASSESSMENT)}，五个方面应当都评估`,
      mend: '如五个方面都已评估，则符合',
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
    fail: (seen) => notByBody(seen, '需求目录建议', '审议', '审议通过'),
    unknown: () => '需求目录建议是否审议通过',
  },
} as const satisfies { readonly [Id in RuleId]?: Sentences };
