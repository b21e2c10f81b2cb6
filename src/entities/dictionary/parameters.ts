import type { Entries, Entry } from './entry.js';
import type { Pair } from './pair.js';

const AS_DRAFT: Pair = ['同草案', 'that of the draft'];

const parameter = (
  article: number,
  label: Pair,
  meaning: Pair,
  example?: unknown,
  more: Partial<Entry> = {},
): Entry => ({
  ...{ label, meaning, articles: [article], holder: 'edition-keeper', whenLeftOut: AS_DRAFT },
  ...(example === undefined ? {} : { example }),
  ...more,
});

const body = (article: number, label: Pair, does: Pair, example: string): Entry =>
  parameter(
    article,
    label,
    [`版本规定由哪个机构${does[0]}。`, `The body that the edition has ${does[1]}.`],
    example,
  );

/** A share as two whole numbers. */
function share(
  name: string,
  article: number,
  label: Pair,
  meaning: Pair,
  of: readonly [number, number],
) {
  const [numerator, denominator] = of;
  return {
    [name]: parameter(article, label, meaning),
    [`${name}.numerator`]: parameter(
      article,
      [`${label[0]}的分子`, `numerator of the ${label[1]}`],
      [
        `比例的分子：草案为 ${numerator}，即 ${(numerator / denominator) * 100}%。`,
        `What stands above the line: ${numerator} in the draft, for ${(numerator / denominator) * 100}%.`,
      ],
      numerator,
    ),
    [`${name}.denominator`]: parameter(
      article,
      [`${label[0]}的分母`, `denominator of the ${label[1]}`],
      [
        `比例的分母：草案为 ${denominator}；比例不得超过一。`,
        `What stands below the line: ${denominator} in the draft; the share is at most the whole.`,
      ],
      denominator,
    ),
  };
}

/** A smallest and a largest number. */
function range(
  name: string,
  article: number,
  label: Pair,
  meaning: Pair,
  of: readonly [number, number],
  unit: Pair,
) {
  const [min, max] = of;
  return {
    [name]: parameter(article, label, meaning),
    [`${name}.min`]: parameter(
      article,
      [`${label[0]}的下限`, `lower bound of the ${label[1]}`],
      [`最少几${unit[0]}，草案为 ${min}。`, `The fewest ${unit[1]}, ${min} in the draft.`],
      min,
    ),
    [`${name}.max`]: parameter(
      article,
      [`${label[0]}的上限`, `upper bound of the ${label[1]}`],
      [
        `最多几${unit[0]}，草案为 ${max}；不小于下限。`,
        `The most ${unit[1]}, ${max} in the draft; not under the lower bound.`,
      ],
      max,
    ),
  };
}

/** What an edition may set otherwise than the draft. */
export const parameters: Entries = {
  'parameters.keyFields': parameter(
    4,
    ['重点领域', 'key fields'],
    [
      '第四条点名的重点领域，写领域的代码或名称。',
      'The fields that Article 4 names, by their words or names.',
    ],
    ['integrated-circuits', 'artificial-intelligence', 'biomedicine'],
    { suggests: 'fields', item: { label: ['{0}重点领域', '{0}key field'], classifier: '个' } },
  ),
  ...range(
    'parameters.focusMonths',
    4,
    ['取得突破的期限', 'months to a breakthrough'],
    [
      '聚焦多长时间内可取得突破的需求，按月计。',
      'Within how many months a breakthrough is looked for.',
    ],
    [24, 36],
    ['个月', 'months'],
  ),
  'parameters.reserveEntryRequired': parameter(
    12,
    ['申报是否须先入库', 'whether only what is in the reserve may apply'],
    [
      '没有进入储备库就不能申报的为“是”。',
      'Yes where nobody may apply without an entry in the reserve.',
    ],
    false,
  ),
  'parameters.guideIssuer': body(
    12,
    ['指南发布机构', 'issuer of the guide'],
    ['发布年度联合攻关指南', 'publish the annual guide'],
    'office',
  ),
  'parameters.recommendingBody': body(
    13,
    ['推荐机构', 'recommending body'],
    ['推荐项目申报', 'recommend applications'],
    'task-force',
  ),
  'parameters.catalogueBody': body(
    8,
    ['需求目录的审议机构', 'body that deliberates on the catalogue'],
    ['审议需求目录', 'deliberate on the catalogue'],
    'task-force',
  ),
  'parameters.approvalBody': body(
    15,
    ['立项的审议机构', 'body that deliberates on approval'],
    ['审议立项', 'deliberate on approval'],
    'task-force',
  ),
  'parameters.forwarding': parameter(
    10,
    ['集中反馈的期限', 'period of forwarding'],
    [
      '解决方案集中反馈给需求方的期限规定；草案没有规定。',
      'What periods the edition sets for passing solutions on to the demander; the draft sets none.',
    ],
  ),
  'parameters.forwarding.cutoffDays': parameter(
    10,
    ['集中反馈的宽限天数', 'days before a batch closes'],
    [
      '一次集中反馈之前几天内收到的方案可以留到下一次；0 表示没有这个宽限。',
      'Within how many days before a batch a solution may wait for the next one; 0 for none.',
    ],
    5,
  ),
  'parameters.forwarding.withinDays': parameter(
    10,
    ['反馈的最长天数', 'days within which to forward'],
    [
      '方案收到后最多几天内必须反馈。',
      'Within how many days of its receipt a solution must be passed on.',
    ],
    30,
    { whenNull: ['没有规定期限', 'no limit is set'] },
  ),
  'parameters.announcingBody': body(
    15,
    ['公告机构', 'announcing body'],
    ['公告立项项目', 'announce approved projects'],
    'office',
  ),
  'parameters.minimumRegions': parameter(
    12,
    ['承担单位最少来自几地', 'least number of regions'],
    [
      '项目承担单位至少来自三省一市中的几地，一到四。',
      'From how many of the four the units must come at least, one to four.',
    ],
    2,
  ),
  ...range(
    'parameters.reviewRoundsPerYear',
    14,
    ['每年评审的次数', 'rounds of review in a year'],
    ['一个日历年里组织几次评审。', 'How many rounds of review a calendar year has.'],
    [1, 2],
    ['次', 'rounds'],
  ),
  ...share(
    'parameters.grantCap',
    16,
    ['支持资金比例上限', 'cap of the grant'],
    [
      '支持资金最多占项目投入的几分之几。',
      'The largest share of the investment that may be granted.',
    ],
    [3, 10],
  ),
  ...share(
    'parameters.solverPaymentFloor',
    16,
    ['验收前支付比例下限', 'floor of what solvers are paid'],
    [
      '验收前至少付给解决方合同额的几分之几。',
      'The smallest share of the contract amount that must be paid before acceptance.',
    ],
    [4, 5],
  ),
};
