import { type WordList, word } from './word.js';

/** What a decision on a demand or an entry can conclude, by kind. */
export const OUTCOMES_OF_DEMANDS: Readonly<Record<string, WordList>> = {
  'demand-collection': {
    permit: word(
      ['予以征集', 'collect the demand'],
      [
        '科技厅（委）收下这项需求，进入评估。',
        'The department takes the demand up, and the assessment follows.',
      ],
    ),
    deny: word(
      ['不予征集', 'decline the demand'],
      ['科技厅（委）没有收下这项需求。', 'The department did not take the demand up.'],
    ),
  },
  'demand-catalogue': {
    permit: word(
      ['列入需求目录', 'enter in the catalogue'],
      [
        '审议同意，需求进入目录，可以发布。',
        'The deliberation approved it, and the demand may be published.',
      ],
    ),
    deny: word(
      ['不列入需求目录', 'leave out of the catalogue'],
      [
        '需求没有进入目录，可以修改后重新评估。',
        'The demand stays outside, and may be assessed again once revised.',
      ],
    ),
  },
  'demand-publication': {
    permit: word(
      ['予以发布', 'publish'],
      ['公告发出，开始对外征集解决方案。', 'The notice goes out and solutions are called for.'],
    ),
    deny: word(
      ['不予发布', 'do not publish'],
      ['需求没有公开发布。', 'The demand was not made public.'],
    ),
  },
  'solution-matching': {
    met: word(
      ['已定期集中反馈', 'regularly forwarded'],
      [
        '收到的解决方案都已定期集中反馈给需求方。',
        'What came in was passed on to the demander with the batches.',
      ],
    ),
    unmet: word(
      ['没有定期集中反馈', 'not regularly forwarded'],
      [
        '有解决方案在集中反馈时没有列入，或者逾期没有反馈。',
        'A solution was left out by a batch or not passed on in time.',
      ],
    ),
  },
  'reserve-entry': {
    揭榜成功: {
      label: ['入库（揭榜成功）', 'entry, fully taken up (揭榜成功)'],
      meaning: [
        '可入库，各项对外揭榜需求全部解决。',
        'The entry is made with every external need solved.',
      ],
      articles: [11],
    },
    部分揭榜成功: {
      label: ['入库（部分揭榜成功）', 'entry, partly taken up (部分揭榜成功)'],
      meaning: [
        '可入库，对外揭榜需求解决了一部分。',
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
      label: ['不予入库', 'not eligible for entry'],
      meaning: [
        '不具备入库条件：需求没有发布，或同方向企业不符合条件、没有通过审核。',
        'The conditions are not met: the demand was not published, or the other firm does not qualify or failed its review.',
      ],
      articles: [11],
    },
  },
  'demand-adjustment': {
    permit: word(
      ['予以调整', 'allow the adjustment'],
      ['需求改按调整后的内容执行。', 'The demand goes on as adjusted.'],
    ),
    deny: word(
      ['不予调整', 'refuse the adjustment'],
      ['需求仍按调整前的内容执行。', 'The demand goes on as it was.'],
    ),
  },
};
