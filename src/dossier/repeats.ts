import type { DecisionRecord } from '../audit/record.js';

/** Records seen before: equal in everything, in whatever order their keys stand. */
export class Repeats {
  /** By id: mostly the one record that has it. */
  readonly #seen = new Map<string, DecisionRecord | SameId>();

  /** Whether an equal record was seen; it is from now on. */
  has(record: DecisionRecord): boolean {
    const known = this.#seen.get(record.id);
    if (known === undefined) {
      this.#seen.set(record.id, record);
      return false;
    }
    if (known instanceof SameId) return known.has(record);
    const several = new SameId();
    several.has(known);
    this.#seen.set(record.id, several);
    return several.has(record);
  }
}

/** Records of one id. */
class SameId {
  /** By what most of them differ in: the one record, or the whole text of each where there are several. */
  readonly #seen = new Map<string, DecisionRecord | Set<string>>();

  has(record: DecisionRecord): boolean {
    const { kind, decidedOn, subject = {} } = record;
    const { demand = '', entry = '', project = '' } = subject;
    const key = `${kind} ${decidedOn}\n${demand}\n${entry}\n${project}`;
    const known = this.#seen.get(key);
    if (known === undefined) {
      this.#seen.set(key, record);
      return false;
    }
    const texts = known instanceof Set ? known : new Set([textOf(known)]);
    this.#seen.set(key, texts);
    const text = textOf(record);
    if (texts.has(text)) return true;
    texts.add(text);
    return false;
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
