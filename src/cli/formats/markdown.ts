import { markdownText as escaped } from '../../values/gate.js';
import { basisOf } from './basis.js';
import { type Card, cardOf } from './card.js';
import type { Format, FormatOptions } from './format.js';
import type { Speech } from './speech.js';
import { countLine, entries, inOrder, ruleLine, verdictCounts } from './summary.js';
import { lines } from './text.js';

/** A report to be pasted into another: a heading a record, its findings as a table. */
export function markdown(speech: Speech, options: FormatOptions): Format {
  const { messages, words } = speech;
  const { findings } = options;

  const table = ({ rows }: Card) =>
    rows.length === 0
      ? []
      : [
          row([words.result, words.strength, words.rule, words.explanation]),
          row(['---', '---', '---', '---']),
          ...rows.map(({ mark, result, strength, name, finding, sentence, ground }) =>
            row([
              `${mark} ${escaped(result)}${ground ? words.ground : ''}`,
              escaped(strength),
              `${escaped(name)}<br>\`${finding.rule}\``,
              escaped(sentence),
            ]),
          ),
          '',
        ];

  const noted = ({ notes }: Card) =>
    notes.length === 0
      ? []
      : [...notes.map((note) => `- ${words.note}${words.colon}${escaped(note)}`), ''];

  const summary: Format['summary'] = (counted) => {
    const { records, verdicts, kinds, rules } = inOrder(counted);
    const item = (text: string) => `- ${escaped(text)}`;
    const ruleItems = entries(rules).map(([rule, counts]) => item(ruleLine(rule, counts, speech)));
    return lines(
      `## ${words.summary}`,
      '',
      item(words.total(records)),
      ...verdictCounts(verdicts).map(([verdict, count]) =>
        item(`${messages.verdict(verdict)} ${count}`),
      ),
      '',
      ...section(
        words.kind,
        entries(kinds).map(([kind, counts]) => item(countLine(kind, counts, speech))),
      ),
      ...section(words.rulesHeading, ruleItems),
    );
  };

  return {
    head: lines(
      `# ${words.title}`,
      '',
      ...basisOf(speech, options).flatMap((each) => [escaped(each), '']),
    ),
    record: (answered) => {
      const card = cardOf(answered, speech, findings);
      const verdict = `**${words.verdict}${words.colon}${card.mark} ${escaped(card.verdictName)}**`;
      const heading = [`## ${card.heading.map(escaped).join(' · ')}`, ''];
      if (card.recorded === undefined) {
        return lines(
          ...heading,
          verdict,
          '',
          ...card.errors.map((each) => `- ${escaped(each)}`),
          '',
        );
      }
      return lines(
        ...heading,
        `${words.recorded}${words.colon}${escaped(card.recorded)}${words.separator}${verdict}`,
        '',
        escaped(card.conclusion ?? ''),
        '',
        ...table(card),
        ...noted(card),
      );
    },
    foot: summary,
    summary,
  };
}

/** A row of a table. */
export const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const section = (heading: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`### ${heading}`, '', ...items, ''];
