import { type Verdict, verdictOn } from '../decisions/decision.js';
import { judgedOn } from '../decisions/determine.js';
import { type RecheckOptions, recheck } from './recheck.js';
import {
  type Plainly,
  type PlainlyRead,
  type RecordSeen,
  readPlainly,
  seenRecord,
} from './recheck-plainly.js';
import type { DecisionRecord } from './record.js';

/** A valid record with its verdict, and what its facts make lawful: of a recheck what others build on. */
export interface JudgedRecord {
  readonly record: DecisionRecord;
  readonly verdict: Verdict;
  readonly lawful: readonly string[];
}

/** Rechecks a record without saying why; nothing where it is invalid. Without a copy where nobody else holds it. */
export function judgedRecord(
  record: unknown,
  options: RecheckOptions,
  copied = true,
): JudgedRecord | undefined {
  const { editions = [], asEdition } = options;
  const how = { editions, asEdition };
  const seen = copied ? seenAtOnce(record, how) : { data: record, read: readPlainly(record, how) };
  if (seen === undefined) return undefined;
  const { data, read } = seen;
  const judged = read && judgedPlainly(read);
  if (judged !== undefined) return judged;
  const result = recheck(data, options);
  if (result.verdict === 'invalid') return undefined;
  const { verdict, lawful } = result;
  return { record: data as DecisionRecord, verdict, lawful };
}

function seenAtOnce(record: unknown, how: Plainly): RecordSeen | undefined {
  try {
    return seenRecord(record, how);
  } catch {
    // A getter or a proxy that throws, or data so large that it cannot be walked.
    return undefined;
  }
}

function judgedPlainly({ record, edition }: PlainlyRead): JudgedRecord | undefined {
  const { kind, facts, decidedOn, outcome, reasons } = record;
  try {
    const { lawful, possible } = judgedOn(kind, facts, { decidedOn, edition, reasons }, false);
    return { record, verdict: verdictOn<string>(outcome, { lawful, possible }), lawful };
  } catch {
    return undefined;
  }
}
