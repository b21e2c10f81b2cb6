import { MAX_FEN, type Share, shareDown } from '../../src/values/money.js';
import { faultOn } from './shares.js';

/** A generator of whole numbers that is the same on every machine. */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    state = (state ^ (state >>> 12)) >>> 0;
    return Math.imul(state, 0x297a2d39) >>> 0;
  };
  return (below) => Math.floor(((next() * 2 ** 21 + (next() >>> 11)) / 2 ** 53) * below);
}

/** Model and code on so many cases of every order of magnitude, each part at the share or within a fen of it. */
export function faultsAtRandom(cases: number): readonly string[] {
  const below = numbers(20_260_101);
  const faults: string[] = [];
  for (let number = 0; number < cases; number += 1) {
    const denominator = 1 + below(10 ** (1 + below(6)));
    const share: Share = { numerator: below(denominator + 1), denominator };
    const whole = Math.min(MAX_FEN, below(2 ** (1 + below(54))));
    const limit = Number(shareDown(share, whole));
    const part = Math.min(MAX_FEN, Math.max(0, limit + below(3) - 1));
    const fault = faultOn(share, whole, part, below(MAX_FEN));
    if (fault !== undefined) faults.push(`${fault}: ${JSON.stringify({ share, whole, part })}`);
  }
  return faults;
}
