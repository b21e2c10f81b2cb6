import type { Cross } from '../crosses.js';
import { type Check, CROSSES, LEAVES } from './vocabulary.js';

/**
 * How a schema is written down as a table. A text is a single value by its name (`date`), one of some
 * words (`=permit|deny`), a whole number from and up to (`1900..2999`), `boolean`, `any` value, any
 * `object`, or another entry of the table (`@need`). A list holds the shape of its rows, then how many it
 * has at least where that is not none, then its checks across rows. An object names its members, several
 * that are alike at once: with `?` where one may be left out, with `|null` where it may be null; `&` are its
 * checks across members, `*` stands for members of whatever name. An object with `|` alone is what stands
 * there, or `{"unknown": true}`: on record as unknown.
 */
export type Shape = string | readonly [Shape, ...(string | number)[]] | Members;

interface Members {
  readonly [member: string]: Shape;
}

/** Shapes by their names, and parts that stand in several of them. */
export interface Table<Name extends string> {
  readonly parts: Readonly<Record<string, Shape>>;
  readonly shapes: Readonly<Record<Name, Shape>>;
}

/** A shape as the walkers go through it. All have the same fields, so that the engine reads them fast. */
export interface Node {
  readonly type:
    | 'leaf'
    | 'words'
    | 'whole'
    | 'boolean'
    | 'any'
    | 'list'
    | 'object'
    | 'record'
    | 'loose'
    | 'or-unknown';
  /** Of a single value: whether it is as it should be. */
  readonly holds: Check | undefined;
  /** What a value is not that does not hold. */
  readonly fault: string;
  /** Of words: those that may stand there. */
  readonly words: readonly string[];
  /** Of a whole number: the least and the largest; of a list: the fewest rows. */
  readonly least: number;
  readonly most: number;
  /** Of a list and of a record: what each of its rows or members is; of what may be unknown: what it is else. */
  readonly each: Node | undefined;
  readonly members: readonly Member[];
  /** How many members must be there. */
  readonly required: number;
  readonly crosses: readonly Cross<unknown>[];
}

export interface Member {
  readonly key: string;
  readonly node: Node;
  /** Of a single value: whether it is as it should be. */
  readonly holds: Check | undefined;
  /** One where the member must be there, so that they can be counted. */
  readonly required: 0 | 1;
  readonly mayBeNull: boolean;
  /** The member that stands behind it. */
  readonly next: Member | undefined;
}

/** The shapes of a table, ready to be walked. What a table says is trusted: a test compares it. */
export function nodesOf<Name extends string>({
  parts,
  shapes,
}: Table<Name>): Readonly<Record<Name, Node>> {
  // Most texts stand in many places: each is made once.
  const made = new Map<string, Node>();
  const named: Named = (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const node = text.startsWith('@') ? nodeOf(parts[text.slice(1)] ?? '', named) : single(text);
    made.set(text, node);
    return node;
  };
  return Object.fromEntries(
    Object.entries<Shape>(shapes).map(([name, shape]) => [name, nodeOf(shape, named)]),
  ) as Record<Name, Node>;
}

/** The node for which a text stands. */
type Named = (text: string) => Node;

/** The member of an object that has a name. */
export function memberNamed({ members }: Node, name: string): Member | undefined {
  for (const member of members) if (member.key === name) return member;
  return undefined;
}

function node(type: Node['type'], given: Partial<Node>): Node {
  return {
    type,
    holds: given.holds,
    fault: given.fault ?? '',
    words: given.words ?? [],
    least: given.least ?? 0,
    most: given.most ?? 0,
    each: given.each,
    members: given.members ?? [],
    required: given.required ?? 0,
    crosses: given.crosses ?? [],
  };
}

function nodeOf(shape: Shape, named: Named): Node {
  if (typeof shape === 'string') return named(shape);
  if (isList(shape)) {
    const [row, ...rules] = shape;
    const least = rules.find((rule) => typeof rule === 'number') ?? 0;
    const crosses = crossesNamed(rules.filter((rule) => typeof rule === 'string'));
    return node('list', { fault: 'type-array', each: nodeOf(row, named), least, crosses });
  }
  if (shape['|'] !== undefined) {
    return node('or-unknown', { each: nodeOf(shape['|'], named) });
  }
  if (shape['*'] !== undefined) {
    return node('record', { fault: 'type-record', each: nodeOf(shape['*'], named) });
  }
  return objectOf(shape, named);
}

const isList = (shape: Shape): shape is readonly [Shape, ...(string | number)[]] =>
  Array.isArray(shape);

function objectOf(shape: Members, named: Named): Node {
  const members: Member[] = [];
  let required = 0;
  for (const [names, inner] of Object.entries(shape).reverse()) {
    if (names === ACROSS) continue;
    const node = nodeOf(inner, named);
    for (const name of names.split(' ').reverse()) {
      const member = memberOf(name, node, members.at(-1));
      required += member.required;
      members.push(member);
    }
  }
  const across = shape[ACROSS];
  const crosses = typeof across === 'string' ? crossesNamed(across.split(' ')) : [];
  return node('object', { fault: 'type-object', members: members.reverse(), required, crosses });
}

const ACROSS = '&';

const NULLABLE = '|null';
const OPTIONAL = '?';

function memberOf(written: string, inner: Node, next: Member | undefined): Member {
  const { holds, type } = inner;
  const isNullable = written.endsWith(NULLABLE);
  const marked = isNullable ? written.slice(0, -NULLABLE.length) : written;
  const isOptional = marked.endsWith(OPTIONAL);
  return {
    key: isOptional ? marked.slice(0, -OPTIONAL.length) : marked,
    node: inner,
    holds,
    required: isOptional ? 0 : 1,
    mayBeNull: isNullable || type === 'any',
    next,
  };
}

/** What is on record as unknown. */
const UNKNOWN: Node = /* @__PURE__ */ node('object', {
  fault: 'type-object',
  members: [
    memberOf(
      'unknown',
      node('words', { fault: 'one-of', words: ['true'], holds: (value) => value === true }),
      undefined,
    ),
  ],
  required: 1,
});

const crossesNamed = (names: readonly string[]) =>
  names.flatMap((name) => (CROSSES[name] as Cross<unknown> | undefined) ?? []);

function single(shape: string): Node {
  if (shape.startsWith('=')) {
    const words = shape.slice(1).split('|');
    const known: ReadonlySet<unknown> = new Set(words);
    return node('words', { fault: 'one-of', words, holds: (value) => known.has(value) });
  }
  const [, from, to] = /^(\d+)\.\.(\d+)$/.exec(shape) ?? [];
  if (from !== undefined) {
    const [least, most] = [Number(from), Number(to)];
    const holds = (value: unknown) =>
      Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
    return node('whole', { fault: 'type-number', least, most, holds });
  }
  if (shape === 'boolean') {
    return node('boolean', { fault: 'type-boolean', holds: (value) => typeof value === 'boolean' });
  }
  if (shape === 'any') return node('any', { holds: () => true });
  if (shape === 'object') return node('loose', { fault: 'type-object' });
  return node('leaf', { fault: shape, holds: LEAVES[shape] ?? (() => false) });
}

/** Of what may be on record as unknown: which of the two was meant, by the key that says so. */
export function meant({ each }: Node, value: unknown): Node {
  const saysUnknown = typeof value === 'object' && value !== null && 'unknown' in value;
  return saysUnknown ? UNKNOWN : (each as Node);
}
