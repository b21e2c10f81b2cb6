import type { Invalid } from '../audit/recheck.js';
import { answerAt, type Verdict } from '../decisions/decision.js';
import type { RuleId } from '../decisions/decisions.js';
import { findingsOf } from '../decisions/findings.js';
import { fieldAt } from '../entities/dictionary/described.js';
import type { Field } from '../entities/dictionary/field.js';
import type { Facts, Kind } from '../entities/facts.js';
import type { Bilingual } from '../regulation/bilingual.js';
import { inForce } from '../rules/article-20-in-force.js';
import type { OpenReason } from '../rules/rule.js';
import { UNKNOWN } from '../values/kleene.js';
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
import { completionsOf, type Explored } from './completions.js';

/** A fact that is asked for, since the verdict can hang on it. */
export interface Question {
  readonly path: string;
  readonly label: Bilingual;
  readonly type: Field['type'];
  readonly unit?: Bilingual;
  /** The words that may stand there. */
  readonly words?: readonly string[];
  /** What `null` says, where it may be on record that there is none. */
  readonly whenNull?: Bilingual;
  readonly rules: readonly string[];
  readonly articles: readonly number[];
  readonly holder: Field['holder'];
  /** For a yes or no, a word and `null`: the verdicts that remain possible with each answer. */
  readonly answers?: Readonly<Record<string, readonly Verdict[]>>;
}

/** A ground that only time can settle: some completion leaves it unknown, and none lets it pass. */
export interface Waiting {
  readonly rule: RuleId;
  readonly open?: OpenReason;
}

/** What would have to be known to settle an undetermined record. */
export interface Questions {
  readonly verdict: Verdict;
  readonly questions: readonly Question[];
  readonly waiting: readonly Waiting[];
  /** The verdict that all completions share, where the rules one by one do not give it. */
  readonly settled?: Verdict;
  readonly complete?: false;
  /** The facts that have more completions together than the budget. */
  readonly groups?: readonly (readonly string[])[];
}

/**
 * The facts on which the verdict of an undetermined record hangs: those for which two completions differ in
 * that fact alone and in the verdict. Of a record that is settled nothing is asked.
 *
 * @throws RangeError where `budget` is no number that it can be, TypeError where the options are none: mistakes in the
 * calling program
 * @example
 * ```ts
 * questions({ id: 'F-1', kind: 'formal-review', decidedOn: '2024-06-30', outcome: 'accepted', facts: { conforming: true, notice: null } }).questions?.map(({ path }) => path) // => ["facts.complete"]
 * ```
 */
export function questions(
  record: unknown,
  given: ExplainOptions = {},
): Questions | (Invalid & { readonly questions?: undefined }) {
  const options = optionsOf(given);
  const question = asked(record, options);
  if (isInvalid(question)) return question;
  const standing = verdictBy(question);
  const { verdict } = standing;
  if (verdict !== 'undetermined') return { verdict, questions: [], waiting: [] };
  const explored = completionsOf(question, (options.budget ?? BUDGET) - 1);
  const grounds = openGrounds(question, standing);
  const [only, ...others] = explored.verdicts;
  const complete = explored.beyond.length === 0;
  if (complete && only !== undefined && others.length === 0 && only !== 'undetermined') {
    return { verdict, questions: [], waiting: [], settled: only };
  }
  return {
    verdict,
    questions: explored.facts.flatMap((fact) => {
      const isAsked =
        fact.matters ||
        (fact.isBeyond && fact.rules.some((rule) => grounds.includes(rule as RuleId)));
      return isAsked ? [questionOf(question, fact)] : [];
    }),
    waiting: waitingOf(question, grounds, explored),
    ...(complete ? {} : ({ complete: false, groups: explored.beyond } as const)),
  };
}

/** A status also rests on definitions that fail, and whatever else these read, they fail. */
function openGrounds(question: Asked, standing: Judgement): RuleId[] {
  const { rules } = question.decision;
  const { answers } = standing.judged;
  const isSettled = (ground: RuleId): boolean => {
    const place = rules.findIndex(({ id }) => id === ground);
    return place >= 0 && answerAt(answers, place) !== UNKNOWN;
  };
  return restsOn(question, standing).filter((ground) => !isSettled(ground));
}

function waitingOf(question: Asked, grounds: readonly RuleId[], explored: Explored): Waiting[] {
  const { decision, record } = question;
  const openOn = (rule: RuleId, facts: Facts<Kind>): OpenReason | undefined => {
    const { judged } = verdictBy(question, facts);
    const findings = findingsOf(decision, facts, judged, record.reasons);
    return findings.find((finding) => finding.rule === rule)?.open;
  };
  return grounds
    .filter((rule) => explored.leftUnknown.has(rule) && !explored.letPass.has(rule))
    .map((rule) => {
      // Where a fact is lacking as well, what it waits for shows once that is filled in.
      const completion = explored.leftUnknown.get(rule) ?? record.facts;
      const open = openOn(rule, record.facts) ?? openOn(rule, completion);
      return open === undefined ? { rule } : { rule, open };
    });
}

function questionOf(
  { record, decision, edition }: Asked,
  fact: Explored['facts'][number],
): Question {
  const field = fieldAt(record.kind, fact.path);
  if (field === undefined) throw new RangeError(`${fact.path}: 字典里没有 / not in the dictionary`);
  const articles = [...decision.rules, inForce]
    .filter(({ id }) => fact.rules.includes(id))
    .map(({ article }) => article);
  return {
    path: fact.path,
    label: field.label,
    type: field.type,
    ...(field.unit === undefined ? {} : { unit: field.unit }),
    ...(field.words === undefined ? {} : { words: field.words.words }),
    ...(field.whenNull === undefined ? {} : { whenNull: field.whenNull }),
    rules: fact.rules.filter((rule) => edition.rules?.[rule]?.state !== 'off'),
    articles: [...new Set(articles)],
    holder: field.holder,
    ...(fact.answers === undefined ? {} : { answers: fact.answers }),
  };
}
