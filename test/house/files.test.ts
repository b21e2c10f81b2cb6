import { describe, expect, it } from 'vitest';
import { shapesFile } from '../docs/documents/dictionary.js';
import { factTypesFile } from '../docs/documents/fact-types.js';
import { tableFiles } from '../docs/documents/tables.js';
import { ROOMS } from './imports.js';
import { entryPoints, isTypeScript, readSources, roomOf, type Source } from './sources.js';

/** Longer than this, and a file holds more than one thing. */
const MOST_LINES = 250;

const lines = (text: string): number => text.replace(/\n$/, '').split('\n').length;

/** Files that are made from others, by their paths: nobody reads them in one sitting. */
const MADE = new Set([...tableFiles(), shapesFile(), factTypesFile()].map(({ path }) => path));

/** What is wrong with the layout of the given sources: sizes, rooms, and what stands beside index.ts. */
function layoutViolations(sources: readonly Source[], entries: readonly string[]) {
  return sources.flatMap((source) => {
    const { path, text } = source;
    const room = roomOf(path);
    if (!isTypeScript(source)) {
      return /^src\/(\w+\/tsconfig\.json|page\/\w+\.(html|css|svg))$/.test(path)
        ? []
        : [`${path} is no TypeScript`];
    }
    return [
      ...(lines(text) > MOST_LINES && !MADE.has(path)
        ? [`${path} has ${lines(text)} lines, over ${MOST_LINES}`]
        : []),
      ...(ROOMS.includes(room) ? [] : [`${path} stands in no known room`]),
      ...(room === 'face' && !entries.includes(path) ? [`${path} is no entry point`] : []),
    ];
  });
}

describe('the files of src', () => {
  const entries = entryPoints().map(([, path]) => path);

  it('are TypeScript of at most 250 lines unless made from others, each in a known room', () => {
    expect(readSources()).not.toEqual([]);
    expect(layoutViolations(readSources(), entries)).toEqual([]);
  });

  it.each([
    ['a file of 250 lines', 'src/values/a.ts', 'x\n'.repeat(250), []],
    [
      'one of 251',
      'src/values/a.ts',
      'x\n'.repeat(251),
      ['src/values/a.ts has 251 lines, over 250'],
    ],
    [
      'one without a last line end',
      'src/values/a.ts',
      `${'x\n'.repeat(250)}x`,
      ['src/values/a.ts has 251 lines, over 250'],
    ],
    [
      'long data of the regulation',
      'src/regulation/a.ts',
      'x\n'.repeat(300),
      ['src/regulation/a.ts has 300 lines, over 250'],
    ],
    ['a table made from the schemas', 'src/entities/tables/act-table.ts', 'x\n'.repeat(600), []],
    ['a room nobody knows', 'src/utils/a.ts', '', ['src/utils/a.ts stands in no known room']],
    ['an entry point', 'src/index.ts', '', []],
    ['a stray file beside it', 'src/helpers.ts', '', ['src/helpers.ts is no entry point']],
    ['a script', 'src/cli/a.js', '', ['src/cli/a.js is no TypeScript']],
  ])('the check answers rightly for %s', (_, path, text, violations) => {
    expect(layoutViolations([{ path, text }], entries)).toEqual(violations);
  });
});
