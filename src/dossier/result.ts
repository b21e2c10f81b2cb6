import type { Rechecked } from '../audit/recheck.js';
import type { Kind } from '../entities/facts.js';
import type { Json } from '../values/plain.js';
import type { RecordPlace } from './across.js';
import type { Weight } from './check.js';
import type { CheckId } from './checks.js';
import type { Filed, FileSubject } from './filed.js';
import type { Joined } from './join.js';
import type { OnFile } from './on-file.js';

/** What a cross-check found. Keys stand in this order. */
export interface CrossFinding {
  readonly check: CheckId;
  readonly articles: readonly number[];
  readonly weight: Weight;
  readonly at: RecordPlace;
  readonly against: readonly RecordPlace[];
  readonly facts: { readonly stated?: Json; readonly onRecord?: Json };
  /** The path at which the others prove another value. */
  readonly proves?: string;
}

/** How a file stands: any C, else any B, else any D, else none. */
export type FileVerdict = 'contradicted' | 'breached' | 'doubtful' | 'consistent';

/** A decision of a file. */
export interface RecordOnFile {
  readonly index: number;
  readonly id: string;
  readonly kind: Kind;
  readonly decidedOn: string;
  readonly verdict: Rechecked['verdict'];
  /** What it comes to as the file proves it to be; only where that is another verdict. */
  readonly onFile?: OnFile;
}

/** A file, cross-checked. */
export interface SubjectResult {
  readonly subject: FileSubject;
  readonly records: readonly RecordOnFile[];
  readonly findings: readonly CrossFinding[];
  readonly verdict: FileVerdict;
}

/** Everything in sum, and the places of what took no part. */
export interface CrossCounts {
  records: number;
  subjects: { [V in FileVerdict]: number };
  checks: { [Id in CheckId]?: { [W in Weight]?: number } };
  weights: { [W in Weight]: number };
  verdicts: { [V in Rechecked['verdict']]: number };
  onFile: { [V in Rechecked['verdict']]: number };
  invalid: readonly number[];
  repeated: readonly number[];
  unjoined: readonly number[];
  unplaced: readonly number[];
}

/** All files, in the order in which they turn up. */
export interface CrossChecked {
  readonly subjects: readonly SubjectResult[];
  readonly counts: CrossCounts;
}

/** Records sorted out: those on file, and those that take no part. */
export interface Sorted extends Omit<Joined, 'repeats'> {
  readonly records: readonly Filed[];
  readonly invalid: readonly number[];
  readonly repeated: readonly number[];
}

/** How a file stands by its findings. */
export function verdictOf(findings: readonly CrossFinding[]): FileVerdict {
  const has = (weight: Weight) => findings.some((one) => one.weight === weight);
  return has('C') ? 'contradicted' : has('B') ? 'breached' : has('D') ? 'doubtful' : 'consistent';
}

/** Everything in sum. */
export function countsOf(
  subjects: readonly SubjectResult[],
  { invalid, repeated, unjoined, unplaced, records }: Sorted,
): CrossCounts {
  const counts: CrossCounts = {
    records: records.length + invalid.length + repeated.length,
    subjects: { contradicted: 0, breached: 0, doubtful: 0, consistent: 0 },
    checks: {},
    weights: { C: 0, B: 0, D: 0 },
    verdicts: { upheld: 0, overturned: 0, undetermined: 0 },
    onFile: { upheld: 0, overturned: 0, undetermined: 0 },
    invalid,
    repeated,
    unjoined: unjoined.map(({ index }) => index),
    unplaced,
  };
  for (const { verdict } of records) counts.verdicts[verdict] += 1;
  for (const subject of subjects) {
    counts.subjects[subject.verdict] += 1;
    for (const { check, weight } of subject.findings) {
      const of = counts.checks[check] ?? {};
      of[weight] = (of[weight] ?? 0) + 1;
      counts.checks[check] = of;
      counts.weights[weight] += 1;
    }
    for (const each of subject.records) {
      if (each.onFile !== undefined) counts.onFile[each.onFile.verdict] += 1;
    }
  }
  return counts;
}
