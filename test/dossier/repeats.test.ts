import { describe, expect, it } from 'vitest';
import { filed } from '../../src/dossier/filed.js';
import { Repeats } from '../../src/dossier/repeats.js';
import type { DecisionRecord } from '../../src/index.js';
import { crossCheck } from '../../src/index.js';
import { another, fileWith, REGULAR, withFacts } from './regular-file.js';

const UNJUDGED = { verdict: 'undetermined', lawful: [] } as const;

const seenBefore = (...records: readonly object[]): boolean[] => {
  const repeats = new Repeats();
  const each = records.map((record, index) => filed(index, record as DecisionRecord, UNJUDGED));
  const firsts = each.map((one) => repeats.firstLike(one));
  // It is the same, and none comes before the first.
  firsts.forEach((first, index) => {
    expect(first === undefined || firsts[first.index] === undefined).toBe(true);
    if (first !== undefined) expect(first.record).toEqual(records[index]);
  });
  return firsts.map((first) => first !== undefined);
};

const GRANT = REGULAR.grant;
const reversed = (data: unknown): unknown =>
  typeof data !== 'object' || data === null || Array.isArray(data)
    ? data
    : Object.fromEntries(
        Object.entries(data)
          .map(([key, value]) => [key, reversed(value)])
          .reverse(),
      );

describe('a record that is on file twice', () => {
  it.each<[string, object]>([
    ['word for word', structuredClone(GRANT)],
    ['with its keys in another order', reversed(GRANT) as object],
    ['with what is left out said to be so', { ...GRANT, reasons: undefined }],
  ])('%s', (_, again) => {
    expect(seenBefore(GRANT, again, GRANT, again)).toEqual([false, true, true, true]);
  });

  it.each<[string, object]>([
    ['another id', { ...GRANT, id: 'R-99' }],
    ['another kind', { ...GRANT, kind: 'annual-report' }],
    ['another day', { ...GRANT, decidedOn: '2021-09-26' }],
    ['another outcome', { ...GRANT, outcome: 'deny' }],
    ['another fact', withFacts(GRANT, { 'facts.grant': '701万元' })],
    ['one fact less', withFacts(GRANT, { 'facts.place': undefined })],
    ['another demand', withFacts(GRANT, { 'subject.demand': 'D-2' })],
    ['another entry', withFacts(GRANT, { 'subject.entry': 'E-2' })],
    ['another project', withFacts(GRANT, { 'subject.project': 'P-2' })],
    ['no subject', { ...GRANT, subject: undefined }],
    ['a list in another order', withFacts(GRANT, { 'facts.sources': ['b', 'a'] })],
  ])('not with %s, but that one when it comes again', (_, other) => {
    const first = withFacts(GRANT, { 'facts.sources': ['a', 'b'] });
    const same = other === undefined ? [] : [other];
    expect(seenBefore(first, ...same, first, ...same)).toEqual([false, false, true, true]);
    expect(seenBefore(first, first, ...same, ...same)).toEqual([false, true, false, true]);
  });

  it('of three of one id each is known', () => {
    const [b, c] = [1, 2].map((n) => withFacts(GRANT, { 'facts.grant': `${n}万元` }));
    expect(seenBefore(GRANT, b ?? {}, c ?? {}, b ?? {}, GRANT, c ?? {})).toEqual([
      ...[false, false, false, true, true, true],
    ]);
    const [d, e] = [1, 2].map((n) => withFacts(GRANT, { 'subject.demand': `D${n}` }));
    expect(seenBefore(GRANT, d ?? {}, e ?? {}, d ?? {}, GRANT, e ?? {})).toEqual([
      ...[false, false, false, true, true, true],
    ]);
  });
});

describe('the counts of a cross-check', () => {
  const FIRST = { demand: 'D-9', entry: 'E-9', project: 'P-9' };

  it('of a regular file: nothing but its records', () => {
    const { counts } = crossCheck(fileWith({}));
    expect(counts).toEqual({
      records: 19,
      subjects: { contradicted: 0, breached: 0, doubtful: 0, consistent: 1 },
      ...{ checks: {}, weights: { C: 0, B: 0, D: 0 } },
      // What the solvers must have been paid by the acceptance cannot be told before it.
      verdicts: { upheld: 18, overturned: 0, undetermined: 1 },
      onFile: { upheld: 0, overturned: 0, undetermined: 0 },
      ...{ invalid: [], repeated: [], unjoined: [], unplaced: [] },
    });
  });

  it('each finding by its check and weight, each subject by the gravest, each record once', () => {
    const doubtful = withFacts(REGULAR.report, {
      ...{ id: 'X-1', subject: { ...FIRST, demand: 'D-8' }, 'facts.startedOn': '2021-10-01' },
    });
    const acceptance = withFacts(REGULAR.acceptance, { id: 'X-2', subject: FIRST });
    const records = [
      ...fileWith({
        grant: { 'facts.approvedOn': '2021-09-19' },
        instalment: { 'facts.approvedOn': '2021-09-18' },
      }),
      ...[REGULAR.report, doubtful, acceptance, { id: 'bad' }, another('grant', { subject: {} })],
    ];
    const { subjects, counts } = crossCheck(records);
    const findings = subjects.flatMap((subject) => subject.findings);
    const told = (weight: string) => findings.filter((one) => one.weight === weight).length;
    expect(counts.weights).toEqual({ C: told('C'), B: told('B'), D: told('D') });
    expect(told('C')).toBe(2);
    expect(counts.checks['F.approved-first']).toEqual({ C: 2, D: 1 });
    const verdicts = subjects.map(({ verdict }) => verdict);
    for (const verdict of ['contradicted', 'breached', 'doubtful', 'consistent'] as const) {
      expect(counts.subjects[verdict]).toBe(verdicts.filter((each) => each === verdict).length);
    }
    expect(counts.subjects.contradicted).toBe(1);
    const ofRecords = subjects.flatMap((subject) => subject.records);
    const onFile = (verdict: string) =>
      ofRecords.filter((each) => each.onFile?.verdict === verdict).length;
    expect(counts.onFile).toEqual({
      upheld: onFile('upheld'),
      overturned: onFile('overturned'),
      undetermined: onFile('undetermined'),
    });
    // The record as read without a subject, the one that is none, the one that stands twice.
    expect(counts.records).toBe(records.length);
    expect([counts.repeated, counts.invalid]).toEqual([[19], [22]]);
  });
});
