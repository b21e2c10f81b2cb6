import type { Invalid } from '../audit/recheck.js';
import type { Verdict } from '../decisions/decision.js';
import type { RuleId } from '../decisions/decisions.js';
import { ALTERNATIVES, type Choices, type SwitchId } from '../regulation/alternatives.js';
import { type Edition, readingOf } from '../regulation/editions.js';
import {
  type Asked,
  asked,
  BUDGET,
  type ExplainOptions,
  isInvalid,
  type Judgement,
  optionsOf,
  restsOn,
  verdictBy,
} from './asked.js';
import { smallestSets } from './subsets.js';

/** Readings that change the verdict, with the verdict and the grounds then. */
export interface Disputed {
  readonly readings: Choices;
  readonly verdict: Verdict;
  readonly grounds: RuleId[];
}

/** Whether a verdict depends on a disputed reading. */
export type Robustness =
  | { readonly verdict: Verdict; readonly readings: 0 }
  | { readonly verdict: Verdict; readonly robust: true }
  | { readonly verdict: Verdict; readonly sets: readonly Disputed[] }
  | {
      readonly verdict: Verdict;
      readonly sets: readonly Disputed[];
      readonly complete: false;
      readonly why: 'budget';
    };

/** How far readings are switched. */
export interface RobustnessOptions extends ExplainOptions {
  /** One reading at a time, or two as well; one where left out. */
  readonly deep?: 1 | 2 | undefined;
}

interface Switched {
  readonly reading: SwitchId;
  readonly alternative: string;
}

/**
 * The verdict under every reading that the edition could have settled otherwise: every alternative of every
 * reading of the kind, one at a time, or in pairs too. Only what changes the verdict is told, in the smallest
 * sets. A reading that the judgement does not come upon is not judged again.
 *
 * @throws RangeError where `deep` or `budget` is no number that it can be, TypeError where the options are none: mistakes in the
 * calling program
 * @example
 * ```ts
 * robustness({ id: 'G-1', kind: 'grant', decidedOn: '2024-06-30', outcome: 'permit', facts: { investment: '3000万元', grant: '600万元', approvedOn: '2024-06-28', localCap: null, sources: [] } }).verdict // => "upheld"
 * robustness({ id: 'M-1', kind: 'solution-matching', decidedOn: '2024-06-30', outcome: 'met', facts: {} }) // => {"verdict":"undetermined","readings":0}
 * ```
 */
export function robustness(record: unknown, given: RobustnessOptions = {}): Robustness | Invalid {
  const { deep = 1, ...options } = optionsOf(given);
  const question = asked(record, options);
  if (isInvalid(question)) return question;
  const { readings } = question.decision;
  const asItStands = judgedUnder(question, []);
  const { verdict } = asItStands.judgement;
  if (readings === undefined) return { verdict, readings: 0 };
  const others = readings.flatMap((reading) => otherAlternatives(reading, question.edition));
  const asRead = new Map<string, ReadonlySet<SwitchId>>([['', asItStands.met]]);
  let left = (options.budget ?? BUDGET) - 1;
  let cut = false;
  const sets = smallestSets(
    others,
    deep,
    (set): Disputed | undefined => {
      const last = set.at(-1)?.reading;
      const metBefore = asRead.get(keyOf(set.slice(0, -1)));
      // What the judgement with all but the last does not come upon, the last cannot change.
      if (last === undefined || metBefore?.has(last) === false) return undefined;
      if (left <= 0) {
        cut = true;
        return undefined;
      }
      left -= 1;
      const { judgement, met, edition } = judgedUnder(question, set);
      asRead.set(keyOf(set), met);
      if (judgement.verdict === verdict) return undefined;
      return {
        readings: choicesOf(set),
        verdict: judgement.verdict,
        grounds: restsOn({ ...question, edition }, judgement),
      };
    },
    (one, other) => one.reading !== other.reading,
  );
  if (cut) return { verdict, sets, complete: false, why: 'budget' };
  return sets.length === 0 ? { verdict, robust: true } : { verdict, sets };
}

const keyOf = (set: readonly Switched[]): string =>
  set.map(({ reading, alternative }) => `${reading}=${alternative}`).join();

const choicesOf = (set: readonly Switched[]): Choices =>
  Object.fromEntries(set.map(({ reading, alternative }) => [reading, alternative])) as Choices;

function otherAlternatives(reading: SwitchId, edition: Edition): readonly Switched[] {
  const own = readingOf(edition, reading);
  return ALTERNATIVES[reading]
    .filter((alternative) => alternative !== own)
    .map((alternative) => ({ reading, alternative }));
}

interface Under {
  readonly judgement: Judgement;
  readonly edition: Edition;
  /** The readings that the judgement came upon. */
  readonly met: ReadonlySet<SwitchId>;
}

function judgedUnder(question: Asked, set: readonly Switched[]): Under {
  const { edition } = question;
  const chosen: Choices = { ...edition.readings, ...choicesOf(set) };
  const met = new Set<SwitchId>();
  const watched = Object.defineProperties(
    {},
    Object.fromEntries(
      (question.decision.readings ?? []).map((reading) => [
        reading,
        {
          get: () => {
            met.add(reading);
            return chosen[reading];
          },
        },
      ]),
    ),
  );
  const judgement = verdictBy({ ...question, edition: { ...edition, readings: watched } });
  return { judgement, edition: { ...edition, readings: chosen }, met };
}

/** How many verdicts of a file depend on no disputed reading. */
export interface RobustnessShare {
  /** Upheld and overturned records of the kinds that have readings, and those of them that no reading changes. */
  readonly settled: number;
  readonly robust: number;
  readonly undetermined: number;
  /** Records of kinds that have no readings. */
  readonly withoutReadings: number;
  readonly invalid: number;
  /** Records of which the budget did not let all be said; in no other count. */
  readonly incomplete: number;
}

/**
 * The share of records whose verdict depends on no disputed reading: of those that are upheld or overturned and
 * of a kind that has readings. All others are counted apart.
 *
 * @example
 * ```ts
 * robustnessShare([robustness({})]) // => {"settled":0,"robust":0,"undetermined":0,"withoutReadings":0,"invalid":1,"incomplete":0}
 * ```
 */
export function robustnessShare(answers: Iterable<Robustness | Invalid>): RobustnessShare {
  const counts = {
    settled: 0,
    robust: 0,
    undetermined: 0,
    withoutReadings: 0,
    invalid: 0,
    incomplete: 0,
  };
  for (const answer of answers) {
    if (answer.verdict === 'invalid') counts.invalid += 1;
    else if ('readings' in answer) counts.withoutReadings += 1;
    else if ('complete' in answer) counts.incomplete += 1;
    else if (answer.verdict === 'undetermined') counts.undetermined += 1;
    else {
      counts.settled += 1;
      if ('robust' in answer) counts.robust += 1;
    }
  }
  return counts;
}
