import { describe } from 'vitest';
import { itAnswers } from './ask.js';

describe('Article 3: the money comes from central funds', () => {
  itAnswers('grant', 'A3.central-funds', [
    [
      'one fen of central money is enough',
      { sources: [{ level: 'central', amount: 1 }] },
      { result: 'pass', facts: { central: 1 } },
    ],
    [
      'central sources are taken together',
      {
        sources: [
          { level: 'central', amount: '1元' },
          { level: 'local', amount: '5元' },
          { level: 'central', amount: '2元' },
        ],
      },
      { result: 'pass', facts: { central: 300 } },
    ],
    [
      'a central source of nothing is advised against',
      { sources: [{ level: 'central', amount: 0 }] },
      { result: 'fail', facts: { central: 0 } },
    ],
    [
      'provincial and local money alone is advised against',
      {
        sources: [
          { level: 'provincial', amount: 5 },
          { level: 'local', amount: 5 },
        ],
      },
      { result: 'fail', facts: { central: 0 } },
    ],
    [
      'no source at all is advised against',
      { sources: [] },
      { result: 'fail', facts: { central: 0 } },
    ],
    [
      'sources that are not on record leave it open',
      { sources: undefined },
      { result: 'unknown', missing: ['facts.sources'] },
    ],
    [
      'amounts beyond 2^53 together are exact',
      {
        sources: [
          { level: 'central', amount: 9007199254740991 },
          { level: 'central', amount: 9007199254740991 },
        ],
      },
      { result: 'pass', facts: { central: '18014398509481982' } },
    ],
  ]);
});
