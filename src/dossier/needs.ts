import type { DateText } from '../values/date.js';
import type { Filed } from './filed.js';
import { latestOn } from './latest.js';
import type { SubjectFile } from './subject-file.js';

/** A need as it is in force; its text is on record. */
export interface Need {
  readonly id: string;
  readonly text: string;
  readonly solved?: boolean | undefined;
}

/** Needs that may be in force, and where they stand. */
export interface NeedsOnFile<Each = Filed<'demand-collection'> | Filed<'demand-adjustment'>> {
  readonly each: Each;
  readonly path: string;
  /** Left out where the collection leaves them out. */
  readonly needs: readonly Need[] | undefined;
}

/** The adjustments that were allowed. */
export function allowedAdjustments(file: SubjectFile): readonly Filed<'demand-adjustment'>[] {
  return file.permitted(file.all('demand-adjustment'));
}

/**
 * The needs in force on a day: as the last adjustment allowed left them, else as collected. Each of the
 * lists may be them where an adjustment or a collection is dated on that very day.
 */
export function needsInForce(file: SubjectFile, day: DateText): NeedsOnFile[] {
  const adjustments = latestOn(allowedAdjustments(file), day).candidates;
  const adjusted = adjustments.map((each) => ({
    each,
    path: 'facts.after.needs',
    needs: each.record.facts.after.needs,
  }));
  // Where one was allowed before that day, what was collected is no longer in force.
  if (adjustments.some((each) => each.day < day)) return adjusted;
  return [...collectedNeeds(file, day), ...adjusted];
}

/** The needs as collected by a day. */
export function collectedNeeds(
  file: SubjectFile,
  day: DateText,
): NeedsOnFile<Filed<'demand-collection'>>[] {
  return latestOn(file.all('demand-collection'), day).candidates.map((each) => ({
    each,
    path: 'facts.demand.needs',
    needs: each.record.facts.demand.needs,
  }));
}
