import { crossRegion, focusDuration, keyField } from '../rules/article-4-focus.js';
import {
  backboneDemander,
  collectionJurisdiction,
  direction,
  externalNeed,
} from '../rules/article-7-collection.js';
import { type DeclaredDecision, discretionary } from './decision.js';

/** Whether a department may collect a demand, Articles 4 and 7; it may decline (征集, R.discretion). */
export const demandCollection: DeclaredDecision<
  'demand-collection',
  ['permit', 'deny'],
  [
    'A4.field',
    'A4.duration',
    'A4.cross-region',
    'A7.direction',
    'A7.jurisdiction',
    'A7.demander',
    'A7.external-need',
  ]
> = {
  kind: 'demand-collection',
  outcomes: ['permit', 'deny'],
  rules: [
    keyField,
    focusDuration,
    crossRegion,
    direction,
    collectionJurisdiction,
    backboneDemander,
    externalNeed,
  ],
  readings: ['R4.focus', 'R7.place'],
  conclude: /* @__PURE__ */ discretionary('permit', 'deny'),
};
