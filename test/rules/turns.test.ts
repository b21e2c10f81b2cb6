import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../src/index.js';
import { draft } from '../../src/index.js';
import { inForce } from '../../src/rules/article-20-in-force.js';
import { addDays, kinds } from '../../src/testing/index.js';
import { runs } from '../properties/runs.js';
import { type Case, cases, changed, isValid, pathsIn, valueAt } from '../properties/support.js';
import { DECIDED_ON, typicalFacts } from '../records.js';
import { answersOn, rulesOf, sideOf, turnsOf } from './probes.js';

type Path = readonly string[];

const WORDS: Readonly<Record<string, readonly unknown[]>> = {
  kind: ['enterprise', 'university', 'institute', 'other'],
  role: ['lead', 'subproject', 'participant'],
  body: ['task-force', 'office', 'promotion-group', 'agency', 'departments'],
  issuer: ['task-force', 'office', 'promotion-group', 'agency', 'departments'],
  credit: ['clear', 'flagged', 'barred'],
  status: ['揭榜成功', '部分揭榜成功'],
  conformityReview: ['passed', 'failed'],
  objective: ['key-technology', 'major-project', 'key-enterprise-application', 'other', null],
  platform: ['national-st-system', 'other'],
  direction: ['software', 'chip', 'equipment', 'material', 'demonstration', 'other'],
  field: ['integrated-circuits', 'artificial-intelligence', 'biomedicine', 'quantum'],
};
const PLACES = [
  '310000',
  '310115',
  '320000',
  '320100',
  '320500',
  '330100',
  '340800',
  '110108',
  'overseas',
];
const IS_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Other values that could stand in the place of one. */
function others(path: Path, value: unknown): readonly unknown[] {
  const key = path.at(-1) ?? '';
  if (typeof value === 'boolean') return [true, false];
  if (typeof value === 'number') return [-2, -1, 1, 2, 10, 1000].map((step) => value + step);
  if (typeof value !== 'string') return [];
  if (IS_DAY.test(value))
    return [-400, -31, -2, -1, 1, 2, 31, 400].map((step) => addDays(value, step));
  if (WORDS[key] !== undefined) return WORDS[key];
  if (key === 'place' || key === 'department') return PLACES;
  return [];
}

/** The case with one value changed. */
const withValue = ({ record, edition }: Case, path: Path, value: unknown): Case => ({
  record: changed(record, path, () => value),
  edition,
});

const contextOf = ({ record, edition }: Case) => ({ decidedOn: record.decidedOn, edition });

describe.each(kinds)('what a rule does not state, it does not turn on: %s', (kind) => {
  it('a value changed without passing any turn of a rule leaves its answer as it was', () => {
    fc.assert(
      fc.property(cases(kind), fc.nat(), fc.nat(), (each, where, which) => {
        const paths = pathsIn(each.record).filter(
          (path) => path[0] === 'facts' && others(path, valueAt(each.record, path)).length > 0,
        );
        const path = paths[where % paths.length];
        if (path === undefined) return;
        const value = valueAt(each.record, path);
        const candidates = others(path, value);
        const next = candidates[which % candidates.length];
        const other = withValue(each, path, next);
        if (!isValid(other)) return;
        const before = answersOn(kind, each.record.facts, contextOf(each));
        const after = answersOn(kind, other.record.facts, contextOf(other));
        rulesOf(kind).forEach((rule, place) => {
          if (before[place] === after[place] || before[place] === 3 || after[place] === 3) return;
          const { decidedOn, edition } = contextOf(each);
          const turns = turnsOf(kind, rule, each.record.facts, decidedOn, edition).filter(
            ({ of }) => of === path.join('.'),
          );
          const passed = turns.some((turn) => sideOf(turn, value) !== sideOf(turn, next));
          expect([rule.id, path.join('.'), value, next, passed]).toEqual([
            rule.id,
            path.join('.'),
            value,
            next,
            true,
          ]);
        });
      }),
      runs(200),
    );
  });
});

describe.each(kinds)('where the rules of a kind say that they turn: %s', (kind) => {
  it.each(rulesOf(kind).map((rule) => [rule.id, rule] as const))(
    '%s names at least one path, each of the record',
    (_, rule) => {
      const turns = turnsOf(kind, rule, typicalFacts[kind], DECIDED_ON, draft);
      expect(turns.length).toBeGreaterThan(0);
      for (const { of } of turns) expect(of).toMatch(/^(?:facts\.|decidedOn$)/);
    },
  );
});

describe('Article 16, all contracts taken together (R16.contract: sum)', () => {
  const together = {
    ...draft,
    readings: { ...draft.readings, 'R16.contract': 'sum' as const },
    parameters: { ...draft.parameters, solverPaymentFloor: { numerator: 1, denominator: 3 } },
  };
  const on = '2024-06-26';
  const facts = {
    acceptanceOn: '2024-06-27',
    contracts: [
      { id: 'C-1', amount: 1, payments: [{ amount: 1, on }] },
      { id: 'C-2', amount: 1, payments: [{ amount: 0, on }] },
      { id: 'C-3', amount: 1, payments: [{ amount: 1, on }] },
    ],
  };
  const rule = rulesOf('solver-payment').find(({ id }) => id === 'A16.solver-payment');

  it.each([
    [
      'the amount of one turns where all amounts reach what was paid',
      'facts.contracts.1.amount',
      4,
    ],
    ['its payments turn at what the others leave of the floor', 'facts.contracts.1.payments', -1],
  ])('%s', (_, path, limit) => {
    if (rule === undefined) throw new Error('there is such a rule');
    const turns = turnsOf('solver-payment', rule, facts, DECIDED_ON, together as never);
    expect(turns.filter(({ of }) => of === path)).toContainEqual(
      expect.objectContaining({ unit: 'fen', limit }),
    );
  });
});

it('Article 20 turns at the first and the last day, of the decision and of the approval', () => {
  const edition = { ...draft, effectiveFrom: '2023-01-01', effectiveTo: '2023-12-31' };
  const approval = { on: '2023-05-01', path: 'facts.approvedOn' };
  const turns = inForce.turnsAt({ decidedOn: DECIDED_ON, edition, approval });
  expect(turns.map(({ of, ...turn }) => [of, 'limit' in turn ? turn.limit : undefined])).toEqual([
    ['decidedOn', '2023-01-01'],
    ['decidedOn', '2023-12-31'],
    ['facts.approvedOn', '2023-01-01'],
    ['facts.approvedOn', '2023-12-31'],
  ]);
});

/** Contracts of up to two payments each, on few days and with few amounts, as small as they can matter. */
const smallPayments = fc.record(
  {
    acceptanceOn: fc.constantFrom(null, '2024-06-10', '2024-07-05'),
    contracts: fc.array(
      fc.record(
        {
          id: fc.constantFrom('C1', 'C2'),
          amount: fc.constantFrom(10, 11),
          payments: fc.array(
            fc.record(
              {
                amount: fc.constantFrom(-1, 0, 7, 8, 9),
                on: fc.constantFrom('2024-06-09', '2024-06-10', '2024-06-11'),
              },
              { requiredKeys: ['amount'] },
            ),
            { maxLength: 2 },
          ),
        },
        { requiredKeys: ['id', 'amount'] },
      ),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: [] },
);

describe('Article 16, solver-payment by brute force', () => {
  const kind: Kind = 'solver-payment';
  const DAYS = Array.from({ length: 40 }, (_, index) => addDays('2024-06-01', index));
  const AMOUNTS = Array.from({ length: 26 }, (_, index) => index - 5);

  it('every day and every amount answers as the turn’s own value on its side does', () => {
    fc.assert(
      fc.property(smallPayments, fc.nat(), (facts, where) => {
        const context = { decidedOn: DECIDED_ON, edition: draft };
        const paths = pathsIn({ facts }).filter(
          (path) =>
            /^(?:on|acceptanceOn|amount)$/.test(path.at(-1) ?? '') &&
            path.includes('payments') !== (path.at(-1) === 'acceptanceOn'),
        );
        const path = paths[where % Math.max(1, paths.length)];
        if (path === undefined) return;
        rulesOf(kind).forEach((rule, place) => {
          const turns = turnsOf(kind, rule, facts, DECIDED_ON, draft).filter(
            ({ of }) => of === path.join('.'),
          );
          const bySide = new Map<string, number>();
          for (const value of path.at(-1) === 'amount' ? AMOUNTS : DAYS) {
            const next = changed({ facts }, path, () => value).facts;
            const answer = answersOn(kind, next, context)[place] ?? 3;
            const side = turns.map((turn) => sideOf(turn, value)).join();
            const known = bySide.get(side) ?? answer;
            expect([rule.id, path.join('.'), value, side, answer]).toEqual([
              rule.id,
              path.join('.'),
              value,
              side,
              known,
            ]);
            bySide.set(side, known);
          }
        });
      }),
      runs(150),
    );
  });
});
