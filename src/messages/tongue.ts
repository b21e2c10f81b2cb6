import type { Kind, Language, Parameters } from '../index.js';

/** A part of an amount, such as the 30 % of Article 16. */
export type Share = Parameters['grantCap'];

/** How a language lists things. */
export interface Listing {
  readonly list: (items: readonly string[]) => string;
  /** A list that was cut: those shown, and how many there are in all. */
  readonly cut: (shown: readonly string[], total: number) => string;
}

/** How a language quotes, lists, counts, and writes amounts, days and bodies. */
export interface Tongue extends Listing {
  readonly language: Language;
  readonly quote: (text: string) => string;
  /** Lists of clauses, which have commas of their own. */
  readonly clauses: Listing;
  readonly alternatives: (items: readonly string[]) => string;
  /** The number of an item of a list, from 1: 第 3, the 3rd. */
  readonly ordinal: (number: number) => string;
  /** A label of the dictionary as sentences name what it says. */
  readonly named: (label: string) => string;
  /** An amount of fen, exactly. */
  readonly money: (fen: bigint) => string;
  /** A day, from its wire form. */
  readonly date: (on: string) => string;
}

/** The shares of Article 16 as the edition in force sets them, where it says. */
export interface Shares {
  readonly grantCap?: Share | undefined;
  readonly solverPaymentFloor?: Share | undefined;
}

/** What sentences are built with, whatever they are about. */
export interface Lexicon {
  readonly tongue: Tongue;
  /** What stands at a path of a record, list positions written as `*`. */
  readonly paths: Readonly<Record<string, string>>;
  readonly shares: Shares;
  /** What each kind of decision is called. */
  readonly kinds: Readonly<Record<Kind, string>>;
}
