import type { ReadingRow } from './reading.js';

/** Readings of Articles 4–10, headed by the one that runs through the whole procedure. */
export const readings4to10 = [
  {
    id: 'R.discretion',
    articles: [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18],
    question: {
      zh: '条件全部具备，谁还可以拒绝？',
      en: 'Once all conditions are met, who may still refuse?',
    },
    taken: {
      zh: '征集需求、给予支持资金、验收项目这三种决定可以。其余各处的裁量已经体现为记录在案的事实（评估或评审结论肯定、审议通过），事实齐备就应当作出肯定的决定。',
      en: 'Those who collect a demand, award a grant or accept a project. In every other decision the choice has already been made and stands on record as a fact (favourable, approved); with the facts complete, the answer must be yes.',
    },
    why: {
      zh: '“征集”、统筹预算、评价成果，本来就含有取舍；而审议一经通过，公告和签约就没有选择的余地。',
      en: 'To collect, to weigh budgets and to appraise results all imply a choice; but after an approving resolution the text leaves none about announcing and signing.',
    },
    otherwise: {
      zh: '发布需求和批准立项也属于裁量。',
      en: 'Publishing a demand and approving a project are a matter of discretion too.',
    },
  },
  {
    id: 'R4.focus',
    articles: [4],
    question: {
      zh: '重点领域和两到三年的期限是不是条件？',
      en: 'Must a demand lie in the key fields and within two to three years?',
    },
    taken: {
      zh: '不是条件，只作建议：不在其中的给出提示，不影响决定。',
      en: 'No: both are advice, pointed out when missed and without effect on the decision.',
    },
    why: {
      zh: '“围绕”“聚焦”说的是方向；同一条还让各地因地制宜，自己布局。',
      en: 'The verbs only give direction, and the same article lets each region plan to suit itself.',
    },
    otherwise: {
      zh: '作为计划支持对象的硬性条件。',
      en: 'Strict conditions of what the programme may support.',
    },
  },
  {
    id: 'R7.backbone',
    articles: [7],
    question: {
      zh: '哪些企业是“行业骨干企业”？',
      en: 'Which enterprises are backbone enterprises of their industry?',
    },
    taken: {
      zh: '以记录里经证明的事实为准。',
      en: 'Those for which the record attests it as a fact.',
    },
    why: { zh: '条文没有给出判断的标准。', en: 'No test is laid down in the text.' },
    otherwise: {
      zh: '由各省（市）按规模或排名认定。',
      en: 'Those that pass a provincial test of size or rank.',
    },
  },
  {
    id: 'R7.place',
    articles: [6, 7],
    question: {
      zh: '需求由哪个部门征集？',
      en: 'Which of the departments collects a demand?',
    },
    taken: {
      zh: '需求方所在省（市）的科技厅（委）。',
      en: 'The one of the province where the demander is located.',
    },
    why: {
      zh: '第六条规定各部门负责本省（市）之内的实施。',
      en: 'Article 6 has each department act inside its own province.',
    },
    otherwise: {
      zh: '四个部门中的任何一个。',
      en: 'Any one of the four, wherever the demander is located.',
    },
  },
  {
    id: 'R8.criteria',
    articles: [8],
    question: {
      zh: '五个评估方面要不要各设门槛？',
      en: 'Does each of the five criteria carry a threshold?',
    },
    taken: {
      zh: '不设：五个方面都评估过，并且结论肯定即可。',
      en: 'None does: it is enough that all five were assessed and that the verdict on the whole was favourable.',
    },
    why: {
      zh: '条文只说评估看哪些方面。',
      en: 'The text lists the matters to look at and says no more.',
    },
    otherwise: {
      zh: '五个方面必须逐一达标。',
      en: 'Every single criterion has to be satisfied.',
    },
  },
  {
    id: 'R8.conclusion',
    articles: [8, 14],
    question: {
      zh: '专家的结论否定，还能不能往下走？',
      en: 'If the experts advise against it, can the matter go on all the same?',
    },
    taken: {
      zh: '不能：评估结论肯定，才能列入目录；评审结论肯定，才能立项。',
      en: 'It cannot: only what was assessed favourably enters the catalogue, and only what was reviewed favourably is approved.',
    },
    why: {
      zh: '专家这一步是为了形成建议；没有谁会建议自己不看好的。这是从各步的先后推出来的，条文没有明写。',
      en: 'The experts are there so that something can be proposed, and nobody proposes what they warn against. This follows from the order of the steps; the text does not say it in so many words.',
    },
    otherwise: {
      zh: '审议的机构可以不受专家意见约束。',
      en: 'Those who deliberate may set the opinion of the experts aside.',
    },
  },
  {
    id: 'R9.joint',
    articles: [9, 14, 15],
    question: {
      zh: '“联合”“会同”“共同”要有几个部门？',
      en: 'How many departments make an act joint?',
    },
    taken: { zh: '四个部门都要参加。', en: 'All four take part.' },
    why: {
      zh: '少了一个，就不再是三省一市。',
      en: 'The text speaks of three provinces and one city; take one away and they are that no longer.',
    },
    otherwise: {
      zh: '评审（第十四条）的“会同”只需要有关的部门。',
      en: 'For the review of Article 14, only the departments that are concerned.',
    },
  },
  {
    id: 'R9.anonymity',
    articles: [9],
    question: {
      zh: '怎样才算公开了需求方？',
      en: 'What counts as disclosing the demander?',
    },
    taken: {
      zh: '发布的任一段文字里读得出需求方的名称、代码或别称，就是公开。',
      en: 'Any published text in which its name, identifier or alias can be read.',
    },
    why: {
      zh: '“原则上”只为记录了理由的例外留有余地。',
      en: 'The rule holds in principle: what excuses a disclosure is a reason on record, not a veiled wording.',
    },
    otherwise: {
      zh: '只有明白点名才算。',
      en: 'Nothing short of naming it outright.',
    },
  },
  {
    id: 'R9.contents',
    articles: [9],
    question: {
      zh: '发布的内容缺了一项，是否不符合规定？',
      en: 'Does a notice break the rule if one of the listed contents is absent?',
    },
    taken: {
      zh: '原则上不符合；缺项的理由记录在案的，不影响结论。',
      en: 'As a rule it does, but a gap whose reason is on record is excused.',
    },
    why: {
      zh: '“一般包括”说的是通常如此，给例外留了余地。',
      en: 'What is said to be included in general leaves room for exceptions.',
    },
    otherwise: { zh: '所列内容只是建议。', en: 'The list is a suggestion.' },
  },
  {
    id: 'R9.receive',
    articles: [9, 10],
    question: { zh: '方案由谁接收？', en: 'Who takes delivery of a solution?' },
    taken: {
      zh: '三省一市科技厅（委）；推进组和相关机构也可以代为接收再报送（后一半是本项目自拟）。',
      en: 'The four departments; that the promotion group or an agency may take one in on their behalf is added by this project.',
    },
    why: {
      zh: '征集方案的是三省一市科技厅（委）。',
      en: 'They are the ones who call for solutions.',
    },
    otherwise: { zh: '只有三省一市科技厅（委）可以接收。', en: 'Nobody besides the departments.' },
  },
  {
    id: 'R10.forwarding',
    articles: [10],
    question: {
      zh: '“定期集中”是多久一次？',
      en: 'How often must solutions be passed on?',
    },
    taken: {
      zh: '按每次集中反馈计算：先收到的方案，后来一次把它漏下的，算应反馈而未反馈；还在等首次或下次集中反馈的，尚不能认定。',
      en: 'In batches: a solution that a later batch passed over was withheld; one still waiting for the first or the next batch is undecided.',
    },
    why: { zh: '条文没有规定间隔。', en: 'The text fixes no interval.' },
    otherwise: {
      zh: '由所适用的版本规定固定的周期。',
      en: 'At an interval that the edition in force lays down.',
    },
  },
  {
    id: 'R10.fairness',
    articles: [10],
    question: { zh: '怎样才是“公平公正”？', en: 'What does fairness require?' },
    taken: {
      zh: '无法计算；解决方与需求方有关联的，作为建议提示。',
      en: 'It cannot be computed; that a solver is related to the demander is pointed out as advice.',
    },
    why: {
      zh: '条文没有禁止关联方揭榜。',
      en: 'Nowhere does the text forbid it.',
    },
    otherwise: {
      zh: '禁止由关联方解决。',
      en: 'That related solvers are forbidden.',
    },
  },
] as const satisfies readonly ReadingRow[];
