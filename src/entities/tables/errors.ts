import type { Language } from '../../values/language.js';
import { isPlainObject } from '../../values/plain.js';
import type { Fault } from '../fault.js';
import { type DataError, dataError, type ErrorOf, MOST_ERRORS } from '../faults.js';
import { shortened } from '../shown.js';
import { unknownKey } from '../unknown-key.js';
import { type Member, meant, memberNamed, type Node } from './notation.js';

/** What data were found to be: a copy that conforms, or every error. */
export type Reading =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly errors: DataError[] };

/** How errors are listed. */
export interface Listing {
  readonly language?: Language | undefined;
  /** Where the data stand, if not at the top. */
  readonly path?: readonly PropertyKey[] | undefined;
  /** Whether each list and object is left at the first value that is not what it should be. */
  readonly toFirst?: boolean | undefined;
  /** How errors are made, where they are kept from one reading to the next. */
  readonly errorOf?: ErrorOf | undefined;
}

/**
 * Reads data that did not conform at the quick look: every error, in the order of the table, of an object
 * first those of its members, then unknown keys, then what does not fit together. Of more than a thousand
 * the first are listed, and that there are more. Objects may inherit their members here.
 */
export function readAtLength(node: Node, value: unknown, listing: Listing = {}): Reading {
  const reader = new Reader(listing);
  const data = reader.read(node, value);
  const { errors } = reader;
  return errors.length === 0 ? { ok: true, data } : { ok: false, errors };
}

/** Reads data and copies them, and lists what is wrong as the schemas themselves list it. */
class Reader {
  readonly errors: DataError[] = [];
  readonly #language: Language | undefined;
  readonly #toFirst: boolean;
  readonly #errorOf: ErrorOf;
  readonly #path: PropertyKey[];
  /** Whether something was not what it should be, so that reading to the first ends. */
  #ended = false;

  constructor({ language, path = [], toFirst = false, errorOf = dataError }: Listing) {
    this.#language = language;
    this.#toFirst = toFirst;
    this.#errorOf = errorOf;
    this.#path = [...path];
  }

  read(node: Node, value: unknown): unknown {
    switch (node.type) {
      case 'any':
        return value;
      case 'object':
        return isPlainObject(value) ? this.#object(node, value) : this.#unfit(node, value);
      case 'list':
        return Array.isArray(value) ? this.#list(node, value) : this.#unfit(node, value);
      case 'record':
        return isPlain(value) ? this.#record(node, value) : this.#unfit(node, value);
      case 'loose':
        return isPlainObject(value) ? allOf(value) : this.#unfit(node, value);
      case 'whole':
        return this.#whole(node, value);
      case 'or-unknown':
        return this.read(meant(node, value), value);
      default:
        if (node.holds?.(value) === false) this.#single(node, value);
        return value;
    }
  }

  #object(node: Node, value: Record<string, unknown>): unknown {
    const copy = emptyLike(value);
    for (const member of node.members) {
      const { key } = member;
      const given = this.#member(member, value[key]);
      if (given !== undefined || key in value) copy[key] = given;
      if (this.#ended) break;
    }
    this.#unknownKeys(node, value);
    this.#together(node, copy);
    return copy;
  }

  #member({ key, node, required, mayBeNull, holds }: Member, given: unknown): unknown {
    // Most are single values as they should be, also in a record that is not.
    if (given != null && holds?.(given) === true) return given;
    const mayBeAbsent = given === undefined ? required === 0 : given === null && mayBeNull;
    return mayBeAbsent ? given : this.#inside(key, node, given);
  }

  #inside(step: PropertyKey, node: Node, value: unknown): unknown {
    this.#path.push(step);
    const read = this.read(node, value);
    this.#path.pop();
    return read;
  }

  #unknownKeys(node: Node, value: object): void {
    for (const key in value) {
      if (this.#ended || this.errors.length > MOST_ERRORS) return;
      if (memberNamed(node, key) !== undefined) continue;
      const names = node.members.map((member) => member.key);
      this.#say(unknownKey(key, this.#path, names, value), [key]);
    }
  }

  #list(node: Node, value: readonly unknown[]): unknown {
    const copy: unknown[] = [];
    for (let at = 0; at < value.length; at += 1) {
      if (this.#ended || this.errors.length > MOST_ERRORS) break;
      copy.push(this.#inside(at, node.each as Node, value[at]));
    }
    // What was left out of the copy counts as well.
    if (value.length < node.least) this.#say({ fault: 'too-few', of: String(node.least) });
    this.#together(node, copy);
    return copy;
  }

  #record({ each }: Node, value: Record<PropertyKey, unknown>): unknown {
    const copy: Record<string, unknown> = {};
    for (const key of Reflect.ownKeys(value)) {
      if (key === '__proto__' || !Object.prototype.propertyIsEnumerable.call(value, key)) continue;
      if (typeof key === 'string') copy[key] = this.#inside(key, each as Node, value[key]);
      else this.#say({ fault: 'invalid_key', given: key }, [key]);
    }
    return copy;
  }

  /** A whole number, from and up to: of a number that is neither, both are said. */
  #whole(node: Node, value: unknown): unknown {
    if (typeof value !== 'number' || !Number.isFinite(value)) return this.#unfit(node, value);
    const { least, most } = node;
    if (!Number.isInteger(value)) this.#say({ fault: 'integer', given: value });
    if (value < least) this.#say({ fault: 'too-small', of: String(least), given: value });
    if (value > most) this.#say({ fault: 'too-big', of: String(most), given: value });
    return value;
  }

  #single(node: Node, value: unknown): void {
    this.#ended = this.#toFirst;
    const of = node.type === 'words' ? { of: node.words.join(' | ') } : {};
    this.#say(value === undefined ? MISSING : { fault: node.fault, ...of, given: value });
  }

  /** No object or list where one should be; its own checks are made all the same. */
  #unfit(node: Node, value: unknown): unknown {
    this.#single(node, value);
    this.#together(node, value);
    return value;
  }

  #together({ crosses }: Node, value: unknown): void {
    // Read to the first wrong value, what stands after it is not there to be held against anything.
    if (this.#ended || typeof value !== 'object' || value === null) return;
    for (const { find } of crosses) {
      find(value, (path, fault, of) => {
        this.#say({ fault, of: of === undefined ? of : shortened(of, 40) }, path);
      });
    }
  }

  #say(fault: Fault, below: readonly PropertyKey[] = []): void {
    if (this.errors.length > MOST_ERRORS) return;
    const isFull = this.errors.length === MOST_ERRORS;
    const path = isFull ? [] : [...this.#path, ...below];
    const said = isFull ? MORE : fault;
    this.errors.push(this.#errorOf(path, said, this.#language));
  }
}

const MISSING: Fault = { fault: 'required' };
const MORE: Fault = { fault: 'more-errors' };

/** An object without members that inherits what the other does. */
const emptyLike = (value: object): Record<string, unknown> =>
  Object.getPrototypeOf(value) === null ? Object.create(null) : {};

/** An object made by hand: one of a class has a constructor of its own. */
function isPlain(value: unknown): value is Record<PropertyKey, unknown> {
  if (!isPlainObject(value)) return false;
  const { constructor: made } = value;
  if (typeof made !== 'function') return true;
  const prototype: unknown = made.prototype;
  return isPlainObject(prototype) && Object.hasOwn(prototype, 'isPrototypeOf');
}

/** All members of an object that takes whatever is added, inherited ones among them. */
function allOf(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const all: Record<string, unknown> = {};
  for (const key in value) if (key !== '__proto__') all[key] = value[key];
  return all;
}
