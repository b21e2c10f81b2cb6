/** What every object has from the language itself; whatever is there besides, somebody put there. */
const OF_THE_LANGUAGE = 12;

/**
 * Whether all objects were given something that the language does not give them. Data then must not inherit
 * from them: what nobody wrote into a record is no fact.
 */
export const isPolluted = (): boolean => Reflect.ownKeys(Object.prototype).length > OF_THE_LANGUAGE;

/**
 * Data as they stand at one look: each member of their own is read once, so that what answers otherwise at
 * the next look is checked and judged as one and the same. Free data (`meta`), from which no answer is made,
 * and objects that are not plain are taken as they are.
 *
 * @example
 * ```ts
 * atOneLook({ facts: { grant: 1 } }) // => {"facts":{"grant":1}}
 * ```
 */
export function atOneLook(data: unknown, depth = Number.POSITIVE_INFINITY): unknown {
  return looked(data, depth, isPolluted());
}

/**
 * Options at one look. Whoever hands in what are none has made a mistake, and is told.
 *
 * @throws TypeError where they are no object, cannot be read, or have editions that are no list
 * @example
 * ```ts
 * optionsAtOneLook({ editions: [] }) // => {"editions":[]}
 * ```
 */
export function optionsAtOneLook<Options extends object>(options: Options): Options {
  try {
    const own = atOneLook(options, 1) as Options & { readonly editions?: unknown };
    const { editions } = own;
    if (typeof own === 'object' && (editions === undefined || Array.isArray(editions))) return own;
  } catch {
    // A getter or a proxy that throws, or what has no members at all.
  }
  throw new TypeError(
    '选项读不出：应为一个对象，editions 应为列表 / the options cannot be read: they must be an object, and editions a list',
  );
}

/**
 * Plain data as they are, but where all objects were given something: then a copy that does not inherit it.
 *
 * @example
 * ```ts
 * withoutInherited({ grant: 1 }) // => {"grant":1}
 * ```
 */
export const withoutInherited = <T>(
  data: T,
  depth = Number.POSITIVE_INFINITY,
  bare = isPolluted(),
): T => (bare ? (looked(data, depth, true) as T) : data);

/** More rows than any list of a record has. Of holes there may be more than any memory holds, and the engine would end. */
export const MOST_ROWS = 1e7;

function looked(data: unknown, depth: number, bare: boolean): unknown {
  if (typeof data !== 'object' || data === null || depth === 0) return data;
  if (Array.isArray(data)) {
    const rows: unknown[] = [];
    const { length } = data;
    if (length > MOST_ROWS) throw new RangeError('rows');
    for (let at = 0; at < length; at += 1) rows.push(looked(data[at], depth - 1, bare));
    return rows;
  }
  if (!inheritsNothing(data)) return data;
  const own = ownCopyOf(data, bare);
  for (const key of Object.keys(own)) {
    const member = own[key];
    if (typeof member !== 'object' || member === null || key === 'meta') continue;
    own[key] = looked(member, depth - 1, bare);
  }
  return own;
}

/** Whether a value is an object that inherits nothing but what the language gives. */
export function inheritsNothing(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** A copy of an object by the members of its own, each of which is read once; `bare`: it inherits nothing. */
export function ownCopyOf(value: Record<string, unknown>, bare: boolean): Record<string, unknown> {
  const own: Record<string, unknown> = bare
    ? Object.assign(Object.create(null), value)
    : { ...value };
  for (const _ in own) return own;
  // Where there is nothing to read, reading is tried all the same: what lets nobody read is not empty.
  Reflect.get(value, '');
  return own;
}

/**
 * Plain data whose objects inherit from nothing: what is not in them is not there, whatever somebody gives to
 * all objects. The data themselves are changed.
 *
 * @example
 * ```ts
 * Object.getPrototypeOf(inheritingNothing({ id: 'draft' })) // => null
 * ```
 */
export function inheritingNothing<T>(data: T): T {
  if (typeof data !== 'object' || data === null) return data;
  for (const member of Object.values(data)) inheritingNothing(member);
  return Array.isArray(data) ? data : Object.setPrototypeOf(data, null);
}
