/**
 * Text as it may be shown: control and format characters, which could move the cursor, recolour a
 * terminal or turn the line round, by their numbers instead.
 */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** Text of several lines as it may be shown: as `printable`, but its line ends and tabs stay. */
export const visible = (text: string): string => text.replace(/[^\r\n\t]+/g, printable);
