import { describe } from 'vitest';
import { editionWith, itAnswers } from './ask.js';

describe('Article 14: the review is held with the four departments', () => {
  const four = ['310000', '320000', '330000', '340000'];
  itAnswers('expert-review', 'A14.joint', [
    ['all four', {}, { result: 'pass', facts: { departments: four, lacking: [] } }],
    [
      'three',
      { departments: four.slice(1) },
      { result: 'fail', facts: { departments: four.slice(1), lacking: ['310000'] } },
    ],
    [
      'not on record',
      { departments: undefined },
      { result: 'unknown', missing: ['facts.departments'] },
    ],
  ]);

  const one = { edition: editionWith({}, { readings: { 'R14.joint': 'one' } }) };
  const held = (departments: string[], present: string[]) => ({ departments, present, atLeast: 1 });
  itAnswers('expert-review', 'A14.joint', [
    [
      'where an edition reads that one of them suffices: one does',
      { departments: ['340000'] },
      { result: 'pass', facts: held(['340000'], ['340000']) },
      one,
    ],
    [
      'a department of elsewhere does not',
      { departments: ['110000'] },
      { result: 'fail', facts: held(['110000'], []) },
      one,
    ],
    [
      'not on record, neither is it that one was there',
      { departments: undefined },
      { result: 'unknown', facts: { atLeast: 1 }, missing: ['facts.departments'] },
      one,
    ],
  ]);
});

describe('Article 14: experts of the national pool', () => {
  const experts = (...inPool: (boolean | undefined)[]) => ({
    experts: inPool.map((each, i) => ({ id: ` E${i} `, inPool: each })),
  });
  itAnswers('expert-review', 'A14.pool', [
    [
      'none is one too few',
      experts(),
      {
        result: 'fail',
        facts: { experts: 0, outside: [] },
        remedy: [{ path: 'facts.experts', add: 1 }],
      },
    ],
    [
      'one of the pool is enough',
      experts(true),
      { result: 'pass', facts: { experts: 1, outside: [] } },
    ],
    [
      'one from outside',
      experts(true, false),
      { result: 'fail', facts: { experts: 2, outside: ['E1'] } },
    ],
    [
      'of some it is not on record',
      experts(undefined, true, undefined),
      {
        result: 'unknown',
        facts: { experts: 3, outside: [] },
        missing: ['facts.experts.0.inPool', 'facts.experts.2.inPool'],
      },
    ],
    [
      'one from outside fails, whatever of the others',
      experts(undefined, false),
      { result: 'fail', facts: { experts: 2, outside: ['E1'] } },
    ],
    ['not on record', { experts: undefined }, { result: 'unknown', missing: ['facts.experts'] }],
  ]);
});

describe('Article 14: one or two rounds a year', () => {
  itAnswers('expert-review', 'A14.frequency', [
    ['the first', { roundOfYear: 1 }, { result: 'pass', facts: { roundOfYear: 1, max: 2 } }],
    ['the second', { roundOfYear: 2 }, { result: 'pass', facts: { roundOfYear: 2, max: 2 } }],
    [
      'the third is one too many',
      { roundOfYear: 3 },
      {
        result: 'fail',
        facts: { roundOfYear: 3, max: 2 },
        remedy: [{ path: 'facts.roundOfYear', atMost: 2 }],
      },
    ],
    [
      'not on record',
      { roundOfYear: undefined },
      { result: 'unknown', missing: ['facts.roundOfYear'] },
    ],
    [
      'an edition may allow three',
      { roundOfYear: 3 },
      { result: 'pass', facts: { roundOfYear: 3, max: 3 } },
      { edition: editionWith({ reviewRoundsPerYear: { min: 1, max: 3 } }) },
    ],
    [
      'an edition that allows none cannot be mended by a number',
      { roundOfYear: 1 },
      { result: 'fail', facts: { roundOfYear: 1, max: 0 } },
      { edition: editionWith({ reviewRoundsPerYear: { min: 0, max: 0 } }) },
    ],
  ]);
});

describe('Articles 14 and 15: what is approved was found good', () => {
  itAnswers('project-approval', 'A14.review', [
    ['it was', { reviewFavourable: true }, { result: 'pass', facts: { reviewFavourable: true } }],
    [
      'it was not',
      { reviewFavourable: false },
      { result: 'fail', facts: { reviewFavourable: false } },
    ],
    [
      'not on record',
      { reviewFavourable: undefined },
      { result: 'unknown', missing: ['facts.reviewFavourable'] },
    ],
  ]);
});
