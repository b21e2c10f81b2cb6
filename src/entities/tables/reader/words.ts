/**
 * Texts as they stand in JSON, four bytes at a time: a word beside the other in one run of numbers. The processor has
 * to fetch little more than what is compared; of objects and lists it fetches several more for each word.
 */
export interface Words {
  readonly texts: readonly string[];
  /** Of each word the first four bytes, its size, the last four bytes, and those between; these may overlap. */
  readonly numbers: Int32Array;
  /** So many numbers are a word's. */
  readonly stride: number;
}

const SIZE = 1;
const LAST = 2;
const BETWEEN = 3;

/** The names of members as they stand in JSON, with their quotes and the colon. */
export const namesOf = (names: readonly string[]): Words => wordsIn(names, (name) => `"${name}":`);

/** Words as they stand in JSON, with their quotes. */
export const wordsOf = (words: readonly string[]): Words => wordsIn(words, (word) => `"${word}"`);

/** Which of the words stands at a place, tried from the one numbered `next` on; below zero for none. */
export function wordAt(
  view: DataView,
  at: number,
  { numbers, stride }: Words,
  next: number,
): number {
  const first = view.getInt32(at, true);
  const { length } = numbers;
  let base = next * stride;
  for (let tried = 0; tried < length; tried += stride) {
    if (base === length) base = 0;
    if (numbers[base] === first && isRestAt(view, at, numbers, base)) return base / stride;
    base += stride;
  }
  return -1;
}

/** The size of a word in bytes. */
export const sizeOf = ({ numbers, stride }: Words, place: number): number =>
  numbers[place * stride + SIZE] as number;

/** Whether the rest of a word stands at a place, behind its first four bytes. */
function isRestAt(view: DataView, start: number, numbers: Int32Array, base: number): boolean {
  const end = start + (numbers[base + SIZE] as number) - 4;
  let four = base + BETWEEN;
  for (let at = start + 4; at < end; at += 4) {
    if (view.getInt32(at, true) !== numbers[four]) return false;
    four += 1;
  }
  return view.getInt32(end, true) === numbers[base + LAST];
}

function wordsIn(texts: readonly string[], inJson: (text: string) => string): Words {
  const written = texts.map((text) => foursOf(inJson(text)));
  const stride = Math.max(0, ...written.map(({ length }) => length));
  const numbers = new Int32Array(stride * texts.length);
  written.forEach((fours, place) => {
    numbers.set(fours, stride * place);
  });
  return { texts: texts.map(asName), numbers, stride };
}

function foursOf(text: string): number[] {
  const bytes = inUtf8(text);
  const { length: size } = bytes;
  if (size < 4) throw new RangeError(`${text} is short`);
  const view = new DataView(bytes.buffer);
  const fours = [view.getInt32(0, true), size, view.getInt32(size - 4, true)];
  for (let at = 4; at < size - 4; at += 4) fours.push(view.getInt32(at, true));
  return fours;
}

/** The same text as the engine keeps names: one that was cut out of another is looked up with every use. */
const asName = (text: string): string => Object.keys({ [text]: 0 })[0] ?? text;

/** The bytes of a text. */
function inUtf8(text: string): Uint8Array {
  const letters = encodeURIComponent(text).replace(/%(..)/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
