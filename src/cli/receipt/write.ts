import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Bilingual } from '../../index.js';
import { chainText } from '../../receipt/chain.js';
import { receiptOf } from '../../receipt/receipt.js';
import { inLanguage } from '../../regulation/bilingual.js';
import { draft } from '../../regulation/editions.js';
import type { Environment } from '../command.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { InputError } from '../input/sources.js';
import { isAmong, unwritable } from '../options/destination.js';
import type { RecheckRequest } from '../options/recheck-options.js';
import { filesRead } from '../prepare.js';
import type { AnswerAll, Prepared, Rechecker } from '../run/rechecker.js';
import { areTables } from '../tables/is-table.js';
import { sheetFiles } from '../tables/request.js';
import { cannotWriteFile, overInput } from '../texts/output.js';
import * as says from '../texts/receipts.js';
import { unreadableFile } from '../texts/refusals.js';
import { digestOfFile, sha256 } from './digest.js';
import { furtherSheets } from './further-sheets.js';
import { optionsOf } from './request.js';
import { today } from './today.js';
import { Witness } from './witness.js';

/** Rechecks a file, writes the results, and beside the receipt the chain. */
export async function recheckWithReceipt(
  { request, editions }: Prepared,
  processor: Rechecker,
  answerAll: AnswerAll,
  environment: Environment,
): Promise<ExitCode> {
  const { files, output = '', receipt = '', language } = request;
  const [input = ''] = files;
  const complain = (text: Bilingual) => {
    environment.printError(inLanguage(text, language));
    return EXIT.couldNotRun;
  };
  const chain = chainPath(receipt, input);
  // One file may hold several sheets.
  const read = new Set([input, ...sheetFiles(request.table.sheets)].map((path) => resolve(path)));
  const names = [...read, output, chain, receipt].map((path) => basename(path));
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) return complain(says.sameName(twice));
  const over = [receipt, chain].find((path) => isAmong(path, filesRead(request)));
  if (over !== undefined) return complain(overInput(over));
  for (const path of [chain, receipt]) {
    const refused = await unwritable(path);
    if (refused !== undefined) return complain(refused);
  }
  const witness = new Witness(request.asEdition);
  try {
    const before = await digestOfFile(input);
    const sheets = await furtherSheets(request.table.sheets);
    const code = await answerAll({ request, editions }, { ...processor, witness }, environment);
    // What lies there is what the receipt tells of.
    await environment.output.close({ isAnswer: code !== EXIT.couldNotRun });
    if (code === EXIT.couldNotRun) return complain(says.noReceipt);
    if ((await digestOfFile(input)) !== before) return complain(says.changedMeanwhile(input));
    for (const { file, sha256: was } of sheets) {
      if ((await digestOfFile(file)) !== was) return complain(says.changedMeanwhile(file));
    }
    const mapping = await mappingOf(request);
    const { statement, chain: lines } = receiptOf(
      {
        input: { name: basename(input), sha256: before },
        output: { name: basename(output), sha256: await digestOfFile(output) },
        chain: basename(chain),
        editions: [draft, ...editions],
        options: optionsOf(request, sheets, mapping),
        mapping: mapping?.mapping ?? null,
      },
      { links: witness.rows, counts: witness.counts },
      { sha256, knownOn: request.knownOn, recheckedOn: request.recheckedOn ?? today() },
    );
    const refused =
      (await refusalOf(chain, chainText(lines))) ??
      (await refusalOf(receipt, `${JSON.stringify(statement, null, 2)}\n`));
    return refused === undefined ? code : complain(refused);
  } catch (error) {
    if (error instanceof InputError) return complain(unreadableFile(error.path, error.code));
    const { code, path } = error as { readonly code?: unknown; readonly path?: unknown };
    if (typeof code !== 'string' || typeof path !== 'string') throw error;
    return complain(unreadableFile(path, code));
  }
}

/** Writes a file; what keeps it from that. */
async function refusalOf(path: string, text: string): Promise<Bilingual | undefined> {
  try {
    await writeFile(path, text);
    return undefined;
  } catch (error) {
    // A full disk does not say of which file.
    const { code } = error as { readonly code?: unknown };
    if (typeof code !== 'string') throw error;
    return cannotWriteFile(path, code);
  }
}

/**
 * The chain lies beside the receipt: of `decisions.receipt.json`, and of `decisions.ndjson.receipt.json`, it is
 * `decisions.chain`.
 */
function chainPath(receipt: string, input: string): string {
  const stem = (name: string) => name.replace(/\.[^.]*$/, '');
  const name = basename(receipt).replace(/(?:\.receipt)?\.json$/, '');
  return join(dirname(receipt), `${name === basename(input) ? stem(name) : name}.chain`);
}

/** The mapping of a table, whole, and its file; of records there is none. */
async function mappingOf({ files, table }: RecheckRequest) {
  if (table.map === undefined || !(await areTables(files, table))) return undefined;
  const bytes = await readFile(table.map);
  const mapping: unknown = JSON.parse(bytes.toString('utf8').replace(/^\ufeff/, ''));
  return { file: table.map, sha256: sha256(bytes), mapping };
}
