import { inLanguage } from '../../entities/faults.js';
import type { Language, RecheckResult } from '../../index.js';
import type { InputRead } from '../../report/about.js';
import { answeredRow, refusedRow } from '../../table/answered-row.js';
import type { TableRow } from '../../table/index.js';
import { type Environment, printErrors } from '../command.js';
import type { ReadIn } from '../input/read-in.js';
import { noRecords } from '../texts/refusals.js';
import { ofFile } from '../texts/tables.js';
import { loadTables } from './load.js';
import type { TableRequest } from './request.js';

/** The records of tables, for a command that takes them all together; a row that is none is there as none. */
export async function recordsOfTables(
  files: readonly string[],
  request: TableRequest,
  language: Language | undefined,
  environment: Environment,
): Promise<ReadIn | undefined> {
  const {
    tables,
    mapping,
    problems,
    remarks: ofTables,
  } = await loadTables(files, request, language);
  printErrors(environment, [...ofTables, ...problems], language);
  const refused = tables.flatMap(({ file, table }) =>
    'refused' in table ? table.refused.map(({ message }) => `${file}: ${message}`) : [],
  );
  refused.forEach(environment.printError);
  if (problems.length > 0 || refused.length > 0) return undefined;
  const rows: TableRow[] = [];
  const inputs: InputRead[] = [];
  for (const { file, sha256, table, remarks: said, further } of tables) {
    if ('refused' in table) continue;
    if (table.rows.length === 0) environment.printError(inLanguage(noRecords(file), language));
    for (const row of table.rows) rows.push(row);
    printErrors(
      environment,
      said.map((each) => ofFile(file, each)),
      language,
    );
    const remarks = said.map((each) => inLanguage(each, language ?? 'zh'));
    inputs.push({ file, records: table.rows.length, sha256, remarks, further });
  }
  const answered = (index: number, result: RecheckResult): RecheckResult => {
    const row = rows[index];
    if (row === undefined) return result;
    return 'record' in row ? answeredRow(row, result) : refusedRow(row);
  };
  const records = rows.map((row) => ('record' in row ? row.record : undefined));
  return { records, inputs, mapping, unread: false, answered };
}
