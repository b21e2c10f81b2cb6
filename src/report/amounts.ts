/** Digits in groups of three: 1,234,567. */
const grouped = (whole: bigint): string => String(whole).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** An amount of fen in yuan, exactly: 200,000.00. */
export function exactYuan(fen: bigint): string {
  const [sign, size] = signed(fen);
  return `${sign}${grouped(size / 100n)}.${String(size % 100n).padStart(2, '0')}`;
}

const FEN_IN_WAN_HUNDREDTH = 10_000n;

/** An amount of fen in 万元 with two decimals, rounded to the nearest. */
export function roundedWan(fen: bigint): string {
  const [sign, size] = signed(fen);
  const hundredths = (size + FEN_IN_WAN_HUNDREDTH / 2n) / FEN_IN_WAN_HUNDREDTH;
  return `${sign}${grouped(hundredths / 100n)}.${String(hundredths % 100n).padStart(2, '0')}`;
}

const signed = (fen: bigint): [string, bigint] => (fen < 0n ? ['-', -fen] : ['', fen]);

/** More digits than this a spreadsheet does not hold. */
const MOST_DIGITS = 15;

/** An amount of fen in a unit of so many fen, as a decimal: a number where a spreadsheet holds it, else a text. */
export function decimalIn(fen: bigint, fenPerUnit: bigint): number | string {
  const [sign, size] = signed(fen);
  const places = String(fenPerUnit).length - 1;
  const decimals = String(size % fenPerUnit)
    .padStart(places, '0')
    .replace(/0+$/, '');
  const text = `${sign}${size / fenPerUnit}${decimals === '' ? '' : `.${decimals}`}`;
  const digits = text.replace(/[-.]/g, '').replace(/^0+/, '').length;
  return digits > MOST_DIGITS ? text : Number(text);
}
