import {
  departmentFor,
  departmentLabel,
  type Finding,
  inDelta,
  isDepartment,
  type Json,
  placeLabel,
} from '../index.js';
import { type CodedWords, codeMeant } from './coded-words.js';
import { pathInWords } from './paths.js';
import { shareOf } from './share.js';
import { cutList, lookAlike, named, quoted, quotedBeside } from './texts.js';
import type { Lexicon, Shares } from './tongue.js';

type Evidence = { readonly [key: string]: Json | undefined };
type Amount = number | string;

/** What a rule saw, as a sentence needs it: amounts with their unit, days and places by name, texts quoted, lists cut. */
export class Seen {
  readonly #words: Lexicon;
  readonly #facts: Evidence;
  readonly #remedy: NonNullable<Finding['remedy']>;

  constructor({ facts, remedy }: Pick<Finding, 'facts' | 'remedy'>, words: Lexicon) {
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

  /** A number as it is written. */
  plain(key: string): string {
    return String(this.#facts[key]);
  }

  /** A day as the language writes it. */
  date(key: string): string {
    return this.#words.tongue.date(this.plain(key));
  }

  number(key: string): number {
    return Number(this.#facts[key]);
  }

  /** A text of the record, quoted and cut short. */
  text(key: string): string {
    return quoted(this.plain(key), this.#words.tongue);
  }

  /** A text held against those of a list: where they look alike, what differs is shown. */
  textBeside(key: string, list: string): string {
    return quotedBeside(this.plain(key), this.#list(list).map(String), this.#words.tongue);
  }

  /** The texts of a list, each held against another text. */
  textsBeside(list: string, key: string): string {
    const say = (each: Json) => quotedBeside(String(each), [this.plain(key)], this.#words.tongue);
    return this.#joined(list, say);
  }

  /** Whether a text looks like one of a list and is not. */
  looksLikeOne(key: string, list: string): boolean {
    return this.#list(list).some((each) => lookAlike(this.plain(key), String(each)));
  }

  /** Where the name of a coded word, or something like its code, stands instead: both of them, quoted. */
  codeMeant(key: string, words: CodedWords): { written: string; code: string } | undefined {
    const { tongue } = this.#words;
    const written = this.plain(key);
    const code = codeMeant(written, words);
    return code === undefined
      ? undefined
      : { written: quotedBeside(written, [code], tongue), code: tongue.quote(code) };
  }

  /** A coded word by the name the language has for it; one that is not among them stands quoted. */
  word(key: string, names: Readonly<Record<string, string>>): string {
    return named(this.plain(key), names, this.#words.tongue);
  }

  /** The same, held against the words of a list, should one that is not among them look like one. */
  wordBeside(key: string, list: string, names: Readonly<Record<string, string>>): string {
    const word = this.plain(key);
    return Object.hasOwn(names, word) ? (names[word] ?? '') : this.textBeside(key, list);
  }

  /** What stands at a path that the rule names. */
  at(key: string): string {
    const path = this.plain(key);
    return pathInWords(path, undefined, this.#words) ?? path;
  }

  money(key: string): string {
    return this.#money(this.amount(key));
  }

  /** An amount that went back, shown without its sign. */
  moneyBack(key: string): string {
    return this.#money(-BigInt(this.amount(key)));
  }

  /** How much one amount exceeds another. */
  difference(more: string, less: string): string {
    return this.#money(BigInt(this.amount(more)) - BigInt(this.amount(less)));
  }

  /** Two amounts together. */
  total(one: string, other: string): string {
    return this.#money(BigInt(this.amount(one)) + BigInt(this.amount(other)));
  }

  isBelow(one: string, other: string): boolean {
    return BigInt(this.amount(one)) < BigInt(this.amount(other));
  }

  /** The share of an amount that its ceiling is (rounded down) or its floor (rounded up). */
  share(whole: string, bound: string, name: keyof Shares): string | undefined {
    const rounded = name === 'grantCap' ? 'down' : 'up';
    const share = this.#words.shares[name];
    return shareOf(this.amount(whole), this.amount(bound), rounded, share);
  }

  amount(key: string): Amount {
    return this.#facts[key] as Amount;
  }

  place(key: string): string {
    return placeLabel(this.plain(key), this.#words.tongue.language);
  }

  department(key: string): string {
    return publicBody(this.plain(key), this.#words);
  }

  /** The department in whose province a place lies. */
  departmentOf(key: string): string {
    return publicBody(departmentFor(this.plain(key)), this.#words);
  }

  isDepartment(key: string): boolean {
    return isDepartment(this.plain(key));
  }

  inDelta(key: string): boolean {
    return inDelta(this.plain(key));
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

  /** Provinces by their first two digits, or cities by their first four (R12.units). */
  provinces(key: string): string {
    const whole = (prefix: string) => prefix.padEnd(6, '0');
    return this.#joined(key, (each) =>
      placeLabel(whole(String(each)), this.#words.tongue.language),
    );
  }

  departments(key: string): string {
    return this.#joined(key, (each) => publicBody(String(each), this.#words));
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
    return cutList(additions, ({ row, add }) => say(row, this.#money(add)), this.#words.tongue);
  }

  #money(fen: Amount | bigint): string {
    return this.#words.tongue.money(BigInt(fen));
  }

  #list(key: string): readonly Json[] {
    const list = this.#facts[key];
    return Array.isArray(list) ? list : [];
  }

  #joined(key: string, say: (item: Json) => string): string {
    return cutList(this.#list(key), say, this.#words.tongue);
  }
}

/** One of the four departments by its name; another public body as what it is, by its code. */
export function publicBody(code: string, { tongue }: Pick<Lexicon, 'tongue'>): string {
  return isDepartment(code) ? departmentLabel(code, tongue.language) : tongue.otherBody(code);
}
