import { type Fen, MAX_FEN } from '../values/money.js';

/** A sum as amounts that each can be one: a single one, unless it is more than money can be. */
export function asAmounts(total: Fen): number[] {
  if (total === 0) return [];
  const most = BigInt(total) < 0n ? 0 - MAX_FEN : MAX_FEN;
  const whole = BigInt(total) / BigInt(most);
  const rest = Number(BigInt(total) % BigInt(most));
  const full: number[] = new Array(Number(whole)).fill(most);
  return rest === 0 ? full : [...full, rest];
}
