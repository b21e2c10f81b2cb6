import type { Kind } from '../../entities/facts.js';
import { type DateText, dateAsOf } from '../../values/date.js';
import type { Json } from '../../values/plain.js';
import { type Check, type Found, type PlaceIn, place, shown } from '../check.js';
import { doubt } from '../claim.js';
import type { Filed } from '../filed.js';
import { againstAll, latestOn } from '../latest.js';
import type { SubjectFile } from '../subject-file.js';

/** What a decision states of the approval of its project: the day, none, or nothing at all. */
interface StatedApproval {
  readonly each: Filed;
  readonly path: string;
  readonly stated: Json;
  readonly approvedOn: DateText | null;
  /** The value that belongs there, given the day of the approval or that there is none. */
  readonly value: (on: DateText | null) => Json;
}

const FROM_APPROVAL_ON = [
  'grant',
  'solver-payment',
  'annual-report',
  'project-acceptance',
] as const;

/** Articles 15 and 16: what rests on an approval rests on one that was given, on its day. */
export const approvedFirst = {
  id: 'F.approved-first',
  articles: [15, 16],
  weights: ['C', 'D'],
  at: [
    'project-agreement facts.deliberation',
    ...FROM_APPROVAL_ON.map((kind) => `${kind} facts.approvedOn`),
  ],
  against: ['project-approval outcome', 'project-approval facts.deliberation.on'],
  proves: true,
  *find(file) {
    for (const stated of statedApprovals(file)) {
      const approvals = file.of('project-approval', stated.each);
      if (approvals !== undefined) yield* againstApprovals(stated, approvals);
    }
  },
} as const satisfies Check;

function* statedApprovals(file: SubjectFile): Generator<StatedApproval, void, undefined> {
  for (const each of file.all('project-agreement')) {
    const { deliberation } = each.record.facts;
    if (deliberation === undefined) continue;
    const counts = dateAsOf(deliberation?.on, each.record.decidedOn) !== null;
    yield {
      each,
      path: 'facts.deliberation',
      stated: shown(deliberation) ?? null,
      approvedOn: counts && deliberation?.approved ? deliberation.on : null,
      value: (on) => (on === null ? null : { approved: true, on }),
    };
  }
  for (const kind of FROM_APPROVAL_ON) {
    for (const each of file.all<Kind>(kind)) {
      const { approvedOn } = each.record.facts as { approvedOn?: DateText | null };
      if (approvedOn === undefined) continue;
      yield {
        each,
        path: 'facts.approvedOn',
        stated: approvedOn,
        approvedOn: dateAsOf(approvedOn, each.record.decidedOn) ?? null,
        value: (on) => on,
      };
    }
  }
}

function* againstApprovals(
  { each, path, stated, approvedOn, value }: StatedApproval,
  approvals: readonly Filed<'project-approval'>[],
): Generator<Found, void, undefined> {
  const contradicted = (against: PlaceIn[], onRecord: Json, on?: DateText | null): Found => ({
    weight: 'C',
    at: place(each, path),
    against,
    stated,
    onRecord,
    proves: on === undefined ? undefined : { path, value: value(on) },
  });
  const latest = latestOn(approvals, each.day);
  if (latest.none) {
    if (approvedOn !== null) yield doubt(each, path, stated);
    return;
  }
  if (latest.candidates.length === 0) {
    const { later } = latest;
    if (approvedOn === null || later === undefined) return;
    yield contradicted([place(later, 'decidedOn')], later.record.decidedOn, null);
    return;
  }
  const outcomes = againstAll(latest, ({ record, day }) => {
    const isPermitted = record.outcome === 'permit';
    // An approval whose day is not on record may have come later, and was none by then.
    const mayBeNone = approvedOn === null && day > each.day;
    return isPermitted === (approvedOn !== null) || mayBeNone ? undefined : record.outcome;
  });
  if (outcomes.length > 0) {
    const days = new Set(latest.candidates.map((one) => (approvedOn === null ? dayOf(one) : null)));
    const [on] = days;
    const against = outcomes.map(([one]) => place(one, 'outcome'));
    yield contradicted(against, outcomes.at(-1)?.[1] ?? null, days.size === 1 ? on : undefined);
    return;
  }
  if (approvedOn !== null) yield* onAnotherDay(approvedOn, each, approvals, contradicted);
}

/** The day of an approval's deliberation; nothing where it is not on record. */
function dayOf(one: Filed<'project-approval'>): DateText | undefined {
  return one.surelyDated ? one.day : undefined;
}

/** Approved, and not on the day stated: no permitted approval up to then has it. */
function* onAnotherDay(
  approvedOn: DateText,
  each: Filed,
  approvals: readonly Filed<'project-approval'>[],
  contradicted: (against: PlaceIn[], onRecord: Json, on?: DateText | null) => Found,
): Generator<Found, void, undefined> {
  const permitted = approvals.filter(
    (one) => one.record.outcome === 'permit' && (one.day <= each.day || !one.surelyDated),
  );
  const days = permitted.map(dayOf);
  const last = permitted.at(-1);
  if (last === undefined || days.includes(undefined) || days.includes(approvedOn)) return;
  // A permit of the same day as a refusal may be the earlier of the two, and then it was refused.
  const { candidates } = latestOn(approvals, each.day);
  const agreed = candidates.every(({ record }) => record.outcome === 'permit');
  const isAlone = permitted.filter((one) => one.day === last.day).length === 1;
  yield contradicted(
    [place(last, 'facts.deliberation.on')],
    last.day,
    agreed && isAlone ? last.day : undefined,
  );
}

/** Articles 15 and 18: the department that signed accepts. */
export const signingDepartment = {
  id: 'F.signing-department',
  articles: [15, 18],
  weights: ['D'],
  at: ['project-acceptance facts.department'],
  against: ['project-agreement facts.agreement.department'],
  proves: false,
  *find(file) {
    for (const each of file.all('project-acceptance')) {
      const stated = each.record.facts.department;
      const agreements = file.of('project-agreement', each);
      if (stated === undefined || agreements === undefined) continue;
      const others = againstAll(latestOn(agreements, each.day), (one) => {
        const department = signed(one)?.department;
        return department === stated ? undefined : department;
      });
      const last = others.at(-1);
      if (last === undefined) continue;
      yield {
        weight: 'D',
        at: place(each, 'facts.department'),
        against: others.map(([one]) => place(one, 'facts.agreement.department')),
        stated,
        onRecord: last[1],
      };
    }
  },
} as const satisfies Check;

/** What was signed by the day of an agreement; `null`: nothing. */
export function signed({ record }: Filed<'project-agreement'>) {
  const { agreement } = record.facts;
  return dateAsOf(agreement?.on, record.decidedOn) === null ? null : agreement;
}
