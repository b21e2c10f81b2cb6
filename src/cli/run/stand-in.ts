import type { Answered } from '../../report/entry.js';

/** What stands for an answer that cannot be told: first with what the record is called, then without. */
export type StandIns<Result> = () => readonly [Result, Result];

/**
 * Tells an answer; where the program fails over that, what stands for it, last without the record. Throws only where
 * nothing can be told.
 */
export function toldOrStandIn<Result, Told>(
  answered: Answered<Result>,
  standIns: StandIns<Result>,
  tell: (answered: Answered<Result>) => Told,
): Told {
  try {
    return tell(answered);
  } catch {
    return standInTold(answered, standIns, tell);
  }
}

/** Tells what stands for an answer. */
export function standInTold<Result, Told>(
  answered: Answered<Result>,
  standIns: StandIns<Result>,
  tell: (answered: Answered<Result>) => Told,
): Told {
  const [named, bare] = standIns();
  return firstTold(
    [
      { ...answered, result: named },
      { ...answered, result: bare, record: undefined },
    ],
    tell,
  );
}

/** Tells the first of two that can be told. */
export function firstTold<Thing, Told>(
  [first, second]: readonly [Thing, Thing],
  tell: (thing: Thing) => Told,
): Told {
  try {
    return tell(first);
  } catch {
    return tell(second);
  }
}
