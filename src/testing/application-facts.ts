import * as fc from 'fast-check';
import { addDays } from '../regulation/index.js';
import {
  body,
  department,
  departments,
  type FactsFor,
  partyKind,
  place,
  someOf,
  yes,
} from './demand-facts.js';
import { approvedOn } from './money-facts.js';
import { around, ids, mostly, near, onRecord, orNull, valuesOf, words } from './values.js';

/** Names out of few, so that a holder may be a unit. */
const unitName = () => mostly('华芯', ' 华芯', 'Å', 'A\u030a', 'é', '浙大');

export const applicationFacts: FactsFor<'project-application'> = (setting) => {
  const { guideIssuer } = valuesOf(setting.edition);
  const others = fc.array(
    onRecord(
      {
        name: unitName(),
        role: mostly('subproject' as const, 'participant', 'lead'),
        place: fc.constantFrom('320500', '310115', '330100', '340800', '110108', '320000'),
        kind: fc.constantFrom('enterprise' as const, 'university', 'institute', 'other'),
      },
      'name',
      'role',
    ),
    { maxLength: 4 },
  );
  const lead = onRecord(
    {
      name: unitName(),
      role: mostly('lead' as const, 'participant'),
      place: place(),
      kind: partyKind(),
    },
    'name',
    'role',
  );
  return onRecord(
    {
      year: fc.constantFrom(2024, 2025),
      guide: orNull(
        fc.record({
          issuer: body(guideIssuer),
          year: mostly(2024, 2025),
          on: near(addDays(setting.decidedOn, -1), setting),
        }),
      ),
      platform: mostly('national-st-system', ' national-st-system', 'cloud-platform'),
      entry: orNull(
        onRecord(
          { status: fc.constantFrom('揭榜成功' as const, '部分揭榜成功'), holder: unitName() },
          'status',
        ),
      ),
      units: fc.tuple(lead, others).map(([first, rest]) => [first, ...rest]),
      leader: orNull(words()),
      team: fc.array(words(), { maxLength: 2 }),
      objective: orNull(
        mostly('key-technology', 'major-project', 'key-enterprise-application', 'other'),
      ),
      credit: mostly('clear' as const, 'flagged', 'barred'),
    },
    'year',
  );
};

/**
 * The days of a formal review follow from one another: notice, deadline, supplement, each so many days
 * after what came before it, so that every record is valid.
 */
export const formalFacts: FactsFor<'formal-review'> = (setting) =>
  fc
    .record({
      file: onRecord({ conforming: fc.boolean(), complete: fc.boolean() }),
      notice: fc.constantFrom('given' as const, 'given', 'given', 'none', 'not on record'),
      supplement: fc.constantFrom('filed' as const, 'filed', 'none', 'not on record'),
      notifiedOn: near(addDays(setting.decidedOn, -3), setting),
      daysGiven: fc.oneof(fc.constantFrom(0, 1, 2), around(3, setting, { max: 60 })),
      daysTaken: fc.oneof(fc.constantFrom(0, 1, 2), around(3, setting, { max: 60 })),
      supplied: onRecord({ conforming: yes(), complete: yes() }),
    })
    .map(({ file, notice, supplement, notifiedOn, daysGiven, daysTaken, supplied }) => ({
      ...file,
      ...(notice === 'given'
        ? { notice: { on: notifiedOn, deadline: addDays(notifiedOn, daysGiven) } }
        : notice === 'none'
          ? { notice: null }
          : {}),
      ...(supplement === 'filed' && notice === 'given'
        ? { supplement: { on: addDays(notifiedOn, daysTaken), ...supplied } }
        : supplement === 'not on record'
          ? {}
          : { supplement: null }),
    }));

export const reviewFacts: FactsFor<'expert-review'> = (setting) =>
  onRecord({
    formallyAccepted: yes(),
    recommended: orNull(fc.record({ body: body(valuesOf(setting.edition).recommendingBody) })),
    departments: departments(),
    experts: fc.array(onRecord({ id: ids(), inPool: yes() }, 'id'), { maxLength: 4 }),
    roundOfYear: around(valuesOf(setting.edition).reviewRoundsPerYear.max, setting, {
      min: 1,
      max: 9,
    }),
  });

export const approvalFacts: FactsFor<'project-approval'> = (setting) =>
  onRecord({
    reviewFavourable: yes(),
    proposal: orNull(
      fc.record({ departments: departments(), on: near(addDays(setting.decidedOn, -1), setting) }),
    ),
    deliberation: orNull(
      fc.record({
        body: body(valuesOf(setting.edition).approvalBody),
        approved: yes(),
        on: near(setting.decidedOn, setting),
      }),
    ),
  });

export const agreementFacts: FactsFor<'project-agreement'> = (setting) => {
  const stepOn = (daysBefore: number) => near(addDays(setting.decidedOn, -daysBefore), setting);
  return onRecord({
    deliberation: orNull(fc.record({ approved: yes(), on: stepOn(2) })),
    announcement: orNull(
      fc.record({ body: body(valuesOf(setting.edition).announcingBody), on: stepOn(1) }),
    ),
    agreement: orNull(
      fc.record({ department: department(), taskAgreement: yes(), contract: yes(), on: stepOn(0) }),
    ),
    lead: onRecord({ place: place() }),
  });
};

export const acceptanceFacts: FactsFor<'project-acceptance'> = (setting) =>
  onRecord({
    approvedOn: approvedOn(setting),
    department: department(),
    lead: onRecord({ place: place() }),
    criteria: someOf('innovation', 'application', 'contribution'),
    solverPaymentMet: yes(),
    annualReportsMet: yes(),
  });
