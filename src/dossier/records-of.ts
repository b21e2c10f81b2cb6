import type { DecisionRecord, Subject } from '../audit/record.js';
import { ruleIdsOf } from '../audit/rule-ids.js';
import { determined } from '../decisions/determine.js';
import type { Act } from '../entities/acts.js';
import type { Facts, Kind } from '../entities/facts.js';
import { applyTo } from '../lifecycle/apply.js';
import type { Placed } from '../lifecycle/chronology.js';
import { contractsOf } from '../lifecycle/contract-facts.js';
import { openDocket } from '../lifecycle/docket.js';
import { judge } from '../lifecycle/judge.js';
import { drawnPayments } from '../lifecycle/payment-facts.js';
import { drawnReports } from '../lifecycle/project-facts.js';
import type { ReplayOptions } from '../lifecycle/replay-options.js';
import { type ContractState, initialState } from '../lifecycle/state.js';
import { World } from '../lifecycle/world.js';
import type { Edition } from '../regulation/editions.js';
import { copyOf } from '../values/copy.js';
import { fen } from '../values/money.js';
import { optionsAtOneLook } from '../values/one-look.js';
import { canonicalText } from '../values/text.js';
import { LEVELS } from './subject-file.js';

/** What an act decided, or found: its kind, its facts, and what came of it. */
interface Decided {
  readonly kind: Kind;
  readonly facts: Facts<Kind>;
  /** Left out: what the facts come to. */
  readonly outcome?: string;
}

/** A docket on its way into records. */
interface Writing {
  readonly docket: string;
  readonly named: string | undefined;
  readonly edition: Edition;
  readonly world: World;
  /** The contracts that were looked at when a project was accepted. */
  readonly settled: Map<string, ReadonlySet<ContractState>>;
}

/**
 * A docket as the decision records of its file: each act that a rule guards, with the facts that the history
 * draws, as a record that can be rechecked and cross-checked. Contracts stand with every payment on its day,
 * an instalment with its own amount, and beside an acceptance what had been reported and paid by then. What decides
 * nothing (a registration under review, a list before its deliberation, a batch of nothing new) makes no record; of a batch and of a
 * refund the record says what its facts come to, and there is none where they leave that open. An act that
 * cannot be read makes none either; of what is no docket there are none, and `replay` says why.
 *
 * The demand has the id of the docket; the id of a record is the place of its act (`acts.3`).
 *
 * @throws RangeError where `language` is none that the library speaks
 * @example
 * ```ts
 * recordsOf({ id: 'D-1', acts: [{ act: 'collect-demand', on: '2024-06-30', by: '320000', demand: { name: '攻关', task: '任务' } }] }).map(({ id, kind, subject, outcome }) => [id, kind, subject, outcome]) // => [["acts.0","demand-collection",{"demand":"D-1"},"permit"]]
 * recordsOf('no docket') // => []
 * ```
 */
export function recordsOf(
  docket: unknown,
  options: Omit<ReplayOptions, 'findings'> = {},
): DecisionRecord[] {
  const opened = opening(docket, optionsAtOneLook(options));
  if (opened === undefined || !opened.ok) return [];
  const { id, named, edition, placed } = opened;
  const world = new World(initialState(), edition);
  const writing: Writing = { docket: id, named, edition, world, settled: new Map() };
  return placed.flatMap((one) => recordsOfAct(one, writing));
}

/** A docket that is open; nothing where a getter or a proxy keeps it from being read. */
function opening(docket: unknown, options: Omit<ReplayOptions, 'findings'>) {
  try {
    return openDocket(docket, { ...options, language: undefined });
  } catch {
    return undefined;
  }
}

function recordsOfAct({ act, index }: Placed, writing: Writing): DecisionRecord[] {
  const { world, edition } = writing;
  const { decisions } = judge(act, world, edition);
  const before = besideAcceptance(act, writing);
  applyTo(world, act, index);
  const decided = decisions.flatMap(({ kind, facts, recorded }): Decided[] => {
    const whole = wholeFacts(kind, facts, act, writing);
    if (recorded !== null) return [{ kind, facts: whole, outcome: recorded }];
    if (forwardsNothing(kind, facts)) return [];
    // What is held against the conduct of a thing is a finding; of an application or an entry it decides nothing.
    return isFound(kind) ? [{ kind, facts: whole }] : [];
  });
  const all = decided.length === 0 ? [] : [...decided, ...before];
  return all.flatMap((one) => recordOf(one, act, index, writing));
}

const isFound = (kind: Kind): boolean => kind === 'solution-matching' || kind === 'solver-payment';

/** A batch that forwards nothing new decides nothing. */
const forwardsNothing = (kind: Kind, facts: Facts<Kind>): boolean =>
  kind === 'solution-matching' && (facts as Facts<'solution-matching'>).forwarded?.length === 0;

/**
 * What had been reported and paid when acceptance was decided: the decision rests on it (Articles 16 to 18). What
 * was paid is a decision beside an acceptance anyway.
 */
function besideAcceptance(act: Act, writing: Writing): Decided[] {
  if (act.act !== 'accept-project') return [];
  const { world } = writing;
  const project = world.project(act.projectId);
  const reports = drawnReports(project);
  const found: Decided[] = reports === undefined ? [] : [{ kind: 'annual-report', facts: reports }];
  if (act.outcome === 'permit') return found;
  const kind = 'solver-payment';
  const payments = drawnPayments(world, project, act.on, writing.edition);
  return [...found, { kind, facts: wholeFacts(kind, payments, act, writing) }];
}

/** Facts as a record of the file states them, where the history sums up. */
function wholeFacts(kind: Kind, facts: Facts<Kind>, act: Act, writing: Writing): Facts<Kind> {
  if (kind === 'grant' && act.act === 'award-grant') return instalment(facts as never, act);
  if (kind !== 'solver-payment' || !('projectId' in act)) return facts;
  const stated = facts as Facts<'solver-payment'>;
  if (stated.contracts === undefined) return facts;
  return { ...stated, contracts: paidInFull(act, writing) } as Facts<Kind>;
}

/** An instalment by itself: what a project is granted together is for the cross-check to add up. */
function instalment(facts: Facts<'grant'>, act: Act<'award-grant'>): Facts<Kind> {
  const { sources: _, ...rest } = facts;
  const own = { ...rest, grant: fen(act.instalment) };
  return act.sources === undefined ? own : { ...own, sources: copyOf(act.sources) };
}

/** The contracts of a project with every payment; after acceptance those that were looked at then. */
function paidInFull(
  act: Act & { readonly projectId: string },
  { world, settled }: Writing,
): NonNullable<Facts<'solver-payment'>['contracts']> {
  const key = canonicalText(act.projectId);
  const known = settled.get(key);
  const contracts = contractsOf(world, world.project(act.projectId));
  if (act.act === 'accept-project' && act.outcome === 'permit') {
    settled.set(key, new Set(contracts));
  }
  const counted = known === undefined ? contracts : contracts.filter((each) => known.has(each));
  return counted.map(({ id, solver, amount, payments }) => ({
    id,
    solver,
    amount,
    payments: payments.map((payment) => ({ amount: payment.amount, on: payment.on })),
  }));
}

/** A record, where what came of it is on record or settled by its facts. */
function recordOf(
  { kind, facts, outcome: recorded }: Decided,
  act: Act,
  index: number,
  writing: Writing,
): DecisionRecord[] {
  const { named, edition, world } = writing;
  const outcome =
    recorded ?? theOnly(determined(kind, facts, { decidedOn: act.on, edition }).lawful);
  if (outcome === undefined) return [];
  const reasons = reasonsFor(kind, act);
  const record = {
    id: `acts.${index}`,
    kind,
    ...(named === undefined ? {} : { edition: named }),
    decidedOn: act.on,
    subject: subjectOf(kind, act, writing.docket, world),
    facts,
    outcome,
    ...(reasons === undefined ? {} : { reasons }),
  };
  return [record as DecisionRecord];
}

const theOnly = (outcomes: readonly string[]): string | undefined =>
  outcomes.length === 1 ? outcomes[0] : undefined;

/** Reasons for departing from the rules of one kind: an act may be guarded by two. */
function reasonsFor(kind: Kind, { reasons = {} }: Act): Record<string, string> | undefined {
  const own: readonly string[] = ruleIdsOf(kind);
  const given = Object.entries(reasons).filter(([rule]) => own.includes(rule));
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

/** The demand of the docket; of a project the entry with which it applies now. */
function subjectOf(kind: Kind, act: Act, demand: string, world: World): Subject {
  const level = LEVELS[kind];
  if (level === 'entry' && 'entryId' in act && act.entryId !== undefined) {
    return { demand, entry: act.entryId };
  }
  if (level !== 'project' || !('projectId' in act) || act.projectId === undefined) {
    return { demand };
  }
  const { projectId: project } = act;
  const entry = world.project(project)?.entryId;
  return entry === undefined ? { demand, project } : { demand, entry, project };
}
