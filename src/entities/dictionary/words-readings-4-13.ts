import type { Pair } from './pair.js';
import { advice, binding, of } from './reading-words.js';
import type { WordList } from './word.js';

const FOCUS: Pair = [
  '重点领域、2-3 年、跨区域协同',
  'The focus on key fields, on two to three years and on several regions',
];
const AS_PUBLISHED: Pair = [
  '至少一项需求保持最初发布的样子',
  'That a need stands as first published',
];
const ADDITION: Pair = ['调整时不新增需求', 'That no need is added'];
const WITHDRAWAL: Pair = [
  '不靠撤回未解决的需求达到揭榜成功',
  'That success is not reached by withdrawing what was unsolved',
];
/** The alternatives of the readings of Articles 4 to 13 that an edition may choose, the draft's first. */
export const READINGS_4_13: Readonly<Record<string, WordList>> = {
  'R.discretion-publication': {
    bound: of(
      [9],
      ['羁束', 'bound'],
      ['条件齐备就应当发布。', 'Where the conditions hold, the demand must be published.'],
    ),
    discretionary: of(
      [9],
      ['裁量', 'discretionary'],
      [
        '条件齐备，科技厅（委）仍可以决定不发布。',
        'Where the conditions hold, the departments may still decline.',
      ],
    ),
  },
  'R.discretion-approval': {
    bound: of(
      [15],
      ['羁束', 'bound'],
      ['条件齐备就应当立项。', 'Where the conditions hold, the project must be approved.'],
    ),
    discretionary: of(
      [15],
      ['裁量', 'discretionary'],
      [
        '条件齐备，仍可以决定不立项。',
        'Where the conditions hold, approval may still be declined.',
      ],
    ),
  },
  'R4.focus': { advise: advice([4], FOCUS), must: binding([4], FOCUS) },
  'R7.place': {
    'demander-province': of(
      [7],
      ['需求方所在地', 'the demander’s province'],
      ['由需求方所在地科技厅（委）征集。', 'The department of the demander’s province collects.'],
    ),
    'any-department': of(
      [7],
      ['任何一家', 'any department'],
      [
        '四家中任何一家都可以征集长三角的需求。',
        'Any of the four may collect a demand of the delta.',
      ],
    ),
  },
  'R9.contents': {
    principle: of(
      [9],
      ['原则上', 'in principle'],
      [
        '公告原则上写全各项内容，有记录的理由可以不写全。',
        'The notice has every item in principle; a recorded reason excuses a gap.',
      ],
    ),
    advise: advice([9], ['公告写全各项内容', 'That the notice has every item']),
  },
  'R11.single-need': {
    deny: of(
      [11],
      ['不得调整', 'not adjustable'],
      ['只有一项对外揭榜需求的，不能调整这一项。', 'The only need of a demand cannot be adjusted.'],
    ),
    allow: of(
      [11],
      ['可以调整', 'adjustable'],
      [
        '只有一项对外揭榜需求的，也可以调整这一项。',
        'The only need of a demand may be adjusted too.',
      ],
    ),
  },
  'R11.cumulative': { must: binding([11], AS_PUBLISHED), advise: advice([11], AS_PUBLISHED) },
  'R11.addition': { advise: advice([11], ADDITION), must: binding([11], ADDITION) },
  'R11.withdrawal': { advise: advice([11], WITHDRAWAL), must: binding([11], WITHDRAWAL) },
  'R12.partial': {
    both: of(
      [12],
      ['两种状态都可以', 'either status'],
      [
        '揭榜成功和部分揭榜成功的都可以申报。',
        'An entry that is fully or partly taken up may apply.',
      ],
    ),
    'full-only': of(
      [12],
      ['仅限揭榜成功', 'fully taken up only'],
      ['只有揭榜成功的可以申报。', 'Only an entry that is fully taken up may apply.'],
    ),
  },
  'R12.units': {
    province: of(
      [12],
      ['按省', 'by province'],
      ['“两地”按三省一市计，一省（市）算一地。', 'Regions are counted by the four provinces.'],
    ),
    city: of(
      [12],
      ['按设区市', 'by prefecture'],
      ['“两地”按设区市计，上海算一地。', 'Regions are counted by prefecture; Shanghai is one.'],
    ),
  },
  'R12.holder': {
    lead: of(
      [12],
      ['牵头单位', 'the lead unit'],
      ['储备条目须为牵头单位持有。', 'The entry must be the lead unit’s own.'],
    ),
    'any-unit': of(
      [12],
      ['任何承担单位', 'any unit'],
      ['任何承担单位的条目都可据以申报。', 'The entry of any unit of the project serves.'],
    ),
  },
  'R13.supplement': {
    'may-call': of(
      [13],
      ['可以通知', 'may ask'],
      [
        '没有通过的，可以通知补交，也可以直接不予受理。',
        'Where it does not pass, the agency may ask for a supplement or not accept it at once.',
      ],
    ),
    'must-call': of(
      [13],
      ['应当通知', 'must ask'],
      [
        '没有通过的，应当先通知补交。',
        'Where it does not pass, a supplement must be asked for first.',
      ],
    ),
  },
};
