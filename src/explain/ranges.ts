import type { Effect } from './change.js';

/** Values next to each other that all flip the verdict. */
interface Run<Value> {
  readonly low: Value;
  readonly high: Value;
  /** Nothing that could stand there lies below it, or above it. */
  readonly fromBelow: boolean;
  readonly toAbove: boolean;
}

/** The runs of values that flip the verdict, among values in their order. */
export function runs<Value>(
  values: readonly Value[],
  effects: readonly Effect[],
  touch: (one: Value, other: Value) => boolean,
): Run<Value>[] {
  const found: Run<Value>[] = [];
  for (let from = 0; from < values.length; from += 1) {
    if (effects[from] !== 'flips') continue;
    let to = from;
    while (effects[to + 1] === 'flips') to += 1;
    const [low, high] = [values[from] as Value, values[to] as Value];
    found.push({
      low,
      high,
      fromBelow: isOpenEnd(values, effects, from, from - 1, touch),
      toAbove: isOpenEnd(values, effects, to, to + 1, (one, other) => touch(other, one)),
    });
    from = to;
  }
  return found;
}

/** A value that may not stand there ends a run only where it is the very next. */
function isOpenEnd<Value>(
  values: readonly Value[],
  effects: readonly Effect[],
  end: number,
  beyond: number,
  touch: (one: Value, other: Value) => boolean,
): boolean {
  if (beyond < 0 || beyond >= values.length) return true;
  if (effects[beyond] === 'stays') return false;
  return !touch(values[beyond] as Value, values[end] as Value);
}
