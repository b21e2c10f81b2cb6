import type { Language, RecheckResult } from '../../index.js';
import { inLanguage } from '../../regulation/bilingual.js';
import type { InputRead } from '../../report/about.js';
import { answeredRow, refusedRow } from '../../table/answered-row.js';
import type { TableRow } from '../../table/index.js';
import type { Environment } from '../command.js';
import type { ReadIn } from '../input/read-in.js';
import { noRecords } from '../texts/refusals.js';
import { loadTables } from './load.js';
import type { TableRequest } from './request.js';
import { inputOf, sayOfTables } from './said.js';

/** The records of tables, for a command that takes them all together; a row that is none is there as none. */
export async function recordsOfTables(
  files: readonly string[],
  request: TableRequest,
  language: Language | undefined,
  environment: Environment,
): Promise<ReadIn | undefined> {
  const loaded = await loadTables(files, request, language);
  if (sayOfTables(loaded, environment, language)) return undefined;
  const { tables, mapping } = loaded;
  const rows: TableRow[] = [];
  const inputs: InputRead[] = [];
  for (const each of tables) {
    const { file, table } = each;
    if ('refused' in table) continue;
    if (table.rows.length === 0) environment.printError(inLanguage(noRecords(file), language));
    for (const row of table.rows) rows.push(row);
    inputs.push(inputOf(each, table.rows.length, environment, language));
  }
  const answered = (index: number, result: RecheckResult): RecheckResult => {
    const row = rows[index];
    if (row === undefined) return result;
    return 'record' in row ? answeredRow(row, result) : refusedRow(row);
  };
  const records = rows.map((row) => ('record' in row ? row.record : undefined));
  return { records, inputs, mapping, unread: false, answered };
}
