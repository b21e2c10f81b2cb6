/** What a reference by number stands for in a markup; nothing where there is no such character. */
export function characterNumbered(decimal = '', hex = ''): string | undefined {
  const point = decimal === '' ? Number.parseInt(hex, 16) : Number(decimal);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}
