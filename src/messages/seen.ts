import {
  departmentFor,
  departmentLabel,
  type Finding,
  inDelta,
  isDepartment,
  type Json,
  placeLabel,
  showMoney,
} from '../index.js';
import { pathInWords } from './paths.js';
import type { Words } from './sentences.js';
import { percentOf } from './share.js';
import { cutList, named, quoted } from './texts.js';

type Evidence = { readonly [key: string]: Json | undefined };
type Amount = number | string;

/** What a rule saw, as a sentence needs it: money in 万元, places by name, texts quoted, lists cut. */
export class Seen {
  readonly #words: Pick<Words, 'tongue' | 'paths'>;
  readonly #facts: Evidence;
  readonly #remedy: NonNullable<Finding['remedy']>;

  constructor(
    { facts, remedy }: Pick<Finding, 'facts' | 'remedy'>,
    words: Pick<Words, 'tongue' | 'paths'>,
  ) {
    this.#words = words;
    this.#facts = facts ?? {};
    this.#remedy = remedy ?? [];
  }

  /** Whether a fact is on record, even as none (`null`). */
  has(key: string): boolean {
    return this.#facts[key] !== undefined;
  }

  is(key: string, value: Json): boolean {
    return this.#facts[key] === value;
  }

  /** A number or a date as it is written. */
  plain(key: string): string {
    return String(this.#facts[key]);
  }

  number(key: string): number {
    return Number(this.#facts[key]);
  }

  /** A text of the record, quoted and cut short. */
  text(key: string): string {
    return quoted(String(this.#facts[key]), this.#words.tongue);
  }

  /** A coded word by the name the language has for it; one that is not among them stands quoted. */
  word(key: string, names: Readonly<Record<string, string>>): string {
    return named(String(this.#facts[key]), names, this.#words.tongue);
  }

  /** What stands at a path that the rule names. */
  at(key: string): string {
    const path = String(this.#facts[key]);
    return pathInWords(path, undefined, this.#words) ?? path;
  }

  money(key: string): string {
    return showMoney(this.amount(key));
  }

  /** An amount that went back, shown without its sign. */
  moneyBack(key: string): string {
    return showMoney(-BigInt(this.amount(key)));
  }

  /** How much one amount exceeds another. */
  difference(more: string, less: string): string {
    return showMoney(BigInt(this.amount(more)) - BigInt(this.amount(less)));
  }

  /** Two amounts together. */
  total(one: string, other: string): string {
    return showMoney(BigInt(this.amount(one)) + BigInt(this.amount(other)));
  }

  isBelow(one: string, other: string): boolean {
    return BigInt(this.amount(one)) < BigInt(this.amount(other));
  }

  /** The share of an amount that a ceiling or a floor is, where it can be told for certain. */
  percent(whole: string, bound: string, rounded: 'down' | 'up'): string | undefined {
    return percentOf(this.amount(whole), this.amount(bound), rounded);
  }

  amount(key: string): Amount {
    return this.#facts[key] as Amount;
  }

  place(key: string): string {
    return placeLabel(String(this.#facts[key]), this.#words.tongue.language);
  }

  department(key: string): string {
    return departmentLabel(String(this.#facts[key]), this.#words.tongue.language);
  }

  /** The department in whose province a place lies. */
  departmentOf(key: string): string {
    return departmentLabel(departmentFor(String(this.#facts[key])), this.#words.tongue.language);
  }

  isDepartment(key: string): boolean {
    return isDepartment(String(this.#facts[key]));
  }

  inDelta(key: string): boolean {
    return inDelta(String(this.#facts[key]));
  }

  count(key: string): number {
    return this.#list(key).length;
  }

  texts(key: string): string {
    return this.#joined(key, (each) => quoted(String(each), this.#words.tongue));
  }

  words(key: string, names: Readonly<Record<string, string>>): string {
    return this.#joined(key, (each) => named(String(each), names, this.#words.tongue));
  }

  /** Words of which one holds, and it is open which. */
  oneOf(key: string, names: Readonly<Record<string, string>>): string {
    const { tongue } = this.#words;
    return tongue.alternatives(this.#list(key).map((each) => named(String(each), names, tongue)));
  }

  /** The first item of a list as it is written. */
  first(key: string): string {
    return String(this.#list(key)[0]);
  }

  plainList(key: string): string {
    return this.#joined(key, String);
  }

  places(key: string): string {
    return this.#joined(key, (each) => placeLabel(String(each), this.#words.tongue.language));
  }

  /** Provinces by their first two digits. */
  provinces(key: string): string {
    return this.#joined(key, (each) => placeLabel(`${each}0000`, this.#words.tongue.language));
  }

  departments(key: string): string {
    return this.#joined(key, (each) => departmentLabel(String(each), this.#words.tongue.language));
  }

  /** The rows of a list, each said by itself. */
  each(
    key: string,
    say: (row: Seen) => string,
    which: (row: Seen) => boolean = () => true,
  ): string {
    return cutList(this.rows(key).filter(which), say, this.#words.tongue.clauses);
  }

  rows(key: string): Seen[] {
    return this.#list(key).map((row) => new Seen({ facts: row as Evidence }, this.#words));
  }

  /** How much of a number must be added, by the first remedy. */
  toAdd(): number {
    const [first] = this.#remedy;
    return first !== undefined && 'add' in first ? Number(first.add) : 0;
  }

  /** The amounts that must be added, each with the row of a list that it mends. */
  additions(key: string, say: (row: Seen, amount: string) => string): string {
    const rows = this.rows(key);
    const additions = this.#remedy.flatMap((each) => {
      const row = rows[Number(/\d+/.exec(each.path)?.[0])];
      return 'add' in each && row !== undefined ? [{ row, add: each.add }] : [];
    });
    return cutList(additions, ({ row, add }) => say(row, showMoney(add)), this.#words.tongue);
  }

  #list(key: string): readonly Json[] {
    const list = this.#facts[key];
    return Array.isArray(list) ? list : [];
  }

  #joined(key: string, say: (item: Json) => string): string {
    return cutList(this.#list(key), say, this.#words.tongue);
  }
}
