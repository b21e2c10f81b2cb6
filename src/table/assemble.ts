import type { Json } from '../values/plain.js';
import { answerIn, type Column } from './column.js';
import type { Complaint } from './complaints.js';
import { pathOf } from './fields.js';
import { keyOf } from './key.js';
import { type Child, isRead, type Node } from './node.js';
import { cellAt, type Row } from './rows.js';
import { textOf } from './scalar.js';
import type { Source } from './table.js';

/** What is made of one row: its faults, and where each value came from. */
export interface Making {
  readonly complaints: Complaint[];
  readonly cells: Record<string, Source>;
  /** The words that may stand in a column, for an error. */
  readonly wordsOf: (column: Column) => string;
  readonly unitAbove: (sheet: string) => string;
}

/** What a place of a record comes to. */
type State =
  | { readonly is: 'absent' }
  /** Something is wrong there, and said: it is not empty. */
  | { readonly is: 'faulty' }
  /** A cell says 无 where its own field allows none: the object around it may be none. */
  | { readonly is: 'none'; readonly column: Column }
  | { readonly is: 'value'; readonly value: Json };

const ABSENT: State = { is: 'absent' };
const FAULTY: State = { is: 'faulty' };

/** One row, with the rows above it from the record down. */
class Assembly {
  readonly #lineage: readonly Row[];
  readonly #making: Making;

  constructor(lineage: readonly Row[], making: Making) {
    this.#lineage = lineage;
    this.#making = making;
  }

  get #row(): Row {
    const row = this.#lineage.at(-1);
    if (row === undefined) throw new Error('a row is assembled without a row');
    return row;
  }

  state(node: Node, keys: readonly string[]): State {
    if (node.fixed !== undefined) return { is: 'value', value: node.fixed.value };
    if (node.is === 'leaf') return this.#leaf(node, keys);
    return node.is === 'object' ? this.#object(node, keys) : this.#list(node, keys);
  }

  #leaf({ own }: Node, keys: readonly string[]): State {
    if (own === undefined) return ABSENT;
    const answer = answerIn(this.#row, own);
    if (answer.is === 'none') return { is: 'none', column: own };
    if (answer.is === 'fault') return this.#fault(answer.code, own, keys);
    // Also of an empty cell: what is required and not there is named by it.
    this.#source(own, keys);
    return answer.is === 'absent' ? ABSENT : answer;
  }

  /** An object: `null`, left out, or what its members come to. */
  #object(node: Node, keys: readonly string[]): State {
    const says = this.#own(node, keys);
    const { value, fixed, nones, isFaulty } = this.#members(node, keys);
    const isFilled = isFaulty || says === 'faulty' || Object.keys(value).length > 0;
    const [first] = nones;
    if (says === 'none') {
      if (isFilled || first !== undefined) return this.#noneAndFilled(node.own, keys);
      return { is: 'value', value: null };
    }
    if (first !== undefined && node.own === undefined && node.nullable) {
      if (isFilled) return this.#noneAndFilled(first, keys);
      this.#source(first, keys);
      return { is: 'value', value: null };
    }
    for (const column of nones) this.#fault('none', column, column.field.keys);
    if (isFaulty || says === 'faulty' || first !== undefined) return FAULTY;
    const isThere = isFilled || says === 'some' || node.stands === 'always';
    if (!isThere && node.stands === undefined && isRead(node)) return ABSENT;
    return isThere || fixed.length > 0
      ? { is: 'value', value: { ...value, ...Object.fromEntries(fixed) } }
      : ABSENT;
  }

  /** What the members of an object come to: read from cells, the same in every row, or 无 in these columns. */
  #members(node: Node, keys: readonly string[]) {
    const value: Record<string, Json> = {};
    const fixed: [string, Json][] = [];
    const nones: Column[] = [];
    let isFaulty = false;
    for (const [key, member] of node.members) {
      const state = this.state(member, [...keys, key]);
      if (state.is === 'none') nones.push(state.column);
      else if (state.is === 'faulty') isFaulty = true;
      else if (state.is === 'value') {
        if (isRead(member)) value[key] = state.value;
        else fixed.push([key, state.value]);
      }
    }
    return { value, fixed, nones, isFaulty };
  }

  #list(node: Node, keys: readonly string[]): State {
    const says = this.#own(node, keys);
    const before = this.#making.complaints.length;
    const items =
      node.child === undefined ? this.#across(node, keys) : this.#rows(node.child, keys);
    if (says === 'faulty' || this.#making.complaints.length > before) return FAULTY;
    if (says === 'none') {
      if (items.length > 0) return this.#noneAndFilled(node.own, keys);
      return { is: 'value', value: node.nullable ? null : [] };
    }
    if (items.length > 0) return { is: 'value', value: items };
    if (says === 'some' && node.own !== undefined) {
      return this.#fault('has-no-rows', node.own, keys);
    }
    return ABSENT;
  }

  /** Items across columns, by their numbers: one whose cells are all empty is not there. */
  #across(node: Node, keys: readonly string[]): Json[] {
    const items: Json[] = [];
    const numbered = [...node.members].sort(([one], [other]) => Number(one) - Number(other));
    for (const [, item] of numbered) {
      const path = [...keys, String(items.length)];
      const state = this.state(item, path);
      if (state.is === 'none') this.#fault('none', state.column, path);
      if (state.is === 'value') items.push(state.value);
      else this.#forget(path);
    }
    return items;
  }

  /** An item that is not there leaves its number to the next one. */
  #forget(keys: readonly string[]): void {
    const { cells } = this.#making;
    const own = pathOf(keys);
    for (const path of Object.keys(cells)) {
      if (path === own || path.startsWith(`${own}.`)) delete cells[path];
    }
  }

  /** Items from the rows of another sheet. */
  #rows(child: Child, keys: readonly string[]): Json[] {
    const parts = child.keyAbove.flatMap(({ level, index }) => {
      const row = this.#lineage[level];
      return row === undefined ? [] : [{ row, index }];
    });
    const key = keyOf(parts);
    if ('empty' in key) return [];
    if ('fault' in key) {
      this.#complain({ code: key.fault, keys, heading: child.keyNames });
      return [];
    }
    if (child.shared.has(key.key)) {
      this.#complain({ code: 'key-shared', keys, of: child.keyNames });
      return [];
    }
    const items: Json[] = [];
    for (const row of child.byKey.get(key.key) ?? []) {
      const path = [...keys, String(items.length)];
      const assembly = new Assembly([...this.#lineage, row], this.#making);
      if (row.tooMany) assembly.#complain({ code: 'too-many-cells', keys: path });
      const state = assembly.state(child.item, path);
      if (state.is === 'none') assembly.#fault('none', state.column, path);
      else if (state.is === 'value') items.push(state.value);
      else if (child.item.is === 'object') items.push({});
    }
    return items;
  }

  /** What the own heading of an object or a list says of whether there is one. */
  #own(
    { own, is, nullable }: Node,
    keys: readonly string[],
  ): 'some' | 'none' | 'faulty' | undefined {
    if (own === undefined) return undefined;
    const answer = answerIn(this.#row, own);
    if (answer.is === 'absent') return undefined;
    if (answer.is === 'fault') {
      this.#fault(answer.code, own, keys);
      return 'faulty';
    }
    this.#source(own, keys);
    if (answer.is === 'value' && answer.value === true) return 'some';
    if (nullable || is === 'list') return 'none';
    this.#fault('none', own, keys);
    return 'faulty';
  }

  #noneAndFilled(column: Column | undefined, keys: readonly string[]): State {
    return column === undefined ? FAULTY : this.#fault('none-and-filled', column, keys);
  }

  #source({ heading, index }: Column, keys: readonly string[]): void {
    const read = textOf(cellAt(this.#row, index));
    this.#making.cells[pathOf(keys)] = { ...this.#row.at, heading, read };
  }

  #fault(code: string, column: Column, keys: readonly string[]): State {
    const read = textOf(cellAt(this.#row, column.index));
    const of =
      code === 'word'
        ? this.#making.wordsOf(column)
        : code === 'money-unit'
          ? this.#making.unitAbove(this.#row.at.sheet)
          : undefined;
    const { heading, field, mapping } = column;
    const isList = field.type === 'list' && field.value !== undefined && !mapping.parted;
    const hint = isList ? 'several' : field.nullable ? 'none' : undefined;
    this.#complain({ code, keys, heading, read, hint, ...(of === undefined ? {} : { of }) });
    return FAULTY;
  }

  #complain(complaint: Complaint): void {
    this.#making.complaints.push({ ...this.#row.at, ...complaint });
  }
}

/** What a row comes to as a record: nothing where it has faults, which are then in `making`. */
export function assembled(node: Node, row: Row, making: Making): Json | undefined {
  if (row.tooMany) making.complaints.push({ ...row.at, code: 'too-many-cells' });
  const state = new Assembly([row], making).state(node, []);
  return state.is === 'value' && making.complaints.length === 0 ? state.value : undefined;
}
