import type { Entries } from './entry.js';
import type { Pair } from './pair.js';

const NONE: Pair = ['没有', 'there is none'];

/** What a record of any decision has around its facts. */
export const record: Entries = {
  id: {
    label: ['记录编号', 'id of the record'],
    meaning: [
      '这条决定记录在贵方系统里的编号，最多 200 个字符，结果里原样带回；可以重复。',
      'What the record is called in your system, up to 200 characters, given back with the result; it may repeat.',
    ],
    articles: [],
    holder: 'record-keeper',
    example: 'SZ-2023-0012',
  },
  kind: {
    label: ['决定种类', 'kind of decision'],
    meaning: [
      '记录的是十六种决定中的哪一种，决定有哪些事实、适用哪些规则。',
      'Which of the sixteen decisions is recorded; it settles what facts there are and which rules apply.',
    ],
    articles: [],
    holder: 'record-keeper',
  },
  edition: {
    label: ['适用的版本', 'edition'],
    meaning: [
      '按办法的哪一个版本复核，写已载入版本的编号。',
      'By which edition of the measures the decision is rechecked, by the id of an edition that is loaded.',
    ],
    articles: [20],
    holder: 'record-keeper',
    whenLeftOut: ['按草案 draft 复核', 'the draft'],
    example: 'draft',
  },
  decidedOn: {
    label: ['决定日期', 'day of decision'],
    meaning: [
      '作出这个决定的日期；晚于这一天的事情都当作还没有发生。',
      'The day on which the decision was made; whatever is dated later had not happened.',
    ],
    articles: [20],
    holder: 'record-keeper',
    example: '2023-08-15',
  },
  subject: {
    label: ['所属案卷', 'file'],
    meaning: [
      '这个决定属于哪一份需求、哪一个储备条目、哪一个项目，用来把多条记录连起来。',
      'Which demand, entry and project the decision belongs to, so that records can be joined.',
    ],
    articles: [],
    holder: 'record-keeper',
    whenLeftOut: ['没有写明属于哪份案卷', 'the record names no file'],
  },
  'subject.demand': {
    label: ['需求的编号', 'id of the demand'],
    meaning: [
      '需求在贵方系统里的编号，同一份需求的各条记录写同一个。',
      'What the demand is called in your system, the same in all of its records.',
    ],
    articles: [],
    holder: 'record-keeper',
    example: 'D-17',
  },
  'subject.entry': {
    label: ['储备条目的编号', 'id of the reserve entry'],
    meaning: [
      '云平台给入库条目的编号，同一条目的各条记录写同一个。',
      'The id that the cloud platform gave to the entry, the same in all of its records.',
    ],
    articles: [11],
    holder: 'record-keeper',
    example: 'R-1',
  },
  'subject.project': {
    label: ['项目的编号', 'id of the project'],
    meaning: [
      '申报时得到的项目编号，同一项目的各条记录写同一个。',
      'The id that the project was given on application, the same in all of its records.',
    ],
    articles: [12],
    holder: 'record-keeper',
    example: 'P-1',
  },
  facts: {
    label: ['事实', 'facts'],
    meaning: [
      '作出决定时在案的事实，按种类填写；没有记录的留空不写，确知没有的写 null。',
      'What was on record when it was decided, by kind; what is not on record is left out, what is known to be none is null.',
    ],
    articles: [],
    holder: 'record-keeper',
  },
  outcome: {
    label: ['结论', 'outcome'],
    meaning: [
      '当时作出的结论，照档案写，不写认为应当作出的结论。',
      'What was decided at the time, as the file has it, not what should have been.',
    ],
    articles: [],
    holder: 'record-keeper',
  },
  reasons: {
    label: ['偏离原则的理由', 'reasons for departing from a principle'],
    meaning: [
      '按规则编号写在案的理由；只有“原则上”的规定可以凭理由偏离。',
      'Recorded reasons by rule id; only a rule that holds in principle can be departed from with a reason.',
    ],
    articles: [9],
    holder: 'record-keeper',
    whenLeftOut: ['没有记录理由', 'no reason was given'],
  },
  meta: {
    label: ['附带数据', 'free data'],
    meaning: [
      '贵方自己的数据；不参与判断，原样保留。',
      'Data of your own; it decides nothing and is kept as it is.',
    ],
    articles: [],
    holder: 'record-keeper',
    whenLeftOut: NONE,
    example: { 经办处室: '高新处' },
  },
};

/** What a docket has around its acts. */
export const docket: Entries = {
  id: {
    label: ['案卷编号', 'id of the docket'],
    meaning: [
      '这份案卷在贵方系统里的编号，最多 200 个字符。',
      'What the docket is called in your system, up to 200 characters.',
    ],
    articles: [],
    holder: 'record-keeper',
    example: 'D-17',
  },
  edition: record['edition'] ?? missing('edition'),
  acts: {
    label: ['行为', 'acts'],
    meaning: [
      '一项需求及其入库条目、项目的全部经过，一件事一行，按登记的先后。',
      'The whole history of one demand, its entries and its projects, one row for each act, in the order of recording.',
    ],
    articles: [],
    holder: 'record-keeper',
    item: { label: ['{0}行为', '{0}act'], classifier: '个' },
    example: [],
  },
  meta: record['meta'] ?? missing('meta'),
};

function missing(path: string): never {
  throw new Error(`no entry for ${path}`);
}
