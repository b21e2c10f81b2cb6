import { headingKey } from './fold.js';
import { columnsNamed } from './layout.js';
import type { Sheet } from './sheet.js';
import { type Surveyed, sheetKey } from './survey.js';
import type { TableNote } from './table.js';
import { isLegend } from './unmapped.js';
import type { UnreadCells } from './unread-cells.js';

/** The notes on all sheets, in their order. */
export function notesOn(
  sheets: readonly Sheet[],
  surveyed: ReadonlyMap<string, Surveyed>,
  unread: ReadonlyMap<string, UnreadCells>,
): TableNote[] {
  return sheets.flatMap((sheet): TableNote[] => {
    const found = surveyed.get(sheetKey(sheet.name));
    const { name } = sheet;
    if (found === undefined) {
      return isLegend(name) ? [] : [{ note: 'unread-sheet', sheet: name }];
    }
    const { layout, named, skipped } = found;
    const read = new Set(
      named.flatMap((heading) => columnsNamed(layout, heading).map((head) => head.index)),
    );
    const headings = layout.heads
      .filter(({ index, said }) => !read.has(index) && headingKey(said) !== '')
      .map(({ said }) => said);
    const counted = (
      note: 'skipped' | 'hidden-rows' | 'hidden-columns' | 'merged',
      count = 0,
    ): TableNote[] => (count > 0 ? [{ note, sheet: name, count }] : []);
    return [
      ...(sheet.hidden === true ? [{ note: 'hidden-sheet' as const, sheet: name }] : []),
      ...counted('skipped', skipped),
      ...counted('hidden-rows', sheet.hiddenRows?.length),
      ...counted('hidden-columns', sheet.hiddenColumns?.length),
      ...counted('merged', sheet.merges?.filter(({ bottom }) => bottom >= layout.below).length),
      ...unreadCells(name, unread.get(name)?.counts),
      ...(headings.length > 0
        ? [{ note: 'unmapped-columns' as const, sheet: name, headings }]
        : []),
    ];
  });
}

const unreadCells = (sheet: string, counts: ReadonlyMap<string, number> = new Map()): TableNote[] =>
  [...counts].map(([heading, count]) => ({ note: 'unread-cells', sheet, heading, count }));
