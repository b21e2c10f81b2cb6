// Made by `npm run generate` from the schemas; not to be edited.

import type { Check } from '../entities/conforming.js';
import {
  isBoolean,
  list,
  nullable,
  oneOf,
  optional,
  strict,
  whole,
} from '../entities/conforming.js';
import {
  barInOrder,
  endsAfterStart,
  idsDiffer,
  itemsDiffer,
  supplementInOrder,
} from '../entities/crosses.js';
import type { Kind } from '../entities/facts.js';
import { isJsonObject } from '../entities/json.js';
import {
  isAnyText,
  isDateText,
  isMoney,
  isPlaceText,
  isPositiveMoney,
  isRecordId,
  isSignedMoney,
  isSomeText,
} from '../entities/leaves.js';

const subject = strict({
  demand: optional(isSomeText),
  entry: optional(isSomeText),
  project: optional(isSomeText),
});

const needsRow = strict({ id: isSomeText, text: isSomeText });

const receivedRow = strict({ id: isSomeText, on: optional(isDateText) });

const before = strict({
  name: isSomeText,
  task: isSomeText,
  needs: list(
    strict({ id: isSomeText, text: isSomeText, solved: optional(isBoolean) }),
    1,
    idsDiffer,
  ),
});

/** Whether a record is as the schema of its kind wants it. */
export const recordChecks: Readonly<Record<Kind, Check>> = {
  'demand-collection': strict({
    id: isRecordId,
    kind: oneOf('demand-collection'),
    edition: optional(isSomeText),
    decidedOn: isDateText,
    subject: optional(subject),
    facts: strict({
      department: optional(isPlaceText),
      demander: optional(
        strict({
          name: optional(isSomeText),
          id: optional(isSomeText),
          kind: optional(oneOf('enterprise', 'university', 'institute', 'other')),
          place: optional(isPlaceText),
          backbone: optional(isBoolean),
        }),
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
    }),
    outcome: oneOf('permit', 'deny'),
    reasons: optional(
      strict({
        'A4.field': optional(isSomeText),
        'A4.duration': optional(isSomeText),
        'A4.cross-region': optional(isSomeText),
        'A7.direction': optional(isSomeText),
        'A7.jurisdiction': optional(isSomeText),
        'A7.demander': optional(isSomeText),
        'A7.external-need': optional(isSomeText),
        'A20.in-force': optional(isSomeText),
      }),
    ),
    meta: optional(isJsonObject),
  }),
  'demand-catalogue': strict({
    id: isRecordId,
    kind: oneOf('demand-catalogue'),
    edition: optional(isSomeText),
    decidedOn: isDateText,
    subject: optional(subject),
    facts: strict({
      assessment: optional(
        strict({
          experts: optional(whole(0, 9007199254740991)),
          criteria: optional(
            list(
              oneOf('strategic-fit', 'validity', 'clarity', 'urgency', 'necessity'),
              0,
              itemsDiffer,
            ),
          ),
          favourable: optional(isBoolean),
        }),
      ),
      deliberation: optional(
        nullable(
          strict({
            body: oneOf('task-force', 'office', 'promotion-group', 'agency', 'departments'),
            approved: isBoolean,
          }),
        ),
      ),
    }),
    outcome: oneOf('permit', 'deny'),
    reasons: optional(
      strict({
        'A8.experts': optional(isSomeText),
        'A8.criteria': optional(isSomeText),
        'A8.conclusion': optional(isSomeText),
        'A8.deliberation': optional(isSomeText),
        'A20.in-force': optional(isSomeText),
      }),
    ),
    meta: optional(isJsonObject),
  }),
  'demand-publication': strict({
    id: isRecordId,
    kind: oneOf('demand-publication'),
    edition: optional(isSomeText),
    decidedOn: isDateText,
    subject: optional(subject),
    facts: strict({
      catalogued: optional(isBoolean),
      departments: optional(list(isPlaceText)),
      notice: strict({
        name: optional(isAnyText),
        task: optional(isAnyText),
        needs: optional(list(isAnyText)),
        investment: optional(isMoney),
        awardFunds: optional(isMoney),
        remarks: optional(isAnyText),
      }),
      demander: optional(
        strict({ name: isSomeText, id: optional(isSomeText), aliases: optional(list(isSomeText)) }),
      ),
    }),
    outcome: oneOf('permit', 'deny'),
    reasons: optional(
      strict({
        'A9.catalogued': optional(isSomeText),
        'A9.joint': optional(isSomeText),
        'A9.contents': optional(isSomeText),
        'A9.anonymity': optional(isSomeText),
        'A9.funds': optional(isSomeText),
        'A20.in-force': optional(isSomeText),
      }),
    ),
    meta: optional(isJsonObject),
  }),
  'solution-matching': strict({
    id: isRecordId,
    kind: oneOf('solution-matching'),
    edition: optional(isSomeText),
    decidedOn: isDateText,
    subject: optional(subject),
    facts: strict({
      received: optional(list(receivedRow, 0, idsDiffer)),
      forwarded: optional(list(receivedRow, 0, idsDiffer)),
    }),
    outcome: oneOf('met', 'unmet'),
    reasons: optional(
      strict({ 'A10.forwarding': optional(isSomeText), 'A20.in-force': optional(isSomeText) }),
    ),
    meta: optional(isJsonObject),
  }),
  'reserve-entry': strict({
    id: isRecordId,
    kind: oneOf('reserve-entry'),
    edition: optional(isSomeText),
    decidedOn: isDateText,
    subject: optional(subject),
    facts: strict({
      route: oneOf('demander', 'same-direction'),
      published: optional(isBoolean),
      applicant: optional(
        strict({
          name: optional(isSomeText),
          id: optional(isSomeText),
          kind: optional(oneOf('enterprise', 'university', 'institute', 'other')),
          place: optional(isPlaceText),
        }),
      ),
      sameDirection: optional(isBoolean),
      conformityReview: optional(oneOf('passed', 'failed')),
      relatedParty: optional(isBoolean),
      needs: list(strict({ id: isSomeText, solved: optional(isBoolean) }), 1, idsDiffer),
    }),
    outcome: oneOf('揭榜成功', '部分揭榜成功', 'pending', 'ineligible'),
    reasons: optional(
      strict({
        'A10.related-party': optional(isSomeText),
        'A11.published': optional(isSomeText),
        'A11.applicant': optional(isSomeText),
        'A11.conformity': optional(isSomeText),
        'A11.status': optional(isSomeText),
        'A20.in-force': optional(isSomeText),
      }),
    ),
    meta: optional(isJsonObject),
  }),
  'demand-adjustment': strict({
    id: isRecordId,
    kind: oneOf('demand-adjustment'),
    edition: optional(isSomeText),
    decidedOn: isDateText,
    subject: optional(subject),
    facts: strict({ published: optional(list(needsRow)), before: before, after: before }),
    outcome: oneOf('permit', 'deny'),
    reasons: optional(
      strict({
        'A11.same-name-task': optional(isSomeText),
        'A11.partial': optional(isSomeText),
        'A11.as-published': optional(isSomeText),
        'A11.others-untouched': optional(isSomeText),
        'A11.adjusted-solved': optional(isSomeText),
        'A11.addition': optional(isSomeText),
        'A11.success-by-withdrawal': optional(isSomeText),
        'A11.fall-out': optional(isSomeText),
        'A20.in-force': optional(isSomeText),
      }),
    ),
    meta: optional(isJsonObject),
  }),
  'project-application': strict({
    id: isRecordId,
    kind: oneOf('project-application'),
    edition: optional(isSomeText),
    decidedOn: isDateText,
    subject: optional(subject),
    facts: strict({
      year: whole(1900, 2999),
      guide: optional(
        nullable(
          strict({
            issuer: oneOf('task-force', 'office', 'promotion-group', 'agency', 'departments'),
            year: whole(1900, 2999),
            on: isDateText,
          }),
        ),
      ),
      platform: optional(isSomeText),
      entry: optional(
        nullable(
          strict({ status: oneOf('揭榜成功', '部分揭榜成功'), holder: optional(isSomeText) }),
        ),
      ),
      units: optional(
        list(
          strict({
            name: isSomeText,
            role: oneOf('lead', 'subproject', 'participant'),
            place: optional(isPlaceText),
            kind: optional(oneOf('enterprise', 'university', 'institute', 'other')),
          }),
        ),
      ),
      leader: optional(nullable(isSomeText)),
      team: optional(list(isSomeText)),
      objective: optional(nullable(isSomeText)),
      credit: optional(oneOf('clear', 'flagged', 'barred')),
    }),
    outcome: oneOf('permit', 'deny'),
    reasons: optional(
      strict({
        'A12.guide': optional(isSomeText),
        'A12.reserve': optional(isSomeText),
        'A12.holder': optional(isSomeText),
        'A12.partial-entry': optional(isSomeText),
        'A12.one-lead': optional(isSomeText),
        'A12.lead-region': optional(isSomeText),
        'A12.regions': optional(isSomeText),
        'A12.leader': optional(isSomeText),
        'A12.team': optional(isSomeText),
        'A12.platform': optional(isSomeText),
        'A12.objective': optional(isSomeText),
        'A12.objective-listed': optional(isSomeText),
        'A12.consortium': optional(isSomeText),
        'A19.not-barred': optional(isSomeText),
        'A19.unflagged': optional(isSomeText),
        'A20.in-force': optional(isSomeText),
      }),
    ),
    meta: optional(isJsonObject),
  }),
  'formal-review': strict({
    id: isRecordId,
    kind: oneOf('formal-review'),
    edition: optional(isSomeText),
    decidedOn: isDateText,
    subject: optional(subject),
    facts: strict(
      {
        conforming: optional(isBoolean),
        complete: optional(isBoolean),
        notice: optional(nullable(strict({ on: isDateText, deadline: isDateText }))),
        supplement: optional(
          nullable(
            strict({
              on: isDateText,
              conforming: optional(isBoolean),
              complete: optional(isBoolean),
            }),
          ),
        ),
      },
      supplementInOrder,
    ),
    outcome: oneOf('accepted', 'supplement', 'not-accepted'),
    reasons: optional(
      strict({
        'A13.formal': optional(isSomeText),
        'A13.supplement': optional(isSomeText),
        'A20.in-force': optional(isSomeText),
      }),
    ),
    meta: optional(isJsonObject),
  }),
  'expert-review': strict({
    id: isRecordId,
    kind: oneOf('expert-review'),
    edition: optional(isSomeText),
    decidedOn: isDateText,
    subject: optional(subject),
    facts: strict({
      formallyAccepted: optional(isBoolean),
      recommended: optional(
        nullable(
          strict({
            body: oneOf('task-force', 'office', 'promotion-group', 'agency', 'departments'),
          }),
        ),
      ),
      departments: optional(list(isPlaceText)),
      experts: optional(list(strict({ id: isSomeText, inPool: optional(isBoolean) }))),
      roundOfYear: optional(whole(1, 9007199254740991)),
    }),
    outcome: oneOf('met', 'unmet'),
    reasons: optional(
      strict({
        'A13.accepted-first': optional(isSomeText),
        'A13.recommended': optional(isSomeText),
        'A14.joint': optional(isSomeText),
        'A14.pool': optional(isSomeText),
        'A14.frequency': optional(isSomeText),
        'A20.in-force': optional(isSomeText),
      }),
    ),
    meta: optional(isJsonObject),
  }),
  'project-approval': strict({
    id: isRecordId,
    kind: oneOf('project-approval'),
    edition: optional(isSomeText),
    decidedOn: isDateText,
    subject: optional(subject),
    facts: strict({
      reviewFavourable: optional(isBoolean),
      proposal: optional(nullable(strict({ departments: list(isPlaceText), on: isDateText }))),
      deliberation: optional(
        nullable(
          strict({
            body: oneOf('task-force', 'office', 'promotion-group', 'agency', 'departments'),
            approved: isBoolean,
            on: isDateText,
          }),
        ),
      ),
    }),
    outcome: oneOf('permit', 'deny'),
    reasons: optional(
      strict({
        'A14.review': optional(isSomeText),
        'A15.joint-list': optional(isSomeText),
        'A15.deliberation': optional(isSomeText),
        'A15.order': optional(isSomeText),
        'A20.in-force': optional(isSomeText),
      }),
    ),
    meta: optional(isJsonObject),
  }),
  'project-agreement': strict({
    id: isRecordId,
    kind: oneOf('project-agreement'),
    edition: optional(isSomeText),
    decidedOn: isDateText,
    subject: optional(subject),
    facts: strict({
      deliberation: optional(nullable(strict({ approved: isBoolean, on: isDateText }))),
      announcement: optional(
        nullable(
          strict({
            body: oneOf('task-force', 'office', 'promotion-group', 'agency', 'departments'),
            on: isDateText,
          }),
        ),
      ),
      agreement: optional(
        nullable(
          strict({
            department: isPlaceText,
            taskAgreement: isBoolean,
            contract: isBoolean,
            on: isDateText,
          }),
        ),
      ),
      lead: optional(strict({ place: optional(isPlaceText) })),
    }),
    outcome: oneOf('met', 'unmet'),
    reasons: optional(
      strict({
        'A15.approved-first': optional(isSomeText),
        'A15.announcement': optional(isSomeText),
        'A15.signing-department': optional(isSomeText),
        'A15.both-documents': optional(isSomeText),
        'A15.sequence': optional(isSomeText),
        'A20.in-force': optional(isSomeText),
      }),
    ),
    meta: optional(isJsonObject),
  }),
  grant: strict({
    id: isRecordId,
    kind: oneOf('grant'),
    edition: optional(isSomeText),
    decidedOn: isDateText,
    subject: optional(subject),
    facts: strict({
      investment: optional(isMoney),
      grant: isMoney,
      approvedOn: optional(nullable(isDateText)),
      localCap: optional(nullable(isMoney)),
      sources: optional(
        list(strict({ level: oneOf('central', 'provincial', 'local'), amount: isMoney })),
      ),
      place: optional(isPlaceText),
    }),
    outcome: oneOf('permit', 'deny'),
    reasons: optional(
      strict({
        'A3.central-funds': optional(isSomeText),
        'A16.grant-cap': optional(isSomeText),
        'A16.local-cap': optional(isSomeText),
        'A16.at-approval': optional(isSomeText),
        'A16.sources-sum': optional(isSomeText),
        'A20.in-force': optional(isSomeText),
      }),
    ),
    meta: optional(isJsonObject),
  }),
  'solver-payment': strict({
    id: isRecordId,
    kind: oneOf('solver-payment'),
    edition: optional(isSomeText),
    decidedOn: isDateText,
    subject: optional(subject),
    facts: strict({
      approvedOn: optional(nullable(isDateText)),
      acceptanceOn: optional(nullable(isDateText)),
      contracts: optional(
        nullable(
          list(
            strict({
              id: isSomeText,
              solver: optional(isSomeText),
              amount: isPositiveMoney,
              payments: optional(list(strict({ amount: isSignedMoney, on: optional(isDateText) }))),
            }),
            0,
            idsDiffer,
          ),
        ),
      ),
    }),
    outcome: oneOf('met', 'unmet'),
    reasons: optional(
      strict({
        'A16.solver-payment': optional(isSomeText),
        'A16.refund-after-acceptance': optional(isSomeText),
        'A20.in-force': optional(isSomeText),
      }),
    ),
    meta: optional(isJsonObject),
  }),
  'annual-report': strict({
    id: isRecordId,
    kind: oneOf('annual-report'),
    edition: optional(isSomeText),
    decidedOn: isDateText,
    subject: optional(subject),
    facts: strict(
      {
        approvedOn: optional(nullable(isDateText)),
        startedOn: isDateText,
        endedOn: optional(nullable(isDateText)),
        reports: optional(list(whole(1900, 2999), 0, itemsDiffer)),
      },
      endsAfterStart,
    ),
    outcome: oneOf('met', 'unmet'),
    reasons: optional(
      strict({ 'A17.annual-report': optional(isSomeText), 'A20.in-force': optional(isSomeText) }),
    ),
    meta: optional(isJsonObject),
  }),
  'project-acceptance': strict({
    id: isRecordId,
    kind: oneOf('project-acceptance'),
    edition: optional(isSomeText),
    decidedOn: isDateText,
    subject: optional(subject),
    facts: strict({
      approvedOn: optional(nullable(isDateText)),
      department: optional(isPlaceText),
      lead: optional(strict({ place: optional(isPlaceText) })),
      criteria: optional(list(oneOf('innovation', 'application', 'contribution'), 0, itemsDiffer)),
      solverPaymentMet: optional(isBoolean),
      annualReportsMet: optional(isBoolean),
    }),
    outcome: oneOf('permit', 'deny'),
    reasons: optional(
      strict({
        'A16.paid-before-acceptance': optional(isSomeText),
        'A17.reports': optional(isSomeText),
        'A18.department': optional(isSomeText),
        'A18.criteria': optional(isSomeText),
        'A20.in-force': optional(isSomeText),
      }),
    ),
    meta: optional(isJsonObject),
  }),
  'credit-standing': strict({
    id: isRecordId,
    kind: oneOf('credit-standing'),
    edition: optional(isSomeText),
    decidedOn: isDateText,
    subject: optional(subject),
    facts: strict({
      parties: list(
        strict({
          name: isSomeText,
          records: optional(
            list(
              strict({
                matter: isSomeText,
                on: optional(isDateText),
                bar: optional(
                  nullable(strict({ from: isDateText, until: nullable(isDateText) }, barInOrder)),
                ),
              }),
            ),
          ),
        }),
        1,
      ),
    }),
    outcome: oneOf('clear', 'flagged', 'barred'),
    reasons: optional(
      strict({
        'A19.bar': optional(isSomeText),
        'A19.record': optional(isSomeText),
        'A20.in-force': optional(isSomeText),
      }),
    ),
    meta: optional(isJsonObject),
  }),
};
