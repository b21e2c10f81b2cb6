import { describe } from 'vitest';
import { itAnswers } from './ask.js';

describe('Article 18: the department where the lead sits accepts', () => {
  itAnswers('project-acceptance', 'A18.department', [
    ['it does', {}, { result: 'pass', facts: { department: '320000', place: '320500' } }],
    [
      'another does',
      { department: '340000' },
      { result: 'fail', facts: { department: '340000', place: '320500' } },
    ],
    [
      'a city bureau, whatever the lead',
      { department: '320500', lead: undefined },
      { result: 'fail', facts: { department: '320500' } },
    ],
    [
      'a lead overseas, whoever accepts',
      { department: undefined, lead: { place: 'overseas' } },
      { result: 'fail', facts: { place: 'overseas' } },
    ],
    [
      'the place not on record',
      { lead: {} },
      { result: 'unknown', facts: { department: '320000' }, missing: ['facts.lead.place'] },
    ],
    [
      'nothing on record',
      { department: undefined, lead: undefined },
      { result: 'unknown', missing: ['facts.department', 'facts.lead'] },
    ],
  ]);
});

describe('Article 18: innovation, application and contribution', () => {
  const all = ['innovation', 'application', 'contribution'] as const;
  itAnswers('project-acceptance', 'A18.criteria', [
    [
      'all three, in any order',
      { criteria: [...all].reverse() },
      { result: 'pass', facts: { criteria: [...all].reverse(), lacking: [] } },
    ],
    ...all.map((left) => {
      const criteria = all.filter((each) => each !== left);
      return [
        `without ${left}`,
        { criteria },
        { result: 'fail', facts: { criteria, lacking: [left] } },
      ] as const;
    }),
    ['none', { criteria: [] }, { result: 'fail', facts: { criteria: [], lacking: [...all] } }],
    ['not on record', { criteria: undefined }, { result: 'unknown', missing: ['facts.criteria'] }],
  ]);
});
