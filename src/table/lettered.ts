/** The column that bears these letters, counted from 0. */
export const columnLettered = (letters: string): number =>
  [...letters].reduce((sum, char) => sum * 26 + char.charCodeAt(0) - 64, 0) - 1;
