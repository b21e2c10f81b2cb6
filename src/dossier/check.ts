import type { Edition } from '../regulation/editions.js';
import type { Json } from '../values/plain.js';
import type { AcrossIndex, RecordPlace } from './across.js';
import type { Filed } from './filed.js';
import type { SubjectFile } from './subject-file.js';

/**
 * How much a finding weighs. `C`: two records cannot both be right. `B`: each may be true, together they
 * break the article. `D`: worth a look, decides nothing.
 */
export type Weight = 'C' | 'B' | 'D';

/** A place in a decision on file. */
export interface PlaceIn {
  readonly each: Filed;
  readonly path: string;
}

/** What a row found: where, against which records, and what these prove in its place. */
export interface Found {
  readonly weight: Weight;
  readonly at: PlaceIn;
  readonly against: readonly (PlaceIn | RecordPlace)[];
  /** What the record states, and what the others have on record; nothing where there is none. */
  readonly stated: Json | undefined;
  readonly onRecord: Json | undefined;
  /** The value that the others prove at a path. */
  readonly proves?: { readonly path: string; readonly value: Json } | undefined;
}

/** What rows look at besides the file at hand. */
export interface Around {
  readonly across: AcrossIndex;
  /** The edition by which a decision is judged. */
  readonly editionOf: (each: Filed) => Edition;
}

/** A row of the table of cross-checks. */
export interface Check<Id extends string = string> {
  readonly id: Id;
  readonly articles: readonly number[];
  readonly weights: readonly Weight[];
  /** What is stated, by kind and fact, and what it is held against. */
  readonly at: readonly string[];
  readonly against: readonly string[];
  /** Whether the others prove what belongs in its place. */
  readonly proves: boolean;
  readonly find: (file: SubjectFile, around: Around) => Iterable<Found>;
}

/** Rows of a table: their ids are literal, and all else is what every row has. */
export const rowsOf = <Id extends string>(...rows: readonly Check<Id>[]): readonly Check<Id>[] =>
  rows;

/** Names a place in a decision. */
export function place(each: Filed, path: string): PlaceIn {
  return { each, path };
}

/** Facts as plain JSON, to be shown beside each other. */
export function shown(value: unknown): Json | undefined {
  return value as Json | undefined;
}
