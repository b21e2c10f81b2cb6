/** The languages in which the library speaks. */
export type Language = 'zh' | 'en';

/** A language as a caller may name it: by the library's own name, or by a tag such as a browser gives. */
export type LanguageTag = Language | 'zh-CN' | `en-${string}`;

const ENGLISH = /^en(?:-[0-9A-Za-z]+)*$/;

/**
 * Whether the library speaks the language of a tag.
 *
 * @example
 * ```ts
 * isLanguageTag('zh-CN') // => true
 * isLanguageTag('zh-TW') // => false
 * ```
 */
export function isLanguageTag(tag: unknown): tag is LanguageTag {
  return tag === 'zh' || tag === 'zh-CN' || (typeof tag === 'string' && ENGLISH.test(tag));
}

/**
 * The language that a tag names: `zh`, `zh-CN`, `en` or `en-…`; left out, none. Throws a RangeError on any
 * other: that is a programming mistake, and not one of the data.
 *
 * @example
 * ```ts
 * languageOf('zh-CN') // => "zh"
 * languageOf('en-GB') // => "en"
 * languageOf(undefined) // => undefined
 * ```
 */
export function languageOf(tag: string): Language;
export function languageOf(tag: string | undefined): Language | undefined;
export function languageOf(tag: string | undefined): Language | undefined {
  if (tag === undefined) return undefined;
  if (isLanguageTag(tag)) return tag.startsWith('en') ? 'en' : 'zh';
  // What is no text is not asked for one: it may throw what it likes.
  const named = typeof tag === 'string' ? tag : typeof tag;
  throw new RangeError(
    `没有这种语言：${named}；可用 zh、zh-CN、en、en-… / no such language: ${named}; use zh, zh-CN, en or en-…`,
  );
}
