import type { Edition } from '../regulation/editions.js';
import type { DateText } from '../values/date.js';
import type { Json } from '../values/plain.js';

/** What a rule looked at; money in fen. What is `undefined` in it is not on record. */
export type Evidence = { readonly [key: string]: Json | undefined };

/** The day of decision and the edition that governs it. */
export interface Context {
  readonly decidedOn: DateText;
  readonly edition: Edition;
}
