import type { ReadingRow } from './reading.js';

/** Readings of Articles 16–20: money, reports, credit and the term of the measures. */
export const readings16to20 = [
  {
    id: 'R16.investment',
    articles: [16],
    question: { zh: '30% 以什么为基数？', en: 'On what base is the 30% reckoned?' },
    taken: {
      zh: '立项时定下的计划项目投入总额，支持资金也在其中；刚好 30% 可以。',
      en: 'On the whole planned investment of the project as settled at approval, with the grant inside it; exactly 30% is allowed.',
    },
    why: {
      zh: '第九条把项目投入和对外揭榜资金列为两项。',
      en: 'Article 9 names the investment and the award funds as two separate items.',
    },
    otherwise: {
      zh: '以自筹资金为基数（折合总额的 3/13），或者以实际支出为基数。',
      en: 'On the money raised by the units themselves, which comes to 3/13 of the total, or on what was actually spent.',
    },
  },
  {
    id: 'R16.grant',
    articles: [16],
    question: { zh: '上限管的是哪些钱？', en: 'Which money falls under the cap?' },
    taken: {
      zh: '三省一市科技厅（委）给的中央和省级资金，各期加在一起；市县的钱出自另外的人，不计入。',
      en: 'What comes from the four departments, every instalment added up; cities and counties give on their own account, and their money is left out.',
    },
    why: {
      zh: '统筹并给予资金的，条文写的是三省一市科技厅（委）。',
      en: 'The giver that the sentence names is the four departments.',
    },
    otherwise: { zh: '所有财政资金。', en: 'Public money from every level.' },
  },
  {
    id: 'R16.contract',
    articles: [16],
    question: { zh: '80% 以什么为基数？', en: 'On what base is the 80% reckoned?' },
    taken: {
      zh: '每份合同各算各的，用首次签订的金额，付款要减去退款；刚好 80% 就够。几方并行解题（赛马制）的，每一方的合同都要算。',
      en: 'On every contract by itself, at the amount first signed, with refunds taken off what was paid; 80% to the fen is enough. Where solvers compete in parallel, the contract of each is tested.',
    },
    why: {
      zh: '合同额是双方之间的数；合在一起算，付清的小合同会掩盖没付的大合同。',
      en: 'The amount is one agreed between two parties; in a total, a small contract paid in full could screen a large one that is not.',
    },
    otherwise: {
      zh: '以各合同的总和，或者以变更后的金额为基数。',
      en: 'On all contracts taken together, or on the amount after amendment.',
    },
  },
  {
    id: 'R16.before',
    articles: [16],
    question: { zh: '“验收前”到什么时候为止？', en: 'Until when is a payment made in time?' },
    taken: {
      zh: '付款日期要早于验收那一天；同一天的，既不能证明在前，也不能证明不在前，尚不能认定。',
      en: 'Its date must be earlier than the day of acceptance; a payment of that very day is proof of neither before nor after, and leaves the answer open.',
    },
    why: {
      zh: '记录里只有日期，没有钟点。',
      en: 'Records carry a date and no time of day.',
    },
    otherwise: {
      zh: '当日付款一律算在验收前，或者一律不算；也可能是到申请验收为止。',
      en: 'A payment of the same day always counts, or never does; or the time ends when acceptance is applied for.',
    },
  },
  {
    id: 'R16.condition',
    articles: [16, 18],
    question: {
      zh: '没有付足解决方费用的，能不能验收？',
      en: 'Can a project be accepted while too little has been paid?',
    },
    taken: {
      zh: '不能：付足是验收的条件。',
      en: 'It cannot: enough money paid is a condition of acceptance.',
    },
    why: {
      zh: '条文把付款定在项目验收之前。',
      en: 'The text places the payment ahead of acceptance.',
    },
    otherwise: {
      zh: '这只是付款一方的义务，不妨碍验收。',
      en: 'It binds the one who pays and stands in nobody else’s way.',
    },
  },
  {
    id: 'R16.none',
    articles: [16],
    question: {
      zh: '与解决方根本没有签过合同的，怎么算？',
      en: 'What if there never was a contract with a solver?',
    },
    taken: {
      zh: '记录写明没有合同（null）的，无款可付，符合规定；只是列表为空的，不清楚。',
      en: 'On record as none (null), there is nothing to pay and the duty is met; a list that is merely empty leaves it open.',
    },
    why: {
      zh: '先要有双方签订的合同额，才有它的 80%。',
      en: 'A share of the amount agreed can only be owed where an amount was agreed.',
    },
    otherwise: null,
  },
  {
    id: 'R16.local',
    articles: [16],
    question: {
      zh: '需求方当地的办法起什么作用？',
      en: 'What part do the measures of the demander’s place play?',
    },
    taken: {
      zh: '当地设有上限的，也要遵守；两个上限取低的。',
      en: 'A ceiling that they set has to be kept as well; of two, the lower one counts.',
    },
    why: {
      zh: '条文要求支持资金依当地办法落实。',
      en: 'The sentence rests the support on those measures.',
    },
    otherwise: null,
  },
  {
    id: 'R17.year',
    articles: [17],
    question: { zh: '要报告哪些年？', en: 'For which years is a report owed?' },
    taken: {
      zh: '项目所及的每一个自然年，该年结束之后就应当有报告。',
      en: 'For every calendar year in which the project ran, as soon as that year has ended.',
    },
    why: {
      zh: '条文按年度要求，没有给出截止日期。',
      en: 'The duty is yearly, and the text adds no date by which to meet it.',
    },
    otherwise: {
      zh: '从开始之日起算的项目年度。',
      en: 'For years counted from the start of the project.',
    },
  },
  {
    id: 'R17.reporter',
    articles: [17],
    question: { zh: '年度报告由谁提交？', en: 'By whom is the yearly report made?' },
    taken: {
      zh: '项目的任何一个承担单位，代表整个项目提交。',
      en: 'By any unit that carries the project, on behalf of the whole.',
    },
    why: {
      zh: '条文说的是项目承担单位，没有只说牵头单位。',
      en: 'The text speaks of the units that carry the project and does not single out the lead.',
    },
    otherwise: {
      zh: '只由牵头单位提交，或者各单位各报各的。',
      en: 'By the lead alone, or by each unit for its own part.',
    },
  },
  {
    id: 'R19.record',
    articles: [19],
    question: {
      zh: '有不良记录是不是就不能申报？',
      en: 'Does a blemish on the credit record shut a unit out?',
    },
    taken: {
      zh: '只有正在生效的正式限制才会；有记录的，一律提示。',
      en: 'Not unless a formal bar is running; any record at all is pointed out.',
    },
    why: {
      zh: '条文把它定为重要依据，没有定为禁令。',
      en: 'The text lets it weigh heavily and stops short of a ban.',
    },
    otherwise: {
      zh: '完全由主管部门裁量。',
      en: 'The authority has a free hand in every case.',
    },
  },
  {
    id: 'R20.dates',
    articles: [20],
    question: { zh: '草案从何时到何时有效？', en: 'During what time does the draft apply?' },
    taken: {
      zh: '不知道：日期空白，所以不检验是否在有效期内；使用者载入的版本自带日期。',
      en: 'Nobody can say: both dates are blank, so nothing is tested against them; an edition that a caller loads has dates of its own.',
    },
    why: null,
    otherwise: null,
  },
  {
    id: 'R20.after',
    articles: [20],
    question: { zh: '有效期过了以后怎么办？', en: 'What happens once the term is over?' },
    taken: {
      zh: '在有效期内立项的项目，仍按它办到底，支持资金的后续各期也在内；不在有效期内立项的，不适用。',
      en: 'Projects approved while an edition was in force are finished under it, later instalments of their grant included; what was approved outside its time is not.',
    },
    why: {
      zh: '两三年的项目会跨过试行办法的有效期。',
      en: 'A project of two or three years lives longer than measures on trial.',
    },
    otherwise: {
      zh: '改按后来的版本办。',
      en: 'They pass under the edition that follows.',
    },
  },
] as const satisfies readonly ReadingRow[];
