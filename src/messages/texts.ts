import type { Listing, Tongue } from './sentences.js';

/** A list longer than this is cut, and it is said how many there are. */
const MOST_LISTED = 5;

/** A text longer than this many characters is cut. */
const MOST_CHARACTERS = 40;

/** A list in words, cut where it is long. */
export function cutList<Item>(
  items: readonly Item[],
  say: (item: Item) => string,
  { list, cut }: Listing,
): string {
  const shown = items.slice(0, MOST_LISTED).map((item) => say(item));
  return shown.length < items.length ? cut(shown, items.length) : list(shown);
}

/** A text of the record in quotation marks, on one line, cut short, its own marks made inner ones. */
export function quoted(text: string, { quote }: Pick<Tongue, 'quote'>): string {
  const head = text.slice(0, MOST_CHARACTERS * 4).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Z}]+/gu, ' ');
  const characters = [...head.trim().replace(/“/g, '‘').replace(/”/g, '’')];
  const whole = characters.length <= MOST_CHARACTERS && text.length <= MOST_CHARACTERS * 4;
  return quote(whole ? characters.join('') : `${characters.slice(0, MOST_CHARACTERS).join('')}…`);
}

/** A coded word by the name a language has for it; one that is not among them stands quoted. */
export function named(
  word: string,
  names: Readonly<Record<string, string>>,
  tongue: Pick<Tongue, 'quote'>,
): string {
  return Object.hasOwn(names, word) ? (names[word] ?? '') : quoted(word, tongue);
}
