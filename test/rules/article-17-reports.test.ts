import { describe } from 'vitest';
import { itAnswers } from './ask.js';

type Year = number;

describe('Article 17: a report for each calendar year once it is over', () => {
  const ran = (
    startedOn: string,
    endedOn: string | null | undefined,
    reports: Year[] | undefined,
  ) => ({
    startedOn,
    endedOn,
    reports,
  });
  const facts = (due: Year[], unreported: Year[] = []) => ({ due, unreported });
  itAnswers('annual-report', 'A17.annual-report', [
    [
      'every year reported',
      ran('2022-12-31', null, [2023, 2022]),
      { result: 'pass', facts: facts([2022, 2023]) },
    ],
    [
      'one lacking',
      ran('2022-12-31', null, [2023]),
      { result: 'fail', facts: facts([2022, 2023], [2022]) },
    ],
    [
      'others do not make up for it',
      ran('2023-01-01', null, [2021, 2022, 2024]),
      { result: 'fail', facts: facts([2023], [2023]) },
    ],
    [
      'a year that has just begun is not due',
      ran('2024-01-01', null, []),
      { result: 'pass', facts: { due: [] } },
    ],
    [
      'on its last day it is not over',
      ran('2024-01-01', null, []),
      { result: 'pass', facts: { due: [] } },
      { decidedOn: '2024-12-31' },
    ],
    [
      'the day after it is due',
      ran('2024-12-31', null, []),
      { result: 'fail', facts: facts([2024], [2024]) },
      { decidedOn: '2025-01-01' },
    ],
    [
      'a year touched on its first day is due',
      ran('2022-06-01', '2023-01-01', [2022]),
      { result: 'fail', facts: facts([2022, 2023], [2023]) },
    ],
    [
      'one ended on the last day before is not',
      ran('2022-06-01', '2022-12-31', [2022]),
      { result: 'pass', facts: facts([2022]) },
    ],
    [
      'an end after the day of decision is no end yet',
      ran('2022-06-01', '2024-07-01', [2022, 2023]),
      { result: 'pass', facts: facts([2022, 2023]) },
    ],
    [
      'a start after the day of decision',
      ran('2025-01-01', null, undefined),
      { result: 'pass', facts: { due: [] } },
    ],
    [
      'the end not on record: the first year is due for certain',
      ran('2022-06-01', undefined, []),
      { result: 'fail', facts: facts([2022], [2022]) },
    ],
    [
      'and the next may be',
      ran('2022-06-01', undefined, [2022]),
      { result: 'unknown', facts: facts([2022]), missing: ['facts.endedOn'] },
    ],
    [
      'with all that may be due reported the end does not matter',
      ran('2022-06-01', undefined, [2022, 2023]),
      { result: 'pass', facts: facts([2022, 2023]) },
    ],
    [
      'reports not on record',
      ran('2022-06-01', null, undefined),
      { result: 'unknown', facts: { due: [2022, 2023] }, missing: ['facts.reports'] },
    ],
    [
      'neither end nor reports on record',
      ran('2022-06-01', undefined, undefined),
      {
        result: 'unknown',
        facts: { due: [2022] },
        missing: ['facts.endedOn', 'facts.reports'],
      },
    ],
    [
      'neither is, but one year alone can be due: the end is not what is missing',
      ran('2023-06-01', undefined, undefined),
      { result: 'unknown', facts: { due: [2023] }, missing: ['facts.reports'] },
    ],
    [
      'no year due asks for no reports',
      ran('2024-02-01', undefined, undefined),
      { result: 'pass', facts: { due: [] } },
    ],
  ]);
});

describe('Articles 17 and 18: the reports are looked at on acceptance', () => {
  itAnswers('project-acceptance', 'A17.reports', [
    ['complete', { annualReportsMet: true }, { result: 'pass', facts: { annualReportsMet: true } }],
    [
      'not complete',
      { annualReportsMet: false },
      { result: 'fail', facts: { annualReportsMet: false } },
    ],
    [
      'not on record',
      { annualReportsMet: undefined },
      { result: 'unknown', missing: ['facts.annualReportsMet'] },
    ],
  ]);
});
