import Papa from 'papaparse';
import type { Sheet } from '../sheet.js';

const DELIMITERS = [',', '\t', ';'] as const;

/** The one sheet of a CSV. */
export function csvSheet(text: string, name: string): Sheet {
  const lines = text.replace(/\r\n?/g, '\n');
  const [, stated] = /^sep=(.)\n/.exec(lines) ?? [];
  const delimiter = stated ?? delimiterOf(lines);
  const { data } = Papa.parse<string[]>(withStraysAsText(lines, delimiter), {
    ...{ delimiter, newline: '\n', quoteChar: '"', skipEmptyLines: false, header: false },
  });
  if (data.at(-1)?.every((cell) => cell === '') === true) data.pop();
  const rows = data.map((row) => row.map(unwrapped));
  return { name, csv: true, rows: stated === undefined ? rows : [[], ...rows.slice(1)] };
}

/** The text with every field whose quotes were not meant as such, since none of them closes it, in quotes as a text. */
function withStraysAsText(text: string, delimiter: string): string {
  const parts: string[] = [];
  let copied = 0;
  for (let quote = text.indexOf('"'); quote >= 0; ) {
    const opens = quote === 0 || text[quote - 1] === '\n' || text[quote - 1] === delimiter;
    const closing = opens ? closingOf(text, quote, delimiter) : quote;
    let next = (closing ?? quote) + 1;
    if (closing === undefined) {
      const line = text.slice(quote, endOf(text, '\n', quote));
      const field = line.slice(0, endOf(line, delimiter, 0));
      next = quote + field.length;
      parts.push(text.slice(copied, quote), '"', field.replaceAll('"', '""'), '"');
      copied = next;
    }
    quote = text.indexOf('"', next);
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(copied);
}

const endOf = (text: string, mark: string, from: number): number => {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found;
};

/**
 * Where the quote stands that closes the field which one opens, if any does. Behind a quote within the text that is
 * not doubled, which may as well open the next field, it is sought on the same line alone.
 */
function closingOf(text: string, opening: number, delimiter: string): number | undefined {
  let limit = text.length;
  for (let at = text.indexOf('"', opening + 1); at >= 0 && at < limit; ) {
    if (text[at + 1] === '"') at += 1;
    else {
      let behind = at + 1;
      while (text[behind] === ' ' && delimiter !== ' ') behind += 1;
      const next = text[behind];
      if (next === undefined || next === '\n' || next === delimiter) return at;
      limit = Math.min(limit, endOf(text, '\n', opening));
    }
    at = text.indexOf('"', at + 1);
  }
  return undefined;
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
