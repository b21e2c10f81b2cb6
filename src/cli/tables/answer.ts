import type { Bilingual, Language, RecheckResult } from '../../index.js';
import { inLanguage } from '../../regulation/bilingual.js';
import type { InputRead } from '../../report/about.js';
import { answeredRow, refusedRow } from '../../table/answered-row.js';
import type { TableRow } from '../../table/index.js';
import { type Environment, printErrors } from '../command.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { writeReport } from '../papers/report.js';
import { standInsOf } from '../run/answer-record.js';
import type { Checked } from '../run/edition-use.js';
import type { Rechecker } from '../run/rechecker.js';
import { toldOrStandIn } from '../run/stand-in.js';
import { noRecords } from '../texts/refusals.js';
import { loadTables } from './load.js';
import type { TableRequest } from './request.js';
import { inputOf, sayOfTables } from './said.js';

type TableProcessor = Rechecker & {
  readonly remarks: (counted: Checked) => readonly Bilingual[];
};

/**
 * Answers the rows of tables in their order, as `jiebang recheck` answers lines: an invalid result says
 * sheet and row where that of a line says the line.
 */
export async function answerTables(
  files: readonly string[],
  request: TableRequest,
  processor: TableProcessor,
  environment: Environment,
): Promise<ExitCode> {
  const { language, errorLanguage, format, onlySummary, shows, remarks, report, witness } =
    processor;
  const { output } = environment;
  const loaded = await loadTables(files, request, errorLanguage);
  if (sayOfTables(loaded, environment, language)) return EXIT.couldNotRun;
  const counted = processor.emptyCount();
  let reading = await output.write(onlySummary ? '' : format.head);
  const inputs: InputRead[] = [];
  for (const each of loaded.tables) {
    const { file, table } = each;
    if ('refused' in table) continue;
    if (table.rows.length === 0) environment.printError(inLanguage(noRecords(file), language));
    for (const row of table.rows) {
      if (!reading) break;
      const { sheet, row: line } = row.at;
      const record = 'record' in row ? row.record : undefined;
      const standIns = () => standInsFor(row, errorLanguage);
      const answered = { result: await resultOf(row, processor), record, file, sheet, line };
      const text = toldOrStandIn<RecheckResult, string>(answered, standIns, (told) => {
        report?.take(told);
        const isShown = report === undefined && !onlySummary && shows?.(told) !== false;
        const said = isShown ? format.record(told) : '';
        witness?.see({ record, result: told.result, line });
        processor.count(counted, told.result, record);
        return said;
      });
      reading = await output.write(text);
    }
    inputs.push(inputOf(each, table.rows.length, environment, language));
  }
  const { mapping } = loaded;
  const { failed } =
    report === undefined
      ? { failed: 0 }
      : await writeReport(report, { inputs, mapping }, witness?.amend, output);
  await output.write((onlySummary ? format.summary : format.foot)(counted));
  if (counted.records === 0) return EXIT.couldNotRun;
  printErrors(environment, remarks(counted), language);
  const allUpheld = counted.verdicts.upheld === counted.records;
  return allUpheld && failed === 0 ? EXIT.upheld : EXIT.notUpheld;
}

/** The answer to a row, told by its cells. */
async function resultOf(
  row: TableRow,
  { answer, errorLanguage }: Pick<TableProcessor, 'answer' | 'errorLanguage'>,
): Promise<RecheckResult> {
  try {
    return 'record' in row ? answeredRow(row, await answer(row.record)) : refusedRow(row);
  } catch {
    return standInsFor(row, errorLanguage)[0];
  }
}

/** What is said of a row on which the program fails. */
function standInsFor({ at, ...row }: TableRow, language: Language | undefined) {
  const record = 'record' in row ? row.record : undefined;
  const [named, bare] = standInsOf(record, language);
  return [refusedRow({ at, ...named }), refusedRow({ at, ...bare })] as const;
}
