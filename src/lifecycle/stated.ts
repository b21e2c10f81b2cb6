import { parseMoney } from '../values/money.js';
import { isPlainObject } from '../values/plain.js';
import { canonicalText } from '../values/text.js';

type Plain = Readonly<Record<string, unknown>>;
type Row = Plain & { readonly id: string };

/** A fact on which an act and the history differ. */
export interface Difference {
  readonly path: string;
  readonly stated: unknown;
  readonly onRecord: unknown;
}

const isRow = (value: unknown): value is Row =>
  isPlainObject(value) && typeof value['id'] === 'string';

const areRows = (list: readonly unknown[]): list is readonly Row[] => list.every(isRow);

const byId = (rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [canonicalText(row.id), row]));

/**
 * The facts of a decision: what the history knows, and for the rest what the act states. Where both
 * speak, the history prevails; rows with an id are completed one by one.
 */
export function factsFrom(drawn: Plain, stated: Plain): Plain {
  const facts: Record<string, unknown> = { ...stated };
  for (const key of Object.keys(drawn)) {
    const known = drawn[key];
    if (known !== undefined) facts[key] = completed(known, stated[key]);
  }
  return facts;
}

function completed(known: unknown, said: unknown): unknown {
  if (said === undefined) return known;
  if (isPlainObject(known) && isPlainObject(said)) return factsFrom(known, said);
  if (!Array.isArray(known) || !Array.isArray(said) || !areRows(known) || !areRows(said)) {
    return known;
  }
  const rows = byId(said);
  return known.map((row) => completed(row, rows.get(canonicalText(row.id))));
}

/**
 * Where an act states what the history knows otherwise, each place by itself. Of lists, rows with an id are
 * compared by it and the others as sets: order and repetition say nothing.
 */
export function differences(drawn: unknown, stated: unknown, path = ''): Difference[] {
  if (stated === undefined || drawn === undefined || isSame(drawn, stated)) return [];
  const at = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`);
  if (isPlainObject(drawn) && isPlainObject(stated)) {
    return Object.keys(stated).flatMap((key) =>
      Object.hasOwn(drawn, key) ? differences(drawn[key], stated[key], at(key)) : [],
    );
  }
  if (!Array.isArray(drawn) || !Array.isArray(stated)) return [{ path, stated, onRecord: drawn }];
  if (areRows(drawn) && areRows(stated)) {
    const known = byId(drawn);
    const said = byId(stated);
    if (known.size === said.size && [...said.keys()].every((id) => known.has(id))) {
      return stated.flatMap((row, index) =>
        differences(known.get(canonicalText(row.id)), row, at(index)),
      );
    }
  } else if (isSameSet(drawn, stated)) return [];
  return [{ path, stated, onRecord: drawn }];
}

/** Whether two facts say the same: texts as texts are compared, an amount in fen and its text alike. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a === 'string' && typeof b === 'string') return canonicalText(a) === canonicalText(b);
  const isAmount = typeof a === 'number' && typeof b === 'string';
  return isAmount && parseMoney(b, true) === a;
}

function isSameSet(a: readonly unknown[], b: readonly unknown[]): boolean {
  const [some, others] = [new Set(a.map(keyOf)), new Set(b.map(keyOf))];
  return some.size === others.size && [...some].every((key) => others.has(key));
}

/** An item as it is told from others of its list, whatever the order of its keys. */
function keyOf(item: unknown): string {
  if (typeof item === 'string') {
    const amount = parseMoney(item, true);
    return typeof amount === 'number' ? String(amount) : JSON.stringify(canonicalText(item));
  }
  if (Array.isArray(item)) return `[${item.map(keyOf).join()}]`;
  if (!isPlainObject(item)) return String(item);
  const parts = Object.keys(item)
    .filter((key) => item[key] !== undefined)
    .sort();
  return `{${parts.map((key) => `${key}:${keyOf(item[key])}`).join()}}`;
}
