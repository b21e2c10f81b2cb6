import { canonicalText } from './text.js';

const WORDS: ReadonlySet<string> = new Set([
  '无',
  '同上',
  '待定',
  '待补',
  '暂无',
  '不详',
  '不适用',
  'n/a',
  'na',
  'none',
  'null',
]);

const ONLY_MARKS = /^[\p{P}\p{S}\p{White_Space}]*$/u;

/**
 * Whether a text only fills its place and says nothing: 无, 同上, 待定, N/A and the like in any case, or
 * nothing but punctuation, symbols and white space.
 *
 * @example
 * ```ts
 * isFiller('／') // => true
 * isFiller(' n/a ') // => true
 * isFiller('无锡') // => false
 * ```
 */
export function isFiller(text: string): boolean {
  const compared = canonicalText(text);
  return WORDS.has(compared.toLowerCase()) || ONLY_MARKS.test(compared);
}
