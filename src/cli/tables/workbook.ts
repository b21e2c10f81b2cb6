import type { DataValidation } from 'hucre/xlsx';
import type { Template } from '../../table/template.js';
import { columnLetters } from './column-letters.js';
import { workbookBytes } from './workbook-bytes.js';

/** Choices go so many rows down. */
const DEEP = 2000;

/** A template as a workbook: drop-downs refer to the legend, since a list in the rule ends at 255 characters. */
export async function workbookOf({ sheets, legend }: Template): Promise<Uint8Array> {
  const width = legend.rows[0]?.length ?? 0;
  const lists = new Map<string, { readonly column: number; readonly words: readonly string[] }>();
  for (const { columns } of sheets) {
    for (const { choices } of columns) {
      if (choices === undefined) continue;
      const key = choices.words.join('\n');
      if (!lists.has(key)) lists.set(key, { column: width + 1 + lists.size, words: choices.words });
    }
  }
  return workbookBytes([
    ...sheets.map(({ name, columns }) => ({
      name,
      rows: [columns.map(({ heading }) => heading)],
      columns: columns.map(({ heading, form }) => ({
        width: Math.min(40, 4 + 2 * heading.length),
        numFmt: form === 'date' ? 'yyyy-mm-dd' : form === 'number' ? 'General' : '@',
      })),
      freezePane: { rows: 1 },
      autoFilter: { range: `A1:${columnLetters(columns.length - 1)}1` },
      dataValidations: columns.flatMap(({ choices }, index): DataValidation[] => {
        const list = choices && lists.get(choices.words.join('\n'));
        if (choices === undefined || list === undefined) return [];
        const column = columnLetters(list.column);
        return [
          {
            type: 'list',
            formula1: `'${legend.name}'!$${column}$1:$${column}$${list.words.length}`,
            range: `${columnLetters(index)}2:${columnLetters(index)}${DEEP}`,
            allowBlank: true,
            showErrorMessage: !choices.open,
          },
        ];
      }),
    })),
    {
      name: legend.name,
      rows: legendRows(legend.rows, [...lists.values()]),
      freezePane: { rows: 1 },
    },
  ]);
}

/** The legend, with the words of the drop-downs beside it. */
function legendRows(
  rows: readonly (readonly string[])[],
  lists: readonly { readonly column: number; readonly words: readonly string[] }[],
): string[][] {
  const height = Math.max(rows.length, ...lists.map(({ words }) => words.length));
  return Array.from({ length: height }, (_, at) => {
    const row = [...(rows[at] ?? [])];
    for (const { column, words } of lists) {
      while (row.length < column) row.push('');
      row[column] = words[at] ?? '';
    }
    return row;
  });
}
