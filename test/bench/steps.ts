import { execFileSync } from 'node:child_process';
import { notesOn } from '../../src/audit/notes.js';
import { seenRecord } from '../../src/audit/recheck-plainly.js';
import type { DecisionRecord } from '../../src/audit/record.js';
import { recheckProcessor } from '../../src/cli/commands/recheck.js';
import { readRecheckArguments } from '../../src/cli/options/recheck-options.js';
import { PlainAnswers } from '../../src/cli/plain/plain-answers.js';
import { findingsOf } from '../../src/decisions/findings.js';
import { judgeBy } from '../../src/decisions/judge.js';
import { decisionOf } from '../../src/decisions/rules-under.js';
import { Reader } from '../../src/entities/tables/reader/reader.js';
import { recordForm } from '../../src/entities/tables/reader/record-form.js';
import { draft } from '../../src/index.js';
import { interleaved, type Timed } from './measure.js';
import { type AnyRecord, recordNumber } from './records.js';

/** The steps from a record to its answer, by their names on the page. */
export const STEPS = {
  parsed: 'decoded and parsed, as the floor does',
  read: 'read from its bytes and checked, by the command',
  looked: 'looked at once and checked, of an unknown object',
  judged: 'judged',
  noted: 'looked through for slips of data entry',
  found: 'all its findings made',
  none: 'from its bytes to its line, without findings',
  all: 'from its bytes to its line, with all findings',
} as const;

export type Step = keyof typeof STEPS;

/** Microseconds a record of each step, once warm. */
export type Steps = Readonly<Record<Step, number>>;

const RECORDS = 8000;

/** How long each step takes, in a process of its own. */
export function steps(): Steps {
  const [, bench = ''] = process.argv;
  return JSON.parse(
    execFileSync(process.execPath, [bench, '--steps'], { encoding: 'utf8' }),
  ) as Steps;
}

/** The steps, in this process: on records of all kinds in turn, all of them plainly right. */
export async function stepsHere(): Promise<Steps> {
  const records = Array.from({ length: RECORDS }, (_, i) => recordNumber(i))
    .filter(({ facts }) => !('misspelt' in facts))
    .map((record) => JSON.parse(JSON.stringify(record)) as AnyRecord & DecisionRecord);
  const lines = records.map((record) => Buffer.from(JSON.stringify(record)));
  const bytes = Buffer.concat(lines);
  const pieces = placesOf(lines);
  const reader = new Reader(recordForm(), { keepsFree: false });
  reader.take(bytes);
  const judgements = records.map(judgedBy);
  const how = { editions: [] };
  const timed: Readonly<Record<Step, () => unknown>> = {
    parsed: overAll(pieces, ({ start, end }) => JSON.parse(bytes.toString('utf8', start, end))),
    read: overAll(pieces, ({ start, end }) => reader.record(start, end)),
    looked: overAll(records, (record) => seenRecord(record, how)),
    judged: overAll(records, judgedBy),
    noted: overAll(records, (record, at) => notesOn(record, (judgements[at] as Judged).context)),
    found: overAll(records, ({ kind, facts, reasons }, at) =>
      findingsOf(decisionOf(kind), facts, judgements[at] as Judged, reasons),
    ),
    none: await answeredBy('none', bytes, pieces),
    all: await answeredBy('all', bytes, pieces),
  };
  const each = Object.entries(timed).map(
    ([name, run]): Timed => ({ name, items: records.length, run }),
  );
  const times = await interleaved(each, { rounds: 15, warmUp: 12 });
  return Object.fromEntries(times) as Steps;
}

type Judged = ReturnType<typeof judgedBy>;

const judgedBy = ({ kind, facts, decidedOn, reasons }: DecisionRecord) =>
  judgeBy(decisionOf(kind), facts, { decidedOn, edition: draft }, reasons);

const overAll =
  <T>(items: readonly T[], one: (item: T, at: number) => unknown) =>
  () => {
    for (let at = 0; at < items.length; at += 1) one(items[at] as T, at);
  };

interface Placed {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

function placesOf(lines: readonly Buffer[]): Placed[] {
  let end = 0;
  return lines.map(({ length }, at) => {
    const start = end;
    end += length;
    return { line: at + 1, start, end };
  });
}

/** The command's own way with what is plainly right; a record that it leaves to the long way is a mistake of the bench. */
async function answeredBy(findings: 'none' | 'all', bytes: Buffer, pieces: readonly Placed[]) {
  const read = readRecheckArguments(['--format', 'ndjson', '--findings', findings, '-'], false);
  if (read.ask !== 'run') throw new Error(JSON.stringify(read));
  const { request } = read;
  const { emptyCount } = await recheckProcessor(request, [], false);
  const answers = new PlainAnswers(request, []);
  answers.take(bytes, 'records.ndjson');
  return () => {
    const counted = emptyCount();
    for (const piece of pieces) {
      if (!answers.answer(piece, counted)) throw new Error(`line ${piece.line} is not plain`);
      if (answers.printed.size > 1 << 16) answers.printed.taken();
    }
  };
}
