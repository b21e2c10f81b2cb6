import type { Bilingual, Language } from '../../index.js';
import { inLanguage } from '../../regulation/bilingual.js';
import { row } from '../../report/written/csv.js';
import { htmlText as escaped } from '../../values/gate.js';
import * as says from '../texts/progress.js';

/** Which records a run answers, where it does not answer all. */
export interface PartOfRun {
  readonly from: number;
  readonly to: number;
  readonly interrupted: boolean;
}

interface PartOptions {
  readonly from: number;
  /** The name of the format. */
  readonly format: string;
  readonly language: Language | undefined;
}

/**
 * What a report says of the records that it covers, where it is a part of a whole. The parts of ndjson and
 * csv say nothing: one after another they are what one run writes, byte for byte.
 */
export class Part {
  readonly #options: PartOptions;

  constructor(options: PartOptions) {
    this.#options = options;
  }

  /** A report that goes on says so in its first line; a table that goes on has no headings once more. */
  opening(head: string): string {
    const { from, format } = this.#options;
    if (from === 1) return head;
    if (format === 'csv') return '';
    return this.#before(head, says.goesOn(from));
  }

  /** What stands behind the last record of a run that was stopped. */
  closing(foot: string, to: number): string {
    const { from } = this.#options;
    return this.#before(foot, says.coversOnly(from, to));
  }

  /** A summary, of all or of a part. */
  summary(text: string, part: PartOfRun): string {
    const { from, to, interrupted } = part;
    if (from === 1 && !interrupted) return text;
    const { format } = this.#options;
    if (format === 'ndjson') return `{"part":${JSON.stringify(part)},${text.slice(1)}`;
    if (format === 'csv') return withRowsOf(part, text);
    return this.#before(text, (interrupted ? says.coversOnly : says.covers)(from, to));
  }

  #before(text: string, sentence: Bilingual): string {
    const { format, language } = this.#options;
    const said = inLanguage(sentence, language ?? 'zh');
    if (format === 'text') return `${said}\n${text}`;
    if (format === 'markdown') return `> ${said}\n\n${text}`;
    if (format !== 'html') return text;
    // Of a report that is written last, its own first line.
    if (text === '') return `<!-- ${escaped(said)} -->\n`;
    const shown = `<p>${escaped(said)}</p>\n`;
    // A whole page says it in its first line too, which no reader of the page sees.
    return text.startsWith('<!DOCTYPE')
      ? `<!-- ${escaped(said)} -->\n${text.replace('</h1>\n', `</h1>\n${shown}`)}`
      : shown + text;
  }
}

/** A summary as a table, with the numbers of the records behind its headings. */
function withRowsOf({ from, to }: PartOfRun, table: string): string {
  const end = table.indexOf('\r\n') + 2;
  const columns = table.slice(0, end).split(',').length;
  const rowOf = (name: string, number: number) =>
    row(['part', name, ...Array<string>(columns - 3).fill(''), String(number)]);
  return table.slice(0, end) + rowOf('from', from) + rowOf('to', to) + table.slice(end);
}
