import type { Rechecked } from '../audit/recheck.js';
import type { DecisionRecord, Subject } from '../audit/record.js';
import type { Kind } from '../entities/facts.js';
import { type DateText, dateAsOf } from '../values/date.js';

/** A valid decision on file: the record, its place in the input, and what it came to by itself. */
export interface Filed<K extends Kind = Kind> {
  readonly index: number;
  readonly kind: K;
  readonly record: DecisionRecord<K>;
  readonly verdict: Rechecked['verdict'];
  /** What its facts make lawful. */
  readonly lawful: readonly string[];
  /** The day from which it counts. */
  readonly day: DateText;
  /** Whether that day is on record; else it is the latest possible one, and proves no lateness. */
  readonly surelyDated: boolean;
  /** Of which entry and project it is, once joined; nothing where that cannot be told. */
  readonly entry: string | undefined;
  readonly project: string | undefined;
}

/** The names by which a file may be known; one of them is. */
export type FileSubject = Subject;

/** Puts a checked record on file. */
export function filed(
  index: number,
  record: DecisionRecord,
  { verdict, lawful }: Pick<Filed, 'verdict' | 'lawful'>,
): Filed {
  const deliberated = deliberatedOn(record);
  return {
    index,
    kind: record.kind,
    record,
    verdict,
    lawful,
    day: deliberated ?? record.decidedOn,
    surelyDated: deliberated !== undefined || record.kind !== 'project-approval',
    entry: undefined,
    project: undefined,
  };
}

/** Says of a decision on file of which entry and project it is: it is made here, and nobody else has it yet. */
export function place(
  each: { -readonly [Key in keyof Filed]: Filed[Key] },
  { entry, project }: Pick<Filed, 'entry' | 'project'>,
): void {
  each.entry = entry;
  each.project = project;
}

/** An approval counts from the day of its deliberation, where that is on record. */
function deliberatedOn(record: DecisionRecord): DateText | undefined {
  if (!isOf(record, 'project-approval')) return undefined;
  return dateAsOf(record.facts.deliberation?.on, record.decidedOn) ?? undefined;
}

function isOf<K extends Kind>(record: DecisionRecord, kind: K): record is DecisionRecord<K> {
  return record.kind === kind;
}

/** Whether a decision is of a kind. */
export function isFiledOf<K extends Kind>(each: Filed, kind: K): each is Filed<K> {
  return each.kind === kind;
}

/** The order of records of one file: by the day of decision, then as they came in. */
export function byDecision(a: Filed, b: Filed): number {
  return compare(a.record.decidedOn, b.record.decidedOn) || a.index - b.index;
}

/** The order in which decisions took effect; of approvals deliberated on one day that in which they stand. */
export function byDay(a: Filed, b: Filed): number {
  return compare(a.day, b.day) || byDecision(a, b);
}

/** Things in an order, in which those of a file mostly stand: then they are not sorted. */
export const inOrder = <Thing>(
  things: readonly Thing[],
  order: (a: Thing, b: Thing) => number,
): readonly Thing[] =>
  things.every((each, at) => at === 0 || order(things[at - 1] as Thing, each) <= 0)
    ? things
    : [...things].sort(order);

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether the facts of a decision come to one outcome, whatever was recorded. */
export function comesTo({ lawful }: Filed, outcome: string): boolean {
  return lawful.length === 1 && lawful[0] === outcome;
}
