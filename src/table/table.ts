import type { Kind } from '../entities/facts.js';
import type { Json } from '../values/plain.js';
import type { Source } from './assemble.js';
import type { TableError } from './complaints.js';
import type { TableNote } from './notes.js';
import type { Place } from './sheet.js';

/** A row of a table: the record that it says, or what keeps it from being one. */
export type TableRow =
  | {
      readonly at: Place;
      readonly record: { readonly [key: string]: Json };
      /** Where the value of each path was read. */
      readonly cells: Readonly<Record<string, Source>>;
    }
  | {
      readonly at: Place;
      readonly id?: string;
      readonly kind?: Kind;
      readonly errors: readonly TableError[];
    };

/** What was counted of a column that a mapping reads. */
export interface TableColumn {
  readonly sheet: string;
  readonly heading: string;
  readonly path: string;
  readonly empty: number;
  readonly computed: number;
  readonly rounded: number;
  /** Of amounts, in fen. */
  readonly zeros?: number;
  readonly smallest?: number;
  readonly largest?: number;
}

/** A table as records, in the order of the sheets and their rows; or why no row could be read. */
export type Table =
  | {
      readonly rows: readonly TableRow[];
      readonly columns: readonly TableColumn[];
      readonly notes: readonly TableNote[];
    }
  | { readonly refused: readonly TableError[] };
