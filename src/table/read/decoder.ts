/**
 * The decoder of the platform, which browsers and Node share: it answers from its arguments alone. The
 * language itself has none, and a table of GB18030 is larger than the library.
 */
declare const TextDecoder: new (
  encoding: string,
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/** The encodings of a CSV. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** The text of bytes without its mark; nothing where they are not of this encoding. */
function decoded(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** How bytes are encoded: by their mark, else UTF-8 where they are valid, else GB18030. */
export function textIn(
  bytes: Uint8Array,
  encoding: Encoding | undefined,
): { readonly text: string; readonly encoding: Encoding } | undefined {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : undefined;
  const candidates: readonly Encoding[] =
    encoding !== undefined ? [encoding] : marked !== undefined ? [marked] : ['utf-8', 'gb18030'];
  for (const candidate of candidates) {
    const text = decoded(bytes, candidate);
    if (text !== undefined) return { text, encoding: candidate };
  }
  return undefined;
}
