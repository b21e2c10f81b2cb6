import type { Pair } from './pair.js';
import { advice, binding, of } from './reading-words.js';
import type { WordList } from './word.js';

const PAID: Pair = ['验收前付足解决方费用', 'That the solvers were paid before acceptance'];

/** The alternatives of the readings of Articles 14 to 19 that an edition may choose, the draft's first. */
export const READINGS_14_19: Readonly<Record<string, WordList>> = {
  'R14.joint': {
    four: of(
      [14],
      ['四家', 'the four'],
      ['评审须四家科技厅（委）都参加。', 'All four departments take part in the review.'],
    ),
    one: of(
      [14],
      ['一家即可', 'one suffices'],
      ['评审有四家中的一家参加即可。', 'One of the four departments suffices at the review.'],
    ),
  },
  'R15.sequence': {
    'announce-first': of(
      [15],
      ['先公告后签约', 'announcement first'],
      [
        '审议之后先公告，再签约。',
        'After the deliberation comes the announcement, then the signing.',
      ],
    ),
    'approval-first': of(
      [15],
      ['审议在先即可', 'deliberation first'],
      [
        '公告和签约都在审议之后即可，二者不分先后。',
        'Announcement and signing each follow the deliberation, in either order.',
      ],
    ),
  },
  'R16.investment': {
    total: of(
      [16],
      ['项目总投入', 'the total'],
      [
        '比例按项目总投入计算，支持资金包括在内。',
        'The share is taken of the total investment, grant included.',
      ],
    ),
    'self-raised': of(
      [16],
      ['自筹投入', 'self-raised funds'],
      [
        '比例按自筹投入计算，支持资金不包括在内。',
        'The share is taken of what is raised besides the grant.',
      ],
    ),
  },
  'R16.grant': {
    departments: of(
      [16],
      ['中央和省级资金', 'central and provincial money'],
      ['上限只约束科技厅（委）给的资金。', 'The cap holds for what the departments give.'],
    ),
    'all-public': of(
      [16],
      ['全部财政资金', 'all public money'],
      ['上限把市县财政资金一并计入。', 'The cap counts city and county money too.'],
    ),
  },
  'R16.contract': {
    each: of(
      [16],
      ['逐份', 'each contract'],
      ['每份合同各自达到比例。', 'Each contract must reach the share on its own.'],
    ),
    sum: of(
      [16],
      ['合计', 'the sum'],
      ['各份合同合计达到比例即可。', 'It suffices that all contracts together reach the share.'],
    ),
  },
  'R16.before': {
    open: of(
      [16],
      ['不能认定', 'open'],
      [
        '验收当日的付款分不出先后，不能认定。',
        'Whether a payment of the day of acceptance came before it stays open.',
      ],
    ),
    counts: of(
      [16],
      ['计入', 'counts'],
      ['验收当日的付款算验收前支付。', 'A payment on the day of acceptance counts as before it.'],
    ),
    late: of(
      [16],
      ['不计入', 'late'],
      ['验收当日的付款不算验收前支付。', 'A payment on the day of acceptance does not count.'],
    ),
  },
  'R16.condition': { must: binding([16, 18], PAID), advise: advice([16, 18], PAID) },
  'R19.record': {
    noted: of(
      [19],
      ['提示', 'noted'],
      ['有不良记录而未受限制的，只作提示。', 'A record without a bar is pointed out.'],
    ),
    discretion: of(
      [19],
      ['裁量', 'discretion'],
      [
        '有不良记录而未受限制的，是否准许申报由办理机关裁量。',
        'With a record and no bar, the authority may decline the application.',
      ],
    ),
  },
};
