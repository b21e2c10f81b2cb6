import type { Fault } from '../entities/fault.js';
import { type WordsOfFault, wordsOfFault } from '../entities/faults.js';
import type { Language } from '../values/language.js';

/** More faults are as good as never seen twice. */
const MOST_KEPT = 1024;
/** Longer values hardly recur. */
const LONGEST = 100;

/**
 * The words of faults, each made once: in a file the same key is misspelt from record to record, and
 * finding out what is meant by a wrong word takes longer than all else about it.
 */
export function keptWords(): WordsOfFault {
  const kept = new Map<string, ReturnType<WordsOfFault>>();
  return (fault, language) => {
    const name = nameOf(fault, language);
    if (name === undefined) return wordsOfFault(fault, language);
    const known = kept.get(name);
    if (known !== undefined) return known;
    const made = wordsOfFault(fault, language);
    if (kept.size < MOST_KEPT) kept.set(name, made);
    return made;
  };
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
