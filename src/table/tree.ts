import type { Kind } from '../entities/facts.js';
import { below, namedColumns, wordsIn } from './check-mapping.js';
import type { Column, Tally } from './column.js';
import type { Complaint } from './complaints.js';
import { type Field, fieldAt, keysOf, pathOf } from './fields.js';
import { unitIn } from './fold.js';
import { columnsNamed, type Head, type Layout } from './layout.js';
import type { ColumnMapping, Columns } from './mapping.js';
import { type Node, newNode } from './node.js';
import { writtenValue } from './values.js';

/** What is counted of every column, by where it stands. */
export interface Tallies {
  readonly of: (layout: Layout, head: Head, path: string) => Tally;
}

/** Reads the columns and fixed values of a level into a tree, whose root is the record or a list's item. */
export class Tree {
  readonly root: Node;
  readonly faults: Complaint[] = [];
  readonly #kind: Kind;
  /** The path of the root in a record; empty for the record itself. */
  readonly #base: string;

  constructor(kind: Kind, base: string, root: Node) {
    this.#kind = kind;
    this.#base = base;
    this.root = root;
  }

  columns(layout: Layout, columns: Columns, tallies: Tallies): void {
    for (const { name, mapping } of namedColumns(columns)) {
      const [head] = columnsNamed(layout, name);
      if (head === undefined) continue;
      const column = this.#column(layout, head, name, mapping, tallies);
      if (column !== undefined) this.at(mapping.to).own = column;
    }
  }

  fixed(fixed: Readonly<Record<string, unknown>> = {}): void {
    for (const [path, value] of Object.entries(fixed)) {
      const full = below(this.#base, path);
      const written = writtenValue(this.#kind, full, value);
      if (written === undefined) this.faults.push({ code: 'mapping-word', of: full });
      else this.at(path).fixed = written;
    }
  }

  /** The node at a path below the root. */
  at(path: string): Node {
    let node = this.root;
    if (path === '.') return node;
    const keys = keysOf(path);
    keys.forEach((key, index) => {
      const isWhole = index === keys.length - 1;
      const next = node.members.get(key) ?? this.#node(keys.slice(0, index + 1), isWhole);
      node.members.set(key, next);
      node = next;
    });
    return node;
  }

  /** `isWhole`: what is read there is read as a whole, not an item of a list of single values. */
  #node(keys: readonly string[], isWhole: boolean): Node {
    const path = below(this.#base, pathOf(keys));
    if (path === 'facts') return newNode('object', false, 'always');
    if (['subject', 'reasons', 'meta'].includes(path)) return newNode('object', false, 'fixed');
    const field = fieldAt(this.#kind, path);
    return newNode(formOf(field, isWhole), field?.nullable === true);
  }

  #column(
    layout: Layout,
    head: Head,
    name: string,
    mapping: ColumnMapping,
    tallies: Tallies,
  ): Column | undefined {
    const path = below(this.#base, mapping.to);
    const field = fieldAt(this.#kind, path);
    if (field === undefined) return undefined;
    const money = /money$/.test(field.value?.type ?? '');
    const units = money
      ? [head.unit, unitIn(name), mapping.unit].filter((unit) => unit !== undefined)
      : [];
    const [unit] = units;
    const known = unit === undefined || ['元', '万元', '亿元'].includes(unit);
    if (!known || units.some((each) => each !== unit)) {
      const [own, ...others] = new Set(units);
      // A heading says its own unit already.
      const said =
        others.length === 0 && own === head.unit ? '' : `（${[own, ...others].join('、')}）`;
      const of = `${head.said}${said}`;
      this.faults.push({ code: 'unit', sheet: layout.sheet.name, heading: head.said, of });
    }
    return {
      index: head.index,
      heading: head.said,
      field,
      mapping,
      manner: { unit, dropsTime: mapping.time === 'dropped' },
      words: wordsIn(field, mapping.words),
      tally: tallies.of(layout, head, mapping.to === '.' ? this.#base : path),
    };
  }
}

function formOf(field: Field | undefined, isWhole: boolean): Node['is'] {
  if (field?.value !== undefined && isWhole) return 'leaf';
  return field?.type === 'list' ? 'list' : 'object';
}
