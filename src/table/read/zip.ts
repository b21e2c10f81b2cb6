/**
 * How large the entries of a ZIP file say they are unpacked, all together; without end where they do not, and nothing
 * where its directory cannot be read.
 */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  const end = endRecord(bytes);
  if (end === undefined) return undefined;
  let at = number(bytes, end + 16, 4);
  let size = 0;
  for (let left = number(bytes, end + 10, 2); left > 0; left -= 1) {
    if (number(bytes, at, 4) !== 0x02014b50) return undefined;
    const [packed, unpacked] = [number(bytes, at + 20, 4), number(bytes, at + 24, 4)];
    // Something that says it is nothing would be unpacked without a bound.
    if (packed > 2 && unpacked === 0) return Number.POSITIVE_INFINITY;
    size += unpacked;
    const texts = [28, 30, 32].map((offset) => number(bytes, at + offset, 2));
    at += 46 + texts.reduce((sum, length) => sum + length, 0);
  }
  return size;
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
