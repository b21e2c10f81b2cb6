import type { Facts } from '../entities/facts.js';
import { atLeast, atMost, both, settled, UNKNOWN } from '../values/kleene.js';
import { asWritten, isOneOf } from '../values/text.js';
import { attestedBy } from './procedure.js';
import { type Context, type DeclaredRule, type ModalityUnder, parameter } from './rule.js';
import { AT_LEAST, AT_MOST } from './turn.js';

type Collection = Facts<'demand-collection'>;

/** R4.focus: 围绕 and 聚焦 guide; an edition may make them conditions. */
const FOCUS: ModalityUnder = { reading: 'R4.focus', must: 'must' };

/** Article 4: the support centres on key fields; 等 and 因地制宜 leave others open (R4.focus). */
export const keyField: DeclaredRule<'A4.field', Collection> = {
  id: 'A4.field',
  article: 4,
  modality: 'advise',
  modalityUnder: FOCUS,
  reads: ['keyFields'],
  turnsAt: (_, context) => [
    { of: 'facts.demand.field', passes: [...parameter(context, 'keyFields')] },
  ],
  result({ demand: { field } }, context) {
    if (field === undefined) return UNKNOWN;
    return settled(isOneOf(field, parameter(context, 'keyFields')));
  },
  shows: ({ demand: { field } }, context) =>
    field === undefined
      ? {}
      : { field: asWritten(field), keyFields: [...parameter(context, 'keyFields')] },
  needs: ['facts.demand.field'],
};

const least = (_: unknown, context: Context) => parameter(context, 'focusMonths').min;
const most = (_: unknown, context: Context) => parameter(context, 'focusMonths').max;

/** Article 4: a breakthrough within two to three years. */
export const focusDuration: DeclaredRule<'A4.duration', Collection> = {
  id: 'A4.duration',
  article: 4,
  modality: 'advise',
  modalityUnder: FOCUS,
  reads: ['focusMonths'],
  turnsAt: [
    { of: 'facts.demand.months', unit: 'month', limit: least, gives: AT_LEAST },
    { of: 'facts.demand.months', unit: 'month', limit: most, gives: AT_MOST },
  ],
  result({ demand: { months } }, context) {
    const { min, max } = parameter(context, 'focusMonths');
    return both(atLeast(months, min), atMost(months, max));
  },
  shows({ demand: { months } }, context) {
    const { min, max } = parameter(context, 'focusMonths');
    return months === undefined ? {} : { months, min, max };
  },
  needs: ['facts.demand.months'],
  mends({ demand: { months = 0 } }, context) {
    const { min, max } = parameter(context, 'focusMonths');
    if (months < min) return [{ path: 'facts.demand.months', atLeast: min }];
    // A month is the least there is: where an edition allows none, no number mends it.
    return max < 1 ? [] : [{ path: 'facts.demand.months', atMost: max }];
  },
};

/** Article 4: a need that takes regions together to solve. */
export const crossRegion: DeclaredRule<'A4.cross-region', Collection> = {
  id: 'A4.cross-region',
  article: 4,
  modality: 'advise',
  modalityUnder: FOCUS,
  ...attestedBy<Collection>('facts.demand.crossRegion', ({ demand }) => demand.crossRegion),
};
