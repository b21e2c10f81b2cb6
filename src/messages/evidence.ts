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
import { named, quoted, quotedBeside } from './texts.js';
import type { Lexicon, Shares } from './tongue.js';

export type Evidence = { readonly [key: string]: Json | undefined };
type Amount = number | string;

/** The single facts that a rule saw, as a sentence needs them: amounts with their unit, days and places by name. */
export class SingleFacts {
  protected readonly lexicon: Lexicon;
  protected readonly evidence: Evidence;

  constructor({ facts }: Pick<Finding, 'facts'>, lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.evidence = facts ?? {};
  }

  /** Whether a fact is on record, even as none (`null`). */
  has(key: string): boolean {
    return this.evidence[key] !== undefined;
  }

  is(key: string, value: Json): boolean {
    return this.evidence[key] === value;
  }

  /** A number as it is written. */
  plain(key: string): string {
    return String(this.evidence[key]);
  }

  /** A day as the language writes it. */
  date(key: string): string {
    return this.lexicon.tongue.date(this.plain(key));
  }

  number(key: string): number {
    return Number(this.evidence[key]);
  }

  /** A text of the record, quoted and cut short. */
  text(key: string): string {
    return quoted(this.plain(key), this.lexicon.tongue);
  }

  /** Where the name of a coded word, or something like its code, stands instead: both of them, quoted. */
  codeMeant(key: string, words: CodedWords): { written: string; code: string } | undefined {
    const { tongue } = this.lexicon;
    const written = this.plain(key);
    const code = codeMeant(written, words);
    return code === undefined
      ? undefined
      : { written: quotedBeside(written, [code], tongue), code: tongue.quote(code) };
  }

  /** A coded word by the name the language has for it; one that is not among them stands quoted. */
  word(key: string, names: Readonly<Record<string, string>>): string {
    return named(this.plain(key), names, this.lexicon.tongue);
  }

  /** What stands at a path that the rule names. */
  at(key: string): string {
    const path = this.plain(key);
    return pathInWords(path, undefined, this.lexicon) ?? path;
  }

  money(key: string): string {
    return this.inWords(this.amount(key));
  }

  /** An amount that went back, shown without its sign. */
  moneyBack(key: string): string {
    return this.inWords(-BigInt(this.amount(key)));
  }

  /** How much one amount exceeds another. */
  difference(more: string, less: string): string {
    return this.inWords(BigInt(this.amount(more)) - BigInt(this.amount(less)));
  }

  /** How much two amounts together lack of a third. */
  lacking(one: string, other: string, limit: string): string {
    const sum = BigInt(this.amount(one)) + BigInt(this.amount(other));
    return this.inWords(BigInt(this.amount(limit)) - sum);
  }

  /** How much two amounts together exceed a third. */
  beyond(one: string, other: string, limit: string): string {
    const sum = BigInt(this.amount(one)) + BigInt(this.amount(other));
    return this.inWords(sum - BigInt(this.amount(limit)));
  }

  /** Two amounts together. */
  total(one: string, other: string): string {
    return this.inWords(BigInt(this.amount(one)) + BigInt(this.amount(other)));
  }

  isBelow(one: string, other: string): boolean {
    return BigInt(this.amount(one)) < BigInt(this.amount(other));
  }

  /** The share of an amount that its ceiling is (rounded down) or its floor (rounded up). */
  share(whole: string, bound: string, name: keyof Shares): string | undefined {
    const rounded = name === 'grantCap' ? 'down' : 'up';
    const share = this.lexicon.shares[name];
    return shareOf(this.amount(whole), this.amount(bound), rounded, share);
  }

  amount(key: string): Amount {
    return this.evidence[key] as Amount;
  }

  place(key: string): string {
    return placeLabel(this.plain(key), this.lexicon.tongue.language);
  }

  department(key: string): string {
    return publicBody(this.plain(key), this.lexicon);
  }

  /** The department in whose province a place lies. */
  departmentOf(key: string): string {
    return publicBody(departmentFor(this.plain(key)), this.lexicon);
  }

  isDepartment(key: string): boolean {
    return isDepartment(this.plain(key));
  }

  inDelta(key: string): boolean {
    return inDelta(this.plain(key));
  }

  /** Fen of any size, with their unit. */
  protected inWords(fen: Amount | bigint): string {
    return this.lexicon.tongue.money(BigInt(fen));
  }
}

/** One of the four departments by its name; another public body as what it is, by its code. */
export function publicBody(code: string, { tongue }: Pick<Lexicon, 'tongue'>): string {
  return departmentLabel(code, tongue.language);
}
