import type { VerdictCounts } from '../../audit/summary.js';
import { emptySummary } from '../../audit/summary.js';
import type { RecheckResult } from '../../index.js';
import { canonical } from '../../receipt/canonical.js';
import { linkOf } from '../../receipt/chain.js';
import type { RowAgain } from '../../receipt/verify.js';
import type { UnreadableResult } from '../answer-record.js';
import type { Seen } from '../processor.js';
import { sha256 } from './digest.js';

/** What is kept for a receipt of the records that pass by: their digests, and where they stand. */
export class Witness {
  readonly rows: RowAgain[] = [];
  readonly counts: VerdictCounts = { ...emptySummary().verdicts };

  readonly see = ({
    bytes,
    record,
    result,
    line,
  }: Seen<RecheckResult | UnreadableResult>): void => {
    // The record of a table has no bytes of its own.
    const read = bytes ?? Buffer.from(record === undefined ? '' : canonical(record));
    const { id, verdict } = result;
    this.rows.push({ ...linkOf(read, result, sha256), verdict, line, id });
    this.counts[verdict] += 1;
  };
}
