/** What became of a line: changed in its place, gone, new, at another place, there once more. */
export type How = 'changed' | 'missing' | 'added' | 'moved' | 'repeated';

/** One thing in which a receipt, or what lies beside it, is not what comes of rechecking it all again. */
export type Difference =
  /** A record of the input; `between`: not a record, but what is of none (blanks, brackets, cells not read). */
  | {
      readonly what: 'input' | 'result';
      /** Left out: which records, cannot be told, for the chain is another, too. */
      readonly how?: How | 'between';
      /** The number of the record now, from 1. */
      readonly record?: number;
      readonly line?: number;
      readonly id?: string;
      /** The number of the record then, where it stands elsewhere, stood once, or is gone. */
      readonly was?: number;
    }
  /** A line of the file of results or of the chain; `form`: the same results are written otherwise now. */
  | {
      readonly what: 'output' | 'chain';
      readonly how?: How | 'form';
      readonly line?: number;
      readonly was?: number;
    }
  /** A further sheet of a table, by its file: its digest in the receipt, and the one that it has. */
  | {
      readonly what: 'input';
      readonly file: string;
      readonly path: string;
      readonly was: string;
      readonly is: string;
    }
  /** What the receipt itself says, by its path: what it says, and what is so. */
  | {
      readonly what: 'rules' | 'version' | 'regulation' | 'edition' | 'chain' | 'count';
      readonly path: string;
      readonly id?: string;
      readonly was: string | number;
      readonly is: string | number;
    };
