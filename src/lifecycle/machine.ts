import { Immer } from 'immer';
import type { Finding } from '../decisions/determine.js';
import type { Act } from '../entities/acts.js';
import { draft, type Edition } from '../regulation/editions.js';
import type { DateText } from '../values/date.js';
import {
  actorFindings,
  handlingOf,
  judge,
  orderFindings,
  type Rechecked,
  type StepFinding,
} from './judge.js';
import { type DocketState, initialState } from './state.js';
import type { Handling, Target } from './table.js';

/** An act that was accepted is the event: what happened, when, by whom, with its facts. */
export type Event = Act;

/** What is decided on an act: accepted with the event, or refused with everything that stands against it. */
export type ActDecision =
  | { readonly accepted: true; readonly event: Event; readonly advice: (Finding | StepFinding)[] }
  | {
      readonly accepted: false;
      readonly findings: (Finding | StepFinding)[];
      readonly advice: (Finding | StepFinding)[];
    };

/** An act with a place in a state or without one, and why. */
export interface AllowedAct {
  readonly act: Act['act'];
  /** What it is done to, where there are several. */
  readonly entryId?: string;
  readonly projectId?: string;
  readonly allowed: boolean;
  /** Who may do it, as the table names the roles. */
  readonly by: Handling['by'];
  readonly articles: readonly number[];
  /** Why not: order, and actor where one was named. Empty where it is allowed. */
  readonly why: StepFinding[];
}

// An instance of its own, since immer's settings are global otherwise: nothing is frozen.
const immer = /* @__PURE__ */ new Immer({ autoFreeze: false });

/** One of the three machines, or all of them together. */
export function machineOf(rows: readonly Pick<Handling, 'act'>[]) {
  const acts = rows.map(({ act }) => act);
  return {
    /** The rows of the table, in the order of the procedure. */
    table: rows.map(({ act }) => handlingOf(act)),
    initialState,
    decide: (act: Act, state: DocketState, edition: Edition = draft): ActDecision =>
      decideOn(act, state, edition),
    evolve,
    allowed: (
      state: DocketState,
      by?: string | undefined,
      on?: DateText | undefined,
      edition: Edition = draft,
    ): AllowedAct[] => acts.flatMap((act) => rowsFor(handlingOf(act), state, by, on, edition)),
  };
}

function decideOn(act: Act, state: DocketState, edition: Edition): ActDecision {
  const { verdict, steps, decisions } = judge(act, state, edition);
  const all = [...steps, ...decisions.flatMap(({ findings }) => findings)];
  const advice = all.filter(({ modality, result }) => modality === 'advise' && result !== 'pass');
  if (verdict === 'upheld') return { accepted: true, event: eventOf(act), advice };
  const against = decisions.filter((decision) => decision.verdict !== 'upheld').flatMap(standing);
  const mustSteps = steps.filter(({ modality }) => modality !== 'advise');
  return { accepted: false, findings: [...mustSteps, ...against], advice };
}

/** The findings of a decision that speak against what the act decided. */
function standing({ findings }: Rechecked): Finding[] {
  return findings.filter(
    ({ modality, result, excused }) => modality !== 'advise' && result !== 'pass' && !excused,
  );
}

/**
 * The next state after an event. Total: it never judges, does nothing where it cannot, and shares with
 * the state before whatever did not change. Neither state nor event is changed or frozen.
 */
export function evolve(state: DocketState, event: Event): DocketState {
  const copied = eventOf(event);
  return immer.produce(state, (next) => applyTo(next, copied));
}

/** Changes a state that is the caller's own, with an event that is too. */
export function applyTo(state: DocketState, event: Event): void {
  handlingOf(event.act).apply(state, event as never);
  if (state.latest === null || event.on > state.latest) state.latest = event.on;
}

function rowsFor(
  row: Handling,
  state: DocketState,
  by: string | undefined,
  on: DateText | undefined,
  edition: Edition,
): AllowedAct[] {
  return targetsOf(row, state).map((ids) => {
    const target: Target & { by?: string | undefined } = { act: row.act, on, by, ...ids };
    const why = [
      ...orderFindings(row, state, target),
      // Who leads or applies may only show in the act's own facts: that greys no button.
      ...actorFindings(row, state, target, edition).filter(({ result }) => result === 'fail'),
    ];
    return {
      act: row.act,
      ...ids,
      allowed: why.length === 0,
      by: row.by,
      articles: row.articles,
      why,
    };
  });
}

/** What an act could be done to: the one demand, each entry or project, or one that is yet to be. */
function targetsOf({ thing, from }: Handling, state: DocketState) {
  if (thing === 'demand' || thing === 'guide' || from.includes('none')) return [{}];
  if (thing === 'entry') return state.entries.map(({ id }) => ({ entryId: id }));
  return state.projects.map(({ id }) => ({ projectId: id }));
}

/** The act as the event keeps it: a copy of its own, but for free data, which nothing here reads. */
function eventOf({ meta, ...act }: Act): Event {
  const copied = copyOf(act) as Event;
  return meta === undefined ? copied : { ...copied, meta };
}

/** A copy of plain data, without what is left out: the state keeps nothing of the caller's. */
function copyOf<T>(data: T): T {
  if (Array.isArray(data)) return data.map((each: unknown) => copyOf(each)) as T;
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([key, value]) => [key, copyOf(value as unknown)])) as T;
}
