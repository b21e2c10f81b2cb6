/**
 * How many cells a web page or an XML workbook says that its cells span, all together. A few words can ask for more
 * cells than any machine has, so this is read before anything is made of them.
 */
export function cellsSpanned(markup: string): number {
  let cells = 0;
  for (const [, number] of markup.matchAll(SPAN)) cells += Number(number);
  return cells;
}

const SPAN = /\b(?:colspan|rowspan|mergeacross|mergedown)\s*=\s*["']?\s*(\d+)/gi;

/**
 * How many cells the rows of an OpenDocument sheet reach over, repeated ones as often as they are; empty ones behind
 * the last that holds something are none. Without end where a repetition stands in what is no tag.
 */
export function cellsRepeated(content: string): number {
  let [cells, rows, reached, width, repetitions] = [0, 1, 0, 0, 0];
  for (const [tag, name, attributes = ''] of content.matchAll(TAG)) {
    const times = Number(REPEATED.exec(attributes)?.[1] ?? 1);
    if (REPEATED.test(attributes)) repetitions += 1;
    if (name === 'table-row') {
      cells += width * rows;
      [rows, reached, width] = [times, 0, 0];
    } else if (name === 'table-cell' || name === 'covered-table-cell') {
      reached += times;
      if (!tag.endsWith('/>') || HOLDS.test(attributes)) width = reached;
    }
  }
  const isWhole = repetitions === [...content.matchAll(EVERY_REPETITION)].length;
  return isWhole ? cells + width * rows : Number.POSITIVE_INFINITY;
}

// An angle bracket begins a tag only outside quotation marks.
const TAG = /<(?:[\w-]+:)?([\w-]+)((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;
const REPEATED = /number-(?:rows|columns)-repeated\s*=\s*["']\s*(\d+)/;
const EVERY_REPETITION = /number-(?:rows|columns)-repeated\s*=/g;
const HOLDS = /(?:value|formula)\s*=/;
