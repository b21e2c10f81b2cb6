import { utf8 } from '../values/utf8.js';
import { canonical } from './canonical.js';

/** The SHA-256 of bytes as 64 small hexadecimal digits: the caller's own, since the library has none. */
export type Sha256 = (bytes: Uint8Array) => string;

/** What the chain holds of a record: the digest of its bytes as read, and of its full result. */
export interface Link {
  readonly record: string;
  readonly result: string;
}

/** Before the first record stands nothing: 32 bytes of zero. */
export const BEGINNING = /* @__PURE__ */ '0'.repeat(64);

/** The digest of a value's canonical text. */
export const digestOf = (value: unknown, sha256: Sha256): string => sha256(utf8(canonical(value)));

/**
 * The link of a record: its bytes as they were read, and its result with all findings. Of a line these are the
 * bytes between the line ends, of an array's element those of the element, of a table's row the canonical text of its
 * record, and none where it gives no record.
 *
 * @example
 * ```ts
 * linkOf(new Uint8Array([123, 125]), { verdict: 'invalid' }, ({ length }) => `${length} bytes`) // => {"record":"2 bytes","result":"21 bytes"}
 * ```
 */
export function linkOf(bytes: Uint8Array, result: unknown, sha256: Sha256): Link {
  return { record: sha256(bytes), result: digestOf(result, sha256) };
}

/**
 * The line of the chain that follows a line: `sha256(previous ‖ record ‖ result)`, the three as bytes.
 *
 * @example
 * ```ts
 * lineAfter(BEGINNING, { record: 'ff'.repeat(32), result: '00'.repeat(32) }, (bytes) => `${bytes.length} bytes, the first of the record ${bytes[32]}`) // => "96 bytes, the first of the record 255"
 * ```
 */
export function lineAfter(previous: string, { record, result }: Link, sha256: Sha256): string {
  return sha256(bytesOf(previous + record + result));
}

/**
 * The chain of some records, a line each; the last is its head.
 *
 * @example
 * ```ts
 * chainOf([{ record: '00', result: '01' }, { record: '02', result: '03' }], (bytes) => String(bytes.length % 10).repeat(64)).map((line) => line[0]) // => ["4","4"]
 * ```
 */
export function chainOf(links: Iterable<Link>, sha256: Sha256): string[] {
  const lines: string[] = [];
  for (const link of links) lines.push(lineAfter(lines.at(-1) ?? BEGINNING, link, sha256));
  return lines;
}

/**
 * The file of a chain.
 *
 * @example
 * ```ts
 * chainText(['00', 'ff']) // => "00\nff\n"
 * ```
 */
export const chainText = (lines: readonly string[]): string =>
  lines.map((line) => `${line}\n`).join('');

/** The lines of the file of a chain. */
export const chainLines = (text: string): string[] =>
  text === '' ? [] : text.replace(/\n$/, '').split('\n');

function bytesOf(hex: string): Uint8Array {
  const bytes = new Uint8Array(hex.length / 2);
  for (let at = 0; at < bytes.length; at += 1) {
    bytes[at] = Number(`0x${hex.slice(2 * at, 2 * at + 2)}`);
  }
  return bytes;
}
