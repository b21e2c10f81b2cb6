import type { Edition } from '../regulation/editions.js';
import type { DateText } from '../values/date.js';

/** Plain JSON. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** What a rule looked at; money in fen. What is `undefined` in it is not on record. */
export type Evidence = { readonly [key: string]: Json | undefined };

/** The day of decision and the edition that governs it. */
export interface Context {
  readonly decidedOn: DateText;
  readonly edition: Edition;
}
