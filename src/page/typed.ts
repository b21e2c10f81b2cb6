import type { FieldType } from '../dictionary.js';
import type { Json } from '../index.js';

const WHOLE = /^-?(0|[1-9]\d{0,15})$/;

/** A number of fen as it is typed: `92000分`. Without 分 a bare number is a text, and is refused as one. */
const FEN = /^(-?(?:0|[1-9]\d{0,15}))分$/;

const isMoney = (type: FieldType): boolean => /money$/.test(type);

const safely = (digits: string): number | string =>
  Number.isSafeInteger(Number(digits)) && !Object.is(Number(digits), -0) ? Number(digits) : digits;

/**
 * What is meant by what was typed into a field: of a whole number the number, of an amount its text or, where 分 is
 * written, the number of fen. What is no such thing stays as it was typed, so that the answer can say what is wrong
 * with it. An empty field is left out.
 */
export function typed(type: FieldType, text: string): Json | undefined {
  if (text === '') return undefined;
  if (type === 'integer' && WHOLE.test(text)) return safely(text);
  if (isMoney(type)) {
    const fen = FEN.exec(text)?.[1];
    if (fen !== undefined) return safely(fen);
  }
  return text;
}

/** How a field shows a value: as it would be typed. `undefined` where nothing that is typed would mean it. */
export function shown(type: FieldType, value: Json | undefined): string | undefined {
  if (value === undefined) return '';
  const text =
    typeof value === 'number'
      ? `${value}${isMoney(type) ? '分' : ''}`
      : typeof value === 'string'
        ? value
        : undefined;
  // A field of one line holds no line breaks, and what it cannot show it would lose.
  if (text === undefined || /[\r\n]/.test(text)) return undefined;
  return Object.is(typed(type, text), value) ? text : undefined;
}
