// Made by `npm run generate` from the schemas; not to be edited.

import type { ActName } from './acts.js';
import type { Check } from './conforming.js';
import { isBoolean, list, nullable, oneOf, optional, record, strict, whole } from './conforming.js';
import { deadlineGiven, idsDiffer, itemsDiffer, recordedInOrder } from './crosses.js';
import { isJsonObject } from './json.js';
import {
  isAnyText,
  isDateText,
  isMoney,
  isPlaceText,
  isPositiveMoney,
  isSomeText,
} from './leaves.js';

const needsRow = strict({ id: isSomeText, text: isSomeText });

const assessment = strict({
  experts: optional(whole(0, 9007199254740991)),
  criteria: optional(
    list(oneOf('strategic-fit', 'validity', 'clarity', 'urgency', 'necessity'), 0, itemsDiffer),
  ),
  favourable: optional(isBoolean),
});

const before = strict({
  name: isSomeText,
  task: isSomeText,
  needs: list(
    strict({ id: isSomeText, text: isSomeText, solved: optional(isBoolean) }),
    1,
    idsDiffer,
  ),
});

const applicant = strict({
  name: optional(isSomeText),
  id: optional(isSomeText),
  kind: optional(oneOf('enterprise', 'university', 'institute', 'other')),
  place: optional(isPlaceText),
});

const needs = list(strict({ id: isSomeText, solved: optional(isBoolean) }), 1, idsDiffer);

const guide = strict({
  issuer: oneOf('task-force', 'office', 'promotion-group', 'agency', 'departments'),
  year: whole(1900, 2999),
  on: isDateText,
});

const entry = strict({ status: oneOf('揭榜成功', '部分揭榜成功'), holder: optional(isSomeText) });

const units = list(
  strict({
    name: isSomeText,
    role: oneOf('lead', 'subproject', 'participant'),
    place: optional(isPlaceText),
    kind: optional(oneOf('enterprise', 'university', 'institute', 'other')),
  }),
);

const team = list(isSomeText);

/** Whether an act is as the schema of its name wants it. */
export const actChecks: Readonly<Record<ActName, Check>> = {
  'collect-demand': strict(
    {
      act: oneOf('collect-demand'),
      on: isDateText,
      by: isSomeText,
      recordedOn: optional(isDateText),
      reasons: optional(record(isSomeText)),
      meta: optional(isJsonObject),
      department: optional(optional(isPlaceText)),
      demander: optional(
        optional(
          strict({
            name: optional(isSomeText),
            id: optional(isSomeText),
            kind: optional(oneOf('enterprise', 'university', 'institute', 'other')),
            place: optional(isPlaceText),
            backbone: optional(isBoolean),
          }),
        ),
      ),
      demand: strict({
        name: isSomeText,
        task: isSomeText,
        field: optional(isSomeText),
        direction: optional(isSomeText),
        months: optional(whole(1, 9007199254740991)),
        crossRegion: optional(isBoolean),
        needs: optional(list(needsRow, 0, idsDiffer)),
        investment: optional(isMoney),
        awardFunds: optional(isMoney),
      }),
    },
    recordedInOrder,
  ),
  'assess-demand': strict(
    {
      act: oneOf('assess-demand'),
      on: isDateText,
      by: isSomeText,
      recordedOn: optional(isDateText),
      reasons: optional(record(isSomeText)),
      meta: optional(isJsonObject),
      assessment: assessment,
    },
    recordedInOrder,
  ),
  'deliberate-catalogue': strict(
    {
      act: oneOf('deliberate-catalogue'),
      on: isDateText,
      by: isSomeText,
      recordedOn: optional(isDateText),
      reasons: optional(record(isSomeText)),
      meta: optional(isJsonObject),
      assessment: optional(optional(assessment)),
      deliberation: optional(
        optional(
          nullable(
            strict({
              body: oneOf('task-force', 'office', 'promotion-group', 'agency', 'departments'),
              approved: isBoolean,
            }),
          ),
        ),
      ),
      approved: isBoolean,
    },
    recordedInOrder,
  ),
  'publish-demand': strict(
    {
      act: oneOf('publish-demand'),
      on: isDateText,
      by: isSomeText,
      recordedOn: optional(isDateText),
      reasons: optional(record(isSomeText)),
      meta: optional(isJsonObject),
      catalogued: optional(optional(isBoolean)),
      departments: optional(optional(list(isPlaceText))),
      notice: strict({
        name: optional(isAnyText),
        task: optional(isAnyText),
        needs: optional(list(isAnyText)),
        investment: optional(isMoney),
        awardFunds: optional(isMoney),
        remarks: optional(isAnyText),
      }),
      demander: optional(
        optional(
          strict({
            name: isSomeText,
            id: optional(isSomeText),
            aliases: optional(list(isSomeText)),
          }),
        ),
      ),
    },
    recordedInOrder,
  ),
  'receive-solution': strict(
    {
      act: oneOf('receive-solution'),
      on: isDateText,
      by: isSomeText,
      recordedOn: optional(isDateText),
      reasons: optional(record(isSomeText)),
      meta: optional(isJsonObject),
      solutionId: isSomeText,
      needs: list(isSomeText, 1),
      solver: optional(isSomeText),
    },
    recordedInOrder,
  ),
  'forward-solutions': strict(
    {
      act: oneOf('forward-solutions'),
      on: isDateText,
      by: isSomeText,
      recordedOn: optional(isDateText),
      reasons: optional(record(isSomeText)),
      meta: optional(isJsonObject),
      solutions: list(isSomeText, 1),
    },
    recordedInOrder,
  ),
  'accept-solution': strict(
    {
      act: oneOf('accept-solution'),
      on: isDateText,
      by: isSomeText,
      recordedOn: optional(isDateText),
      reasons: optional(record(isSomeText)),
      meta: optional(isJsonObject),
      solutionId: isSomeText,
    },
    recordedInOrder,
  ),
  'adjust-demand': strict(
    {
      act: oneOf('adjust-demand'),
      on: isDateText,
      by: isSomeText,
      recordedOn: optional(isDateText),
      reasons: optional(record(isSomeText)),
      meta: optional(isJsonObject),
      published: optional(optional(list(needsRow))),
      before: optional(before),
      after: before,
    },
    recordedInOrder,
  ),
  'close-demand': strict(
    {
      act: oneOf('close-demand'),
      on: isDateText,
      by: isSomeText,
      recordedOn: optional(isDateText),
      reasons: optional(record(isSomeText)),
      meta: optional(isJsonObject),
      reason: isSomeText,
    },
    recordedInOrder,
  ),
  'enter-reserve': strict(
    {
      act: oneOf('enter-reserve'),
      on: isDateText,
      by: isSomeText,
      recordedOn: optional(isDateText),
      reasons: optional(record(isSomeText)),
      meta: optional(isJsonObject),
      route: optional(oneOf('demander', 'same-direction')),
      published: optional(optional(isBoolean)),
      applicant: optional(optional(applicant)),
      sameDirection: optional(optional(isBoolean)),
      conformityReview: optional(optional(oneOf('passed', 'failed'))),
      relatedParty: optional(optional(isBoolean)),
      needs: optional(needs),
      entryId: isSomeText,
    },
    recordedInOrder,
  ),
  'register-entry': strict(
    {
      act: oneOf('register-entry'),
      on: isDateText,
      by: isSomeText,
      recordedOn: optional(isDateText),
      reasons: optional(record(isSomeText)),
      meta: optional(isJsonObject),
      route: optional(oneOf('demander', 'same-direction')),
      published: optional(optional(isBoolean)),
      applicant: applicant,
      sameDirection: optional(optional(isBoolean)),
      conformityReview: optional(optional(oneOf('passed', 'failed'))),
      relatedParty: optional(optional(isBoolean)),
      needs: needs,
      entryId: isSomeText,
    },
    recordedInOrder,
  ),
  'review-conformity': strict(
    {
      act: oneOf('review-conformity'),
      on: isDateText,
      by: isSomeText,
      recordedOn: optional(isDateText),
      reasons: optional(record(isSomeText)),
      meta: optional(isJsonObject),
      route: optional(oneOf('demander', 'same-direction')),
      published: optional(optional(isBoolean)),
      applicant: optional(optional(applicant)),
      sameDirection: optional(optional(isBoolean)),
      conformityReview: oneOf('passed', 'failed'),
      relatedParty: optional(optional(isBoolean)),
      needs: optional(needs),
      entryId: isSomeText,
    },
    recordedInOrder,
  ),
  'withdraw-entry': strict(
    {
      act: oneOf('withdraw-entry'),
      on: isDateText,
      by: isSomeText,
      recordedOn: optional(isDateText),
      reasons: optional(record(isSomeText)),
      meta: optional(isJsonObject),
      entryId: isSomeText,
    },
    recordedInOrder,
  ),
  'publish-guide': strict(
    {
      act: oneOf('publish-guide'),
      on: isDateText,
      by: isSomeText,
      recordedOn: optional(isDateText),
      reasons: optional(record(isSomeText)),
      meta: optional(isJsonObject),
      year: whole(1900, 2999),
    },
    recordedInOrder,
  ),
  'file-application': strict(
    {
      act: oneOf('file-application'),
      on: isDateText,
      by: isSomeText,
      recordedOn: optional(isDateText),
      reasons: optional(record(isSomeText)),
      meta: optional(isJsonObject),
      projectId: isSomeText,
      year: whole(1900, 2999),
      guide: optional(optional(nullable(guide))),
      platform: optional(optional(isSomeText)),
      entry: optional(optional(nullable(entry))),
      units: optional(optional(units)),
      leader: optional(optional(nullable(isSomeText))),
      team: optional(optional(team)),
      objective: optional(optional(nullable(isSomeText))),
      credit: optional(optional(oneOf('clear', 'flagged', 'barred'))),
      entryId: optional(isSomeText),
    },
    recordedInOrder,
  ),
  'review-form': strict(
    {
      act: oneOf('review-form'),
      on: isDateText,
      by: isSomeText,
      recordedOn: optional(isDateText),
      reasons: optional(record(isSomeText)),
      meta: optional(isJsonObject),
      projectId: isSomeText,
      conforming: optional(optional(isBoolean)),
      complete: optional(optional(isBoolean)),
      notice: optional(optional(nullable(strict({ on: isDateText, deadline: isDateText })))),
      supplement: optional(
        optional(
          nullable(
            strict({
              on: isDateText,
              conforming: optional(isBoolean),
              complete: optional(isBoolean),
            }),
          ),
        ),
      ),
      outcome: oneOf('accepted', 'supplement', 'not-accepted'),
      deadline: optional(isDateText),
    },
    recordedInOrder,
    deadlineGiven,
  ),
  'file-supplement': strict(
    {
      act: oneOf('file-supplement'),
      on: isDateText,
      by: isSomeText,
      recordedOn: optional(isDateText),
      reasons: optional(record(isSomeText)),
      meta: optional(isJsonObject),
      projectId: isSomeText,
    },
    recordedInOrder,
  ),
  lapse: strict(
    {
      act: oneOf('lapse'),
      on: isDateText,
      by: isSomeText,
      recordedOn: optional(isDateText),
      reasons: optional(record(isSomeText)),
      meta: optional(isJsonObject),
      projectId: isSomeText,
    },
    recordedInOrder,
  ),
  recommend: strict(
    {
      act: oneOf('recommend'),
      on: isDateText,
      by: isSomeText,
      recordedOn: optional(isDateText),
      reasons: optional(record(isSomeText)),
      meta: optional(isJsonObject),
      projectId: isSomeText,
    },
    recordedInOrder,
  ),
  'hold-review': strict(
    {
      act: oneOf('hold-review'),
      on: isDateText,
      by: isSomeText,
      recordedOn: optional(isDateText),
      reasons: optional(record(isSomeText)),
      meta: optional(isJsonObject),
      projectId: isSomeText,
      formallyAccepted: optional(optional(isBoolean)),
      recommended: optional(
        optional(
          nullable(
            strict({
              body: oneOf('task-force', 'office', 'promotion-group', 'agency', 'departments'),
            }),
          ),
        ),
      ),
      departments: optional(optional(list(isPlaceText))),
      experts: optional(optional(list(strict({ id: isSomeText, inPool: optional(isBoolean) })))),
      roundOfYear: optional(optional(whole(1, 9007199254740991))),
      reviewFavourable: isBoolean,
    },
    recordedInOrder,
  ),
  'list-project': strict(
    {
      act: oneOf('list-project'),
      on: isDateText,
      by: isSomeText,
      recordedOn: optional(isDateText),
      reasons: optional(record(isSomeText)),
      meta: optional(isJsonObject),
      projectId: isSomeText,
      departments: list(isPlaceText),
    },
    recordedInOrder,
  ),
  'deliberate-approval': strict(
    {
      act: oneOf('deliberate-approval'),
      on: isDateText,
      by: isSomeText,
      recordedOn: optional(isDateText),
      reasons: optional(record(isSomeText)),
      meta: optional(isJsonObject),
      projectId: isSomeText,
      reviewFavourable: optional(optional(isBoolean)),
      proposal: optional(
        optional(nullable(strict({ departments: list(isPlaceText), on: isDateText }))),
      ),
      deliberation: optional(
        optional(
          nullable(
            strict({
              body: oneOf('task-force', 'office', 'promotion-group', 'agency', 'departments'),
              approved: isBoolean,
              on: isDateText,
            }),
          ),
        ),
      ),
      approved: isBoolean,
      investment: optional(isMoney),
      localCap: optional(nullable(isMoney)),
    },
    recordedInOrder,
  ),
  announce: strict(
    {
      act: oneOf('announce'),
      on: isDateText,
      by: isSomeText,
      recordedOn: optional(isDateText),
      reasons: optional(record(isSomeText)),
      meta: optional(isJsonObject),
      projectId: isSomeText,
    },
    recordedInOrder,
  ),
  'award-grant': strict(
    {
      act: oneOf('award-grant'),
      on: isDateText,
      by: isSomeText,
      recordedOn: optional(isDateText),
      reasons: optional(record(isSomeText)),
      meta: optional(isJsonObject),
      projectId: isSomeText,
      investment: optional(optional(isMoney)),
      grant: optional(isMoney),
      approvedOn: optional(optional(nullable(isDateText))),
      localCap: optional(optional(nullable(isMoney))),
      sources: optional(
        optional(list(strict({ level: oneOf('central', 'provincial', 'local'), amount: isMoney }))),
      ),
      place: optional(optional(isPlaceText)),
      instalment: isMoney,
    },
    recordedInOrder,
  ),
  'sign-agreement': strict(
    {
      act: oneOf('sign-agreement'),
      on: isDateText,
      by: isSomeText,
      recordedOn: optional(isDateText),
      reasons: optional(record(isSomeText)),
      meta: optional(isJsonObject),
      projectId: isSomeText,
      deliberation: optional(optional(nullable(strict({ approved: isBoolean, on: isDateText })))),
      announcement: optional(
        optional(
          nullable(
            strict({
              body: oneOf('task-force', 'office', 'promotion-group', 'agency', 'departments'),
              on: isDateText,
            }),
          ),
        ),
      ),
      agreement: optional(
        optional(
          nullable(
            strict({
              department: isPlaceText,
              taskAgreement: isBoolean,
              contract: isBoolean,
              on: isDateText,
            }),
          ),
        ),
      ),
      lead: optional(optional(strict({ place: optional(isPlaceText) }))),
      taskAgreement: isBoolean,
      contract: isBoolean,
    },
    recordedInOrder,
  ),
  'sign-contract': strict(
    {
      act: oneOf('sign-contract'),
      on: isDateText,
      by: isSomeText,
      recordedOn: optional(isDateText),
      reasons: optional(record(isSomeText)),
      meta: optional(isJsonObject),
      projectId: isSomeText,
      contractId: isSomeText,
      solver: isSomeText,
      amount: isPositiveMoney,
    },
    recordedInOrder,
  ),
  'pay-solver': strict(
    {
      act: oneOf('pay-solver'),
      on: isDateText,
      by: isSomeText,
      recordedOn: optional(isDateText),
      reasons: optional(record(isSomeText)),
      meta: optional(isJsonObject),
      projectId: isSomeText,
      contractId: isSomeText,
      amount: isPositiveMoney,
      paymentId: optional(isSomeText),
    },
    recordedInOrder,
  ),
  refund: strict(
    {
      act: oneOf('refund'),
      on: isDateText,
      by: isSomeText,
      recordedOn: optional(isDateText),
      reasons: optional(record(isSomeText)),
      meta: optional(isJsonObject),
      projectId: isSomeText,
      contractId: isSomeText,
      amount: isPositiveMoney,
      paymentId: optional(isSomeText),
    },
    recordedInOrder,
  ),
  'report-year': strict(
    {
      act: oneOf('report-year'),
      on: isDateText,
      by: isSomeText,
      recordedOn: optional(isDateText),
      reasons: optional(record(isSomeText)),
      meta: optional(isJsonObject),
      projectId: isSomeText,
      year: whole(1900, 2999),
    },
    recordedInOrder,
  ),
  'accept-project': strict(
    {
      act: oneOf('accept-project'),
      on: isDateText,
      by: isSomeText,
      recordedOn: optional(isDateText),
      reasons: optional(record(isSomeText)),
      meta: optional(isJsonObject),
      projectId: isSomeText,
      approvedOn: optional(optional(nullable(isDateText))),
      department: optional(optional(isPlaceText)),
      lead: optional(optional(strict({ place: optional(isPlaceText) }))),
      criteria: optional(
        optional(list(oneOf('innovation', 'application', 'contribution'), 0, itemsDiffer)),
      ),
      solverPaymentMet: optional(optional(isBoolean)),
      annualReportsMet: optional(optional(isBoolean)),
      outcome: oneOf('permit', 'deny'),
    },
    recordedInOrder,
  ),
  'terminate-project': strict(
    {
      act: oneOf('terminate-project'),
      on: isDateText,
      by: isSomeText,
      recordedOn: optional(isDateText),
      reasons: optional(record(isSomeText)),
      meta: optional(isJsonObject),
      projectId: isSomeText,
      reason: isSomeText,
    },
    recordedInOrder,
  ),
  'change-lead': strict(
    {
      act: oneOf('change-lead'),
      on: isDateText,
      by: isSomeText,
      recordedOn: optional(isDateText),
      reasons: optional(record(isSomeText)),
      meta: optional(isJsonObject),
      projectId: isSomeText,
      year: optional(whole(1900, 2999)),
      guide: optional(optional(nullable(guide))),
      platform: optional(optional(isSomeText)),
      entry: optional(optional(nullable(entry))),
      units: units,
      leader: optional(optional(nullable(isSomeText))),
      team: optional(optional(team)),
      objective: optional(optional(nullable(isSomeText))),
      credit: optional(optional(oneOf('clear', 'flagged', 'barred'))),
      entryId: optional(isSomeText),
      taskAgreement: isBoolean,
      contract: isBoolean,
    },
    recordedInOrder,
  ),
};
