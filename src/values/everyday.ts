/**
 * Everyday writing: visible ASCII and its full-width forms, blanks, the ideographs of U+4E00 to U+9FFF, and the
 * marks 、。〃 and the brackets of Chinese. All normal forms leave it as it is but for the width, so that no table
 * has to be asked; and nearly every text is written so.
 */

const BLANK = 0x20;
const LAST_ASCII = 0x7e;
const WIDE_BLANK = 0x3000;
/** No character; the full-width forms begin behind it. */
const FIRST_WIDE = 0xff00;
/** From a full-width form to its ASCII. */
const WIDER_BY = 0xfee0;

const ASCII = Array.from({ length: LAST_ASCII - BLANK + 1 }, (_, index) =>
  String.fromCharCode(BLANK + index),
);
/** As a reader sees a name: case is no difference, and nobody sees a blank. */
const FOLDED = ASCII.map((letter) => letter.trim().toLowerCase());

/**
 * A text in everyday writing with its full-width forms read as ASCII; `undefined` where it is written otherwise.
 *
 * @example
 * ```ts
 * narrowEveryday('甲（苏州）公司') // => "甲(苏州)公司"
 * narrowEveryday('é') // => undefined
 * ```
 */
export const narrowEveryday = (text: string): string | undefined => everyday(text, ASCII);

/**
 * A text in everyday writing as a reader would recognise a name in it: full-width forms read as ASCII, in lower
 * case, without blanks; `undefined` where it is written otherwise.
 *
 * @example
 * ```ts
 * foldedEveryday('ＡＢＣ 生物') // => "abc生物"
 * ```
 */
export const foldedEveryday = (text: string): string | undefined => everyday(text, FOLDED);

function everyday(text: string, ascii: readonly string[]): string | undefined {
  let done = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isChinese(code)) continue;
    const narrow = code > LAST_ASCII ? narrowCode(code) : code;
    if (narrow < BLANK || narrow > LAST_ASCII) return undefined;
    const letter = ascii[narrow - BLANK] as string;
    if (letter.charCodeAt(0) === code) continue;
    done += text.slice(from, at) + letter;
    from = at + 1;
  }
  return from === 0 ? text : done + text.slice(from);
}

/** The ASCII of a full-width form; 0 where it is none. */
function narrowCode(code: number): number {
  if (code === WIDE_BLANK) return BLANK;
  return code > FIRST_WIDE ? code - WIDER_BY : 0;
}

/** An ideograph, 、。〃, or one of 〈〉《》「」『』【】 and 〔〕〖〗〘〙〚〛. */
function isChinese(code: number): boolean {
  if (code >= 0x4e00) return code <= 0x9fff;
  if (code > 0x301b || code < 0x3001) return false;
  return code <= 0x3003 || (code >= 0x3008 && code <= 0x3011) || code >= 0x3014;
}
