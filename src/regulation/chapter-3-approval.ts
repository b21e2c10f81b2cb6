import type { Article } from './clause.js';

/** Chapter 3, carrying out projects, from the application to the agreement: Articles 12–15. */
export const chapter3Approval: readonly Article[] = [
  {
    number: 12,
    title: { zh: '项目申报', en: 'Applying' },
    gist: {
      zh: '指南每年发布；已入库的牵头单位组队，在国科管申报；承担单位至少来自三省一市中的两地。',
      en: 'A guide comes out each year; a lead unit in the reserve forms a team and applies on the national system, with units from at least two of the four provinces.',
    },
    readings: ['R.discretion'],
    clauses: [
      {
        id: '12.1.1',
        gist: {
          zh: '建设办公室发布年度联合攻关指南。',
          en: 'The Community Office issues a guide for each year.',
        },
        became: { kind: 'encoded', rules: ['A12.guide'], acts: ['publish-guide'] },
      },
      {
        id: '12.1.2',
        gist: {
          zh: '已入库的牵头单位定好承担单位、负责人和团队，在国科管申报。',
          en: 'A lead unit in the reserve settles the units, the leader and the team, and applies on the national system.',
        },
        became: {
          kind: 'encoded',
          rules: [
            'A12.reserve',
            'A12.holder',
            'A12.partial-entry',
            'A12.one-lead',
            'A12.lead-region',
            'A12.leader',
            'A12.team',
            'A12.platform',
          ],
          acts: ['file-application'],
          rest: [
            {
              kind: 'declaratory',
              part: { zh: '任务形式、项目（课题）制', en: 'the form of tasks and projects' },
              reason: {
                zh: '讲的是怎样编排课题，没有说怎样才算合格。',
                en: 'It tells how the work is to be arranged and not when an arrangement would fall short.',
              },
            },
          ],
        },
        readings: ['R12.holder', 'R12.partial', 'R12.lead'],
      },
      {
        id: '12.1.3',
        gist: {
          zh: '承担单位至少覆盖三省一市中的两地。',
          en: 'The units must come from at least two of the four provinces.',
        },
        became: { kind: 'encoded', rules: ['A12.regions'], acts: ['file-application'] },
        readings: ['R12.units'],
      },
      {
        id: '12.2.1',
        gist: {
          zh: '支持跨学科、跨领域、跨区域组成创新联合体，吸收多类单位参加。',
          en: 'Consortia across disciplines, fields and regions, with many kinds of units, are supported.',
        },
        became: {
          kind: 'encoded',
          rules: ['A12.consortium'],
          acts: ['file-application'],
          rest: [
            {
              kind: 'judgement',
              part: { zh: '创新联合体的组建', en: 'the building of a consortium' },
              reason: {
                zh: '“支持”不是要求；联合得好不好由人评价，程序只数单位有几类，作为建议。',
                en: 'Support is no demand; how well the partners fit is for people to say, and the library only counts the kinds of units, as advice.',
              },
            },
          ],
        },
      },
      {
        id: '12.2.2',
        gist: {
          zh: '任务要有目标，例如攻克关键技术或用于重大工程、重点企业。',
          en: 'A task must have an objective, such as solving a key technology or use in a major project or key enterprise.',
        },
        became: {
          kind: 'encoded',
          rules: ['A12.objective', 'A12.objective-listed'],
          acts: ['file-application'],
        },
      },
    ],
  },
  {
    number: 13,
    title: { zh: '受理推荐', en: 'Receipt and recommendation' },
    gist: {
      zh: '受理机构作形式审查，可以限期补交；工作专班统一推荐。',
      en: 'An agency checks the form and may allow time to complete the file; the task force recommends.',
    },
    readings: ['R.discretion'],
    clauses: [
      {
        id: '13.1.1',
        gist: {
          zh: '受理机构审查申报书是否相符、齐全，通过后才能评审。',
          en: 'An agency checks whether the application conforms and is complete; only then does it go to review.',
        },
        became: {
          kind: 'encoded',
          rules: ['A13.formal', 'A13.accepted-first'],
          acts: ['review-form', 'hold-review'],
        },
      },
      {
        id: '13.1.2',
        gist: {
          zh: '没通过的，可以通知限期补交；过期没补的，不予受理。',
          en: 'Where it fails, a supplement may be asked for by a date; without one in time the application is not accepted.',
        },
        became: {
          kind: 'encoded',
          rules: ['A13.supplement'],
          acts: ['review-form', 'file-supplement', 'lapse'],
        },
        readings: ['R13.supplement'],
      },
      {
        id: '13.1.3',
        gist: {
          zh: '申报由工作专班统一推荐。',
          en: 'It is the task force that recommends applications, all together.',
        },
        became: { kind: 'encoded', rules: ['A13.recommended'], acts: ['recommend'] },
        readings: ['R13.recommend'],
      },
    ],
  },
  {
    number: 14,
    title: { zh: '项目评审', en: 'Expert review' },
    gist: {
      zh: '受理机构和三省一市科技厅（委）请国家专家库的专家评审，一年不超过两轮。',
      en: 'An agency and the four departments have experts of the national pool review projects, in at most two rounds a year.',
    },
    readings: ['R.discretion'],
    clauses: [
      {
        id: '14.1.1',
        gist: {
          zh: '评审由受理机构和三省一市科技厅（委）一起组织。',
          en: 'An agency and the four departments hold the review together.',
        },
        became: {
          kind: 'encoded',
          rules: ['A14.joint', 'A14.review'],
          acts: ['hold-review', 'list-project'],
        },
        readings: ['R8.conclusion', 'R9.joint', 'R14.joint'],
      },
      {
        id: '14.1.2',
        gist: {
          zh: '专家都要出自国家科技专家库。',
          en: 'The experts must come from the national pool.',
        },
        became: { kind: 'encoded', rules: ['A14.pool'], acts: ['hold-review'] },
      },
      {
        id: '14.1.3',
        gist: { zh: '每年评审一到两轮。', en: 'One or two rounds are held a year.' },
        became: {
          kind: 'encoded',
          rules: ['A14.frequency'],
          acts: ['hold-review'],
          rest: [
            {
              kind: 'declaratory',
              part: { zh: '每年至少一轮', en: 'the lower end, one round a year' },
              reason: {
                zh: '一轮评审的记录只能说明它是当年第几轮，说明不了某一年一轮也没有。',
                en: 'The record of one round shows which of the year it is; it can never show a year without any.',
              },
            },
          ],
        },
        readings: ['R14.round'],
      },
    ],
  },
  {
    number: 15,
    title: { zh: '项目立项', en: 'Project approval' },
    gist: {
      zh: '三省一市科技厅（委）共同拟名单，工作专班审议，通过后公告，再由牵头单位所在地的部门签约。',
      en: 'The four departments list, the task force deliberates, and what it approves is announced and signed by the department of the lead unit’s province.',
    },
    readings: ['R.discretion'],
    clauses: [
      {
        id: '15.1.1',
        gist: {
          zh: '三省一市科技厅（委）共同拟定名单，再送工作专班审议。',
          en: 'The four departments agree on a list and put it before the task force.',
        },
        became: {
          kind: 'encoded',
          rules: ['A15.joint-list', 'A15.deliberation', 'A15.order'],
          acts: ['list-project', 'deliberate-approval'],
        },
        readings: ['R9.joint'],
      },
      {
        id: '15.1.2',
        gist: {
          zh: '通过的，由建设办公室公告，再由各地部门与本地牵头单位签任务书和合同。',
          en: 'What is approved is announced by the Community Office; each department then signs task agreement and contract with the lead units of its province.',
        },
        became: {
          kind: 'encoded',
          rules: [
            'A15.deliberation',
            'A15.approved-first',
            'A15.announcement',
            'A15.signing-department',
            'A15.both-documents',
            'A15.sequence',
          ],
          acts: ['deliberate-approval', 'announce', 'sign-agreement'],
        },
        readings: ['R12.lead', 'R15.steps', 'R15.sequence'],
      },
    ],
  },
];
