import { meant, type Node } from './notation.js';

/** What does not conform. */
export const REFUSED: unique symbol = Symbol('refused');

/**
 * Data that are as a table wants them, or `REFUSED`: the common answer, and the quick one. What is given
 * back is a copy where one is asked for: each member is read once, so what was checked is what is copied,
 * whatever the data answer a second time. Data that nobody else holds need none.
 *
 * Objects that are not plain are refused: whether they conform `errors.ts` says, which reads what they
 * inherit. Free data (`json`) are checked and never copied: no answer is made from them.
 */
export function conforming(node: Node, value: unknown, copied: boolean): unknown {
  if (node.holds !== undefined) return node.holds(value) ? value : REFUSED;
  if (node.type === 'object') return objectOf(node, value, copied);
  if (node.type === 'list') return listOf(node, value, copied);
  if (node.type === 'record') return recordOf(node, value, copied);
  if (node.type === 'or-unknown') return conforming(meant(node, value), value, copied);
  return looseOf(value);
}

function objectOf(node: Node, value: unknown, copied: boolean): unknown {
  if (!isPlainObject(value)) return REFUSED;
  const taken = copied ? copyOf(value) : (value as Record<string, unknown>);
  let found = 0;
  let next = node.members[0];
  for (const key in taken) {
    // Members mostly stand in the order of the table, so each is looked for behind the one before.
    while (next !== undefined && next.key !== key) next = next.next;
    const member = next ?? node.byKey.get(key);
    if (member === undefined) return REFUSED;
    const given = taken[key];
    if (given === undefined) {
      if (member.required) return REFUSED;
    } else if (given === null) {
      if (!member.mayBeNull) return REFUSED;
    } else if (member.holds !== undefined) {
      if (!member.holds(given)) return REFUSED;
    } else {
      const inner = conforming(member.node, given, copied);
      if (inner === REFUSED) return REFUSED;
      if (copied) taken[key] = inner;
    }
    found += member.required;
    next = member.next;
  }
  return found === node.required && agree(taken, node.crosses) ? taken : REFUSED;
}

/** What inherits from nothing is copied as such. */
function copyOf(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const bare = Object.getPrototypeOf(value) === null;
  return bare ? Object.assign(Object.create(null), value) : { ...value };
}

function listOf({ least, each, crosses }: Node, value: unknown, copied: boolean): unknown {
  if (!Array.isArray(value) || value.length < least) return REFUSED;
  const taken: unknown[] = copied ? [] : value;
  for (let at = 0; at < value.length; at += 1) {
    const row = conforming(each as Node, value[at], copied);
    if (row === REFUSED) return REFUSED;
    if (copied) taken.push(row);
  }
  return agree(taken, crosses) ? taken : REFUSED;
}

function recordOf({ each }: Node, value: unknown, copied: boolean): unknown {
  if (!isPlainObject(value)) return REFUSED;
  const taken = copied ? copyOf(value) : (value as Record<string, unknown>);
  for (const key of Reflect.ownKeys(taken)) {
    if (typeof key !== 'string') return REFUSED;
    const inner = conforming(each as Node, taken[key], copied);
    if (inner === REFUSED) return REFUSED;
    if (copied) taken[key] = inner;
  }
  return taken;
}

/** An object that takes whatever is added, but no prototype. */
function looseOf(value: unknown): unknown {
  return isPlainObject(value) && !Object.hasOwn(value, '__proto__') ? value : REFUSED;
}

/** Whether what stands together fits together. */
export function agree(taken: unknown, crosses: Node['crosses']): boolean {
  if (crosses.length === 0) return true;
  let found = 0;
  for (const { find } of crosses) {
    find(taken, () => {
      found += 1;
    });
  }
  return found === 0;
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
