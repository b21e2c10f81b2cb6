import type { Share } from './tongue.js';

type Amount = number | string | bigint;

/** The denominators under which a share is shown: tenths and hundredths as whole per cent, thousandths. */
const DENOMINATORS = [10, 100, 1000] as const;

/** An edition's shares have denominators of at most this. */
const FINEST = 1_000_000n;

/**
 * Which share of an amount its ceiling (rounded down) or its floor (rounded up) is: `30%`, or `1/3`. The
 * share of the edition, where the bound is what it gives; else as `percentOf` reads it off the amounts.
 */
export function shareOf(
  whole: Amount,
  bound: Amount,
  rounded: 'down' | 'up',
  share: Share | undefined,
): string | undefined {
  if (share === undefined || typeof share.numerator !== 'number') {
    return percentOf(whole, bound, rounded);
  }
  const { numerator, denominator } = share;
  const product = BigInt(numerator) * BigInt(whole);
  const limit =
    rounded === 'down' ? product / BigInt(denominator) : upTo(product, BigInt(denominator));
  if (limit !== BigInt(bound)) return percentOf(whole, bound, rounded);
  return (numerator * 1000) % denominator === 0
    ? percent(numerator, denominator)
    : `${numerator}/${denominator}`;
}

/**
 * The share that two amounts show for certain, as per cent: only where no other share that an edition may
 * set gives the same bound; `undefined` otherwise. Two different shares with denominators d and D differ
 * by at least 1 in d × D, so from amounts of that size on their bounds differ too, as exactly computed
 * shares lie within one fen of the bound.
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
