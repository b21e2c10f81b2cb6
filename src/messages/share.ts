/** The denominators under which a share is shown: tenths and hundredths as whole per cent, thousandths. */
const DENOMINATORS = [10, 100, 1000] as const;

/** An edition's shares have denominators of at most this. */
const FINEST = 1_000_000n;

type Amount = number | string | bigint;

/**
 * Which share of an amount its ceiling (rounded down) or its floor (rounded up) is, as per cent: `30 %`.
 * Only where no other share that an edition may set gives the same bound; `undefined` otherwise. Two
 * different shares with denominators d and D differ by at least 1 in d × D, so from amounts of that size
 * on their bounds differ too, as exactly computed shares lie within one fen of the bound.
 */
export function percentOf(
  whole: Amount,
  bound: Amount,
  rounded: 'down' | 'up',
): string | undefined {
  const [amount, limit] = [BigInt(whole), BigInt(bound)];
  for (const parts of DENOMINATORS) {
    const denominator = BigInt(parts);
    if (amount < denominator * FINEST) return undefined;
    const numerator =
      rounded === 'down' ? upTo(limit * denominator, amount) : (limit * denominator) / amount;
    const product = numerator * amount;
    const reached = rounded === 'down' ? product / denominator : upTo(product, denominator);
    if (reached === limit) return percent(Number(numerator), parts);
  }
  return undefined;
}

const upTo = (dividend: bigint, divisor: bigint): bigint => (dividend + divisor - 1n) / divisor;

function percent(numerator: number, denominator: number): string {
  const perMille = (numerator * 1000) / denominator;
  return perMille % 10 === 0 ? `${perMille / 10}%` : `${(perMille / 10).toFixed(1)}%`;
}
