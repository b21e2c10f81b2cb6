import { printable } from '../../values/gate.js';
import {
  type Block,
  type Document,
  type Line,
  MARKS,
  plainText,
  spansOf,
  type Table,
  type Tone,
} from '../document.js';

/** The colours of tones on a terminal, by ANSI number. */
const COLOURS: Readonly<Record<Tone, number | undefined>> = {
  good: 32,
  bad: 31,
  open: 33,
  faulty: 35,
  plain: undefined,
};

/** A report to be read on a terminal or in a plain file, in pieces. */
export function* text({ title, blocks }: Document, colour: boolean): Generator<string> {
  const paint = (code: number | undefined, part: string) =>
    colour && code !== undefined ? `\u001b[${code}m${part}\u001b[0m` : part;
  yield `${paint(1, printable(title))}\n\n`;
  for (const block of blocks) yield blockOf(block, '', paint);
}

type Paint = (code: number | undefined, part: string) => string;

function blockOf(block: Block, indent: string, paint: Paint): string {
  const line = (spans: Line) => lineOf(spans, paint);
  if ('heading' in block) return `\n${indent}${paint(1, printable(block.heading))}\n`;
  if ('tiles' in block) {
    return `${indent}${block.tiles
      .map(({ label, count, tone }) => paint(COLOURS[tone], `${MARKS[tone]} ${label} ${count}`))
      .join('   ')}\n`;
  }
  if ('paragraph' in block) {
    const said = line(block.paragraph);
    return `${indent}${block.tone === undefined ? said : paint(COLOURS[block.tone], said)}\n`;
  }
  if ('list' in block) return block.list.map((item) => `${indent}- ${line(item)}\n`).join('');
  if ('table' in block) return tableOf(block.table, indent, line);
  if ('picture' in block) return `${indent}${printable(block.picture.said)}\n`;
  if ('fold' in block) {
    const inner = block.blocks.map((each) => blockOf(each, `${indent}  `, paint)).join('');
    return `${indent}${printable(block.fold)}\n${inner}`;
  }
  if ('sheet' in block) {
    const { title, rows } = block.sheet;
    const said = rows.map(
      ({ label, said }) => `${indent}  ${label} ${said.map(line).join(' · ')}\n`,
    );
    return `\n${indent}${printable(title)}\n${said.join('')}`;
  }
  const { tone, heading, blocks } = block.card;
  const inner = blocks.map((each) => blockOf(each, `${indent}  `, paint)).join('');
  return `\n${indent}${paint(COLOURS[tone], MARKS[tone])} ${paint(1, plain(heading))}\n${inner}`;
}

/** Cells one behind the other: what columns would have to be as wide as, nobody knows in two scripts. */
function tableOf({ caption, heads, rows }: Table, indent: string, line: (of: Line) => string) {
  if (rows.length === 0) return '';
  const body = rows.map((cells) => {
    const [first = '', ...others] = cells;
    const said = others.flatMap((cell, at) =>
      plain(cell) === '' ? [] : [`${heads[at + 1]?.label} ${line(cell)}`],
    );
    return `${indent}  ${[line(first), ...said].join(' · ')}\n`;
  });
  return `${indent}${printable(caption)}\n${body.join('')}`;
}

const plain = (line: Line): string => printable(plainText(line));

function lineOf(line: Line, paint: Paint): string {
  return spansOf(line)
    .map((span) => {
      const said = plain([span]);
      return typeof span === 'object' && 'strong' in span && span.tone !== undefined
        ? paint(COLOURS[span.tone], said)
        : said;
    })
    .join('');
}
