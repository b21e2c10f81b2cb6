import type { ActEntries } from './act-entries.js';
import { entryId, projectId } from './act-fields.js';
import { approvedProject } from './acts-demand.js';
import type { Entry } from './entry.js';
import { grant } from './grant.js';
import { projectApproval } from './project-approval.js';

const DEMANDER = '苏州晶目检测技术有限公司';

const reviewFavourable = projectApproval['reviewFavourable'] as Entry;

/** Articles 12 to 15: the fields of the acts from the guide to the approval. */
export const applicationActs: Readonly<Record<string, ActEntries>> = {
  'publish-guide': {
    on: '2023-04-10',
    by: 'office',
    own: {
      year: {
        label: ['指南的年度', 'year of the guide'],
        meaning: [
          '所发布的是哪一年度的长三角联合攻关指南。',
          'The year whose joint R&D guide is published.',
        ],
        articles: [12],
        holder: 'office',
        settled: true,
        counter: '年',
        example: 2023,
      },
    },
  },
  'file-application': {
    states: 'project-application',
    brings: ['platform', 'units', 'leader', 'team', 'objective', 'credit'],
    on: '2023-05-06',
    by: DEMANDER,
    own: {
      projectId,
      entryId: {
        ...entryId,
        meaning: [
          '这次申报依据哪一个储备条目，写条目编号。',
          'Which entry of the reserve the application rests on, by its id.',
        ],
        holder: 'lead',
        whenLeftOut: [
          '没有指明条目：需求方有在库条目的待查，没有的就是没有',
          'no entry is named: open where the demand has one in the reserve, none where it has not',
        ],
      },
    },
  },
  'review-form': {
    states: 'formal-review',
    brings: ['conforming', 'complete'],
    on: '2023-05-15',
    by: 'agency',
    own: {
      projectId,
      outcome: {
        label: ['形式审查的结论', 'outcome of the formal review'],
        meaning: [
          '受理机构作出的结论：受理、通知补交，还是不予受理。',
          'What the agency concluded: accepted, supplement asked for, or not accepted.',
        ],
        articles: [13],
        holder: 'agency',
        settled: true,
        example: 'supplement',
      },
      deadline: {
        label: ['要求补交的期限', 'deadline that is given'],
        meaning: [
          '通知补交时给出的最后日期；结论是通知补交的必须写。',
          'The last day given for the supplement; required where one is asked for.',
        ],
        articles: [13],
        holder: 'agency',
        settled: true,
        whenLeftOut: ['没有要求补交', 'no supplement was asked for'],
        example: '2023-05-25',
      },
    },
  },
  'file-supplement': { on: '2023-05-22', by: DEMANDER, own: { projectId } },
  lapse: { on: '2023-05-26', by: 'agency', own: { projectId } },
  recommend: { on: '2023-06-01', by: 'task-force', own: { projectId } },
  'hold-review': {
    states: 'expert-review',
    brings: ['departments', 'experts', 'roundOfYear'],
    on: '2023-06-28',
    by: 'agency',
    own: { projectId, reviewFavourable: { ...reviewFavourable, settled: true } },
  },
  'list-project': {
    on: '2023-07-20',
    by: 'departments',
    own: { projectId, departments: projectApproval['proposal.departments'] as Entry },
  },
  'deliberate-approval': {
    states: 'project-approval',
    follows: ['deliberation'],
    on: '2023-08-15',
    by: 'task-force',
    own: {
      projectId,
      approved: approvedProject,
      investment: {
        label: ['核定的项目投入', 'investment as fixed at approval'],
        meaning: [
          '立项时核定的项目总投入，支持资金包括在内；以后的支持资金按它计算上限。',
          'The total planned investment fixed with the approval, the grant included; later grants are measured by it.',
        ],
        articles: [15, 16],
        holder: 'task-force',
        settled: true,
        example: '3000万元',
      },
      localCap: grant['localCap'] as Entry,
    },
  },
};
