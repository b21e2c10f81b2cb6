import type { Facts, Kind } from '../entities/facts.js';
import { inForce } from '../rules/article-20-in-force.js';
import type { Context } from '../rules/rule.js';
import { NOT_APPLYING } from './decision.js';
import { type Finding, findingOf, inForceFinding } from './findings.js';
import { answerInForce, answerOf, decides, type Reasons } from './judge.js';
import type { AnyDecision, AnyRule } from './rules-under.js';

/** What a rule would need and has not got: facts that are well written, the day of decision, an edition. */
export type NotReadable = 'facts' | 'decidedOn' | 'edition';

/** Where somebody asks for what cannot be read. */
class Unreadable extends Error {
  readonly what: NotReadable;

  constructor(what: NotReadable) {
    super();
    this.what = what;
  }
}

/** A rule that was not judged, and for want of what. */
export interface NotJudged<Id extends string = string> {
  readonly rule: Id;
  readonly lacks: NotReadable;
}

/** The findings that can be made, and the rules of which none can. */
export interface OneByOne {
  readonly findings: Finding<string>[];
  readonly notJudged: NotJudged[];
}

/** A day that nobody has said: whoever asks for it cannot be answered. */
export function withoutDay(edition: Context['edition']): Context {
  return {
    edition,
    get decidedOn(): string {
      throw new Unreadable('decidedOn');
    },
  };
}

/**
 * Facts some of which are not as they should be: a copy in which whoever asks for one of these, by the steps
 * that lead to it, cannot be answered. The facts are not changed.
 */
export function withUnreadable(
  value: unknown,
  places: readonly (readonly PropertyKey[])[],
): unknown {
  if (places.length === 0 || typeof value !== 'object' || value === null) return value;
  const copy = Array.isArray(value) ? [...value] : { ...value };
  for (const step of new Set(places.map(([first]) => first))) {
    if (step === undefined) continue;
    const below = places.filter(([first]) => first === step).map((place) => place.slice(1));
    const isItself = below.some((place) => place.length === 0);
    const inner = isItself ? undefined : withUnreadable(Reflect.get(value, step), below);
    const member = isItself ? { get: refuse } : { value: inner };
    Object.defineProperty(copy, step, { ...member, enumerable: true, configurable: true });
  }
  return copy;
}

function refuse(): never {
  throw new Unreadable('facts');
}

/**
 * Asks each rule by itself, so that one which hangs on what cannot be read leaves the others standing, in the
 * order of the kind's rules, A20.in-force last.
 */
export function oneByOne<K extends Kind>(
  decision: AnyDecision<K>,
  facts: Facts<K>,
  context: Context,
  reasons?: Reasons,
): OneByOne {
  const findings: Finding<string>[] = [];
  const notJudged: NotJudged[] = [];
  const ask = (rule: string, find: () => Finding<string> | undefined) => {
    try {
      const finding = find();
      if (finding !== undefined) findings.push(finding);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      notJudged.push({ rule, lacks: error.what });
    }
  };
  const { read, unread } = readOf(decision, facts, context);
  const judged = { context, read };
  for (const rule of decision.rules as readonly AnyRule<K>[]) {
    const find = () => {
      if (unread !== undefined && asksForRead(rule as AnyRule<Kind>)) throw new Unreadable(unread);
      const isDeciding = decides(rule, context.edition, reasons);
      const answer = answerOf(rule, facts, context, read, isDeciding);
      return answer === NOT_APPLYING ? undefined : findingOf(rule, answer, facts, judged, reasons);
    };
    ask(rule.id, find);
  }
  ask(inForce.id, () => {
    const answer = answerInForce(decision, facts, context);
    if (answer === NOT_APPLYING) return undefined;
    return inForceFinding(decision, answer, facts, context, reasons);
  });
  return { findings, notJudged };
}

/** Whether a rule asks for what several rules read together: the third of what its functions are given. */
const asksForRead = ({ applies, result, shows, needs, open, mends }: AnyRule<Kind>): boolean =>
  [applies, result, shows, needs, open, mends].some(
    (each) => typeof each === 'function' && each.length > 2,
  );

/** What several rules read out of the facts, or for want of what they cannot. */
function readOf<K extends Kind>(
  decision: AnyDecision<K>,
  facts: Facts<K>,
  context: Context,
): { readonly read: unknown; readonly unread?: NotReadable } {
  try {
    return { read: decision.reads?.(facts, context) };
  } catch (error) {
    if (error instanceof Unreadable) return { read: undefined, unread: error.what };
    throw error;
  }
}
