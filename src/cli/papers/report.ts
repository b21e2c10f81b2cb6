import type { RecheckResult } from '../../index.js';
import type { InputRead } from '../../report/about.js';
import type { Answered } from '../../report/entry.js';
import type { Output } from '../output/output.js';
import type { UnreadableResult } from '../run/answer-record.js';

/** A report as it is written, and its answers to records on which the program failed, by their numbers. */
export interface Paper {
  readonly pieces: Iterable<Uint8Array>;
  readonly failed: ReadonlyMap<number, UnreadableResult>;
}

/** Writes a report, and amends what it could not tell; whether somebody reads it, and on how many records it failed. */
export async function writeReport<Result>(
  { written }: Report<Result>,
  {
    inputs,
    mapping,
  }: { readonly inputs: readonly InputRead[]; readonly mapping?: MappingRead | undefined },
  amend: ((number: number, result: UnreadableResult) => void) | undefined,
  output: Output,
): Promise<{ readonly reading: boolean; readonly failed: number }> {
  const paper = await written(inputs, mapping);
  for (const each of paper.failed) amend?.(...each);
  return { reading: await writePaper(paper, output), failed: paper.failed.size };
}

/** Writes a paper; false where nobody reads it to its end. */
export async function writePaper(
  { pieces }: Pick<Paper, 'pieces'>,
  output: Output,
): Promise<boolean> {
  for (const piece of pieces) if (!(await output.write(piece))) return false;
  return true;
}

/** The file by which tables were read. */
export interface MappingRead {
  readonly file: string;
  readonly sha256: string;
}

/** What takes every record in, and is written after the last one. */
export interface Report<Result = RecheckResult> {
  /** Takes in the next record; where it throws, it has not. */
  readonly take: (answered: Answered<Result>) => void;
  /** The report, once it is known what was read. */
  readonly written: (
    inputs: readonly InputRead[],
    mapping?: MappingRead | undefined,
  ) => Promise<Paper>;
}
