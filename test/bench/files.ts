import { join } from 'node:path';
import { fileWith, type Plain } from '../dossier/regular-file.js';
import { COMMAND, type Folder, middle, node, type Ran, RECORDS, run } from './processes.js';

/** Every so many files one has a fact that another record contradicts. */
const FAULTY = 10;

const TEN = [
  ...['R-01', 'R-02', 'R-03', 'R-05', 'R-08'],
  ...['R-09', 'R-10', 'R-11', 'R-14', 'R-12'],
];

const REGULAR = fileWith({ adjustment: null }).filter(({ id }) => TEN.includes(id));
const CONTRADICTED = fileWith({
  adjustment: null,
  grant: { 'facts.approvedOn': '2021-09-19' },
}).filter(({ id }) => TEN.includes(id));

/** The ten records of a file, from the collection of a demand to the grant, by the number of the file. */
function fileNumber(number: number): Plain[] {
  const records = number % FAULTY === 0 ? CONTRADICTED : REGULAR;
  return records.map(({ id, subject, ...rest }) => ({
    ...rest,
    id: `${id}-${number}`,
    subject: Object.fromEntries(
      Object.entries(subject).map(([level, name]) => [level, `${name}-${number}`]),
    ),
  }));
}

/** Records of whole files rechecked with all findings, and held against each other: in turn. */
export function wholeFiles(folder: Folder, rounds: number): ReadonlyMap<string, Ran> {
  const perFile = fileNumber(0).length;
  const file = folder.lines('files.ndjson', RECORDS / perFile, (number) =>
    fileNumber(number)
      .map((record) => JSON.stringify(record))
      .join('\n'),
  );
  const memory = join(folder.path, 'memory');
  const all = new Map<string, Ran[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const command of ['recheck', 'crosscheck']) {
      const ran = run(process.execPath, node(COMMAND, command, '--format', 'ndjson', file), memory);
      all.set(command, [...(all.get(command) ?? []), ran]);
    }
  }
  return new Map([...all].map(([command, ran]) => [command, middle(ran)]));
}
