import { describe, expect, it } from 'vitest';
import { crossCheck } from '../../src/index.js';
import { type Change, fileWith, type Name, REGULAR, withFacts } from './regular-file.js';

/** The paths of all members of a record's facts, at every depth. */
function membersOf(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value).map((key) => `${path}.${key}`);
  const inner = Object.entries(value).flatMap(([key, each]) => membersOf(each, `${path}.${key}`));
  return Array.isArray(value) ? inner : [...keys, ...inner];
}

/** Where findings stand, of whatever weight: `id path`. */
const placesIn = (records: Parameters<typeof crossCheck>[0]): string[] =>
  crossCheck(records).subjects.flatMap(({ findings }) =>
    findings.map(({ at }) => `${at.id} ${at.path}.`),
  );

const heavyIn = (records: Parameters<typeof crossCheck>[0]): string[] => {
  const { subjects, counts } = crossCheck(records);
  if (counts.invalid.length > 0) return [];
  return subjects.flatMap(({ findings }) =>
    findings
      .filter(({ weight }) => weight !== 'D')
      .map(({ check, at }) => `${check} ${at.id} ${at.path}`),
  );
};

describe('a fact left out contradicts nothing and breaks nothing', () => {
  const sameDirection: Change = {
    ...{ 'facts.route': 'same-direction', 'facts.sameDirection': true },
    ...{ 'facts.conformityReview': 'passed', 'facts.applicant.name': '乙公司（虚构）' },
  };
  const names = Object.keys(REGULAR) as Name[];
  const files: [string, Partial<Record<Name, Change>>][] = [
    ['the regular file', {}],
    [
      'the file of another firm',
      {
        entry: sameDirection,
        application: {
          'facts.units.0.name': '乙公司（虚构）',
          'facts.entry.holder': '乙公司（虚构）',
        },
      },
    ],
    [
      'a file in which everything was refused',
      Object.fromEntries(names.map((name) => [name, refused(name)])),
    ],
  ];

  it.each(files)('%s: and nothing is found at it, be it only doubtful', (_, changes) => {
    const records = fileWith(changes);
    for (const [at, record] of records.entries()) {
      for (const path of membersOf(record.facts, 'facts')) {
        const less = withFacts(record, { [path]: undefined });
        const found = placesIn(records.map((each, n) => (n === at ? less : each)));
        expect(found.filter((each) => each.startsWith(`${record.id} ${path}.`))).toEqual([]);
      }
    }
  });

  it.each(files)('%s: each fact of each record', (_, changes) => {
    const records = fileWith(changes);
    const before = heavyIn(records);
    for (const [at, record] of records.entries()) {
      for (const path of membersOf(record.facts, 'facts')) {
        const less = withFacts(record, { [path]: undefined });
        const after = heavyIn(records.map((each, n) => (n === at ? less : each)));
        expect([record.id, path, after.filter((each) => !before.includes(each))]).toEqual([
          ...[record.id, path, []],
        ]);
      }
    }
  });
});

/** Says no where the regular record says yes. */
function refused(name: Name): Change {
  const no: Partial<Record<Name, Change>> = {
    publication: { outcome: 'deny', 'facts.catalogued': false },
    entry: { outcome: 'ineligible', 'facts.published': false },
    review: { 'facts.formallyAccepted': false },
    formal: { outcome: 'not-accepted' },
    approval: { outcome: 'deny', 'facts.reviewFavourable': false },
    grant: { outcome: 'deny', 'facts.approvedOn': null },
    instalment: { outcome: 'deny', 'facts.approvedOn': null },
    agreement: { 'facts.deliberation': null, 'facts.agreement': null },
    acceptance: {
      outcome: 'deny',
      'facts.solverPaymentMet': false,
      'facts.annualReportsMet': false,
    },
    lastPayment: { 'facts.acceptanceOn': null },
    lastReport: { 'facts.endedOn': null },
  };
  const { outcome } = REGULAR[name];
  return no[name] ?? (outcome === 'permit' ? { outcome: 'deny' } : {});
}
