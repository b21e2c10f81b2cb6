import type { Settings } from '../../audit/recheck.js';
import { recheckPlainly } from '../../audit/recheck-plainly.js';
import { countIn, emptySummary } from '../../audit/summary.js';
import type { Edition, RecheckResult, Summary } from '../../index.js';
import { inLanguage } from '../../regulation/bilingual.js';
import { loadedEdition } from '../../regulation/loaded.js';
import { isAsked } from '../../report/gather.js';
import type { Command, Environment } from '../command.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { type FormatName, isReport, type ReportName } from '../formats/format.js';
import { loadFormat } from '../formats/load.js';
import type { Block } from '../input/pieces.js';
import { countPaths, emptyPaths, nothingSaid } from '../options/paths-asked.js';
import { type RecheckRequest, readRecheckArguments } from '../options/recheck-options.js';
import type { Report } from '../papers/report.js';
import { PlainAnswers } from '../plain/plain-answers.js';
import { prepare } from '../prepare.js';
import { type Checked, countEdition, unusedEditions } from '../run/edition-use.js';
import { countOther } from '../run/other-things.js';
import type { Prepared, Rechecker } from '../run/rechecker.js';
import { Run } from '../run/run.js';
import { areTables } from '../tables/is-table.js';
import { noSuchEdition } from '../texts/refusals.js';
import { startPool } from '../threads/start-pool.js';

/** `jiebang recheck`: every record of the files given, answered in order. */
export const recheckCommand: Command = async (args, environment) => {
  const prepared = await prepare(
    'recheck',
    readRecheckArguments(args, environment.isTerminal),
    environment,
  );
  if ('code' in prepared) return prepared.code;
  const { request, editions } = prepared;
  const { asEdition, language } = request;
  if (asEdition !== undefined && loadedEdition(asEdition, editions) === undefined) {
    environment.printError(inLanguage(noSuchEdition(asEdition), language));
    return EXIT.couldNotRun;
  }
  const mayColour = environment.mayColour && request.output === undefined;
  const processor = await recheckProcessor(request, editions, mayColour);
  if (request.receipt !== undefined) {
    const { recheckWithReceipt } = await import('../receipt/write.js');
    return recheckWithReceipt(prepared, processor, answerAll, environment);
  }
  if (!request.crosscheck) return answerAll(prepared, processor, environment);
  // What holds records against each other comes along only where it is asked for.
  const { recheckWhole } = await import('../crosscheck/recheck-whole.js');
  return recheckWhole(prepared, processor, answerAll, environment);
};

/** Answers every record of the files of a request, in order. */
export async function answerAll(
  prepared: Prepared,
  processor: Rechecker,
  environment: Environment,
  alongside?: (block: Block) => void,
): Promise<ExitCode> {
  const { request, editions } = prepared;
  const remarks = (counted: Checked) => [
    ...unusedEditions(counted, editions, 'record', request.asEdition),
    ...emptyPaths(counted, request),
  ];
  if (await areTables(request.files, request.table)) {
    // The reading of tables comes along only where there is one.
    const { answerTables } = await import('../tables/answer.js');
    return answerTables(request.files, request.table, { ...processor, remarks }, environment);
  }
  // A report is made in one place from all records, and what is witnessed passes by in this thread.
  const pool =
    processor.report === undefined && processor.witness === undefined
      ? await startPool('recheck', prepared, processor, environment)
      : undefined;
  const allInOrder = ({ records, verdicts }: Summary) => verdicts.upheld === records;
  const { files, from, limits, format: formatName } = request;
  return new Run(
    processor,
    { files, from, limits, formatName, pool, allInOrder, remarks, alongside },
    environment,
  ).toEnd();
}

/** What `jiebang recheck` does with records. */
export async function recheckProcessor(
  request: RecheckRequest,
  editions: readonly Edition[],
  colour: boolean,
): Promise<Rechecker> {
  const { language, format, asEdition, verdicts, only } = request;
  // A report speaks one language throughout; bare results carry both unless one is asked for.
  const errorLanguage = language ?? (format === 'ndjson' ? undefined : 'zh');
  const atLength = recheckingAtLength({ editions, asEdition, language: errorLanguage });
  return {
    ...request,
    errorLanguage,
    ...(isReport(format)
      ? { format: NOTHING, report: await reportIn(format, request, { editions, colour }) }
      : await streamedIn(format, request, { editions, colour })),
    answer: (record) => recheckPlainly(record, { editions, asEdition }) ?? atLength(record),
    atLength,
    emptyCount: () => ({ ...emptySummary(), named: {}, ...nothingSaid() }),
    count: (counted, result, record) => {
      countIn(counted, result);
      countEdition(counted, record, editions);
      countOther(counted, record, 'record');
      countPaths(counted, record, request);
    },
    shows:
      verdicts === undefined && only === undefined
        ? undefined
        : ({ result: { verdict }, record }) =>
            verdicts?.includes(verdict) !== false && isAsked(record, { only }),
  };
}

/** A format that is written record by record, and the quick way to it where no record is held back by its data. */
async function streamedIn(
  name: Exclude<FormatName, ReportName>,
  request: RecheckRequest,
  { editions, colour }: { readonly editions: readonly Edition[]; readonly colour: boolean },
): Promise<Pick<Rechecker, 'format' | 'plain'>> {
  const format = await loadFormat(name, { ...request, colour, editions });
  if (request.only !== undefined) return { format };
  const row = name === 'csv' ? format.record : undefined;
  return { format, plain: new PlainAnswers(request, editions, row) };
}

/** What is written record by record where everything is written after the last one. */
const NOTHING = { head: '', record: () => '', foot: () => '', summary: () => '' };

/** The making of reports comes along only where one is asked for. */
async function reportIn(
  format: ReportName,
  request: RecheckRequest,
  settings: { readonly editions: readonly Edition[]; readonly colour: boolean },
): Promise<Report> {
  const { recheckReportOf } = await import('../papers/recheck.js');
  return recheckReportOf(format, request, settings);
}

/**
 * Rechecks records that are not plainly right. What lists errors, and says them in words, is loaded where
 * such a record turns up.
 */
function recheckingAtLength(
  settings: Settings,
): (record: unknown) => RecheckResult | Promise<RecheckResult> {
  let recheck: ((record: unknown) => RecheckResult) | undefined;
  const load = async () => {
    const [{ recheckAtLength }, { keptErrors }] = await Promise.all([
      import('../../audit/recheck.js'),
      import('../run/kept-errors.js'),
    ]);
    const how = { ...settings, errorOf: keptErrors() };
    recheck = (record) => recheckAtLength(record, how);
    return recheck;
  };
  return (record) => recheck?.(record) ?? load().then((loaded) => loaded(record));
}
