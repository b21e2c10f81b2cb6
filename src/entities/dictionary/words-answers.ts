import type { WordList } from './word.js';

/** What a recheck says of what was recorded. */
export const VERDICTS: WordList = {
  upheld: {
    label: ['符合规定', 'in keeping with the measures'],
    meaning: ['记录的结论符合本办法规定。', 'The recorded outcome is one that the measures allow.'],
  },
  overturned: {
    label: ['不符合规定', 'contrary to the measures'],
    meaning: [
      '不论所缺事实如何，记录的结论都不符合本办法规定。',
      'Whatever is missing, the recorded outcome is not one that the measures allow.',
    ],
  },
  undetermined: {
    label: ['待核实', 'to be clarified'],
    meaning: [
      '事实不全或者尚未确定，暂不能认定。',
      'Facts are missing or open, so it cannot be told yet.',
    ],
  },
  invalid: {
    label: ['数据有误', 'faulty record'],
    meaning: ['记录不合格式，没有复核。', 'The record is not well formed and was not rechecked.'],
  },
  'out-of-order': {
    label: ['次序不符', 'out of order'],
    meaning: [
      '这个行为在案卷的这一步没有位置。',
      'The act has no place at this point of the docket.',
    ],
  },
};

export const RESULTS: WordList = {
  pass: {
    label: ['符合', 'met'],
    meaning: ['在案的事实足以认定符合这条规则。', 'What is on record shows that the rule is kept.'],
  },
  fail: {
    label: ['不符合', 'not met'],
    meaning: [
      '在案的事实足以认定不符合这条规则。',
      'What is on record shows that the rule is not kept.',
    ],
  },
  unknown: {
    label: ['尚不能认定', 'cannot be told'],
    meaning: [
      '缺少事实或者有事待核实，补充后才能认定。',
      'A fact is missing or something is open; once it is on record or settled, the rule can be judged.',
    ],
  },
};

export const MODALITIES: WordList = {
  must: {
    label: ['必须', 'must'],
    meaning: [
      '必须遵守，不符合就不得作出肯定的决定。',
      'It must be kept; where it fails the answer cannot be favourable.',
    ],
  },
  principle: {
    label: ['原则上', 'in principle'],
    meaning: [
      '原则上遵守，有记录在案的理由可以偏离。',
      'It holds in principle; a recorded reason excuses a departure.',
    ],
  },
  advise: {
    label: ['提示', 'advice'],
    meaning: ['只作提示，不影响结论。', 'It is pointed out and does not affect the outcome.'],
  },
  define: {
    label: ['定义', 'definition'],
    meaning: ['由它得出状态，不存在违反。', 'It sets a status; nothing can breach it.'],
  },
};

/** Why something is open although no fact is missing. */
export const OPEN: WordList = {
  edition: {
    label: ['版本内容不明', 'the edition is not known'],
    meaning: [
      '不知道这个版本怎么规定，查明规定后才能认定。',
      'Nobody knows what the edition says here; its text settles it.',
    ],
  },
  'not-yet-accepted': {
    label: ['尚未验收', 'not accepted yet'],
    meaning: [
      '项目还没有验收，到验收之日才能确定。',
      'The project has not been accepted, and only the day of acceptance settles it.',
    ],
    articles: [16],
  },
  'no-contract': {
    label: ['尚无合同', 'no contract'],
    meaning: [
      '还没有与解决方签订的合同，签订并记录之后才能计算。',
      'There is no contract with a solver yet; it can be worked out once one is on record.',
    ],
    articles: [16],
  },
  'same-day': {
    label: ['款项发生在验收当日', 'money moved on the day of acceptance'],
    meaning: [
      '有款项恰在验收当日收付，凭日期分不出先后。',
      'Money moved on the very day of acceptance, and dates do not show which came first.',
    ],
    articles: [16],
  },
  'awaiting-supplement': {
    label: ['待补交', 'awaiting the supplement'],
    meaning: [
      '补交期限未到、材料也未补交，届时才能确定。',
      'The deadline is not over and nothing has come in; either settles it.',
    ],
    articles: [13],
  },
  'awaiting-forwarding': {
    label: ['待下次反馈', 'awaiting the next batch'],
    meaning: [
      '方案收到后尚未集中反馈，待下次反馈后认定。',
      'A solution waits for the next batch, and that batch settles it.',
    ],
    articles: [10],
  },
  'several-places': {
    label: ['同一单位写了几个所在地', 'several places of one unit'],
    meaning: [
      '同一名称的几行所在地不同，查明是哪一个后才能认定。',
      'Rows of one name give different places; which is right settles it.',
    ],
    articles: [12],
  },
};

/** What looks like a slip of data entry. */
export const NOTES: WordList = {
  'tiny-amount': {
    label: ['金额小得可疑', 'an amount that looks too small'],
    meaning: [
      '大于零而不足 1 万元，可能写错了单位。',
      'Above zero and under CNY 10,000: perhaps the unit is wrong.',
    ],
  },
  'mixed-units': {
    label: ['单位混用', 'mixed units'],
    meaning: [
      '有的金额是纯数字（按分计），有的带单位，可能有一种写错了。',
      'Some amounts are bare numbers (in fen) and some have a unit: perhaps one kind is a slip.',
    ],
  },
  'credit-code': {
    label: ['信用代码校验不符', 'credit code fails its check'],
    meaning: [
      '18 位统一社会信用代码的校验位不对，请核对。',
      'The check character of the unified social credit code is wrong.',
    ],
  },
  'local-cap-differs': {
    label: ['上限与版本不同', 'another cap than the edition’s'],
    meaning: [
      '填写的所在地上限与版本载入的管理办法不一致。',
      'The cap that was stated is not that of the measures loaded with the edition.',
    ],
    articles: [16],
  },
  filler: {
    label: ['占位文字', 'filler'],
    meaning: [
      '“无”“待定”之类只占位置的文字，请填写真实内容。',
      'A text such as “none” or “to be decided” that only fills its place.',
    ],
  },
};

/** What an edition was encoded from. */
export const BASES: WordList = {
  text: {
    label: ['正式文本', 'the text itself'],
    meaning: ['照印发的正式文本编写。', 'It was encoded from the text as issued.'],
  },
  press: {
    label: ['新闻报道', 'press reports'],
    meaning: [
      '只依据新闻报道等间接材料，没有见到正式文本。',
      'It rests on press reports and the like; the text itself was not at hand.',
    ],
  },
};

/** What an edition does with a rule. */
export const RULE_STATES: WordList = {
  off: {
    label: ['不适用', 'off'],
    meaning: ['版本里没有这条规则。', 'The edition does not have the rule.'],
  },
  unknown: {
    label: ['不明', 'unknown'],
    meaning: ['不知道版本里有没有这条规则。', 'Nobody knows whether the edition has the rule.'],
  },
};
