import type { Filed } from './filed.js';

/** Records seen before: equal in everything, in whatever order their keys stand. */
export class Repeats {
  /** By id: mostly the one record that has it. */
  readonly #seen = new Map<string, Filed | SameId>();

  /** The first record that equals this one; nothing where it is the first itself, which it is from now on. */
  firstLike(each: Filed): Filed | undefined {
    const { id } = each.record;
    const known = this.#seen.get(id);
    if (known === undefined) {
      this.#seen.set(id, each);
      return undefined;
    }
    if (known instanceof SameId) return known.firstLike(each);
    const several = new SameId();
    several.firstLike(known);
    this.#seen.set(id, several);
    return several.firstLike(each);
  }
}

/** Records of one id. */
class SameId {
  /** By what most of them differ in: the one record, or each by its whole text where there are several. */
  readonly #seen = new Map<string, Filed | Map<string, Filed>>();

  firstLike(each: Filed): Filed | undefined {
    const { kind, decidedOn, subject = {} } = each.record;
    const { demand = '', entry = '', project = '' } = subject;
    const key = `${kind} ${decidedOn}\n${demand}\n${entry}\n${project}`;
    const known = this.#seen.get(key);
    if (known === undefined) {
      this.#seen.set(key, each);
      return undefined;
    }
    const byText = known instanceof Map ? known : new Map([[textOf(known.record), known]]);
    this.#seen.set(key, byText);
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
