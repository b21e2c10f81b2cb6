import { createHash } from 'node:crypto';
import { htmlText as escaped } from '../../values/gate.js';
import { basisOf } from './basis.js';
import { type Card, cardOf } from './card.js';
import type { Format, FormatOptions } from './format.js';
import type { Speech } from './speech.js';
import { countLine, entries, inOrder, ruleLine, verdictCounts } from './summary.js';

const STYLE = `body{font:16px/1.6 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
h2{font-size:1.1rem;margin:2rem 0 .3rem}
table{border-collapse:collapse;width:100%}
td,th{border:1px solid #bbb;padding:.3rem .5rem;text-align:left;vertical-align:top}
code{font-size:.85em;color:#555}
.upheld,.regular{color:#0a6b2d}.overturned,.irregular,.out-of-order{color:#a3121b}
.undetermined{color:#7a5200}.invalid{color:#6b1d87}`;

/** One page that needs nothing else: no script, no font, no picture; everything escaped. */
export function html(speech: Speech, options: FormatOptions): Format {
  const { messages, words } = speech;
  const { findings } = options;
  const labelled = (label: string, text: string) => `${escaped(label + words.colon)}${text}`;
  const verdict = ({ mark, verdict: name, verdictName }: Card) =>
    labelled(words.verdict, `<strong class="${name}">${mark} ${escaped(verdictName)}</strong>`);

  const table = ({ rows }: Card) => {
    if (rows.length === 0) return '';
    const head = [words.result, words.strength, words.rule, words.explanation];
    const body = rows.map(({ mark, result, strength, name, finding, sentence, ground }) => [
      `${mark} ${escaped(result)}${ground ? `<strong>${escaped(words.ground)}</strong>` : ''}`,
      escaped(strength),
      `${escaped(name)}<br><code>${escaped(finding.rule)}</code>`,
      escaped(sentence),
    ]);
    return `<table>\n<tr>${head.map((each) => `<th>${escaped(each)}</th>`).join('')}</tr>\n${body
      .map((cells) => `<tr>${cells.map((each) => `<td>${each}</td>`).join('')}</tr>\n`)
      .join('')}</table>\n`;
  };

  const noted = ({ notes }: Card) =>
    notes.length === 0 ? '' : list(notes.map((note) => `${words.note}${words.colon}${note}`));

  const record = (card: Card) => {
    const heading = `<h2>${card.heading.map(escaped).join(' · ')}</h2>\n`;
    if (card.recorded === undefined)
      return `${heading}<p>${verdict(card)}</p>\n${list(card.errors)}`;
    const recorded = labelled(words.recorded, escaped(card.recorded));
    return `${heading}<p>${recorded}<br>${verdict(card)}</p>\n<p>${escaped(card.conclusion ?? '')}</p>\n${table(card)}${noted(card)}`;
  };

  const summary = (counted: Parameters<Format['summary']>[0]) => {
    const { records, verdicts, kinds, rules } = inOrder(counted);
    const totals = verdictCounts(verdicts).map(([name, n]) => `${messages.verdict(name)} ${n}`);
    const kindLines = entries(kinds).map(([kind, counts]) => countLine(kind, counts, speech));
    const ruleLines = entries(rules).map(([rule, counts]) => ruleLine(rule, counts, speech));
    return [
      `<h2>${escaped(words.summary)}</h2>\n${list([words.total(records), ...totals])}`,
      kindLines.length === 0 ? '' : `<h3>${escaped(words.kind)}</h3>\n${list(kindLines)}`,
      ruleLines.length === 0 ? '' : `<h3>${escaped(words.rulesHeading)}</h3>\n${list(ruleLines)}`,
      PAGE_FOOT,
    ].join('');
  };

  const head = pageHead(words.tag, words.title, basisOf(speech, options).join('\n'));
  return {
    head,
    record: (answered) => `<section>\n${record(cardOf(answered, speech, findings))}</section>\n`,
    foot: summary,
    summary: (counted) => head + summary(counted),
  };
}

/** By this the one style of a page is known to a browser, which then takes no other, nor any script. */
const styleHash = (): string => `sha256-${createHash('sha256').update(STYLE).digest('base64')}`;

/** How a page begins, its heading included. */
export const pageHead = (tag: string, title: string, judgedBy: string): string => `<!DOCTYPE html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleHash()}'">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p>${escaped(judgedBy)}</p>
`;

/** How a page ends. */
export const PAGE_FOOT = '</body>\n</html>\n';

/** A list of lines. */
export const list = (items: readonly string[]): string =>
  `<ul>\n${items.map((item) => `<li>${escaped(item)}</li>\n`).join('')}</ul>\n`;
