import type { RuleId } from '../../index.js';
import type { Seen } from '../seen.js';
import type { Fault, Sentences } from '../sentences.js';

/** Article 20. */
export const article20 = {
  'A20.in-force': {
    name: 'In force',
    pass: (seen) =>
      isOver(seen) && seen.has('approvedOn')
        ? `the project was approved on ${seen.date('approvedOn')}, within the time of the edition (${period(seen)}), and is carried through under it`
        : `the day of decision, ${seen.date('decidedOn')}, lies within the time of the edition (${period(seen)})`,
    fail: outside,
    unknown: (seen) =>
      seen.has('decidedOn') && isOver(seen)
        ? `the day of decision, ${seen.date('decidedOn')}, lies after the time of the edition (${period(seen)}), and whether the project was approved within it`
        : 'whether the day of decision lies within the time of the edition',
  },
} as const satisfies { readonly [Id in RuleId]?: Sentences };

/** Whether the edition had expired by the day of decision. */
const isOver = (seen: Seen): boolean =>
  seen.has('effectiveTo') && seen.plain('effectiveTo') < seen.plain('decidedOn');

function outside(seen: Seen): Fault {
  const fact = `the day of decision, ${seen.date('decidedOn')}, lies outside the time of the edition (${period(seen)})`;
  const mend = 'what governs is the edition in force on that day';
  if (!isOver(seen) || !seen.has('approvedOn')) return { fact, mend };
  return seen.is('approvedOn', null)
    ? { fact: `${fact}, and the project was not approved`, mend }
    : { fact: `${fact}, and so does the approval of ${seen.date('approvedOn')}`, mend };
}

function period(seen: Seen): string {
  const from = seen.has('effectiveFrom') ? [`from ${seen.date('effectiveFrom')}`] : [];
  const to = seen.has('effectiveTo') ? [`to ${seen.date('effectiveTo')}`] : [];
  return [...from, ...to].join(' ');
}
