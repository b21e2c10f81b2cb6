import type { Kind } from '../entities/facts.js';
import { nearest } from '../values/nearest.js';
import type { Complaint } from './complaints.js';
import { fieldAt, KINDS } from './fields.js';
import { headingKey, withoutUnit } from './fold.js';
import { byLabel, kindNames, type Labelled, type Level, labelKey, levelsOf } from './labels.js';
import type { Children, Columns, Mapping } from './mapping.js';
import { textOf } from './scalar.js';
import type { Sheet } from './sheet.js';
import { sheetKey } from './survey.js';

/** The sheet of a template that explains the others, by language. */
export const LEGENDS = { zh: '填表说明', en: 'how to fill it in' } as const;

const LEGEND_KEYS = Object.values(LEGENDS).map(sheetKey);

/** Whether a sheet explains a template: it is there to be read by people, and nothing is read from it. */
export const isLegend = (name: string): boolean => LEGEND_KEYS.includes(sheetKey(name));

const KIND_HEADINGS = ['决定种类', 'kind of decision', 'kind'].map(labelKey);

type Made = { readonly mappings: readonly Mapping[] } | { readonly faults: readonly Complaint[] };

/** The mappings of sheets whose names and headings are labels of the dictionary, or paths. */
export function unmapped(sheets: readonly Sheet[]): Made {
  const making = new Making(sheets);
  const mappings = sheets.flatMap((sheet) => making.mappingsOf(sheet));
  const unread = sheets.filter(
    ({ name, rows }) =>
      !making.read.has(sheetKey(name)) &&
      !isLegend(name) &&
      rows.some((row) => row.some((cell) => textOf(cell) !== '')),
  );
  const faults = [
    ...making.faults,
    ...unread.map(({ name }) => ({ code: 'sheet-unknown', sheet: name, of: name })),
  ];
  if (faults.length > 0) return { faults };
  return mappings.length > 0
    ? { mappings }
    : { faults: [{ code: 'sheet-unknown', of: sheets[0]?.name ?? '' }] };
}

/** The headings of a sheet, and what is known of each. */
interface Known {
  readonly texts: readonly string[];
  readonly row: number;
}

class Making {
  readonly faults: Complaint[] = [];
  readonly read = new Set<string>();
  readonly #sheets: readonly Sheet[];

  constructor(sheets: readonly Sheet[]) {
    this.#sheets = sheets;
  }

  mappingsOf(sheet: Sheet): Mapping[] {
    const named = KINDS.find((kind) =>
      kindNames(kind).some((name) => sheetKey(name) === sheetKey(sheet.name)),
    );
    const kindColumn = named === undefined ? kindHeading(sheet) : undefined;
    if (named === undefined && kindColumn === undefined) return [];
    this.read.add(sheetKey(sheet.name));
    const kinds = named === undefined ? KINDS : [named];
    const levels = kinds.map((kind) => ({ kind, level: levelsOf(kind) }));
    const fields = levels.flatMap(({ level }) => level.fields);
    const besides = kindColumn === undefined ? [] : [kindColumn];
    const known = this.#headings(sheet, fields, besides, kinds);
    return levels.flatMap(({ kind, level }) =>
      this.#mapping(sheet, known, kind, level, kindColumn),
    );
  }

  #mapping(
    sheet: Sheet,
    known: Known,
    kind: Kind,
    level: Level,
    kindColumn: string | undefined,
  ): Mapping[] {
    const columns = columnsFor(
      known,
      byLabel(level.fields),
      kindColumn === undefined ? [] : [kindColumn],
      kind,
    );
    if (Object.keys(columns).length === 0) return [];
    const words = Object.fromEntries(kindNames(kind).map((word) => [word, kind]));
    const ids = level.key === undefined ? [] : [level.key];
    return [
      {
        kind: kindColumn === undefined ? kind : { column: kindColumn, words },
        sheet: sheet.name,
        headingRows: [known.row],
        columns,
        children: this.#children(level, ids),
      },
    ];
  }

  #children(level: Level, keys: readonly Labelled[]): Children {
    const children: Record<string, Children[string]> = {};
    for (const list of level.lists) {
      const names = list.names.map(sheetKey);
      const sheet = this.#sheets.find(({ name }) => names.includes(sheetKey(name)));
      if (sheet === undefined) continue;
      this.read.add(sheetKey(sheet.name));
      const known = this.#headings(sheet, [...keys, ...list.fields], []);
      const above = byLabel(keys);
      const key = known.texts.filter((text) => above.has(labelKey(text)));
      children[sheet.name] = {
        ...{ sheet: sheet.name, to: list.to, headingRows: [known.row] },
        key: key.length === keys.length ? key : keys.flatMap(({ labels }) => labels.slice(0, 1)),
        columns: columnsFor(known, byLabel(list.fields), key),
        children: this.#children(list, list.key === undefined ? keys : [...keys, list.key]),
      };
    }
    return children;
  }

  /** The row of the first twenty in which the most headings are known; one that is not is named. */
  #headings(
    sheet: Sheet,
    fields: readonly Labelled[],
    besides: readonly string[],
    kinds: readonly Kind[] = [],
  ): Known {
    const labels = byLabel(fields);
    const isKnown = (text: string) =>
      labels.has(labelKey(text)) ||
      kinds.some((kind) => itemPath(text, kind) !== undefined) ||
      besides.some((each) => labelKey(each) === labelKey(text)) ||
      isMeta(text);
    const rows = sheet.rows
      .slice(0, 20)
      .map((row) => row.map(textOf).filter((text) => text !== ''));
    const counts = rows.map((texts) => texts.filter(isKnown).length);
    const row = Math.max(0, counts.indexOf(Math.max(...counts)));
    const texts = rows[row] ?? [];
    for (const text of texts) {
      if (isKnown(text)) continue;
      const of = `${text}\n${nearest(
        text,
        fields.flatMap((field) => field.labels),
      )}`;
      this.faults.push({ code: 'heading-unknown', sheet: sheet.name, heading: text, of });
    }
    return { texts, row: row + 1 };
  }
}

/** The path of an item across columns, `facts.units.0.name（…）`; nothing where the kind has none. */
function itemPath(text: string, kind: Kind | undefined): string | undefined {
  const path = withoutUnit(text);
  const isOne = kind !== undefined && /\.\d+(?:\.|$)/.test(path);
  return isOne && fieldAt(kind, path) !== undefined ? path : undefined;
}

const isMeta = (text: string): boolean => /^meta\../.test(headingKey(text));

/** The heading under which the kind of each row stands. */
function kindHeading(sheet: Sheet): string | undefined {
  for (const row of sheet.rows.slice(0, 20)) {
    const found = row.map(textOf).find((text) => KIND_HEADINGS.includes(labelKey(text)));
    if (found !== undefined) return found;
  }
  return undefined;
}

function columnsFor(
  { texts }: Known,
  labels: ReadonlyMap<string, Labelled>,
  besides: readonly string[],
  kind?: Kind,
): Columns {
  const columns: Record<string, string> = {};
  for (const text of texts) {
    if (besides.includes(text)) continue;
    const to = labels.get(labelKey(text))?.to ?? itemPath(text, kind);
    if (to !== undefined) columns[text] = to;
    else if (isMeta(text)) columns[text] = headingKey(text);
  }
  return columns;
}
