import type { Fault } from '../../entities/fault.js';
import { type DataError, dataError, type ErrorOf, errorAt } from '../../entities/faults.js';
import type { Language } from '../../values/language.js';

/** More faults are as good as never seen twice. */
const MOST_KEPT = 1024;
/** Longer values hardly recur. */
const LONGEST = 100;

/**
 * The errors of faults, each made once: in a file the same key is misspelt at the same place from record to record, and
 * finding out what is meant by a wrong word takes longer than all else about it. Of a fault that stands elsewhere
 * than last the words are kept.
 */
export function keptErrors(): ErrorOf {
  const kept = new Map<string, DataError>();
  return (place, fault, language) => {
    const name = nameOf(fault, language);
    if (name === undefined) return dataError(place, fault, language);
    const last = kept.get(name);
    if (last !== undefined && isAt(place, last)) return last;
    const made = last === undefined ? dataError(place, fault, language) : errorAt(place, last);
    if (last !== undefined || kept.size < MOST_KEPT) kept.set(name, made);
    return made;
  };
}

/** Whether an error stands at a place. */
function isAt(place: readonly PropertyKey[], { keys = [] }: DataError): boolean {
  return keys.length === place.length && keys.every((step, at) => step === place[at]);
}

/** By what a fault is known again, where that is short: a text or nothing is all that the value may be. */
function nameOf(
  { fault, of, given, meant }: Fault,
  language: Language | undefined,
): string | undefined {
  if (given !== undefined && (typeof given !== 'string' || given.length > LONGEST))
    return undefined;
  return JSON.stringify([language, fault, of, given, meant]);
}
