import type { Article } from './clause.js';

/** Chapter 1, general provisions: Articles 1–6. */
export const chapter1: readonly Article[] = [
  {
    number: 1,
    title: { zh: '实施依据', en: 'Basis' },
    gist: {
      zh: '说明本办法以哪份规划、哪项合作机制为依据，由哪四个部门共同制订。',
      en: 'Names the plan and the cooperation mechanism behind the measures, and the four departments that made them.',
    },
    clauses: [
      {
        id: '1.1.1',
        gist: {
          zh: '交代制订的依据和制订的机关。',
          en: 'States the basis of the measures and their makers.',
        },
        became: {
          kind: 'declaratory',
          reason: {
            zh: '只说来历，没有要求谁做什么、不做什么。',
            en: 'It tells where the measures come from and asks nobody to do or to avoid anything.',
          },
        },
      },
    ],
  },
  {
    number: 2,
    title: { zh: '实施目的', en: 'Purpose' },
    gist: {
      zh: '由产业需求出题、企业唱主角，把人才、项目、基地和资金配在一处，使重点产业链不受制于人。',
      en: 'Industry sets the tasks and enterprises lead, with people, projects, facilities and money placed together, so that major industrial chains command their own key technologies.',
    },
    clauses: [
      {
        id: '2.1.1',
        gist: {
          zh: '阐明计划想要达到的目标。',
          en: 'Sets out what the programme is meant to achieve.',
        },
        became: {
          kind: 'declaratory',
          reason: {
            zh: '目标帮助理解其他各条，自身没有一条记录可以符合或违反的条件。',
            en: 'An aim helps to construe the other articles; it holds no condition that a record could meet or miss.',
          },
        },
      },
    ],
  },
  {
    number: 3,
    title: { zh: '资金来源', en: 'Sources of funds' },
    gist: {
      zh: '经费从中央引导地方科技创新的资金里出，三省一市科技厅（委）一起加码，也欢迎市县出资。',
      en: 'The money comes from central funds for local innovation; the four departments are to add to it together, and cities and counties are welcome to join.',
    },
    clauses: [
      {
        id: '3.1.1',
        gist: {
          zh: '中央资金为来源，三省一市科技厅（委）共同加大投入，鼓励市县出资。',
          en: 'Central funds are the source, the four departments are to raise their share, cities and counties are encouraged to pay in.',
        },
        became: {
          kind: 'encoded',
          rules: ['A3.central-funds'],
          acts: ['award-grant'],
          rest: [
            {
              kind: 'declaratory',
              part: { zh: '三省一市科技厅（委）共同加大投入', en: 'the joint increase of funds' },
              reason: {
                zh: '这是编制预算时的责任，落在年度总盘子上，从单个项目的记录看不出是否尽到。',
                en: 'A duty owed when budgets are drawn up: it falls on the yearly total, and the record of one project cannot show whether it was kept.',
              },
            },
            {
              kind: 'declaratory',
              part: { zh: '鼓励市县共同投入', en: 'the encouragement of cities and counties' },
              reason: {
                zh: '属于鼓励，而且对象是市县的预算；市县出不出资，项目的决定都一样。',
                en: 'An encouragement, addressed to city and county budgets; whether they pay or not, the decision on a project is the same.',
              },
            },
          ],
        },
      },
    ],
  },
  {
    number: 4,
    title: { zh: '支持方向', en: 'Fields supported' },
    gist: {
      zh: '优先集成电路、人工智能、生物医药等领域里两三年能突破、要靠跨区域合作的需求；各地也可另行布局。',
      en: 'Puts first what can be solved in two to three years and needs several regions, in integrated circuits, artificial intelligence, biomedicine and the like; regions may also plan their own.',
    },
    clauses: [
      {
        id: '4.1.1',
        gist: {
          zh: '点出重点领域、两到三年的突破期和跨区域协同的必要。',
          en: 'Points to key fields, a horizon of two to three years and the need for several regions.',
        },
        became: {
          kind: 'encoded',
          rules: ['A4.field', 'A4.duration', 'A4.cross-region'],
          acts: ['collect-demand'],
          rest: [
            {
              kind: 'declaratory',
              part: { zh: '分批布局、协同攻关', en: 'the rollout in batches' },
              reason: {
                zh: '讲的是整个计划如何铺开，没有规定分几批、何时布局。',
                en: 'It describes how the whole programme unfolds and fixes neither the size nor the date of a batch.',
              },
            },
          ],
        },
        readings: ['R4.focus'],
      },
      {
        id: '4.1.2',
        gist: {
          zh: '各地可以结合本地产业和民生，自己组织联合攻关。',
          en: 'Regions may organise joint research of their own, to suit local industry and welfare.',
        },
        became: {
          kind: 'declaratory',
          reason: {
            zh: '这是给地方的鼓励；它同时说明前一句的领域和期限只是导向。',
            en: 'An encouragement to the regions, which also shows that the fields and the horizon of the sentence before it only give direction.',
          },
        },
        readings: ['R4.focus'],
      },
    ],
  },
  {
    number: 5,
    title: { zh: '实施原则', en: 'Principles' },
    gist: {
      zh: '市场为主、政府引导，讲公平、守诚信，用多种组织方式让企业担当创新主体。',
      en: 'Market first with guidance from government, fair and in good faith, through several modes of cooperation that put enterprises in charge of innovation.',
    },
    clauses: [
      {
        id: '5.1.1',
        gist: {
          zh: '列出各项原则，并举出创新联合体、揭榜挂帅、赛马制等方式。',
          en: 'Lists principles and, as modes, the innovation consortium, the open competition and the parallel competition.',
        },
        became: {
          kind: 'declaratory',
          reason: {
            zh: '原则供理解其他各条之用；列举的方式可以选用，没有哪一种是必须的。',
            en: 'The principles guide how the other articles are read; the modes are on offer, and none is required.',
          },
        },
      },
    ],
  },
  {
    number: 6,
    title: { zh: '组织保障', en: 'Organisation' },
    gist: {
      zh: '分派建设办公室、工作专班、推进组和三省一市科技厅（委）的职责，并以国科管和云平台作支撑。',
      en: 'Assigns the work among the Community Office, the task force, the promotion group and the four departments, with two platforms in support.',
    },
    clauses: [
      {
        id: '6.1.1',
        gist: {
          zh: '建设办公室领导，工作专班统筹，推进组管跨区域的协调。',
          en: 'The Community Office leads, the task force plans the whole, the promotion group coordinates across regions.',
        },
        became: {
          kind: 'lifecycle',
          acts: [
            'receive-solution',
            'forward-solutions',
            'deliberate-catalogue',
            'publish-guide',
            'recommend',
            'deliberate-approval',
            'announce',
          ],
          reason: {
            zh: '分工本身不是条件；哪个机构有权做哪个行为，由各行为写明的行为人体现。',
            en: 'A division of labour is no condition in itself; it shows in the actor that each of these acts calls for.',
          },
        },
      },
      {
        id: '6.1.2',
        gist: {
          zh: '三省一市科技厅（委）各管本省（市）之内的实施。',
          en: 'Each of the four departments is in charge of what happens in its own province.',
        },
        became: {
          kind: 'lifecycle',
          acts: ['collect-demand', 'sign-agreement', 'accept-project'],
          reason: {
            zh: '属地分工由征集、签约、验收三个行为的行为人体现；属地条件在第七、十五、十八条检验。',
            en: 'The territorial division shows in who collects, signs and accepts; the conditions of place are tested under Articles 7, 15 and 18.',
          },
        },
        readings: ['R7.place'],
      },
      {
        id: '6.2.1',
        gist: {
          zh: '立项项目的管理依托国科管。',
          en: 'The national management information system supports the management of approved projects.',
        },
        became: {
          kind: 'declaratory',
          reason: {
            zh: '说明系统的用途；必须在国科管申报的要求出自第十二条，在那里检验。',
            en: 'It says what the system is for; the duty to apply through it comes from Article 12 and is tested there.',
          },
        },
      },
      {
        id: '6.2.2',
        gist: {
          zh: '云平台承担需求发布和协同管理，并与其他平台互通数据。',
          en: 'The cloud platform serves publication and collaboration and exchanges data with the other platforms.',
        },
        became: {
          kind: 'declaratory',
          reason: {
            zh: '讲平台建设与数据互通，一项决定是否符合规定不由此而定。',
            en: 'It concerns the building of platforms and the exchange of data; no decision turns on it.',
          },
        },
      },
    ],
  },
];
