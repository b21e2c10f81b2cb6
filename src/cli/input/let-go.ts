import type { Hash } from 'node:crypto';
import { beforeReturns, behindMark, CR } from './pieces.js';

/** Of one record after another, what is too long to be held: of its own bytes a digest, where a hash is given. */
export class LetGo {
  readonly #empty: Hash | undefined;
  #taken: Hash | undefined;
  #any = false;

  constructor(empty?: Hash) {
    this.#empty = empty;
  }

  /** Whether anything of the record at hand is held no longer. */
  get isAny(): boolean {
    return this.#any;
  }

  /** Takes bytes that are let go of; up to where: what may be a line end is held back. */
  take(bytes: Uint8Array, start: number, end: number): number {
    const to = end - 1 > start && bytes[end - 1] === CR ? end - 1 : end;
    const from = this.#any ? start : behindMark(bytes, start);
    if (!this.#any) this.#taken = this.#empty?.copy();
    this.#any = true;
    this.#taken?.update(bytes.subarray(from, to));
    return to;
  }

  /** The digest of the record that ends with these bytes; nothing where it is held whole. */
  digest(bytes: Uint8Array, start: number, end: number): string | undefined {
    const taken = this.#taken;
    this.#taken = undefined;
    this.#any = false;
    return taken?.update(bytes.subarray(start, beforeReturns(bytes, start, end))).digest('hex');
  }
}
