import {
  announcement,
  approvedFirst,
  bothDocuments,
  signingDepartment,
  stepsInSequence,
} from '../rules/article-15-agreement.js';
import { dayOf } from '../rules/procedure.js';
import { bound, type DeclaredDecision } from './decision.js';

/** Whether an approved project was announced and signed as it must be, Article 15. */
export const projectAgreement: DeclaredDecision<
  'project-agreement',
  ['met', 'unmet'],
  [
    'A15.approved-first',
    'A15.announcement',
    'A15.signing-department',
    'A15.both-documents',
    'A15.sequence',
  ]
> = {
  kind: 'project-agreement',
  outcomes: ['met', 'unmet'],
  rules: [approvedFirst, announcement, signingDepartment, bothDocuments, stepsInSequence],
  readings: ['R15.sequence'],
  conclude: /* @__PURE__ */ bound('met', 'unmet'),
  // What was not approved is carried through by nothing.
  approval: ({ deliberation }) => ({
    on: deliberation?.approved === false ? null : dayOf(deliberation),
    path: 'facts.deliberation',
  }),
};
