import type { Sheet } from '../../src/table/sheet.js';
import type { Template, TemplateColumn, TemplateSheet } from '../../src/table/template.js';
import { signedFen } from '../../src/values/money.js';
import { placeLabel } from '../../src/values/prefectures.js';

type Data = Readonly<Record<string, unknown>>;

/** A template filled in with records, as a person would: its sheets as they are read again. */
export function filled({ sheets }: Template, records: readonly Data[]): Sheet[] {
  return sheets.map((sheet) => ({
    name: sheet.name,
    rows: [
      sheet.columns.map(({ heading }) => heading),
      ...records
        .filter(({ kind }) => kind === sheet.kind)
        .flatMap((record) => itemsIn(record, sheet))
        .map((lineage) => sheet.columns.map((column) => cellOf(column, lineage))),
    ],
  }));
}

/** The objects of a sheet, each with those above it. */
function itemsIn(record: Data, { path }: TemplateSheet): (readonly Data[])[] {
  if (path === '') return [[record]];
  let found: (readonly Data[])[] = [[record]];
  for (const list of path.split('.*.')) {
    found = found.flatMap((lineage) => {
      const items = valueAt(lineage.at(-1), list);
      return Array.isArray(items) ? items.map((item) => [...lineage, item]) : [];
    });
  }
  return found;
}

const valueAt = (data: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Data | null | undefined)?.[key], data);

/** `reasons` holds ids that have points of their own. */
function within(data: Data, path: string): unknown {
  if (path.startsWith('reasons.')) {
    return (data['reasons'] as Data | undefined)?.[path.slice('reasons.'.length)];
  }
  return valueAt(data, path);
}

function cellOf(column: TemplateColumn, lineage: readonly Data[]): string {
  const { field, path } = column;
  const level = path.split('.*').length - 1;
  const value = within(lineage[level] ?? {}, level === 0 ? path : field.to);
  if (value === undefined) return '';
  if (value === null) return '无';
  return written(value, column);
}

function written(value: unknown, { field, choices }: TemplateColumn): string {
  const { type, items } = field.shape;
  if (type === 'object') return '有';
  if (type === 'list' && items === undefined) {
    return Array.isArray(value) && value.length > 0 ? '有' : '无';
  }
  if (type === 'list')
    return (value as unknown[]).length === 0 ? '无' : (value as unknown[]).join('；');
  if (type === 'boolean') return choices?.words[value === true ? 0 : 1] ?? '';
  if (/money$/.test(type)) return inWan(signedFen(value as number | string));
  // A code below the prefecture has no name of its own.
  if (type === 'place' && String(value).endsWith('00')) return placeLabel(String(value), 'zh');
  const at = field.shape.words?.indexOf(String(value)) ?? -1;
  return at >= 0 ? (choices?.words[at] ?? String(value)) : String(value);
}

function inWan(amount: number): string {
  const digits = String(Math.abs(amount)).padStart(7, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}`;
}
