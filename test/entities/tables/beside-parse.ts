import { isUtf8 } from 'node:buffer';
import { acts } from '../../../src/entities/tables/acts.js';
import { conforming, REFUSED } from '../../../src/entities/tables/conforms.js';
import type { Node } from '../../../src/entities/tables/notation.js';
import { others } from '../../../src/entities/tables/others.js';
import { docketForm } from '../../../src/entities/tables/reader/docket-form.js';
import type { Form } from '../../../src/entities/tables/reader/form.js';
import { Reader } from '../../../src/entities/tables/reader/reader.js';
import { recordForm } from '../../../src/entities/tables/reader/record-form.js';
import { records } from '../../../src/entities/tables/records.js';

/** The reader of bytes held against `JSON.parse` and the tables, with which it has to agree in all that it takes. */
export class BesideParse {
  readonly #conforms: (data: unknown) => boolean;
  readonly #keeping: Reader;
  readonly #leaving: Reader;

  constructor(form: () => Form, conforms: (data: unknown) => boolean) {
    this.#conforms = conforms;
    this.#keeping = new Reader(form(), { keepsFree: true });
    this.#leaving = new Reader(form(), { keepsFree: false });
  }

  /** Whether it is taken, where the piece is cut from more bytes; throws where it is taken otherwise than it is. */
  takes(piece: string | Uint8Array, before = '', behind = ''): boolean {
    const middle = Buffer.from(piece);
    const bytes = Buffer.concat([Buffer.from(before), middle, Buffer.from(behind)]);
    const start = Buffer.byteLength(before);
    return this.takesFrom(bytes, start, start + middle.length);
  }

  takesFrom(bytes: Buffer, start: number, end: number): boolean {
    // The reader is asked only of UTF-8.
    if (!isUtf8(bytes.subarray(start, end))) return false;
    this.#keeping.take(bytes);
    this.#leaving.take(bytes);
    const kept = this.#keeping.record(start, end);
    const left = this.#leaving.record(start, end);
    if (kept === undefined && left === undefined) return false;
    const text = bytes.toString('utf8', start, end);
    const parsed = this.#parsed(text);
    const isAlike =
      parsed !== undefined &&
      asWritten(kept) === asWritten(parsed) &&
      asWritten(left) === asWritten(withoutMeta(parsed));
    if (!isAlike) throw new Error(`${text} was taken as ${asWritten(kept) ?? asWritten(left)}`);
    return true;
  }

  /** What the line says where it is as its table wants it. */
  #parsed(text: string): unknown {
    try {
      const data: unknown = JSON.parse(text);
      return this.#conforms(data) ? data : undefined;
    } catch {
      return undefined;
    }
  }
}

/** As JSON, with -0 told apart, and what is no JSON not left out. */
const asWritten = (data: unknown): string | undefined =>
  JSON.stringify(data, (_, value: unknown) => {
    if (Object.is(value, -0)) return '-0';
    return value === undefined || typeof value === 'symbol' ? `no JSON: ${String(value)}` : value;
  });

/** Free data stand in a record, in a docket and in each of its acts. */
function withoutMeta(data: unknown): unknown {
  const { meta: _, ...rest } = data as { readonly meta?: unknown; readonly acts?: unknown };
  return Array.isArray(rest.acts) ? { ...rest, acts: rest.acts.map(withoutMeta) } : rest;
}

const conformsAs = (nodes: Readonly<Record<string, Node>>, name: unknown, data: unknown) =>
  typeof name === 'string' &&
  Object.hasOwn(nodes, name) &&
  conforming(nodes[name] as Node, data) !== REFUSED;

export const recordsBeside = () =>
  new BesideParse(recordForm, (data) =>
    conformsAs(records, (data as { kind?: unknown } | null)?.kind, data),
  );

export const docketsBeside = () =>
  new BesideParse(docketForm, (data) => {
    if (conforming(others.docket, data) === REFUSED) return false;
    const docket = data as { readonly acts: readonly ({ act?: unknown } | null)[] };
    return docket.acts.every((act) => conformsAs(acts, act?.act, act));
  });
