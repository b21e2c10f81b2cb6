import { editionsJudging, judgingLines } from '../../report/judging.js';
import type { ReplaySpeech } from '../../report/replay/speech.js';
import { summaryInWords } from '../../report/replay/summary.js';
import { type ActRow, type Timeline, timelineOf } from '../../report/replay/timeline.js';
import { printable } from '../../values/gate.js';
import type { FormatOptions } from '../formats/format.js';
import { COLOURS, lines } from '../formats/lines.js';
import { idsJudged } from '../run/edition-use.js';
import type { ReplayFormat } from './format.js';

/** A timeline to be read on a terminal or in a plain file. */
export function text(
  speech: ReplaySpeech,
  { findings, colour, editions = [], knownOn }: FormatOptions,
): ReplayFormat {
  const { messages, words } = speech;
  const paint = (code: number | undefined, part: string) =>
    colour && code !== undefined ? `\u001b[${code}m${part}\u001b[0m` : part;
  const marked = (mark: string, part = '') =>
    paint(COLOURS[mark], part === '' ? mark : `${mark} ${part}`);

  const row = ({ mark, on, act, who, verdictName, changed, remarks, errors }: ActRow) => [
    `  ${marked(mark)} ${on}  ${[act, who, paint(COLOURS[mark], verdictName)].join(' · ')}`,
    ...changed.map((line) => `      → ${line}`),
    ...remarks.map(
      ({ mark: sign, sentence, rule }) => `      ${marked(sign)} ${sentence}  ${paint(2, rule)}`,
    ),
    ...errors.map((error) => `      ${marked('!')} ${error}`),
  ];

  const record = ({ heading, mark, verdictName, conclusion, ...rest }: Timeline) =>
    lines(
      paint(1, heading.join(' · ')),
      `  ${words.verdict}${words.colon}${marked(mark, verdictName)}`,
      ...(conclusion === undefined ? [] : [`  ${conclusion}`]),
      ...rest.irregular.map((line) => `  - ${line}`),
      ...rest.rows.flatMap(row),
      ...(rest.statuses.length === 0 ? [] : [`  ${words.statuses}${words.colon.trimEnd()}`]),
      ...rest.statuses.map((line) => `    ${line}`),
      ...rest.errors.map((error) => `  ${marked('!')} ${error}`),
      '',
    );

  const summary: ReplayFormat['summary'] = (counted) => {
    const { dockets, acts, rules } = summaryInWords(counted, speech);
    const totals = [words.dockets(counted.records), ...dockets].join('  ');
    return lines(
      paint(1, `${words.summary}${words.colon}${totals}`),
      ...(acts.length === 0 ? [] : [`  ${words.acts}${words.colon}${acts.join(' · ')}`]),
      ...(rules.length === 0 ? [] : [`${words.rules}${words.colon.trimEnd()}`]),
      ...rules.map((rule) => `  ${rule}`),
      ...judgingLines(editionsJudging({ editions }, idsJudged(counted)), messages, words.colon).map(
        printable,
      ),
    );
  };

  return {
    head: knownOn === undefined ? '' : lines(words.knownOn(messages.date(knownOn)), ''),
    record: (answered) => record(timelineOf(answered, speech, findings)),
    foot: summary,
    summary,
  };
}
