import type { ReadingRow } from './reading.js';

/** Readings of Articles 12–15: who applies, how the file travels, when a project is approved. */
export const readings12to15 = [
  {
    id: 'R12.units',
    articles: [12],
    question: {
      zh: '数“两地”时算不算牵头单位？“地”指什么？',
      en: 'Is the lead unit counted towards the two regions, and what is a region?',
    },
    taken: {
      zh: '算；“地”是三省一市之一，看登记的住所；别处的单位可以参加，但不计入。',
      en: 'It is; a region is one of the four provinces, going by the registered seat; units from elsewhere may take part and add nothing to the count.',
    },
    why: {
      zh: '条文说到“其他”承担单位，可见牵头单位也是承担单位之一。',
      en: 'By speaking of the other units that carry the project, the text makes the lead one of their number.',
    },
    otherwise: {
      zh: '“地”指城市，或者看实际经营的地方。',
      en: 'A region could be a city, or go by where the unit operates.',
    },
  },
  {
    id: 'R12.holder',
    articles: [12],
    question: { zh: '储备条目应当是谁的？', en: 'To whom must the reserve entry belong?' },
    taken: { zh: '牵头单位自己的。', en: 'To the lead unit itself.' },
    why: {
      zh: '条文说的是已经进入储备库的牵头单位。',
      en: 'It is the lead unit that the text describes as being in the reserve.',
    },
    otherwise: {
      zh: '联合体里任何一个单位的条目都可以。',
      en: 'To any member of the consortium.',
    },
  },
  {
    id: 'R12.partial',
    articles: [12],
    question: {
      zh: '“部分揭榜成功”的条目能不能申报？',
      en: 'May an entry with the status “部分揭榜成功” be used to apply?',
    },
    taken: { zh: '能，同时给出提示。', en: 'It may, and the fact is pointed out as advice.' },
    why: {
      zh: '本条只要求在储备库里。',
      en: 'Being in the reserve is the only thing required here.',
    },
    otherwise: {
      zh: '只有“揭榜成功”的才能申报。',
      en: 'Only “揭榜成功” would do.',
    },
  },
  {
    id: 'R12.lead',
    articles: [12, 15, 18],
    question: {
      zh: '牵头单位只有一个吗？在哪里？',
      en: 'Is there a single lead unit, and where is it located?',
    },
    taken: { zh: '恰好一个，而且在长三角。', en: 'Just one, inside the delta.' },
    why: {
      zh: '签约和管理都由牵头单位所在地的部门负责；它若不在长三角，就没有部门来签、来管。',
      en: 'Signing and managing fall to the department of its place; with a lead from outside, no department would do either.',
    },
    otherwise: {
      zh: '可以有几个，分别与所在地的部门签约。',
      en: 'There may be several, each of which signs with the department of its own place.',
    },
  },
  {
    id: 'R13.supplement',
    articles: [13],
    question: {
      zh: '是不是一定要通知补交？',
      en: 'Is the agency obliged to call for a supplement?',
    },
    taken: {
      zh: '不一定，条文用的是“可”；但通知之后按期补交的，就要审查。',
      en: 'No, it may; but after it has called for one, what arrives in time is examined.',
    },
    why: {
      zh: '条文自己没有定期限，期限由通知给出。',
      en: 'The text names no period; the notice sets the date.',
    },
    otherwise: {
      zh: '每次都要先通知补交。',
      en: 'It must call for one every time before refusing.',
    },
  },
  {
    id: 'R13.recommend',
    articles: [13],
    question: {
      zh: '工作专班在什么时候推荐？',
      en: 'At what point does the task force give its recommendation?',
    },
    taken: { zh: '专家评审之前。', en: 'Ahead of the expert review.' },
    why: {
      zh: '推荐的对象是“申报”。',
      en: 'What it recommends is the application.',
    },
    otherwise: {
      zh: '立项之前的任何时候。',
      en: 'Whenever it likes, so long as the project is not yet approved.',
    },
  },
  {
    id: 'R14.round',
    articles: [14],
    question: {
      zh: '每年一到两轮，怎样检验？',
      en: 'How are one to two rounds a year tested?',
    },
    taken: {
      zh: '同一自然年里的第三轮不符合规定；少到一轮也没有，从一轮的记录里检验不出来。',
      en: 'A third round in one calendar year breaks the rule; that a year had too few cannot be seen from a round.',
    },
    why: null,
    otherwise: { zh: '按计划年度来数。', en: 'Rounds are counted by the year of the programme.' },
  },
  {
    id: 'R14.joint',
    articles: [14],
    question: {
      zh: '评审的“会同”，要有几个部门？',
      en: 'How many departments must join in holding the review?',
    },
    taken: {
      zh: '四个部门都要参加，与联合发布一样（R9.joint）。',
      en: 'All four, just as for a joint publication (R9.joint).',
    },
    why: {
      zh: '条文在这里写的仍是三省一市科技厅（委）。',
      en: 'Here too the text names the departments of the three provinces and the city as one.',
    },
    otherwise: { zh: '其中一个部门参加就够了。', en: 'A single one of them would do.' },
  },
  {
    id: 'R15.steps',
    articles: [15],
    question: {
      zh: '立项是指审议通过，还是签了合同？',
      en: 'Is a project approved by the resolution or by the contract?',
    },
    taken: {
      zh: '审议通过即为立项；公告、签约是把它落实。',
      en: 'By the resolution, which the announcement and the signing put into effect.',
    },
    why: {
      zh: '在条文里，立项排在签订之前。',
      en: 'Approval stands ahead of signing in the text.',
    },
    otherwise: {
      zh: '签了合同才算立项。',
      en: 'Not before the contract is signed.',
    },
  },
  {
    id: 'R15.sequence',
    articles: [15],
    question: {
      zh: '公告是不是一定要在签约之前？',
      en: 'Does signing have to wait for the announcement?',
    },
    taken: {
      zh: '是：审议、公告、签约依次进行。',
      en: 'It does: deliberation, announcement and signing follow one another.',
    },
    why: {
      zh: '条文在一句话里先写发布公告，再写签订。',
      en: 'The sentence mentions the announcement first and the signing second.',
    },
    otherwise: {
      zh: '审议通过之后，公告和签约谁先谁后都可以。',
      en: 'Once the deliberation is over, either of the two may come first.',
    },
  },
] as const satisfies readonly ReadingRow[];
