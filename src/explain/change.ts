import type { Json } from '../values/plain.js';

/** What a fact must be. */
export interface Condition {
  readonly set?: Json;
  readonly oneOf?: readonly Json[];
  /** Any word, department or province but these. */
  readonly not?: readonly Json[];
  /** Provinces or prefectures, by the first digits of their codes. */
  readonly within?: readonly string[];
  /** Any visible text. */
  readonly given?: true;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly onOrAfter?: string;
  readonly onOrBefore?: string;
  /** An object: what its fields must be; the others as they may. */
  readonly give?: { readonly [field: string]: Condition };
  /**
   * The rows of a list, or how many; of payments the fen still to be paid. A row without what such rows are called by
   * (`id`, `name`) is one that is not on record: whatever it is called, it is called otherwise than those.
   */
  readonly add?: number | readonly (Json | { readonly [field: string]: Condition | Json })[];
  /** Rows by their numbers, or the plain values of a list. */
  readonly remove?: readonly Json[];
  /** Terms found in a text of a notice. */
  readonly without?: readonly string[];
  /** No one condition says which values do, or only values of all paths of the set that bear it, taken together. */
  readonly together?: true;
}

/** What must be otherwise at one path for a verdict to change; a reason stands at `reasons` and the rule. */
export interface Change extends Condition {
  readonly path: string;
  /** What it must be hangs on what another change of the same set makes of this path. */
  readonly after?: string;
}

/** Whether a value flips the verdict, does not, or may not stand there. */
export type Effect = 'flips' | 'stays' | 'invalid';

/** The values that could stand at one place, and what those that flip the verdict have in common. */
export interface Spectrum {
  readonly values: readonly unknown[];
  readonly says: (effects: readonly Effect[]) => Condition[];
}
