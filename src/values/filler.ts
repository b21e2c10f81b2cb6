import { isAssigned } from './characters.js';
import { canonicalText } from './text.js';

/** Words that only fill their place wherever they stand, in lower case. */
const FILLERS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  '同上',
  '待定',
  '待补',
  '暂无',
  '不详',
  '不适用',
  'n/a',
]);

/** Words that do so as a name or a reason; in a cell of a table they may be what was meant. */
const FILLERS_OF_TEXTS: ReadonlySet<string> = /* @__PURE__ */ new Set(['无', 'na', 'none', 'null']);

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
  const word = canonicalText(text).toLowerCase();
  if (FILLERS.has(word) || FILLERS_OF_TEXTS.has(word)) return true;
  return SAYS_NOTHING.test(text) && isAssigned(text);
}

/**
 * Whether the text of a cell only fills it: 同上, 待定, 待补, 暂无, 不详, 不适用, N/A, or nothing but punctuation and
 * symbols. The cell is given as its table compares words: in lower case and one width, without blanks.
 *
 * @example
 * ```ts
 * fillsCell('同上') // => true
 * fillsCell('无') // => false
 * ```
 */
export const fillsCell = (key: string): boolean => FILLERS.has(key) || /^[\p{P}\p{S}]+$/u.test(key);
