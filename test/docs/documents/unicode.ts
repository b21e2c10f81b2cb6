import { readFileSync } from 'node:fs';
import type { GeneratedFile } from './document.js';

/**
 * What the library knows of characters, from the database of one version of Unicode: every Node that runs
 * it knows that version, and some know more.
 */
export const VERSION = '15.1.0';

const SOURCE = new URL(`../unicode/${VERSION}.txt`, import.meta.url);

/** The first and the last code point of a range. */
type Range = readonly [first: number, last: number];

/** The ranges of code points by the name of the property or category that they have. */
export function rangesOf(name: string): Range[] {
  const line = readFileSync(SOURCE, 'utf8')
    .split('\n')
    .find((each) => each.startsWith(`${name} `));
  if (line === undefined) throw new Error(`no ranges of ${name}`);
  return line
    .split(' ')
    .slice(1)
    .map((range) => {
      const [first = '', last = first] = range.split('-');
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
    });
}

/** Ranges in ascending order that neither meet nor overlap. */
function united(ranges: readonly Range[]): Range[] {
  const all: [number, number][] = [];
  for (const [first, last] of [...ranges].sort(([a], [b]) => a - b)) {
    const before = all.at(-1);
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else all.push([first, last]);
  }
  return all;
}

/** What nobody sees: white space, controls, format characters, what is ignorable, and the blank of Braille. */
function invisible(): Range[] {
  const names = ['White_Space', 'Control', 'Format', 'Default_Ignorable_Code_Point'];
  return united([...names.flatMap(rangesOf), [0x2800, 0x2800]]);
}

const escaped = (point: number): string =>
  point > 0xffff
    ? `\\u{${point.toString(16)}}`
    : point > 0x20 && point < 0x7f
      ? String.fromCharCode(point)
      : `\\u${point.toString(16).padStart(4, '0')}`;

/** The inside of a character class, as it stands in a source file. */
const classOf = (ranges: readonly Range[]): string =>
  ranges
    .map(([first, last]) =>
      first === last ? escaped(first) : `${escaped(first)}-${escaped(last)}`,
    )
    .join('');

/** Gaps and lengths in turn, to base 36: ranges of code points in few bytes. */
function packed(ranges: readonly Range[]): string {
  let next = 0;
  return ranges
    .flatMap(([first, last]) => {
      const pair = [first - next, last - first];
      next = last + 1;
      return pair.map((number) => number.toString(36));
    })
    .join(' ');
}

/** The table of characters as a source file. */
export function unicodeTable(): GeneratedFile {
  return {
    path: 'src/values/unicode-table.ts',
    text: `// Made by \`npm run generate\` from test/docs/unicode/${VERSION}.txt; not to be edited.

/** The version of Unicode whose characters the library knows, whatever the engine knows besides. */
export const UNICODE_VERSION = '${VERSION}';

/** What nobody sees, as the inside of a character class: White_Space, Cc, Cf, Default_Ignorable_Code_Point, U+2800. */
export const INVISIBLE =
  '${classOf(invisible())}';

/** The ranges of code points that no character has: the gap before each, its length less one, to base 36. */
export const UNASSIGNED =
  '${packed(rangesOf('Unassigned'))}';
`,
  };
}
