import type { Bilingual } from '../index.js';
import type { Things } from './processor.js';
import { allOther, noneRead } from './texts/refusals.js';

/** What is counted of an input besides its answers. */
export interface OthersCounted {
  readonly records: number;
  /** Dockets where decision records are read, or decision records where dockets are. */
  others?: number;
  /** What could not be read at all: of no JSON nothing is there. */
  unread?: number;
}

/** Counts what is plainly meant for another command, or for no command at all. */
export function countOther(counted: OthersCounted, given: unknown, things: Things): void {
  if (given === undefined) counted.unread = (counted.unread ?? 0) + 1;
  else if (isOther(given, things)) counted.others = (counted.others ?? 0) + 1;
}

/** Whether a docket stands where a decision record is read, or the other way round. */
export function isOther(given: unknown, things: Things): boolean {
  if (typeof given !== 'object' || given === null) return false;
  const isDocket = Object.hasOwn(given, 'acts');
  const isDecision = Object.hasOwn(given, 'facts') || Object.hasOwn(given, 'kind');
  return isDocket !== isDecision && isDocket === (things === 'record');
}

/** What is said where the whole input is meant for another command, or nothing of it can be read. */
export const allOthers = (
  { records, others, unread }: OthersCounted,
  things: Things = 'record',
): Bilingual[] => {
  if (records === 0) return [];
  return [
    ...(others === records ? [allOther(things)] : []),
    ...(unread === records ? [noneRead(things)] : []),
  ];
};
