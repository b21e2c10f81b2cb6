import type { CheckTexts } from './words.js';

/** What each cross-check is called, what it means where it fires, and which record would explain it. */
export const CHECKS: CheckTexts = {
  'F.subject': {
    name: 'where an entry or project belongs',
    means: 'records of one entry or project name different files; they are filed by the first',
    explains: 'a record that corrects the id',
  },
  'F.refused-before': {
    name: 'refused first, allowed after',
    means:
      'the step before was refused, or not yet taken, and the step after was allowed; together they break the article',
    explains: 'the later record that took it up again and allowed it',
  },
  'F.catalogued': {
    name: 'whether it is in the catalogue',
    means:
      'what the publication says of the catalogue is not what the catalogue decision says, or there is none',
    explains: 'a catalogue decision before the publication that enters it',
  },
  'F.notice-name': {
    name: 'the published name',
    means: 'the published name is not the collected one; a short notice may leave out, not alter',
    explains: 'a later collection under the new name',
  },
  'F.notice-task': {
    name: 'the published task',
    means: 'the published task is not the collected one; a short notice may leave out, not alter',
    explains: 'a later collection with the new task',
  },
  'F.notice-needs': {
    name: 'the number of published needs',
    means: 'the notice publishes another number of needs than is in force',
    explains: 'a collection or adjustment that changed the needs',
  },
  'F.notice-investment': {
    name: 'the published investment',
    means: 'the published investment is not the collected one; together they break the article',
    explains: 'a later collection with that investment',
  },
  'F.notice-award-funds': {
    name: 'the published award funds',
    means: 'the published award funds are not the collected ones; together they break the article',
    explains: 'a later collection with those award funds',
  },
  'F.notice-demander': {
    name: 'the demander whose anonymity was tested',
    means: 'anonymity was tested on another name than that of the demander',
    explains: 'a record of a change of the demander or of its name',
  },
  'F.received-before-publication': {
    name: 'received before publication',
    means: 'a solution came in before the demand was first published',
    explains: 'an earlier publication',
  },
  'F.published': {
    name: 'whether the demand was published',
    means:
      'what the entry says of the publication is not what the publications on file say, or there is none',
    explains: 'a publication before the entry',
  },
  'F.entry-needs': {
    name: 'the needs of the entry',
    means:
      'the needs of the entry are not those in force; leaving out what is unsolved buys 揭榜成功',
    explains: 'an adjustment in between that changed the needs',
  },
  'F.entry-solved': {
    name: 'solved with nothing forwarded',
    means: 'the entry calls a need solved, and no matching on file forwarded a solution',
    explains: 'a matching that forwarded a solution',
  },
  'F.entry-applicant': {
    name: 'who enters',
    means:
      'an entry of the demander is by somebody else, or one of another firm is by the demander itself',
    explains: 'a record of a change of the demander, or another collection',
  },
  'F.adjustment-published': {
    name: 'the needs as first published',
    means: 'what the adjustment says was first published is not what was collected and published',
    explains: 'another collection before the first publication',
  },
  'F.adjustment-before': {
    name: 'the demand before the adjustment',
    means: 'the demand before the adjustment is not as the file last has it',
    explains: 'another adjustment allowed in between',
  },
  'F.status-after-adjustment': {
    name: 'solved on the day of the adjustment',
    means: 'what was changed or added on that very day is called solved on it',
    explains: 'a record that shows which came first, or a solution received after',
  },
  'F.application-entry': {
    name: 'the entry that the application rests on',
    means: 'the status or holder stated is not that of the entry in the reserve, or there is none',
    explains: 'a later reserve entry that brings it up to date',
  },
  'F.application-credit': {
    name: 'the credit of those who apply',
    means:
      'the credit stated is not what the latest standings of the units come to, or a unit was left out',
    explains: 'another credit standing before the application',
  },
  'F.application-guide': {
    name: 'the guide of the application',
    means:
      'the guide is another than most applications of that year state; a year may have two calls',
    explains: 'a second guide of that year',
  },
  'F.entry-twice': {
    name: 'one entry, one year, two projects',
    means: 'one entry applied for two projects in one year, and neither was refused',
    explains: 'a record that refuses one of them',
  },
  'F.formal-order': {
    name: 'formal review before application',
    means:
      'the formal review is dated before every application of the project; together they break the article',
    explains: 'an earlier application',
  },
  'F.formally-accepted': {
    name: 'whether the form was accepted',
    means:
      'what the review says of the formal review is not what the formal review decided, or there is none',
    explains: 'a formal review before it that accepted',
  },
  'F.round-of-year': {
    name: 'the order of rounds',
    means:
      'a later round of the year was held before an earlier one; they may be numbered by programme years',
    explains: 'a record that shows rounds numbered by programme years',
  },
  'F.review-favourable': {
    name: 'the review that the approval rests on',
    means:
      'the review was not properly held, had not been held when the list was proposed, or is not on file',
    explains: 'a review held by the day of the proposal',
  },
  'F.bar-meanwhile': {
    name: 'barred in between',
    means: 'a unit was barred between application and approval',
    explains: 'a standing that lifts the bar',
  },
  'F.approved-first': {
    name: 'whether and when the project was approved',
    means:
      'the approval stated, or its day, is not that of the approvals on file, or there is none',
    explains: 'an approval of the day stated',
  },
  'F.lead-place': {
    name: 'the place of the lead',
    means: 'the lead is stated to be in another province than before',
    explains: 'an agreement with the new lead',
  },
  'F.signing-department': {
    name: 'who accepts and who signed',
    means: 'the department that accepts is not the one that signed',
    explains: 'an agreement signed by that department',
  },
  'F.grant-place': {
    name: 'the place of the demander',
    means: 'the grant states another province of the demander than the collection',
    explains: 'a record of a move or change of the demander',
  },
  'F.same-investment': {
    name: 'one investment, one local cap',
    means:
      'grants of one project state different investments or local caps, or more than the demand names',
    explains: 'a decision that changes the investment',
  },
  'F.grants-together': {
    name: 'grants taken together',
    means:
      'the grants of one project together exceed the cap; where each is larger than the one before, it may be a running total',
    explains: 'a record that withdraws one of them, or shows a running total',
    sums: {
      stated: 'the grant together with the others',
      limit: 'the most that is allowed together with it',
    },
  },
  'F.grant-after-acceptance': {
    name: 'a grant after acceptance',
    means: 'a grant was given after the project was accepted',
    explains: 'an approval that settles a payment after acceptance',
  },
  'F.acceptance-day': {
    name: 'the day of acceptance',
    means: 'the day of acceptance stated with the payments is not that of the acceptance on file',
    explains: 'an acceptance of the day stated',
  },
  'F.payment-met': {
    name: 'whether the solvers were paid',
    means:
      'what the acceptance says of the payments is not what the payment record shows, or there is none to show it',
    explains: 'a payment record of the day of acceptance or later',
  },
  'F.reports-met': {
    name: 'whether all years were reported',
    means:
      'what the acceptance says of the annual reports is not what their records show, or there is none',
    explains: 'a later record of the reports',
  },
  'F.payments-grow': {
    name: 'what was paid stays paid',
    means:
      'a contract or payment of one record is gone from the next, or a contract amount is lower',
    explains: 'a record that corrects the payment or amends the contract',
  },
  'F.solver-demander': {
    name: 'the solver is the demander',
    means: 'the solver of a contract bears the name of the demander, or of the firm that entered',
    explains: 'a record that corrects the parties',
  },
  'F.contracts-sum': {
    name: 'contracts taken together',
    means: 'the contracts together exceed the award funds or the investment',
    explains: 'a record that raises the award funds or the investment',
    sums: { stated: 'the contracts together' },
  },
  'F.contract-twice': {
    name: 'one contract, two demands',
    means: 'one contract (id, solver, amount) stands in the projects of two demands',
    explains: 'a record that corrects the id of the contract',
  },
  'F.started': {
    name: 'when the project ran',
    means:
      'start or end is more than a year from agreement or acceptance, or the project is called running though accepted',
    explains: 'a record that changes its term',
  },
  'F.acceptance-order': {
    name: 'accepted before it was signed',
    means: 'the project was accepted before its agreement was signed, or none is on file',
    explains: 'an agreement signed before the acceptance',
  },
  'F.credit-memory': {
    name: 'a credit record is gone',
    means: 'a record or bar of one standing is gone from the next of that party',
    explains: 'a record of credit repair',
  },
  'F.same-id': {
    name: 'two records under one id',
    means: 'two records of one kind and subject have one id and different content',
    explains: 'a record that corrects the id',
  },
};
