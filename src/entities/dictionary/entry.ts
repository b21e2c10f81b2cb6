import type { Holder } from './holders.js';
import type { Pair } from './pair.js';
import type { Vocabulary } from './words.js';

/** What may stand behind a number in a cell: a year, months, persons. */
export type Counter = '年' | '个月' | '人';

/**
 * What a person must know of a field to fill it in. Its type, range, words and whether it must be there
 * are the schema's, and are read from it.
 */
export interface Entry {
  /**
   * What the field is called. `{0}` and `{1}` stand where the number of a list's item goes: 第 2 家, 2nd;
   * where no item is meant they are left out.
   */
  readonly label: Pair;
  /** One sentence from which whoever fills it in learns what to write. */
  readonly meaning: Pair;
  /** The articles by which it is owed or used; empty where the regulation is silent. */
  readonly articles: readonly number[];
  /** Who has it in the files and can be asked. */
  readonly holder: Holder;
  /** Settled by this decision itself; otherwise the decision finds it as it is. */
  readonly settled?: true;
  /**
   * What nobody is told to have otherwise: who a party is, what a row is called, what stood before, a limit that
   * others set. On record it stays as it is; or it is not even filled in where it is left out; or of a list: its
   * rows are never taken away.
   */
  readonly fixed?: 'on-record' | 'ever' | 'rows';
  /** What `null` says, where it is allowed. */
  readonly whenNull?: Pair;
  /** What leaving it out means, where that is more than: not on record. */
  readonly whenLeftOut?: Pair;
  readonly counter?: Counter;
  /** Of a text or a place: the list whose words it knows, though others may stand there too. */
  readonly suggests?: Vocabulary;
  /** Of a list: what one of its items is called, and the word by which such things are counted. */
  readonly item?: { readonly label: Pair; readonly classifier: string };
  /** A value as it may be written; of an object or a list of objects it is made of its fields'. */
  readonly example?: unknown;
}

/** The entries of one schema by their paths; the items of a list are `*`. */
export type Entries = Readonly<Record<string, Entry>>;
