import { OF, Records } from './binary-records.js';
import { partedTexts } from './binary-texts.js';
import { textIn } from './decoder.js';

/** What a binary workbook says, and the parser does not. */
export interface BinaryWorkbook {
  /** A text as its code page has it: the parser takes each byte for a character. */
  readonly decoded: (text: string) => string;
  /** It has never been calculated by a spreadsheet, which would say so. */
  readonly isUncalculated: boolean;
  /** The texts of which parts stand otherwise than the rest, by row and column from 0 on and the name of the sheet. */
  readonly texts: ReadonlyMap<string, string>;
}

/** From this version on texts are Unicode. */
const UNICODE = 0x600;
const SIMPLIFIED_CHINESE = 936;

export function binaryWorkbook(source: Uint8Array): BinaryWorkbook {
  const records = new Records(source);
  const saidOf = (type: number): number => {
    const record = records.first(type);
    return record === undefined ? 0 : records.number(record.from);
  };
  const isUnicode = saidOf(OF.start) >= UNICODE;
  const isChinese = !isUnicode && saidOf(OF.codePage) === SIMPLIFIED_CHINESE;
  return {
    decoded: isChinese ? asChinese : (text) => text,
    isUncalculated: isUnicode && records.first(OF.calculated) === undefined,
    texts: isUnicode ? partedTexts(records) : new Map(),
  };
}

function asChinese(text: string): string {
  const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0));
  return textIn(bytes, 'gb18030')?.text ?? text;
}
