import type { Filed } from './filed.js';

/** Records seen before: equal in everything, in whatever order their keys stand. */
export class Repeats {
  /** By id: mostly the one record that has it, else each that has by its whole text. */
  readonly #seen = new Map<string, Filed | Map<string, Filed>>();

  /** The first record that equals this one; nothing where it is the first itself, which it is from now on. */
  firstLike(each: Filed): Filed | undefined {
    const { id } = each.record;
    const known = this.#seen.get(id);
    if (known === undefined) {
      this.#seen.set(id, each);
      return undefined;
    }
    const byText = known instanceof Map ? known : new Map([[textOf(known.record), known]]);
    this.#seen.set(id, byText);
    const text = textOf(each.record);
    const first = byText.get(text);
    if (first === undefined) byText.set(text, each);
    return first;
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
