import type { RecheckResult } from '../../index.js';
import type { InputRead } from '../../report/about.js';
import type { Answered } from '../../report/entry.js';
import type { Output } from '../output.js';

/** Writes a report; false where nobody reads it to its end. */
export async function writeReport(
  report: Pick<Report<never>, 'written'>,
  inputs: readonly InputRead[],
  output: Output,
  mapping?: MappingRead,
): Promise<boolean> {
  for await (const piece of report.written(inputs, mapping)) {
    if (!(await output.write(piece))) return false;
  }
  return true;
}

/** The file by which tables were read. */
export interface MappingRead {
  readonly file: string;
  readonly sha256: string;
}

/** What takes every record in, and is written after the last one. */
export interface Report<Result = RecheckResult> {
  readonly take: (answered: Answered<Result>) => void;
  /** The report in pieces, once it is known what was read. */
  readonly written: (
    inputs: readonly InputRead[],
    mapping?: MappingRead | undefined,
  ) => AsyncIterable<string | Uint8Array>;
}
