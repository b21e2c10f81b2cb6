import type { Pair } from './pair.js';
import type { WordList } from './word.js';

const yesNo = (yes: Pair, no: Pair, words: Pair, why: Pair): WordList => ({
  [words[0]]: {
    label: yes,
    meaning: [`记录的结论是${yes[0]}：${why[0]}。`, `What is on record is “${yes[1]}”: ${why[1]}.`],
  },
  [words[1]]: {
    label: no,
    meaning: [`记录的结论是${no[0]}。`, `What is on record is “${no[1]}”.`],
  },
});

const ACTS = ['permit', 'deny'] as const;
const FOUND = ['met', 'unmet'] as const;

/** What a decision of each kind can conclude. */
export const OUTCOMES: Readonly<Record<string, WordList>> = {
  'demand-collection': yesNo(
    ['予以征集', 'collect the demand'],
    ['不予征集', 'decline the demand'],
    ACTS,
    ['科技厅（委）收下这项需求', 'the department takes the demand up'],
  ),
  'demand-catalogue': yesNo(
    ['列入需求目录', 'enter in the catalogue'],
    ['不列入需求目录', 'leave out of the catalogue'],
    ACTS,
    ['审议同意列入', 'the deliberation approved it'],
  ),
  'demand-publication': yesNo(['予以发布', 'publish'], ['不予发布', 'do not publish'], ACTS, [
    '公告已经或将要发出',
    'the notice goes out',
  ]),
  'solution-matching': yesNo(
    ['已定期集中反馈', 'duly forwarded'],
    ['没有定期集中反馈', 'not duly forwarded'],
    FOUND,
    ['收到的方案都随批次反馈了', 'what came in went on with the batches'],
  ),
  'reserve-entry': {
    揭榜成功: {
      label: ['入库，揭榜成功', 'entry, fully taken up (揭榜成功)'],
      meaning: [
        '准予入库，各项对外揭榜需求全部解决。',
        'The entry is made with every external need solved.',
      ],
      articles: [11],
    },
    部分揭榜成功: {
      label: ['入库，部分揭榜成功', 'entry, partly taken up (部分揭榜成功)'],
      meaning: [
        '准予入库，对外揭榜需求解决了一部分。',
        'The entry is made with some of the external needs solved.',
      ],
      articles: [11],
    },
    pending: {
      label: ['暂不入库', 'no entry yet'],
      meaning: [
        '一项需求也没有解决，暂不入库，需求持续有效。',
        'No need is solved; there is no entry yet and the demand stays open.',
      ],
      articles: [11],
    },
    ineligible: {
      label: ['不得入库', 'not eligible for entry'],
      meaning: [
        '不具备入库条件：需求没有发布，或同方向企业不符合条件、没有通过审核。',
        'The conditions are not met: the demand was not published, or the other firm does not qualify or failed its review.',
      ],
      articles: [11],
    },
  },
  'demand-adjustment': yesNo(
    ['同意调整', 'allow the adjustment'],
    ['不同意调整', 'refuse the adjustment'],
    ACTS,
    ['调整后的需求生效', 'the demand stands as adjusted'],
  ),
  'project-application': yesNo(
    ['符合申报条件', 'admit the application'],
    ['不符合申报条件', 'refuse the application'],
    ACTS,
    ['申报可以进入形式审查', 'it may go on to the formal review'],
  ),
  'formal-review': {
    accepted: {
      label: ['受理', 'accepted'],
      meaning: [
        '内容相符、材料完整，进入评审。',
        'The application conforms and is complete, and goes on to review.',
      ],
      articles: [13],
    },
    supplement: {
      label: ['通知补交', 'supplement asked for'],
      meaning: [
        '没有通过，但通知牵头单位在期限内补交。',
        'It did not pass, and the lead unit is asked to supplement it by a deadline.',
      ],
      articles: [13],
    },
    'not-accepted': {
      label: ['不予受理', 'not accepted'],
      meaning: [
        '没有通过，也没有按期补交或不再通知补交。',
        'It did not pass, and no supplement came in time or none is asked for.',
      ],
      articles: [13],
    },
  },
  'expert-review': yesNo(
    ['评审符合规定', 'properly held'],
    ['评审不符合规定', 'not properly held'],
    FOUND,
    [
      '先受理、推荐，四家会同，专家出自专家库',
      'acceptance and recommendation came first, the four took part, the experts came from the pool',
    ],
  ),
  'project-approval': yesNo(
    ['予以立项', 'approve the project'],
    ['不予立项', 'do not approve the project'],
    ACTS,
    ['审议通过立项', 'the deliberation approved it'],
  ),
  'project-agreement': yesNo(
    ['公告签约符合规定', 'properly announced and signed'],
    ['公告签约不符合规定', 'not properly announced and signed'],
    FOUND,
    [
      '公告在先，由牵头单位所在地科技厅（委）签齐两份文件',
      'announced first, and both documents signed by the department of the lead’s province',
    ],
  ),
  grant: yesNo(['予以支持', 'give the grant'], ['不予支持', 'refuse the grant'], ACTS, [
    '支持资金予以落实',
    'the money is given',
  ]),
  'solver-payment': yesNo(['已付足', 'paid enough'], ['没有付足', 'not paid enough'], FOUND, [
    '每份合同验收前都付到了规定比例',
    'each contract was paid its share before acceptance',
  ]),
  'annual-report': yesNo(['已报齐', 'all reported'], ['没有报齐', 'not all reported'], FOUND, [
    '应报的年度都报送了',
    'every year that was due has been reported',
  ]),
  'project-acceptance': yesNo(
    ['通过验收', 'accept the project'],
    ['不通过验收', 'do not accept the project'],
    ACTS,
    ['项目任务完成，予以验收', 'the project is accepted as completed'],
  ),
  'credit-standing': {
    clear: {
      label: ['无信用记录', 'clear'],
      meaning: [
        '各方都没有不良记录，也没有生效中的限制。',
        'None of the parties has an adverse record or a bar in effect.',
      ],
      articles: [19],
    },
    flagged: {
      label: ['有信用记录', 'record to be noted'],
      meaning: [
        '有一方有不良记录，但没有生效中的限制。',
        'A party has an adverse record, and none has a bar in effect.',
      ],
      articles: [19],
    },
    barred: {
      label: ['限制申报', 'barred'],
      meaning: ['有一方在决定之日受限制。', 'A party has a bar in effect on the day of decision.'],
      articles: [19],
    },
  },
};
