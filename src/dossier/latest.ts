import type { Kind } from '../entities/facts.js';
import type { DateText } from '../values/date.js';
import type { Filed } from './filed.js';

/** What may have been the latest decision of a kind on a day. */
export interface Latest<K extends Kind = Kind> {
  /** Each may be it: those of that very day, the last before, and those whose day is not on record. */
  readonly candidates: readonly Filed<K>[];
  /** The first that came later. */
  readonly later: Filed<K> | undefined;
  /** Whether there is none of any date. */
  readonly none: boolean;
}

/**
 * The latest decision of a list on a day. Days, not hours, are on record: of those dated on that very
 * day each may be the latest, and so may the last before.
 */
export function latestOn<K extends Kind>(list: readonly Filed<K>[], day: DateText): Latest<K> {
  // Only of approvals the day may not be on record.
  const sure =
    list[0]?.kind === 'project-approval' ? list.filter((each) => each.surelyDated) : list;
  const from = firstNotBefore(sure, day);
  const candidates: Filed<K>[] = [];
  const before = sure[from - 1];
  if (before !== undefined) candidates.push(before);
  let at = from;
  for (; sure[at]?.day === day; at += 1) {
    const each = sure[at];
    if (each !== undefined) candidates.push(each);
  }
  if (sure !== list) {
    // It was on the day of decision at the latest: what is surely dated after that came later.
    const isNotEarlier = (each: Filed) => before === undefined || each.day >= before.day;
    candidates.push(...list.filter((each) => !each.surelyDated && isNotEarlier(each)));
  }
  return { candidates, later: sure[at], none: list.length === 0 };
}

/** How many of a list, in order of their days, are dated before a day. */
export function firstNotBefore(list: readonly Pick<Filed, 'day'>[], day: DateText): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle]?.day ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those dated no later than a day. */
export function until<K extends Kind>(list: readonly Filed<K>[], day: DateText): Filed<K>[] {
  return list.filter((each) => each.day <= day);
}

/** What every candidate says, where all say something that fires; else nothing. */
export function againstAll<K extends Kind, Said>(
  { candidates }: Latest<K>,
  fires: (each: Filed<K>) => Said | undefined,
): readonly (readonly [Filed<K>, Said])[] {
  const said: (readonly [Filed<K>, Said])[] = [];
  for (const each of candidates) {
    const one = fires(each);
    if (one === undefined) return [];
    said.push([each, one]);
  }
  return said;
}
