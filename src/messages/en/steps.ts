import type { StepSeen } from '../lifecycle/seen.js';
import type { LifecycleWords } from '../lifecycle/words.js';
import type { Fault } from '../sentences.js';
import { measured } from './counts.js';

const EXISTING = {
  demand: 'a docket is the history of one demand, and no other can be collected in it',
  entry: 'its id cannot be used for another',
  project: 'its id cannot be used for another application',
} as const;

/** What has to come first; more than one in their order; once the demand is closed it no longer can. */
function comesFirst(seen: StepSeen): string {
  if (seen.count('first') === 0) return 'the demand is closed, so that can no longer come about';
  return `first someone has to ${seen.way}${seen.count('first') > 1 ? ', in this order' : ''}`;
}

/** Order, actor, record. */
export const STEPS: LifecycleWords['steps'] = {
  stage: (seen) => placeless(seen),
  latest: (seen) => ({
    fact: `the date, ${seen.date('on')}, is before that of an act on record already (${seen.date('latest')})`,
    mend: seen.is('hint', 'recordedOn')
      ? 'acts are recorded in the order in which they were done, so check the date; an act that was recorded later gets its place by stating the day on which it was recorded'
      : 'acts are recorded in the order in which they were done, so check the date',
  }),
  alreadyEntered: (seen) =>
    `the demander’s own entry ${seen.text('alreadyEntered')} is in the reserve already, and a demand has only one`,
  nothingSolved: (seen) =>
    seen.isOpen
      ? 'whether a need is solved'
      : {
          fact: 'no need has a solution yet, and with nothing solved there is no entry',
          mend: comesFirst(seen),
        },
  late: (seen) => ({
    fact: `the supplement was due by ${seen.date('deadline')} and came on ${seen.date('late')}, too late`,
    mend: `all that is left is to ${seen.way}`,
  }),
  early: (seen) => ({
    fact: `the supplement is due by ${seen.date('deadline')}, and on ${seen.date('early')} that deadline is not over`,
    mend: 'this has a place from the day after the deadline',
  }),
  recommended: (seen) => ({
    fact: 'the application has not been recommended',
    mend: comesFirst(seen),
  }),
  nothingToForward: (seen) => ({
    fact: 'no solution is waiting to be forwarded',
    mend: comesFirst(seen),
  }),
  nothingToAccept: (seen) => ({
    fact: 'no forwarded solution is waiting to be accepted',
    mend: comesFirst(seen),
  }),
  published: (seen) => ({
    fact: 'the demand has not been published',
    mend: comesFirst(seen),
  }),
  entered: (seen) => ({
    fact: 'there is no entry in the reserve',
    mend: comesFirst(seen),
  }),
  noContract: (seen) => ({
    fact: 'demander and solver have signed no contract',
    mend: comesFirst(seen),
  }),
  roles: (seen) =>
    seen.isOpen
      ? `this is for ${seen.roles} to do, and whether that is ${seen.by}`
      : (misnamed(seen) ?? `this is for ${seen.expected} to do, not for ${seen.by}`),
  path: (seen) => ({
    fact: `${seen.fact}: the act says ${seen.value('stated')}, the history says ${seen.value('onRecord')}`,
    mend: 'the history was taken, and the act must be checked',
  }),
  alreadyReceived: (seen) =>
    `a solution ${seen.text('alreadyReceived')} was received before, and an id cannot be used twice`,
  noSuchNeeds: (seen) =>
    `the demand does not have ${seen.count('noSuchNeeds') === 1 ? 'this external need' : 'these external needs'}: ${seen.texts('noSuchNeeds')}`,
  noSuchSolutions: (seen) =>
    seen.count('noSuchSolutions') === 1
      ? `no solution ${seen.texts('noSuchSolutions')} was ever received`
      : `these solutions were never received: ${seen.texts('noSuchSolutions')}`,
  notForwarded: (seen) => ({
    fact: `the solution ${seen.text('notForwarded')} has not been forwarded to the demander`,
    mend: 'acceptance is possible once it has been',
  }),
  needsWithdrawn: (seen) =>
    `every need that the solution answers (${seen.texts('needsWithdrawn')}) has been withdrawn`,
  demandClosed: () => 'the demand is closed, and nobody enters the reserve any more',
  mayBeWith: (seen) =>
    `whether the application is with the entry ${seen.text('mayBeWith')}, which is now “${seen.entryStage}” and cannot apply,`,
  entryStage: (seen) => {
    if (seen.isOpen) return `whether a need of the entry ${seen.text('entry')} is still solved`;
    const fact = `the entry ${seen.text('entry')} is now “${seen.entryStage}” and cannot apply`;
    return seen.count('first') > 0 ? { fact, mend: comesFirst(seen) } : fact;
  },
  guided(seen) {
    const fact = 'no guide has been published';
    return seen.count('first') > 0 ? { fact, mend: comesFirst(seen) } : fact;
  },
  noticeOn: (seen) => ({
    fact: `the supplement is dated ${seen.date('supplementOn')}, before the notice of ${seen.date('noticeOn')} that asks for it, and is none`,
    mend: 'it has to come after the notice',
  }),
  needsNotOnRecord: (seen) =>
    `whether the needs of the demand include ${seen.texts('needsNotOnRecord')}`,
  needsPublished: (seen) =>
    `the notice has ${seen.plain('needsPublished')} in place of the ${measured(seen.number('needsCollected'), 'need')} collected`,
  projectAccepted: (seen) =>
    `the project ${seen.text('projectAccepted')} was accepted before this adjustment of its demand`,
  noRecordOf: (seen) => `whether the decision “${seen.decision}” is in keeping with the measures`,
  solverIsDemander: (seen) => `the solver ${seen.text('solverIsDemander')} is the demander itself`,
  solverNotAccepted: (seen) =>
    `no solution of ${seen.text('solverNotAccepted')}, with whom the contract is signed, was ever accepted`,
  contractElsewhere(seen) {
    const [contract, project] = [seen.text('contractElsewhere'), seen.text('projectId')];
    const whose = `one of the demander or the holder of the entry of the project ${project}`;
    return `${seen.isOpen ? 'whether ' : ''}the contract ${contract} is ${seen.isOpen ? '' : 'not '}${whose}`;
  },
  paymentOnRecord: (seen) => ({
    fact: `the payment ${seen.text('paymentOnRecord')} is on record already`,
    mend: 'it is not counted again',
  }),
  sameAsPaid: (seen) =>
    `${seen.money('sameAsPaid')} on this contract is on record already for ${seen.date('on')}, so it may be recorded twice`,
  paidInAll: (seen) =>
    `${seen.money('paidInAll')} was paid in all, more than the largest amount signed, ${seen.money('largestSigned')}`,
  neverPaid: (seen) => `${seen.money('neverPaid')} of the refund had never been paid by then`,
  notRunIn: (seen) =>
    `the project did not run in ${seen.plain('notRunIn')} (it ran from ${seen.plain('first')} to ${seen.plain('last')})`,
  notOver: (seen) => `on ${seen.date('on')} the year ${seen.plain('notOver')} is not over`,
  guideOnRecord: (seen) =>
    `the annual guide for ${seen.plain('guideOnRecord')} has been published already`,
  noSuchEntry: (seen) => `the docket has no reserve entry ${seen.text('noSuchEntry')}`,
  alreadyApplied(seen) {
    const [year, project] = [seen.plain('year'), seen.text('alreadyApplied')];
    return seen.isOpen
      ? `whether the project ${project} applied with the same entry for ${year}`
      : `with this entry an application was filed for ${year} already, as project ${project}`;
  },
  beyondMoney: (seen) =>
    `the instalments add up to ${seen.money('beyondMoney')}, more than an amount can be`,
  signedWith: (seen) =>
    `this contract was signed with ${seen.text('signedWith')} and cannot become one with ${seen.text('solver')}`,
  reducedTo: (seen) =>
    `the amount first signed, ${seen.money('firstSigned')}, was reduced to ${seen.money('reducedTo')}; the share to be paid before acceptance is still that of the amount first signed`,
  noSuchContract: (seen) => `the docket has no contract ${seen.text('noSuchContract')}`,
  alreadyReported: (seen) => `${seen.plain('alreadyReported')} has been reported on already`,
};

/** Who acts is written by name, where the code belongs. */
const misnamed = (seen: StepSeen): string | undefined =>
  seen.codeOfActor &&
  `who acts is written ${seen.byAsWritten}; the code to write is ${seen.codeOfActor}`;

function placeless(seen: StepSeen): Fault {
  const { thing, thingName } = seen;
  if (seen.isMade) {
    return `the ${thingName} is there already and is “${seen.stage}”; ${EXISTING[thing]}`;
  }
  const fact = seen.is('stage', 'none')
    ? `there is no ${thingName} yet`
    : `the ${thingName} is “${seen.stage}”, and this has a place only where it is ${seen.from}`;
  if (seen.count('first') > 0)
    return {
      fact,
      mend: comesFirst(seen),
    };
  return seen.is('stage', 'none') ? fact : { fact, mend: 'that can no longer be reached' };
}
