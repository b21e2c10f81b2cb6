import { describe } from 'vitest';
import { editionWith, itAnswers } from './ask.js';

const ALL = ['strategic-fit', 'validity', 'clarity', 'urgency', 'necessity'] as const;

describe('Article 8: experts of the industry', () => {
  itAnswers('demand-catalogue', 'A8.experts', [
    [
      'none is one too few',
      { assessment: { experts: 0 } },
      {
        result: 'fail',
        facts: { experts: 0 },
        remedy: [{ path: 'facts.assessment.experts', atLeast: 1 }],
      },
    ],
    ['one is enough', { assessment: { experts: 1 } }, { result: 'pass', facts: { experts: 1 } }],
    [
      'their number is not on record',
      { assessment: {} },
      { result: 'unknown', missing: ['facts.assessment.experts'] },
    ],
    [
      'the assessment is not on record',
      { assessment: undefined },
      { result: 'unknown', missing: ['facts.assessment'] },
    ],
  ]);
});

describe('Article 8: all five points were looked at', () => {
  itAnswers('demand-catalogue', 'A8.criteria', [
    [
      'in any order',
      { assessment: { criteria: [...ALL].reverse() } },
      { result: 'pass', facts: { criteria: [...ALL].reverse(), lacking: [] } },
    ],
    ...ALL.map((left) => {
      const criteria = ALL.filter((each) => each !== left);
      return [
        `without ${left} one is lacking`,
        { assessment: { criteria } },
        { result: 'fail', facts: { criteria, lacking: [left] } },
      ] as const;
    }),
    [
      'none were',
      { assessment: { criteria: [] } },
      { result: 'fail', facts: { criteria: [], lacking: [...ALL] } },
    ],
    [
      'not on record',
      { assessment: {} },
      { result: 'unknown', missing: ['facts.assessment.criteria'] },
    ],
  ]);
});

describe('Article 8: the assessment favours the demand', () => {
  itAnswers('demand-catalogue', 'A8.conclusion', [
    [
      'in favour',
      { assessment: { favourable: true } },
      { result: 'pass', facts: { favourable: true } },
    ],
    [
      'against',
      { assessment: { favourable: false } },
      { result: 'fail', facts: { favourable: false } },
    ],
    [
      'the conclusion is not on record',
      { assessment: {} },
      { result: 'unknown', missing: ['facts.assessment.favourable'] },
    ],
    [
      'nor is the assessment',
      { assessment: undefined },
      { result: 'unknown', missing: ['facts.assessment'] },
    ],
  ]);
});

describe('Article 8: the task force deliberates on the catalogue', () => {
  const required = 'task-force';
  itAnswers('demand-catalogue', 'A8.deliberation', [
    [
      'and passes it',
      { deliberation: { body: 'task-force', approved: true } },
      { result: 'pass', facts: { body: 'task-force', approved: true, required } },
    ],
    [
      'and turns it down',
      { deliberation: { body: 'task-force', approved: false } },
      { result: 'fail', facts: { body: 'task-force', approved: false, required } },
    ],
    [
      'another body cannot',
      { deliberation: { body: 'office', approved: true } },
      { result: 'fail', facts: { body: 'office', approved: true, required } },
    ],
    [
      'on record that nobody did',
      { deliberation: null },
      { result: 'fail', facts: { step: null, required } },
    ],
    [
      'not on record',
      { deliberation: undefined },
      { result: 'unknown', missing: ['facts.deliberation'] },
    ],
    [
      'an edition may name another body',
      { deliberation: { body: 'office', approved: true } },
      { result: 'pass', facts: { body: 'office', approved: true, required: 'office' } },
      { edition: editionWith({ catalogueBody: 'office' }) },
    ],
  ]);
});
