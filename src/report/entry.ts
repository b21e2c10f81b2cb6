import type { Kind, RecheckResult, Subject, Verdict } from '../index.js';
import { valueAt } from '../values/at-path.js';

/** Where a record stands in the input. */
export interface Place {
  readonly file: string;
  /** Of a table. */
  readonly sheet?: string | undefined;
  /** The line, or the row of the sheet. */
  readonly line: number;
}

/** A record with its answer, on its way into a report. */
export interface Answered<Result = RecheckResult> extends Place {
  readonly result: Result;
  /** The record as it was read; `undefined` where it could not be. */
  readonly record: unknown;
}

/** What a report keeps of every record, whatever became of it. */
export interface Entry {
  /** Its number in the input, from 1: ids may repeat. */
  readonly number: number;
  readonly place: Place;
  readonly id?: string | undefined;
  readonly kind?: Kind | undefined;
  readonly decidedOn?: string | undefined;
  readonly subject?: Subject | undefined;
  readonly verdict: Verdict | 'invalid';
  /** Whose decision, demand or project it is, where the record or an option says so. */
  readonly unit?: string | undefined;
  /** What it says at each path by which the report is grouped. */
  readonly groups: readonly (string | undefined)[];
}

/** What stands at a path of a record: what follows `meta.` and `reasons.` is one key, as in a mapping. */
export function factAt(record: unknown, path: string): unknown {
  const [, room, key] = /^(meta|reasons)\.(.+)$/s.exec(path) ?? [];
  const steps = path.split('.');
  if (room === undefined || key === undefined) return valueAt(record, steps);
  return valueAt(record, [room, key]) ?? valueAt(record, steps);
}

/** What stands at a path, as a text; `year` is that of the decision. */
export function textAt(record: unknown, path: string): string | undefined {
  const value = path === 'year' ? yearOf(factAt(record, 'decidedOn')) : factAt(record, path);
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

export function yearOf(decidedOn: unknown): string | undefined {
  return typeof decidedOn === 'string' ? /^\d{4}(?=-)/.exec(decidedOn)?.[0] : undefined;
}
