import { isDated } from '../regulation/editions.js';
import type { DateText } from '../values/date.js';
import { AT_LEAST, AT_MOST, type Context, fail, pass, type Turn } from './rule.js';

/**
 * Article 20: an edition governs what is decided from its first day to its last, either end open. What
 * is carried through under it once approved (`afterExpiry`) outlives its last day (R20.after). Without
 * any date there is nothing to test (R20.dates).
 */
export const inForce = {
  id: 'A20.in-force',
  article: 20,
  modality: 'must',
  turnsAt: [
    {
      of: 'decidedOn',
      unit: 'day',
      limit: ({ edition }) => edition.effectiveFrom,
      gives: AT_LEAST,
    },
    { of: 'decidedOn', unit: 'day', limit: ({ edition }) => edition.effectiveTo, gives: AT_MOST },
  ] as readonly Turn<Context>[],
  applies: ({ edition }: Context): boolean => isDated(edition),
  check({ decidedOn, edition }: Context, afterExpiry: boolean) {
    const { effectiveFrom, effectiveTo } = edition;
    const evidence = {
      decidedOn,
      effectiveFrom,
      effectiveTo: afterExpiry ? undefined : effectiveTo,
    };
    const begun = effectiveFrom === undefined || effectiveFrom <= decidedOn;
    const notOver = afterExpiry || effectiveTo === undefined || isNotAfter(decidedOn, effectiveTo);
    return begun && notOver ? pass(evidence) : fail(evidence);
  },
} as const;

const isNotAfter = (day: DateText, last: DateText): boolean => day <= last;
