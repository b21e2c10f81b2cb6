import { canonicalText } from '../values/text.js';
import { isCode, isParty } from './parties.js';
import type { EntryState } from './state.js';

/** Other firms with an entry, by their names and ids; and those of which one or the other is not on record. */
export class FirmBook {
  readonly #known = new Map<string, Set<EntryState>>();
  readonly #unnamed = new Set<EntryState>();
  readonly #withoutId = new Set<EntryState>();
  #isAny = false;

  /** Takes in an entry of another firm. */
  take(entry: EntryState): void {
    this.#isAny = true;
    const { name, id } = entry.applicant;
    for (const each of [name, id].flatMap((known) => known ?? [])) {
      const key = canonicalText(each);
      this.#known.set(key, (this.#known.get(key) ?? new Set()).add(entry));
    }
    if (name === undefined) this.#unnamed.add(entry);
    if (id === undefined) this.#withoutId.add(entry);
  }

  get isAny(): boolean {
    return this.#isAny;
  }

  /** The entries of the firm that is on record under this name or id. */
  named(by: string): readonly EntryState[] {
    return [...(this.#known.get(canonicalText(by)) ?? [])];
  }

  /** The entries of firms that may be the one: what it names itself by is not on record of them. */
  mayBe(by: string): readonly EntryState[] {
    const lacking = isCode(by) ? this.#withoutId : this.#unnamed;
    return [...lacking].filter(({ applicant }) => isParty(by, applicant) === 'unknown');
  }
}
