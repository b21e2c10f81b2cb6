import { type Verdict, verdictOn } from '../decisions/decision.js';
import { determine, type Finding } from '../decisions/determine.js';
import type { Act, ActName } from '../entities/acts.js';
import type { Facts, Kind } from '../entities/facts.js';
import { factNames } from '../entities/tables/records.js';
import type { Edition } from '../regulation/editions.js';
import type { Evidence } from '../rules/rule.js';
import { mayAct } from './actors.js';
import { orderFindings, type StepFinding, step } from './order.js';
import { copyOf } from './plain.js';
import type { DocketState } from './state.js';
import { differences, factsFrom } from './stated.js';
import type { Guard, Handling, Target } from './table.js';
import { tables } from './tables.js';

/** A decision that guards an act, asked with the facts of the history. */
export interface Rechecked {
  readonly kind: Kind;
  /** Facts as drawn from the history, completed by what only the act states. */
  readonly facts: Facts<Kind>;
  /** Which of the facts the history knows, in whole or in part; the others only the act states. */
  readonly drawn: readonly string[];
  /** What the act decided; `null` where it decides nothing and only must not break a rule. */
  readonly recorded: string | null;
  readonly verdict: Verdict;
  readonly lawful: readonly string[];
  readonly possible: readonly string[];
  readonly findings: Finding[];
}

/** How an act stands before it is taken. */
export interface Judgement {
  readonly verdict: Verdict | 'out-of-order';
  /** Order, actor and record, where something is to be said. */
  readonly steps: StepFinding[];
  readonly decisions: Rechecked[];
}

/** Judges an act in a state: nothing is changed, and every finding is given, not only the first. */
export function judge(act: Act, state: DocketState, edition: Edition): Judgement {
  const row = handlingOf(act.act);
  const guards = row.guards?.(state, act as never, edition) ?? [];
  const decisions = guards.map((guard) => recheckGuard(guard, act, edition));
  const steps = [
    ...orderFindings(row, state, act),
    ...actorFindings(row, state, act, edition),
    ...recordFindings(row, state, act, guards, edition),
  ];
  return { verdict: verdictFor(steps, decisions), steps, decisions };
}

/** The row of the tables for an act. */
export function handlingOf(act: ActName): Handling {
  return tables[act];
}

function verdictFor(steps: StepFinding[], decisions: Rechecked[]): Judgement['verdict'] {
  const breaches = steps.filter(({ modality, result }) => modality === 'must' && result === 'fail');
  const verdicts = decisions.map(({ verdict }) => verdict);
  if (breaches.some(({ rule }) => rule === 'S.order')) return 'out-of-order';
  if (breaches.length > 0 || verdicts.includes('overturned')) return 'overturned';
  const open = steps.some(({ result }) => result === 'unknown');
  return open || verdicts.includes('undetermined') ? 'undetermined' : 'upheld';
}

/** Whether whoever acts may: someone else must do it, or nobody is on record who could. */
export function actorFindings(
  row: Handling,
  state: DocketState,
  target: Target | Act,
  edition: Edition,
): StepFinding[] {
  if (target.by === undefined) return [];
  const { result, expected } = mayAct(row.by, state, target, target.by, edition);
  if (result === 'pass') return [];
  const facts = { by: target.by, roles: [...row.by], expected };
  return [{ ...step('S.actor', row, facts), result }];
}

function recordFindings(
  row: Handling,
  state: DocketState,
  act: Act,
  guards: readonly Guard[],
  edition: Edition,
): StepFinding[] {
  const contradictions = row.contradictions?.(state, act as never, edition) ?? [];
  return [
    ...contradictions.map(({ facts, advice }) =>
      advice
        ? { ...step('S.record', row, facts), modality: 'advise' as const }
        : step('S.record', row, facts),
    ),
    ...guards
      .flatMap((guard) => differences(guard.drawn, statedIn(act, guard)))
      .map(({ path, stated, onRecord }) =>
        step('S.record', row, { path, stated, onRecord } as Evidence),
      ),
  ];
}

/**
 * What speaks against what was decided: the rules that fail or stay open, and where none of them does,
 * the definitions from which another outcome follows.
 */
export function findingsAgainst({ verdict, recorded, findings }: Rechecked): Finding[] {
  if (verdict === 'upheld') return [];
  // Of an act that decides nothing, what is open may still be settled.
  if (recorded === null) return findings.filter(isBreach);
  const standing = findings.filter(
    ({ modality, result, excused }) => modality !== 'advise' && result !== 'pass' && !excused,
  );
  const rules = standing.filter(({ modality }) => modality !== 'define');
  return rules.length > 0 ? standing : findings.filter(({ modality }) => modality === 'define');
}

/** What an act itself states of the facts of its guard. */
function statedIn(act: Act, { kind, own = [] }: Guard): Readonly<Record<string, unknown>> {
  const said = act as unknown as Readonly<Record<string, unknown>>;
  const stated: Record<string, unknown> = {};
  for (const key of factNames(kind)) {
    const value = said[key];
    if (value !== undefined && !own.includes(key)) stated[key] = value;
  }
  return stated;
}

function recheckGuard(guard: Guard, act: Act, edition: Edition): Rechecked {
  const { kind, drawn, outcome } = guard;
  // A copy, so that nothing that is said of an act changes with what comes after it.
  const facts = copyOf(factsFrom(drawn, statedIn(act, guard))) as unknown as Facts<Kind>;
  const options = { decidedOn: act.on, edition, reasons: act.reasons as never };
  const { lawful, possible, findings } = determine(kind, facts, options);
  const verdict =
    outcome === null ? conductVerdict(findings) : verdictOn<string>(outcome, { lawful, possible });
  const fromHistory = Object.entries(drawn).filter(([, fact]) => fact !== undefined);
  const known = { drawn: fromHistory.map(([key]) => key), recorded: outcome };
  return { kind, facts, ...known, verdict, lawful, possible, findings };
}

const isBreach = ({ modality, result }: Finding): boolean =>
  modality === 'must' && result === 'fail';

/** An act that decides nothing stands unless a rule already fails; what is open may still be settled. */
function conductVerdict(findings: readonly Finding[]): Verdict {
  return findings.some(isBreach) ? 'overturned' : 'upheld';
}
