import { decisions, type Edition, type Kind, type RuleId } from '../../src/index.js';
import type { Rule } from '../../src/rules/rule.js';
import type { AtLimit } from '../../src/rules/turn.js';
import { addDays } from '../../src/testing/index.js';
import { PASS, wordFor } from '../../src/values/kleene.js';
import { changed } from '../properties/support.js';
import { DECIDED_ON, typicalFacts } from '../records.js';
import { turnsOf } from '../rules/probes.js';
import { MEASURED, MEASURES } from './measures.js';

export type AnyRule = Rule<object> & { readonly id: RuleId };
export const rulesOf = (kind: Kind) => decisions[kind].rules as unknown as readonly AnyRule[];

export const SIDES = [
  [-1, 'just below'],
  [0, 'at'],
  [1, 'just above'],
] as const;

/** So many units from a limit: days from a date, or a number. */
export function beside(limit: unknown, step: number): number | string {
  return typeof limit === 'string'
    ? addDays(limit, step)
    : Number(BigInt(limit as bigint) + BigInt(step));
}

/** The limit that a rule states for what is measured here, on these facts: of several of one fact, by order. */
export function limitAt(
  kind: Kind,
  rule: AnyRule,
  index: number,
  facts: object,
  edition: Edition,
): AtLimit | undefined {
  const measured = MEASURED[rule.id] ?? [];
  const before = measured.slice(0, index).filter((each) => each === measured[index]).length;
  return turnsOf(kind, rule, facts, DECIDED_ON, edition)
    .filter((turn) => 'limit' in turn)
    .filter(({ of, unit }) => `${of} ${unit}` === measured[index])[before];
}

/**
 * The cases that a rule's own definition gives: facts just below, at and just above each of its limits, of which an
 * edition that sets no bound `mayLack` one.
 */
export function casesOf(kind: Kind, rule: AnyRule, editions: readonly Edition[], mayLack = false) {
  return (MEASURED[rule.id] ?? []).flatMap((_, index) =>
    editions.flatMap((edition) =>
      (MEASURES[rule.id]?.[index]?.from ?? [{}]).flatMap((departure) => {
        const base: object = { ...structuredClone(typicalFacts[kind]), ...departure };
        const turn = limitAt(kind, rule, index, base, edition);
        if (turn === undefined && mayLack) return [];
        if (turn === undefined) throw new Error(`${rule.id} states no limit ${index}`);
        const { of, unit, limit, gives } = turn;
        return SIDES.flatMap(([step, side]) => {
          const value = beside(limit, step);
          const made = factsAt(rule.id, index, turn, base, value);
          if (made === undefined) return [];
          const name = `${rule.id}: ${side} ${limit} (${unit}) of ${of}, ${edition.id}`;
          return [
            {
              name,
              edition,
              ...made,
              expected: wordFor(gives[step + 1] ?? PASS),
              gives,
              step,
              index,
            },
          ];
        });
      }),
    ),
  );
}

function factsAt(rule: RuleId, index: number, turn: AtLimit, base: object, value: number | string) {
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
