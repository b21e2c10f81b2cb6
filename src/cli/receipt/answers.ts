import type { Bilingual } from '../../index.js';
import type { Answered } from '../../receipt/compare.js';
import { RULE_SET } from '../../receipt/rule-set.js';
import { readReceipt } from '../../receipt/statement.js';
import type { FurtherSheet } from '../../report/about.js';
import type { Environment } from '../command.js';
import { SHOWN_VERDICTS } from '../formats/format.js';
import { readJson } from '../input/read-record.js';
import * as says from '../texts/receipts.js';
import { recheckAgain } from './again.js';
import { digestOfFile } from './digest.js';
import { furtherSheets } from './further-sheets.js';
import { linesOfFile } from './lines.js';
import { bytesOf, type Told, toldOf } from './read.js';
import { holdsVerdicts } from './request.js';
import { idIn } from './shown-line.js';

/** The answers of a recheck, and the receipt that tells of it; of bare results there is none. */
export interface Answers {
  readonly rows: readonly Answered[];
  readonly told: Told | undefined;
}

/** A record of a recheck, and its line in the input. */
export interface Place {
  readonly record: unknown;
  readonly line: number | undefined;
}

/** The answers that a receipt tells of, or that a file of results holds; or why there are none. */
export async function answersAt(
  path: string,
  environment: Environment,
): Promise<Answers | readonly Bilingual[]> {
  const bytes = await bytesOf(path);
  if (!Buffer.isBuffer(bytes)) return [bytes];
  const { value } = readJson(bytes);
  const isReceipt = typeof value === 'object' && value !== null && '_type' in value;
  if (!isReceipt) return resultsIn(path);
  const read = readReceipt(value);
  if (!read.ok) return [says.noReceiptAt(path, read.paths)];
  const told = toldOf(path, read.receipt);
  if ('length' in told) return told;
  const { receipt, output, request } = told;
  const other = await fileUnlike(told);
  if (other !== undefined) return [says.notAsReceipted(other, path)];
  if (holdsVerdicts(request)) {
    const results = await resultsIn(output);
    return 'length' in results ? results : { ...results, told };
  }
  // Without bare results the answers of then are those of now, where the rules are the same.
  if (receipt.predicate.tool.rules !== RULE_SET.rules) return [says.noVerdicts(path)];
  const rows: Answered[] = [];
  const see = ({ result: { id, verdict } }: { readonly result: Answered }) => {
    rows.push({ id, verdict });
  };
  const { failed } = await recheckAgain(told, { see }, environment);
  if (failed.length === 0) return { rows, told };
  failed.forEach(environment.printError);
  return [says.notAgain(path)];
}

/** The first of the files of a receipt that is no longer the one that it tells of. Throws an InputError. */
async function fileUnlike({ receipt, input, output, request }: Told): Promise<string | undefined> {
  const [inputThen, outputThen] = receipt.subject.map(({ digest }) => digest.sha256);
  if ((await digestOfFile(input)) !== inputThen) return input;
  const sheets = await furtherSheets(request.table.sheets);
  const sheetsThen = receipt.predicate.options['sheets'] as readonly FurtherSheet[] | undefined;
  const changed = sheets.find(({ sha256 }, at) => sha256 !== sheetsThen?.[at]?.sha256);
  if (changed !== undefined) return changed.file;
  return (await digestOfFile(output)) === outputThen ? undefined : output;
}

/** The verdicts of a file of results, one a line. */
async function resultsIn(path: string): Promise<Answers | readonly Bilingual[]> {
  const rows: Answered[] = [];
  let wrong: number | undefined;
  await linesOfFile(path, (line) => {
    const row = verdictIn(line);
    if (row !== undefined) rows.push(row);
    else wrong ??= rows.length + 1;
  });
  if (wrong !== undefined || rows.length === 0) return [says.noResults(path, wrong ?? 1)];
  return { rows, told: undefined };
}

function verdictIn(line: Buffer): Answered | undefined {
  try {
    const result = JSON.parse(line.toString('utf8'));
    const { verdict } = result;
    return SHOWN_VERDICTS.includes(verdict) ? { ...idIn(result), verdict } : undefined;
  } catch {
    return undefined;
  }
}

/** The records at some places, from the input; none of bare results. */
export async function placesOf(
  { told }: Answers,
  wanted: ReadonlySet<number>,
  environment: Environment,
): Promise<ReadonlyMap<number, Place>> {
  const places = new Map<number, Place>();
  if (told === undefined || wanted.size === 0) return places;
  let at = 0;
  const see = ({ record, line }: Place) => {
    if (wanted.has(at)) places.set(at, { record, line });
    at += 1;
  };
  await recheckAgain(told, { see }, environment);
  return places;
}
