import type { RuleId } from '../../index.js';
import type { Seen } from '../seen.js';
import type { Sentences } from '../sentences.js';
import { competent, notCompetent } from './bodies.js';
import { ACCEPTANCE, STANDINGS } from './terms.js';

/** Articles 16 to 19. */
export const chapter3Delivery = {
  'A16.grant-cap': {
    name: '支持资金上限',
    pass: (seen) => `支持资金 ${seen.money('grant')}，没有超过${ceiling(seen)}`,
    fail: (seen) => ({
      fact: `支持资金 ${seen.money('grant')}，超过${ceiling(seen)}`,
      mend: `减少 ${seen.difference('grant', 'cap')}即符合`,
    }),
    unknown: (seen) => `支持资金 ${seen.money('grant')}是否超过项目投入的规定比例`,
  },
  'A16.local-cap': {
    name: '地方管理办法的上限',
    pass: (seen) =>
      `支持资金 ${seen.money('grant')}，没有超过需求方所在地管理办法的上限 ${seen.money('cap')}`,
    fail: (seen) => ({
      fact: `支持资金 ${seen.money('grant')}，超过需求方所在地管理办法的上限 ${seen.money('cap')}`,
      mend: `减少 ${seen.difference('grant', 'cap')}即符合`,
    }),
    unknown: (seen) => `支持资金 ${seen.money('grant')}是否超过需求方所在地管理办法的上限`,
  },
  'A16.at-approval': {
    name: '立项时落实',
    pass: (seen) => `项目已于 ${seen.plain('approvedOn')} 立项`,
    fail: (seen) => ({
      fact: seen.is('approvedOn', null)
        ? '项目没有立项'
        : `项目到 ${seen.plain('approvedOn')} 才立项，晚于决定之日`,
      mend: '立项之后才能落实支持资金',
    }),
    unknown: () => '决定之时项目是否已经立项',
  },
  'A16.sources-sum': {
    name: '资金来源与支持资金相符',
    pass: (seen) => `中央和省级资金合计 ${seen.money('sources')}，与支持资金相符`,
    fail: (seen) =>
      `中央和省级资金合计 ${seen.money('sources')}，支持资金 ${seen.money('grant')}，${
        seen.isBelow('sources', 'grant')
          ? `少 ${seen.difference('grant', 'sources')}`
          : `多 ${seen.difference('sources', 'grant')}`
      }`,
    unknown: () => '中央和省级资金合计是否与支持资金相符',
  },
  'A16.solver-payment': {
    name: '验收前支付',
    pass: (seen) =>
      `验收日 ${seen.plain('acceptanceOn')} 之前，${seen.each(
        'contracts',
        (row) => `${contract(row)}已付 ${row.money('paid')}，不低于${floor(row)}`,
      )}`,
    fail: (seen) => ({
      fact: `验收日 ${seen.plain('acceptanceOn')} 之前，${seen.each('contracts', short, isShort)}`,
      mend: `${seen.additions(
        'contracts',
        (row, amount) => `合同${row.text('id')}还须付 ${amount}`,
      )}，都要在验收前付清`,
    }),
    unknown: (seen) =>
      seen.count('contracts') > 0
        ? `${seen.each(
            'contracts',
            (row) => `${contract(row)}确已付 ${row.money('paid')}`,
            (row) => row.is('result', 'unknown'),
          )}，验收前支付的费用是否达到规定比例`
        : '验收前支付解决方的费用是否达到规定比例',
  },
  'A16.refund-after-acceptance': {
    name: '验收后退款',
    pass: () => '验收当天及以后没有退款',
    fail: (seen) =>
      `项目 ${seen.plain('acceptanceOn')} 验收，当天或以后又有退款：${seen.each(
        'refunds',
        (row) => `合同${row.text('contract')}于 ${row.plain('on')} 退回 ${row.moneyBack('amount')}`,
      )}`,
    unknown: () => '验收当天及以后有没有退款',
  },
  'A16.paid-before-acceptance': {
    name: '验收前已付足',
    pass: () => '验收前支付解决方的费用已经达到规定比例',
    fail: () => ({
      fact: '验收前支付解决方的费用没有达到规定比例',
      mend: '付足之后才能验收',
    }),
    unknown: () => '验收前支付解决方的费用是否达到规定比例',
  },
  'A17.annual-report': {
    name: '年度实施情况',
    pass: (seen) =>
      seen.count('due') > 0
        ? `应报送的年度（${seen.plainList('due')}）都已报送实施情况`
        : '截至决定之日还没有应报送的年度',
    fail: (seen) => ({
      fact: `没有报送实施情况的年度：${seen.plainList('unreported')}`,
      mend: '补报后即符合',
    }),
    unknown: () => '应报送的年度是否都已报送',
  },
  'A17.reports': {
    name: '年度报告齐全',
    pass: () => '年度实施情况都已报送',
    fail: () => ({ fact: '年度实施情况没有报齐', mend: '补报后即符合' }),
    unknown: () => '年度实施情况是否报齐',
  },
  'A18.department': {
    name: '验收部门',
    pass: (seen) => competent(seen, '牵头单位', '验收'),
    fail: (seen) => notCompetent(seen, '牵头单位', '验收'),
    unknown: () => '验收的是否牵头单位所在地的科技厅（委）',
  },
  'A18.criteria': {
    name: '验收评价内容',
    pass: () => '创新水平、转化应用绩效、实际贡献三个方面都已评价',
    fail: (seen) => ({
      fact: `没有评价${seen.words('lacking', ACCEPTANCE)}，三个方面应当都评价`,
      mend: '补充评价后即符合',
    }),
    unknown: () => '三个方面是否都已评价',
  },
  'A19.not-barred': {
    name: '未被限制申报',
    pass: () => '申报单位没有被限制申报',
    fail: () => ({ fact: '申报单位正被限制申报', mend: '限制解除后才能申报' }),
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
        (row) => `${row.text('party')}因${row.text('matter')}于 ${row.plain('on')} 记录在案`,
      )}`,
    unknown: () => '截至决定之日是否有信用记录',
  },
} as const satisfies { readonly [Id in RuleId]?: Sentences };

function ceiling(seen: Seen): string {
  const percent = seen.percent('investment', 'cap', 'down');
  return percent === undefined
    ? `项目投入 ${seen.money('investment')}所许可的上限 ${seen.money('cap')}`
    : `项目投入 ${seen.money('investment')}的 ${percent}（上限 ${seen.money('cap')}）`;
}

function floor(row: Seen): string {
  const percent = row.percent('amount', 'floor', 'up');
  return percent === undefined
    ? `应付的下限 ${row.money('floor')}`
    : `合同额的 ${percent}（${row.money('floor')}）`;
}

const contract = (row: Seen): string => `合同${row.text('id')}（${row.money('amount')}）`;
const isShort = (row: Seen): boolean => row.is('result', 'fail');

function short(row: Seen): string {
  const paid = row.is('mayCount', 0)
    ? `已付 ${row.money('paid')}`
    : `连同先后不明的款项至多已付 ${row.total('paid', 'mayCount')}`;
  return `${contract(row)}${paid}，低于${floor(row)}`;
}

function bar(row: Seen): string {
  const until = row.is('until', null) ? '没有截止日' : `至 ${row.plain('until')} 止`;
  return `${row.text('party')}因${row.text('matter')}自 ${row.plain('from')} 起被限制申报，${until}`;
}
