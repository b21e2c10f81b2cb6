import { statSync } from 'node:fs';
import { join } from 'node:path';
import { recheck } from '../../src/index.js';
import { COMMAND, FLOOR_PROGRAM, type Folder, middle, node, type Ran, run } from './processes.js';
import { type AnyRecord, recordNumber } from './records.js';

/** The formats of `jiebang recheck`, as their memory is measured. */
const FORMATS = ['ndjson', 'csv', 'text', 'markdown', 'html', 'xlsx', 'worksheet'] as const;

/** Between files of so many records the memory of a format is compared. */
const [FEW, MANY] = [4_000, 24_000];

/** What one record more adds to the most memory that a process held, in kilobytes. */
export interface PerRecord {
  readonly upheld: number;
  readonly notUpheld: number;
}

/** Records of the mix that are upheld, or that are not. */
function* recordsThat(areUpheld: boolean): Generator<AnyRecord> {
  for (let number = 0; ; number += 1) {
    const record = recordNumber(number);
    if ((recheck(record).verdict === 'upheld') === areUpheld) yield record;
  }
}

function fileOf(folder: Folder, name: string, count: number, records: Iterator<AnyRecord>): string {
  return folder.lines(name, count, () => JSON.stringify(records.next().value));
}

/** Kilobytes a record, of each format: whole processes on few and on many records. */
export function memoryOfFormats(folder: Folder): ReadonlyMap<string, PerRecord> {
  const memory = join(folder.path, 'memory');
  const slope = (format: string, areUpheld: boolean): number => {
    const [few, many] = [FEW, MANY].map((count) => {
      const name = `${areUpheld ? 'upheld' : 'not-upheld'}-${count}.ndjson`;
      const file = written.get(name) ?? fileOf(folder, name, count, recordsThat(areUpheld));
      written.set(name, file);
      return run(process.execPath, node(COMMAND, 'recheck', '--format', format, file), memory);
    });
    return (((many?.megabytes ?? 0) - (few?.megabytes ?? 0)) * 1024) / (MANY - FEW);
  };
  const written = new Map<string, string>();
  return new Map(
    FORMATS.map((format) => [
      format,
      { upheld: slope(format, true), notUpheld: slope(format, false) },
    ]),
  );
}

/** So many records are written as csv, and parsed alone. */
export const CSV_RECORDS = 50_000;

/** The command writing csv, and a process that only parses the same file: in turn. */
export function csvAgainstParsing(
  folder: Folder,
  rounds: number,
): { readonly csv: Ran; readonly floor: Ran } {
  const file = folder.lines('csv.ndjson', CSV_RECORDS, (i) => JSON.stringify(recordNumber(i)));
  const memory = join(folder.path, 'memory');
  const ran = { csv: [] as Ran[], floor: [] as Ran[] };
  for (let round = 0; round < rounds; round += 1) {
    ran.floor.push(run(process.execPath, node(FLOOR_PROGRAM, file), memory));
    const args = node(COMMAND, 'recheck', '--format', 'csv', file);
    ran.csv.push(run(process.execPath, args, memory));
  }
  return { csv: middle(ran.csv), floor: middle(ran.floor) };
}

/** The records of a report that a browser opens, and one in so many is not upheld. */
const [REPORTED, ONE_IN] = [10_000, 10];

/** The report in html on ten thousand records, one in ten not upheld: where it lies, and its size in megabytes. */
export function largeReport(folder: Folder): { readonly path: string; readonly megabytes: number } {
  const [upheld, others] = [recordsThat(true), recordsThat(false)];
  const file = folder.lines('reported.ndjson', REPORTED, (i) =>
    JSON.stringify((i % ONE_IN === 0 ? others : upheld).next().value),
  );
  const path = join(folder.path, 'report.html');
  const args = node(COMMAND, 'recheck', '--format', 'html', file, '--output', path);
  run(process.execPath, args, join(folder.path, 'memory'));
  return { path, megabytes: statSync(path).size / 1e6 };
}
