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
  'solution-matching': { met: 'regularly forwarded', unmet: 'not regularly forwarded' },
  'reserve-entry': {
    揭榜成功: 'entry, fully taken up (揭榜成功)',
    部分揭榜成功: 'entry, partly taken up (部分揭榜成功)',
    pending: 'no entry yet',
    ineligible: 'not eligible for entry',
  },
  'demand-adjustment': { permit: 'allow the adjustment', deny: 'refuse the adjustment' },
  'project-application': { permit: 'eligible to apply', deny: 'not eligible to apply' },
  'formal-review': {
    accepted: 'accepted',
    supplement: 'supplement asked for',
    'not-accepted': 'not accepted',
  },
  'expert-review': {
    met: 'review in keeping with the measures',
    unmet: 'review contrary to the measures',
  },
  'project-approval': { permit: 'approve the project', deny: 'do not approve the project' },
  'project-agreement': {
    met: 'announced and signed in keeping with the measures',
    unmet: 'announced or signed contrary to the measures',
  },
  grant: { permit: 'give the grant', deny: 'refuse the grant' },
  'solver-payment': { met: 'paid enough', unmet: 'not paid enough' },
  'annual-report': { met: 'all reported', unmet: 'not all reported' },
  'project-acceptance': { permit: 'accept the project', deny: 'do not accept the project' },
  'credit-standing': { clear: 'clear', flagged: 'record to be noted', barred: 'barred' },
};

export const VERDICTS: Words['verdicts'] = {
  upheld: 'in keeping with the measures',
  overturned: 'contrary to the measures',
  undetermined: 'to be clarified',
  invalid: 'faulty record',
};

export const RESULTS: Words['results'] = {
  pass: 'met',
  fail: 'not met',
  unknown: 'cannot be told',
};

export const MODALITIES: Words['modalities'] = {
  must: 'must',
  principle: 'in principle',
  advise: 'advice',
  define: 'definition',
};

export const OPEN: Words['open'] = {
  edition: 'what this edition says is not known, and finding out what it says settles it',
  'not-yet-accepted':
    'the project has not been accepted, and only the day of acceptance settles it',
  'no-contract':
    'there is no contract between demander and solver, and one that is signed and on record settles it',
  'same-day':
    'money moved on the very day of acceptance, and dates do not show which came first; the day on which it was really paid settles it',
  'awaiting-supplement':
    'the deadline for the supplement is not over and none has come in; the supplement, or the end of the deadline, settles it',
  'awaiting-forwarding': 'solutions are forwarded in batches, and the next batch settles it',
  'several-places':
    'one unit is recorded with several places, and finding out which is its own settles it',
};
