import { inLanguage } from '../../entities/faults.js';
import type { Language } from '../../index.js';
import type { InputRead } from '../../report/about.js';
import { type Environment, printErrors } from '../command.js';
import { noRecords } from '../texts/refusals.js';
import { tableTexts, unreadRow } from '../texts/tables.js';
import { loadTables } from './load.js';
import type { TableRequest } from './request.js';

/** The records of tables, for a command that takes them all together; a row that is none is there as none. */
export async function recordsOfTables(
  files: readonly string[],
  request: TableRequest,
  language: Language | undefined,
  environment: Environment,
): Promise<
  | {
      readonly records: readonly unknown[];
      readonly inputs: readonly InputRead[];
      readonly unread: boolean;
    }
  | undefined
> {
  const {
    tables,
    problems,
    remarks: ofTables,
  } = await loadTables(files, request, language ?? 'zh');
  printErrors(environment, [...ofTables, ...problems], language);
  const refused = tables.flatMap(({ file, table }) =>
    'refused' in table ? table.refused.map(({ message }) => `${file}: ${message}`) : [],
  );
  refused.forEach(environment.printError);
  if (problems.length > 0 || refused.length > 0) return undefined;
  const records: unknown[] = [];
  const inputs: InputRead[] = [];
  for (const { file, sha256, table } of tables) {
    if ('refused' in table) continue;
    if (table.rows.length === 0) environment.printError(inLanguage(noRecords(file), language));
    for (const row of table.rows) {
      records.push('record' in row ? row.record : undefined);
      if ('record' in row) continue;
      const why = row.errors.map(({ message }) => message).join('; ');
      const said = unreadRow(file, row.at.sheet, row.at.row, records.length - 1, why);
      environment.printError(inLanguage(said, language));
    }
    const texts = tableTexts(table);
    printErrors(environment, texts, language);
    const remarks = texts.map((each) => `${file}: ${inLanguage(each, language ?? 'zh')}`);
    inputs.push({ file, records: table.rows.length, sha256, remarks });
  }
  return { records, inputs, unread: false };
}
