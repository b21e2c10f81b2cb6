import type { Kind } from '../entities/facts.js';
import type { Language } from '../entities/faults.js';
import { assembled, type Making, type Source } from './assemble.js';
import { kindsOf, mappingFaults } from './check-mapping.js';
import { type Fate, Lists } from './children.js';
import type { Column, Json, Tally } from './column.js';
import { type Complaint, type TableError, tableError } from './complaints.js';
import { isKindOf, type KindReader, kindReader } from './kinds.js';
import { unitAbove } from './layout.js';
import { type Mapping, misshapen } from './mapping.js';
import { type Node, newNode } from './node.js';
import { notesOn, type TableNote } from './notes.js';
import { cellAt, type Row } from './rows.js';
import { damageOf, textOf } from './scalar.js';
import type { Place, Sheet } from './sheet.js';
import { type Surveyed, sheetKey, sheetNamed, survey } from './survey.js';
import { Tree } from './tree.js';
import { unmapped } from './unmapped.js';

/** A row of a table: the record that it says, or what keeps it from being one. */
export type TableRow =
  | {
      readonly at: Place;
      readonly record: { readonly [key: string]: Json };
      /** Where the value of each path was read. */
      readonly cells: Readonly<Record<string, Source>>;
    }
  | {
      readonly at: Place;
      readonly id?: string;
      readonly kind?: string;
      readonly errors: readonly TableError[];
    };

/** What was counted of a column that a mapping reads. */
export interface TableColumn {
  readonly sheet: string;
  readonly heading: string;
  readonly path: string;
  readonly empty: number;
  readonly computed: number;
  readonly rounded: number;
  /** Of amounts, in fen. */
  readonly zeros?: number;
  readonly smallest?: number;
  readonly largest?: number;
}

/** A table as records, in the order of the sheets and their rows; or why no row could be read. */
export type Table =
  | {
      readonly rows: readonly TableRow[];
      readonly columns: readonly TableColumn[];
      readonly notes: readonly TableNote[];
    }
  | { readonly refused: readonly TableError[] };

/** The language of the errors; both where it is left out. */
export interface TableOptions {
  readonly language?: Language | undefined;
}

/**
 * Reads sheets into decision records, as a mapping says; without a mapping the headings are the labels of
 * the dictionary of facts, or paths. Amounts become whole fen. What a cell does not say is never guessed:
 * damage and what only fills a cell are errors of their row, an empty cell is not on record.
 *
 * @example
 * ```ts
 * fromTable([{ name: '支持资金', rows: [['编号', '日期', '资金（万元）'], ['G-1', '2024-06-30', '900']] }], {
 *   kind: 'grant',
 *   columns: { 编号: 'id', 日期: 'decidedOn', 资金: 'facts.grant' },
 *   fixed: { outcome: 'permit' },
 * }).rows[0].record.facts // => {"grant":900000000}
 * ```
 */
export function fromTable(
  sheets: readonly Sheet[],
  mapping?: Mapping | readonly Mapping[],
  { language }: TableOptions = {},
): Table {
  const refused = (faults: readonly Complaint[]): Table => ({
    refused: faults.map((fault) => tableError(fault, language)),
  });
  if (mapping === undefined) {
    const made = unmapped(sheets);
    return 'faults' in made ? refused(made.faults) : fromTable(sheets, made.mappings, { language });
  }
  const form = misshapen(mapping);
  if (form.length > 0) return refused(form.map(({ at }) => ({ code: 'mapping-form', of: at })));
  const mappings = [mapping].flat() as readonly Mapping[];
  const wrong = mappings.flatMap(faultsOf);
  if (wrong.length > 0) return refused(wrong);
  const { surveyed, faults } = survey(sheets, mappings);
  if (faults.length > 0) return refused(faults);
  const reading = new Reading(sheets, mappings, surveyed);
  return reading.faults.length > 0 ? refused(reading.faults) : reading.table(language);
}

function faultsOf(mapping: Mapping): Complaint[] {
  const faults = kindsOf(mapping).map((kind) => mappingFaults(mapping, kind));
  if (typeof mapping.kind === 'object') {
    const words = Object.values(mapping.kind.words ?? {});
    const unknown = words.filter((word) => !isKindOf(word));
    if (unknown.length > 0) return [{ code: 'mapping-kind', of: unknown.join('、') }];
    // Without words of its own a kind column is read where the columns fit the kind.
    if (mapping.kind.words === undefined && faults.some((each) => each.length === 0)) return [];
  }
  return faults.length === 0 ? [{ code: 'mapping-kind', of: String(mapping.kind) }] : faults.flat();
}

/** A mapping made ready for the rows of its sheet. */
interface Reader {
  readonly surveyed: Surveyed;
  readonly kindOf: KindReader;
  readonly trees: Map<Kind, Node>;
}

class Reading {
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
    for (const sheet of this.#sheets) {
      const surveyed = this.#surveyed.get(sheetKey(sheet.name));
      const readers = this.#readers.filter((reader) => reader.surveyed === surveyed);
      if (readers.length === 0) continue;
      for (const row of surveyed?.rows ?? []) rows.push(this.#row(row, readers, language));
    }
    return {
      rows: [...rows, ...this.#orphans(language)],
      columns: [...this.#tallies.values()].map(({ at, tally }) => columnOf(at, tally)),
      notes: notesOn(this.#sheets, this.#surveyed),
    };
  }

  #row(row: Row, readers: readonly Reader[], language: Language | undefined): TableRow {
    const making: Making = { complaints: [], cells: {}, wordsOf, unitAbove: this.#unitAbove };
    const reader = readers.find(({ kindOf }) => kindOf(row) !== undefined);
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

const wordsOf = ({ words, field }: Column): string =>
  [...new Set([...words.keys(), ...(field.value?.words?.keys() ?? [])])].slice(0, 20).join('、');

function noKind(row: Row, readers: readonly Reader[]): Complaint {
  const head = readers.find(({ kindOf }) => kindOf.head !== undefined)?.kindOf.head;
  if (head === undefined) return { code: 'kind' };
  const cell = cellAt(row, head.index);
  return { code: damageOf(cell) ?? 'kind', heading: head.said, read: textOf(cell) };
}
