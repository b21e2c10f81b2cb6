import type { StepSeen } from '../lifecycle/seen.js';
import type { LifecycleWords } from '../lifecycle/words.js';
import type { Fault } from '../sentences.js';

const EXISTING = {
  demand: 'a docket is the history of one demand, and no other can be collected in it',
  entry: 'its id cannot be used for another',
  project: 'its id cannot be used for another application',
} as const;

/** Order, actor, record. */
export const STEPS: LifecycleWords['steps'] = {
  stage: (seen) => placeless(seen),
  latest: (seen) => ({
    fact: `the date, ${seen.date('on')}, is before that of an act on record already (${seen.date('latest')})`,
    mend: 'acts are recorded in the order in which they were done, so the date must be checked',
  }),
  alreadyEntered: (seen) =>
    `the demander’s own entry ${seen.text('alreadyEntered')} is in the reserve already, and a demand has only one`,
  nothingSolved: (seen) => ({
    fact: 'no need has a solution yet, and with nothing solved there is no entry',
    mend: `first someone has to ${seen.oneFirst}`,
  }),
  late: (seen) => ({
    fact: `the supplement was due by ${seen.date('deadline')} and came on ${seen.date('late')}, too late`,
    mend: `all that is left is to ${seen.oneFirst}`,
  }),
  early: (seen) => ({
    fact: `the supplement is due by ${seen.date('deadline')}, and on ${seen.date('early')} that deadline is not over`,
    mend: 'this has a place from the day after the deadline',
  }),
  recommended: (seen) => ({
    fact: 'the application has not been recommended',
    mend: `first someone has to ${seen.oneFirst}`,
  }),
  nothingToForward: (seen) => ({
    fact: 'no solution is waiting to be forwarded',
    mend: `first someone has to ${seen.oneFirst}`,
  }),
  nothingToAccept: (seen) => ({
    fact: 'no forwarded solution is waiting to be accepted',
    mend: `first someone has to ${seen.oneFirst}`,
  }),
  published: (seen) => ({
    fact: 'the demand has not been published',
    mend: `first someone has to ${seen.oneFirst}`,
  }),
  entered: (seen) => ({
    fact: 'there is no entry in the reserve',
    mend: `first someone has to ${seen.oneFirst}`,
  }),
  noContract: (seen) => ({
    fact: 'demander and solver have signed no contract',
    mend: `first someone has to ${seen.oneFirst}`,
  }),
  roles: (seen) =>
    seen.isOpen
      ? {
          fact: `this is for ${seen.roles} to do, and nothing on record shows whether that is ${seen.by}`,
          mend: 'that is to be added',
        }
      : (misnamed(seen) ?? `this is for ${seen.expected} to do, and was done by ${seen.by}`),
  path: (seen) => ({
    fact: `${seen.fact}: the act says ${seen.value('stated')}, the history says ${seen.value('onRecord')}`,
    mend: 'the history was taken, and the act must be checked',
  }),
  alreadyReceived: (seen) =>
    `a solution ${seen.text('alreadyReceived')} was received before, and an id cannot be used twice`,
  noSuchNeeds: (seen) =>
    `the demand does not have all the needs named; there is no ${seen.texts('noSuchNeeds')}`,
  noSuchSolutions: (seen) => `no solution ${seen.texts('noSuchSolutions')} was ever received`,
  notForwarded: (seen) => ({
    fact: `the solution ${seen.text('notForwarded')} has not been forwarded to the demander`,
    mend: 'acceptance is possible once it has been',
  }),
  needsWithdrawn: (seen) =>
    `every need that the solution answers (${seen.texts('needsWithdrawn')}) has been withdrawn`,
  applicantIsDemander: (seen) => ({
    fact: `the firm to be registered is the demander ${seen.text('applicantIsDemander')} itself`,
    mend: 'a demander enters the reserve by its own route',
  }),
  guideOnRecord: (seen) =>
    `the annual guide for ${seen.plain('guideOnRecord')} has been published already`,
  noSuchEntry: (seen) => `the docket has no reserve entry ${seen.text('noSuchEntry')}`,
  alreadyApplied: (seen) =>
    `with this entry an application was filed for ${seen.plain('year')} already, as project ${seen.text('alreadyApplied')}`,
  beyondMoney: (seen) =>
    `the instalments add up to ${seen.money('beyondMoney')}, more than an amount can be`,
  signedWith: (seen) =>
    `this contract was signed with ${seen.text('signedWith')} and cannot become one with ${seen.text('solver')}`,
  reducedTo: (seen) =>
    `the amount first signed, ${seen.money('firstSigned')}, was reduced to ${seen.money('reducedTo')}; the share to be paid before acceptance is still that of the amount first signed`,
  noSuchContract: (seen) => `the project has no contract ${seen.text('noSuchContract')}`,
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
      mend: `first someone has to ${seen.way}${seen.count('first') > 1 ? ', in this order' : ''}`,
    };
  return seen.is('stage', 'none') ? fact : { fact, mend: 'that can no longer be reached' };
}
