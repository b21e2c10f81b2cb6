import { describe } from 'vitest';
import type { Facts } from '../../src/index.js';
import { typicalFacts } from '../records.js';
import { editionWith, itAnswers } from './ask.js';

type Demand = Facts<'demand-collection'>['demand'];

const demand = (changes: Partial<Demand>) => ({
  demand: { ...typicalFacts['demand-collection'].demand, ...changes },
});
const keyFields = ['integrated-circuits', 'artificial-intelligence', 'biomedicine'];
const months = (of: number) => ({ months: of, min: 24, max: 36 });

describe('Article 4: key fields', () => {
  itAnswers('demand-collection', 'A4.field', [
    ...keyFields.map(
      (field) =>
        [
          `${field} is named`,
          demand({ field }),
          { result: 'pass', facts: { field, keyFields } },
        ] as const,
    ),
    [
      'white space around a field makes no difference',
      demand({ field: '\u3000biomedicine\n' }),
      { result: 'pass', facts: { field: 'biomedicine', keyFields } },
    ],
    [
      'case does',
      demand({ field: 'Biomedicine' }),
      { result: 'fail', facts: { field: 'Biomedicine', keyFields } },
    ],
    [
      'another field is advised against',
      demand({ field: 'aerospace' }),
      { result: 'fail', facts: { field: 'aerospace', keyFields } },
    ],
    [
      'no field on record',
      demand({ field: undefined }),
      { result: 'unknown', missing: ['facts.demand.field'] },
    ],
    [
      'an edition names its own, trimmed and in NFC',
      demand({ field: 'e\u0301nergie' }),
      { result: 'pass', facts: { field: 'énergie', keyFields: [' énergie '] } },
      { edition: editionWith({ keyFields: [' énergie '] }) },
    ],
    [
      'an edition may name none',
      demand({}),
      { result: 'fail', facts: { field: 'integrated-circuits', keyFields: [] } },
      { edition: editionWith({ keyFields: [] }) },
    ],
  ]);
});

describe('Article 4: a breakthrough within two to three years', () => {
  itAnswers('demand-collection', 'A4.duration', [
    [
      '23 months are too few by one',
      demand({ months: 23 }),
      {
        result: 'fail',
        facts: months(23),
        remedy: [{ path: 'facts.demand.months', atLeast: 24 }],
      },
    ],
    ['24 months exactly are enough', demand({ months: 24 }), { result: 'pass', facts: months(24) }],
    [
      '36 months exactly are not too many',
      demand({ months: 36 }),
      { result: 'pass', facts: months(36) },
    ],
    [
      '37 months are too many by one',
      demand({ months: 37 }),
      {
        result: 'fail',
        facts: months(37),
        remedy: [{ path: 'facts.demand.months', atMost: 36 }],
      },
    ],
    [
      'no months on record',
      demand({ months: undefined }),
      { result: 'unknown', missing: ['facts.demand.months'] },
    ],
    [
      'an edition that allows no month at all cannot be mended by a number',
      demand({ months: 1 }),
      { result: 'fail', facts: { months: 1, min: 0, max: 0 } },
      { edition: editionWith({ focusMonths: { min: 0, max: 0 } }) },
    ],
  ]);
});

describe('Article 4: several regions together', () => {
  itAnswers('demand-collection', 'A4.cross-region', [
    ['attested', demand({ crossRegion: true }), { result: 'pass', facts: { crossRegion: true } }],
    ['denied', demand({ crossRegion: false }), { result: 'fail', facts: { crossRegion: false } }],
    [
      'not on record',
      demand({ crossRegion: undefined }),
      { result: 'unknown', missing: ['facts.demand.crossRegion'] },
    ],
  ]);
});
