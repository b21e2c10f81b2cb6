import type { Article } from './clause.js';

/** Chapter 3, carrying out projects, from the money to the credit record: Articles 16–19. */
export const chapter3Delivery: readonly Article[] = [
  {
    number: 16,
    title: { zh: '资金使用', en: 'Use of funds' },
    gist: {
      zh: '支持资金封顶为项目投入的 30%；需求方要在验收前把每份合同至少付到 80%。',
      en: 'Support is capped at 30% of the project investment; the demander must have paid at least 80% of each contract before acceptance.',
    },
    readings: ['R.discretion'],
    clauses: [
      {
        id: '16.1.1',
        gist: {
          zh: '立项时按预算给予支持，以项目投入的 30% 为限，并适用需求方当地的办法。',
          en: 'Support is given at approval as budgets allow, up to 30% of the investment, under the measures of the demander’s place.',
        },
        became: {
          kind: 'encoded',
          rules: ['A16.grant-cap', 'A16.local-cap', 'A16.at-approval', 'A16.sources-sum'],
          acts: ['award-grant'],
          rest: [
            {
              kind: 'judgement',
              part: { zh: '统筹预算实际', en: 'the weighing of budgets' },
              reason: {
                zh: '钱够不够、先给谁，由三省一市科技厅（委）裁量；程序只检验上限、时点和来源。',
                en: 'What the budget bears and who comes first is the departments’ choice; the library tests ceiling, time and sources.',
              },
            },
          ],
        },
        readings: ['R16.investment', 'R16.grant', 'R16.local'],
      },
      {
        id: '16.1.2',
        gist: {
          zh: '验收之前，需求方付给解决方的钱要达到合同额的 80%。',
          en: 'Before acceptance the demander must have paid the solver 80% of what they signed for.',
        },
        became: {
          kind: 'encoded',
          rules: [
            'A16.solver-payment',
            'A16.refund-after-acceptance',
            'A16.paid-before-acceptance',
          ],
          acts: ['sign-contract', 'pay-solver', 'refund', 'accept-project'],
        },
        readings: ['R16.contract', 'R16.before', 'R16.condition', 'R16.none'],
      },
      {
        id: '16.1.3',
        gist: {
          zh: '用钱要守中央和地方的科研经费规定，同时试行“包干制”。',
          en: 'Spending follows central and local rules on research funds, and the lump-sum system is to be tried.',
        },
        became: {
          kind: 'declaratory',
          reason: {
            zh: '前半句指向别的规定，是否遵守要按那些规定去查；后半句只说可以探索。',
            en: 'The first half points to other law, by which compliance has to be checked; the second only opens an experiment.',
          },
        },
      },
    ],
  },
  {
    number: 17,
    title: { zh: '项目实施', en: 'Carrying out the project' },
    gist: {
      zh: '承担单位照任务书分工完成，逐年报告进展，各任务之间相互配合。',
      en: 'The units do their share under the task agreement, report every year and keep their tasks in step.',
    },
    readings: ['R.discretion'],
    clauses: [
      {
        id: '17.1.1',
        gist: {
          zh: '逐年报告，各尽其责，加强配合，按时保质完成。',
          en: 'Report each year, do one’s part, work together, finish on time and well.',
        },
        became: {
          kind: 'encoded',
          rules: ['A17.annual-report', 'A17.reports'],
          acts: ['report-year'],
          rest: [
            {
              kind: 'judgement',
              part: {
                zh: '任务间的沟通、衔接、集成和完成质量',
                en: 'the coordination of tasks and the quality of the work',
              },
              reason: {
                zh: '配合与质量靠检查和评价，不是日期、数额能证明的。',
                en: 'Coordination and quality are found by inspection and appraisal; no date or sum proves them.',
              },
            },
          ],
        },
        readings: ['R17.year', 'R17.reporter'],
      },
    ],
  },
  {
    number: 18,
    title: { zh: '项目管理', en: 'Management and acceptance' },
    gist: {
      zh: '牵头单位所在地的部门管理和验收项目，看创新、应用和贡献；推进组协助并跟踪。',
      en: 'The department of the lead unit’s province manages and accepts the project, weighing innovation, application and contribution; the promotion group assists and keeps watch.',
    },
    readings: ['R.discretion'],
    clauses: [
      {
        id: '18.1.1',
        gist: {
          zh: '牵头单位在哪个省（市），就由哪里的科技厅（委）管理和验收。',
          en: 'Management and acceptance lie with the department of the province where the lead unit is located.',
        },
        became: { kind: 'encoded', rules: ['A18.department'], acts: ['accept-project'] },
        readings: ['R12.lead', 'R16.condition'],
      },
      {
        id: '18.1.2',
        gist: {
          zh: '推进组协调服务，并持续了解项目进展和单位、人员的履约能力。',
          en: 'The promotion group coordinates, and follows how projects go and how able units and people are to perform.',
        },
        became: {
          kind: 'judgement',
          reason: {
            zh: '跟踪和评判靠人的观察，条文没有给出尺度，也没有规定后果。',
            en: 'Following and appraising is done by people; the text gives neither a scale nor a consequence.',
          },
        },
      },
      {
        id: '18.2.1',
        gist: {
          zh: '验收重在创新水平、应用成效和社会经济贡献，并吸引社会资本。',
          en: 'Acceptance stresses innovation, effect in use and contribution to economy and society; private capital is to be attracted.',
        },
        became: {
          kind: 'encoded',
          rules: ['A18.criteria'],
          acts: ['accept-project'],
          rest: [
            {
              kind: 'judgement',
              part: { zh: '建立评价机制', en: 'the setting up of an appraisal scheme' },
              reason: {
                zh: '机制由三省一市科技厅（委）建立；成果好坏由验收的人评定，程序只看三方面是否都衡量过。',
                en: 'The scheme is for the departments to build, and merit for those who accept to judge; the library sees only whether all three sides were weighed.',
              },
            },
            {
              kind: 'declaratory',
              part: { zh: '引导社会资本', en: 'the guidance of private capital' },
              reason: {
                zh: '属于引导，落在验收之后的转化阶段，与验收的决定无关。',
                en: 'Guidance for the time after acceptance, when results are put to use; the decision to accept does not hang on it.',
              },
            },
          ],
        },
      },
    ],
  },
  {
    number: 19,
    title: { zh: '监督评估', en: 'Supervision and credit' },
    gist: {
      zh: '按国家规定监督评估，各单位健全内控；信用信息入档，成为日后申报和管理的依据。',
      en: 'Supervision follows national rules and units keep internal controls; credit information goes on record and counts in later applications.',
    },
    clauses: [
      {
        id: '19.1.1',
        gist: {
          zh: '监督评估照国家的办法和流程进行。',
          en: 'Supervision and evaluation follow national rules and procedure.',
        },
        became: {
          kind: 'declaratory',
          reason: {
            zh: '内容都在国家的其他规定里，本条没有另立条件。',
            en: 'Its content lies in other national rules; the sentence adds no condition of its own.',
          },
        },
      },
      {
        id: '19.1.2',
        gist: {
          zh: '受监督的单位要有内控和自查，防范风险，守住诚信，并予以配合。',
          en: 'Supervised units keep internal controls and self-checks, guard against risk, uphold integrity and cooperate.',
        },
        became: {
          kind: 'judgement',
          reason: {
            zh: '这是单位的内部责任，要凭制度文件和实地检查认定，不是日期或数额能证明的。',
            en: 'A duty inside each institution, shown by its documents and on inspection; dates and sums cannot prove it.',
          },
        },
      },
      {
        id: '19.1.3',
        gist: {
          zh: '项目信用信息进入科研信用记录，今后申报和管理时作为重要参考。',
          en: 'Credit information of projects enters the research credit record and weighs in later applications and management.',
        },
        became: {
          kind: 'encoded',
          rules: ['A19.not-barred', 'A19.unflagged', 'A19.bar', 'A19.record'],
          acts: ['file-application'],
        },
        readings: ['R19.record'],
      },
    ],
  },
];
