import {
  annualGuide,
  coreTeam,
  fullEntry,
  inReserve,
  leadHoldsEntry,
  listedObjective,
  nationalPlatform,
  projectLeader,
  taskObjective,
} from '../rules/article-12-application.js';
import {
  consortium,
  leadRegion,
  oneLead,
  regions,
  regionsCovered,
} from '../rules/article-12-units.js';
import { notBarred, unflagged } from '../rules/article-19-credit.js';
import type { Regions } from '../rules/regions.js';
import { reads } from '../rules/rule.js';
import { bound, type DeclaredDecision, discretionary, type Ground } from './decision.js';

const OUTCOMES = ['permit', 'deny'] as const;

/** Whether an application for a project may be filed, Articles 12 and 19. */
export const projectApplication: DeclaredDecision<
  'project-application',
  ['permit', 'deny'],
  [
    'A12.guide',
    'A12.reserve',
    'A12.holder',
    'A12.partial-entry',
    'A12.one-lead',
    'A12.lead-region',
    'A12.regions',
    'A12.leader',
    'A12.team',
    'A12.platform',
    'A12.objective',
    'A12.objective-listed',
    'A12.consortium',
    'A19.not-barred',
    'A19.unflagged',
  ],
  Regions | undefined
> = {
  kind: 'project-application',
  outcomes: OUTCOMES,
  rules: [
    annualGuide,
    inReserve,
    leadHoldsEntry,
    fullEntry,
    oneLead,
    leadRegion,
    regions,
    projectLeader,
    coreTeam,
    nationalPlatform,
    taskObjective,
    listedObjective,
    consortium,
    notBarred,
    unflagged,
  ],
  reads: regionsCovered,
  readings: ['R12.partial', 'R12.units', 'R12.holder', 'R19.record'],
  conclude: byCredit,
  weighs: (context) => (reads(context, 'R19.record', 'discretion') ? [unflagged.id] : []),
};

const whereBound = /* @__PURE__ */ bound('permit', 'deny');
const whereFree = /* @__PURE__ */ discretionary('permit', 'deny');

/**
 * Bound; where an edition reads a credit record as leaving the decision open (R19.record), discretionary for
 * whoever has one. Credit that is not on record may be either: lawful is what both allow.
 */
function byCredit(ground: Ground<'project-application', unknown>) {
  const { credit } = ground.facts;
  if (!reads(ground.context, 'R19.record', 'discretion')) return whereBound(ground);
  if (credit !== undefined) return credit === 'flagged' ? whereFree(ground) : whereBound(ground);
  const [one, other] = [whereBound(ground), whereFree(ground)];
  return {
    lawful: one.lawful.filter((outcome) => other.lawful.includes(outcome)),
    possible: OUTCOMES.filter(
      (outcome) => one.possible.includes(outcome) || other.possible.includes(outcome),
    ),
  };
}
