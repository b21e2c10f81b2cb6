/** That a number is below, above, at, or not at a limit. */
export interface Condition {
  readonly sign: string;
  readonly limit: number;
}

/**
 * Which of several conditions is the first that a number meets, -1 where none is. However many they are, a number is
 * looked up among their limits once.
 */
export function firstMet(conditions: readonly Condition[]): (number: number) => number {
  const known = conditions.filter(({ limit }) => !Number.isNaN(limit));
  const limits = [...new Set(known.map(({ limit }) => limit + 0))].sort((a, b) => a - b);
  /** The ranges below, at and between the limits, one after another, and which condition takes each. */
  const first = new Array<number>(2 * limits.length + 1).fill(-1);
  const ends = { from: 0, to: first.length };
  const take = (range: number, condition: number) => {
    if (first[range] === -1) first[range] = condition;
  };
  for (const [index, { sign, limit }] of conditions.entries()) {
    if (Number.isNaN(limit)) continue;
    const at = rangeOf(limit, limits);
    const [isBelow, isAbove] = [/[<!]/u.test(sign), /[>!]/u.test(sign)];
    if (/^[^!]*=/u.test(sign)) take(at, index);
    // What lies before `from`, and from `to` on, is taken.
    if (isBelow) for (; ends.from < at; ends.from += 1) take(ends.from, index);
    if (isAbove) for (; ends.to > at + 1; ends.to -= 1) take(ends.to - 1, index);
  }
  return (number) => (Number.isNaN(number) ? -1 : (first[rangeOf(number, limits)] ?? -1));
}

/** The range in which a number lies: twice as many as there are limits below it, and one more where it is at the next. */
function rangeOf(number: number, limits: readonly number[]): number {
  let [from, to] = [0, limits.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((limits[middle] ?? 0) < number) from = middle + 1;
    else to = middle;
  }
  return 2 * from + (limits[from] === number ? 1 : 0);
}
