import { determine, type RuleIdOf } from '../../src/index.js';

/** What a sweep of amounts that stand exactly at the limits of Article 16 found. */
export interface Sweep {
  readonly amounts: number;
  /** Amounts exactly at 30 % or at 80 % that were not lawful. */
  readonly refused: number;
  /** Amounts one fen beyond that were lawful. */
  readonly letPass: number;
  /** For comparison: how many of the same grants floating-point yuan would refuse. */
  readonly refusedInYuan: number;
}

const LARGEST = Number.MAX_SAFE_INTEGER;
const DAY = { decidedOn: '2024-06-30' };

/**
 * Amounts from one fen to the largest, every order of magnitude as often: a linear congruential sequence
 * from a fixed start, so that every run sweeps the same ones.
 */
function* amounts(count: number): Generator<number> {
  let state = 20_240_630n;
  for (let index = 0; index < count; index += 1) {
    state = (state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) % 2n ** 64n;
    const magnitude = index % 53;
    yield (Number(state >> BigInt(64 - magnitude - 1)) % LARGEST) + 1;
  }
}

/** Whether a grant, or what was paid to a solver, keeps to its limit. */
function keeps(
  rule: RuleIdOf<'grant'> | RuleIdOf<'solver-payment'>,
  whole: number,
  part: number,
): boolean {
  const { findings } =
    rule === 'A16.grant-cap'
      ? determine(
          'grant',
          { investment: whole, grant: part, approvedOn: '2024-06-28', localCap: null },
          DAY,
        )
      : determine(
          'solver-payment',
          {
            acceptanceOn: '2024-06-30',
            contracts: [{ id: 'C', amount: whole, payments: [{ amount: part, on: '2024-06-29' }] }],
          },
          DAY,
        );
  return findings.find((finding) => finding.rule === rule)?.result === 'pass';
}

/** Sweeps so many amounts: exactly 30 % of an investment and 80 % of a contract, and one fen beyond. */
export function sweep(count: number): Sweep {
  let [refused, letPass, refusedInYuan] = [0, 0, 0];
  for (const amount of amounts(count)) {
    // A whole number of tenths and of fifths, so that both shares are exact.
    const tenth = Math.max(1, Math.floor(amount / 10));
    const [whole, grant, paid] = [tenth * 10, tenth * 3, tenth * 8];
    if (!keeps('A16.grant-cap', whole, grant)) refused += 1;
    if (!keeps('A16.solver-payment', whole, paid)) refused += 1;
    if (keeps('A16.grant-cap', whole, grant + 1)) letPass += 1;
    if (keeps('A16.solver-payment', whole, paid - 1)) letPass += 1;
    if (grant / 100 > (whole / 100) * 0.3) refusedInYuan += 1;
  }
  return { amounts: count, refused, letPass, refusedInYuan };
}
