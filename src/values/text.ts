/**
 * Texts are compared after Unicode NFC, without regard to width, and trimmed: two ways of writing one name
 * are one name. Width is that of U+FF01–FF5E and U+3000, which are read as ASCII. White space is what
 * ECMAScript's `trim` removes.
 */
import { changedWhereAssigned, isVisible, withoutInvisible } from './characters.js';
import { normalForm } from './normal-form.js';

// NFC leaves everything below U+0300 as it is, and what Chinese is written with: ideographs (U+3400 to
// U+9FFF), the marks of CJK such as 、。《》 (from U+3000), and the forms from U+FF00, such as ，（）.
const MAY_CHANGE_UNDER_NFC = /[\u0300-\u2fff\u302a-\u33ff\ua000-\ufeff]/;

/**
 * Whether a text is visible ASCII, everyday ideographs and their marks (U+3001 to U+3011) alone, which no width,
 * trimming or normal form changes.
 */
function isEveryday(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x4e00 ? unit > 0x9fff : unit < 0x21 || (unit > 0x7e && !isMark(unit))) {
      return false;
    }
  }
  return true;
}

/** Marks that stand between ideographs, such as 、。《》【】. */
const isMark = (unit: number): boolean => unit > 0x3000 && unit < 0x3012;

/**
 * A text with its full-width forms (U+FF01–FF5E, U+3000) read as ASCII; no other folding.
 *
 * @example
 * ```ts
 * halfWidth('甲（苏州）公司') // => "甲(苏州)公司"
 * ```
 */
export function halfWidth(text: string): string {
  let half = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (!isWide(unit)) continue;
    half += text.slice(from, at) + String.fromCharCode(halfOf(unit));
    from = at + 1;
  }
  return from === 0 ? text : half + text.slice(from);
}

const isWide = (unit: number): boolean => unit === 0x3000 || (unit >= 0xff01 && unit <= 0xff5e);

/** Both blocks begin where ASCII has its blank. */
const halfOf = (wide: number): number => (wide & 0xff) + BLANK;

const BLANK = 0x20;

/**
 * The form in which a text is compared.
 *
 * @example
 * ```ts
 * canonicalText(' e\u0301tude ') // => "étude"
 * canonicalText('甲（苏州）公司') // => "甲(苏州)公司"
 * ```
 */
export function canonicalText(text: string): string {
  return isEveryday(text) ? text : composed(halfWidth(text.trim()));
}

/**
 * A text of several lines on one, such as a heading that is broken to fit its column: a blank where a line ended,
 * none beside a letter that is not of ASCII.
 *
 * @example
 * ```ts
 * unwrapped('支持资金\n（万元）') // => "支持资金（万元）"
 * unwrapped('total\n amount') // => "total amount"
 * ```
 */
export function unwrapped(text: string): string {
  return text
    .trim()
    .replace(/([\x21-\x7e])[ \t]*[\r\n]+\s*(?=[\x21-\x7e])/g, '$1 ')
    .replace(/[ \t]*[\r\n]+\s*/g, '');
}

/**
 * The form in which a text is shown again: trimmed and in NFC, in the width in which it was written.
 *
 * @example
 * ```ts
 * asWritten(' 甲（苏州）公司\t') // => "甲（苏州）公司"
 * asWritten(' e\u0301tude ') // => "étude"
 * ```
 */
export function asWritten(text: string): string {
  return isEveryday(text) ? text : composed(text.trim());
}

const composed = (text: string): string =>
  MAY_CHANGE_UNDER_NFC.test(text) ? normalForm(text, 'NFC') : text;

/**
 * Whether two texts say the same. Case makes a difference; width does not.
 *
 * @example
 * ```ts
 * sameText('江南大学 ', '江南大学') // => true
 * sameText('甲（苏州）公司', '甲(苏州)公司') // => true
 * sameText('N1', 'n1') // => false
 * ```
 */
export function sameText(a: string, b: string): boolean {
  return a === b || canonicalText(a) === canonicalText(b);
}

/**
 * Whether a text says the same as one of several.
 *
 * @example
 * ```ts
 * isOneOf('江南大学 ', ['苏州大学', '江南大学']) // => true
 * isOneOf('江南', ['苏州大学', '江南大学']) // => false
 * ```
 */
export function isOneOf(text: string, several: readonly string[]): boolean {
  if (several.includes(text)) return true;
  const sought = canonicalText(text);
  return several.some((each) => canonicalText(each) === sought);
}

/**
 * Whether a text has at least one visible character: neither white space nor a control, format or ignorable
 * character, nor the blank of Braille.
 *
 * @example
 * ```ts
 * isText(' 张江 ') // => true
 * isText(' \u3000\u200b') // => false
 * ```
 */
export function isText(text: string): boolean {
  const first = text.charCodeAt(0);
  // Most texts begin with visible ASCII or an everyday ideograph.
  if ((first > 0x20 && first < 0x7f) || (first >= 0x4e00 && first <= 0x9fff)) return true;
  return isVisible(text);
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
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xd800 && unit <= 0xdfff) return !/\p{Cs}/u.test(text);
  }
  return true;
}

/**
 * A text as a reader would recognise a name in it: compatibility forms folded (full-width letters,
 * ligatures), case ignored, what nobody sees taken out, and normal again after that.
 *
 * It serves to find the names that are listed, in these disguises and in no others: not in traditional
 * characters, in pinyin, under an abbreviation that is not listed, or with a punctuation mark put between
 * their characters. It does not protect a demander who is described without being named.
 * Article 9, R9.anonymity.
 *
 * @example
 * ```ts
 * recognisable('ＡＢＣ\u200b 生物') // => "abc生物"
 * recognisable('STRASSE') === recognisable('Straße') // => true
 * ```
 */
export function recognisable(text: string): string {
  let folded = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isRecognisable(unit)) continue;
    const half = isWide(unit) ? halfOf(unit) : unit;
    if (half < BLANK || half > 0x7e) return recognisableAtLength(text);
    folded += text.slice(from, at);
    // Of all that nobody sees, a text that comes to its end here has only blanks.
    if (half !== BLANK) folded += String.fromCharCode(half).toLowerCase();
    from = at + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

/** Ideographs of every day and their marks (U+3001 to U+3011), and ASCII but for capitals: all fold to themselves. */
const isRecognisable = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit > BLANK && unit < 0x41) ||
  (unit > 0x5a && unit < 0x7f) ||
  isMark(unit);

function recognisableAtLength(text: string): string {
  const folded = changedWhereAssigned(normalForm(text, 'NFKC'), withoutCase);
  return normalForm(withoutInvisible(folded), 'NFKC');
}

/** Lower case of upper case of lower case: ß is ss; and every sigma is σ, wherever it stands. */
function withoutCase(text: string): string {
  return text.toLowerCase().toUpperCase().toLowerCase().replace(/ς/g, 'σ');
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
  // A code point takes one unit or two.
  if (text.length < enough) return false;
  return text.length >= 2 * enough || [...text].length >= enough;
}
