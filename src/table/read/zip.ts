/** A file in an archive, as its directory describes it. */
export interface Entry {
  /** What it is called, as far as that is ASCII. */
  readonly name: string;
  readonly packed: Uint8Array;
  /** How it is packed: 0 not at all, 8 deflated. */
  readonly method: number;
  /** How large it is unpacked. */
  readonly size: number;
  /** Its check sum, CRC-32. */
  readonly sum: number;
}

/**
 * How large the entries of a ZIP file say they are unpacked, all together; without end where they do not, and nothing
 * where its directory cannot be read.
 */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  let size = 0;
  for (const at of placesIn(bytes)) {
    if (at === undefined) return undefined;
    const [packed, unpacked] = [number(bytes, at + 20, 4), number(bytes, at + 24, 4)];
    // Something that says it is nothing would be unpacked without a bound.
    if (packed > 2 && unpacked === 0) return Number.POSITIVE_INFINITY;
    size += unpacked;
  }
  return size;
}

/** The entries of a ZIP file; nothing where one does not stand where its directory says, or is packed otherwise. */
export function entriesIn(bytes: Uint8Array): readonly Entry[] | undefined {
  const entries: Entry[] = [];
  for (const at of placesIn(bytes)) {
    if (at === undefined) return undefined;
    const [local, method] = [number(bytes, at + 42, 4), number(bytes, at + 10, 2)];
    if (number(bytes, local, 4) !== 0x04034b50 || number(bytes, local + 8, 2) !== method)
      return undefined;
    const from = local + 30 + number(bytes, local + 26, 2) + number(bytes, local + 28, 2);
    const name = bytes.subarray(at + 46, at + 46 + number(bytes, at + 28, 2));
    entries.push({
      name: inAscii(name),
      packed: bytes.subarray(from, from + number(bytes, at + 20, 4)),
      method,
      size: number(bytes, at + 24, 4),
      sum: number(bytes, at + 16, 4),
    });
  }
  return entries;
}

/** By their names the entries that are sheets of a workbook of Office Open XML. */
export const SHEETS = /\/worksheets\/[^/]+\.xml$/iu;

/** Bytes as characters, one each. */
const inAscii = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** Where the directory describes each entry; nothing where it cannot be read. */
function* placesIn(bytes: Uint8Array): Generator<number | undefined> {
  const end = endRecord(bytes);
  if (end === undefined) {
    yield undefined;
    return;
  }
  let at = number(bytes, end + 16, 4);
  for (let left = number(bytes, end + 10, 2); left > 0; left -= 1) {
    if (number(bytes, at, 4) !== 0x02014b50) {
      yield undefined;
      return;
    }
    yield at;
    const texts = [28, 30, 32].map((offset) => number(bytes, at + offset, 2));
    at += 46 + texts.reduce((sum, length) => sum + length, 0);
  }
}

/** Where the end of the directory stands: at the end, before a comment of at most 65,535 bytes. */
function endRecord(bytes: Uint8Array): number | undefined {
  const last = bytes.length - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (number(bytes, at, 4) === 0x06054b50) return at;
  }
  return undefined;
}

/** A number of so many bytes, the lowest first. */
function number(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let index = length - 1; index >= 0; index -= 1)
    value = value * 256 + (bytes[at + index] ?? 0);
  return value;
}
