/**
 * Texts are compared after Unicode NFC and trimming: two ways of writing one name are one name.
 * White space is what ECMAScript's `trim` removes.
 */
import { normalForm } from './normal-form.js';

// NFC leaves everything below U+0300 as it is, and what Chinese is written with: ideographs (U+3400 to
// U+9FFF), the marks of CJK such as 、。《》 (from U+3000), and the forms from U+FF00, such as ，（）.
const MAY_CHANGE_UNDER_NFC = /[\u0300-\u2fff\u302a-\u33ff\ua000-\ufeff]/;

/**
 * The form in which a text is compared.
 *
 * @example
 * ```ts
 * canonicalText(' e\u0301tude ') // => "étude"
 * ```
 */
export function canonicalText(text: string): string {
  const trimmed = text.trim();
  return MAY_CHANGE_UNDER_NFC.test(trimmed) ? normalForm(trimmed, 'NFC') : trimmed;
}

/**
 * Whether two texts say the same. Case and full-width forms make a difference.
 *
 * @example
 * ```ts
 * sameText('江南大学 ', '江南大学') // => true
 * sameText('N1', 'n1') // => false
 * ```
 */
export function sameText(a: string, b: string): boolean {
  return a === b || canonicalText(a) === canonicalText(b);
}

/**
 * Whether a text has at least one character that is not white space.
 *
 * @example
 * ```ts
 * isText(' 张江 ') // => true
 * isText(' \u3000\ufeff') // => false
 * ```
 */
export function isText(text: string): boolean {
  const first = text.charCodeAt(0);
  // Most texts begin with visible ASCII or an everyday ideograph, and need not be trimmed to be seen.
  if ((first > 0x20 && first < 0x7f) || (first >= 0x4e00 && first <= 0x9fff)) return true;
  return text.trim() !== '';
}

/**
 * Whether a text is Unicode: no half of a surrogate pair stands alone. A lone half cannot be written
 * as UTF-8, so a record that carries one would not come out as it went in.
 *
 * @example
 * ```ts
 * isWellFormed('\ud83d\ude80') // => true
 * isWellFormed('\ud83d') // => false
 * ```
 */
export function isWellFormed(text: string): boolean {
  // Hardly any text has halves at all, and looking for a whole pair takes longer.
  return !/[\ud800-\udfff]/.test(text) || !/\p{Cs}/u.test(text);
}

// Visible ASCII but for capitals, and everyday ideographs: in them there is nothing to fold.
const PLAIN = /^[!-@[-~\u4e00-\u9fff]*$/;
const INVISIBLE = /[\p{White_Space}\p{Cf}]/gu;

/**
 * A text as a reader would recognise a name in it: compatibility forms folded (full-width letters,
 * ligatures), case ignored, white space and invisible format characters gone; in this order, once.
 * Article 9, R9.anonymity.
 *
 * @example
 * ```ts
 * recognisable('ＡＢＣ\u200b 生物') // => "abc生物"
 * ```
 */
export function recognisable(text: string): string {
  if (PLAIN.test(text)) return text;
  return normalForm(text, 'NFKC').toLowerCase().replace(INVISIBLE, '');
}

/**
 * Whether a text has at least so many Unicode code points (not UTF-16 units). Looks no further than
 * it must.
 *
 * @example
 * ```ts
 * hasCodePoints('芯片', 2) // => true
 * hasCodePoints('\ud83d\ude80', 2) // => false
 * ```
 */
export function hasCodePoints(text: string, enough: number): boolean {
  // A code point takes two units at most.
  return text.length >= 2 * enough || [...text].length >= enough;
}
