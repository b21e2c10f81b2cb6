import type { Invalid } from '../audit/recheck.js';
import type { Verdict } from '../decisions/decision.js';
import { inForce } from '../rules/article-20-in-force.js';
import { asked, BUDGET, type ExplainOptions, isInvalid, optionsOf } from './asked.js';
import type { Change } from './change.js';
import { type Aim, smallestFlips } from './flip-sets.js';
import { movesOf } from './moves.js';
import { isFailing, isOpen, isPassing, Judge, type Situation, type Standing } from './situation.js';
import { weighed } from './turning.js';

/** How far changes are looked for. */
export interface FlipsOptions extends ExplainOptions {
  /** Most changes of a set: two, of an upheld record one, where left out. */
  readonly most?: number | undefined;
}

/** A ground that fails, and what would mend it, whatever the others say. */
export interface MendedGround {
  readonly rule: string;
  readonly sets: readonly (readonly Change[])[];
}

interface Limits {
  readonly complete?: false;
  readonly why?: 'budget';
}

/** What would have to be otherwise for a verdict to change. */
export type Flips =
  | ({
      readonly verdict: 'upheld' | 'overturned';
      /** The smallest sets of changes that change the verdict. */
      readonly sets: readonly (readonly Change[])[];
      /** Nothing on record speaks for what was recorded; a flip would invent a defect. */
      readonly unsupported?: true;
      /** Grounds that no change mends. */
      readonly unmendable?: readonly string[];
      /** Where no set is small enough: of each ground that fails what mends it. */
      readonly each?: readonly MendedGround[];
    } & Limits)
  | ({
      readonly verdict: 'undetermined';
      /** What absent facts would have to be for the record to be upheld, or to be overturned. */
      readonly upheld: readonly (readonly Change[])[];
      readonly overturned: readonly (readonly Change[])[];
      readonly sets?: undefined;
    } & Limits);

/** Most changes by which a single ground is mended. */
const MOST_OF_A_GROUND = 4;

/**
 * The smallest sets of changes by which the verdict on the recorded outcome changes, and what each of them must be.
 * It tells what would have to be otherwise, never what to write down: who a party is, what stood before and what
 * others set stays as it is.
 *
 * @throws RangeError where `most` or `budget` is no number that it can be, TypeError where the options are none: mistakes in the calling
 * program
 * @example
 * ```ts
 * flips({ id: 'G-1', kind: 'grant', decidedOn: '2024-06-30', outcome: 'permit', facts: { investment: 3000, grant: 920, approvedOn: '2024-06-30', localCap: 500 } }).sets // => [[{"path":"facts.grant","atMost":500}]]
 * flips({ id: 'F-1', kind: 'formal-review', decidedOn: '2024-06-30', outcome: 'supplement', facts: { conforming: true, complete: true, notice: null } }) // => {"verdict":"overturned","sets":[],"unsupported":true}
 * ```
 */
export function flips(
  record: unknown,
  given: FlipsOptions = {},
): Flips | (Invalid & { readonly sets?: undefined }) {
  const options = optionsOf(given);
  const question = asked(record, options);
  if (isInvalid(question)) return question;
  const judge = new Judge(question, options.budget ?? BUDGET);
  const start: Situation = { facts: question.record.facts, reasons: question.record.reasons };
  const standing = judge.first(start);
  const { verdict } = standing;
  const limits = (): Limits => (judge.isSpent ? { complete: false, why: 'budget' } : {});
  if (verdict === 'undetermined') {
    const filled = (to: Verdict) =>
      smallestFlips(judge, start, fillingTo(judge, to, options.most ?? 2));
    return { verdict, upheld: filled('upheld'), overturned: filled('overturned'), ...limits() };
  }
  if (verdict === 'upheld') {
    const sets = smallestFlips(judge, start, breaking(judge, options.most ?? 1));
    return { verdict, sets, ...limits() };
  }
  if (isUnsupported(judge, standing)) return { verdict, sets: [], unsupported: true };
  const sets = smallestFlips(judge, start, mending(judge, standing, options.most ?? 2));
  if (sets.length > 0) return { verdict, sets, ...limits() };
  const each = standing.grounds
    .filter((rule) => isFailing(standing.answers.get(rule)))
    .map((rule) => ({ rule, sets: smallestFlips(judge, start, mendingOne(rule)) }));
  const unmended = each.filter((ground) => ground.sets.length === 0).map(({ rule }) => rule);
  // Where more places could be had otherwise than were together, more changes may mend it.
  const unmendable = unmended.filter(
    (rule) => movesOf(judge, start, [rule], mendingOne(rule)).size <= MOST_OF_A_GROUND,
  );
  return {
    verdict,
    sets,
    ...(unmendable.length === 0 || judge.isSpent ? {} : { unmendable }),
    ...(each.length === unmended.length
      ? {}
      : { each: each.filter((ground) => ground.sets.length > 0) }),
    ...limits(),
  };
}

/** What was recorded stands behind everything possible: a refusal though all passes, `pending` though all is solved. */
function isUnsupported({ question: { decision, record } }: Judge, { judged }: Standing): boolean {
  const outcomes: readonly string[] = decision.outcomes;
  const place = outcomes.indexOf(record.outcome);
  return (
    judged.possible.length > 0 &&
    judged.possible.every((outcome) => outcomes.indexOf(outcome) < place)
  );
}

const failingIn = ({ grounds, answers }: Standing): string[] =>
  grounds.filter((rule) => isFailing(answers.get(rule)));

/** Overturned to upheld; or, where it was open besides, to undetermined with nothing left failing or made unknown. */
function mending({ question }: Judge, before: Standing, most: number): Aim {
  const failed = [...before.answers]
    .filter(([, answer]) => isFailing(answer))
    .map(([rule]) => rule);
  const wasOpen = [...before.answers.values()].some(isOpen);
  return {
    most,
    fillsIn: false,
    // A status may also be lacking what makes a definition fail.
    mends: question.decision.concludesStatus !== true,
    reached: ({ verdict, answers }) =>
      verdict === 'upheld' ||
      (wasOpen &&
        verdict === 'undetermined' &&
        failed.every((rule) => isPassing(answers.get(rule)))),
    must: (standing) => failingIn(standing).filter((rule) => standing.deciding.has(rule)),
    may: ({ grounds }) => grounds,
  };
}

/** One ground that fails, whatever the others say. */
const mendingOne = (rule: string): Aim => ({
  most: MOST_OF_A_GROUND,
  fillsIn: false,
  mends: true,
  reached: ({ answers }) => isPassing(answers.get(rule)),
  must: () => [rule],
  may: () => [],
});

/** Upheld to overturned: any ground may give way, what does not apply come to, and the time pass: out of it nothing is lawful. */
const breaking = ({ question }: Judge, most: number): Aim => ({
  most,
  fillsIn: false,
  mends: false,
  reached: ({ verdict }) => verdict === 'overturned',
  must: () => [],
  may: ({ grounds, resting }) => [...grounds, ...resting, ...weighed(question), inForce.id],
});

/** Undetermined to one or the other, by filling in what is absent. */
function fillingTo({ question }: Judge, to: Verdict, most: number): Aim {
  const { decision, record } = question;
  const isFirst = decision.outcomes[0] === record.outcome;
  const allMustPass = decision.concludesStatus !== true && isFirst === (to === 'upheld');
  // An edition that was not in force overturns whatever was decided by it.
  const mayLackForce = (answers: Standing['answers']): boolean =>
    to === 'overturned' && isOpen(answers.get(inForce.id));
  return {
    most,
    fillsIn: true,
    mends: false,
    reached: ({ verdict }) => verdict === to,
    must: ({ grounds, answers }) =>
      allMustPass && !mayLackForce(answers)
        ? grounds.filter((rule) => isOpen(answers.get(rule)))
        : [],
    may: ({ grounds }) => [...grounds, ...weighed(question)],
  };
}
