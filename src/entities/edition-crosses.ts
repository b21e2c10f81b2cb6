import type { Place } from '../values/place.js';
import { recognisable } from '../values/text.js';
import type { Cross, Loose } from './crosses.js';
import { isEarlier, isPlaceText } from './leaves.js';

/** A share is at most the whole. */
export const atMostWhole: Cross<Loose<'numerator' | 'denominator'>, 'share-above-whole'> = {
  faults: ['share-above-whole'],
  find({ numerator, denominator }, complain) {
    if (typeof numerator !== 'number' || typeof denominator !== 'number') return;
    if (denominator > 0 && numerator > denominator) {
      complain(['numerator'], 'share-above-whole', String(denominator));
    }
  },
};

/** Of a range the lower bound does not lie above the upper. */
export const minUnderMax: Cross<Loose<'min' | 'max'>, 'min-over-max'> = {
  faults: ['min-over-max'],
  find({ min, max }, complain) {
    if (typeof min === 'number' && typeof max === 'number' && min > max) {
      complain(['min'], 'min-over-max', String(max));
    }
  },
};

/** A province or a prefecture, whose measures they are; a county has none of its own. */
const isMeasuresPlace = (code: Place): boolean => /^[0-9]{4}00$/.test(code);

/** Local measures belong to a place, cap something, and end after they begin. */
export const ofSomePlace: Cross<
  Loose<'place' | 'from' | 'to' | 'grantShare' | 'ceiling'>,
  'not-a-measures-place' | 'no-cap' | 'until-before-from'
> = {
  faults: ['not-a-measures-place', 'no-cap', 'until-before-from'],
  find(measures, complain) {
    const { place: of, from, to, grantShare, ceiling } = measures;
    if (isPlaceText(of) && !isMeasuresPlace(of)) {
      complain(['place'], 'not-a-measures-place', of);
    }
    // A list is no measure that lacks its cap.
    const hasCap = grantShare !== undefined || ceiling !== undefined;
    if (!hasCap && !Array.isArray(measures)) complain([], 'no-cap');
    if (isEarlier(to, from)) complain(['to'], 'until-before-from', String(from));
  },
};

/** The id is not the draft's, nor one that looks like it; what takes effect does so before it ends. */
export const ownAndInOrder: Cross<
  Loose<'id' | 'effectiveFrom' | 'effectiveTo'>,
  'reserved-edition' | 'until-before-from'
> = {
  faults: ['reserved-edition', 'until-before-from'],
  find({ id, effectiveFrom, effectiveTo }, complain) {
    if (typeof id === 'string' && recognisable(id) === 'draft') {
      complain(['id'], 'reserved-edition', 'draft');
    }
    if (isEarlier(effectiveTo, effectiveFrom)) {
      complain(['effectiveTo'], 'until-before-from', String(effectiveFrom));
    }
  },
};
