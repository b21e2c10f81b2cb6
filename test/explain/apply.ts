import { shapes } from '../../src/entities/dictionary/shapes.js';
import type { Change, Condition } from '../../src/explain/change.js';
import type { Kind } from '../../src/index.js';
import { valueAt, withAt } from '../../src/values/at-path.js';

/** The record as a set of changes wants it: each at the edge of what its condition allows, `up` at the other edge. */
export function applied(record: never, set: readonly Change[], up = false): unknown {
  let next: { kind: Kind; facts: object; reasons?: object; decidedOn: string } = record;
  // Which rows come in, such as one that leads, hangs on the others: so many of any are put in last.
  const ordered = [...set].sort(
    (one, other) => Number(typeof one.add === 'number') - Number(typeof other.add === 'number'),
  );
  for (const { path, after: _, together: __, ...condition } of ordered) {
    if (path.startsWith('reasons.')) {
      const rule = path.slice('reasons.'.length);
      next = { ...next, reasons: { ...next.reasons, [rule]: 'a reason' } };
      continue;
    }
    const steps = path.split('.').slice(1);
    const pattern = steps.map((step) => (/^\d+$/.test(step) ? '*' : step)).join('.');
    const now = valueAt(next.facts, steps);
    const value = valueFor(condition, now, { ...next, pattern, up, path });
    next = { ...next, facts: withAt(next.facts, steps, value) };
  }
  return next;
}

interface At {
  readonly kind: Kind;
  readonly decidedOn: string;
  readonly pattern: string;
  readonly up: boolean;
  readonly path: string;
}

function valueFor(condition: Condition, now: unknown, at: At): unknown {
  const { set, oneOf, not, within, given, atLeast, atMost, onOrAfter, onOrBefore } = condition;
  const shape = shapes.facts[at.kind][at.pattern];
  if (set !== undefined) return set;
  if (oneOf !== undefined) return at.up ? oneOf.at(-1) : oneOf[0];
  if (within !== undefined) {
    const prefix = (at.up ? within.at(-1) : within[0]) ?? '';
    const outside = (not ?? []).map(String);
    const codes = Array.from(
      { length: 21 },
      (_, n) => `${prefix}${String(n + 1).padStart(2, '0')}`,
    );
    const code = codes.find((each) => !outside.some((other) => each.startsWith(other)));
    return prefix.length === 2 ? `${code}00` : `${prefix}00`;
  }
  if (not !== undefined) {
    if (shape?.words !== undefined) {
      const words = shape.words.filter((word) => !not.includes(word) && word !== now);
      return at.up ? words.at(-1) : words[0];
    }
    if (shape?.type === 'place') return anyPlace(at);
    return 'some other text';
  }
  if (given === true) return shape?.type === 'place' ? anyPlace(at) : 'a text';
  if (atLeast !== undefined || atMost !== undefined) {
    const list = shape?.type === 'list';
    const value = at.up ? (atMost ?? atLeast) : (atLeast ?? atMost);
    return list ? [rowOfSum(at, value ?? 0)] : value;
  }
  if (onOrAfter !== undefined || onOrBefore !== undefined) {
    return at.up ? onOrBefore : (onOrAfter ?? onOrBefore);
  }
  return inside(condition, now, at);
}

const anyPlace = ({ up }: At): string => (up ? 'overseas' : '440300');

/** The first day there is: what a flip fills in is never after the day of decision, nor before it may count. */
const LONG_AGO = '1900-01-01';

const rowOfSum = (at: At, amount: number): object =>
  at.pattern.endsWith('payments') ? { amount, on: LONG_AGO } : { level: 'local', amount };

function inside({ give, add, remove, without }: Condition, now: unknown, at: At): unknown {
  const list: readonly unknown[] = Array.isArray(now) ? now : [];
  const isPlain = shapes.facts[at.kind][at.pattern]?.items !== undefined;
  if (give !== undefined) return objectFor(give, at);
  if (without !== undefined) return 'a text';
  if (typeof add === 'number') return [...list, ...furtherRows(add, list, at)];
  if (add !== undefined) {
    const pattern = `${at.pattern}.*`;
    const rows = add.map((row, index) => {
      if (isPlain) return row;
      const made = objectFor(row as Give, { ...at, pattern });
      // Each unit that comes in is one of its own.
      const isUnnamed = at.pattern === 'units' && (row as Give)['name'] === undefined;
      return isUnnamed ? { ...made, name: `further ${index}` } : made;
    });
    return [...list, ...rows];
  }
  const byNumber = !isPlain || typeof list[0] === 'string';
  const isRemoved = (each: unknown, index: number) =>
    remove?.includes(each as never) === true || (byNumber && remove?.includes(index) === true);
  return list.filter((each, index) => !isRemoved(each, index));
}

const PROVINCES = ['310100', '320100', '330100', '340100'];

/** As many further rows, each so that it counts: whatever must be there, and an id of its own. */
function furtherRows(count: number, list: readonly unknown[], at: At): unknown[] {
  const { pattern } = at;
  if (pattern.endsWith('payments') || pattern === 'sources') return [rowOfSum(at, count)];
  const hasId = shapes.facts[at.kind][`${pattern}.*.id`] !== undefined;
  const taken = list.map((row) => String(valueAt(row, ['place'])).slice(0, 2));
  // Where one on record may lie elsewhere after all, its province may be the new one's as well.
  const isTaken = (place: string): boolean => taken.includes(place.slice(0, 2));
  const free = [...PROVINCES.filter((place) => !isTaken(place)), ...PROVINCES.filter(isTaken)];
  return Array.from({ length: count }, (_, index) => {
    const name = `further ${index}`;
    if (pattern === 'units') return { name, role: roleWanted(list, index), place: free[index] };
    if (pattern === 'experts') return { id: name, inPool: true };
    return hasId ? { ...objectFor({}, { ...at, pattern: `${pattern}.*` }), id: name } : name;
  });
}

/** A unit that comes in leads where none does. */
const roleWanted = (units: readonly unknown[], index: number): string =>
  index > 0 || units.some((unit) => valueAt(unit, ['role']) === 'lead') ? 'participant' : 'lead';

type Give = Readonly<Record<string, Condition>>;

/** An object with what is asked for, and whatever else must be there. */
function objectFor(give: Readonly<Record<string, unknown>>, at: At): object {
  const own = Object.entries(shapes.facts[at.kind]).filter(
    ([pattern]) =>
      pattern.startsWith(`${at.pattern}.`) && !pattern.slice(at.pattern.length + 1).includes('.'),
  );
  return Object.fromEntries(
    own.flatMap(([pattern, shape]) => {
      const key = pattern.slice(at.pattern.length + 1);
      const condition = give[key];
      if (condition !== undefined) {
        const value =
          typeof condition === 'object'
            ? valueFor(condition as Condition, undefined, { ...at, pattern })
            : condition;
        return [[key, value]];
      }
      // The end of a bar is not before its beginning, whatever that is.
      if (shape.type === 'date' && key === 'until') return [[key, at.decidedOn]];
      return shape.required === true ? [[key, anything(shape.type, shape.words)]] : [];
    }),
  );
}

const anything = (type: string, words: readonly string[] = []): unknown => {
  if (type === 'date') return LONG_AGO;
  if (type === 'boolean') return false;
  if (type === 'list') return [];
  if (type === 'word') return words.at(-1);
  if (type === 'place') return '310000';
  if (type.endsWith('money') || type === 'integer') return 2000;
  return 'a text';
};
