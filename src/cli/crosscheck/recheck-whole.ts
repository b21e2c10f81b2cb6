import type { Edition } from '../../index.js';
import { inLanguage } from '../../regulation/bilingual.js';
import { type Environment, printErrors } from '../command.js';
import { codeOf } from '../commands/crosscheck.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import type { Block } from '../input/pieces.js';
import { recordsOf } from '../input/read-record.js';
import type { RecheckRequest } from '../options/recheck-options.js';
import { writePaper } from '../papers/report.js';
import type { AnswerAll, Prepared, Rechecker } from '../run/rechecker.js';
import { areTables } from '../tables/is-table.js';
import { failedAt, notWholeFile } from '../texts/refusals.js';
import { crosscheckLines, loadCrosscheckFormat } from './format.js';
import { held } from './held.js';
import { isOneReport, wholeReport } from './whole-report.js';

/**
 * Rechecks records and then holds them against each other, in one report: 1 where either says so. The
 * records are read a second time beside their recheck, which may go on in workers.
 */
export async function recheckWhole(
  prepared: Prepared,
  processor: Rechecker,
  answerAll: AnswerAll,
  environment: Environment,
): Promise<ExitCode> {
  const { request, editions } = prepared;
  const { format } = request;
  if (isOneReport(format)) {
    const { report, counts } = await wholeReport(format, prepared, processor);
    const code = await answerAll(prepared, { ...processor, report }, environment);
    const found = counts();
    if (code === EXIT.couldNotRun || found === undefined) return notWhole(request, environment);
    return code === EXIT.upheld ? codeOf(found) : code;
  }
  const records: unknown[] = [];
  const take = (block: Block) => {
    for (const { value } of recordsOf(block)) records.push(value);
  };
  const code = (await areTables(request.files, request.table))
    ? await answerAll(prepared, takingRows(processor, records), environment)
    : await answerAll(prepared, processor, environment, take);
  if (code === EXIT.couldNotRun) return notWhole(request, environment);
  const together = await tell(records, request, editions, environment);
  return code === EXIT.upheld ? together : code;
}

/** Not everything was read: what is there is no whole file. */
function notWhole({ language }: RecheckRequest, { printError }: Environment): ExitCode {
  printError(inLanguage(notWholeFile, language));
  return EXIT.couldNotRun;
}

/** Rows of tables are records once they are answered. */
const takingRows = (processor: Rechecker, records: unknown[]): Rechecker => ({
  ...processor,
  count: (counted, result, record) => {
    processor.count(counted, result, record);
    records.push(record);
  },
});

async function tell(
  records: readonly unknown[],
  { format: name, language = 'zh', asEdition, onlySummary, output: file }: RecheckRequest,
  editions: readonly Edition[],
  environment: Environment,
): Promise<ExitCode> {
  const format = await loadCrosscheckFormat(
    name === 'ndjson' ? name : 'text',
    language,
    environment.mayColour && file === undefined,
  );
  const { pieces, counts, failed } = await held(records, { editions, asEdition }, (found) =>
    crosscheckLines(found, format, { asEdition, onlySummary }),
  );
  printErrors(environment, failed.map(failedAt), language);
  await writePaper({ pieces }, environment.output);
  return codeOf(counts);
}
