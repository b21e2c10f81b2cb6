import type { Member, Node } from './notation.js';

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
  if (node.isSingle) return node.holds(value) ? value : REFUSED;
  if (node.type === 'object') return objectOf(node, value, copied);
  if (node.type === 'list') return listOf(node, value, copied);
  if (node.type === 'record') return recordOf(node, value, copied);
  return isPlainObject(value) ? value : REFUSED;
}

function objectOf(node: Node, value: unknown, copied: boolean): unknown {
  if (!isPlainObject(value)) return REFUSED;
  const taken = copied ? { ...value } : (value as Record<string, unknown>);
  const { members, byKey } = node;
  let found = 0;
  let next = 0;
  for (const key in taken) {
    // Members mostly stand in the order of the table, so each is looked for behind the one before.
    while (next < members.length && members[next]?.key !== key) next += 1;
    const member = next < members.length ? members[next] : byKey.get(key);
    if (member === undefined) return REFUSED;
    const given = taken[key];
    const { node: wanted } = member;
    if (wanted.isSingle) {
      if (!wanted.holds(given) && !mayBeAbsent(member, given)) return REFUSED;
    } else if (!mayBeAbsent(member, given)) {
      const inner = conforming(wanted, given, copied);
      if (inner === REFUSED) return REFUSED;
      if (copied) taken[key] = inner;
    }
    found += member.required;
    next = member.index + 1;
  }
  return found === node.required && agree(taken, node.crosses) ? taken : REFUSED;
}

function mayBeAbsent({ required, mayBeNull }: Member, given: unknown): boolean {
  return given === undefined ? required === 0 : given === null && mayBeNull;
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
  const taken = copied ? { ...value } : (value as Record<string, unknown>);
  for (const key of Reflect.ownKeys(taken)) {
    if (typeof key !== 'string') return REFUSED;
    const inner = conforming(each as Node, taken[key], copied);
    if (inner === REFUSED) return REFUSED;
    if (copied) taken[key] = inner;
  }
  return taken;
}

function agree(taken: unknown, crosses: Node['crosses']): boolean {
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
