import type { VerdictCounts } from '../../audit/summary.js';
import { emptySummary } from '../../audit/summary.js';
import type { RecheckResult } from '../../index.js';
import { canonical } from '../../receipt/canonical.js';
import { digestOf } from '../../receipt/chain.js';
import { placed, unplacedDigest } from '../../receipt/unplaced.js';
import type { RowAgain } from '../../receipt/verify.js';
import { beforeReturns, behindMark, isBlank, LF } from '../input/pieces.js';
import type { UnreadableResult } from '../run/answer-record.js';
import type { Seen, Witnessing } from '../run/processor.js';
import { sha256 } from './digest.js';

/** What is kept for a receipt of the records that pass by: their digests, and where they stand. */
export class Witness implements Witnessing<RecheckResult | UnreadableResult> {
  readonly rows: RowAgain[] = [];
  readonly counts: VerdictCounts = { ...emptySummary().verdicts };

  readonly #asEdition: string | undefined;

  constructor(asEdition: string | undefined) {
    this.#asEdition = asEdition;
  }

  readonly see = ({
    bytes,
    digest,
    element,
    record,
    result,
    line,
  }: Seen<RecheckResult | UnreadableResult>): void => {
    // The record of a table has no bytes of its own.
    const read = bytes
      ? ownBytes(bytes, element)
      : Buffer.from(record === undefined ? '' : canonical(record));
    const { id, verdict } = result;
    const edition = this.#asEdition ?? editionNamed(record);
    this.rows.push({ record: digest ?? sha256(read), edition, line, id, ...answered(result) });
    this.counts[verdict] += 1;
  };

  readonly amend = (number: number, result: RecheckResult | UnreadableResult): void => {
    const row = this.rows[number - 1];
    if (row === undefined) return;
    const { verdict } = result;
    this.counts[row.verdict as keyof VerdictCounts] -= 1;
    this.counts[verdict] += 1;
    this.rows[number - 1] = { ...row, ...answered(result) };
  };
}

/** What is kept of the answer to a record. */
const answered = (result: RecheckResult | UnreadableResult) => ({
  result: digestOf(result, sha256),
  verdict: result.verdict,
  unplaced: unplacedDigest(result, sha256),
  placed: placed(result, sha256),
});

/**
 * The bytes of a record alone: what marks the beginning of the file, or ends a line as some systems do, is not of it,
 * nor is the white space around an element, or around an object over several lines.
 */
function ownBytes(bytes: Uint8Array, element: number | undefined): Uint8Array {
  const start = behindMark(bytes, 0);
  const isLine = element === undefined && !bytes.includes(LF);
  if (isLine) return bytes.subarray(start, beforeReturns(bytes, start, bytes.length));
  const isAround = (byte: number | undefined) => isBlank(byte) || byte === LF;
  let [from, to] = [start, bytes.length];
  while (to > from && isAround(bytes[to - 1])) to -= 1;
  while (from < to && isAround(bytes[from])) from += 1;
  return bytes.subarray(from, to);
}

/** The edition that a record names, where it names one. */
function editionNamed(record: unknown): string | undefined {
  const { edition } = (record ?? {}) as { readonly edition?: unknown };
  return typeof edition === 'string' ? edition : undefined;
}
