import type { Language } from '../../index.js';
import { inLanguage } from '../../regulation/bilingual.js';
import type { InputRead } from '../../report/about.js';
import { type Environment, printErrors } from '../command.js';
import { ofFile } from '../texts/tables.js';
import type { Loaded, LoadedTable } from './load.js';

/** Says what is said of tables that were read; whether one cannot be. */
export function sayOfTables(
  { tables, problems, remarks }: Loaded,
  environment: Environment,
  language: Language | undefined,
): boolean {
  printErrors(environment, [...remarks, ...problems], language);
  const refused = tables.flatMap(({ file, table }) =>
    'refused' in table ? table.refused.map(({ message }) => `${file}: ${message}`) : [],
  );
  refused.forEach(environment.printError);
  return problems.length > 0 || refused.length > 0;
}

/** A table as an input of a report; how it was read is said. */
export function inputOf(
  { file, sha256, remarks, further }: LoadedTable,
  records: number,
  environment: Environment,
  language: Language | undefined,
): InputRead {
  printErrors(
    environment,
    remarks.map((each) => ofFile(file, each)),
    language,
  );
  const said = remarks.map((each) => inLanguage(each, language ?? 'zh'));
  return { file, records, sha256, remarks: said, further };
}
