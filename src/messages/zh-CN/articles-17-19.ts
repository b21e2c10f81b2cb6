import type { RuleId } from '../../index.js';
import type { Seen } from '../seen.js';
import type { Sentences } from '../sentences.js';
import { competent, notCompetent } from './bodies.js';
import { ACCEPTANCE, STANDINGS } from './terms.js';

/** Articles 17 to 19. */
export const articles17To19 = {
  'A17.annual-report': {
    name: '年度实施情况',
    pass: (seen) =>
      seen.count('due') > 0
        ? `应报送的年度（${seen.plainList('due')}）都已报送实施情况`
        : '截至决定之日没有应报送的年度',
    fail: (seen) => ({
      fact: `没有报送实施情况的年度：${seen.plainList('unreported')}`,
      mend: `如${seen.count('unreported') === 1 ? '该年度已' : '这些年度都已'}报送，则符合`,
    }),
    unknown: () => '应报送的年度是否都已报送',
  },
  'A17.reports': {
    name: '年度报告齐全',
    pass: () => '年度实施情况都已报送',
    fail: () => ({ fact: '年度实施情况没有报齐', mend: '如都已报送，则符合' }),
    unknown: () => '年度实施情况是否报齐',
  },
  'A18.department': {
    name: '验收部门',
    pass: (seen) => competent(seen, '牵头单位', '验收'),
    fail: (seen) => notCompetent(seen, '牵头单位', '验收'),
    unknown: () => '是否由牵头单位所在地的科技厅（委）验收',
  },
  'A18.criteria': {
    name: '验收评价内容',
    pass: () => '成果创新水平、转化应用绩效、对经济社会发展的实际贡献三个方面都已评价',
    fail: (seen) => ({
      fact: `没有评价${seen.words('lacking', ACCEPTANCE)}，三个方面应当都评价`,
      mend: '如三个方面都已评价，则符合',
    }),
    unknown: () => '三个方面是否都已评价',
  },
  'A19.not-barred': {
    name: '未被限制申报',
    pass: () => '申报单位没有被限制申报',
    fail: () => ({ fact: '申报单位正被限制申报', mend: '限制解除之后方可申报' }),
    unknown: () => '申报单位是否被限制申报',
  },
  'A19.unflagged': {
    name: '信用状况',
    pass: () => '申报单位没有须留意的信用记录',
    fail: (seen) => `申报单位的信用状况为“${seen.word('credit', STANDINGS)}”，是决定的重要依据`,
    unknown: () => '申报单位有没有须留意的信用记录',
  },
  'A19.bar': {
    name: '限制申报',
    pass: () => '没有一方在决定之日被限制申报',
    fail: (seen) => `决定之日有限制正在生效：${seen.each('bars', bar)}`,
    unknown: () => '决定之日是否有人被限制申报',
  },
  'A19.record': {
    name: '信用记录',
    pass: () => '截至决定之日没有信用记录',
    fail: (seen) =>
      `截至决定之日有信用记录：${seen.each(
        'records',
        (row) => `${row.text('party')}因${row.text('matter')}于${row.date('on')}记录在案`,
      )}`,
    unknown: () => '截至决定之日是否有信用记录',
  },
} as const satisfies { readonly [Id in RuleId]?: Sentences };

function bar(row: Seen): string {
  const until = row.is('until', null) ? '没有截止日' : `至${row.date('until')}止`;
  return `${row.text('party')}因${row.text('matter')}自${row.date('from')}起被限制申报，${until}`;
}
