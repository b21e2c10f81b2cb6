import { draft } from '../../index.js';
import { markdownText as escaped } from '../../values/gate.js';
import type { FormatOptions } from '../formats/format.js';
import { row } from '../formats/markdown.js';
import { lines } from '../formats/text.js';
import type { ReplayFormat } from './format.js';
import type { ReplaySpeech } from './speech.js';
import { summaryInWords } from './summary.js';
import { type ActRow, type Timeline, timelineOf } from './timeline.js';

/** A report to be pasted into another: a heading a docket, one row an act. */
export function markdown(
  speech: ReplaySpeech,
  { findings, editions = [] }: FormatOptions,
): ReplayFormat {
  const { messages, words } = speech;
  const { columns } = words;
  const item = (line: string) => `- ${escaped(line)}`;
  const list = (items: readonly string[]) => (items.length === 0 ? [] : [...items.map(item), '']);

  const actRow = ({ mark, on, act, who, verdictName, changed, remarks, errors }: ActRow) =>
    row([
      escaped(on),
      escaped(act),
      escaped(who),
      `${mark} ${escaped(verdictName)}`,
      changed.map(escaped).join('<br>'),
      [
        ...remarks.map(
          ({ mark: sign, sentence, rule }) => `${sign} ${escaped(sentence)} \`${rule}\``,
        ),
        ...errors.map((error) => `! ${escaped(error)}`),
      ].join('<br>'),
    ]);

  const record = ({ heading, mark, verdictName, conclusion, ...rest }: Timeline) =>
    lines(
      `## ${heading.map(escaped).join(' · ')}`,
      '',
      `**${words.verdict}${words.colon}${mark} ${escaped(verdictName)}**`,
      '',
      ...(conclusion === undefined ? [] : [escaped(conclusion), '']),
      ...list([...rest.irregular, ...rest.errors]),
      ...(rest.rows.length === 0
        ? []
        : [
            row([
              columns.on,
              columns.act,
              columns.who,
              columns.verdict,
              columns.after,
              columns.explanation,
            ]),
            row(['---', '---', '---', '---', '---', '---']),
            ...rest.rows.map(actRow),
            '',
          ]),
    );

  const summary: ReplayFormat['summary'] = (counted) => {
    const { dockets, acts, rules } = summaryInWords(counted, speech);
    return lines(
      `## ${words.summary}`,
      '',
      ...list([words.dockets(counted.records), ...dockets]),
      ...(acts.length === 0 ? [] : [`### ${words.acts}`, '', ...list(acts)]),
      ...(rules.length === 0 ? [] : [`### ${words.rules}`, '', ...list(rules)]),
    );
  };

  return {
    head: lines(`# ${words.replayed}`, '', escaped(messages.judgedBy([draft, ...editions])), ''),
    record: (answered) => record(timelineOf(answered, speech, findings)),
    foot: summary,
    summary,
  };
}
