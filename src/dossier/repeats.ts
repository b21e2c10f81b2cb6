import type { DecisionRecord } from '../audit/record.js';

/** Records seen before: equal in everything, in whatever order their keys stand. */
export class Repeats {
  /** By id: mostly the one record that has it, else the whole text of each that has. */
  readonly #seen = new Map<string, DecisionRecord | Set<string>>();

  /** Whether an equal record was seen; it is from now on. */
  has(record: DecisionRecord): boolean {
    const { id } = record;
    const known = this.#seen.get(id);
    if (known === undefined) {
      this.#seen.set(id, record);
      return false;
    }
    const texts = known instanceof Set ? known : new Set([textOf(known)]);
    this.#seen.set(id, texts);
    const { size } = texts;
    return texts.add(textOf(record)).size === size;
  }
}

/** A record as text, keys in order; what is left out is left out, as `undefined` or not at all. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
    const entries = Object.entries(each).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    // Own properties only, whatever their names.
    return Object.fromEntries(entries);
  });
}
