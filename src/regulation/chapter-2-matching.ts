import type { Article } from './clause.js';

/** Chapter 2, raising and solving needs, as far as the matching of supply and demand: Articles 7–10. */
export const chapter2Matching: readonly Article[] = [
  {
    number: 7,
    title: { zh: '需求征集', en: 'Collecting demands' },
    gist: {
      zh: '三省一市科技厅（委）向骨干企业征集要借助外部力量才能完成的创新需求。',
      en: 'The four departments gather from backbone enterprises the demands that need strength from outside.',
    },
    readings: ['R.discretion'],
    clauses: [
      {
        id: '7.1.1',
        gist: {
          zh: '在软件、芯片、装备、材料或示范应用方向，收集骨干企业需要外部联合完成的任务。',
          en: 'Backbone enterprises are asked for tasks in software, chips, equipment, materials or demonstration that they cannot do alone.',
        },
        became: {
          kind: 'encoded',
          rules: ['A7.direction', 'A7.jurisdiction', 'A7.demander', 'A7.external-need'],
          acts: ['collect-demand'],
          rest: [
            {
              kind: 'judgement',
              part: { zh: '引导企业凝练需求', en: 'the help in distilling the demand' },
              reason: {
                zh: '引导做得够不够，没有可记录的标准，由经办人员掌握。',
                en: 'How well an enterprise was guided leaves no measure on record; the officers in charge see to it.',
              },
            },
          ],
        },
        readings: ['R7.backbone', 'R7.place'],
      },
    ],
  },
  {
    number: 8,
    title: { zh: '需求评估', en: 'Assessing demands' },
    gist: {
      zh: '请行业专家从五个方面评估，拟出需求目录，交工作专班审议。',
      en: 'Experts assess each demand from five sides; a proposed catalogue then goes to the task force.',
    },
    readings: ['R.discretion'],
    clauses: [
      {
        id: '8.1.1',
        gist: {
          zh: '专家看五个方面，形成目录建议，工作专班审议。',
          en: 'Experts look at five matters, a catalogue is proposed, the task force deliberates.',
        },
        became: {
          kind: 'encoded',
          rules: ['A8.experts', 'A8.criteria', 'A8.conclusion', 'A8.deliberation'],
          acts: ['assess-demand', 'deliberate-catalogue'],
        },
        readings: ['R8.criteria', 'R8.conclusion'],
      },
    ],
  },
  {
    number: 9,
    title: { zh: '需求发布', en: 'Publishing demands' },
    gist: {
      zh: '三省一市科技厅（委）联合公布需求、征求方案；内容从简，一般不透露需求方是谁。',
      en: 'The four departments publish demands together and call for solutions; the notice is brief and as a rule does not show who is asking.',
    },
    readings: ['R.discretion'],
    clauses: [
      {
        id: '9.1.1',
        gist: {
          zh: '三省一市科技厅（委）每年联合公布需求，向国内外征求方案。',
          en: 'Once a year the four departments publish demands together and seek solutions at home and abroad.',
        },
        became: {
          kind: 'encoded',
          rules: ['A9.catalogued', 'A9.joint'],
          acts: ['publish-demand', 'receive-solution'],
          rest: [
            {
              kind: 'declaratory',
              part: { zh: '面向国内外各类主体', en: 'the call at home and abroad' },
              reason: {
                zh: '说明谁都可以应征，没有把任何解决方排除在外，也就没有可检验的条件。',
                en: 'It opens the call to everyone; since no solver is shut out, there is nothing to test.',
              },
            },
            {
              kind: 'declaratory',
              part: { zh: '按年度', en: 'the yearly rhythm' },
              reason: {
                zh: '没有规定每年在何时、发布几次，单独一次发布看不出是否合乎节奏。',
                en: 'Neither a date nor a number of publications a year is fixed, so a single publication cannot break the rhythm.',
              },
            },
          ],
        },
        readings: ['R9.joint', 'R9.receive'],
      },
      {
        id: '9.1.2',
        gist: {
          zh: '一般隐去需求方，信息从简，通常写明名称、任务、需求和两项资金。',
          en: 'As a rule the demander is left out and the text kept short: name, task, needs and the two sums of money.',
        },
        became: {
          kind: 'encoded',
          rules: ['A9.contents', 'A9.anonymity', 'A9.funds'],
          acts: ['publish-demand'],
          rest: [
            {
              kind: 'judgement',
              part: { zh: '按领域实际简化信息', en: 'the shortening to suit the field' },
              reason: {
                zh: '简化到什么程度要看行业，由发布的部门斟酌。',
                en: 'How much may be cut depends on the industry and is weighed by those who publish.',
              },
            },
          ],
        },
        readings: ['R9.contents', 'R9.anonymity'],
      },
    ],
  },
  {
    number: 10,
    title: { zh: '供需对接', en: 'Matching supply and demand' },
    gist: {
      zh: '推进组定期集中反馈方案并帮助对接，需求方公平择优，有关机构和赛事拓宽渠道。',
      en: 'The promotion group passes solutions on in batches and helps both sides meet; the demander chooses fairly; institutions and contests widen the field.',
    },
    readings: ['R.discretion'],
    clauses: [
      {
        id: '10.1.1',
        gist: {
          zh: '推进组定期集中反馈方案，并帮需求方组织路演和面谈。',
          en: 'The promotion group hands solutions over in batches and helps with roadshows and talks.',
        },
        became: {
          kind: 'encoded',
          rules: ['A10.forwarding'],
          acts: ['receive-solution', 'forward-solutions'],
          rest: [
            {
              kind: 'judgement',
              part: { zh: '协助路演、交流', en: 'the help with roadshows and talks' },
              reason: {
                zh: '协助是否得力，看的是实际工作，不是日期或数额。',
                en: 'Whether the help was of use is seen in the work itself, not in dates or sums.',
              },
            },
          ],
        },
        readings: ['R9.receive', 'R10.forwarding'],
      },
      {
        id: '10.1.2',
        gist: {
          zh: '需求方要公平择优，努力找到真能解题的团队。',
          en: 'The demander is to choose fairly and to look for those who can really solve the problem.',
        },
        became: {
          kind: 'encoded',
          rules: ['A10.related-party'],
          acts: ['accept-solution'],
          rest: [
            {
              kind: 'judgement',
              part: { zh: '公平公正的要求', en: 'the duty of fairness' },
              reason: {
                zh: '选择是否公平要由人来判断；程序只提示解决方与需求方有关联这一事实。',
                en: 'Whether a choice was fair is for people to judge; the library only points out that a solver is related to the demander.',
              },
            },
          ],
        },
        readings: ['R10.fairness'],
      },
      {
        id: '10.2.1',
        gist: {
          zh: '技术创新中心等机构要主动调配资源、回应需求、拿出方案。',
          en: 'The technology innovation centre and similar bodies are to move resources, answer needs and offer solutions.',
        },
        became: {
          kind: 'judgement',
          reason: {
            zh: '“积极”与否是对机构工作的评价，没有期限和数量可以对照。',
            en: 'Being active is an appraisal of how an institution works; no deadline or number goes with it.',
          },
        },
      },
      {
        id: '10.2.2',
        gist: {
          zh: '借助挑战赛和各地平台拓宽对接渠道。',
          en: 'A challenge contest and the provincial platforms widen the channels.',
        },
        became: {
          kind: 'declaratory',
          reason: {
            zh: '列举可用的渠道；方案从哪条渠道来，后续各步都一样。',
            en: 'It names channels that may be used; whichever a solution comes through, the later steps are the same.',
          },
        },
      },
    ],
  },
];
