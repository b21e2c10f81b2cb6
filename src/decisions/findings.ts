import type { Facts, Kind } from '../entities/facts.js';
import { inForce } from '../rules/article-20-in-force.js';
import {
  type Context,
  type Evidence,
  known,
  lacking,
  type Modality,
  type OpenReason,
  type Remedy,
} from '../rules/rule.js';
import { FAIL, type Kleene, type Truth, UNKNOWN, wordFor } from '../values/kleene.js';
import type { Writable } from '../values/plain.js';
import { answerAt, NOT_APPLYING } from './decision.js';
import type { RuleId } from './decisions.js';
import { type Judged, type Reasons, reasonFor } from './judge.js';
import { type AnyDecision, type AnyRule, isOpenByEdition, modalityOf } from './rules-under.js';

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

/** Which findings are wanted: all of them, or those that fail or are unknown. */
export type Shown = 'all' | 'failing';

/** The findings of a judgement, in the order of the kind's rules, A20.in-force last: made for what is shown. */
export function findingsOf<K extends Kind>(
  decision: AnyDecision<K>,
  facts: Facts<K>,
  judged: Judged<K>,
  reasons: Reasons | undefined,
  shown: Shown = 'all',
): Finding<string>[] {
  const findings: Finding<string>[] = [];
  const { rules } = decision;
  for (let place = 0; place < rules.length; place += 1) {
    const answer = answerAt(judged.answers, place);
    if (answer === NOT_APPLYING || (shown === 'failing' && answer > UNKNOWN)) continue;
    findings.push(findingOf(rules[place] as AnyRule<K>, answer, facts, judged, reasons));
  }
  const { inForce: time } = judged;
  if (time !== NOT_APPLYING && (shown === 'all' || time <= UNKNOWN)) {
    findings.push(inForceFinding(decision, time, facts, judged.context, reasons));
  }
  return findings;
}

/** What is said of one rule's answer. */
export function findingOf<K extends Kind>(
  rule: AnyRule<K>,
  answer: Truth,
  facts: Facts<K>,
  { context, read }: Pick<Judged<K>, 'context' | 'read'>,
  reasons: Reasons | undefined,
): Finding<string> {
  const modality = modalityOf(rule, context.edition);
  const isOpen = answer === UNKNOWN && isOpenByEdition(rule, context.edition);
  const evidence = isOpen ? undefined : known(rule.shows(facts, context, read));
  const finding = begun(rule, modality, answer, evidence);
  if (isOpen) finding.open = 'edition';
  else if (answer === UNKNOWN) explain(finding, rule, facts, context, read);
  addReason(finding, reasons);
  const remedy = answer === FAIL ? rule.mends?.(facts, context, read) : undefined;
  if (remedy !== undefined && remedy.length > 0) finding.remedy = remedy;
  return finding;
}

/** What is missing where an answer is unknown, or where nothing is, why it is open. */
function explain<K extends Kind>(
  finding: Writable<Finding<string>>,
  { needs = [], open }: AnyRule<K>,
  facts: Facts<K>,
  context: Context,
  read: unknown,
): void {
  const missing = lacking(facts, typeof needs === 'function' ? needs(facts, context, read) : needs);
  if (missing.length > 0) finding.missing = missing;
  else if (open !== undefined) finding.open = open(facts, context, read);
}

/** What is said of the time of the edition. */
export function inForceFinding<K extends Kind>(
  decision: AnyDecision<K>,
  answer: Truth,
  facts: Facts<K>,
  context: Context,
  reasons: Reasons | undefined,
): Finding<string> {
  const { decidedOn, edition } = context;
  const approval = decision.approval?.(facts);
  const isOpen = isOpenByEdition(inForce, edition);
  const evidence = isOpen ? undefined : known(inForce.shows({ decidedOn, edition, approval }));
  const finding = begun(inForce, inForce.modality, answer, evidence);
  if (isOpen) finding.open = 'edition';
  else if (answer === UNKNOWN && approval !== undefined) finding.missing = [approval.path];
  addReason(finding, reasons);
  return finding;
}

/** What every finding says, made at once: to add member by member takes longer. */
function begun(
  { id: rule, article }: { readonly id: string; readonly article: number },
  modality: Modality,
  answer: Truth,
  facts: Evidence | undefined,
): Writable<Finding<string>> {
  const result = wordFor(answer);
  return facts === undefined
    ? { rule, article, modality, result }
    : { rule, article, modality, result, facts };
}

function addReason(finding: Writable<Finding<string>>, reasons: Reasons | undefined): void {
  const reason = reasonFor(finding.rule, reasons);
  if (reason === undefined) return;
  finding.reason = reason;
  if (finding.modality === 'principle' && finding.result !== 'pass') finding.excused = true;
}
