import type { CodedWords } from '../coded-words.js';
import type { Seen } from '../seen.js';

/** Where a name, or something like the code, stands where the code belongs: the code to write. Else nothing. */
export function codeWritten(
  seen: Seen,
  what: string,
  key: string,
  words: CodedWords,
): string | undefined {
  const meant = seen.codeMeant(key, words);
  return meant && `${what} is written ${meant.written}; the code to write is ${meant.code}`;
}
