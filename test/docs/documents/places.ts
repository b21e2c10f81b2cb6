import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The file of a folder of src in which a text stands, relative to the repository. */
export function fileWith(folder: string, text: string): string {
  const found = readdirSync(`${ROOT}${folder}`).find((name) =>
    readFileSync(`${ROOT}${folder}/${name}`, 'utf8').includes(text),
  );
  if (found === undefined) throw new Error(`${text} stands nowhere in ${folder}`);
  return `${folder}/${found}`;
}

/** As code and no link: the pages come along in the package, and what they name does not. */
export const link = (path: string) => `\`${path}\``;

/** A rule's source, and the test that mirrors it. */
export function placesOfRule(rule: string): readonly [source: string, test: string] {
  const source = fileWith('src/rules', `id: '${rule}'`);
  const test = source.replace(/^src\/(.*)\.ts$/, 'test/$1.test.ts');
  if (!existsSync(`${ROOT}${test}`) || !readFileSync(`${ROOT}${test}`, 'utf8').includes(rule)) {
    throw new Error(`${rule} has no test in ${test}`);
  }
  return [source, test];
}

/** A cell: no bar and no line end may stand in it. */
export const cell = (...lines: readonly string[]) =>
  lines
    .filter((line) => line !== '')
    .join('<br>')
    .replaceAll('|', '\\|') || '—';

/** The anchor that a heading of this text gets: small letters, no points. */
export const anchor = (heading: string) => heading.toLowerCase().replaceAll('.', '');
