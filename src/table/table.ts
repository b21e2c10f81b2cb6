import type { Kind } from '../entities/facts.js';
import type { Json } from '../values/plain.js';
import type { TableError } from './complaints.js';
import type { Place } from './sheet.js';

/** Where the value of a path was read. */
export interface Source {
  readonly sheet: string;
  readonly row: number;
  readonly heading: string;
  /** What stands in the cell. */
  readonly read: string;
}

/** A row of a table: the record that it says, or what keeps it from being one. */
export type TableRow =
  | {
      readonly at: Place;
      readonly record: { readonly [key: string]: Json };
      /** Where the value of each path was read, or would stand. */
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

/** What is said once of a sheet: how many rows were passed over or are hidden, which columns nobody reads. */
export type TableNote =
  | {
      readonly note: 'skipped' | 'hidden-rows' | 'hidden-columns' | 'merged';
      readonly sheet: string;
      readonly count: number;
    }
  | { readonly note: 'hidden-sheet' | 'unread-sheet'; readonly sheet: string }
  | {
      readonly note: 'unread-cells';
      readonly sheet: string;
      readonly heading: string;
      readonly count: number;
    }
  | {
      readonly note: 'unmapped-columns';
      readonly sheet: string;
      readonly headings: readonly string[];
    };

/** A table as records, in the order of the sheets and their rows; or why no row could be read. */
export type Table =
  | {
      readonly rows: readonly TableRow[];
      readonly columns: readonly TableColumn[];
      readonly notes: readonly TableNote[];
    }
  | { readonly refused: readonly TableError[] };
