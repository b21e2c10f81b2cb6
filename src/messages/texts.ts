import type { Listing, Tongue } from './tongue.js';

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

/** A heading that is broken into lines to fit its column. */
export const onOneLine = (text: string): string => text.trim().replace(/\s*[\r\n]+\s*/g, ' ');

/** A text of the record in quotation marks, on one line, cut short, its own marks made inner ones. */
export function quoted(text: string, { quote }: Pick<Tongue, 'quote'>): string {
  return quote(shown(text));
}

function shown(text: string): string {
  const head = text.slice(0, MOST_CHARACTERS * 4).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Z}]+/gu, ' ');
  const characters = [...inner(head.trim())];
  const whole = characters.length <= MOST_CHARACTERS && text.length <= MOST_CHARACTERS * 4;
  return whole ? characters.join('') : `${characters.slice(0, MOST_CHARACTERS).join('')}…`;
}

const inner = (text: string): string => text.replace(/“/g, '‘').replace(/”/g, '’');

/** A coded word by the name a language has for it; one that is not among them stands quoted. */
export function named(
  word: string,
  names: Readonly<Record<string, string>>,
  tongue: Pick<Tongue, 'quote'>,
): string {
  return Object.hasOwn(names, word) ? (names[word] ?? '') : quoted(word, tongue);
}

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u;
const INVISIBLES = /[\p{White_Space}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** A text without what nobody sees: white space, control, format and filling characters. */
export const withoutUnseen = (text: string): string => text.replace(INVISIBLES, '');

/** Letters of Greek and Cyrillic that look as Latin ones do, by these. */
const LATIN_LOOKS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  (
    [
      ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'],
      ['АВЕЅІЈКМНОРСТУХ', 'ABESIJKMHOPCTYX'],
      ['аеорсухѕіј', 'aeopcyxsij'],
    ] as const
  ).flatMap(([others, latin]) => [...others].map((each, at) => [each, latin.charAt(at)] as const)),
);

/** Whether two texts that differ would be shown so that nobody sees it. */
export function lookAlike(one: string, other: string): boolean {
  const seen = (text: string) =>
    [...withoutUnseen(shown(text))]
      .map((each) => LATIN_LOOKS.get(each) ?? each)
      .join('')
      .replace(/["'‘’]/g, '’')
      .replace(/[-‐‑‒–—―−－]/g, '-');
  return one !== other && seen(one) === seen(other);
}

/**
 * A text in quotation marks beside others that it is held against. Where one of them looks like it, what
 * differs is shown: invisible characters, blanks and quotation marks by their numbers, and of a long text
 * the part in which it differs.
 */
export function quotedBeside(
  text: string,
  others: readonly string[],
  tongue: Pick<Tongue, 'quote'>,
): string {
  const twin = others.find((other) => lookAlike(text, other));
  return twin === undefined ? quoted(text, tongue) : tongue.quote(revealed(text, twin));
}

function revealed(text: string, twin: string): string {
  const [own, its] = [[...text.trim()], [...twin.trim()]];
  const shorter = Math.min(own.length, its.length);
  let from = 0;
  while (from < shorter && own[from] === its[from]) from += 1;
  let same = 0;
  while (same < shorter - from && own.at(-1 - same) === its.at(-1 - same)) same += 1;
  let to = own.length - same;
  // Of a run of blanks all are shown: which of them is one too many, nobody can say.
  if (isBlank(own[from]) || isBlank(its[from])) {
    while (isBlank(own[from - 1])) from -= 1;
    while (isBlank(own[to])) to += 1;
  }
  const start = Math.max(0, Math.min(from - 10, own.length - MOST_CHARACTERS));
  const end = Math.min(own.length, Math.max(start + MOST_CHARACTERS, from + 1));
  const characters = own.slice(start, end).map((each, at) => {
    const differs = start + at >= from && start + at < to;
    const isPlain = /[\p{L}\p{N}]/u.test(each) && !LATIN_LOOKS.has(each);
    if (INVISIBLE.test(each) || (differs && !isPlain)) return byNumber(each);
    return isBlank(each) ? ' ' : inner(each);
  });
  return `${start > 0 ? '…' : ''}${characters.join('')}${end < own.length ? '…' : ''}`;
}

const isBlank = (character: string | undefined): boolean => /^\s$/u.test(character ?? '');

const byNumber = (character: string): string =>
  `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
