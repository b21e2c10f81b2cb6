import { describe, expect, it } from 'vitest';
import { recheck } from '../../src/index.js';
import { en } from '../../src/messages/en/index.js';
import { enExplain } from '../../src/messages/explain/en.js';
import type { ReportOptions } from '../../src/report/about.js';
import { distributionSection, distributionsOf } from '../../src/report/distribution.js';
import { gather, nothingGathered } from '../../src/report/gather.js';
import { moneySection } from '../../src/report/money-section.js';
import { RULES } from '../../src/report/rules-in-order.js';
import { reportSpeech } from '../../src/report/speech.js';
import { enReport } from '../../src/report/words-en.js';

function inputOf(records: readonly unknown[], options: Partial<ReportOptions> = {}) {
  const whole: ReportOptions = { findings: 'all', ...options };
  const gathered = nothingGathered();
  records.forEach((record, at) => {
    gather(gathered, { result: recheck(record), record, file: 'f', line: at + 1 }, whole);
  });
  const speech = reportSpeech({ messages: en, explain: enExplain, words: enReport });
  const about = { editions: [], version: '0', inputs: [] };
  return { gathered, about, options: whole, speech, rules: RULES };
}

/** A grant of so much of 3,000 万元, of which 900 are the most, decided on a day. */
const grant = (amount: string, decidedOn: string, more: Record<string, unknown> = {}) => ({
  ...{ id: 'G', kind: 'grant', decidedOn, outcome: 'permit' },
  facts: {
    ...{ investment: '3000万元', grant: amount, approvedOn: '2020-06-28' },
    ...{ localCap: null, sources: [] },
  },
  ...more,
});
const paid = (paidInAll: string, decidedOn: string) => ({
  ...{ id: 'S', kind: 'solver-payment', decidedOn, outcome: 'met' },
  facts: {
    acceptanceOn: '2020-06-01',
    contracts: [
      { id: 'C', amount: '100万元', payments: [{ amount: paidInAll, on: '2020-01-01' }] },
    ],
  },
});
const collection = {
  ...{ id: 'D', kind: 'demand-collection', decidedOn: '2021-01-01', outcome: 'permit' },
  facts: { demand: { name: '甲', task: '乙' } },
};

const shares = (records: readonly unknown[], at: number, options?: Partial<ReportOptions>) =>
  distributionsOf(inputOf(records, options))[at]?.shares.map(({ name, records: count }) => [
    name,
    count,
  ]);

describe('records are counted', () => {
  const records = [
    ...[paid('80万元', '2022-01-01'), grant('900万元', '2021-12-31'), { id: 'X' }, collection],
    ...[grant('920万元', '2021-01-01'), { id: 'Y', kind: 'grants', decidedOn: 'someday' }],
  ];

  it('by kind, in the order of the procedure, and those of no kind behind', () => {
    expect(shares(records, 0)).toEqual([
      ['Collection of a demand', 1],
      ['Grant', 2],
      ['Payment of the solvers', 1],
      [undefined, 2],
    ]);
  });

  it('by the year in which they were decided, and those without one behind', () => {
    expect(shares(records, 1)).toEqual([
      ['2021', 3],
      ['2022', 1],
      [undefined, 2],
    ]);
  });

  it('by what they say at a path, its values in their order, those that say nothing behind', () => {
    const by = (department: unknown, at: number) =>
      grant('900万元', '2021-01-01', { meta: { department }, id: `G-${at}` });
    const named = ['b', ' a ', undefined, '', 'b', 'a', 1].map(by);
    expect(shares(named, 2, { groups: ['meta.department'] })).toEqual([
      ['1', 1],
      ['a', 2],
      ['b', 2],
      [undefined, 2],
    ]);
  });

  it('by several paths in their order; the year is counted anyway', () => {
    const input = inputOf([collection], { groups: ['year', 'facts.demand.name', 'id'] });
    expect(distributionsOf(input).map(({ head, shares: of }) => [head, of[0]?.name])).toEqual([
      ['Matter', 'Collection of a demand'],
      ['Year', '2021'],
      ['facts.demand.name', '甲'],
      ['id', 'D'],
    ]);
  });

  it('by verdict, with what each sum of the report has from them', () => {
    const [, years] = distributionsOf(
      inputOf([
        grant('920万元', '2021-01-01'),
        grant('900万元', '2021-06-30'),
        paid('70万元', '2021-06-30'),
        paid('79万元', '2022-06-30'),
        { id: 'X', kind: 'grant', decidedOn: '2022-01-01' },
      ]),
    );
    expect(years?.shares).toEqual([
      {
        ...{ name: '2021', records: 3 },
        verdicts: { upheld: 1, overturned: 2, undetermined: 0, invalid: 0 },
        amounts: { grant: 20_000_000n, 'solver-payment': 10_000_000n },
      },
      {
        ...{ name: '2022', records: 1 },
        verdicts: { upheld: 0, overturned: 1, undetermined: 0, invalid: 0 },
        amounts: { grant: 0n, 'solver-payment': 1_000_000n },
      },
      {
        ...{ name: undefined, records: 1 },
        verdicts: { upheld: 0, overturned: 0, undetermined: 0, invalid: 1 },
        amounts: { grant: 0n, 'solver-payment': 0n },
      },
    ]);
  });

  it('and what a later record of the same project supersedes is in no sum', () => {
    const subject = { project: 'P-1' };
    const [, years] = distributionsOf(
      inputOf([
        grant('930万元', '2021-01-01', { subject }),
        grant('920万元', '2022-01-01', { subject }),
      ]),
    );
    expect(years?.shares.map(({ amounts }) => amounts.grant)).toEqual([0n, 20_000_000n]);
  });

  it('in tables, in which nothing stands where there is no money', () => {
    const [heading, kinds] = distributionSection(
      inputOf([grant('920万元', '2021-01-01'), collection, { id: 'X' }]),
    );
    expect(heading).toMatchObject({ level: 2, id: 'distribution' });
    expect(kinds).toMatchObject({
      table: {
        rows: [
          ['Collection of a demand', '1', '0', '1', '0', '0', '', ''],
          ['Grant', '1', '1', '0', '0', '0', expect.stringContaining('200,000'), ''],
          ['(not stated)', '1', '0', '0', '1', '0', '', ''],
        ],
      },
    });
  });
});

describe('the money at stake', () => {
  const [LATEST, UNJOINED, SUPERSEDED, EXAMINED] = [
    'The latest record of each project',
    'Without a project on record (apart, not added)',
    'Superseded by a later record of the same project (apart, not added)',
    'Records of this kind that were examined',
  ];
  const project = (name: string) => ({ subject: { project: name } });
  const tables = (...records: readonly unknown[]) =>
    moneySection(inputOf(records)).flatMap((block) =>
      'table' in block ? [block.table.rows.map((row) => row.map(String))] : [],
    );

  it('of each kind by itself: the latest of each project, what it supersedes, what nothing joins, what was examined', () => {
    expect(
      tables(
        grant('930万元', '2021-01-01', project('P-1')),
        grant('920万元', '2022-01-01', project('P-1')),
        grant('910万元', '2021-01-01'),
        paid('70万元', '2021-06-30'),
      ),
    ).toEqual([
      [
        [LATEST, '1', 'CNY 200,000.00', 'CNY 200,000.00'],
        [UNJOINED, '1', 'CNY 100,000.00', 'CNY 100,000.00'],
        [SUPERSEDED, '1', 'CNY 300,000.00', 'CNY 300,000.00'],
        [EXAMINED, '3', '', 'CNY 27,600,000.00'],
      ],
      [
        [LATEST, '0', 'CNY 0.00', ''],
        [UNJOINED, '1', 'CNY 100,000.00', ''],
        [EXAMINED, '1', '', 'CNY 1,000,000.00'],
      ],
    ]);
  });

  it('that nobody was favoured with is said to be none, and so is that no record is of money', () => {
    expect(tables(grant('900万元', '2021-01-01', project('P-1')))).toHaveLength(1);
    expect(tables(collection)).toEqual([]);
    expect(moneySection(inputOf([collection]))).toHaveLength(2);
  });
});

describe('whose a record is', () => {
  const unitOf = (record: unknown, unit?: string) =>
    inputOf([record], unit === undefined ? {} : { unit }).gathered.entries[0]?.unit;
  const application = (units: unknown) => ({
    ...{ id: 'A', kind: 'project-application', decidedOn: '2024-06-30', outcome: 'permit' },
    facts: { year: 2024, units },
  });

  it.each([
    [
      'the demander',
      { ...collection, facts: { ...collection.facts, demander: { name: ' 甲公司 ' } } },
      '甲公司',
    ],
    [
      'the applicant of a reserve entry',
      { id: 'E', kind: 'reserve-entry', facts: { applicant: { name: '乙公司' } } },
      '乙公司',
    ],
    [
      'the lead unit',
      application([
        { name: '丙大学', role: 'member' },
        { name: '丁公司', role: 'lead' },
      ]),
      '丁公司',
    ],
    ['nobody where no unit leads', application([{ name: '丙大学', role: 'member' }]), undefined],
    ['nobody where it names none', grant('1万元', '2024-06-30'), undefined],
  ])('%s', (_, record, unit) => {
    expect(unitOf(record)).toBe(unit);
  });

  it('is what it says at the path that is asked for, and nobody else', () => {
    const record = { ...application([{ name: '丁公司', role: 'lead' }]), meta: { 单位: '戊公司' } };
    expect(unitOf(record, 'meta.单位')).toBe('戊公司');
    expect(unitOf(record, 'meta.处室')).toBeUndefined();
  });
});

describe('only records that say something at a path', () => {
  it('are gathered, and all are counted as seen', () => {
    const of = (department: string) => grant('900万元', '2021-01-01', { meta: { department } });
    const only = { path: 'meta.department', value: '一处' };
    const { gathered } = inputOf([of('一处'), of('二处'), of(' 一处'), collection], { only });
    expect(gathered.seen).toBe(4);
    expect(gathered.entries.map(({ number }) => number)).toEqual([1, 3]);
  });
});

it('advice that is not followed is kept of a record that is upheld, which is not', () => {
  const focus = {
    ...{ ...collection, outcome: 'deny' },
    facts: {
      demander: { kind: 'university', place: '110108' },
      demand: { ...collection.facts.demand, field: '农业' },
    },
  };
  const [entry] = inputOf([focus]).gathered.entries;
  expect(entry?.verdict).toBe('upheld');
  expect(entry?.result).toBeUndefined();
  expect(entry?.record).toBeUndefined();
  expect(entry?.advice.map(({ rule, modality, result }) => [rule, modality, result])).toEqual([
    ['A4.field', 'advise', 'fail'],
  ]);
});
