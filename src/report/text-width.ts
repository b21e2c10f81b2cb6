/** How wide a text is, in letters of ASCII: one of Chinese is as wide as two. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0);
