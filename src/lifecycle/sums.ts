import { type Fen, MAX_FEN, minus } from '../values/money.js';

/** The exact sum of an amount and a further one, in fen. */
export function plus(total: Fen, amount: Fen): Fen {
  if (typeof total === 'number' && typeof amount === 'number') {
    const plain = total + amount;
    // Adding zero turns -0 into 0.
    if (Number.isSafeInteger(plain)) return plain + 0;
  }
  return minus(total, typeof amount === 'number' ? 0 - amount : -amount);
}

/** A sum as amounts that each can be one: a single one, unless it is more than money can be. */
export function asAmounts(total: Fen): number[] {
  if (total === 0) return [];
  const most = BigInt(total) < 0n ? 0 - MAX_FEN : MAX_FEN;
  const whole = BigInt(total) / BigInt(most);
  const rest = Number(BigInt(total) % BigInt(most));
  const full: number[] = new Array(Number(whole)).fill(most);
  return rest === 0 ? full : [...full, rest];
}
