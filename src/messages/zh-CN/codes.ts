import type { CodedWords } from '../coded-words.js';
import type { Seen } from '../seen.js';

/** 该写代码的地方写了名称（或近似代码的文字）：指出应写的代码。其余情形没有话。 */
export function codeWritten(
  seen: Seen,
  what: string,
  key: string,
  words: CodedWords,
): string | undefined {
  const meant = seen.codeMeant(key, words);
  return meant && `${what}写作${meant.written}，应写代码${meant.code}`;
}
