import { type Outcomes, type Verdict, verdictOn } from '../decisions/decision.js';
import type { OutcomeOf } from '../decisions/decisions.js';
import { determine, type Finding, type RuleIdOf } from '../decisions/determine.js';
import type { Kind } from '../entities/facts.js';
import { conforming, REFUSED } from '../entities/tables/conforms.js';
import { isKind, records } from '../entities/tables/records.js';
import { type Edition, editionNamed } from '../regulation/editions.js';
import type { DecisionRecord, Subject } from './record.js';

/** A decision rechecked. Keys stand in this order; `subject` only where the record has one. */
export interface Rechecked<K extends Kind = Kind> extends Outcomes<OutcomeOf<K>> {
  readonly id: string;
  readonly kind: K;
  readonly edition: string;
  readonly subject?: Subject;
  /** The outcome on record. */
  readonly recorded: OutcomeOf<K>;
  readonly verdict: Verdict;
  readonly findings: Finding<RuleIdOf<K>>[];
}

/**
 * Rechecks a record that is plainly as its schema wants it, by an edition that is known, on the copy that
 * was checked; a record that nobody else holds needs no copy. Of any other nothing is said (`undefined`): it
 * is read at length, with every error.
 */
export function recheckPlainly(
  record: unknown,
  editions: readonly Edition[],
  copied = true,
): Rechecked | undefined {
  try {
    const kind = kindOf(record);
    const copy = kind === undefined ? REFUSED : conforming(records[kind], record, copied);
    if (copy === REFUSED) return undefined;
    const checked = copy as DecisionRecord;
    const edition = editionNamed(checked.edition, editions);
    return edition === undefined ? undefined : judged(checked, edition);
  } catch {
    // A getter or a proxy that throws, or data so large that it cannot be walked.
    return undefined;
  }
}

/** A record whose schema holds, judged by the edition that it names. */
export function judged<K extends Kind>(record: DecisionRecord<K>, edition: Edition): Rechecked<K> {
  const { id, kind, subject, outcome, decidedOn, reasons, facts } = record;
  const { lawful, possible, findings } = determine(kind, facts, { decidedOn, edition, reasons });
  const verdict = verdictOn(outcome, { lawful, possible });
  // Written out twice, not spread: every record comes this way.
  return subject === undefined
    ? { id, kind, edition: edition.id, recorded: outcome, verdict, lawful, possible, findings }
    : {
        id,
        kind,
        edition: edition.id,
        subject: inOrder(subject),
        recorded: outcome,
        verdict,
        lawful,
        possible,
        findings,
      };
}

function inOrder({ demand, entry, project }: Subject): Subject {
  const subject: Subject = {};
  if (demand !== undefined) subject.demand = demand;
  if (entry !== undefined) subject.entry = entry;
  if (project !== undefined) subject.project = project;
  return subject;
}

/** The kind that a record says it is of, where there is one. */
export function kindOf(record: unknown): Kind | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  const { kind } = record as { kind?: unknown };
  return isKind(kind) ? kind : undefined;
}
