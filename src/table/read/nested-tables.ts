/**
 * A web page without tables in tables, behind the first of which the parser ends. A row that holds such a table alone is
 * there to lay it out: its rows take the place of that row. Beside anything else the table is the text of its cell.
 */
export function withoutNestedTables(markup: string): string {
  // What was read of each table that is open, and of what stands around them.
  const open: string[][] = [[]];
  let read = 0;
  for (const tag of markup.matchAll(TABLE)) {
    const around = open.at(-1) ?? [];
    const [written, slash] = tag;
    around.push(markup.slice(read, tag.index));
    read = tag.index + written.length;
    if (slash === '') {
      open.push(open.length === 1 ? [written] : []);
      continue;
    }
    if (open.length === 1) continue;
    open.pop();
    const outer = open.at(-1) ?? [];
    if (open.length === 1) {
      outer.push(around.join(''), written);
      continue;
    }
    const before = outer.pop() ?? '';
    const [end] = BEHIND.exec(markup.slice(read, read + 200)) ?? [];
    const layout = before.slice(-400).search(BEFORE);
    if (end === undefined || layout < 0)
      outer.push(before, '<br/>', textOf(around.join('')), '<br/>');
    else {
      outer.push(
        before.slice(0, before.length - before.slice(-400).length + layout),
        around.join(''),
      );
      read += end.length;
    }
  }
  // A table that nothing closes is left to the parser.
  return open.length === 1 ? [...(open[0] ?? []), markup.slice(read)].join('') : markup;
}

const TABLE = /<(\/?)table\b[^<>]*>/giu;
/** The row and the cell before a table that is alone in them, and behind it. */
const BEFORE =
  /<tr\b[^<>]*>\s*<t[dh]\b[^<>]*>\s*(?:<(?:div|p|center|form|font|span)\b[^<>]*>\s*)*$/iu;
const BEHIND = /^\s*(?:<\/(?:div|p|center|form|font|span)\s*>\s*)*<\/t[dh]\s*>\s*<\/tr\s*>/iu;

/** The rows of a table as lines, its cells side by side, whether the end of each is written or not. */
function textOf(table: string): string {
  const told: string[] = [];
  let read = 0;
  let isBehindCell = false;
  for (const { 0: tag, index } of table.matchAll(OF_ROWS)) {
    told.push(table.slice(read, index));
    read = index + tag.length;
    if (/^<tr\b/iu.test(tag)) {
      if (isBehindCell) told.push('<br/>');
      isBehindCell = false;
    } else if (/^<t[dh]\b/iu.test(tag)) {
      if (isBehindCell) told.push(' ');
      isBehindCell = true;
    }
  }
  return told.join('') + table.slice(read);
}

const OF_ROWS = /<\/?(?:t[rdh]|tbody|thead|tfoot|caption|colgroup|col)\b[^<>]*>/giu;
