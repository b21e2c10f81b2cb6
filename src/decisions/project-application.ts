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
import { consortium, leadRegion, oneLead, regions } from '../rules/article-12-units.js';
import { notBarred, unflagged } from '../rules/article-19-credit.js';
import { bound, type Decision } from './decision.js';

/** Whether an application for a project may be filed, Articles 12 and 19. */
export const projectApplication = {
  kind: 'project-application',
  outcomes: ['permit', 'deny'],
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
  conclude: /* @__PURE__ */ bound('permit', 'deny'),
} as const satisfies Decision<'project-application', 'permit' | 'deny'>;
