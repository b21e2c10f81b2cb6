import { describe, expect, it } from 'vitest';
import {
  determine,
  draft,
  type Facts,
  factSchemas,
  type Kind,
  type RuleId,
  statusesOf,
} from '../../src/index.js';
import { inForce } from '../../src/rules/article-20-in-force.js';
import type { Rule } from '../../src/rules/rule.js';
import { kinds } from '../../src/testing/index.js';
import { PASS, wordFor } from '../../src/values/kleene.js';
import { DECIDED_ON, typicalFacts } from '../records.js';
import { type AnyRule, beside, casesOf, limitAt, rulesOf, SIDES } from './boundary-cases.js';
import { CARRIED_THROUGH, EDITIONS, MEASURED, MEASURES } from './measures.js';

describe.each(kinds)('the boundaries of the rules: %s', (kind) => {
  for (const rule of rulesOf(kind)) {
    const made = casesOf(kind, rule, EDITIONS);
    it.each(made.map((each) => [each.name, each.expected, each] as const))(
      '%s: %s',
      (_, expected, each) => {
        const { facts, decidedOn, edition } = each;
        const read = factSchemas[kind].safeParse(facts);
        expect(read.error?.issues ?? []).toEqual([]);
        const { findings } = determine(kind, facts as Facts<typeof kind>, { decidedOn, edition });
        expect(findings.find((finding) => finding.rule === rule.id)?.result).toBe(expected);
      },
    );

    if (MEASURED[rule.id] === undefined) continue;
    it.each((MEASURED[rule.id] ?? []).map((of, index) => [of, index] as const))(
      `${rule.id} has cases at its limit of %s and to both sides of it, as far as there can be any`,
      (_, index) => {
        const draftCases = made.filter((each) => each.index === index && each.edition === draft);
        const [below, at, above] = SIDES.map(([step]) =>
          draftCases.some((each) => each.step === step),
        );
        expect([at, below || above]).toEqual([true, true]);
        // On the side where the rule fails there is always a case, unless the limit cannot be passed.
        const { gives = [PASS, PASS, PASS] } = draftCases[0] ?? {};
        expect([gives[0] === 0 && !below, gives[2] === 0 && !above]).toEqual([false, false]);
      },
    );
  }

  it('for every limit that is measured it is said how it is brought about', () => {
    for (const { id } of rulesOf(kind)) {
      expect([id, MEASURES[id]?.length ?? 0]).toEqual([id, MEASURED[id]?.length ?? 0]);
    }
  });
});

describe('the limits of the draft, as numbers', () => {
  const limitOf = (kind: Kind, id: RuleId, index: number): unknown => {
    const rule = rulesOf(kind).find((each) => each.id === id) as AnyRule;
    return limitAt(kind, rule, index, typicalFacts[kind], draft)?.limit;
  };
  it.each<[Kind, RuleId, number, unknown]>([
    ['demand-collection', 'A4.duration', 0, 24],
    ['demand-collection', 'A4.duration', 1, 36],
    ['demand-collection', 'A7.external-need', 0, 1],
    ['demand-catalogue', 'A8.experts', 0, 1],
    ['project-application', 'A12.one-lead', 0, 1],
    ['project-application', 'A12.regions', 0, 2],
    ['project-application', 'A12.guide', 1, '2024-06-30'],
    ['formal-review', 'A13.supplement', 0, '2024-06-20'],
    ['expert-review', 'A14.frequency', 0, 2],
    ['grant', 'A16.grant-cap', 0, 900_000_000],
    ['grant', 'A16.local-cap', 0, 900_000_000],
    ['solver-payment', 'A16.solver-payment', 0, 400_000_000],
    ['annual-report', 'A17.annual-report', 0, 2],
  ])('%s, %s (%i): %s', (kind, id, index, limit) => {
    expect(limitOf(kind, id, index)).toBe(limit);
  });
});

describe('Article 11, items 1 to 3: the status turns at one need solved and at all of them', () => {
  it.each([1, 2, 3, 4])('of %i needs', (count) => {
    const solved = (n: number) =>
      statusesOf(Array.from({ length: count }, (_, i) => ({ solved: i < n })));
    expect(solved(0)).toEqual(['pending']);
    for (let n = 1; n < count; n += 1) expect(solved(n)).toEqual(['部分揭榜成功']);
    expect(solved(count)).toEqual(['揭榜成功']);
  });
});

const governed = kinds.filter((kind) => kind !== 'credit-standing');

describe.each(governed)('Article 20: the first and the last day of an edition: %s', (kind) => {
  const dated = { ...draft, effectiveFrom: '2024-03-01', effectiveTo: '2024-09-30' };
  const facts = typicalFacts[kind] as Facts<typeof kind>;
  const turns = inForce.turnsAt({ decidedOn: DECIDED_ON, edition: dated });
  for (const [index, turn] of turns.entries()) {
    if (!('limit' in turn)) continue;
    // What was approved in time is carried through after the last day (R20.after).
    const outlives = CARRIED_THROUGH.includes(kind) && index === 1;
    it.each(SIDES)(`%i (%s) ${turn.limit}`, (step) => {
      const decidedOn = beside(turn.limit, step) as string;
      const { findings, possible } = determine(kind, facts, { decidedOn, edition: dated });
      const expected =
        outlives && step === 1 ? findings.at(-1)?.result : wordFor(turn.gives[step + 1] ?? PASS);
      expect(findings.at(-1)).toMatchObject({ rule: 'A20.in-force', result: expected });
      expect(possible.length === 0).toBe(expected === 'fail');
    });
  }
});

describe('a rule without boundaries', () => {
  it('does not compile', () => {
    // @ts-expect-error `turnsAt` is missing
    const without: Rule<Facts<'grant'>> = {
      id: 'A16.new',
      article: 16,
      modality: 'must',
      result: () => PASS,
      shows: () => ({}),
    };
    expect(without).not.toHaveProperty('turnsAt');
  });
});
