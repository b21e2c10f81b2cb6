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

/** More columns than this do not stand beside each other on a telephone. */
const MOST_BESIDE = 5;

/** A table of more rows than this is laid out when it comes into view. */
const MOST_AT_ONCE = 100;

/** One page that needs nothing else and runs nothing, in pieces. */
export function* html({ language, title, blocks }: Document): Generator<string> {
  const tag = language === 'zh' ? 'zh-CN' : 'en';
  yield pageHead(tag, title);
  yield `<h1>${escaped(title)}</h1>\n`;
  for (const block of blocks) yield blockOf(block, tag === 'en' ? 'zh-CN' : 'en');
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

function blockOf(block: Block, other: string): string {
  if ('heading' in block) {
    const id = block.id === undefined ? '' : ` id="${escaped(block.id)}"`;
    return `<h${block.level}${id}>${escaped(block.heading)}</h${block.level}>\n`;
  }
  if ('tiles' in block) {
    const items = block.tiles.map(({ label, count, tone, to }) => {
      const said = `${MARKS[tone]} ${escaped(label)}`;
      const link = to === undefined ? said : `<a href="#${escaped(to)}">${said}</a>`;
      return `<li class="${tone}"><b>${count}</b>${link}</li>`;
    });
    return `<ul class="tiles">${items.join('')}</ul>\n`;
  }
  if ('paragraph' in block) {
    const tone = block.tone === undefined ? '' : ` class="${block.tone}"`;
    return `<p${tone}>${lineOf(block.paragraph, other)}</p>\n`;
  }
  if ('list' in block) {
    return `<ul>${block.list.map((item) => `<li>${lineOf(item, other)}</li>`).join('\n')}</ul>\n`;
  }
  if ('table' in block) return tableOf(block.table, other);
  if ('picture' in block) return `<figure>${svg(block.picture, escaped)}</figure>\n`;
  if ('fold' in block) {
    const inner = block.blocks.map((each) => blockOf(each, other)).join('');
    return `<details><summary>${escaped(block.fold)}</summary>\n${inner}</details>\n`;
  }
  if ('sheet' in block) return sheetOf(block.sheet, other);
  const { id, tone, heading, blocks } = block.card;
  const inner = blocks.map((each) => blockOf(each, other)).join('');
  return `<section id="${escaped(id)}" class="${tone}"><h3>${lineOf(heading, other)}</h3>\n${inner}</section>\n`;
}

function tableOf({ caption, heads, rows }: Table, other: string): string {
  const isWide = heads.length > MOST_BESIDE;
  const labels = heads.map(({ label }) => escaped(label));
  const numeric = heads.map(({ isNumber }) => (isNumber ? ' class="n"' : ''));
  const head = labels.map((label, at) => `<th scope="col"${numeric[at]}>${label}</th>`).join('');
  const body = rows.map((cells) => {
    const row = cells.map((cell, at) => {
      const said = isWide && cell.length > 0 ? ` data-h="${labels[at]}"` : '';
      return `<td${numeric[at]}${said}>${lineOf(cell, other)}</td>`;
    });
    return `<tr>${row.join('')}</tr>\n`;
  });
  const table = `<table${isWide ? ' class="wide"' : ''}><caption>${escaped(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join('')}</tbody></table>\n`;
  return rows.length > MOST_AT_ONCE ? `<div class="long">${table}</div>\n` : table;
}

function sheetOf({ id, title, rows }: Sheet, other: string): string {
  const body = rows.map(({ label, said }) => {
    const cell = said.map((line) => `<p>${lineOf(line, other)}</p>`).join('');
    const blank = said.length === 0 ? ' class="blank"' : '';
    return `<tr><th scope="row">${escaped(label)}</th><td${blank}>${cell}</td></tr>\n`;
  });
  return `<div class="sheet" id="${escaped(id)}"><h2>${escaped(title)}</h2>\n<table>\n${body.join('')}</table></div>\n`;
}

/** A line as HTML. */
function lineOf(line: Line, other: string): string {
  return spansOf(line)
    .map((span) => {
      if (typeof span === 'string') return escaped(span);
      if ('link' in span) return `<a href="#${escaped(span.to)}">${escaped(span.link)}</a>`;
      if ('code' in span) return `<code>${escaped(span.code)}</code>`;
      if ('other' in span) return `<span lang="${other}">${escaped(span.other)}</span>`;
      const tone = span.tone === undefined ? '' : ` class="${span.tone}"`;
      return `<strong${tone}>${escaped(span.strong)}</strong>`;
    })
    .join('');
}
