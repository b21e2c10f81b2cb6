/** The letters by which a workbook calls a column, counted from 0: A, B, …, Z, AA. */
export function columnLetters(index: number): string {
  const [above, here] = [Math.floor(index / 26), index % 26];
  return (above > 0 ? columnLetters(above - 1) : '') + String.fromCharCode(65 + here);
}
