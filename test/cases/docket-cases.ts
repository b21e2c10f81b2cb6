import { readFileSync } from 'node:fs';
import { readEdition } from '../../src/index.js';

/** What stands in a file of cases, a line each. */
export const linesOf = <T>(name: string): T[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/** The editions that the dockets of the cases name. */
export const editions = [
  { id: 'no-entry', parameters: { reserveEntryRequired: false } },
  { id: 'e1', effectiveFrom: '2022-01-01', effectiveTo: '2022-10-01' },
  { id: 'ed22', effectiveFrom: '2022-01-01', effectiveTo: '2022-12-31' },
].map((data) => {
  const read = readEdition(data);
  if (!read.ok) throw new Error(`edition ${data.id}`);
  return read.edition;
});
