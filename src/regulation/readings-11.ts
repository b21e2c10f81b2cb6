import type { ReadingRow } from './reading.js';

/** Readings of Article 11: when a need is solved, what an entry shows, what may be adjusted. */
export const readings11 = [
  {
    id: 'R11.solved',
    articles: [11],
    question: { zh: '一项需求何时算“解决”？', en: 'From when on is a need solved?' },
    taken: {
      zh: '需求方认可了针对它的方案，并且记录在案。',
      en: 'From the moment, on record, that the demander accepts a solution for it.',
    },
    why: {
      zh: '条文要求的只是找到方案。',
      en: 'All that the text asks for is that a solution has been found.',
    },
    otherwise: {
      zh: '签了合同，或者交付之后。',
      en: 'Only with a signed contract, or only on delivery.',
    },
  },
  {
    id: 'R11.pending',
    articles: [11],
    question: {
      zh: '一项也没解决，算不算入库的一种状态？',
      en: 'Where nothing is solved, is that a status an entry can show?',
    },
    taken: {
      zh: '不算：这时没有入库条目；“pending”说的是需求，需求一直开放，没有终期。',
      en: 'No, because there is no entry then; “pending” is said of the demand, which stays open with no end set.',
    },
    why: {
      zh: '第（三）项让它先不入库，同时让需求继续有效。',
      en: 'Item 3 keeps it out of the reserve for the time being and the demand alive.',
    },
    otherwise: null,
  },
  {
    id: 'R11.part',
    articles: [11],
    question: { zh: '什么是“部分解决”？', en: 'When are needs solved in part?' },
    taken: {
      zh: '至少有一项整项解决，同时至少有一项没有解决。',
      en: 'When at least one of them is solved entirely and at least one is not.',
    },
    why: {
      zh: '一项需求解决了一半，没有任何一项因此解决。',
      en: 'A need that is half solved leaves the count of solved needs where it was.',
    },
    otherwise: {
      zh: '单独一项需求只解决其中一部分，也算。',
      en: 'When a single need is solved to some extent.',
    },
  },
  {
    id: 'R11.status',
    articles: [11],
    question: {
      zh: '已经“揭榜成功”的，会不会退回去？',
      en: 'Can an entry lose the status “揭榜成功” again?',
    },
    taken: {
      zh: '会：状态按各项需求的现状推出；需求一经调整，在新内容解决之前就是未解决。',
      en: 'Yes: the status is worked out from the needs as they are now, and a need once adjusted is unsolved for as long as nobody has solved what it now asks.',
    },
    why: {
      zh: '条文以事实定状态。',
      en: 'It is facts that the text ties the status to.',
    },
    otherwise: {
      zh: '状态一旦显示，就不再变动。',
      en: 'No: once shown, it stays.',
    },
  },
  {
    id: 'R11.open-list',
    articles: [11],
    question: {
      zh: '“包括但不限于”之外，还有什么情形可以入库？',
      en: 'The three cases are said not to be the only ones: what are the others?',
    },
    taken: {
      zh: '由各部门决定；程序只认得列出的三种。',
      en: 'That is for the departments to say; the library knows the three that are listed.',
    },
    why: { zh: '条文没有描述别的情形。', en: 'No other case is described.' },
    otherwise: null,
  },
  {
    id: 'R11.other-firm',
    articles: [11],
    question: {
      zh: '需求方以外的企业怎样入库？',
      en: 'How does a firm other than the demander get in?',
    },
    taken: {
      zh: '须是长三角企业，需求方向相同，已找到方案（至少解决一项需求），并通过相符性审核；它入库不改变需求方的入库情况。',
      en: 'It must be a delta enterprise whose direction is the same, have a solution (one need solved at the least) and pass the conformity review; what the demander’s entry shows is never affected.',
    },
    why: {
      zh: '条文要求方案已经找到，审核已经通过。',
      en: 'The text wants the solution already found and the review already passed.',
    },
    otherwise: {
      zh: '可以带着自己的几项需求入库。',
      en: 'It may bring several demands of its own.',
    },
  },
  {
    id: 'R11.reviewer',
    articles: [11],
    question: { zh: '相符性由谁审核？', en: 'Who carries out the conformity review?' },
    taken: {
      zh: '申请入库的企业以外的任何人（本项目自拟）。',
      en: 'Anybody except the firm that seeks entry; this is added by the project.',
    },
    why: {
      zh: '条文没有指明审核者；但没有人可以审核自己。',
      en: 'The text names no reviewer, and reviewing oneself is no review.',
    },
    otherwise: { zh: '只能由云平台的运营者审核。', en: 'Only whoever operates the platform.' },
  },
  {
    id: 'R11.adjust',
    articles: [11],
    question: { zh: '哪些内容可以调整？', en: 'How far may a demand be adjusted?' },
    taken: {
      zh: '可以改写、撤回、增加部分需求；名称和任务不变，这一次至少有一项需求原样不动，历次累计也至少有一项仍与首次发布时相同。增加了需求、或者靠撤回达到全部解决的，给出提示；只有一项需求的，不能调整。',
      en: 'Some needs may be reworded, withdrawn or added, provided that name and task stay, that this time at least one need is left alone and that, all adjustments taken together, at least one still reads as first published. An addition, and success reached by withdrawing, are pointed out; a demand with one need only cannot be adjusted.',
    },
    why: {
      zh: '条文只许动“其中部分”；全部换掉，不论一次还是分几次，都是绕过第八条评估的新需求。',
      en: 'Only a part may be touched; to exchange the whole, in one step or in many, would bring in a new demand that Article 8 never saw.',
    },
    otherwise: {
      zh: '更严：只能改内容，不能撤回或增加；更宽：只有一项需求的也能改。',
      en: 'Stricter, rewording only, with nothing withdrawn or added; or looser, so that the one need of a demand may change as well.',
    },
  },
] as const satisfies readonly ReadingRow[];
