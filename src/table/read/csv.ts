import Papa from 'papaparse';
import type { Sheet } from '../sheet.js';

const DELIMITERS = [',', '\t', ';'] as const;

/** A quote that opens a field and never closes is text; more of them than this and the file is none. */
const MOST_STRAY_QUOTES = 100;

/** The one sheet of a CSV; nothing where its quotes cannot be made out. */
export function csvSheet(text: string, name: string): Sheet | undefined {
  let rest = text.replace(/\r\n?/g, '\n');
  const [, stated] = /^sep=(.)\n/.exec(rest) ?? [];
  const delimiter = stated ?? delimiterOf(rest);
  for (let strays = 0; strays <= MOST_STRAY_QUOTES; strays += 1) {
    const { data, errors } = Papa.parse<string[]>(rest, {
      ...{ delimiter, newline: '\n', quoteChar: '"', skipEmptyLines: false, header: false },
    });
    const stray = errors.find(({ code }) => code === 'MissingQuotes');
    if (stray === undefined) {
      if (data.at(-1)?.every((cell) => cell === '') === true) data.pop();
      const rows = data.map((row) => row.map(unwrapped));
      return { name, csv: true, rows: stated === undefined ? rows : [[], ...rows.slice(1)] };
    }
    // The parser stands behind the quote that opens the field.
    const opening = (stray.index ?? 0) - 1;
    if (rest[opening] !== '"') return undefined;
    rest = asText(rest, opening, delimiter);
  }
  return undefined;
}

/** The text with the quote at an index, which never closes, written as a text. */
function asText(text: string, opening: number, delimiter: string): string {
  const ends = [text.indexOf(delimiter, opening), text.indexOf('\n', opening), text.length];
  const end = Math.min(...ends.filter((index) => index >= 0));
  const field = text.slice(opening, end).replaceAll('"', '""');
  return `${text.slice(0, opening)}"${field}"${text.slice(end)}`;
}

/** Behind what a field begins. */
const BEGINS: ReadonlySet<string> = new Set(['\n', ...DELIMITERS]);

/** The delimiter that stands most often outside quotes in the first twenty lines. */
function delimiterOf(text: string): string {
  const counts = new Map<string, number>();
  let lines = 0;
  let quoted = false;
  let opens = true;
  for (const char of text.slice(0, 1 << 20)) {
    const reopens: boolean = char === '"' && quoted;
    // A quote within a text is text: it opens a field only where that begins, or doubled within it.
    if (char === '"') quoted = !quoted && opens;
    else if (char === '\n' && !quoted) {
      lines += 1;
      if (lines === 20) break;
    } else if (!quoted) counts.set(char, (counts.get(char) ?? 0) + 1);
    opens = reopens || BEGINS.has(char);
  }
  const often = (delimiter: string) => counts.get(delimiter) ?? 0;
  return DELIMITERS.reduce((best, each) => (often(each) > often(best) ? each : best));
}

/** What a spreadsheet wraps to keep its zeros: `="001"` is 001. */
function unwrapped(cell: string): string {
  const [, inner] = /^\s*="((?:[^"]|"")*)"\s*$/.exec(cell) ?? [];
  return inner === undefined ? cell : inner.replaceAll('""', '"');
}
