import type { Kind } from '../entities/facts.js';
import type { Language } from '../entities/faults.js';
import type { Json } from '../values/plain.js';
import { assembled, type Making } from './assemble.js';
import { kindsOf, mappingFaults } from './check-mapping.js';
import { type Fate, Lists } from './children.js';
import type { Column, Tally } from './column.js';
import { type Complaint, tableError } from './complaints.js';
import { type KindReader, kindReader } from './kinds.js';
import { unitAbove } from './layout.js';
import type { Mapping } from './mapping.js';
import { type Node, newNode } from './node.js';
import { notesOn } from './notes.js';
import { cellAt, type Row } from './rows.js';
import { damageOf, textOf } from './scalar.js';
import type { Sheet } from './sheet.js';
import { type Surveyed, sheetKey, sheetNamed } from './survey.js';
import type { Table, TableColumn, TableRow } from './table.js';
import { Tree } from './tree.js';
import { type OwnColumns, ownColumns, UnreadCells } from './unread-cells.js';

/** A mapping made ready for the rows of its sheet. */
interface Reader {
  readonly surveyed: Surveyed;
  readonly kindOf: KindReader;
  readonly trees: Map<Kind, Node>;
  readonly columns: OwnColumns;
}

/** The rows of sheets, read by mappings that have no fault of their own. */
export class Reading {
  readonly faults: Complaint[] = [];
  readonly #sheets: readonly Sheet[];
  readonly #surveyed: ReadonlyMap<string, Surveyed>;
  readonly #readers: Reader[] = [];
  readonly #fates = new Map<Row, Fate>();
  readonly #tallies = new Map<
    string,
    { readonly at: Omit<TableColumn, keyof Tally>; tally: Tally }
  >();

  constructor(
    sheets: readonly Sheet[],
    mappings: readonly Mapping[],
    surveyed: ReadonlyMap<string, Surveyed>,
  ) {
    this.#sheets = sheets;
    this.#surveyed = surveyed;
    for (const mapping of mappings) {
      const sheet = sheetNamed(sheets, mappings, mapping.sheet ?? '');
      const found = surveyed.get(sheetKey(sheet?.name ?? ''));
      if (found === undefined) continue;
      const reader = {
        surveyed: found,
        kindOf: kindReader(mapping, found.layout),
        trees: new Map(),
        columns: ownColumns(mapping, found.layout),
      };
      this.#readers.push(reader);
      this.#build(mapping, reader, (name) => {
        const child = sheetNamed(sheets, mappings, name);
        return child === undefined ? undefined : surveyed.get(sheetKey(child.name));
      });
    }
  }

  #build(mapping: Mapping, reader: Reader, find: (name: string) => Surveyed | undefined): void {
    const { layout, rows } = reader.surveyed;
    const others = this.#readers.filter(
      (each) => each !== reader && each.surveyed === reader.surveyed,
    );
    for (const kind of kindsOf(mapping)) {
      if (mappingFaults(mapping, kind).length > 0) continue;
      const tree = new Tree(kind, '', newNode('object', false, 'always'));
      const tallies = {
        of: (...[where, head, path]: Parameters<Parameters<Tree['columns']>[2]['of']>) =>
          this.#tally(where.sheet.name, head.said, path),
      };
      tree.columns(layout, mapping.columns, tallies);
      tree.fixed(mapping.fixed);
      const own = rows.filter(
        (row) =>
          reader.kindOf(row) === kind && others.every((other) => other.kindOf(row) === undefined),
      );
      const lists = new Lists(kind, find, tallies, this.#fates);
      lists.into(tree, '', mapping.children, [{ layout, lineages: own.map((row) => [row]) }]);
      this.faults.push(...tree.faults, ...lists.faults);
      reader.trees.set(kind, tree.root);
    }
  }

  #tally(sheet: string, heading: string, path: string): Tally {
    const key = [sheet, heading, path].join('\u0000');
    const found = this.#tallies.get(key) ?? {
      at: { sheet, heading, path },
      tally: {
        ...{ empty: 0, computed: 0, rounded: 0, zeros: 0 },
        ...{ smallest: undefined, largest: undefined },
      },
    };
    this.#tallies.set(key, found);
    return found.tally;
  }

  table(language: Language | undefined): Table {
    const rows: TableRow[] = [];
    const unread = new Map<string, UnreadCells>();
    for (const sheet of this.#sheets) {
      const surveyed = this.#surveyed.get(sheetKey(sheet.name));
      const readers = this.#readers.filter((reader) => reader.surveyed === surveyed);
      if (readers.length === 0) continue;
      const cells = new UnreadCells(readers.map(({ columns }) => columns));
      unread.set(sheet.name, cells);
      for (const row of surveyed?.rows ?? []) {
        const reader = readers.find(({ kindOf }) => kindOf(row) !== undefined);
        rows.push(this.#row(row, reader, readers, language));
        if (reader !== undefined) cells.look(row, reader.columns);
      }
    }
    return {
      rows: [...rows, ...this.#orphans(language)],
      columns: [...this.#tallies.values()].map(({ at, tally }) => columnOf(at, tally)),
      notes: notesOn(this.#sheets, this.#surveyed, unread),
    };
  }

  #row(
    row: Row,
    reader: Reader | undefined,
    readers: readonly Reader[],
    language: Language | undefined,
  ): TableRow {
    const making: Making = { complaints: [], cells: {}, wordsOf, unitAbove: this.#unitAbove };
    const kind = reader?.kindOf(row);
    const tree = kind === undefined ? undefined : reader?.trees.get(kind);
    if (kind === undefined || tree === undefined) {
      return { at: row.at, errors: [tableError({ ...row.at, ...noKind(row, readers) }, language)] };
    }
    const value = assembled(tree, row, making);
    const { complaints, cells } = making;
    if (value === undefined || complaints.length > 0) {
      const errors = complaints.map((each) => tableError(each, language));
      return { at: row.at, ...named(tree, row), kind, errors };
    }
    return { at: row.at, record: inOrder(kind, value as { readonly [key: string]: Json }), cells };
  }

  readonly #unitAbove = (name: string): string => {
    const surveyed = this.#surveyed.get(sheetKey(name));
    return surveyed === undefined ? '' : unitAbove(surveyed.layout);
  };

  /** Rows of lists that belong to no record, in their places, after the records. */
  #orphans(language: Language | undefined): TableRow[] {
    return this.#sheets.flatMap((sheet) =>
      (this.#surveyed.get(sheetKey(sheet.name))?.rows ?? []).flatMap((row) => {
        const fate = this.#fates.get(row);
        if (fate === undefined || fate.taken || fate.complaint === undefined) return [];
        return [{ at: row.at, errors: [tableError({ ...row.at, ...fate.complaint }, language)] }];
      }),
    );
  }
}

/** The keys of a record in the order of the contract; its facts are there even where none is on record. */
function inOrder(
  kind: Kind,
  read: { readonly [key: string]: Json },
): { readonly [key: string]: Json } {
  const { facts = {} } = read;
  const whole: Readonly<Record<string, Json | undefined>> = { ...read, kind, facts };
  return Object.fromEntries(
    KEYS.flatMap((key) => {
      const value = whole[key];
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}

const KEYS = [
  ...['id', 'kind', 'edition', 'decidedOn', 'subject'],
  ...['facts', 'outcome', 'reasons', 'meta'],
] as const;

function columnOf(at: Omit<TableColumn, keyof Tally>, tally: Tally): TableColumn {
  const { empty, computed, rounded, zeros, smallest, largest } = tally;
  const amounts =
    smallest === undefined || largest === undefined ? {} : { zeros, smallest, largest };
  return { ...at, empty, computed, rounded, ...amounts };
}

/** The id of a row that is no record, where it can be read. */
function named({ members }: Node, row: Row): { readonly id?: string } {
  const column = members.get('id')?.own;
  const cell = column === undefined ? '' : cellAt(row, column.index);
  const id = typeof cell === 'string' && damageOf(cell) === undefined ? cell.trim() : '';
  return id === '' ? {} : { id };
}

const wordsOf = ({ mapping, field }: Column): string =>
  [...Object.keys(mapping.words ?? {}), ...(field.value?.shown ?? [])].slice(0, 20).join('、');

function noKind(row: Row, readers: readonly Reader[]): Complaint {
  const head = readers.find(({ kindOf }) => kindOf.head !== undefined)?.kindOf.head;
  if (head === undefined) return { code: 'kind' };
  const cell = cellAt(row, head.index);
  return { code: damageOf(cell) ?? 'kind', heading: head.said, read: textOf(cell) };
}
