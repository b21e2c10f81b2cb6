/** Plain JSON. What is `undefined` in it is not there. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** What is being made, member by member. */
export type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Whether a value is an object with named members: no list, and not `null`. */
export const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
