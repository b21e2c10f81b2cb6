import { basisOf } from './basis.js';
import { type Card, cardOf, type Row, verdictMark } from './card.js';
import type { Format, FormatOptions } from './format.js';
import type { Speech } from './speech.js';
import { countLine, entries, inOrder, ruleLine, verdictCounts } from './summary.js';

/** The colours of marks on a terminal, by ANSI number. */
export const COLOURS = { '✓': 32, '✗': 31, '?': 33, '!': 35 } as Readonly<Record<string, number>>;

/** A report to be read on a terminal or in a plain file. */
export function text(speech: Speech, options: FormatOptions): Format {
  const { messages, words } = speech;
  const { findings, colour } = options;
  const paint = (code: number | undefined, part: string) =>
    colour && code !== undefined ? `\u001b[${code}m${part}\u001b[0m` : part;
  const marked = (mark: string, part = '') =>
    paint(COLOURS[mark], part === '' ? mark : `${mark} ${part}`);

  const row = ({ mark, strength, sentence, finding, ground }: Row) =>
    `  ${marked(mark)} ${strength}  ${sentence}  ${paint(2, finding.rule)}${ground ? words.ground : ''}`;

  const body = (card: Card) => {
    const verdict = `  ${words.verdict}${words.colon}${marked(card.mark, card.verdictName)}`;
    if (card.recorded === undefined) {
      return [verdict, ...card.errors.map((error) => `  ${marked('!')} ${error}`)];
    }
    return [
      `  ${words.recorded}${words.colon}${card.recorded}`,
      verdict,
      `  ${card.conclusion}`,
      ...card.rows.map(row),
      ...card.notes.map((note) => `  ${marked('!')} ${words.note}${words.colon}${note}`),
    ];
  };

  const summary: Format['summary'] = (counted) => {
    const { records, verdicts, kinds, rules } = inOrder(counted);
    const totals = verdictCounts(verdicts).map(([verdict, count]) =>
      marked(verdictMark(verdict), `${messages.verdict(verdict)} ${count}`),
    );
    return lines(
      paint(1, `${words.summary}${words.colon}${[words.total(records), ...totals].join('  ')}`),
      ...entries(kinds).map(([kind, counts]) => `  ${countLine(kind, counts, speech)}`),
      ...(Object.keys(rules).length === 0 ? [] : [`${words.rulesHeading}${words.colon}`]),
      ...entries(rules).map(([rule, counts]) => `  ${ruleLine(rule, counts, speech)}`),
    );
  };

  return {
    head: lines(...basisOf(speech, options), ''),
    record: (answered) => {
      const card = cardOf(answered, speech, findings);
      return lines(paint(1, card.heading.join(' · ')), ...body(card), '');
    },
    foot: summary,
    summary,
  };
}

/** Lines, each with its end. */
export const lines = (...parts: string[]): string => parts.map((part) => `${part}\n`).join('');
