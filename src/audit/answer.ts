import { type Outcomes, type Verdict, verdictOn } from '../decisions/decision.js';
import type { OutcomeOf } from '../decisions/decisions.js';
import type { Finding, RuleId, RuleIdOf } from '../decisions/determine.js';
import { findingsOf } from '../decisions/findings.js';
import { groundsOf, type Judged, judgeBy } from '../decisions/judge.js';
import { type AnyDecision, decisionOf } from '../decisions/rules-under.js';
import type { Kind } from '../entities/facts.js';
import type { Edition } from '../regulation/editions.js';
import type { Writable } from '../values/plain.js';
import { type Note, notesOn } from './notes.js';
import type { DecisionRecord, Subject } from './record.js';

/** A decision rechecked. Keys stand in this order; `subject` and `notes` only where there are any. */
export interface Rechecked<K extends Kind = Kind> extends Outcomes<OutcomeOf<K>> {
  readonly id: string;
  readonly kind: K;
  /** The edition by which it was judged. */
  readonly edition: string;
  readonly decidedOn: string;
  readonly subject?: Subject;
  /** The outcome on record. */
  readonly recorded: OutcomeOf<K>;
  readonly verdict: Verdict;
  /** The rules on which the outcome rests, in the order of the findings. */
  readonly grounds: RuleId[];
  /** What looks like a slip of data entry and decides nothing. */
  readonly notes?: Note[];
  readonly findings: Finding<RuleIdOf<K>>[];
}

/** A decision of some kind rechecked: narrowed by its `kind`. */
export type AnyRechecked = { [K in Kind]: Rechecked<K> }[Kind];

/** A record whose schema holds, judged by an edition. */
export function judged<K extends Kind>(record: DecisionRecord<K>, edition: Edition): Rechecked<K> {
  const { kind, decidedOn, reasons, facts } = record;
  const decision = decisionOf(kind);
  return resultOf(record, decision, judgeBy(decision, facts, { decidedOn, edition }, reasons));
}

/** What the judgement on a record comes to, with every finding. */
export function resultOf<K extends Kind>(
  record: DecisionRecord<K>,
  decision: AnyDecision<K>,
  answer: Judged<K>,
): Rechecked<K> {
  const { id, kind, subject, outcome, decidedOn, reasons, facts } = record;
  const { context } = answer;
  const { edition } = context;
  const lawful = [...answer.lawful];
  const possible = [...answer.possible];
  const result: Writable<Partial<Rechecked<K>>> = { id, kind, edition: edition.id, decidedOn };
  if (subject !== undefined) result.subject = inOrder(subject);
  result.recorded = outcome;
  result.verdict = verdictOn(outcome, { lawful, possible });
  result.lawful = lawful;
  result.possible = possible;
  result.grounds = groundsOf(decision, answer) as RuleId[];
  const notes = notesOn(record, context);
  if (notes.length > 0) result.notes = notes;
  result.findings = findingsOf(decision, facts, answer, reasons) as Finding<RuleIdOf<K>>[];
  return result as Rechecked<K>;
}

function inOrder({ demand, entry, project }: Subject): Subject {
  const subject: Subject = {};
  if (demand !== undefined) subject.demand = demand;
  if (entry !== undefined) subject.entry = entry;
  if (project !== undefined) subject.project = project;
  return subject;
}
