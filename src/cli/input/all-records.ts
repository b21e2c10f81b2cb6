import type { Language } from '../../index.js';
import type { InputRead } from '../../report/about.js';
import { type Environment, printErrors } from '../command.js';
import { placed, unreadableAs } from '../run/answer-record.js';
import { allOthers, countOther, type OthersCounted } from '../run/other-things.js';
import { areTables } from '../tables/is-table.js';
import type { TableRequest } from '../tables/request.js';
import { newHash } from './new-hash.js';
import type { ReadIn } from './read-in.js';
import type { InputRecord } from './read-record.js';
import { readInto } from './whole-file.js';

interface Asked {
  readonly files: readonly string[];
  readonly table: TableRequest;
  readonly language: Language | undefined;
  /** As what it is written: a paper names its inputs by their bytes. */
  readonly format: string;
  /** Bounds of what is read; left out: the usual ones. */
  readonly limits?: Parameters<typeof readInto>[2]['limits'];
}

/** The records of all files, of tables too; nothing where a table is refused, which is said. */
export async function recordsIn(
  { files, table, language, format, limits }: Asked,
  environment: Environment,
): Promise<ReadIn | undefined> {
  if (await areTables(files, table)) {
    const { recordsOfTables } = await import('../tables/records.js');
    return recordsOfTables(files, table, language, environment);
  }
  const records: unknown[] = [];
  const inputs: InputRead[] = [];
  let unread = false;
  const isPaper = format !== 'ndjson' && format !== 'text';
  const spoken = language ?? (format === 'ndjson' ? undefined : 'zh');
  const places = new Places();
  const from = (read: InputRecord) => places.add(read);
  for (const file of files) {
    const before = records.length;
    const hash = isPaper ? await newHash() : undefined;
    const isRead = await readInto(records, file, { language, limits, hash, from }, environment);
    if (!isRead) unread = true;
    const sha256 = isRead ? hash?.digest('hex') : undefined;
    inputs.push({ file, records: records.length - before, sha256, remarks: [] });
  }
  const counted: OthersCounted = { records: records.length };
  for (let at = 0; at < records.length; at += 1) {
    countOther(counted, places.isRead(at) ? records[at] : undefined, 'record');
  }
  printErrors(environment, allOthers(counted), language);
  const answered: ReadIn['answered'] = (index, result) => {
    const place = places.of(index);
    if (place === undefined) return result;
    return unreadableAs(place, spoken) ?? placed(result, place);
  };
  return { records, inputs, unread, answered };
}

type Place = Pick<InputRecord, 'line' | 'element' | 'unreadable'>;

/** Where the records stood, in a list of numbers: of a great many no object is kept that nobody may ask for. */
class Places {
  readonly #lines: number[] = [];
  /** Of an array; lines have none. */
  readonly #elements = new Map<number, number>();
  readonly #unreadable = new Map<number, NonNullable<Place['unreadable']>>();

  add({ line, element, unreadable }: Place): void {
    const index = this.#lines.push(line) - 1;
    if (element !== undefined) this.#elements.set(index, element);
    if (unreadable !== undefined) this.#unreadable.set(index, unreadable);
  }

  isRead(index: number): boolean {
    return !this.#unreadable.has(index);
  }

  of(index: number): Place | undefined {
    const line = this.#lines[index];
    if (line === undefined) return undefined;
    const place = { line, element: this.#elements.get(index) };
    const unreadable = this.#unreadable.get(index);
    return unreadable === undefined ? place : { ...place, unreadable };
  }
}
