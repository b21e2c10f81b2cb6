import type { DecisionRecord } from '../audit/record.js';

/** Records seen before: equal in everything, in whatever order their keys stand. */
export class Repeats {
  /** By what most records differ in: the one record, or the whole text of each where there are several. */
  readonly #seen = new Map<string, DecisionRecord | Set<string>>();

  /** Whether an equal record was seen; it is from now on. */
  has(record: DecisionRecord): boolean {
    const { id, kind, decidedOn, subject = {} } = record;
    const { demand = '', entry = '', project = '' } = subject;
    const key = `${kind} ${decidedOn} ${id}\n${demand}\n${entry}\n${project}`;
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
