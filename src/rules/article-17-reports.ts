import type { Facts } from '../entities/facts.js';
import { type DateText, dateAsOf, yearOf } from '../values/date.js';
import { FAIL, PASS, UNKNOWN } from '../values/kleene.js';
import { attestedBy } from './procedure.js';
import type { Context, DeclaredRule } from './rule.js';
import { AT_LEAST, AT_MOST, type Turn } from './turn.js';

type Reports = Facts<'annual-report'>;

/** The years in which a report was due for certain and perhaps, and which of them were not reported. */
export interface Years {
  readonly due: readonly number[];
  readonly perhapsDue: readonly number[];
  readonly unreported: readonly number[];
  readonly perhapsUnreported: readonly number[];
}

/** With the end not on record, it ran on its first day at least and to the day of decision at most. */
export function yearsOf(facts: Reports, { decidedOn }: Context): Years {
  const { startedOn, reports = [] } = facts;
  const endedOn = dateAsOf(facts.endedOn, decidedOn);
  const due = yearsDue(startedOn, endedOn === undefined ? startedOn : endedOn, decidedOn);
  const perhapsDue = yearsDue(startedOn, endedOn ?? null, decidedOn);
  const reported = new Set(reports);
  const isUnreported = (year: number) => !reported.has(year);
  return {
    due,
    perhapsDue,
    unreported: due.filter(isUnreported),
    perhapsUnreported: perhapsDue.filter(isUnreported),
  };
}

const endOfYear = (year: number): DateText => `${year}-12-31`;

/** A report turns year by year: which are due moves with the first day, the last, and the day of decision. */
function reportTurns(facts: Reports, { decidedOn }: Context, { due, perhapsDue }: Years): Turn[] {
  const { startedOn, reports = [] } = facts;
  const first = endOfYear(yearOf(startedOn));
  const years = [...yearsDue(startedOn, null, decidedOn), ...reports, yearOf(decidedOn) - 1];
  const ends = [
    ...new Set([first, ...years.map(endOfYear), ...years.map((y) => endOfYear(y - 1))]),
  ];
  const day = (of: string, limit: DateText): Turn => ({ of, unit: 'day', limit, gives: AT_MOST });
  return [
    { of: 'facts.reports', unit: 'item', limit: due.length, gives: AT_LEAST },
    day('decidedOn', first),
    ...ends.map((end) => day('facts.endedOn', end)),
    ...ends.map((end) => day('facts.startedOn', end)),
    day('facts.startedOn', endOfYear(yearOf(facts.endedOn ?? decidedOn))),
    { of: 'facts.reports', holds: due.map(String) },
    // Where its end is not on record it may have run longer: only all that may be due is enough for certain.
    ...(perhapsDue.length > due.length
      ? [{ of: 'facts.reports', holds: perhapsDue.map(String) }]
      : []),
    ...reports.map((_, index) => ({ of: `facts.reports.${index}`, passes: perhapsDue })),
  ];
}

/** Article 17: a report for each calendar year the project ran in, due once the year is over (R17.year). */
export const annualReport: DeclaredRule<'A17.annual-report', Reports, Years> = {
  id: 'A17.annual-report',
  article: 17,
  modality: 'must',
  turnsAt: reportTurns,
  result({ reports }, _, { perhapsDue, unreported, perhapsUnreported }) {
    if (perhapsDue.length === 0) return PASS;
    if (reports === undefined) return UNKNOWN;
    if (unreported.length > 0) return FAIL;
    return perhapsUnreported.length === 0 ? PASS : UNKNOWN;
  },
  shows({ reports }, _, { due, perhapsDue, unreported, perhapsUnreported }) {
    if (perhapsDue.length === 0) return { due: [] };
    if (reports === undefined) return { due };
    return perhapsUnreported.length === 0 ? { due: perhapsDue, unreported } : { due, unreported };
  },
  needs: (_, __, { due, perhapsDue }) =>
    perhapsDue.length > due.length ? ['facts.endedOn', 'facts.reports'] : ['facts.reports'],
};

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
export const reportsComplete: DeclaredRule<'A17.reports', Facts<'project-acceptance'>> = {
  id: 'A17.reports',
  article: 17,
  modality: 'advise',
  ...attestedBy<Facts<'project-acceptance'>>(
    'facts.annualReportsMet',
    ({ annualReportsMet }) => annualReportsMet,
  ),
};
