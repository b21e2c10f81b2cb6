import type { Bytes } from './bytes.js';

/** So many texts are kept, of each slot the last. */
const SLOTS = 2048;
/** Longer texts hardly recur. */
const MOST_BYTES = 96;
const FOURS = MOST_BYTES / 4;

/**
 * Texts that were read before, by their bytes: names of units and of what they need recur from record to record, and
 * to hold their bytes against each other, four at a time, takes less than half of decoding them. It never grows.
 */
export class KnownTexts {
  readonly #texts: (string | undefined)[] = new Array<undefined>(SLOTS);
  readonly #sizes = new Uint32Array(SLOTS);
  readonly #fours = new Uint32Array(SLOTS * FOURS);

  /** The text whose bytes stand from `start` to `end`. */
  text(bytes: Bytes, view: DataView, start: number, end: number): string {
    const size = end - start;
    if (size < 4 || size > MOST_BYTES) return bytes.toString('utf8', start, end);
    const slot = slotOf(view, start, end);
    const known = this.#texts[slot];
    if (known !== undefined && this.#isIn(slot, view, start, end)) return known;
    const text = bytes.toString('utf8', start, end);
    this.#keep(text, slot, view, start, end);
    return text;
  }

  #isIn(slot: number, view: DataView, start: number, end: number): boolean {
    if (this.#sizes[slot] !== end - start) return false;
    const fours = this.#fours;
    const last = end - 4;
    let four = slot * FOURS;
    for (let at = start; at < last; at += 4) {
      if (view.getUint32(at, true) !== fours[four]) return false;
      four += 1;
    }
    return view.getUint32(last, true) === fours[four];
  }

  #keep(text: string, slot: number, view: DataView, start: number, end: number): void {
    const last = end - 4;
    let four = slot * FOURS;
    for (let at = start; at < last; at += 4) {
      this.#fours[four] = view.getUint32(at, true);
      four += 1;
    }
    this.#fours[four] = view.getUint32(last, true);
    this.#sizes[slot] = end - start;
    this.#texts[slot] = text;
  }
}

/** Where a text belongs, by all of its bytes; the last four may overlap those before. */
function slotOf(view: DataView, start: number, end: number): number {
  const last = end - 4;
  let hash = view.getInt32(last, true);
  for (let at = start; at < last; at += 4) {
    hash = Math.imul(hash ^ view.getInt32(at, true), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash & (SLOTS - 1);
}
