import type { Alternative, SwitchId } from '../regulation/alternatives.js';
import { type ParameterName, type Parameters, readingOf } from '../regulation/editions.js';
import type { Truth } from '../values/kleene.js';
import type { Json } from '../values/plain.js';
import type { Context, Evidence } from './context.js';
import type { Turn, TurnOf } from './turn.js';

export type { Json } from '../values/plain.js';
export type { Context, Evidence } from './context.js';

/**
 * How strongly the text speaks: 应 and fixed procedure (`must`), 原则上 (`principle`, a recorded reason
 * excuses), 鼓励 and the like (`advise`, never decides), a definition (`define`, sets a status).
 */
export type Modality = 'must' | 'principle' | 'advise' | 'define';

/** Why an answer is open although no fact is missing; `edition`: nobody knows what the edition says. */
export type OpenReason =
  | 'edition'
  | 'not-yet-accepted'
  | 'no-contract'
  | 'same-day'
  | 'awaiting-supplement'
  | 'awaiting-forwarding'
  | 'several-places';

/** A change by which a failing rule just passes: one fen, one region, one year short of it still fails. */
export type Remedy =
  | { readonly path: string; readonly atMost: number | string }
  | { readonly path: string; readonly atLeast: number | string }
  | { readonly path: string; readonly add: number | string };

/**
 * A parameter of the edition in force. A rule says under `reads` which ones it needs, and is not asked
 * where one of them is unknown.
 */
export function parameter<P extends ParameterName>({ edition }: Context, name: P): Parameters[P] {
  return edition.parameters[name] as Parameters[P];
}

/** Whether the edition in force follows this alternative of an open reading. */
export function reads<S extends SwitchId>(
  { edition }: Context,
  reading: S,
  alternative: Alternative<S>,
): boolean {
  return readingOf(edition, reading) === alternative;
}

/** The modality that an open reading gives a rule, by alternative; of the others the rule's own stands. */
export interface ModalityUnder {
  readonly reading: SwitchId;
  readonly [alternative: string]: string;
}

/**
 * A rule: a clause of the regulation, or a part of one, as a question about the facts of one kind. It is
 * judged first (`result`), without making anything; what is said of it is made only for what is shown.
 *
 * @typeParam Read what several rules of the kind read out of the facts, once a record
 */
export interface Rule<Facts, Read = unknown> {
  /** `A`, the article, a point, a name. */
  readonly id: `A${number}.${string}`;
  readonly article: number;
  readonly modality: Modality;
  readonly modalityUnder?: ModalityUnder;
  /** The parameters of the edition without which it cannot be answered. */
  readonly reads?: readonly ParameterName[];
  /** Whether the rule concerns these facts; unknown where that hangs on a fact left out. Left out: always. */
  readonly applies?: (facts: Facts, context: Context, read: Read) => Truth;
  /** Where it turns whether the rule applies: all that can be asked of one which the edition leaves open. */
  readonly appliesAt?: Rule<Facts, Read>['turnsAt'];
  readonly result: (facts: Facts, context: Context, read: Read) => Truth;
  /** What it looked at. */
  readonly shows: (facts: Facts, context: Context, read: Read) => Evidence;
  /** Paths of the facts that it needs where it is unknown; those that are absent are what is missing. */
  readonly needs?:
    | readonly string[]
    | ((facts: Facts, context: Context, read: Read) => readonly string[]);
  /** Why it is open where it is unknown and nothing is missing. */
  readonly open?: (facts: Facts, context: Context, read: Read) => OpenReason;
  /** What would just mend it where it fails and a number can. */
  readonly mends?: (facts: Facts, context: Context, read: Read) => readonly Remedy[];
  /** Where the rule turns: on the facts at hand, every path with the value or limit on either side. */
  readonly turnsAt:
    | readonly TurnOf<Facts>[]
    | ((facts: Facts, context: Context, read: Read) => readonly Turn[]);
}

/** A rule as it is declared: its id is literal, and all else is what every rule has. */
export type DeclaredRule<Id, Facts, Read = unknown> = Rule<Facts, Read> & { readonly id: Id };

/** The paths at which facts are absent: for each, the topmost absent part of it. */
export function lacking(facts: object, paths: readonly string[]): string[] {
  const absent: string[] = [];
  for (const path of paths) {
    const found = topmostAbsent(facts, path);
    if (found !== undefined) absent.push(found);
  }
  return absent.length > 1 ? [...new Set(absent)] : absent;
}

/** Paths begin with `facts.`, which is there. */
const FACTS = 'facts.'.length;

function topmostAbsent(facts: object, path: string): string | undefined {
  let here: unknown = facts;
  for (let from = FACTS; ; ) {
    if (typeof here !== 'object' || here === null) return undefined;
    const point = path.indexOf('.', from);
    const end = point < 0 ? path.length : point;
    here = (here as Record<string, unknown>)[path.slice(from, end)];
    if (here === undefined) return path.slice(0, end);
    if (point < 0) return undefined;
    from = point + 1;
  }
}

/** Evidence without what is not on record; nothing where nothing is left. */
export function known(evidence: Evidence): Evidence | undefined {
  let keys = 0;
  for (const key in evidence) {
    if (evidence[key] === undefined || !Object.hasOwn(evidence, key)) return onlyKnown(evidence);
    keys += 1;
  }
  return keys > 0 ? evidence : undefined;
}

function onlyKnown(evidence: Evidence): Evidence | undefined {
  const found: { [key: string]: Json } = {};
  let any = false;
  for (const key of Object.keys(evidence)) {
    const value = evidence[key];
    if (value === undefined) continue;
    found[key] = value;
    any = true;
  }
  return any ? found : undefined;
}
