import { type Verdict, verdictOn } from '../decisions/decision.js';
import { determine, type Finding } from '../decisions/determine.js';
import type { Act, ActName } from '../entities/acts.js';
import { type Facts, factSchemas, type Kind } from '../entities/facts.js';
import type { Edition } from '../regulation/editions.js';
import type { Evidence, Modality } from '../rules/rule.js';
import type { Kleene } from '../values/kleene.js';
import { mayAct } from './actors.js';
import { type DocketState, entryStage, findEntry, findProject } from './state.js';
import { differences, factsFrom } from './stated.js';
import type { Guard, Handling, Stage, Target } from './table.js';
import { tables } from './tables.js';

/** What a lifecycle adds to the rules: order, actor and record. */
export interface StepFinding {
  readonly rule: 'S.order' | 'S.actor' | 'S.record';
  /** The article that the act carries out; left out where the act is the library's own (*ours*). */
  readonly article?: number;
  readonly modality: Extract<Modality, 'must' | 'advise'>;
  readonly result: Extract<Kleene, 'fail' | 'unknown'>;
  readonly facts?: Evidence;
}

/** A decision that guards an act, asked with the facts of the history. */
export interface Rechecked {
  readonly kind: Kind;
  /** Facts as drawn from the history, completed by what only the act states. */
  readonly facts: Facts<Kind>;
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

/** The stage of what an act concerns; `none` where it is not there yet. */
export function stageOf(row: Pick<Handling, 'thing'>, state: DocketState, target: Target): Stage {
  switch (row.thing) {
    case 'demand':
      return state.demand?.stage ?? 'none';
    case 'entry': {
      const entry = findEntry(state, target.entryId);
      return entry === undefined ? 'none' : entryStage(entry, state.demand);
    }
    case 'project':
      return findProject(state, target.projectId ?? '')?.stage ?? 'none';
    case 'guide':
      return 'none';
  }
}

/** Judges an act in a state: nothing is changed, and every finding is given, not only the first. */
export function judge(act: Act, state: DocketState, edition: Edition): Judgement {
  const row = handlingOf(act.act);
  const guards = row.guards?.(state, act as never, edition) ?? [];
  const decisions = guards.map((guard) => recheckGuard(guard, act, edition));
  const steps = [
    ...orderFindings(row, state, act),
    ...actorFindings(row, state, act, edition),
    ...recordFindings(row, state, act, guards),
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

/** Whether the act has a place here: its stage, what else comes first, and the order of the days. */
export function orderFindings(row: Handling, state: DocketState, target: Target): StepFinding[] {
  const stage = stageOf(row, state, target);
  const required = row.requires?.(state, target);
  const { latest } = state;
  return [
    ...(row.from.includes(stage)
      ? []
      : [step('S.order', row, { stage, from: [...row.from], first: whatLeadsTo(row) })]),
    ...(required === undefined ? [] : [step('S.order', row, required)]),
    ...(latest !== null && target.on !== undefined && target.on < latest
      ? [step('S.order', row, { on: target.on, latest })]
      : []),
  ];
}

/** The acts that lead to a stage from which this one may follow. */
function whatLeadsTo({ act, thing, from }: Handling): ActName[] {
  return Object.values(tables as Readonly<Record<string, Handling>>)
    .filter((row) => row.thing === thing && row.act !== act)
    .filter((row) => row.to.some((stage) => from.includes(stage)))
    .map((row) => row.act);
}

/** Whether whoever acts may: someone else must do it, or nobody is on record who could. */
export function actorFindings(
  row: Handling,
  state: DocketState,
  target: (Target & { readonly by?: string | undefined }) | Act,
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
): StepFinding[] {
  const contradictions = row.contradictions?.(state, act as never) ?? [];
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

function step(rule: StepFinding['rule'], row: Handling, facts: Evidence): StepFinding {
  const [article] = row.articles;
  const cited = article === undefined ? {} : { article };
  return { rule, ...cited, modality: 'must', result: 'fail', facts };
}

/** What an act itself states of the facts of its guard. */
function statedIn(act: Act, { kind, own = [] }: Guard): Readonly<Record<string, unknown>> {
  const keys = Object.keys(factSchemas[kind].shape).filter((key) => !own.includes(key));
  const said = act as unknown as Readonly<Record<string, unknown>>;
  const stated = keys.map((key) => [key, said[key]] as const);
  return Object.fromEntries(stated.filter(([, value]) => value !== undefined));
}

function recheckGuard(guard: Guard, act: Act, edition: Edition): Rechecked {
  const { kind, drawn, outcome } = guard;
  const facts = factsFrom(drawn, statedIn(act, guard)) as unknown as Facts<Kind>;
  const options = { decidedOn: act.on, edition, reasons: act.reasons as never };
  const { lawful, possible, findings } = determine(kind, facts, options);
  const verdict =
    outcome === null ? conductVerdict(findings) : verdictOn<string>(outcome, { lawful, possible });
  return { kind, facts, recorded: outcome, verdict, lawful, possible, findings };
}

/** An act that decides nothing stands unless a rule already fails; what is open may still be settled. */
function conductVerdict(findings: readonly Finding[]): Verdict {
  const broken = findings.some(({ modality, result }) => modality === 'must' && result === 'fail');
  return broken ? 'overturned' : 'upheld';
}
