import type { Facts, Kind } from '../entities/facts.js';
import { draft, type Edition } from '../regulation/editions.js';
import { governing } from '../regulation/loaded.js';
import { type DateText, isDate } from '../values/date.js';
import { isPolluted, withoutInherited } from '../values/one-look.js';
import type { Answers, Outcomes } from './decision.js';
import type { OutcomeOf, RuleIdOf } from './decisions.js';
import { type Finding, findingsOf } from './findings.js';
import { type Judged, judgeBy } from './judge.js';
import { decisionOf } from './rules-under.js';
import { wellFormed } from './well-formed.js';

export type { RuleId, RuleIdOf } from './decisions.js';
export type { Finding } from './findings.js';

/** What is lawful, what is possible, and every finding in the order of the kind's rules. */
export interface Determination<K extends Kind = Kind> extends Outcomes<OutcomeOf<K>> {
  readonly findings: Finding<RuleIdOf<K>>[];
}

/** What a determination needs to know besides the facts. */
export interface DetermineOptions<K extends Kind = Kind> {
  /** The day of decision: what is dated later had not happened. */
  readonly decidedOn: DateText;
  /** The edition that governs, as `readEdition` gives it; the built-in draft where left out. */
  readonly edition?: Edition | undefined;
  /** Reasons recorded for departing from a rule, by rule id; they excuse a `principle` only. */
  readonly reasons?: { readonly [Id in RuleIdOf<K>]?: string | undefined } | undefined;
}

/**
 * What may lawfully be decided on facts: every rule of the kind is asked, and the outcomes follow. A fact
 * left out is not on record and leaves its rules unknown; `lawful` holds in every completion of the
 * missing facts, `possible` in at least one. Facts are those of the schema of the kind; money is whole
 * fen or a text with its unit. Nothing is changed or kept.
 *
 * @param kind which of the sixteen decisions
 * @param facts the facts on record, as the schema of the kind has them
 * @throws DataFault where facts are not of the shape that the schema wants, with every error: a mistake of
 * the calling program, as is what follows. For data of unknown quality use `readFacts` or `recheck`.
 * @throws RangeError where `decidedOn` is no date or the kind does not exist
 * @throws TypeError where `edition` was not read
 * @example
 * ```ts
 * determine('grant', { investment: '3000万元', grant: '900万元', approvedOn: '2024-06-28', localCap: null }, { decidedOn: '2024-06-30' }).lawful // => ["permit","deny"]
 * determine('grant', { investment: '3000万元', grant: '900.01万元' }, { decidedOn: '2024-06-30' }).lawful // => ["deny"]
 * ```
 */
export function determine<K extends Kind>(
  kind: K,
  facts: Facts<K>,
  options: DetermineOptions<K>,
): Determination<K> {
  decisionOf(kind);
  const bare = isPolluted();
  const seen = wellFormed(kind, facts, bare);
  return answered(kind, seen, asked(withoutInherited(options, 1, bare)));
}

/**
 * The same, on a day and on facts that were checked already, or drawn from a docket; `bare` where it was looked
 * at already.
 */
export function determined<K extends Kind>(
  kind: K,
  drawn: Facts<K>,
  options: DetermineOptions<K>,
  bare = isPolluted(),
): Determination<K> {
  const facts = withoutInherited(drawn, undefined, bare);
  return answered(kind, facts, withoutInherited(options, 1, bare));
}

/** The same, on facts and options that inherit from nothing what nobody wrote into them. */
function answered<K extends Kind>(
  kind: K,
  facts: Facts<K>,
  options: DetermineOptions<K>,
): Determination<K> {
  const judged = judgedWith(kind, facts, options);
  const findings = findingsOf(decisionOf(kind), facts, judged, options.reasons);
  return {
    lawful: [...judged.lawful],
    possible: [...judged.possible],
    findings: findings as Finding<RuleIdOf<K>>[],
  };
}

/** How such facts are judged on a day that was checked, without a finding. */
export function judgedOn<K extends Kind>(
  kind: K,
  drawn: Facts<K>,
  options: DetermineOptions<K>,
  bare = isPolluted(),
): Judged<K> {
  const facts = withoutInherited(drawn, undefined, bare);
  return judgedWith(kind, facts, withoutInherited(options, 1, bare));
}

function judgedWith<K extends Kind>(
  kind: K,
  facts: Facts<K>,
  { decidedOn, edition = draft, reasons }: DetermineOptions<K>,
): Judged<K> {
  return judgeBy(decisionOf(kind), facts, { decidedOn, edition }, reasons);
}

/** What is lawful and possible, and how each rule of the kind answered, in one number. */
export interface Judgement<K extends Kind = Kind> extends Outcomes<OutcomeOf<K>> {
  /** Two bits a rule in the order of the kind's rules, the first lowest: 0 fail, 1 unknown, 2 pass, 3 does not apply. */
  readonly answers: Answers;
}

/**
 * What may lawfully be decided, and nothing of why: for whoever asks often. The same answers as `determine`
 * gives, at a fraction of the cost, since no finding is made and the facts are taken as they are: whether
 * they are of the right shape is not looked at, nor whether somebody gave to all objects what they then inherit;
 * `determine` and `recheck` look.
 *
 * @throws RangeError where `decidedOn` is no date, the kind does not exist, or money is none
 * @throws TypeError where `edition` was not read; facts of another shape are answered as if they were of the right
 * one, or end in whatever error the language has for them
 * @example
 * ```ts
 * judge('grant', { investment: '3000万元', grant: '900万元', approvedOn: '2024-06-28', localCap: null }, { decidedOn: '2024-06-30' }).lawful // => ["permit","deny"]
 * judge('grant', { investment: '3000万元', grant: '900.01万元' }, { decidedOn: '2024-06-30' }).possible // => ["deny"]
 * ```
 */
export function judge<K extends Kind>(
  kind: K,
  facts: Facts<K>,
  options: DetermineOptions<K>,
): Judgement<K> {
  const { lawful, possible, answers } = judgedWith(kind, facts, asked(options));
  return { lawful: [...lawful], possible: [...possible], answers };
}

/** What is asked for, each of it read once: on a day that is one. */
function asked<K extends Kind>(options: DetermineOptions<K>): DetermineOptions<K> {
  const { decidedOn, edition, reasons } = options;
  if (typeof decidedOn !== 'string' || !isDate(decidedOn)) {
    throw new RangeError(`决定日期无效：${String(decidedOn)} / not a date: ${String(decidedOn)}`);
  }
  return { decidedOn, edition: governing(edition), reasons };
}
