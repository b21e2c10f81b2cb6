const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** A text as `JSON.stringify` writes it, made faster: hardly any has a letter that needs an escape. */
export function quoted(text: string): string {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isPlain =
      code >= 0x20 && code !== QUOTE && code !== BACKSLASH && (code < 0xd800 || code > 0xdfff);
    if (!isPlain) return JSON.stringify(text);
  }
  return `"${text}"`;
}
