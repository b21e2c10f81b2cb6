import type { Language } from '../../entities/faults.js';
import type { Bilingual } from '../../regulation/bilingual.js';
import { inLanguage } from '../../regulation/bilingual.js';
import type { Sheet } from '../sheet.js';
import { csvSheet } from './csv.js';
import { type Encoding, textIn } from './decoder.js';
import { entryHolds, sound } from './sound.js';
import { unpackedSize } from './zip.js';

export type { Encoding } from './decoder.js';

/** How a file of a table is read. */
export interface ReadOptions {
  /** What a CSV is called: its file without the ending. */
  readonly name?: string | undefined;
  /** The encoding of a CSV, where it is not to be found out. */
  readonly encoding?: Encoding | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** The language of a refusal; both where it is left out. */
  readonly language?: Language | undefined;
}

/** How large a file may be, as it is and unpacked (bytes), and its sheets (rows, cells of all). */
export interface Limits {
  readonly bytes: number;
  readonly unpacked: number;
  readonly rows: number;
  readonly cells: number;
}

const LIMITS: Limits = {
  bytes: 256 * 1024 * 1024,
  unpacked: 1024 * 1024 * 1024,
  rows: 1_048_576,
  cells: 20_000_000,
};

/** What is said of how a file was read. */
export interface ReadNote {
  readonly note: 'encoding';
  readonly encoding: Encoding;
}

/** The sheets of a file, or why there are none. */
export type ReadTable =
  | { readonly sheets: readonly Sheet[]; readonly notes: readonly ReadNote[] }
  | {
      readonly refused: {
        readonly code: Refusal;
        readonly message: string;
        readonly text: Bilingual;
      };
    };

/** Why a file is not read: too large, with a password, in no known encoding, no table, saved in another format, damaged. */
export type Refusal =
  | 'too-large'
  | 'encrypted'
  | 'encoding'
  | 'not-a-table'
  | 'other-format'
  | 'damaged';

const SAID: Readonly<Record<Refusal, Bilingual>> = {
  'too-large': {
    zh: '文件（或解压后）太大；请分成几份',
    en: 'the file is too large, as it is or unpacked; divide it',
  },
  encrypted: {
    zh: '文件有密码；请另存为不带密码的文件',
    en: 'the file has a password; save it without one',
  },
  encoding: {
    zh: '认不出文字编码；请另存为 UTF-8，或指明编码（命令行用 --encoding）',
    en: 'the encoding is not known; save the file as UTF-8, or name it (--encoding of the command)',
  },
  'not-a-table': { zh: '这不是表格文件', en: 'this is no table' },
  'other-format': {
    zh: '不读这种工作簿（xlsb、fods）；请另存为 xlsx',
    en: 'workbooks of this form (xlsb, fods) are not read; save it as xlsx',
  },
  damaged: { zh: '文件损坏，读不出表格', en: 'the file is damaged: no table can be read from it' },
};

/** What is no text of the encoding that was named for it. */
const notIn = (encoding: Encoding): Bilingual => ({
  zh: `文字不是所指明的编码 ${encoding}；请另存为 UTF-8，或改用别的编码`,
  en: `the text is not in ${encoding}, as was said; save the file as UTF-8, or name another encoding`,
});

/**
 * Reads the bytes of a table into its sheets: CSV, XLSX, the older binary workbooks, OpenDocument, and web
 * pages and XML that bear their names. What a file is, its first bytes say. The parsers are loaded when a
 * file needs them.
 *
 * @example
 * ```ts
 * typeof read(new Uint8Array([0x61, 0x2c, 0x62]), { name: '表' }).then // => "function"
 * ```
 */
export async function read(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadTable> {
  const limits = { ...LIMITS, ...options.limits };
  const { encoding, language } = options;
  const refuse = (code: Refusal): ReadTable => {
    const isNamed = code === 'encoding' && encoding !== undefined;
    const text = isNamed ? notIn(encoding) : { ...SAID[code] };
    return { refused: { code, message: inLanguage(text, language), text } };
  };
  if (bytes.length > limits.bytes) return refuse('too-large');
  try {
    const found = await sheetsIn(bytes, options, limits);
    if (typeof found === 'string') return refuse(found);
    return withinLimits(found.sheets, limits) ? found : refuse('too-large');
  } catch (error) {
    const said = error instanceof Error ? `${error.name} ${error.message}` : '';
    // What is no archive is tried as one at last, and then called an encrypted one.
    const asArchive = !begins(bytes, ZIP) && /zip/i.test(said);
    if (/encrypt|password/i.test(said) && !asArchive) return refuse('encrypted');
    return refuse(/limit|exceed|too (?:large|many)/i.test(said) ? 'too-large' : 'damaged');
  }
}

type Found = { readonly sheets: readonly Sheet[]; readonly notes: readonly ReadNote[] };

function sheetsIn(
  bytes: Uint8Array,
  options: ReadOptions,
  limits: Limits,
): Promise<Found | Refusal> {
  if (begins(bytes, ZIP)) return sheetsOfArchive(bytes, limits);
  if (begins(bytes, COMPOUND)) return sheetsOfCompound(bytes, limits);
  if (BINARY.some((first) => begins(bytes, first))) return legacy(bytes, limits);
  return sheetsOfText(bytes, options, limits);
}

/** Office Open XML and OpenDocument. */
async function sheetsOfArchive(bytes: Uint8Array, limits: Limits): Promise<Found | Refusal> {
  const unpacked = unpackedSize(bytes);
  if (unpacked === undefined) return 'damaged';
  if (unpacked > limits.unpacked) return 'too-large';
  // The names of the entries stand there as they are: Office Open XML has this one.
  if (!holds(bytes, '[Content_Types].xml')) return sheetsOfOpenDocument(bytes, limits);
  if (holds(bytes, 'xl/workbook.bin')) return 'other-format';
  if (NO_TABLES.some((part) => holds(bytes, part))) return 'not-a-table';
  const { xlsxSheets } = await import('./xlsx.js');
  return { sheets: await xlsxSheets(bytes, limits.cells), notes: [] };
}

async function sheetsOfOpenDocument(bytes: Uint8Array, limits: Limits): Promise<Found | Refusal> {
  const isEncrypted = await entryHolds(bytes, /^META-INF\/manifest\.xml$/u, /:encryption-data/u);
  return isEncrypted ? 'encrypted' : legacy(await sound(bytes), limits, true);
}

async function sheetsOfCompound(bytes: Uint8Array, limits: Limits): Promise<Found | Refusal> {
  if (bytes.length < SHORTEST_COMPOUND) return 'damaged';
  if (holds(bytes, wide('EncryptedPackage'))) return 'encrypted';
  return holds(bytes, wide('WordDocument')) ? 'not-a-table' : legacy(bytes, limits);
}

/** CSV, and web pages and XML that bear the names of workbooks. */
async function sheetsOfText(
  bytes: Uint8Array,
  { name = '', encoding }: ReadOptions,
  limits: Limits,
): Promise<Found | Refusal> {
  const read = textIn(bytes, encoding);
  if (read === undefined) return 'encoding';
  const { text } = read;
  if (text.includes('\0')) return 'not-a-table';
  if (FLAT_DOCUMENT.test(text)) {
    return text.includes('<office:spreadsheet') ? 'other-format' : 'not-a-table';
  }
  if (IN_TAGS.test(text) && (WORKBOOK.test(text) || PAGE.test(text))) {
    const found = await legacy(text, limits);
    return WORKBOOK.test(text) ? found : calledAs(name, found);
  }
  const notes: ReadNote[] = [{ note: 'encoding', encoding: read.encoding }];
  return { sheets: [csvSheet(text, name)], notes };
}

/** A web page names no sheet: spreadsheets call its only one as its file. */
function calledAs(name: string, found: Found): Found {
  const [only, ...others] = found.sheets;
  return only === undefined || others.length > 0 || name === ''
    ? found
    : { ...found, sheets: [{ ...only, name }] };
}

async function legacy(
  source: Uint8Array | string,
  limits: Limits,
  isArchive = false,
): Promise<Found> {
  const { legacySheets } = await import('./legacy.js');
  return { sheets: legacySheets(source, limits, isArchive), notes: [] };
}

/** What an archive of Office Open XML holds that is no workbook. */
const NO_TABLES = ['word/document.xml', 'ppt/presentation.xml'];

/** OpenDocument in one file of XML. */
const FLAT_DOCUMENT = /^\s*(?:<[?!][^>]*>\s*)*<office:document\s/u;

const IN_TAGS = /^\s*</;
const PAGE = /<(?:html|table)\b/i;
const WORKBOOK = /<\w*:?workbook\b/i;

/** As names stand in a compound file. */
const wide = (name: string): string => [...name].join('\0');

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The head of a compound file and one sector. */
const SHORTEST_COMPOUND = 1024;
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** Workbooks of Excel 2 to 4, which are not compound files. */
const BINARY = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08, 0x08, 0x00],
  [0x09, 0x08, 0x10, 0x00],
];

const begins = (bytes: Uint8Array, first: readonly number[]): boolean =>
  first.every((byte, at) => bytes[at] === byte);

/** Whether a text of ASCII stands somewhere in the bytes. */
function holds(bytes: Uint8Array, text: string): boolean {
  const codes = [...text].map((char) => char.charCodeAt(0));
  const last = bytes.length - codes.length;
  for (let at = bytes.indexOf(codes[0] ?? 0); at >= 0 && at <= last; ) {
    if (codes.every((code, index) => bytes[at + index] === code)) return true;
    at = bytes.indexOf(codes[0] ?? 0, at + 1);
  }
  return false;
}

function withinLimits(sheets: readonly Sheet[], { rows, cells }: Limits): boolean {
  let count = 0;
  for (const sheet of sheets) {
    if (sheet.rows.length > rows) return false;
    for (const row of sheet.rows) count += row.length;
  }
  return count <= cells;
}
