import { markdownText as escaped, printable } from '../../values/gate.js';
import { type Block, type Document, type Line, MARKS, spansOf, type Table } from '../document.js';

/** A report to be pasted into another, in pieces. */
export function* markdown({ title, blocks }: Document): Generator<string> {
  yield `# ${escaped(title)}\n\n`;
  for (const block of blocks) yield blockOf(block);
}

function blockOf(block: Block): string {
  if ('heading' in block) {
    return `${anchor(block.id)}${'#'.repeat(block.level)} ${escaped(block.heading)}\n\n`;
  }
  if ('tiles' in block) {
    const items = block.tiles.map(({ label, count, tone, to }) => {
      const said = `${MARKS[tone]} ${escaped(label)}`;
      return `- **${count}** ${to === undefined ? said : `[${said}](#${to})`}\n`;
    });
    return `${items.join('')}\n`;
  }
  if ('paragraph' in block) return `${lineOf(block.paragraph)}\n\n`;
  if ('list' in block) return `${block.list.map((item) => `- ${lineOf(item)}\n`).join('')}\n`;
  if ('table' in block) return tableOf(block.table);
  if ('picture' in block) return `${escaped(block.picture.said)}\n\n`;
  if ('fold' in block) {
    const inner = block.blocks.map(blockOf).join('');
    return `<details><summary>${escaped(block.fold)}</summary>\n\n${inner}</details>\n\n`;
  }
  if ('sheet' in block) {
    const { title, rows } = block.sheet;
    const items = rows.map(
      ({ label, said }) => `- ${escaped(label)}: ${said.map(lineOf).join('<br>')}\n`,
    );
    return `## ${escaped(title)}\n\n${items.join('')}\n`;
  }
  const { id, tone, heading, blocks } = block.card;
  return `${anchor(id)}### ${MARKS[tone]} ${lineOf(heading)}\n\n${blocks.map(blockOf).join('')}`;
}

const anchor = (id: string | undefined): string =>
  id === undefined ? '' : `<a id="${id}"></a>\n\n`;

function tableOf({ caption, heads, rows }: Table): string {
  if (rows.length === 0) return '';
  return [
    `**${escaped(caption)}**`,
    '',
    row(heads.map(({ label }) => escaped(label))),
    row(heads.map(({ isNumber }) => (isNumber ? '---:' : '---'))),
    ...rows.map((cells) => row(cells.map(lineOf))),
    '\n',
  ].join('\n');
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function lineOf(line: Line): string {
  return spansOf(line)
    .map((span) => {
      if (typeof span === 'string') return escaped(span);
      if ('link' in span) return `[${escaped(span.link)}](#${span.to})`;
      if ('code' in span) return `\`${printable(span.code).replaceAll('`', '’')}\``;
      return strong(span.strong);
    })
    .join('');
}

/** Stressed text; white space at its ends stands outside of the marks, which would be none beside it. */
const strong = (text: string): string =>
  text.replace(/^(\s*)(.*?)(\s*)$/s, (whole, before: string, inner: string, behind: string) =>
    inner === '' ? whole : `${before}**${escaped(inner)}**${behind}`,
  );
