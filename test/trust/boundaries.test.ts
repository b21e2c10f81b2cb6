import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decisions,
  determine,
  draft,
  type Facts,
  factSchemas,
  type Kind,
  parseMoney,
  type RuleId,
  statusesOf,
} from '../../src/index.js';
import { inForce } from '../../src/rules/article-20-in-force.js';
import { pass, type Rule, type Turn, type Unit } from '../../src/rules/rule.js';
import { addDays, kinds } from '../../src/testing/index.js';
import { runs } from '../properties/runs.js';
import {
  answerTo,
  type Case,
  cases,
  changed,
  isValid,
  pathsIn,
  valueAt,
} from '../properties/support.js';
import { DECIDED_ON, typicalFacts } from '../records.js';
import { CARRIED_THROUGH, EDITIONS, MEASURES } from './measures.js';

type AnyRule = Rule<object> & { readonly id: RuleId };
const rulesOf = (kind: Kind) => decisions[kind].rules as unknown as readonly AnyRule[];

const SIDES = [
  [-1, 'just below'],
  [0, 'at'],
  [1, 'just above'],
] as const;

/** So many units from a limit: days from a date, or a number. */
function beside(limit: unknown, step: number): number | string {
  return typeof limit === 'string'
    ? addDays(limit, step)
    : Number(BigInt(limit as bigint) + BigInt(step));
}

/** The cases that a rule's own definition gives: facts just below, at and just above each of its turns. */
function casesOf(kind: Kind, rule: AnyRule) {
  if (typeof rule.turnsAt === 'string') return [];
  return rule.turnsAt.flatMap((turn, index) =>
    EDITIONS.flatMap((edition) =>
      (MEASURES[rule.id]?.[index]?.from ?? [{}]).flatMap((departure) => {
        const base: object = { ...structuredClone(typicalFacts[kind]), ...departure };
        const limit = turn.limit(base, { decidedOn: DECIDED_ON, edition });
        return SIDES.flatMap(([step, side]) => {
          const value = beside(limit, step);
          const made = factsAt(rule.id, index, turn, base, value);
          if (made === undefined) return [];
          const name = `${rule.id}: ${side} ${limit} (${turn.unit}) of ${turn.of}, ${edition.id}`;
          return [{ name, edition, ...made, expected: turn.gives[step + 1], step, index }];
        });
      }),
    ),
  );
}

function factsAt(
  rule: RuleId,
  index: number,
  turn: Turn<object>,
  base: object,
  value: number | string,
) {
  if (turn.of === 'decidedOn') return { facts: base, decidedOn: String(value) };
  const { set, signed } = MEASURES[rule]?.[index] ?? {};
  if (set === undefined) {
    if (Number(value) < 0 || Number(value) > Number.MAX_SAFE_INTEGER) return undefined;
    const path = turn.of.split('.').slice(1);
    return { facts: changed(base, path, () => value), decidedOn: DECIDED_ON };
  }
  if (Number(value) > Number.MAX_SAFE_INTEGER || (Number(value) < 0 && !signed)) return undefined;
  const facts = set(Number(value), base as Readonly<Record<string, unknown>>);
  return facts && { facts: { ...base, ...facts }, decidedOn: DECIDED_ON };
}

describe.each(kinds)('the boundaries of the rules: %s', (kind) => {
  for (const rule of rulesOf(kind)) {
    const made = casesOf(kind, rule);
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

    if (typeof rule.turnsAt === 'string') continue;
    it.each(rule.turnsAt.map((turn, index) => [turn.of, index] as const))(
      `${rule.id} has cases at its limit of %s and to both sides of it, as far as there can be any`,
      (_, index) => {
        const draftCases = made.filter((each) => each.index === index && each.edition === draft);
        const [below, at, above] = SIDES.map(([step]) =>
          draftCases.some((each) => each.step === step),
        );
        expect([at, below || above]).toEqual([true, true]);
        // On the side where the rule fails there is always a case, unless the limit cannot be passed.
        const { gives } = (rule.turnsAt as readonly Turn<object>[])[index] as Turn<object>;
        expect([gives[0] === 'fail' && !below, gives[2] === 'fail' && !above]).toEqual([
          false,
          false,
        ]);
      },
    );
  }

  it('every rule states where it turns or on what, and no more than is measured', () => {
    for (const { id, turnsAt } of rulesOf(kind)) {
      expect([id, turnsAt.length > 0]).toEqual([id, true]);
      expect([id, MEASURES[id]?.length ?? 0]).toEqual([
        id,
        typeof turnsAt === 'string' ? 0 : turnsAt.length,
      ]);
    }
  });
});

describe('the limits of the draft, as numbers', () => {
  const limitOf = (kind: Kind, id: RuleId, index = 0): unknown => {
    const turnsAt = rulesOf(kind).find((rule) => rule.id === id)
      ?.turnsAt as readonly Turn<object>[];
    return turnsAt[index]?.limit(typicalFacts[kind], { decidedOn: DECIDED_ON, edition: draft });
  };
  it.each<[Kind, RuleId, number, unknown]>([
    ['demand-collection', 'A4.duration', 0, 24],
    ['demand-collection', 'A4.duration', 1, 36],
    ['demand-collection', 'A7.external-need', 0, 1],
    ['demand-catalogue', 'A8.experts', 0, 1],
    ['demand-catalogue', 'A8.criteria', 0, 5],
    ['demand-publication', 'A9.joint', 0, 4],
    ['project-application', 'A12.one-lead', 0, 1],
    ['project-application', 'A12.regions', 0, 2],
    ['project-application', 'A12.guide', 1, '2024-06-30'],
    ['formal-review', 'A13.supplement', 0, '2024-06-20'],
    ['expert-review', 'A14.frequency', 0, 2],
    ['project-approval', 'A15.joint-list', 0, 4],
    ['grant', 'A16.grant-cap', 0, 900_000_000],
    ['grant', 'A16.local-cap', 0, 900_000_000],
    ['solver-payment', 'A16.solver-payment', 0, 400_000_000],
    ['annual-report', 'A17.annual-report', 0, 2],
    ['project-acceptance', 'A18.criteria', 0, 3],
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

describe.each(kinds)('Article 20: the first and the last day of an edition: %s', (kind) => {
  const dated = { ...draft, effectiveFrom: '2024-03-01', effectiveTo: '2024-09-30' };
  const facts = typicalFacts[kind] as Facts<typeof kind>;
  const outlives = CARRIED_THROUGH.includes(kind);
  for (const [index, turn] of inForce.turnsAt.entries()) {
    const limit = turn.limit(
      { decidedOn: DECIDED_ON, edition: dated },
      { decidedOn: DECIDED_ON, edition: dated },
    );
    it.each(SIDES)(`%i (%s) ${limit}`, (step) => {
      const decidedOn = beside(limit, step) as string;
      const { findings, possible } = determine(kind, facts, { decidedOn, edition: dated });
      const expected = outlives && index === 1 ? 'pass' : turn.gives[step + 1];
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
      check: () => pass(),
    };
    expect(without).not.toHaveProperty('turnsAt');
  });
});

/** The unit in which a fact is counted, by its name and its value; none where it is no amount, day or count. */
function unitOf(key: string, value: unknown): Unit | undefined {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return 'day';
  if (/^(investment|awardFunds|grant|localCap|amount)$/.test(key)) return 'fen';
  if (typeof value !== 'number') return undefined;
  const units: Readonly<Record<string, Unit>> = {
    months: 'month',
    roundOfYear: 'round',
    experts: 'item',
    year: 'year',
  };
  return units[key] ?? 'item';
}

/** A record with one amount, day or count one unit further on. */
function oneFurther({ record, edition }: Case, path: readonly string[], step: number): Case {
  const further = (value: unknown) => {
    if (unitOf(path.at(-1) ?? '', value) === 'day') return addDays(String(value), step);
    return Number(parseMoney(value, true)) + step;
  };
  return { record: changed(record, path, further), edition };
}

describe.each(kinds)('what a rule does not state, it does not turn on: %s', (kind) => {
  const stated = new Map(
    rulesOf(kind).map(({ id, turnsAt }) => [
      id,
      new Set(typeof turnsAt === 'string' ? [] : turnsAt.map(({ unit }) => unit)),
    ]),
  );

  it('one fen, day, month, round, year or expert more or less turns only rules that state a limit in that unit', () => {
    fc.assert(
      fc.property(cases(kind), fc.nat(), fc.constantFrom(-1, 1), (each, where, step) => {
        const measured = pathsIn(each.record)
          .filter((path) => path[0] === 'facts' || path[0] === 'decidedOn')
          .filter((path) => unitOf(path.at(-1) ?? '', valueAt(each.record, path)) !== undefined);
        const path = measured[where % measured.length];
        if (path === undefined) return;
        const unit = unitOf(path.at(-1) ?? '', valueAt(each.record, path)) as Unit;
        const other = oneFurther(each, path, step);
        if (!isValid(other)) return;
        const results = new Map(answerTo(other).findings.map(({ rule, result }) => [rule, result]));
        for (const { rule, result } of answerTo(each).findings) {
          if (rule === 'A20.in-force' || !results.has(rule) || results.get(rule) === result)
            continue;
          expect([rule, unit, stated.get(rule)?.has(unit)]).toEqual([rule, unit, true]);
        }
      }),
      runs(150),
    );
  });
});
