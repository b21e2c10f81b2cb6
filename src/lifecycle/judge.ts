import { type Verdict, verdictOn } from '../decisions/decision.js';
import { determined, type Finding, outcomesOn } from '../decisions/determine.js';
import type { Act, ActName } from '../entities/acts.js';
import type { Facts, Kind } from '../entities/facts.js';
import { factNames } from '../entities/tables/records.js';
import type { Edition } from '../regulation/editions.js';
import type { Evidence } from '../rules/rule.js';
import { copyOf } from '../values/copy.js';
import { mayAct } from './actors.js';
import { undated } from './edition-words.js';
import { inForceSteps } from './in-force.js';
import { isOnRecord, orderFindings, type StepFinding, step } from './order.js';
import { differences, factsFrom } from './stated.js';
import type { Guard, Handling, NoRecord, Target } from './table.js';
import { tables } from './tables.js';
import type { World } from './world.js';
import { inActTerms } from './written.js';

/** A decision that guards an act, asked with the facts of the history. */
export interface Rechecked {
  readonly kind: Kind;
  /** Facts as drawn from the history, completed by what only the act states: with kind, day and outcome a record. */
  readonly facts: Facts<Kind>;
  /** Which of the facts the history knows, in whole or in part; the others only the act states. */
  readonly drawn: readonly string[];
  /** What the act decided; `null` where it decides nothing and only must not break a rule. */
  readonly recorded: string | null;
  readonly verdict: Verdict;
  readonly lawful: readonly string[];
  readonly possible: readonly string[];
  /** Their `missing` and `remedy` name fields of the act, or of an earlier one: `acts.3.needs`. */
  readonly findings: Finding[];
  /** Of an act that decides nothing: the rules that it answers for, which fail or lack what no later act brings. */
  readonly against?: readonly string[];
}

/** How an act stands before it is taken. */
export interface Judgement {
  readonly verdict: Verdict | 'out-of-order';
  /** Order, actor, record and being in force, where something is to be said. */
  readonly steps: StepFinding[];
  readonly decisions: Rechecked[];
}

/**
 * Judges an act in a state: nothing is changed, and every finding is given, not only the first; where none is
 * wanted, only those of decisions that do not stand.
 */
export function judge(
  act: Act,
  world: World,
  edition: Edition,
  findings: 'all' | 'none' = 'all',
): Judgement {
  const row = handlingOf(act.act);
  // Of a thing that is not on record only the order of the acts speaks, and who acts.
  const onRecord = isOnRecord(row, world, act);
  const asked = onRecord ? (row.guards?.(world, act as never, edition) ?? NONE) : NONE;
  const guards = asked.filter((each): each is Guard => 'drawn' in each);
  const decisions = guards
    .filter((guard) => findings === 'all' || !isUpheld(guard, act, edition))
    .map((guard) => recheckGuard(guard, act, edition));
  const isSaid = guards.length > 0 && guards.every(({ carried }) => carried !== true);
  const steps = [
    ...orderFindings(row, world, act, edition),
    ...actorFindings(row, world, act, edition),
    ...(onRecord ? recordFindings(row, world, act, asked, edition) : []),
    ...(isSaid ? [] : inForceSteps(act, world, edition)),
  ];
  return { verdict: verdictFor(steps, decisions), steps, decisions };
}

const NONE: readonly never[] = [];

/** The row of the tables for an act. */
export function handlingOf(act: ActName): Handling {
  return tables[act];
}

function verdictFor(steps: StepFinding[], decisions: Rechecked[]): Judgement['verdict'] {
  const deciding = steps.filter(({ modality }) => modality === 'must');
  const breaches = deciding.filter(({ result }) => result === 'fail');
  const verdicts = decisions.map(({ verdict }) => verdict);
  if (breaches.some(({ rule }) => rule === 'S.order')) return 'out-of-order';
  if (breaches.length > 0 || verdicts.includes('overturned')) return 'overturned';
  const open = deciding.some(({ result }) => result === 'unknown');
  return open || verdicts.includes('undetermined') ? 'undetermined' : 'upheld';
}

/** Whether whoever acts may: someone else must do it, or it is not on record who must. */
export function actorFindings(
  row: Handling,
  world: World,
  target: Target | Act,
  edition: Edition,
): StepFinding[] {
  if (target.by === undefined) return [];
  const acting = mayAct(row.by, world, target, target.by, edition);
  const { result, expected, missing, openByEdition } = acting;
  if (result === 'pass') return [];
  const facts = { by: target.by, roles: [...row.by], expected };
  const finding = step('S.actor', row, facts, result === 'unknown' ? missing : undefined);
  return [openByEdition ? { ...finding, open: 'edition' as const } : finding];
}

function recordFindings(
  row: Handling,
  world: World,
  act: Act,
  asked: readonly (Guard | NoRecord)[],
  edition: Edition,
): StepFinding[] {
  const contradictions = row.contradictions?.(world, act as never, edition) ?? NONE;
  if (contradictions.length === 0 && asked.length === 0) return [];
  return [
    ...contradictions.map(({ facts, advice, missing }) => {
      const finding = step('S.record', row, facts, missing);
      return advice ? { ...finding, modality: 'advise' as const } : finding;
    }),
    ...asked.flatMap((each) =>
      'drawn' in each ? statedOtherwise(row, act, each) : unmade(row, each),
    ),
  ];
}

const statedOtherwise = (row: Handling, act: Act, guard: Guard): StepFinding[] =>
  differences(guard.drawn, statedIn(act, guard)).map(({ path, stated, onRecord }) =>
    step('S.record', row, { path, stated, onRecord } as Evidence),
  );

/** A decision of which no record can be made: what is not on record. */
const unmade = (row: Handling, { kind, missing }: NoRecord): StepFinding[] => [
  step('S.record', row, { noRecordOf: kind }, missing),
];

/**
 * What speaks against what was decided: the rules that fail or stay open, and where none of them does,
 * the definitions from which another outcome follows.
 */
export function findingsAgainst({
  verdict,
  recorded,
  findings,
  against = [],
}: Rechecked): Finding[] {
  if (verdict === 'upheld') return [];
  if (recorded === null) return findings.filter(({ rule }) => against.includes(rule));
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

const factsOf = (guard: Guard, act: Act): Facts<Kind> =>
  factsFrom(guard.drawn, statedIn(act, guard)) as unknown as Facts<Kind>;

const optionsOf = ({ carried }: Guard, { on, reasons }: Act, edition: Edition) => ({
  decidedOn: on,
  edition: carried ? undated(edition) : edition,
  reasons: reasons as never,
});

/** Whether what an act decided stands, asked without making a finding. */
function isUpheld(guard: Guard, act: Act, edition: Edition): boolean {
  const { kind, outcome } = guard;
  if (outcome === null) return false;
  const outcomes = outcomesOn(kind, factsOf(guard, act), optionsOf(guard, act, edition));
  return verdictOn<string>(outcome, outcomes) === 'upheld';
}

function recheckGuard(guard: Guard, act: Act, edition: Edition): Rechecked {
  const { kind, outcome } = guard;
  // A copy, so that nothing that is said of an act changes with what comes after it.
  const facts = copyOf(factsOf(guard, act));
  const options = optionsOf(guard, act, edition);
  const { lawful, possible, findings } = determined(kind, facts, options);
  const drawn = keysKnown(guard.drawn);
  const told = findings.map((finding) => inActTerms(finding, guard));
  if (outcome !== null) {
    const verdict = verdictOn<string>(outcome, { lawful, possible });
    return { kind, facts, drawn, recorded: outcome, verdict, lawful, possible, findings: told };
  }
  const { verdict, against } = conduct(guard, findings, options);
  const said = { verdict, lawful, possible, findings: told, against };
  return { kind, facts, drawn, recorded: outcome, ...said };
}

/** The facts that the history knows. */
function keysKnown(drawn: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(drawn).filter((key) => drawn[key] !== undefined);
}

const isDeciding = ({ modality, reason }: Finding): boolean =>
  modality === 'must' || (modality === 'principle' && reason === undefined);

/**
 * An act that decides nothing answers for what it brings: rules that fail with it and did not without it, and
 * those that lack a fact which no later act is there to bring.
 */
function conduct(
  { kind, without, later = [] }: Guard,
  findings: readonly Finding[],
  options: Parameters<typeof determined>[2],
): { verdict: Verdict; against: string[] } {
  const failing = findings.filter((each) => isDeciding(each) && each.result === 'fail');
  const lacking = findings.filter((each) => isDeciding(each) && lacks(each, later));
  const before = without && failing.length > 0 ? determined(kind, without, options).findings : [];
  const brought = failing.filter(
    ({ rule }) => !before.some((each) => each.rule === rule && each.result === 'fail'),
  );
  if (brought.length > 0)
    return { verdict: 'overturned', against: brought.map(({ rule }) => rule) };
  if (lacking.length === 0) return { verdict: 'upheld', against: [] };
  return { verdict: 'undetermined', against: lacking.map(({ rule }) => rule) };
}

function lacks({ result, missing, open }: Finding, later: readonly string[]): boolean {
  if (result !== 'unknown') return false;
  if ((open as string | undefined) === 'edition') return true;
  return missing?.some((path) => !later.some((each) => path === `facts.${each}`)) ?? false;
}
