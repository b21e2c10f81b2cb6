import type { Facts } from '../entities/facts.js';
import { type DateText, dateAsOf, yearOf } from '../values/date.js';
import { attestedFact } from './procedure.js';
import { AT_LEAST, AT_MOST, fail, missing, pass, type Rule } from './rule.js';

type Reports = Facts<'annual-report'>;

/** Article 17: a report for each calendar year the project ran in, due once the year is over (R17.year). */
export const annualReport = {
  id: 'A17.annual-report',
  article: 17,
  modality: 'must',
  turnsAt: [
    {
      of: 'facts.reports',
      unit: 'item',
      limit: ({ startedOn, endedOn }, { decidedOn }) =>
        yearsDue(startedOn, endedOn ?? null, decidedOn).length,
      gives: AT_LEAST,
    },
    {
      of: 'decidedOn',
      unit: 'day',
      limit: ({ startedOn }) => `${yearOf(startedOn)}-12-31`,
      gives: AT_MOST,
    },
    {
      of: 'facts.endedOn',
      unit: 'day',
      limit: ({ startedOn }) => `${yearOf(startedOn)}-12-31`,
      gives: AT_MOST,
    },
  ],
  check(facts, { decidedOn }) {
    const { startedOn, reports } = facts;
    const endedOn = dateAsOf(facts.endedOn, decidedOn);
    // With the end not on record, it ran on its first day at least and to the day of decision at most.
    const due = yearsDue(startedOn, endedOn === undefined ? startedOn : endedOn, decidedOn);
    const perhapsDue = yearsDue(startedOn, endedOn ?? null, decidedOn);
    if (perhapsDue.length === 0) return pass({ due: [] });
    if (reports === undefined) {
      return missing([...(endedOn === undefined ? ['facts.endedOn'] : []), 'facts.reports'], {
        due,
      });
    }
    const reported = new Set(reports);
    const unreported = due.filter((year) => !reported.has(year));
    const evidence = { due, unreported };
    if (unreported.length > 0) return fail(evidence);
    return perhapsDue.every((year) => reported.has(year))
      ? pass({ due: perhapsDue, unreported })
      : missing(['facts.endedOn'], evidence);
  },
} as const satisfies Rule<Reports>;

/**
 * The calendar years a project ran in that are over on a day, each of which is to be reported: from the
 * first day to the last, or to the day itself where there is no last (`null`). Article 17, R17.year.
 *
 * @example
 * ```ts
 * yearsDue('2022-11-01', null, '2024-06-30') // => [2022,2023]
 * yearsDue('2022-11-01', '2022-12-31', '2024-06-30') // => [2022]
 * yearsDue('2024-01-01', null, '2024-12-31') // => []
 * ```
 */
export function yearsDue(
  startedOn: DateText,
  endedOn: DateText | null,
  asOfDay: DateText,
): number[] {
  const first = yearOf(startedOn);
  const ran = endedOn === null ? yearOf(asOfDay) : yearOf(endedOn);
  const last = Math.min(ran, yearOf(asOfDay) - 1);
  const due: number[] = [];
  for (let year = first; year <= last; year += 1) due.push(year);
  return due;
}

/** Articles 17 and 18: what a project reported is looked at when it is accepted; no step rests on it. */
export const reportsComplete = {
  id: 'A17.reports',
  article: 17,
  modality: 'advise',
  turnsAt: 'attested',
  check: (facts) => attestedFact(facts, 'annualReportsMet', facts.annualReportsMet),
} as const satisfies Rule<Facts<'project-acceptance'>>;
