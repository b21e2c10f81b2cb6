/** A way in which a name can stand in a text and still be recognised (Article 9). */
export const DISGUISES = [
  'as it is',
  'upper case',
  'lower case',
  'full width',
  'spaced',
  'zero width',
  'decomposed',
] as const;
/** One of the disguises. */
export type Disguise = (typeof DISGUISES)[number];

/**
 * A term in a disguise through which a reader, and the rule A9.anonymity, still sees.
 *
 * @example
 * ```ts
 * disguised('Acme', 'spaced') // => "A c m e"
 * disguised('Acme', 'full width') // => "Ａｃｍｅ"
 * ```
 */
export function disguised(term: string, disguise: Disguise): string {
  switch (disguise) {
    case 'as it is':
      return term;
    case 'upper case':
      return term.replace(/[a-z]/g, (letter) => letter.toUpperCase());
    case 'lower case':
      return term.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    case 'full width':
      return term.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    case 'spaced':
      return [...term.normalize('NFC')].join(' ');
    case 'zero width':
      return [...term.normalize('NFC')].join('\u200b');
    case 'decomposed':
      return term.normalize('NFD');
  }
}
