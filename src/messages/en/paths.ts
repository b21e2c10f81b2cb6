/**
 * What sentences call otherwise than the dictionary does: facts that several kinds call by names of their own, items
 * of lists, and what reads better within a sentence. List positions stand as `*`, their numbers as `{0}`, `{1}`.
 */
export const PATHS = {
  reasons: 'the reasons',
  // acts
  'S.actor by': 'the name of whoever acts',
  // demand-collection, project-acceptance
  'facts.department': 'the acting department',
  'facts.demander.kind': 'what kind of unit the demander is',
  'facts.demander.id': 'the identifier of the demander',
  'facts.demander.aliases.*': 'the {0} alias of the demander',
  'facts.demand.name': 'the name',
  'facts.demand.crossRegion': 'whether the demand takes several regions together to solve',
  'facts.demand.needs.*': 'the {0} external need',
  // demand-catalogue
  'facts.assessment.experts': 'how many experts assessed the demand',
  'facts.assessment.criteria.*': 'the {0} point assessed',
  'facts.deliberation': 'the deliberation',
  // demand-publication
  'facts.departments': 'the departments that took part',
  'facts.departments.*': 'the {0} department that took part',
  'facts.notice': 'the notice',
  'A13.supplement facts.notice': 'whether a supplement was asked for, by when, and what came in',
  'formal-review facts.notice': 'the notice that asks for a supplement',
  'facts.notice.needs.*': 'the {0} published external need',
  // reserve-entry
  'facts.published': 'whether the demand has been published',
  'A11.as-published facts.published': 'the needs as first published',
  'demand-adjustment facts.published': 'the needs as first published',
  'facts.published.*.id': 'the id of the {0} need first published',
  'facts.published.*.text': 'the text of the {0} need first published',
  'facts.applicant.id': 'the identifier of the applicant',
  'facts.applicant.kind': 'what kind of unit the applicant is',
  'facts.needs': 'the external needs',
  // project-application
  'facts.guide.issuer': 'the issuer of the annual guide',
  'facts.guide.year': 'the year of the annual guide',
  'facts.guide.on': 'the day of the annual guide',
  'facts.units.*.kind': 'what kind of unit the {0} one is',
  'facts.team.*': 'the {0} member of the core team',
  // formal-review, expert-review
  'facts.supplement': 'whether and when a supplement came in',
  'facts.formallyAccepted': 'whether the formal review was passed before the expert review',
  'facts.experts.*.inPool': 'whether the {0} reviewing expert comes from the pool',
  'facts.roundOfYear': 'which round of the year this is',
  // project-approval, project-agreement
  'facts.proposal': 'the list of projects',
  'facts.proposal.departments.*': 'the {0} department that settled the list',
  // grant
  'facts.localCap': 'the cap of the measures of the demander’s place',
  // solver-payment, annual-report, project-acceptance
  'facts.contracts': 'the contracts between demander and solver',
  'facts.contracts.*.solver': 'the solver under the {0} contract',
  'facts.reports.*': 'the {0} year reported',
  'facts.solverPaymentMet': 'whether the solvers had been paid enough before acceptance',
  'facts.criteria.*': 'the {0} point weighed',
  // credit-standing
  'facts.parties': 'the parties',
  'facts.parties.*.records.*.matter': 'the matter of the {1} record of the {0} party',
  'facts.parties.*.records.*.on': 'the day of the {1} record of the {0} party',
  'facts.parties.*.records.*.bar': 'whether the {1} record of the {0} party carries a bar',
  'facts.parties.*.records.*.bar.from':
    'the first day of the bar in the {1} record of the {0} party',
  'facts.parties.*.records.*.bar.until':
    'the last day of the bar in the {1} record of the {0} party',
} as const;
