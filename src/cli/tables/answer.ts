import { inLanguage } from '../../entities/faults.js';
import type { RecheckResult, Summary } from '../../index.js';
import type { TableRow } from '../../table/index.js';
import { complainAll, type Surroundings } from '../command.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { noRecords } from '../texts/refusals.js';
import { columnText, noteText } from '../texts/tables.js';
import type { Work } from '../work.js';
import { loadTables } from './load.js';
import type { TableRequest } from './request.js';

/**
 * Answers the rows of tables in their order, as `jiebang recheck` answers lines: an invalid result says
 * sheet and row where that of a line says the line.
 */
export async function answerTables(
  files: readonly string[],
  request: TableRequest,
  work: Work<RecheckResult, Summary>,
  around: Surroundings,
): Promise<ExitCode> {
  const { language, errorLanguage, format, onlySummary } = work;
  const { output } = around;
  const { tables, problems, remarks } = await loadTables(files, request, errorLanguage);
  complainAll(around, [...remarks, ...problems], language);
  const refused = tables.flatMap(({ file, table }) =>
    'refused' in table ? table.refused.map(({ message }) => `${file}: ${message}`) : [],
  );
  refused.forEach(around.complain);
  if (problems.length > 0 || refused.length > 0) return EXIT.couldNotRun;
  const counted = work.nothing();
  let reading = await output.write(onlySummary ? '' : format.head);
  for (const { file, table } of tables) {
    if ('refused' in table) continue;
    if (table.rows.length === 0) around.complain(inLanguage(noRecords(file), language));
    for (const row of table.rows) {
      if (!reading) break;
      const result = await resultOf(row, work);
      work.count(counted, result);
      const { sheet, row: line } = row.at;
      const record = 'record' in row ? row.record : undefined;
      const place = `${file} ${sheet}`;
      if (!onlySummary) {
        reading = await output.write(format.record({ result, record, file: place, line }));
      }
    }
    for (const note of table.notes) around.complain(inLanguage(noteText(note), language));
    for (const column of table.columns) {
      const text = columnText(column);
      if (text !== undefined) around.complain(inLanguage(text, language));
    }
  }
  await output.write((onlySummary ? format.summary : format.foot)(counted));
  if (counted.records === 0) return EXIT.couldNotRun;
  return counted.verdicts.upheld === counted.records ? EXIT.upheld : EXIT.notUpheld;
}

/** The answer to a row; what is refused in a record is named by its cell. */
async function resultOf(
  row: TableRow,
  { answer }: Pick<Work<RecheckResult, Summary>, 'answer'>,
): Promise<RecheckResult> {
  const { sheet, row: line } = row.at;
  if (!('record' in row)) {
    const { id, kind, errors } = row;
    const named = { ...(id === undefined ? {} : { id }), ...(kind === undefined ? {} : { kind }) };
    return { ...named, sheet, row: line, verdict: 'invalid', errors } as unknown as RecheckResult;
  }
  const result = await answer(row.record);
  if (result.verdict !== 'invalid') return result;
  const { id, kind, errors } = result;
  const named = { ...(id === undefined ? {} : { id }), ...(kind === undefined ? {} : { kind }) };
  const placed = errors.map((error) => ({
    ...error,
    ...(sourceOf(error.path, row.cells) ?? row.at),
  }));
  return { ...named, sheet, row: line, verdict: 'invalid', errors: placed } as RecheckResult;
}

/** Where a path was read: the cell itself, or that of what lies around it. */
function sourceOf<Source>(
  path: string,
  cells: Readonly<Record<string, Source>>,
): Source | undefined {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    if (Object.hasOwn(cells, at)) return cells[at];
  }
  return undefined;
}
