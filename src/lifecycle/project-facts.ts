import { determine } from '../decisions/determine.js';
import type { Act } from '../entities/acts.js';
import type { Facts, Kind } from '../entities/facts.js';
import type { Edition } from '../regulation/editions.js';
import type { DateText } from '../values/date.js';
import { type Fen, fen, MAX_FEN, narrow, sum } from '../values/money.js';
import { sameText } from '../values/text.js';
import { placeOf } from './actors.js';
import { entryNow, filed } from './application-facts.js';
import { type DocketState, leadOf, type ProjectState } from './state.js';

type Project = ProjectState | undefined;
type Unit = NonNullable<Facts<'project-application'>['units']>[number];

/** All instalments together, with this one; a big integer where it is more than money can be. */
export function totalGrant(project: Project, { instalment }: Act<'award-grant'>): Fen {
  const earlier = project?.instalments ?? [];
  return narrow(sum([...earlier.map(({ amount }) => amount), fen(instalment)]));
}

/** R16.grant: all instalments together, with this one, against the investment fixed at approval. */
export function drawnGrant(project: Project, act: Act<'award-grant'>): Partial<Facts<'grant'>> {
  const earlier = project?.instalments ?? [];
  const total = totalGrant(project, act);
  const { deliberation, investment, localCap } = project ?? {};
  const all = [...earlier, act];
  const sources = all.every((each) => each.sources !== undefined)
    ? { sources: all.flatMap((each) => each.sources ?? []) }
    : {};
  return {
    // More than money can be is held against the act by itself.
    grant: typeof total === 'number' ? total : MAX_FEN,
    approvedOn: deliberation?.approved ? deliberation.on : null,
    ...(investment === undefined ? {} : { investment }),
    ...(localCap === undefined ? {} : { localCap }),
    ...sources,
  };
}

/** The steps of Article 15 up to a signing, which `by`, a department, makes with the lead. */
export function drawnAgreement(
  project: Project,
  act: Act<'sign-agreement'> | Act<'change-lead'>,
  lead: Unit | undefined,
): Partial<Facts<'project-agreement'>> {
  const agreement = signedIn(act);
  return {
    deliberation: project?.deliberation ?? null,
    announcement: project?.announcement ?? null,
    lead: lead?.place === undefined ? {} : { place: lead.place },
    ...(agreement === null ? {} : { agreement }),
  };
}

/** What a department signs with the lead; `null` where it is none that signs. */
export function signedIn({
  by,
  on,
  taskAgreement,
  contract,
}: Act<'sign-agreement'> | Act<'change-lead'>): ProjectState['agreement'] {
  const department = placeOf(by);
  return department === undefined ? null : { department, taskAgreement, contract, on };
}

/** What was paid on each contract, were the project accepted on that day. */
export function drawnPayments(
  project: Project,
  acceptanceOn: DateText,
): Partial<Facts<'solver-payment'>> {
  const contracts = (project?.contracts ?? []).map(({ id, solver, amount, payments }) => ({
    id,
    solver,
    amount,
    payments: payments.map((payment) => ({ ...payment })),
  }));
  return { acceptanceOn, contracts };
}

/** Articles 16–18: payment and reports as the history answers for them on that day. */
export function drawnAcceptance(
  project: Project,
  { by, on }: Act<'accept-project'>,
  payments: Partial<Facts<'solver-payment'>>,
  edition: Edition,
): Partial<Facts<'project-acceptance'>> {
  const { startedOn, reports } = project ?? {};
  const lead = project && leadOf(project);
  const run = startedOn == null ? undefined : { startedOn, endedOn: null, reports: reports ?? [] };
  const department = placeOf(by);
  const paid = isMet('solver-payment', payments, on, edition);
  const reported = run && isMet('annual-report', run, on, edition);
  return {
    ...(department === undefined ? {} : { department }),
    lead: lead?.place === undefined ? {} : { place: lead.place },
    ...(paid === undefined ? {} : { solverPaymentMet: paid }),
    ...(reported === undefined ? {} : { annualReportsMet: reported }),
  };
}

/** Whether a requirement was met on a day; `undefined` where that is open. */
function isMet<K extends Kind>(
  kind: K,
  facts: Facts<K>,
  decidedOn: DateText,
  edition: Edition,
): boolean | undefined {
  const lawful: readonly string[] = determine(kind, facts, { decidedOn, edition }).lawful;
  if (lawful.includes('met')) return true;
  return lawful.includes('unmet') ? false : undefined;
}

/**
 * The application with other units: what the act does not say stays as filed, and so does the status of
 * the entry it was filed with. Credit is that of the units, so it must be on record of the new ones.
 */
export function changedApplication(
  state: DocketState,
  { application, entryId }: ProjectState,
  act: Act<'change-lead'>,
): ProjectState['application'] {
  const { credit: _, ...stays } = application;
  const sameEntry = act.entryId === undefined || sameText(act.entryId, entryId ?? '');
  const { entry: __, ...withoutEntry } = stays;
  return sameEntry
    ? { ...stays, ...filed(act) }
    : { ...withoutEntry, ...filed(act), ...entryNow(state, act.entryId) };
}
