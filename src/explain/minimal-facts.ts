import type { Invalid } from '../audit/recheck.js';
import type { DecisionRecord } from '../audit/record.js';
import type { Verdict } from '../decisions/decision.js';
import type { RuleId } from '../decisions/decisions.js';
import { read } from '../entities/tables/read.js';
import { records } from '../entities/tables/records.js';
import { valueAt } from '../values/at-path.js';
import {
  type Asked,
  asked,
  BUDGET,
  type ExplainOptions,
  isInvalid,
  optionsOf,
  restsOn,
  verdictBy,
} from './asked.js';
import { factsOn, type OnRecord, without } from './paths.js';

/** The facts that alone settle a verdict. */
export type MinimalFacts =
  | { readonly verdict: 'undetermined'; readonly facts: null }
  | {
      readonly verdict: Verdict;
      /** By path, in schema order; an empty list is an answer: no fact is needed. */
      readonly facts: readonly string[];
      /** The record with these facts alone: it has the same verdict. */
      readonly record: DecisionRecord;
      /** The rules on which the verdict of that record rests. */
      readonly grounds: readonly RuleId[];
      readonly complete?: false;
      readonly why?: 'budget';
    };

/**
 * A set of facts that alone settles the verdict of an upheld or overturned record: leave all others out and
 * the verdict is the same, leave out one more and it is unsettled. Optional facts are left out one at a time,
 * from the last to the first; since a fact supplied later never turns a settled verdict, once is enough.
 *
 * @throws RangeError where `budget` is no number that it can be, TypeError where the options are none: mistakes in the calling
 * program
 * @example
 * ```ts
 * minimalFacts({ id: 'G-1', kind: 'grant', decidedOn: '2024-06-30', outcome: 'permit', facts: { investment: '3000万元', grant: '920万元', approvedOn: '2024-06-28', localCap: null } }).facts // => ["facts.investment","facts.grant"]
 * minimalFacts({ id: 'G-2', kind: 'grant', decidedOn: '2024-06-30', outcome: 'permit', facts: { grant: '920万元' } }) // => {"verdict":"undetermined","facts":null}
 * ```
 */
export function minimalFacts(
  record: unknown,
  given: ExplainOptions = {},
): MinimalFacts | (Invalid & { readonly facts?: undefined }) {
  const options = optionsOf(given);
  const question = asked(record, options);
  if (isInvalid(question)) return question;
  const { verdict } = verdictBy(question);
  if (verdict === 'undetermined') return { verdict, facts: null };
  let left = (options.budget ?? BUDGET) - 1;
  let { record: reduced } = question;
  let cut = false;
  for (const fact of removable(question).reverse()) {
    const facts = without(reduced.facts, fact.steps);
    const next = { ...reduced, facts };
    if (isEmptied(reduced, fact)) {
      reduced = next;
      continue;
    }
    if (!read(records[next.kind], next).ok) continue;
    if (left <= 0) {
      cut = true;
      break;
    }
    left -= 1;
    if (verdictBy(question, facts).verdict === verdict) reduced = next;
  }
  const grounds = restsOn(question, verdictBy(question, reduced.facts));
  return {
    verdict,
    facts: told({ ...question, record: reduced }, grounds),
    record: reduced,
    grounds,
    ...(cut ? ({ complete: false, why: 'budget' } as const) : {}),
  };
}

/** What is itself judged, such as the texts of a notice, stays whole: nothing can be left out of it. */
const isItself = (decision: Asked['decision'], { steps: [first = ''] }: OnRecord): boolean =>
  decision.itself?.includes(first) === true;

function removable({ record, decision }: Asked): OnRecord[] {
  return factsOn(record.kind, record.facts).filter(
    (fact) => fact.shape.required !== true && !isItself(decision, fact),
  );
}

/** An optional object of which nothing is left says nothing. */
function isEmptied({ facts }: DecisionRecord, { steps, shape }: OnRecord): boolean {
  if (shape.type !== 'object') return false;
  const value = valueAt(facts, steps);
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/**
 * What is left, by path: objects by their fields, and of what must be there what a ground reads; where no ground
 * reads any field of an object that is left, all of them stand for it.
 */
function told({ record, decision }: Asked, grounds: readonly RuleId[]): string[] {
  const isRead = ({ shape }: OnRecord) =>
    shape.rules?.some((rule) => grounds.includes(rule as RuleId)) === true;
  const facts = factsOn(record.kind, record.facts);
  const isObject = ({ shape, value }: OnRecord) => shape.type === 'object' && value !== null;
  const isTold = (fact: OnRecord) => {
    if (isObject(fact)) return false;
    if (isItself(decision, fact)) return isRead(fact);
    return fact.shape.required !== true || isRead(fact);
  };
  const unread = facts.filter(
    (fact) =>
      isObject(fact) &&
      fact.shape.required !== true &&
      !isItself(decision, fact) &&
      !facts.some((field) => isInside(field, fact) && isTold(field)),
  );
  return facts
    .filter((fact) => isTold(fact) || unread.some((object) => isInside(fact, object)))
    .map(({ path }) => path);
}

const isInside = (field: OnRecord, object: OnRecord): boolean =>
  field.path.startsWith(`${object.path}.`);
