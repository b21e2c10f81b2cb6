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
  /** Those of which neither is. */
  readonly #nameless = new Set<EntryState>();
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
    if (name === undefined && id === undefined) this.#nameless.add(entry);
  }

  get isAny(): boolean {
    return this.#numbers.size > 0;
  }

  /** Whether an entry came before another one. */
  isBefore(one: EntryState, other: EntryState): boolean {
    return this.#numberOf(one) < this.#numberOf(other);
  }

  #numberOf(entry: EntryState): number {
    return this.#numbers.get(entry) ?? 0;
  }

  /** The entries of the firm that is on record under this name or id. */
  named(by: string): readonly EntryState[] {
    return [...(this.#known.get(canonicalText(by)) ?? [])];
  }

  /**
   * The entries of firms that may be the one, the first of many: what it names itself by is not on record of them.
   * Those that something else rules out are none of these many; `known` is an entry that is the one's.
   */
  mayBe(
    by: string,
    known?: EntryState,
    isPossible: (entry: EntryState) => boolean = () => true,
  ): EntryState[] {
    const mayBe = (entry: EntryState) =>
      isPossible(entry) && isParty(by, entry.applicant) === 'unknown';
    return this.#openTo(by, known)
      .flatMap((entries) => firstOf(entries, mayBe))
      .sort((one, other) => this.#numberOf(one) - this.#numberOf(other))
      .slice(0, MOST_UNNAMED);
  }

  /**
   * Among whom to look for one: what it names itself by is not on record of them. Where it is on record by the other
   * as well, of its name and id, they are either of nobody known or of itself.
   */
  #openTo(by: string, known: EntryState | undefined): Iterable<EntryState>[] {
    const open = isCode(by) ? this.#withoutId : this.#unnamed;
    const other = isCode(by) ? known?.applicant.name : known?.applicant.id;
    if (other === undefined) return [open];
    return [this.#nameless, this.named(other).filter((entry) => open.has(entry))];
  }
}

/** The first of some entries that may be meant, as many as are told apart. */
function firstOf(
  entries: Iterable<EntryState>,
  mayBe: (entry: EntryState) => boolean,
): EntryState[] {
  const first: EntryState[] = [];
  for (const entry of entries) {
    if (mayBe(entry)) first.push(entry);
    if (first.length === MOST_UNNAMED) break;
  }
  return first;
}
