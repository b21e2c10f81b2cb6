/**
 * A sheet as it was read, whatever its file was: what `jiebang/table/read` gives and `fromTable` takes.
 */
export interface Sheet {
  readonly name: string;
  /** From a CSV, where every cell is a text and a comma too many moves the facts of a row. */
  readonly csv?: boolean;
  readonly hidden?: boolean;
  /** From row 1 on, blank ones included: row `n` of the spreadsheet is `rows[n - 1]`. */
  readonly rows: readonly (readonly Cell[])[];
  readonly merges?: readonly Merge[];
  /** Rows that the spreadsheet does not show, counted from 0. */
  readonly hiddenRows?: readonly number[];
  /** Columns that it does not show, counted from 0. */
  readonly hiddenColumns?: readonly number[];
}

/** Cells that the spreadsheet shows as one, counted from 0, both ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What stands in a cell; a text is a text, `""` an empty cell. */
export type Cell = string | NumberCell | DateCell | BooleanCell | ErrorCell | FormulaCell;

interface Computed {
  /** The stored value of a formula. */
  readonly computed?: boolean;
}

/** A number, as a text that is exact. */
export interface NumberCell extends Computed {
  /** A decimal, never with an exponent. */
  readonly number: string;
  /** It was stored with more than the fifteen digits that a spreadsheet shows. */
  readonly rounded?: boolean;
  /** The unit of money that its number format writes behind it. */
  readonly unit?: string;
  /** Its number format, where that says something of the value. */
  readonly format?: string;
}

/** A day of the spreadsheet, with its time where it has one. */
export interface DateCell extends Computed {
  /** As `2024-06-30`. */
  readonly date: string;
  /** As `14:30:00`; left out at midnight. */
  readonly time?: string;
  readonly format?: string;
}

/** A truth of the spreadsheet. */
export interface BooleanCell extends Computed {
  readonly boolean: boolean;
}

/** An error of the spreadsheet: never an empty cell. */
export interface ErrorCell extends Computed {
  /** As the spreadsheet shows it: `#N/A`. */
  readonly error: string;
  /** It is no error but a text of which a part is struck out, which stands between `~~`: it cannot be told what counts. */
  readonly struck?: boolean;
}

/** A formula that has never been worked out: what stands there is not known. */
export interface FormulaCell {
  /** A formula of which no value is stored. */
  readonly formula: string;
}

/** Where something stands in a table: the number of the row is that which a spreadsheet shows. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
}
