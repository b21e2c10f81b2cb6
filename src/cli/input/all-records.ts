import type { Language } from '../../index.js';
import type { InputRead } from '../../report/about.js';
import type { Environment } from '../command.js';
import { areTables } from '../tables/is-table.js';
import type { TableRequest } from '../tables/request.js';
import type { ReadIn } from './read-in.js';
import { readInto } from './whole-file.js';

interface Asked {
  readonly files: readonly string[];
  readonly table: TableRequest;
  readonly language: Language | undefined;
  /** Bounds of what is read; left out: the usual ones. */
  readonly limits?: Parameters<typeof readInto>[2]['limits'];
}

/** The records of all files, of tables too; nothing where a table is refused, which is said. */
export async function recordsIn(
  { files, table, language, limits }: Asked,
  environment: Environment,
): Promise<ReadIn | undefined> {
  if (await areTables(files, table)) {
    const { recordsOfTables } = await import('../tables/records.js');
    return recordsOfTables(files, table, language, environment);
  }
  const records: unknown[] = [];
  const inputs: InputRead[] = [];
  let unread = false;
  for (const file of files) {
    const before = records.length;
    const sha256 = await readInto(records, file, { language, limits }, environment);
    if (sha256 === undefined) unread = true;
    inputs.push({ file, records: records.length - before, sha256, remarks: [] });
  }
  return { records, inputs, unread, answered: (_, result) => result };
}
