import type { ActEntries } from './act-entries.js';
import { entryId, solutionId } from './act-fields.js';
import { demandCatalogue } from './demand-catalogue.js';

const approved = (article: number, what: readonly [string, string]) =>
  ({
    label: ['本次审议是否通过', 'whether this deliberation approves'],
    meaning: [
      `审议同意${what[0]}为“是”；不同意或缓议为“否”。`,
      `Yes where ${what[1]}; no where it was turned down or put off.`,
    ],
    articles: [article],
    holder: 'task-force',
    settled: true,
    example: true,
  }) as const;

/** The approval of a deliberation, by what is approved. */
export const approvedProject = approved(15, ['本项目立项', 'the project was approved']);

/** Articles 7 to 11: the fields of the acts on a demand. */
export const demandActs: Readonly<Record<string, ActEntries>> = {
  'collect-demand': {
    states: 'demand-collection',
    brings: ['demander', 'demand'],
    follows: ['department'],
    on: '2022-11-10',
    by: '320000',
    own: {},
  },
  'assess-demand': {
    on: '2022-12-05',
    by: 'departments',
    own: Object.fromEntries(
      Object.entries(demandCatalogue).filter(([path]) => path.startsWith('assessment')),
    ),
  },
  'deliberate-catalogue': {
    states: 'demand-catalogue',
    follows: ['deliberation'],
    on: '2022-12-12',
    by: 'task-force',
    own: {
      approved: approved(8, ['把这项需求列入目录', 'the demand was approved for the catalogue']),
    },
  },
  'publish-demand': {
    states: 'demand-publication',
    brings: ['departments', 'notice', 'demander.aliases'],
    on: '2023-01-16',
    by: 'departments',
    own: {},
  },
  'receive-solution': {
    on: '2023-03-06',
    by: 'departments',
    own: {
      solutionId,
      needs: {
        label: ['解决方案针对的需求', 'needs that the solution answers'],
        meaning: [
          '这件解决方案要解决哪几项对外揭榜需求，写需求的编号，至少一项。',
          'Which of the external needs the solution answers, by their ids, at least one.',
        ],
        articles: [9, 10],
        holder: 'solver',
        item: {
          label: ['解决方案针对的{0}需求', '{0}need that the solution answers'],
          classifier: '项',
        },
        example: ['N1'],
      },
      solver: {
        label: ['提出方案的解决方', 'solver who proposes'],
        meaning: [
          '提出这件解决方案的单位或团队的名称。',
          'The name of the unit or team that proposes the solution.',
        ],
        articles: [9, 10],
        holder: 'solver',
        example: '合肥玄光精密仪器研究所',
      },
    },
  },
  'forward-solutions': {
    on: '2023-03-31',
    by: 'promotion-group',
    own: {
      solutions: {
        label: ['本批反馈的解决方案', 'solutions of this batch'],
        meaning: [
          '这一批集中反馈给需求方的全部解决方案，写它们的编号。',
          'Every solution that this batch passes on to the demander, by their ids.',
        ],
        articles: [10],
        holder: 'promotion-group',
        settled: true,
        item: { label: ['本批反馈的{0}解决方案', '{0}solution of this batch'], classifier: '件' },
        example: ['S-1'],
      },
    },
  },
  'accept-solution': {
    on: '2023-04-06',
    by: '苏州晶目检测技术有限公司',
    own: {
      solutionId: {
        ...solutionId,
        meaning: [
          '需求方认可的是哪一件解决方案；它针对的各项需求由此解决。',
          'Which solution the demander accepts; every need that it answers is solved thereby.',
        ],
        articles: [10, 11],
        holder: 'demander',
        settled: true,
      },
    },
  },
  'adjust-demand': {
    states: 'demand-adjustment',
    on: '2023-04-20',
    by: '苏州晶目检测技术有限公司',
    own: {},
  },
  'close-demand': {
    on: '2023-12-29',
    by: '苏州晶目检测技术有限公司',
    own: {
      reason: {
        label: ['关闭的原因', 'why the demand is closed'],
        meaning: [
          '需求方为什么不再征集解决方案；办法没有规定关闭，须有记录。',
          'Why the demander looks for no further solutions; the text knows no closing, so it must be on record.',
        ],
        articles: [],
        holder: 'demander',
        settled: true,
        example: '各项需求都已解决',
      },
    },
  },
};

/** Article 11: the fields of the acts on an entry of the reserve. */
export const entryActs: Readonly<Record<string, ActEntries>> = {
  'enter-reserve': {
    states: 'reserve-entry',
    brings: ['sameDirection', 'conformityReview', 'relatedParty'],
    on: '2023-04-12',
    by: '苏州晶目检测技术有限公司',
    own: { entryId },
  },
  'register-entry': {
    states: 'reserve-entry',
    brings: ['applicant', 'sameDirection', 'conformityReview', 'relatedParty', 'needs'],
    on: '2023-04-14',
    by: '宁波澄象科技有限公司',
    own: { entryId },
  },
  'review-conformity': {
    states: 'reserve-entry',
    on: '2023-04-18',
    by: 'promotion-group',
    own: { entryId },
  },
  'withdraw-entry': { on: '2023-05-08', by: '宁波澄象科技有限公司', own: { entryId } },
};
