import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DecisionRecord, determine, type Kind, parseMoney } from '../../src/index.js';
import { edgeRecord, validRecord } from '../../src/testing/index.js';
import { rebuilt } from '../properties/support.js';
import { IN_SQL, secondOpinion } from './second-opinion.js';

const COUNT = Math.round(200 * Number(process.env['TRUST_RUNS'] ?? '1'));
const MONEY = new Set(['investment', 'grant', 'localCap', 'amount', 'awardFunds']);

/** The facts with all money in whole fen, since the other engine reads no 万元. */
const inFen = (facts: unknown) =>
  rebuilt(facts, (value, key) =>
    MONEY.has(key) && value !== null ? parseMoney(value, true) : value,
  );

/** What the library answers to a rule; of the status of an entry, whether it is 揭榜成功 for certain. */
function answerOf(kind: Kind, rule: string, { facts, decidedOn }: DecisionRecord) {
  const found = determine(kind, facts as never, { decidedOn }).findings.find(
    (each) => each.rule === rule,
  );
  if (rule !== 'A11.status') return found?.result;
  const statuses = found?.facts?.['statuses'] as string[];
  return !statuses.includes('揭榜成功') ? 'fail' : statuses.length === 1 ? 'pass' : 'unknown';
}

const RULES = Object.entries(IN_SQL).flatMap(([kind, rules]) =>
  Object.entries(rules).map(([rule, sql]) => [rule, kind as Kind, sql] as const),
);

describe('the same answers from DuckDB, an engine that nobody here wrote', () => {
  it.each(RULES)('%s (%s)', async (rule, kind, sql) => {
    const records = [
      ...fc.sample(validRecord(kind), COUNT / 2),
      ...fc.sample(edgeRecord(kind), COUNT / 2),
    ].filter((record) => answerOf(kind, rule, record) !== undefined);
    const answers = records.map((record) => answerOf(kind, rule, record));
    const judged = records.map(({ facts, decidedOn }) => ({ facts: inFen(facts), decidedOn }));
    const others = await secondOpinion(sql, judged);
    const differing = records.flatMap((record, n) =>
      answers[n] === others[n]
        ? []
        : [{ ours: answers[n], theirs: others[n], facts: record.facts, on: record.decidedOn }],
    );
    expect(JSON.stringify(differing.slice(0, 3))).toBe('[]');
    // Each answer was compared, and not only one of them.
    expect(new Set(answers).size).toBeGreaterThan(1);
  });
});
