import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decisions,
  draft,
  type Edition,
  type Kind,
  recheck,
  recordSchemas,
} from '../../src/index.js';
import {
  anyRecord,
  BREACHES,
  brokenRecord,
  edgeRecord,
  kinds,
  validEdition,
  validRecord,
} from '../../src/testing/index.js';
import { runs } from '../properties/runs.js';

/** A rule and a result that it can have, such as `A16.grant-cap pass`. */
type Reached = string;

/** Results that a rule cannot have, each with the reason. */
const OUT_OF_REACH: ReadonlySet<Reached> = new Set([
  // The notice is the record: what is not in it is lacking, never unknown.
  'A9.contents unknown',
  // Name and task are required on both sides, and so are the needs and their texts.
  'A11.same-name-task unknown',
  'A11.partial unknown',
  'A11.addition unknown',
  // It applies only where an entry, and so its status, is on record.
  'A12.partial-entry unknown',
  // It applies only where sources, and so their amounts, are on record.
  'A16.sources-sum unknown',
  // A definition that yields one status passes and several leave it open: there is no wrong status.
  'A11.status fail',
]);

function resultsReached(kind: Kind, record: fc.Arbitrary<unknown>, editions: readonly Edition[]) {
  const reached = new Set<Reached>();
  for (const each of fc.sample(record, { numRuns: 800, seed: 7 })) {
    const answer = recheck(each, { editions });
    if (answer.verdict === 'invalid') throw new Error(JSON.stringify([each, answer.errors]));
    for (const { rule, result } of answer.findings) reached.add(`${rule} ${result}`);
  }
  const wanted = decisions[kind].rules.flatMap(({ id }) =>
    ['pass', 'fail', 'unknown'].map((result): Reached => `${id} ${result}`),
  );
  return { reached, wanted: wanted.filter((each) => !OUT_OF_REACH.has(each)) };
}

describe.each(kinds)('arbitrary records: %s', (kind) => {
  it('valid ones are valid, and reach every result of every rule of the kind', () => {
    const { reached, wanted } = resultsReached(kind, validRecord(kind), []);
    expect(wanted.filter((each) => !reached.has(each))).toEqual([]);
    expect([...reached].filter((each) => OUT_OF_REACH.has(each))).toEqual([]);
  });

  it('edge ones are valid, and reach every result of every rule of the kind', () => {
    const { reached, wanted } = resultsReached(kind, edgeRecord(kind), []);
    expect(wanted.filter((each) => !reached.has(each))).toEqual([]);
  });

  it('every outcome occurs, and every verdict', () => {
    const results = fc
      .sample(validRecord(kind), { numRuns: 400, seed: 7 })
      .map((each) => recheck(each));
    const seen = new Set(
      results.flatMap((each) => (each.verdict === 'invalid' ? [] : each.recorded)),
    );
    expect(decisions[kind].outcomes.filter((outcome) => !seen.has(outcome as never))).toEqual([]);
    expect(new Set(results.map(({ verdict }) => verdict))).toEqual(
      new Set(['upheld', 'overturned', 'undetermined']),
    );
  });

  it('every optional fact is there in one and missing in another', () => {
    const facts = fc
      .sample(validRecord(kind), { numRuns: 300, seed: 7 })
      .map((record) => record.facts);
    for (const key of Object.keys(recordSchemas[kind].shape.facts.shape)) {
      expect(
        facts.some((each) => key in each),
        `${key} on record`,
      ).toBe(true);
      const optional = recordSchemas[kind].shape.facts.safeParse({}).error?.issues;
      if (optional?.some(({ path }) => path[0] === key)) continue;
      expect(
        facts.some((each) => !(key in each)),
        `${key} missing`,
      ).toBe(true);
    }
  });

  it('broken ones are invalid, each with an error at the path that was broken', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(brokenRecord(kind), ({ record, path, breach }) => {
        seen.add(breach);
        const answer = recheck(record);
        expect(answer.verdict).toBe('invalid');
        if (answer.verdict === 'invalid') expect(answer.errors.map((e) => e.path)).toContain(path);
      }),
      { ...runs(200), seed: 7 },
    );
    expect([...seen].sort()).toEqual([...BREACHES].sort());
  });
});

describe('arbitrary records of any kind', () => {
  it('are of all sixteen kinds', () => {
    const seen = new Set(fc.sample(anyRecord(), { numRuns: 600, seed: 7 }).map(({ kind }) => kind));
    expect([...seen].sort()).toEqual([...kinds].sort());
  });

  it('keep to the day of decision that is asked for', () => {
    const days = fc
      .sample(anyRecord({ decidedOn: '2025-03-01' }), 50)
      .map((each) => each.decidedOn);
    expect(new Set(days)).toEqual(new Set(['2025-03-01']));
  });

  it('name the edition that is asked for, and can be rechecked under it', () => {
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(
        validEdition('2024-06-30').chain((edition) =>
          fc.tuple(fc.constant(edition), anyRecord({ edition, decidedOn: '2024-06-30' })),
        ),
        ([edition, record]) => {
          const answer = recheck(record, { editions: [edition] });
          if (answer.verdict === 'invalid') throw new Error(JSON.stringify(answer.errors));
          expect(answer.edition).toBe(edition.id);
          const inForce = answer.findings.find(({ rule }) => rule === 'A20.in-force');
          outcomes.add(String(inForce?.result));
        },
      ),
      { ...runs(800), seed: 7 },
    );
    expect(outcomes).toEqual(new Set(['pass', 'fail', 'unknown', 'undefined']));
  });

  it('hold money as fen and as text, and texts in two spellings', () => {
    const text = JSON.stringify(fc.sample(anyRecord(), { numRuns: 800, seed: 7 }));
    const spellings = [
      /"investment":\d/,
      /"investment":"[\d.]+亿元"/,
      /[．０-９]\u3000万元 "/,
      /"\d[\d,.]* 万元"/,
      /"\u00e9"/,
      /"e\u0301"/,
    ];
    expect(spellings.filter((spelling) => !spelling.test(text))).toEqual([]);
  });
});

describe('shrinking', () => {
  /** The smallest record that fast-check finds for which something does not hold. */
  function smallest(kind: Kind, holds: (record: unknown) => boolean): unknown {
    const found = fc.check(fc.property(validRecord(kind), holds), { numRuns: 5000, seed: 7 });
    return found.counterexample?.[0];
  }
  const ruleFails = (rule: string) => (record: unknown) => {
    const answer = recheck(record);
    if (answer.verdict === 'invalid') return true;
    return !answer.findings.some((each) => each.rule === rule && each.result === 'fail');
  };

  it('leads a grant above its cap to the two facts that matter', () => {
    const { facts } = smallest('grant', ruleFails('A16.grant-cap')) as { facts: object };
    expect(Object.keys(facts).sort()).toEqual(['grant', 'investment']);
  });

  it('leads a third round of review to that round alone', () => {
    expect(smallest('expert-review', ruleFails('A14.frequency'))).toMatchObject({
      facts: { roundOfYear: 3 },
    });
  });

  it('leads a disclosed demander to one text of the notice', () => {
    const { facts } = smallest('demand-publication', ruleFails('A9.anonymity')) as {
      facts: { notice: object };
    };
    expect(Object.keys(facts).sort()).toEqual(['demander', 'notice']);
    expect(Object.keys(facts.notice)).toHaveLength(1);
  });
});

describe('the edition of the arbitraries', () => {
  it('is the draft where none is asked for', () => {
    expect(fc.sample(anyRecord(), 50).every((record) => record.edition === undefined)).toBe(true);
    expect(draft.id).toBe('draft');
  });
});
