/**
 * Data that were right until something was done to them: cut, doubled, exchanged, renamed, hidden behind
 * a getter or a proxy. The same numbers give the same data.
 */

/** Numbers from 0 up to 1, always the same for a seed. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

class Unusual {
  own = 1;
  get id() {
    return 'inherited';
  }
}

/** Anything that may stand where something else should, made anew each time. */
const odd = (): readonly unknown[] => [
  ...[undefined, null, true, false, 0, -0, 1, -1, 0.5, 1e16, Number.NaN, Number.POSITIVE_INFINITY],
  ...[2024, 1900, 1899, 2999, 3000, 5n, Symbol('s'), () => 1],
  ...[
    '',
    '  ',
    'x',
    'x'.repeat(201),
    '\ud800',
    '2024-02-30',
    '2024-06-30',
    '1899-12-31',
    'overseas',
  ],
  ...['320000', '99', '900万元', '0元', '-5元', '1.234元', 'permit', 'grant'],
  ...[[], [null], [1, 1], ['a', 'a'], [2024, 2024, 0.5], [2024, '2024'], Array(3)],
  ...[{}, { length: 0 }, { length: 3 }, { id: 'a' }, { from: '2024-01-02', until: '2024-01-01' }],
  [
    { id: 'a', text: 'b' },
    { id: 'a ', text: 'c' },
  ],
  [{ id: 'A', on: 'bad' }, { id: 'A' }],
  Object.assign([], { from: '2024-01-02', until: '2024-01-01', notice: null, supplement: {} }),
  ...[new Date(0), new Map(), new String('x'), new Unusual(), Object.create({ id: 'a' })],
  ...[{ constructor: 1 }, { constructor: Unusual }, { [Symbol('t')]: 1 }, Object.create(null)],
  JSON.parse('{"__proto__":{"a":1}}'),
  JSON.parse('{"__proto__":"x"}'),
  new Proxy([{ id: 'a' }, { id: 'a' }], {}),
];

const KEYS = ['id', 'x', 'on', '__proto__', 'reasons', 'meta', 'edition', 'needs', 'from'].concat([
  '\udc00',
  'A16.grant-cap',
  'deadline',
  'y'.repeat(150),
]);

type Holder = Record<PropertyKey, unknown>;
type Place = readonly [holder: Holder, key: PropertyKey];

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Every place in plain data; what a getter hides is left where it is. */
function placesIn(value: unknown, depth = 0): Place[] {
  if (!isHolder(value) || depth > 8) return [];
  return Object.entries(Object.getOwnPropertyDescriptors(value)).flatMap(([key, property]) => {
    const { enumerable, configurable } = property;
    if (!enumerable || !configurable || !('value' in property)) return [];
    return [[value, key] as const, ...placesIn(property.value, depth + 1)];
  });
}

const throws = () => {
  throw new Error('a getter that throws');
};

/** What may be done at a place: `odd` is an odd value, `other` one from other data. */
const CHANGES: readonly ((place: Place, odd: unknown, other: unknown, key: string) => void)[] = [
  ([holder, key], value) => set(holder, key, { value }),
  ([holder, key], value) => set(holder, key, { value }),
  ([holder, key], value) => set(holder, key, { value }),
  ([holder, key]) => {
    if (Array.isArray(holder)) holder.length = Math.max(0, holder.length - 1);
    else delete holder[key];
  },
  ([holder], value, _, key) => {
    if (!Array.isArray(holder)) set(holder, key, { value });
  },
  ([holder, key]) => {
    if (Array.isArray(holder)) holder.push(structuredCloneOf(holder[Number(key)]));
  },
  ([holder, key], _, value) => set(holder, key, { value }),
  ([holder, key]) => hidden(holder, key, holder[key]),
  ([holder, key]) => {
    // Of what is no list zod reads the length, and the tables do not. `data` are the whole.
    if (key !== 'length' && key !== 'data') set(holder, key, { get: throws });
  },
  ([holder, key]) => wrapped(holder, key, (inner) => Object.create(inner)),
  ([holder, key]) => wrapped(holder, key, (inner) => new Proxy(inner, {})),
  ([holder, key]) =>
    wrapped(holder, key, (inner) => {
      const properties = Object.entries(Object.getOwnPropertyDescriptors(inner));
      return Object.defineProperties({}, Object.fromEntries(properties.reverse()));
    }),
];

function set(holder: Holder, key: PropertyKey, property: PropertyDescriptor): void {
  const writable = 'get' in property ? {} : { writable: true };
  Object.defineProperty(holder, key, {
    ...property,
    ...writable,
    enumerable: true,
    configurable: true,
  });
}

function hidden(holder: Holder, key: PropertyKey, value: unknown): void {
  set(holder, key, { get: () => value });
}

function wrapped(holder: Holder, key: PropertyKey, wrap: (inner: object) => unknown): void {
  const inner = holder[key];
  if (isHolder(inner) && !Array.isArray(inner)) set(holder, key, { value: wrap(inner) });
}

/** A copy where one can be made, and the thing itself otherwise. */
function structuredCloneOf(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return value;
  }
}

/** Data changed in one to three places; `others` are data from which something may be taken. */
export function mutated(
  data: unknown,
  others: readonly unknown[],
  next: () => number,
): Record<string, unknown> {
  const whole: Holder = { data: structuredCloneOf(data) };
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(next() * from.length)];
  for (let left = 1 + Math.floor(next() * 3); left > 0; left -= 1) {
    const place = pick(placesIn(whole));
    const [from, at] = pick(placesIn(pick(others))) ?? [whole, 'data'];
    if (place === undefined) break;
    pick(CHANGES)?.(place, pick(odd()), structuredCloneOf(from[at]), pick(KEYS) ?? '');
  }
  return whole;
}
