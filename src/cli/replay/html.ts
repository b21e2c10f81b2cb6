import { draft } from '../../index.js';
import { htmlText as escaped } from '../../values/gate.js';
import type { FormatOptions } from '../formats/format.js';
import { list, PAGE_FOOT, pageHead } from '../formats/html.js';
import type { ReplayFormat } from './format.js';
import type { ReplaySpeech } from './speech.js';
import { summaryInWords } from './summary.js';
import { type ActRow, type Timeline, timelineOf } from './timeline.js';

/** One page that needs nothing else: one row an act, everything escaped. */
export function html(
  speech: ReplaySpeech,
  { findings, editions = [] }: FormatOptions,
): ReplayFormat {
  const { messages, words } = speech;
  const { columns } = words;
  const verdict = (name: string, mark: string, said: string) =>
    `<strong class="${name}">${mark} ${escaped(said)}</strong>`;
  const rowOf = (tag: 'td' | 'th', cells: readonly string[]) =>
    `<tr>${cells.map((each) => `<${tag}>${each}</${tag}>`).join('')}</tr>\n`;

  const actRow = (act: ActRow) =>
    rowOf('td', [
      escaped(act.on),
      escaped(act.act),
      escaped(act.who),
      verdict(act.verdict, act.mark, act.verdictName),
      act.changed.map(escaped).join('<br>'),
      [
        ...act.remarks.map(
          ({ mark, sentence, rule }) =>
            `${mark} ${escaped(sentence)} <code>${escaped(rule)}</code>`,
        ),
        ...act.errors.map((error) => `! ${escaped(error)}`),
      ].join('<br>'),
    ]);

  const record = (docket: Timeline) => {
    const { heading, conclusion, irregular, rows, errors } = docket;
    const listed = [...irregular, ...errors];
    const said = verdict(docket.verdict, docket.mark, docket.verdictName);
    const head = [
      columns.on,
      columns.act,
      columns.who,
      columns.verdict,
      columns.after,
      columns.explanation,
    ];
    return [
      `<section>\n<h2>${heading.map(escaped).join(' · ')}</h2>\n`,
      `<p>${escaped(words.verdict + words.colon)}${said}</p>\n`,
      conclusion === undefined ? '' : `<p>${escaped(conclusion)}</p>\n`,
      listed.length === 0 ? '' : list(listed),
      rows.length === 0
        ? ''
        : `<table>\n${rowOf('th', head.map(escaped))}${rows.map(actRow).join('')}</table>\n`,
      '</section>\n',
    ].join('');
  };

  const summary: ReplayFormat['summary'] = (counted) => {
    const { dockets, acts, rules } = summaryInWords(counted, speech);
    const part = (heading: string, items: readonly string[]) =>
      items.length === 0 ? '' : `<h3>${escaped(heading)}</h3>\n${list(items)}`;
    const totals = list([words.dockets(counted.records), ...dockets]);
    return `<h2>${escaped(words.summary)}</h2>\n${totals}${part(words.acts, acts)}${part(words.rules, rules)}${PAGE_FOOT}`;
  };

  const head = pageHead(words.tag, words.replayed, messages.judgedBy([draft, ...editions]));
  return {
    head,
    record: (answered) => record(timelineOf(answered, speech, findings)),
    foot: summary,
    summary: (counted) => head + summary(counted),
  };
}
