import { unwrapped } from '../values/text.js';
import { namedColumns } from './check-mapping.js';
import type { Complaint } from './complaints.js';
import { headingKey } from './fold.js';
import { columnsNamed, type Head, type Layout, layoutOf, type Unfound } from './layout.js';
import type { Children, Columns, Mapping } from './mapping.js';
import { type Row, rowsBelow } from './rows.js';
import type { Sheet } from './sheet.js';

/** A sheet that a mapping reads, with its headings and rows found. */
export interface Surveyed {
  readonly layout: Layout;
  readonly rows: readonly Row[];
  readonly skipped: number;
  /** Headings that some mapping names. */
  readonly named: readonly string[];
}

/** What mappings want of one sheet. */
interface Wanted {
  readonly sheet: Sheet;
  readonly needed: string[];
  readonly optional: string[];
  readonly down: string[];
  readonly skip: string[];
  headingRows: readonly number[] | undefined;
}

/** Every sheet that the mappings read, by its name; or why it cannot be read. */
export function survey(
  sheets: readonly Sheet[],
  mappings: readonly Mapping[],
): { readonly surveyed: ReadonlyMap<string, Surveyed>; readonly faults: readonly Complaint[] } {
  const { wanted, faults } = wantedBy(sheets, mappings);
  const surveyed = new Map<string, Surveyed>();
  for (const [name, each] of wanted) {
    const layout = layoutOf(each.sheet, each.needed, each.headingRows);
    if ('missing' in layout) {
      const of = unfoundIn(layout, [...each.needed, ...each.optional]);
      faults.push({ code: 'heading-missing', sheet: each.sheet.name, of });
      continue;
    }
    const named = [...new Set([...each.needed, ...each.optional])];
    for (const heading of named) {
      if (columnsNamed(layout, heading).length > 1) {
        faults.push({ code: 'heading-twice', sheet: each.sheet.name, heading, of: heading });
      }
    }
    const down = each.down.flatMap((heading) => columnsNamed(layout, heading).map(indexOf));
    surveyed.set(name, { layout, named, ...rowsBelow(layout, each.skip, down) });
  }
  return { surveyed, faults };
}

/** A sheet names so many sheets or headings that were perhaps meant. */
const MOST_NAMED = 8;

function quoted(names: Iterable<string>): string {
  const [...all] = new Set(names);
  const said = all.slice(0, MOST_NAMED).map((name) => `“${shortened(unwrapped(name))}”`);
  return `${said.join('、')}${all.length > MOST_NAMED ? '……' : ''}`;
}

const shortened = (name: string): string =>
  [...name].length > 40 ? `${[...name].slice(0, 40).join('')}…` : name;

/** What lacks; the two rows in which it stands; else the row that has the most, and what else stands there. */
function unfoundIn({ missing, nearest, inRows }: Unfound, names: readonly string[]): string {
  const lacks = [...new Set(missing)].map((name) => `“${unwrapped(name)}”`).join('、');
  if (inRows !== undefined) return [lacks, inRows.join(', ')].join('\n');
  if (nearest === undefined) return [lacks, '', '0'].join('\n');
  const named = names.flatMap((name) => columnsNamed(nearest, name));
  const others = nearest.heads.filter((head) => !named.includes(head)).map(({ said }) => said);
  return [lacks, '', String(nearest.below), quoted(others)].join('\n');
}

const indexOf = ({ index }: Head): number => index;

function wantedBy(sheets: readonly Sheet[], mappings: readonly Mapping[]) {
  const wanted = new Map<string, Wanted>();
  const faults: Complaint[] = [];
  const of = (name: string): Wanted | undefined => {
    const sheet = sheetNamed(sheets, mappings, name);
    if (sheet === undefined) {
      const there = quoted(sheets.map((sheet) => sheet.name));
      faults.push({ code: 'sheet-missing', of: `${unwrapped(name)}\n${there}` });
      return undefined;
    }
    const key = sheetKey(sheet.name);
    const found = wanted.get(key) ?? {
      ...{ sheet, needed: [], optional: [], down: [], skip: [] },
      headingRows: undefined,
    };
    wanted.set(key, found);
    return found;
  };
  const columns = (want: Wanted, all: Columns) => {
    for (const { name, mapping } of namedColumns(all)) {
      (mapping.optional === true ? want.optional : want.needed).push(name);
      if (mapping.down === true) want.down.push(name);
    }
  };
  const children = (all: Children = {}) => {
    for (const [name, child] of Object.entries(all)) {
      const want = of(child.sheet ?? name);
      if (want === undefined) continue;
      columns(want, child.columns);
      want.needed.push(...child.key, ...Object.keys(child.where ?? {}), ...(child.down ?? []));
      want.down.push(...(child.down ?? []));
      want.skip.push(...(child.skip ?? []));
      want.headingRows ??= child.headingRows;
      children(child.children);
    }
  };
  /** Sheets of which a mapping takes every row, so that one behind it would have none. */
  const whole = new Set<Wanted>();
  for (const mapping of mappings) {
    const want = of(mapping.sheet ?? '');
    if (want === undefined) continue;
    columns(want, mapping.columns);
    if (whole.has(want)) faults.push({ code: 'mapping-behind', of: unwrapped(want.sheet.name) });
    if (typeof mapping.kind === 'object') want.needed.push(mapping.kind.column);
    else whole.add(want);
    for (const child of Object.values(mapping.children ?? {})) want.needed.push(...child.key);
    want.skip.push(...(mapping.skip ?? []));
    want.headingRows ??= mapping.headingRows;
    children(mapping.children);
  }
  return { wanted, faults };
}

/** The names of sheets are compared as headings are. */
export const sheetKey = (name: string): string => headingKey(name).toLowerCase();

/** The sheet of a name; a mapping of one sheet takes the only file that there is. */
export function sheetNamed(
  sheets: readonly Sheet[],
  mappings: readonly Mapping[],
  name: string,
): Sheet | undefined {
  const found = sheets.find(
    (sheet) => sheet.name === name || sheetKey(sheet.name) === sheetKey(name),
  );
  if (found !== undefined) return found;
  const names = new Set(mappings.flatMap(sheetsOf).map(sheetKey));
  const [only, ...others] = sheets;
  const mayStandForIt = name === '' || only?.csv === true;
  return others.length === 0 && names.size === 1 && mayStandForIt ? only : undefined;
}

/** The names of the sheets that a mapping reads. */
function sheetsOf(mapping: Mapping): string[] {
  const below = (all: Children = {}): string[] =>
    Object.entries(all).flatMap(([name, child]) => [child.sheet ?? name, ...below(child.children)]);
  return [mapping.sheet ?? '', ...below(mapping.children)];
}
