import { isAssigned } from './characters.js';
import { canonicalText } from './text.js';

/** Words that only fill their place, in lower case. */
const FILLERS: ReadonlySet<string> = /* @__PURE__ */ new Set([
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

const SAYS_NOTHING = /^[\p{P}\p{S}\p{White_Space}\ufeff]*$/u;

/**
 * Whether a text only fills its place: 无, 同上, 待定, 待补, 暂无, 不详, 不适用, N/A, NA, none, null in any case
 * and width, or nothing but punctuation, symbols and white space. Such a leader or reason is on record and
 * decides as any other; the result notes it.
 *
 * @example
 * ```ts
 * isFiller(' 待定 ') // => true
 * isFiller('——') // => true
 * isFiller('无锡市') // => false
 * ```
 */
export function isFiller(text: string): boolean {
  if (FILLERS.has(canonicalText(text).toLowerCase())) return true;
  return SAYS_NOTHING.test(text) && isAssigned(text);
}
