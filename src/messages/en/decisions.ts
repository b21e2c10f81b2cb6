import type { Words } from '../sentences.js';

export const KINDS: Words['kinds'] = {
  'demand-collection': 'Collection of a demand',
  'demand-catalogue': 'Assessment for the catalogue',
  'demand-publication': 'Publication of a demand',
  'solution-matching': 'Matching of solutions',
  'reserve-entry': 'Reserve entry',
  'demand-adjustment': 'Adjustment of a demand',
  'project-application': 'Project application',
  'formal-review': 'Formal review',
  'expert-review': 'Expert review',
  'project-approval': 'Project approval',
  'project-agreement': 'Announcement and agreement',
  grant: 'Grant',
  'solver-payment': 'Payment of the solvers',
  'annual-report': 'Annual reports',
  'project-acceptance': 'Project acceptance',
  'credit-standing': 'Credit standing',
};

export const OUTCOMES: Words['outcomes'] = {
  'demand-collection': { permit: 'collect the demand', deny: 'decline the demand' },
  'demand-catalogue': { permit: 'enter in the catalogue', deny: 'leave out of the catalogue' },
  'demand-publication': { permit: 'publish', deny: 'do not publish' },
  'solution-matching': { met: 'duly forwarded', unmet: 'not duly forwarded' },
  'reserve-entry': {
    揭榜成功: 'entry, fully taken up (揭榜成功)',
    部分揭榜成功: 'entry, partly taken up (部分揭榜成功)',
    pending: 'no entry yet',
    ineligible: 'not eligible for entry',
  },
  'demand-adjustment': { permit: 'allow the adjustment', deny: 'refuse the adjustment' },
  'project-application': { permit: 'admit the application', deny: 'refuse the application' },
  'formal-review': {
    accepted: 'accepted',
    supplement: 'supplement asked for',
    'not-accepted': 'not accepted',
  },
  'expert-review': { met: 'properly held', unmet: 'not properly held' },
  'project-approval': { permit: 'approve the project', deny: 'do not approve the project' },
  'project-agreement': {
    met: 'properly announced and signed',
    unmet: 'not properly announced and signed',
  },
  grant: { permit: 'give the grant', deny: 'refuse the grant' },
  'solver-payment': { met: 'paid enough', unmet: 'not paid enough' },
  'annual-report': { met: 'all reported', unmet: 'not all reported' },
  'project-acceptance': { permit: 'accept the project', deny: 'do not accept the project' },
  'credit-standing': { clear: 'clear', flagged: 'record to be noted', barred: 'barred' },
};

export const VERDICTS: Words['verdicts'] = {
  upheld: 'upheld',
  overturned: 'overturned',
  undetermined: 'undetermined',
  invalid: 'invalid',
};

export const RESULTS: Words['results'] = { pass: 'complies', fail: 'fails', unknown: 'unknown' };

export const MODALITIES: Words['modalities'] = {
  must: 'must',
  principle: 'in principle',
  advise: 'advice',
  define: 'definition',
};

export const OPEN: Words['open'] = {
  edition: 'what the edition says of it is not known',
  'several-places': 'rows of one unit state several places, and any one of them may be its seat',
  'not-yet-accepted':
    'the project has not been accepted, and only the day of acceptance settles it',
  'no-contract':
    'there is no contract between demander and solver, and it can be worked out once one is signed and on record',
  'same-day':
    'money moved on the very day of acceptance, and dates do not show which came first; the day on which it was really paid settles it',
  'awaiting-supplement':
    'the deadline for the supplement is not over and none has come in; the supplement, or the end of the deadline, settles it',
  'awaiting-forwarding':
    'solutions go on in batches and the next batch has not gone yet; that batch settles it',
};
