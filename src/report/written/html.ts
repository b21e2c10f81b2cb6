import { htmlText, printable } from '../../values/gate.js';
import {
  type Block,
  type Document,
  type Line,
  MARKS,
  type Sheet,
  spansOf,
  type Table,
} from '../document.js';
import { STYLE, STYLE_HASH } from './style.js';
import { svg } from './svg.js';

/** On one line. */
const escaped = (text: string): string => htmlText(printable(text));

/** How a text is written between tags: in an English page with Chinese words marked as such. */
type Said = (text: string) => string;

/** Chinese words, with the figures and letters within them. */
const CHINESE = /[\p{scx=Han}！-～]+(?:[\w.%+-]*[\p{scx=Han}！-～]+)*/gu;
const HAN = /\p{sc=Han}/u;

/** They are read aloud, and set, as Chinese. */
function saidInEnglish(text: string): string {
  const written = escaped(text);
  if (!HAN.test(written)) return written;
  return written.replace(CHINESE, (words) =>
    HAN.test(words) ? `<span lang="zh-CN">${words}</span>` : words,
  );
}

/** More columns than this do not stand beside each other on a telephone. */
const MOST_BESIDE = 5;

/** A table of more rows than this is laid out when it comes into view. */
const MOST_AT_ONCE = 100;

/** One page that needs nothing else and runs nothing, in pieces. */
export function* html({ language, title, blocks }: Document): Generator<string> {
  const [tag, said] = language === 'zh' ? ['zh-CN', escaped] : ['en', saidInEnglish];
  yield pageHead(tag, title);
  yield `<h1>${said(title)}</h1>\n`;
  for (const block of blocks) yield blockOf(block, said);
  yield '</main>\n</body>\n</html>\n';
}

/** How a page begins: its policy allows the one style and nothing else. */
const pageHead = (tag: string, title: string): string => `<!DOCTYPE html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_HASH}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
`;

function blockOf(block: Block, said: Said): string {
  if ('heading' in block) {
    const id = block.id === undefined ? '' : ` id="${escaped(block.id)}"`;
    return `<h${block.level}${id}>${said(block.heading)}</h${block.level}>\n`;
  }
  if ('tiles' in block) {
    const items = block.tiles.map(({ label, count, tone, to }) => {
      const marked = `${MARKS[tone]} ${said(label)}`;
      const link = to === undefined ? marked : `<a href="#${escaped(to)}">${marked}</a>`;
      return `<li class="${tone}"><b>${count}</b>${link}</li>`;
    });
    return `<ul class="tiles">${items.join('')}</ul>\n`;
  }
  if ('paragraph' in block) {
    const tone = block.tone === undefined ? '' : ` class="${block.tone}"`;
    return `<p${tone}>${lineOf(block.paragraph, said)}</p>\n`;
  }
  if ('list' in block) {
    return `<ul>${block.list.map((item) => `<li>${lineOf(item, said)}</li>`).join('\n')}</ul>\n`;
  }
  if ('table' in block) return tableOf(block.table, said);
  if ('picture' in block) {
    const caption = `<figcaption>${said(block.picture.said)}</figcaption>`;
    return `<figure>${svg(block.picture, escaped)}${caption}</figure>\n`;
  }
  if ('fold' in block) {
    const inner = block.blocks.map((each) => blockOf(each, said)).join('');
    return `<details><summary>${said(block.fold)}</summary>\n${inner}</details>\n`;
  }
  if ('sheet' in block) return sheetOf(block.sheet, said);
  const { id, tone, heading, blocks } = block.card;
  const inner = blocks.map((each) => blockOf(each, said)).join('');
  return `<section id="${escaped(id)}" class="${tone}"><h3>${lineOf(heading, said)}</h3>\n${inner}</section>\n`;
}

function tableOf({ caption, heads, rows }: Table, said: Said): string {
  const isWide = heads.length > MOST_BESIDE;
  const labels = heads.map(({ label }) => escaped(label));
  const kept = heads.map(({ isNumber, isShort }) =>
    isNumber ? ' class="n"' : isShort ? ' class="s"' : '',
  );
  const head = heads
    .map(({ label }, at) => `<th scope="col"${kept[at]}>${said(label)}</th>`)
    .join('');
  const body = rows.map((cells) => {
    const row = cells.map((cell, at) => {
      const named = isWide && cell.length > 0 ? ` data-h="${labels[at]}"` : '';
      return `<td${kept[at]}${named}>${lineOf(cell, said)}</td>`;
    });
    return `<tr>${row.join('')}</tr>\n`;
  });
  const table = `<table${isWide ? ' class="wide"' : ''}><caption>${said(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join('')}</tbody></table>\n`;
  return rows.length > MOST_AT_ONCE ? `<div class="long">${table}</div>\n` : table;
}

function sheetOf({ id, title, rows }: Sheet, said: Said): string {
  const body = rows.map(({ label, said: lines }) => {
    const cell = lines.map((line) => `<p>${lineOf(line, said)}</p>`).join('');
    const blank = lines.length === 0 ? ' class="blank"' : '';
    return `<tr><th scope="row">${said(label)}</th><td${blank}>${cell}</td></tr>\n`;
  });
  return `<div class="sheet" id="${escaped(id)}"><h2>${said(title)}</h2>\n<table>\n${body.join('')}</table></div>\n`;
}

/** A line as HTML. */
function lineOf(line: Line, said: Said): string {
  return spansOf(line)
    .map((span) => {
      if (typeof span === 'string') return said(span);
      if ('link' in span) return `<a href="#${escaped(span.to)}">${said(span.link)}</a>`;
      if ('code' in span) return `<code>${said(span.code)}</code>`;
      const tone = span.tone === undefined ? '' : ` class="${span.tone}"`;
      return `<strong${tone}>${said(span.strong)}</strong>`;
    })
    .join('');
}
