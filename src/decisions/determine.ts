import type { Facts, Kind } from '../entities/facts.js';
import { draft, type Edition } from '../regulation/editions.js';
import { inForce } from '../rules/article-20-in-force.js';
import type {
  Answer,
  Context,
  Evidence,
  Modality,
  OpenReason,
  Remedy,
  Rule,
} from '../rules/rule.js';
import type { DateText } from '../values/date.js';
import { isDate } from '../values/date.js';
import type { Kleene } from '../values/kleene.js';
import type { Decision, Outcomes } from './decision.js';
import { decisions, type OutcomeOf } from './decisions.js';

/** The id of a rule that a kind of decision can have. */
export type RuleIdOf<K extends Kind> =
  | (typeof decisions)[K]['rules'][number]['id']
  | (typeof inForce)['id'];

/** The id of any rule: `A`, the article, a point, a name. */
export type RuleId = RuleIdOf<Kind>;

/** What one rule says of the facts. Keys stand in this order; those that do not apply are left out. */
export interface Finding<Id extends string = RuleId> {
  readonly rule: Id;
  readonly article: number;
  readonly modality: Modality;
  readonly result: Kleene;
  /** What the rule looked at; money in fen. */
  readonly facts?: Evidence;
  /** Paths of the facts that decide and are not on record, the topmost absent one each. */
  readonly missing?: readonly string[];
  /** Why the answer is open although nothing is missing. */
  readonly open?: OpenReason;
  /** The reason that was given for departing from this rule. */
  readonly reason?: string;
  /** Whether that reason took the rule out of the decision: a `principle` that fails or is unknown. */
  readonly excused?: true;
  /** What would just mend a failure. */
  readonly remedy?: readonly Remedy[];
}

/** What is lawful, what is possible, and every finding in the order of the kind's rules. */
export interface Determination<K extends Kind = Kind> extends Outcomes<OutcomeOf<K>> {
  readonly findings: Finding<RuleIdOf<K>>[];
}

/** What a determination needs to know besides the facts. */
export interface DetermineOptions<K extends Kind = Kind> {
  /** The day of decision: what is dated later had not happened. */
  readonly decidedOn: DateText;
  /** The edition that governs; the built-in draft where left out. */
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
 * @param facts the facts on record, as the schema of the kind has checked them
 * @throws RangeError where `decidedOn` is no date, the kind does not exist, or money is none: mistakes in
 * the calling program. For data of unknown quality use `recheck`.
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
  const { decidedOn, edition = draft, reasons } = options;
  if (typeof decidedOn !== 'string' || !isDate(decidedOn)) {
    throw new RangeError(`决定日期无效：${String(decidedOn)} / not a date: ${String(decidedOn)}`);
  }
  if (!Object.hasOwn(decisions, kind)) {
    throw new RangeError(`没有这种决定：${String(kind)} / no such kind: ${String(kind)}`);
  }
  return decide(
    decisions[kind] as unknown as AnyDecision<K>,
    facts,
    { decidedOn, edition },
    reasons,
  );
}

type AnyDecision<K extends Kind> = Decision<K, OutcomeOf<K>>;

function decide<K extends Kind>(
  decision: AnyDecision<K>,
  facts: Facts<K>,
  context: Context,
  reasons: Readonly<Record<string, string | undefined>> | undefined,
): Determination<K> {
  const findings: Finding<string>[] = [];
  let deciding: Kleene = 'pass';
  for (const rule of decision.rules as readonly Rule<Facts<K>>[]) {
    if (rule.applies && !rule.applies(facts, context)) continue;
    const { id, article, modality } = rule;
    const finding = toFinding(id, article, modality, rule.check(facts, context), reasons);
    findings.push(finding);
    if (decides(finding)) deciding = both(deciding, finding.result);
  }
  const resultOf = (id: string) => findings.find(({ rule }) => rule === id)?.result;
  const concluded = decision.conclude({ deciding, facts, context, resultOf });
  if (!inForce.applies(context)) return asDetermination(concluded, findings);
  const { id, article, modality } = inForce;
  const answer = inForce.check(context, decision.afterExpiry === true);
  findings.push(toFinding(id, article, modality, answer, reasons));
  // Outside its time an edition makes no outcome lawful, neither yes nor no.
  const outcomes = answer.result === 'fail' ? { lawful: [], possible: [] } : concluded;
  return asDetermination(outcomes, findings);
}

function asDetermination<K extends Kind>(
  { lawful, possible }: Outcomes<OutcomeOf<K>>,
  findings: Finding<string>[],
): Determination<K> {
  return { lawful, possible, findings: findings as Finding<RuleIdOf<K>>[] };
}

/** A `must`, or a `principle` from which no reason departs, whatever its result. */
function decides({ modality, reason }: Finding<string>): boolean {
  return modality === 'must' || (modality === 'principle' && reason === undefined);
}

function both(a: Kleene, b: Kleene): Kleene {
  if (a === 'fail' || b === 'fail') return 'fail';
  return a === 'unknown' ? a : b;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function toFinding(
  rule: string,
  article: number,
  modality: Modality,
  { result, facts, missing, open, remedy }: Answer,
  reasons: Readonly<Record<string, string | undefined>> | undefined,
): Finding<string> {
  const finding: Writable<Finding<string>> = { rule, article, modality, result };
  if (facts !== undefined) finding.facts = facts;
  if (missing !== undefined) finding.missing = missing;
  if (open !== undefined) finding.open = open;
  if (reasons !== undefined && Object.hasOwn(reasons, rule)) {
    const reason = reasons[rule];
    if (reason !== undefined) finding.reason = reason;
    if (reason !== undefined && modality === 'principle' && result !== 'pass')
      finding.excused = true;
  }
  if (remedy !== undefined) finding.remedy = remedy;
  return finding;
}
