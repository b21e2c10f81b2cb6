import { decisions } from '../decisions/decisions.js';
import { findEdition } from '../editions/edition.js';
import type { Act, ActName, Docket } from '../entities/acts.js';
import { type DataError, dataError } from '../entities/faults.js';
import { isRecordId } from '../entities/leaves.js';
import { acts, isActName } from '../entities/tables/acts.js';
import { others } from '../entities/tables/others.js';
import { read } from '../entities/tables/read.js';
import { draft, type Edition } from '../regulation/editions.js';
import { inForce } from '../rules/article-20-in-force.js';
import { type Language, type LanguageTag, languageOf } from '../values/language.js';
import { findingsAgainst, handlingOf, type Judgement, judge, type Rechecked } from './judge.js';
import { applyTo, eventOf } from './machine.js';
import type { StepFinding } from './order.js';
import { type DocketState, initialState } from './state.js';
import { type Statuses, statusesIn } from './statuses.js';

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
  /** Where everything stands after it. */
  readonly after: Statuses;
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

export type ReplayResult = Replayed | InvalidDocket;

/** How dockets are replayed. */
export interface ReplayOptions {
  /** Editions besides the draft that dockets may name, as `readEdition` gives them. */
  readonly editions?: readonly Edition[] | undefined;
  /** The language of error messages; left out: Chinese and English, in this order. */
  readonly language?: LanguageTag | undefined;
}

/**
 * Replays the history of one demand, its entries and its projects, to the end whatever it meets. Every
 * act is judged by the same rules as a decision record, on facts that are drawn from the history; a
 * breach that happened is applied and marked, so that later acts are judged in the world that was.
 * Never throws: what is no docket is `invalid`, and so is an act that breaks the schema.
 *
 * @example
 * ```ts
 * replay({ id: 'D-1', acts: [] }).verdict // => "regular"
 * replay({ id: 'D-1' }, { language: 'en' }).verdict // => "invalid"
 * ```
 */
export function replay(data: unknown, options: ReplayOptions = {}): ReplayResult {
  const language = languageOf(options.language);
  try {
    return replayPlain(data, options.editions ?? [], language);
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

function replayPlain(
  data: unknown,
  editions: readonly Edition[],
  language: Language | undefined,
): ReplayResult {
  const docket = read(others.docket, data, { language });
  if (!docket.ok) return invalid(data, docket.errors);
  const { id, edition: named = draft.id, acts: taken } = docket.data as Docket;
  const governing = findEdition(named, editions, language);
  if (governing.found === undefined) return invalid(data, [...governing.errors]);
  const edition = governing.found;
  // The state is this call's own, so acts change it in place.
  const state = initialState();
  const replayed = taken.map((act, index) => replayAct(act, index, state, edition, language));
  const irregular = replayed.filter(({ verdict }) => verdict !== 'upheld').map(irregularity);
  return {
    id,
    edition: edition.id,
    verdict: irregular.length === 0 ? 'regular' : 'irregular',
    acts: replayed,
    irregular,
    statuses: statusesIn(state),
    state,
  };
}

function replayAct(
  data: unknown,
  index: number,
  state: DocketState,
  edition: Edition,
  language: Language | undefined,
): ReplayedAct {
  const given = readAct(data, language, ['acts', index]);
  if (!given.ok) {
    const known = actNameIn(data);
    const named = known === undefined ? { index } : { index, act: known };
    const nothing = { steps: [], decisions: [], errors: given.errors };
    return { ...named, verdict: 'invalid', ...nothing, after: statusesIn(state) };
  }
  const { act } = given;
  const { verdict, steps, decisions: guards } = judge(act, state, edition);
  applyTo(state, eventOf(act));
  const { act: name, on, by } = act;
  return { index, act: name, on, by, verdict, steps, decisions: guards, after: statusesIn(state) };
}

/** An act that was read, or everything that is wrong with it. */
export type ActRead =
  | { readonly ok: true; readonly act: Act }
  | { readonly ok: false; readonly errors: DataError[] };

/**
 * Reads one act from data of unknown quality. Never throws on plain data; of a language that the library
 * does not speak a RangeError.
 *
 * @example
 * ```ts
 * readAct({ act: 'close-demand', on: '2024-06-30', by: '某公司', reason: '已另行解决' }).ok // => true
 * readAct({ act: 'close-demand' }).ok // => false
 * ```
 */
export function readAct(
  data: unknown,
  tag?: LanguageTag,
  path: readonly PropertyKey[] = [],
): ActRead {
  const language = languageOf(tag);
  const name = actNameIn(data);
  if (name === undefined) {
    const given = (data as { act?: unknown } | null)?.act;
    const at = [...path, 'act'];
    const fault = given === undefined ? { fault: 'required' } : { fault: 'unknown-act', given };
    return { ok: false, errors: [dataError(at, fault, language)] };
  }
  const known = read(acts[name], data, { language, path });
  if (!known.ok) return known;
  const act = known.data as Act;
  const errors = reasonErrors(act, language, path);
  return errors.length > 0 ? { ok: false, errors } : { ok: true, act };
}

function actNameIn(data: unknown): ActName | undefined {
  const name = (data as { act?: unknown } | null)?.act;
  return isActName(name) ? name : undefined;
}

/** A reason can only be given for a rule that guards the act. */
function reasonErrors(
  { act, reasons }: Act,
  language: Language | undefined,
  path: readonly PropertyKey[],
): DataError[] {
  if (reasons === undefined) return [];
  const rules: string[] = handlingOf(act).guard.flatMap((kind) =>
    decisions[kind].rules.map(({ id }) => id),
  );
  return Object.keys(reasons)
    .filter((id) => !rules.includes(id) && id !== inForce.id)
    .map((id) => dataError([...path, 'reasons', id], { fault: 'unknown-rule', of: id }, language));
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
