import type { Json } from '../values/plain.js';
import type { Field, Value } from './fields.js';
import { folded, wordKey } from './fold.js';
import type { ColumnMapping } from './mapping.js';
import { cellAt, isCovered, isEmpty, type Row } from './rows.js';
import { damageOf, isFiller, type Manner, scalar, textOf, truthOf } from './scalar.js';
import type { Cell } from './sheet.js';

/** A column that a mapping names. */
export interface Column {
  readonly index: number;
  /** Its heading as it stands. */
  readonly heading: string;
  readonly field: Field;
  /** It says only whether there is one: the items of the list stand in a sheet of their own. */
  readonly isOwn?: true;
  readonly mapping: ColumnMapping;
  readonly manner: Manner;
  /** The words of the mapping, and what they stand for. */
  readonly words: ReadonlyMap<string, Json>;
  readonly tally: Tally;
}

/** What is counted of a column while it is read. */
export interface Tally {
  empty: number;
  computed: number;
  rounded: number;
  zeros: number;
  smallest: number | undefined;
  largest: number | undefined;
}

/** What a cell says: nothing, that there is none where nothing allows it, a value, or it is faulty. */
export type Answer =
  | { readonly is: 'absent' }
  | { readonly is: 'none' }
  | { readonly is: 'value'; readonly value: Json }
  | { readonly is: 'fault'; readonly code: string };

const ABSENT: Answer = { is: 'absent' };
const fault = (code: string): Answer => ({ is: 'fault', code });

/** What the cell of a row says in a column. */
export function answerIn(row: Row, column: Column): Answer {
  const { index, mapping, tally } = column;
  const cell = cellAt(row, index);
  if (isEmpty(cell)) {
    if (isCovered(row, index)) return fault('merged');
    tally.empty += 1;
    return mapping.empty === 'none' ? none(column) : ABSENT;
  }
  if (typeof cell === 'object' && 'computed' in cell && cell.computed === true) tally.computed += 1;
  const text = textOf(cell);
  const key = wordKey(text);
  const word = column.words.get(key);
  if (word === null) return none(column);
  if (word !== undefined) return { is: 'value', value: whole(word, column) };
  if (mapping.absent?.some((each) => wordKey(each) === key) === true) return ABSENT;
  if (mapping.none?.some((each) => wordKey(each) === key) === true) return none(column);
  const damage = damageOf(cell);
  if (damage !== undefined) return fault(damage);
  const { field } = column;
  if (field.value === undefined || column.isOwn === true) return own(cell);
  if (key === '无' && field.value.type !== 'boolean' && field.value.free !== true)
    return none(column);
  if (field.type !== 'list') return single(cell, column);
  // What the own heading of a list says is none of its items.
  if (key === '否') return none(column);
  return key === '有' || key === '是' ? fault('has-no-rows') : listIn(cell, column);
}

/** What a word of the mapping stands for; in a list it may stand for one item alone. */
const whole = (word: Json, { field }: Column): Json =>
  field.type === 'list' && field.value !== undefined && !Array.isArray(word) ? [word] : word;

/** That there is none: `null`, an empty list, no reason, or for the object around it to say. */
function none({ field }: Column): Answer {
  if (field.nullable) return { is: 'value', value: null };
  if (field.type === 'list') return { is: 'value', value: [] };
  if (field.value?.reason === true) return ABSENT;
  if (field.value?.type === 'boolean') return { is: 'value', value: false };
  return { is: 'none' };
}

/** What the own heading of an object or a list of objects says: `true` 有, `false` 无. */
function own(cell: Cell): Answer {
  const value = truthOf(cell);
  return value === undefined ? fault('boolean') : { is: 'value', value };
}

function single(cell: Cell, { field, manner, tally }: Column): Answer {
  if (field.value === undefined) return ABSENT;
  const read = scalar(cell, field.value, manner);
  if ('fault' in read) return fault(read.fault);
  const rounded = typeof cell === 'object' && 'rounded' in cell && cell.rounded === true;
  if (rounded || read.rounded === true) tally.rounded += 1;
  if (/money$/.test(field.value.type) && typeof read.value === 'number') measure(tally, read.value);
  return { is: 'value', value: read.value };
}

function measure(tally: Tally, amount: number): void {
  if (amount === 0) tally.zeros += 1;
  tally.smallest = Math.min(tally.smallest ?? amount, amount);
  tally.largest = Math.max(tally.largest ?? amount, amount);
}

/** A list of single values in one cell. */
function listIn(cell: Cell, column: Column): Answer {
  const { field, manner, mapping } = column;
  if (field.value === undefined) return ABSENT;
  if (typeof cell === 'object') {
    const read = scalar(cell, field.value, manner);
    return 'fault' in read ? fault(read.fault) : { is: 'value', value: [read.value] };
  }
  const pieces = isFiller(cell) ? [cell] : parted(cell, field, mapping.parted);
  const values: Json[] = [];
  for (const piece of pieces) {
    const read = valuesOf(piece, column, field.value);
    if ('fault' in read) return fault(read.fault);
    values.push(...read.values);
  }
  return { is: 'value', value: values };
}

/** The values of a list for which one piece of its cell stands: by the words of the mapping, else as it is written. */
function valuesOf(
  piece: string,
  { words, manner }: Column,
  value: Value,
): { readonly values: readonly Json[] } | { readonly fault: string } {
  const word = words.get(wordKey(piece));
  if (word === null || (word === undefined && folded(piece) === '无')) return { fault: 'none' };
  if (word !== undefined) return { values: Array.isArray(word) ? (word as Json[]) : [word] };
  const damage = damageOf(piece);
  const read = damage === undefined ? scalar(piece, value, manner) : { fault: damage };
  return 'fault' in read ? read : { values: [read.value] };
}

/** The pieces of a cell; blank ones are nothing. Sentences (`notice.needs`) hold 、 and commas. */
function parted(text: string, { value }: Field, own: readonly string[] | undefined): string[] {
  const marks =
    own ??
    (value?.type === 'string'
      ? ['；', ';', '\n', '\r']
      : value?.type === 'text'
        ? ['、', '；', ';', '\n', '\r']
        : ['、', '；', ';', '\n', '\r', '，', ',']);
  let pieces = [text];
  for (const mark of marks) {
    if (mark !== '') pieces = pieces.flatMap((piece) => piece.split(mark));
  }
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}
