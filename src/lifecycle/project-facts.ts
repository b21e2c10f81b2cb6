import { determine } from '../decisions/determine.js';
import type { Act } from '../entities/acts.js';
import type { Facts, Kind } from '../entities/facts.js';
import type { Edition } from '../regulation/editions.js';
import type { DateText } from '../values/date.js';
import { fen, MAX_FEN, narrow, sum } from '../values/money.js';
import { isPlace } from '../values/place.js';
import { drawnApplication, filed } from './application-facts.js';
import { type DocketState, leadOf, type ProjectState } from './state.js';

type Project = ProjectState | undefined;
type Unit = NonNullable<Facts<'project-application'>['units']>[number];

/** R16.grant: all instalments together, with this one, against the investment fixed at approval. */
export function drawnGrant(project: Project, act: Act<'award-grant'>): Partial<Facts<'grant'>> {
  const earlier = project?.instalments ?? [];
  const total = narrow(sum([...earlier.map(({ amount }) => amount), fen(act.instalment)]));
  const { deliberation, investment, localCap } = project ?? {};
  const all = [...earlier, act];
  const sources = all.every((each) => each.sources !== undefined)
    ? { sources: all.flatMap((each) => each.sources ?? []) }
    : {};
  return {
    // No single amount is larger than this, so neither is any cap it could meet.
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
  { by, on, taskAgreement, contract }: Act<'sign-agreement'> | Act<'change-lead'>,
  lead: Unit | undefined,
): Partial<Facts<'project-agreement'>> {
  const signed = isPlace(by) ? { agreement: { department: by, taskAgreement, contract, on } } : {};
  return {
    deliberation: project?.deliberation ?? null,
    announcement: project?.announcement ?? null,
    lead: lead?.place === undefined ? {} : { place: lead.place },
    ...signed,
  };
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
  const paid = isMet('solver-payment', payments, on, edition);
  const reported = run && isMet('annual-report', run, on, edition);
  return {
    ...(isPlace(by) ? { department: by } : {}),
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

/** The application with other units: what the act does not say stays as filed. */
export function changedApplication(
  state: DocketState,
  project: Project,
  act: Act<'change-lead'>,
): Facts<'project-application'> {
  const year = project?.application.year ?? 0;
  const entryId = act.entryId ?? project?.entryId;
  const { entry } = drawnApplication(state, { entryId, year });
  return { ...project?.application, ...filed(act), year, entry };
}
