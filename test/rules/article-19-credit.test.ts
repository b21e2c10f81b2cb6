import { describe } from 'vitest';
import type { Facts } from '../../src/index.js';
import { itAnswers } from './ask.js';

type Party = Facts<'credit-standing'>['parties'][number];
type Entry = NonNullable<Party['records']>[number];

const DAY = '2024-06-30';
const record = (on: string | undefined, bar: Entry['bar']): Entry => ({
  matter: '未按期报送',
  on,
  bar,
});
const parties = (...records: (Entry[] | undefined)[]) => ({
  parties: records.map((each, i) => ({ name: `P${i}`, records: each })),
});
const bar = (from: string, until: string | null) => ({ from, until });

describe('Article 19: a formal bar in effect on the day', () => {
  const inEffect = (from: string, until: string | null, party = 'P0') => ({
    result: 'fail' as const,
    facts: { bars: [{ party, matter: '未按期报送', from, until }] },
  });
  const none = { result: 'pass' as const, facts: { bars: [] } };
  itAnswers('credit-standing', 'A19.bar', [
    ['no record', parties([]), none],
    ['a record without a bar', parties([record(DAY, null)]), none],
    [
      'from that day',
      parties([record(undefined, bar(DAY, '2024-12-31'))]),
      inEffect(DAY, '2024-12-31'),
    ],
    ['from the next day', parties([record(DAY, bar('2024-07-01', null))]), none],
    ['until that day', parties([record(DAY, bar('2024-01-01', DAY))]), inEffect('2024-01-01', DAY)],
    ['until the day before', parties([record(DAY, bar('2024-01-01', '2024-06-29'))]), none],
    ['without end', parties([record(DAY, bar('2024-01-01', null))]), inEffect('2024-01-01', null)],
    [
      'it counts by its own dates, whatever the record’s',
      parties([record('2024-07-01', bar(DAY, null))]),
      inEffect(DAY, null),
    ],
    ['of any party', parties([], [record(DAY, bar(DAY, DAY))]), inEffect(DAY, DAY, 'P1')],
    [
      'records of a party not on record',
      parties([], undefined),
      { result: 'unknown', missing: ['facts.parties.1.records'] },
    ],
    [
      'whether a record bars is not on record, of a later one too',
      parties([record(DAY, null), record(DAY, undefined)], [record('2024-07-01', undefined)]),
      {
        result: 'unknown',
        missing: ['facts.parties.0.records.1.bar', 'facts.parties.1.records.0.bar'],
      },
    ],
    [
      'one in effect settles it',
      parties(undefined, [record(DAY, bar(DAY, DAY)), record(DAY, undefined)]),
      inEffect(DAY, DAY, 'P1'),
    ],
  ]);
});

describe('Article 19: any record up to the day', () => {
  const found = (on: string, party = 'P0') => ({
    result: 'fail' as const,
    facts: { records: [{ party, matter: '未按期报送', on }] },
  });
  const none = { result: 'pass' as const, facts: { records: [] } };
  itAnswers('credit-standing', 'A19.record', [
    ['none', parties([], []), none],
    ['of that day', parties([record(DAY, null)]), found(DAY)],
    ['of the next day: not yet', parties([record('2024-07-01', null)]), none],
    [
      'undated: it may be',
      parties([record(undefined, null)]),
      { result: 'unknown', missing: ['facts.parties.0.records.0.on'] },
    ],
    [
      'records of a party not on record',
      parties(undefined, []),
      { result: 'unknown', missing: ['facts.parties.0.records'] },
    ],
    [
      'one settles it',
      parties(undefined, [record(undefined, null), record(DAY, undefined)]),
      found(DAY, 'P1'),
    ],
  ]);
});

describe('Article 19: the standing of who applies', () => {
  const cases = [
    ['clear', 'pass', 'pass'],
    ['flagged', 'pass', 'fail'],
    ['barred', 'fail', 'fail'],
  ] as const;
  itAnswers(
    'project-application',
    'A19.not-barred',
    cases.map(([credit, result]) => [credit, { credit }, { result, facts: { credit } }]),
  );
  itAnswers(
    'project-application',
    'A19.unflagged',
    cases.map(([credit, , result]) => [credit, { credit }, { result, facts: { credit } }]),
  );
  const absent = { result: 'unknown' as const, missing: ['facts.credit'] };
  itAnswers('project-application', 'A19.not-barred', [
    ['not on record', { credit: undefined }, absent],
  ]);
  itAnswers('project-application', 'A19.unflagged', [
    ['not on record', { credit: undefined }, absent],
  ]);
});
