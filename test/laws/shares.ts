import { judgeBy } from '../../src/decisions/judge.js';
import { decisionOf } from '../../src/decisions/rules-under.js';
import { draft, type Edition, type Facts, type Kind } from '../../src/index.js';
import { MAX_FEN, type Share, shareDown, shareUp } from '../../src/values/money.js';

/** What the model is written in: numbers of one sort, and statements about them; of BigInt, or of a solver. */
export interface Algebra<N, B> {
  readonly number: (value: bigint) => N;
  readonly times: (one: N, other: N) => N;
  readonly plus: (one: N, other: N) => N;
  readonly atMost: (one: N, other: N) => B;
  readonly and: (...statements: readonly B[]) => B;
  readonly not: (statement: B) => B;
  readonly same: (one: B, other: B) => B;
  readonly implies: (one: B, other: B) => B;
}

/** An amount, a share of it, and a part that is held against the share. */
export interface Measured<N> {
  readonly whole: N;
  readonly numerator: N;
  readonly denominator: N;
  readonly part: N;
  /** The share rounded down to the fen: the cap that is shown. */
  readonly down: N;
  /** The share rounded up to the fen: the floor that is shown. */
  readonly up: N;
  /** Another part and another whole, where two cases are compared. */
  readonly other: N;
}

/** The law, what it says, and its statement over any amounts in range. */
export interface ShareLaw {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly holds: <N, B>(algebra: Algebra<N, B>, measured: Measured<N>) => B;
}

/** How the solver answers: no case in which a law fails, a case, or that it cannot tell in the time given. */
export interface Solved {
  readonly law: ShareLaw;
  readonly answer: 'holds' | 'fails' | 'unknown';
}

const LARGEST_SHARE = 1_000_000n;

/** Amounts are whole fen up to the largest, shares n/d with n up to d up to a million, and the two roundings are what they are. */
export function inRange<N, B>(a: Algebra<N, B>, m: Measured<N>): B {
  const [none, one, most] = [a.number(0n), a.number(1n), a.number(BigInt(MAX_FEN))];
  const share = a.times(m.numerator, m.whole);
  const amounts = [m.whole, m.part, m.other].flatMap((each) => [
    a.atMost(none, each),
    a.atMost(each, most),
  ]);
  return a.and(
    ...amounts,
    a.atMost(none, m.numerator),
    a.atMost(m.numerator, m.denominator),
    a.atMost(one, m.denominator),
    a.atMost(m.denominator, a.number(LARGEST_SHARE)),
    a.atMost(a.times(m.down, m.denominator), share),
    a.not(a.atMost(a.times(a.plus(m.down, one), m.denominator), share)),
    a.atMost(share, a.times(m.up, m.denominator)),
    a.not(a.atMost(share, a.times(a.plus(m.up, a.number(-1n)), m.denominator))),
  );
}

/** Whether a part is at most the share of the whole: d × part ≤ n × whole, nothing divided. */
const isWithin = <N, B>(a: Algebra<N, B>, m: Measured<N>, part: N, whole: N): B =>
  a.atMost(a.times(part, m.denominator), a.times(m.numerator, whole));

/** Whether a part reaches the share of the whole. */
const reaches = <N, B>(a: Algebra<N, B>, m: Measured<N>, part: N, whole: N): B =>
  a.atMost(a.times(m.numerator, whole), a.times(part, m.denominator));

export const shareLaws: readonly ShareLaw[] = [
  {
    id: 'cap',
    zh: '恰为所示上限（向下取到分）的支持资金不超过规定比例；更少的由 less-granted 推出',
    en: 'a grant of exactly the cap that is shown (rounded down to the fen) is at most the share; of a smaller one less-granted says so',
    holds: (a, m) => isWithin(a, m, m.down, m.whole),
  },
  {
    id: 'beyond-the-cap',
    zh: '超过所示上限的，都超过规定比例：多一分不通过',
    en: 'a grant above the cap that is shown is above the share: one fen more fails',
    holds: (a, m) =>
      a.implies(
        a.atMost(a.plus(m.down, a.number(1n)), m.part),
        a.not(isWithin(a, m, m.part, m.whole)),
      ),
  },
  {
    id: 'floor',
    zh: '已付款达到所示下限（向上取到分），当且仅当达到规定比例；恰为下限通过，少一分不通过',
    en: 'payments reach the floor that is shown (rounded up to the fen) exactly where they reach the share: the floor passes, one fen less fails',
    holds: (a, m) => a.same(a.atMost(m.up, m.part), reaches(a, m, m.part, m.whole)),
  },
  {
    id: 'in-range',
    zh: '上限、下限都不超过总额，不会超出金额的范围',
    en: 'neither cap nor floor is ever more than the whole, so neither leaves the range of amounts',
    holds: (a, m) => a.and(a.atMost(m.down, m.whole), a.atMost(m.up, m.whole)),
  },
  {
    id: 'together',
    zh: '上限与下限相同，或者相差一分',
    en: 'cap and floor of one share are the same, or one fen apart',
    holds: (a, m) => a.and(a.atMost(m.down, m.up), a.atMost(m.up, a.plus(m.down, a.number(1n)))),
  },
  {
    id: 'less-granted',
    zh: '支持得更少，不会由通过变为不通过',
    en: 'less granted never turns a pass into a fail',
    holds: (a, m) =>
      a.implies(
        a.and(a.atMost(m.other, m.part), isWithin(a, m, m.part, m.whole)),
        isWithin(a, m, m.other, m.whole),
      ),
  },
  {
    id: 'more-invested',
    zh: '项目投入更多，不会由通过变为不通过',
    en: 'more invested never turns a pass into a fail',
    holds: (a, m) =>
      a.implies(
        a.and(a.atMost(m.whole, m.other), isWithin(a, m, m.part, m.whole)),
        isWithin(a, m, m.part, m.other),
      ),
  },
  {
    id: 'more-paid',
    zh: '付得更多，不会由通过变为不通过',
    en: 'more paid never turns a pass into a fail',
    holds: (a, m) =>
      a.implies(
        a.and(a.atMost(m.part, m.other), reaches(a, m, m.part, m.whole)),
        reaches(a, m, m.other, m.whole),
      ),
  },
  {
    id: 'self-raised',
    zh: 'R16.investment：自筹部分的 n/d，就是总额的 n/(n+d)',
    en: 'R16.investment: n/d of what is raised besides the grant is n/(n+d) of the whole',
    holds: (a, m) =>
      a.same(
        a.atMost(
          a.plus(a.times(m.part, m.denominator), a.times(m.numerator, m.part)),
          a.times(m.numerator, m.whole),
        ),
        a.atMost(
          a.times(m.part, a.plus(m.numerator, m.denominator)),
          a.times(m.numerator, m.whole),
        ),
      ),
  },
];

/** The model on whole numbers of any size. */
const bigInts: Algebra<bigint, boolean> = {
  number: (value) => value,
  times: (one, other) => one * other,
  plus: (one, other) => one + other,
  atMost: (one, other) => one <= other,
  and: (...statements) => statements.every(Boolean),
  not: (statement) => !statement,
  same: (one, other) => one === other,
  implies: (one, other) => !one || other,
};

/** The model on one case, its two roundings those of the code. */
function measuredBy(share: Share, whole: number, part: number, other: number): Measured<bigint> {
  return {
    whole: BigInt(whole),
    part: BigInt(part),
    other: BigInt(other),
    numerator: BigInt(share.numerator),
    denominator: BigInt(share.denominator),
    down: BigInt(shareDown(share, whole)),
    up: BigInt(shareUp(share, whole)),
  };
}

/** What is wrong with the code or a law on one case; nothing where all agrees. */
export function faultOn(
  share: Share,
  whole: number,
  part: number,
  other: number,
): string | undefined {
  const m = measuredBy(share, whole, part, other);
  if (!inRange(bigInts, m)) return 'the roundings of the code';
  return shareLaws.find(({ holds }) => !holds(bigInts, m))?.id;
}

/** The amounts at which the code could go wrong: the smallest, the largest, and about what a float or a product still holds. */
const WHOLES: readonly number[] = [
  ...[0, 1, 2, 3, 9, 10, 11, 99, 100, 101, 999_999, 1_000_000, 1_000_001],
  ...[2 ** 31 - 1, 2 ** 32, 2 ** 52, 300_000_000_000, 900_719_925_474, 900_719_925_475],
  ...[MAX_FEN - 1_000_000, MAX_FEN - 2, MAX_FEN - 1, MAX_FEN],
];

const SHARES: readonly Share[] = [
  ...[0, 1, 2, 3].map((numerator) => ({ numerator, denominator: 3 })),
  ...[0, 3, 7, 10].map((numerator) => ({ numerator, denominator: 10 })),
  ...[1, 4, 5].map((numerator) => ({ numerator, denominator: 5 })),
  { numerator: 1, denominator: 1 },
  ...[0, 1, 333_333, 499_999, 999_999, 1_000_000].map((numerator) => ({
    numerator,
    denominator: 1_000_000,
  })),
  ...[1, 777_777, 999_982, 999_983].map((numerator) => ({ numerator, denominator: 999_983 })),
];

const inMoney = (amount: number): boolean => amount >= 0 && amount <= MAX_FEN;

/** Holds model and code together at every limit, one fen below it and one above, and rechecks the decision itself there. */
export function atEveryLimit(): { readonly cases: number; readonly faults: readonly string[] } {
  const faults: string[] = [];
  let cases = 0;
  for (const share of SHARES) {
    for (const whole of WHOLES) {
      const limits = [Number(shareDown(share, whole)), Number(shareUp(share, whole))];
      const parts = limits.flatMap((limit) => [limit - 1, limit, limit + 1]).filter(inMoney);
      for (const part of new Set(parts)) {
        cases += 1;
        const fault =
          faultOn(share, whole, part, part + 1 <= MAX_FEN ? part + 1 : part) ??
          faultOfDecisions(share, whole, part);
        if (fault !== undefined) faults.push(`${fault}: ${JSON.stringify({ share, whole, part })}`);
      }
    }
  }
  return { cases, faults };
}

/** What two whole decisions say of one part of one whole, by the model and by the code. */
function faultOfDecisions(share: Share, whole: number, part: number): string | undefined {
  const m = measuredBy(share, whole, part, part);
  const edition: Edition = {
    ...draft,
    id: 'share',
    parameters: { ...draft.parameters, grantCap: share, solverPaymentFloor: share },
  };
  const day = '2024-06-30';
  const lawful = (kind: Kind, facts: object): boolean => {
    const context = { decidedOn: day, edition };
    const [yes] = decisionOf(kind).outcomes;
    return judgeBy(decisionOf(kind), facts as Facts<Kind>, context, undefined).lawful.includes(
      yes as never,
    );
  };
  const granted = { investment: whole, grant: part, approvedOn: day, localCap: null };
  if (lawful('grant', granted) !== isWithin(bigInts, m, m.part, m.whole)) return 'A16.grant-cap';
  if (whole === 0) return undefined;
  const payments = [{ amount: part, on: '2024-06-01' }];
  const paid = { acceptanceOn: day, contracts: [{ id: 'C', amount: whole, payments }] };
  return lawful('solver-payment', paid) === reaches(bigInts, m, m.part, m.whole)
    ? undefined
    : 'A16.solver-payment';
}
