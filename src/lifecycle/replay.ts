import type { ActName, Docket } from '../entities/acts.js';
import { type DataError, dataError } from '../entities/faults.js';
import { isRecordId } from '../entities/leaves.js';
import type { Edition } from '../regulation/editions.js';
import { type DateText, isDate } from '../values/date.js';
import { type Language, languageOf } from '../values/language.js';
import { optionsAtOneLook } from '../values/one-look.js';
import { applyTo } from './apply.js';
import type { Placed } from './chronology.js';
import { type OpenDocket, openDocket, openRead } from './docket.js';
import { findingsAgainst, type Rechecked } from './guarded.js';
import { type Judgement, judge } from './judge.js';
import { meetingOf } from './meeting.js';
import type { StepFinding } from './order.js';
import { actNameIn } from './read.js';
import type { ReplayOptions } from './replay-options.js';
import { type DocketState, initialState } from './state.js';
import {
  type Changes,
  changesBetween,
  type Statuses,
  standingFor,
  statusesIn,
} from './statuses.js';
import { handlingOf } from './tables.js';
import { World } from './world.js';

/** How an act of a history stands; `invalid` where it breaks the schema. */
export type ActVerdict = Judgement['verdict'] | 'invalid';

/** An act as replayed: judged in the world that was, and applied whether lawful or not. */
export interface ReplayedAct {
  /** Its place in the docket, from 0. */
  readonly index: number;
  readonly act?: ActName;
  readonly on?: string;
  readonly by?: string;
  readonly verdict: ActVerdict;
  /** Order, actor and record, where something is to be said. */
  readonly steps: StepFinding[];
  /** The decisions that guard it, with the facts drawn from the history. */
  readonly decisions: Rechecked[];
  readonly errors?: DataError[];
  /** What it changed, at its place in time; the whole stands once in the answer to the docket. */
  readonly after: Changes;
}

/** An act that did not stand, and the rules that it broke or left open. */
export interface Irregularity {
  readonly index: number;
  readonly act?: ActName;
  readonly on?: string;
  readonly verdict: ActVerdict;
  readonly rules: string[];
}

/** A docket replayed to its end. */
export interface Replayed {
  readonly id: string;
  readonly edition: string;
  /** The day by which acts had to be on record to be judged, where one was asked for. */
  readonly knownOn?: DateText;
  readonly verdict: 'regular' | 'irregular';
  readonly acts: ReplayedAct[];
  readonly irregular: Irregularity[];
  readonly statuses: Statuses;
  readonly state: DocketState;
}

/** A docket that cannot be read as one. */
export interface InvalidDocket {
  readonly line?: number;
  readonly id?: string;
  readonly verdict: 'invalid';
  readonly errors: DataError[];
}

/** The answer to a docket: every act of it judged, or why it is none. */
export type ReplayResult = Replayed | InvalidDocket;

/**
 * Replays the history of one demand, its entries and its projects, to the end whatever it meets. Every
 * act is judged by the same rules as a decision record, on facts that are drawn from the history; a
 * breach that happened is applied and marked, so that later acts are judged in the world that was.
 * Never throws on data: what is no docket is `invalid`, and so is an act that breaks the schema. Acts are
 * judged in the order of their days; one that says when it came on record (`recordedOn`) gets its place in
 * time, and `knownOn` leaves out what was not on record by that day.
 *
 * @throws RangeError where `knownOn` is no date, or `findings` none of its words: a mistake in the calling program
 * @example
 * ```ts
 * replay({ id: 'D-1', acts: [] }).verdict // => "regular"
 * replay({ id: 'D-1' }, { language: 'en' }).verdict // => "invalid"
 * ```
 */
export function replay(data: unknown, options: ReplayOptions = {}): ReplayResult {
  const own = optionsAtOneLook(options);
  const language = languageOf(own.language);
  const { knownOn, findings = 'all' } = own;
  if (knownOn !== undefined && !(typeof knownOn === 'string' && isDate(knownOn))) {
    throw new RangeError(`日期无效：${String(knownOn)} / not a date: ${String(knownOn)}`);
  }
  if (findings !== 'all' && findings !== 'none') {
    throw new RangeError(
      `findings 只能是 all 或 none / findings is all or none: ${String(findings)}`,
    );
  }
  try {
    return replayPlain(data, { editions: own.editions ?? [], language, knownOn, findings });
  } catch {
    return invalid({}, [dataError('', { fault: 'unreadable' }, language)]);
  }
}

/**
 * Replays many dockets, each as it is asked for, in their order. One bad docket never stops the rest.
 *
 * @example
 * ```ts
 * [...replayAll([{ id: 'D-1', acts: [] }, 'no docket'])].map(({ verdict }) => verdict) // => ["regular","invalid"]
 * ```
 */
export function* replayAll(
  dockets: Iterable<unknown>,
  options: ReplayOptions = {},
): Generator<ReplayResult, void, undefined> {
  for (const each of dockets) yield replay(each, options);
}

/** Options whose language has been read. */
type Settings = ReplayOptions & {
  readonly language: Language | undefined;
  readonly findings: 'all' | 'none';
};

function replayPlain(data: unknown, options: Settings): ReplayResult {
  const opened = openDocket(data, options);
  return opened.ok ? replayOpened(opened, options) : invalid(data, [...opened.errors]);
}

/** A docket that nobody else holds, and all of whose acts are right; nothing where its edition is not known. */
export function replayRead(
  docket: Docket,
  options: Pick<Settings, 'editions' | 'knownOn' | 'findings'>,
): Replayed | undefined {
  const opened = openRead(docket, options);
  return opened && replayOpened(opened, options);
}

function replayOpened(
  opened: OpenDocket,
  { knownOn, findings }: Pick<Settings, 'knownOn' | 'findings'>,
): Replayed {
  const { id, edition, acts, placed } = opened;
  // The state is this call's own, so acts change it in place.
  const world = new World(initialState(), edition);
  const answers: ReplayedAct[] = [];
  for (const { each, index, errors } of opened.unread) {
    answers[index] = unreadable(each, index, errors);
  }
  for (const one of placed) answers[one.index] = replayAct(one, world, edition, findings);
  world.state.acts = acts;
  // Acts that were not on record left a hole.
  const all = answers.filter((answer) => answer !== undefined);
  const irregular = all.filter(({ verdict }) => verdict !== 'upheld').map(irregularity);
  const replayed = findings === 'all' ? all : all.map(withoutReasons);
  return {
    id,
    edition: edition.id,
    ...(knownOn === undefined ? {} : { knownOn }),
    verdict: irregular.length === 0 ? 'regular' : 'irregular',
    acts: replayed,
    irregular,
    statuses: statusesIn(world.state),
    state: world.state,
  };
}

function unreadable(data: unknown, index: number, errors: DataError[]): ReplayedAct {
  const known = actNameIn(data);
  const named = known === undefined ? { index } : { index, act: known };
  return { ...named, verdict: 'invalid', steps: [], decisions: [], errors, after: {} };
}

/** An act as replayed without why it stands or not. */
const withoutReasons = (act: ReplayedAct): ReplayedAct =>
  act.steps.length === 0 && act.decisions.length === 0 ? act : { ...act, steps: [], decisions: [] };

function replayAct(
  { index, act }: Placed,
  world: World,
  edition: Edition,
  findings: 'all' | 'none',
): ReplayedAct {
  const row = handlingOf(act.act);
  const meeting = meetingOf(row, world, act);
  const { verdict, steps, decisions } = judge(act, world, edition, findings, meeting);
  const before = standingFor(act, row.thing, world);
  applyTo(world, act, index, meeting);
  const after = changesBetween(before, standingFor(act, row.thing, world), act, world);
  const { act: name, on, by } = act;
  return { index, act: name, on, by, verdict, steps, decisions, after };
}

function irregularity({
  index,
  act,
  on,
  verdict,
  steps,
  decisions: guards,
}: ReplayedAct): Irregularity {
  const rules = [
    ...steps.filter(({ modality }) => modality === 'must').map(({ rule }) => rule),
    ...guards.flatMap(findingsAgainst).map(({ rule }) => rule),
  ];
  const known = { ...(act === undefined ? {} : { act }), ...(on === undefined ? {} : { on }) };
  return { index, ...known, verdict, rules };
}

function invalid(data: unknown, errors: DataError[]): InvalidDocket {
  const { id } = (data ?? {}) as { id?: unknown };
  const named = isRecordId(id) ? { id } : {};
  return { ...named, verdict: 'invalid', errors };
}
