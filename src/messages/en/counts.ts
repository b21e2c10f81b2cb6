const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
] as const;

/** A number as a sentence has it, up to ten in words. */
export const numberInWords = (number: number): string => WORDS[number] ?? String(number);

/** A number of things: five industry experts, 12 industry experts. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${numberInWords(number)} ${number === 1 ? one : many}`;
}

/** A number of things in figures, as measures are given: 1 month, 24 months. */
export const measured = (number: number, one: string): string =>
  `${number} ${one}${number === 1 ? '' : 's'}`;
