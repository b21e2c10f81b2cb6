import { describe, expect, it } from 'vitest';
import { countJudged } from '../../src/audit/summary.js';
import { judgeBy } from '../../src/decisions/judge.js';
import { decisionOf } from '../../src/decisions/rules-under.js';
import {
  countIn,
  draft,
  type Edition,
  emptySummary,
  readEdition,
  recheck,
  recheckAll,
} from '../../src/index.js';
import { DECIDED_ON, factsOf, KINDS, recordOf } from '../records.js';

const RECORDS = [
  recordOf('grant'),
  'no record',
  recordOf('grant', { facts: factsOf('grant', { grant: 900000001, localCap: null }) }),
  recordOf('grant', { facts: factsOf('grant', { investment: undefined }) }),
  recordOf('annual-report', { facts: 5 }),
];

const SUMMARY = {
  records: 5,
  verdicts: { upheld: 1, overturned: 1, undetermined: 1, invalid: 2 },
  kinds: {
    grant: { upheld: 1, overturned: 1, undetermined: 1, invalid: 0 },
    'annual-report': { upheld: 0, overturned: 0, undetermined: 0, invalid: 1 },
  },
  rules: {
    'A16.grant-cap': { fail: 1, unknown: 1 },
    'A16.sources-sum': { fail: 1, unknown: 0 },
  },
};

describe('many records', () => {
  it('are answered one by one, in their order; a bad one stops nothing', () => {
    expect([...recheckAll(RECORDS)]).toEqual(RECORDS.map((record) => recheck(record)));
  });

  it('come to a summary', () => {
    const run = recheckAll(RECORDS);
    let step = run.next();
    while (!step.done) step = run.next();
    expect(step.value).toEqual(SUMMARY);
  });

  it('are summed up by hand in the same way', () => {
    const summary = emptySummary();
    for (const record of RECORDS) expect(countIn(summary, recheck(record))).toBe(summary);
    expect(summary).toEqual(SUMMARY);
    expect(emptySummary()).toEqual({
      records: 0,
      verdicts: { upheld: 0, overturned: 0, undetermined: 0, invalid: 0 },
      kinds: {},
      rules: {},
    });
  });

  it('are pulled one at a time, none before it is asked for', () => {
    let pulled = 0;
    let closed = false;
    function* endless() {
      try {
        for (;;) {
          pulled += 1;
          yield recordOf('grant');
        }
      } finally {
        closed = true;
      }
    }
    const run = recheckAll(endless());
    expect(pulled).toBe(0);
    run.next();
    expect(pulled).toBe(1);
    run.next();
    expect(pulled).toBe(2);
    run.return(emptySummary());
    expect(closed).toBe(true);
  });

  it('are answered in the language and under the editions asked for', () => {
    expect([...recheckAll(['x'], { language: 'zh' })]).toEqual([
      {
        verdict: 'invalid',
        errors: [{ path: '', message: '应为一个对象（{…}），现为 "x"', code: 'type', pointer: '' }],
      },
    ]);
  });
});

describe('what is judged without being told', () => {
  const editionFrom = (data: unknown): Edition => {
    const read = readEdition(data);
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    return read.edition;
  };
  const later = editionFrom({ id: 'later', effectiveFrom: '2025-01-01' });
  const without = editionFrom({ id: 'without', rules: { 'A16.grant-cap': { state: 'off' } } });

  const open = editionFrom({ id: 'open', rules: { 'A20.in-force': { state: 'unknown' } } });

  it('is counted as the results that are made of it: what passes, fails, is open, or does not apply', () => {
    const [counted, told] = [emptySummary(), emptySummary()];
    for (const kind of KINDS) {
      for (const edition of [draft, later, without, open]) {
        const grants = [{ grant: 900_000_001 }, { investment: undefined }];
        const others = kind === 'grant' ? grants.map((each) => factsOf('grant', each)) : [{}];
        for (const facts of [factsOf(kind), ...others]) {
          const record = recordOf(kind, { facts });
          const result = recheck(record, {
            editions: [later, without, open],
            asEdition: edition.id,
          });
          if (result.verdict === 'invalid') continue;
          countIn(told, result);
          const context = { decidedOn: DECIDED_ON, edition };
          const decision = decisionOf(kind);
          const judged = judgeBy(decision, facts as never, context, undefined);
          countJudged(counted, decision, judged, result.verdict);
        }
      }
    }
    expect(counted).toEqual(told);
    // Of every kind the typical record, and two grants besides: by four editions.
    expect(told.records).toBeGreaterThanOrEqual(4 * (KINDS.length + 2));
    expect(told.rules['A20.in-force']?.unknown).toBeGreaterThanOrEqual(KINDS.length);
    expect(told.rules['A20.in-force']?.fail).toBeGreaterThanOrEqual(KINDS.length);
    // By every edition but the one in which the rule is off.
    expect(told.rules['A16.grant-cap']).toEqual({ fail: 3, unknown: 3 });
  });
});
