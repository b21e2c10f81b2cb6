import type { Article } from './clause.js';

/** Chapter 2, raising and solving needs, its last article: entry into the reserve, Article 11. */
export const chapter2Reserve: readonly Article[] = [
  {
    number: 11,
    title: { zh: '储备入库', en: 'Entry into the reserve' },
    gist: {
      zh: '找到方案的需求方、方向相同的其他企业可以入库；状态看需求解决了多少；需求可以部分调整。',
      en: 'A demander with a solution, or another firm with the same direction, may enter the reserve; the status follows how many needs are solved; some needs may be adjusted.',
    },
    readings: ['R.discretion'],
    clauses: [
      {
        id: '11.1.1',
        gist: {
          zh: '需求方有了方案，可以通过云平台进入储备库。',
          en: 'A demander that has a solution may enter the reserve through the cloud platform.',
        },
        became: {
          kind: 'encoded',
          rules: ['A11.published'],
          acts: ['accept-solution', 'enter-reserve'],
        },
        readings: ['R11.solved'],
      },
      {
        id: '11.1.2',
        gist: {
          zh: '方向相同且已有方案的其他长三角企业，经相符性审核也可以入库。',
          en: 'Another enterprise of the delta with the same direction and a solution may enter after a conformity review.',
        },
        became: {
          kind: 'encoded',
          rules: ['A11.published', 'A11.applicant', 'A11.conformity'],
          acts: ['register-entry', 'review-conformity'],
        },
        readings: ['R11.other-firm', 'R11.reviewer'],
      },
      {
        id: '11.1.3',
        gist: {
          zh: '引出三种情形，并说明不限于这三种。',
          en: 'Introduces three cases and says that they are not the only ones.',
        },
        became: {
          kind: 'judgement',
          reason: {
            zh: '三种以外的情形条文没有描述，由各部门决定。',
            en: 'Cases beyond the three are not described; they are left to the departments.',
          },
        },
        readings: ['R11.open-list'],
      },
      {
        id: '11.item-1',
        gist: {
          zh: '需求都解决了：可以入库，状态为“揭榜成功”。',
          en: 'Every need solved: entry is possible, with the status “揭榜成功” (fully taken up).',
        },
        became: {
          kind: 'encoded',
          rules: ['A11.status'],
          acts: ['accept-solution', 'enter-reserve'],
        },
        readings: ['R11.solved', 'R11.status'],
      },
      {
        id: '11.item-2',
        gist: {
          zh: '需求解决了一部分：可以入库，状态为“部分揭榜成功”，其余继续征求方案。',
          en: 'Some needs solved: entry is possible, with the status “部分揭榜成功” (partly taken up), and the search goes on for the others.',
        },
        became: {
          kind: 'encoded',
          rules: ['A11.status'],
          acts: ['receive-solution', 'forward-solutions', 'accept-solution', 'enter-reserve'],
        },
        readings: ['R11.part', 'R11.status'],
      },
      {
        id: '11.item-3',
        gist: {
          zh: '一项也没解决：先不入库，需求不失效。',
          en: 'No need solved: no entry for now, and the demand does not lapse.',
        },
        became: {
          kind: 'encoded',
          rules: ['A11.status'],
          acts: ['receive-solution', 'forward-solutions', 'accept-solution'],
        },
        readings: ['R11.pending'],
      },
      {
        id: '11.2.1',
        gist: {
          zh: '名称和任务不动，需求方可以调整部分需求，其余需求照常推进。',
          en: 'With name and task kept, the demander may adjust some of the needs; the others go on undisturbed.',
        },
        became: {
          kind: 'encoded',
          rules: [
            'A11.same-name-task',
            'A11.partial',
            'A11.as-published',
            'A11.others-untouched',
            'A11.adjusted-solved',
            'A11.addition',
            'A11.success-by-withdrawal',
            'A11.fall-out',
          ],
          acts: ['adjust-demand'],
          rest: [
            {
              kind: 'judgement',
              part: { zh: '结合研发实际', en: 'the grounds in actual research' },
              reason: {
                zh: '研发进展是否需要这样调整，由需求方自己判断，记录里没有可对照的事实。',
                en: 'Whether research calls for the change is the demander’s own call; no fact on record answers it.',
              },
            },
          ],
        },
        readings: ['R11.status', 'R11.adjust'],
      },
    ],
  },
];
