/** What became of a row: where it stood, where it stands, each from 0. */
export type Step =
  | { readonly how: 'changed' | 'moved' | 'repeated'; readonly was: number; readonly is: number }
  | { readonly how: 'missing'; readonly was: number }
  | { readonly how: 'added'; readonly is: number };

/** Two sequences, of which it is known only whether a row of the one is a row of the other. */
export interface Sequences {
  readonly was: number;
  readonly is: number;
  readonly same: (was: number, is: number) => boolean;
  /** A text that only equal rows of the second share, so that a repeated one is known. */
  readonly keyOf?: (is: number) => string;
}

/** So far ahead the rows are searched for where the two go on alike. */
const AHEAD = 400;

/** So many comparisons at most: beyond them rows are taken one against one. */
const MOST = 400_000;

/**
 * What is not alike in two sequences, in the order in which it stands now: rows that were changed in their
 * place, that are missing or were added, that stand elsewhere, or twice.
 */
export function differencesBetween({ was, is, same, keyOf }: Sequences): Step[] {
  let left = MOST;
  const asked = (a: number, b: number): boolean => {
    left -= 1;
    return a < was && b < is && same(a, b);
  };
  const steps: Step[] = [];
  let [a, b] = [0, 0];
  while (a < was && b < is) {
    if (asked(a, b)) {
      a += 1;
      b += 1;
      continue;
    }
    const [skipped, extra] = left > 0 ? goesOn(a, b, asked) : [1, 1];
    for (let row = 0; row < Math.max(skipped, extra); row += 1) {
      const [old, now] = [row < skipped, row < extra];
      if (old && now) steps.push({ how: 'changed', was: a + row, is: b + row });
      else if (old) steps.push({ how: 'missing', was: a + row });
      else steps.push({ how: 'added', is: b + row });
    }
    a += skipped;
    b += extra;
  }
  for (; a < was; a += 1) steps.push({ how: 'missing', was: a });
  for (; b < is; b += 1) steps.push({ how: 'added', is: b });
  return withMoves(steps, asked, () => left > 0, keyOf === undefined ? undefined : { is, keyOf });
}

/** How many rows of each are passed over until both go on alike. */
function goesOn(
  a: number,
  b: number,
  same: (was: number, is: number) => boolean,
): readonly [number, number] {
  for (let ahead = 1; ahead <= AHEAD; ahead += 1) {
    const ways = [[ahead, ahead] as const, [0, ahead] as const, [ahead, 0] as const].filter(
      ([skipped, extra]) => same(a + skipped, b + extra),
    );
    const [first] = ways;
    if (first !== undefined) return ways.length === 1 ? first : longest(ways, a, b, same);
  }
  return [1, 1];
}

type Way = readonly [skipped: number, extra: number];

/** Of several ways, as there are where rows repeat, the one on which both go on alike the longest. */
function longest(
  ways: readonly Way[],
  a: number,
  b: number,
  same: (was: number, is: number) => boolean,
): Way {
  let left = ways;
  for (let on = 1; on <= AHEAD; on += 1) {
    const longer = left.filter(([skipped, extra]) => same(a + skipped + on, b + extra + on));
    if (longer.length === 0) break;
    left = longer;
    if (longer.length === 1) break;
  }
  return left[0] ?? [1, 1];
}

/** The same steps, where rows that stand elsewhere, or twice, are called so. */
function withMoves(
  steps: readonly Step[],
  same: (was: number, is: number) => boolean,
  mayAsk: () => boolean,
  keys: { readonly is: number; readonly keyOf: (is: number) => string } | undefined,
): Step[] {
  const gone = new Set(steps.flatMap((step) => ('was' in step ? [step.was] : [])));
  const movedFrom = new Map<number, number>();
  for (const step of steps) {
    if (!('is' in step)) continue;
    const from = mayAsk() ? [...gone].find((each) => same(each, step.is)) : undefined;
    if (from === undefined) continue;
    movedFrom.set(step.is, from);
    gone.delete(from);
  }
  const first = new Map<string, number>();
  if (keys !== undefined && steps.length > 0) {
    const strange = new Set(steps.flatMap((step) => ('is' in step ? [step.is] : [])));
    for (let row = 0; row < keys.is; row += 1) {
      const key = keys.keyOf(row);
      if (!strange.has(row) && !first.has(key)) first.set(key, row);
    }
  }
  return steps.flatMap((step): Step[] => {
    if (step.how === 'missing') return gone.has(step.was) ? [step] : [];
    const from = movedFrom.get(step.is);
    const stays = 'was' in step && gone.has(step.was);
    if (from !== undefined) {
      const lost: Step[] = stays ? [{ how: 'missing', was: step.was }] : [];
      return [...lost, { how: 'moved', was: from, is: step.is }];
    }
    const twice = keys === undefined ? undefined : first.get(keys.keyOf(step.is));
    if (twice !== undefined && !stays) return [{ how: 'repeated', was: twice, is: step.is }];
    return 'was' in step && !stays ? [{ how: 'added', is: step.is }] : [step];
  });
}
