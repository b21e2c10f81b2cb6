import { canonicalText } from '../values/text.js';
import { isCode, isParty } from './parties.js';
import type { EntryState } from './state.js';

/** So many firms without a name are told apart by where they stand; more than that, act by act, is work without end. */
export const MOST_UNNAMED = 20;

/** Other firms with an entry, by their names and ids; and those of which one or the other is not on record. */
export class FirmBook {
  readonly #known = new Map<string, Set<EntryState>>();
  readonly #unnamed = new Set<EntryState>();
  readonly #withoutId = new Set<EntryState>();
  /** All of them, by the order in which they came. */
  readonly #numbers = new Map<EntryState, number>();

  /** Takes in an entry of another firm. */
  take(entry: EntryState): void {
    this.#numbers.set(entry, this.#numbers.get(entry) ?? this.#numbers.size);
    const { name, id } = entry.applicant;
    for (const each of [name, id].flatMap((known) => known ?? [])) {
      const key = canonicalText(each);
      this.#known.set(key, (this.#known.get(key) ?? new Set()).add(entry));
    }
    if (name === undefined) this.#unnamed.add(entry);
    if (id === undefined) this.#withoutId.add(entry);
  }

  get isAny(): boolean {
    return this.#numbers.size > 0;
  }

  /** Whether an entry came before another one. */
  isBefore(one: EntryState, other: EntryState): boolean {
    return (this.#numbers.get(one) ?? 0) < (this.#numbers.get(other) ?? 0);
  }

  /** The entries of the firm that is on record under this name or id. */
  named(by: string): readonly EntryState[] {
    return [...(this.#known.get(canonicalText(by)) ?? [])];
  }

  /**
   * The entries of firms that may be the one, the first of many: what it names itself by is not on record of them.
   * Those that something else rules out are none of these many.
   */
  mayBe(by: string, isPossible: (entry: EntryState) => boolean = () => true): EntryState[] {
    const firms: EntryState[] = [];
    for (const entry of isCode(by) ? this.#withoutId : this.#unnamed) {
      if (isPossible(entry) && isParty(by, entry.applicant) === 'unknown') firms.push(entry);
      if (firms.length === MOST_UNNAMED) break;
    }
    return firms;
  }
}
