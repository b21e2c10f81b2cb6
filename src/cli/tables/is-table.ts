import { closeFile, openFile, readBytes } from '../input/file.js';
import { sizeOf } from '../input/size.js';
import type { TableRequest } from './request.js';

/** How ZIP, compound and bare binary workbooks and UTF-16 begin. */
const BEGINNINGS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08],
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;

const CSV_NAME = /\.(?:csv|tsv|txt|xlsx?|xlsm|et|ods|html?)$/i;

/** Whether files are tables: a mapping says so, or their first bytes do. */
export async function areTables(
  files: readonly string[],
  { map, mapping, sheets, encoding }: TableRequest,
): Promise<boolean> {
  if (map !== undefined || mapping !== undefined || sheets.length > 0 || encoding !== undefined)
    return true;
  for (const file of files) if (await isTable(file)) return true;
  return false;
}

/** A file that cannot be opened is none: whoever reads it says why. */
async function isTable(path: string): Promise<boolean> {
  // A pipe is not opened beforehand: whoever writes would be cut off.
  if (sizeOf([path]) === undefined) return false;
  const first = await firstBytes(path).catch(() => Buffer.alloc(0));
  if (BEGINNINGS.some((bytes) => bytes.every((byte, at) => first[at] === byte))) return true;
  // Of texts, records begin with a bracket, workbooks of XML with its declaration; a CSV does with neither, hardly ever, and
  // is called one.
  const shown = first
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  if (/^<(?:\?xml|office:document)\s/.test(shown)) return true;
  return CSV_NAME.test(path) && shown !== '' && !/^[[{]/.test(shown);
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await openFile(path);
  try {
    const buffer = Buffer.alloc(512);
    return buffer.subarray(0, await readBytes(file, buffer, 0));
  } finally {
    await closeFile(file);
  }
}
