import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decisions, determine, type Kind } from '../../src/index.js';
import { addDays, kinds } from '../../src/testing/index.js';
import { runs } from '../properties/runs.js';
import { type Case, cases } from '../properties/support.js';
import { conditionsOf, OUTCOMES, openDuckDB, secondOpinion } from './second-opinion.js';

/**
 * Records per kind: so many that also a rule which fails in one of a hundred answers both ways. One that does not
 * concern all of them is still compared on so many at least.
 */
const RECORDS = runs(1000).numRuns;
const COMPARED = runs(100).numRuns;

/** Rules that DuckDB cannot express, each with the reason. */
const NOT_EXPRESSIBLE: Readonly<Record<string, string>> = {
  'A9.anonymity': 'DuckDB has neither the normal form NFKC nor the properties White_Space and Cf',
};

/** Cases of a kind, half of them under an edition that begins or ends about the day of decision. */
function datedCases(kind: Kind): fc.Arbitrary<Case> {
  const step = fc.constantFrom(undefined, undefined, -1, 0, 1);
  return fc.tuple(cases(kind), step, step).map(([{ record, edition }, from, to]) => {
    const day = (days: number) => addDays(record.decidedOn, days);
    const begins = from === undefined ? {} : { effectiveFrom: day(from) };
    const ends = to === undefined ? {} : { effectiveTo: day(to) };
    return { record, edition: { ...edition, ...begins, ...ends } };
  });
}

/** The library's answer to each rule that applies, with every status of an entry, and what may be decided. */
function answersTo(kind: Kind, { record, edition }: Case): Record<string, string> {
  const { facts, decidedOn, reasons } = record;
  const { findings, lawful, possible } = determine(kind, facts as never, {
    decidedOn,
    edition,
    reasons: reasons as never,
  });
  const answers = findings.map(({ rule, result, facts: seen = {} }) => {
    const statuses = (seen['statuses'] ?? []) as string[];
    return [rule, rule === 'A11.status' ? [result, ...statuses].join(' ') : result];
  });
  const outcomes = `${lawful.join(' ')}|${possible.join(' ')}`;
  return { ...Object.fromEntries(answers), [OUTCOMES]: outcomes };
}

const AS_CONDITION: Readonly<Record<string, boolean>> = { pass: true, fail: false };

describe('the same answers from DuckDB, an engine that nobody here wrote', () => {
  let duckdb: Awaited<ReturnType<typeof openDuckDB>>;
  beforeAll(async () => {
    duckdb = await openDuckDB();
  });
  afterAll(() => duckdb.closeSync());

  it.each(kinds)('%s: every rule, what is lawful and what is possible', async (kind) => {
    const judged = fc.sample(datedCases(kind), RECORDS);
    const ours = judged.map((each) => answersTo(kind, each));
    const theirs = await secondOpinion(
      duckdb,
      kind,
      judged.map((each, n) => ({
        ...each,
        anonymous: AS_CONDITION[ours[n]?.['A9.anonymity'] ?? ''],
      })),
    );
    for (const asked of [...Object.keys(conditionsOf(kind)), OUTCOMES]) {
      const concerned = judged.flatMap((_, n) => (ours[n]?.[asked] === undefined ? [] : [n]));
      const differing = concerned
        .filter((n) => ours[n]?.[asked] !== theirs[n]?.[asked])
        .map((n) => ({ ours: ours[n]?.[asked], theirs: theirs[n]?.[asked], ...judged[n] }));
      expect(`${asked} ${JSON.stringify(differing.slice(0, 3))}`).toBe(`${asked} []`);
      // Enough was compared, and not only one answer.
      expect([asked, concerned.length >= COMPARED]).toEqual([asked, true]);
      const answers = new Set(concerned.map((n) => ours[n]?.[asked]));
      expect([asked, answers.size > 1]).toEqual([asked, true]);
    }
  });

  it.each(kinds)('%s: no rule goes without, except those that it cannot express', (kind) => {
    const governed = kind === 'credit-standing' ? [] : ['A20.in-force'];
    const rules = [...decisions[kind].rules.map(({ id }): string => id), ...governed];
    const compared = Object.keys(conditionsOf(kind));
    expect(compared).toEqual(rules.filter((rule) => NOT_EXPRESSIBLE[rule] === undefined));
  });
});
