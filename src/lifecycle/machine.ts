import type { Finding } from '../decisions/determine.js';
import type { Act, ActName } from '../entities/acts.js';
import type { DataError } from '../entities/faults.js';
import { draft, type Edition } from '../regulation/editions.js';
import { copyOf, sharing } from '../values/copy.js';
import type { DateText } from '../values/date.js';
import { frozen } from '../values/frozen.js';
import { expectedActors } from './actors.js';
import { applyTo } from './apply.js';
import { findingsAgainst, type Rechecked } from './guarded.js';
import { actorFinding, judge } from './judge.js';
import { meetingOf } from './meeting.js';
import { orderFindings, type StepFinding } from './order.js';
import { takeAct } from './read.js';
import { type DocketState, initialState } from './state.js';
import { type Handling, providingFor, type Target } from './table.js';
import { handlingOf } from './tables.js';
import { World } from './world.js';

/** An act that was accepted is the event: what happened, when, by whom, with its facts. */
export type Event = Act;

/** What is decided on an act: accepted with the event, or refused with everything that stands against it. */
export type ActDecision = (
  | { readonly accepted: true; readonly event: Event }
  | {
      readonly accepted: false;
      /** Order, actor and record, then the rules that fail or stay open: all of them, not the first. */
      readonly findings: (Finding | StepFinding)[];
      /** What is wrong with the data where the act cannot be read: what `readAct` says. */
      readonly errors?: DataError[];
    }
) & {
  /** What is pointed out and hinders nothing. */
  readonly advice: (Finding | StepFinding)[];
  /** The decisions that guard the act, with their facts and what would be lawful. */
  readonly decisions: Rechecked[];
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
  /** Who that is, as far as it is on record: bodies, departments by their place codes, names. */
  readonly who: string[];
  /** The articles that provide for the act; none where it is the library's own, whatever it has to keep to. */
  readonly articles: readonly number[];
  /** Why not, and what would have to come first; the actor where one was named. Empty where it is allowed. */
  readonly why: StepFinding[];
}

/** A transition table with what can be asked of it: plain functions over plain states. */
export interface Machine<Name extends ActName = ActName> {
  /** The rows of the table, in the order of the procedure. */
  readonly table: readonly Handling[];
  readonly initialState: () => DocketState;
  /**
   * Decides on an act in a state: accepted with the event, or refused with every finding that stands
   * against it. Nothing is changed; the event is a copy.
   */
  readonly decide: (act: Act<Name>, state: DocketState, edition?: Edition) => ActDecision;
  readonly evolve: (state: DocketState, event: Event) => DocketState;
  /**
   * Every act of the table with what it could be done to: whether it has a place now, by whom, and why
   * not. `by` and `on` narrow it to one actor and one day. What only the act's own facts will show
   * (an amount above the cap) is left to `decide`.
   */
  readonly allowed: (
    state: DocketState,
    by?: string | undefined,
    on?: DateText | undefined,
    edition?: Edition,
  ) => AllowedAct[];
}

/** One of the three machines, or all of them together. */
export function machineOf<Name extends ActName>(
  rows: readonly { readonly act: Name }[],
): Machine<Name> {
  const table = rows.map(({ act }) => handlingOf(act));
  return frozen<Machine<Name>>({
    table,
    initialState,
    decide: (act, state, edition = draft) => decideOn(act, state, edition),
    evolve,
    allowed: (state, by, on, edition = draft) => {
      const world = new World(state, edition);
      return table.flatMap((row) => rowsFor(row, world, by, on, edition));
    },
  });
}

function decideOn(data: Act, state: DocketState, edition: Edition): ActDecision {
  const read = takeAct(data);
  if (!read.ok) {
    return { accepted: false, errors: read.errors, findings: [], advice: [], decisions: [] };
  }
  const { act } = read;
  const { verdict, steps, decisions } = judge(act, new World(state, edition), edition);
  const all = [...steps, ...decisions.flatMap(({ findings }) => findings)];
  const advice = all.filter(({ modality, result }) => modality === 'advise' && result !== 'pass');
  if (verdict === 'upheld') return { accepted: true, event: act, advice, decisions };
  const mustSteps = steps.filter(({ modality }) => modality !== 'advise');
  const findings = [...mustSteps, ...decisions.flatMap(findingsAgainst)];
  return { accepted: false, findings, advice, decisions };
}

/**
 * The next state after an event. Total: it never judges, does nothing where it cannot (what `readAct` refuses
 * is no event), and shares with the state before whatever did not change. Neither state nor event is changed
 * or frozen, and the state keeps nothing of the event. Plain JSON, so that any database can keep it.
 *
 * @example
 * ```ts
 * evolve(initialState(), { act: 'publish-guide', on: '2022-07-01', by: 'office', year: 2022 }).guides // => [{"year":2022,"issuer":"office","on":"2022-07-01"}]
 * evolve(initialState(), { act: 'close-demand', on: '2022-07-01', by: '某公司', reason: '已另行解决' }).demand // => null
 * ```
 */
export function evolve(state: DocketState, event: Event): DocketState {
  const read = takeAct(event);
  if (!read.ok) return state;
  const next = copyOf(state);
  applyTo(new World(next), read.act, next.acts);
  return sharing(state, next);
}

function rowsFor(
  row: Handling,
  world: World,
  by: string | undefined,
  on: DateText | undefined,
  edition: Edition,
): AllowedAct[] {
  return targetsOf(row, world.state).map((ids) => {
    const target: Target = { act: row.act, on, by, ...ids };
    const meeting = meetingOf(row, world, target);
    const actor = actorFinding(row, world, target, edition);
    // What is open, or only the act's own facts will show, greys no button.
    const why = [
      ...orderFindings(meeting, world, target, edition, true),
      ...(actor === undefined ? [] : [actor]),
    ].filter(({ result }) => result === 'fail');
    return {
      act: row.act,
      ...ids,
      allowed: why.length === 0,
      by: [...row.by],
      who: expectedActors(row.by, world, target, edition),
      articles: [...providingFor(row)],
      why,
    };
  });
}

/** What an act could be done to: the one demand, each entry or project, or one that is yet to be. */
function targetsOf({ thing, from }: Handling, state: DocketState) {
  if (thing === 'demand' || from.includes('none')) return [{}];
  const ids =
    thing === 'entry'
      ? state.entries.map(({ id }) => ({ entryId: id }))
      : state.projects.map(({ id }) => ({ projectId: id }));
  // Where there is none yet, it is said what makes one.
  return ids.length > 0 ? ids : [{}];
}
