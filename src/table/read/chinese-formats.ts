import { rewritten } from './archive.js';

/**
 * What the built-in formats show on a Chinese system, as ECMA-376 part 1, 18.8.30 lists them (zh-CN). A workbook names
 * them by number alone, and the parser does not know what these numbers show. Times stand without the quotes, in which
 * the parser sees no hours.
 */
const FORMATS: Readonly<Record<number, string>> = {
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h时mm分',
  33: 'h时mm分ss秒',
  34: '上午/下午h时mm分',
  35: '上午/下午h时mm分ss秒',
  36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h时mm分',
  56: '上午/下午h时mm分ss秒',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** In ASCII, which stands in the bytes of UTF-8 as it is. */
const ELEMENT = `<numFmts>${Object.entries(FORMATS)
  .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escaped(code)}"/>`)
  .join('')}</numFmts>`;

function escaped(code: string): string {
  return code.replace(/[^ -~]|"/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** The workbook with these formats written out. They stand first: what the file says of a number itself comes after, and holds. */
export const withChineseFormats = (workbook: Uint8Array): Uint8Array | undefined =>
  rewritten(workbook, /\/styles\.xml$/i, (styles) => {
    const head = Array.from(styles.subarray(0, 4096), (byte) => String.fromCharCode(byte)).join('');
    const { index = 0, 0: root = '' } = /<(?:\w+:)?styleSheet\b[^>]*[^/]>/.exec(head) ?? {};
    if (root === '') return undefined;
    const behind = index + root.length;
    return Uint8Array.from([
      ...styles.subarray(0, behind),
      ...Array.from(ELEMENT, (char) => char.charCodeAt(0)),
      ...styles.subarray(behind),
    ]);
  });
