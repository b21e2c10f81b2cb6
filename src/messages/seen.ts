import { type Finding, inDelta, type Json, placeLabel } from '../index.js';
import { type Evidence, publicBody, SingleFacts } from './evidence.js';
import { cutList, lookAlike, named, quoted, quotedBeside } from './texts.js';
import type { Lexicon } from './tongue.js';

/** What a rule saw, as a sentence needs it: single facts, and lists, which are cut where they are long. */
export class Seen extends SingleFacts {
  readonly #remedy: NonNullable<Finding['remedy']>;
  /** Why the question is open although every fact is on record. */
  readonly open: Finding['open'];

  constructor(finding: Pick<Finding, 'facts' | 'remedy' | 'open'>, lexicon: Lexicon) {
    super(finding, lexicon);
    this.#remedy = finding.remedy ?? [];
    this.open = finding.open;
  }

  /** A text held against those of a list: where they look alike, what differs is shown. */
  textBeside(key: string, list: string): string {
    return quotedBeside(this.plain(key), this.#list(list).map(String), this.lexicon.tongue);
  }

  /** The texts of a list, each held against another text. */
  textsBeside(list: string, key: string): string {
    const say = (each: Json) => quotedBeside(String(each), [this.plain(key)], this.lexicon.tongue);
    return this.#joined(list, say);
  }

  /** A text held against another one in the same way. */
  textAgainst(key: string, other: string): string {
    return quotedBeside(this.plain(key), [this.plain(other)], this.lexicon.tongue);
  }

  /** Whether a text looks like one of a list and is not. */
  looksLikeOne(key: string, list: string): boolean {
    return this.#list(list).some((each) => lookAlike(this.plain(key), String(each)));
  }

  /** The same, held against the words of a list, should one that is not among them look like one. */
  wordBeside(key: string, list: string, names: Readonly<Record<string, string>>): string {
    const word = this.plain(key);
    return Object.hasOwn(names, word) ? (names[word] ?? '') : this.textBeside(key, list);
  }

  count(key: string): number {
    return this.#list(key).length;
  }

  texts(key: string): string {
    return this.#joined(key, (each) => quoted(String(each), this.lexicon.tongue));
  }

  words(key: string, names: Readonly<Record<string, string>>): string {
    return this.#joined(key, (each) => named(String(each), names, this.lexicon.tongue));
  }

  /** Words of which one holds, and it is open which. */
  oneOf(key: string, names: Readonly<Record<string, string>>): string {
    const { tongue } = this.lexicon;
    return tongue.alternatives(this.#list(key).map((each) => named(String(each), names, tongue)));
  }

  /** The first item of a list as it is written. */
  first(key: string): string {
    return String(this.#list(key)[0]);
  }

  plainList(key: string): string {
    return this.#joined(key, String);
  }

  /** Places by name, each once; of all of them, or of those outside the delta. */
  places(key: string, which: 'all' | 'outside' = 'all'): string {
    const { tongue } = this.lexicon;
    const places = this.#list(key).map(String);
    const meant = which === 'all' ? places : places.filter((place) => !inDelta(place));
    const labels = new Set(meant.map((place) => placeLabel(place, tongue.language)));
    return cutList([...labels], String, tongue);
  }

  /** Provinces by their first two digits, or cities by their first four (R12.units). */
  provinces(key: string): string {
    const whole = (prefix: string) => prefix.padEnd(6, '0');
    return this.#joined(key, (each) =>
      placeLabel(whole(String(each)), this.lexicon.tongue.language),
    );
  }

  departments(key: string): string {
    return this.#joined(key, (each) => publicBody(String(each), this.lexicon));
  }

  /** The rows of a list, each said by itself. */
  each(
    key: string,
    say: (row: Seen) => string,
    which: (row: Seen) => boolean = () => true,
  ): string {
    return cutList(this.rows(key).filter(which), say, this.lexicon.tongue.clauses);
  }

  /** The rows of a list, said in a list within one clause. */
  listed(
    key: string,
    say: (row: Seen) => string,
    which: (row: Seen) => boolean = () => true,
  ): string {
    return cutList(this.rows(key).filter(which), say, this.lexicon.tongue);
  }

  rows(key: string): Seen[] {
    return this.#list(key).map((row) => new Seen({ facts: row as Evidence }, this.lexicon));
  }

  /** A fact with parts of its own, where the rule shows it. */
  part(key: string): Seen | undefined {
    const part = this.evidence[key];
    return part === undefined ? undefined : new Seen({ facts: part as Evidence }, this.lexicon);
  }

  /** Whether exactly one row of a list is such a one. */
  isSingle(key: string, which: (row: Seen) => boolean): boolean {
    return this.rows(key).filter(which).length === 1;
  }

  /** How much of a number must be added, by the first remedy. */
  toAdd(): number {
    const [first] = this.#remedy;
    return first !== undefined && 'add' in first ? Number(first.add) : 0;
  }

  #list(key: string): readonly Json[] {
    const list = this.evidence[key];
    return Array.isArray(list) ? list : [];
  }

  #joined(key: string, say: (item: Json) => string): string {
    return cutList(this.#list(key), say, this.lexicon.tongue);
  }
}
