import {
  atOneLook,
  inheritsNothing,
  isPolluted,
  MOST_ROWS,
  ownCopyOf,
} from '../../values/one-look.js';
import { type Member, meant, memberNamed, type Node } from './notation.js';

/** What does not conform. */
export const REFUSED: unique symbol = Symbol('refused');

/** A look at data that somebody else holds: they are copied as they are checked, each member read once. */
export class Look {
  /** Whether all that was seen is as its table wants it. */
  conforms = true;
  /** Whether copies inherit nothing, since all objects were given something. */
  readonly bare: boolean;

  constructor(bare: boolean = isPolluted()) {
    this.bare = bare;
  }
}

/**
 * Data that are as a table wants them, or `REFUSED`: the common answer, and the quick one. Data that nobody else
 * holds are checked where they stand. With a look they are given back as they stood at it (`atOneLook`), also where
 * the table wants them otherwise, as the look then says: what was checked is what is judged, and what errors are
 * listed of, whatever the data answer a second time.
 *
 * Objects that are not plain are refused: whether they conform `errors.ts` says, which reads what they
 * inherit. Free data (`json`) are checked and never copied: no answer is made from them.
 */
export function conforming(node: Node, value: unknown, look?: Look): unknown {
  if (node.holds !== undefined) return node.holds(value) ? value : refused(value, look);
  if (node.type === 'object') return objectOf(node, value, look);
  if (node.type === 'list') return listOf(node, value, look);
  if (node.type === 'record') return recordOf(node, value, look);
  if (node.type === 'or-unknown') return conforming(meant(node, value), value, look);
  return isLoose(value) ? value : refused(value, look);
}

/** Data as they stood at one look, and whether they are as their table wants them. */
export interface Seen {
  readonly data: unknown;
  readonly conforms: boolean;
}

/** Data at one look, by the table that they are found to be of; without one they do not conform. */
export function seenBy(tableOf: (data: unknown) => Node | undefined, value: unknown): Seen {
  const look = new Look();
  const own = inheritsNothing(value) ? ownCopyOf(value, look.bare) : undefined;
  const node = own && tableOf(own);
  if (own === undefined || node === undefined) {
    return { data: atOneLook(own ?? value), conforms: false };
  }
  const data = membersOf(node, own, look);
  return { data, conforms: look.conforms };
}

function refused(value: unknown, look: Look | undefined): unknown {
  if (look === undefined) return REFUSED;
  look.conforms = false;
  return atOneLook(value);
}

function objectOf(node: Node, value: unknown, look: Look | undefined): unknown {
  if (!inheritsNothing(value)) return refused(value, look);
  return membersOf(node, look === undefined ? value : ownCopyOf(value, look.bare), look);
}

/** An object that nobody else holds, by its members. */
function membersOf(node: Node, taken: Record<string, unknown>, look?: Look): unknown {
  let found = 0;
  let next = node.members[0];
  for (const key in taken) {
    // Members mostly stand in the order of the table, so each is looked for behind the one before.
    while (next !== undefined && next.key !== key) next = next.next;
    const member = next ?? memberNamed(node, key);
    const given = taken[key];
    if (member === undefined || !isSingle(member, given)) {
      const inner = innerOf(key, member, given, look);
      if (inner === REFUSED) return REFUSED;
      if (look !== undefined) taken[key] = inner;
    }
    if (member === undefined) continue;
    found += member.required;
    next = member.next;
  }
  return together(node, taken, found === node.required, look);
}

/** Whether a member is a single value, and as it should be. */
function isSingle({ required, mayBeNull, holds }: Member, given: unknown): boolean {
  if (given === undefined) return !required;
  if (given === null) return mayBeNull;
  return holds?.(given) === true;
}

/** A member that is no single value as it should be. */
function innerOf(key: string, member: Member | undefined, given: unknown, look?: Look): unknown {
  if (member !== undefined && member.holds === undefined && given != null) {
    return conforming(member.node, given, look);
  }
  if (look === undefined || key !== 'meta') return refused(given, look);
  // What is free is left as it is, whatever it is.
  look.conforms = false;
  return given;
}

function listOf(node: Node, value: unknown, look: Look | undefined): unknown {
  if (!Array.isArray(value) || value.length > MOST_ROWS) return refused(value, look);
  const { length } = value;
  const each = node.each as Node;
  const taken: unknown[] = look === undefined ? value : [];
  for (let at = 0; at < length; at += 1) {
    const row = conforming(each, value[at], look);
    if (row === REFUSED) return REFUSED;
    if (look !== undefined) taken.push(row);
  }
  return together(node, taken, length >= node.least, look);
}

function recordOf({ each }: Node, value: unknown, look: Look | undefined): unknown {
  if (!inheritsNothing(value)) return refused(value, look);
  const taken = look === undefined ? value : ownCopyOf(value, look.bare);
  for (const key of Reflect.ownKeys(taken)) {
    if (typeof key !== 'string') return refused(taken, look);
    const inner = conforming(each as Node, taken[key], look);
    if (inner === REFUSED) return REFUSED;
    if (look !== undefined) taken[key] = inner;
  }
  return taken;
}

/** What was taken, where it is complete and fits together; of what does not conform already, nothing more is said. */
function together(node: Node, taken: unknown, isWhole: boolean, look: Look | undefined): unknown {
  if (look === undefined) return isWhole && agree(taken, node.crosses) ? taken : REFUSED;
  look.conforms &&= isWhole && agree(taken, node.crosses);
  return taken;
}

/** An object that takes whatever is added, but no prototype. */
const isLoose = (value: unknown): boolean =>
  inheritsNothing(value) && !Object.hasOwn(value, '__proto__');

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
