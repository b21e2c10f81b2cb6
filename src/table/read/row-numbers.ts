import { utf8 } from '../../values/utf8.js';
import { rewritten, textOf } from './archive.js';
import { SHEETS } from './zip.js';

/** The opening tag of a row, and where its first cell says that it stands. */
const ROW =
  /(<(?:\w+:)?row\b)([^<>]*>)(?=(?:\s*<(?:\w+:)?c\s(?:[^<>]*\s)?r\s*=\s*["'][A-Za-z]+(\d+)["'])?)/gu;
const NUMBER = /\sr\s*=\s*["'](\d+)["']/u;

/** The workbook in which every row bears its number: of one that bears none the parser does not tell that it is hidden. */
export const withRowNumbers = (workbook: Uint8Array): Uint8Array | undefined =>
  rewritten(workbook, SHEETS, (content) => {
    const text = textOf(content);
    let number = 0;
    const told = text.replace(ROW, (whole, name: string, rest: string, cell?: string) => {
      const own = NUMBER.exec(rest)?.[1];
      number = Number(own ?? cell ?? number + 1);
      return own === undefined ? `${name} r="${number}"${rest}` : whole;
    });
    return told === text ? undefined : utf8(told);
  });
