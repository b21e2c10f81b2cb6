import { archiveOf, textAt } from './archive.js';

/** Which sheets of a workbook, counted from 0, are charts or dialogues: they have no cells, and the parser knows no such. */
export function chartSheets(workbook: Uint8Array): ReadonlySet<number> {
  const archive = archiveOf(workbook);
  const tags = (path: string, name: string): string[] =>
    textAt(archive, path).match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'gu')) ?? [];
  const charts = new Set(
    tags('/xl/_rels/workbook.xml.rels', 'Relationship')
      .filter((tag) => /\/(?:chart|dialog)sheet$/.test(attributeOf(tag, 'Type')))
      .map((tag) => attributeOf(tag, 'Id')),
  );
  const sheets = tags('/xl/workbook.xml', 'sheet');
  return new Set(
    sheets.flatMap((tag, at) => (charts.has(attributeOf(tag, '\\w+:id')) ? [at] : [])),
  );
}

function attributeOf(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, 'u').exec(tag)?.[1] ?? '';
}
