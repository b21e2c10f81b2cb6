/**
 * Whole files for a trial beyond one process: the files of the conformance cases, each again and again under
 * other names, and one line that cannot be read.
 *    node files.mjs TIMES > records.ndjson
 */
import { readFileSync } from 'node:fs';

const [, , times = '40'] = process.argv;
const cases = readFileSync(new URL('../../cases/crosscheck.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line).records);

const under = (record, suffix) => {
  const { subject } = record;
  if (typeof subject !== 'object' || subject === null) return record;
  const named = Object.entries(subject).map(([level, name]) => [level, `${name}${suffix}`]);
  return { ...record, subject: Object.fromEntries(named) };
};

for (let time = 0; time < Number(times); time += 1) {
  const lines = cases.flatMap((records, at) =>
    records.map((record) => `${JSON.stringify(under(record, `-${at}-${time}`))}\n`),
  );
  process.stdout.write(lines.join(''));
  if (time === 0) process.stdout.write('{"id":\n');
}
