import type { Answered } from '../report/entry.js';

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
  try {
    return tell({ ...answered, result: named });
  } catch {
    return tell({ ...answered, result: bare, record: undefined });
  }
}
