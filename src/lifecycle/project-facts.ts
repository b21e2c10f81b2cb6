import type { Act } from '../entities/acts.js';
import type { Facts } from '../entities/facts.js';
import type { Edition } from '../regulation/editions.js';
import { yearOf } from '../values/date.js';
import { type Fen, fen, MAX_FEN } from '../values/money.js';
import { departmentFor, inDelta, type Place } from '../values/place.js';
import { sameText } from '../values/text.js';
import { alreadyApplied, entryNow, filed, holderIn } from './application-facts.js';
import { openEntryOf } from './contract-owners.js';
import { grantedWith, type Level } from './ledger.js';
import { isPublic, placeOf } from './parties.js';
import { approvedOn, isMet } from './payment-facts.js';
import type { ProjectState } from './state.js';
import { asAmounts } from './sums.js';
import type { Contradiction, Written } from './table.js';
import type { World } from './world.js';

type Project = ProjectState | undefined;
type Unit = NonNullable<Facts<'project-application'>['units']>[number];
type Signing = Act<'sign-agreement'> | Act<'change-lead'>;

const LEVELS: readonly Level[] = ['central', 'provincial', 'local'];

/** All instalments with one more, in fen; a big integer where it is more than money can be. */
export function grantedWithThis(world: World, project: Project, act: Act<'award-grant'>) {
  const { instalment, sources } = act;
  return grantedWith(world.granted(project), { amount: fen(instalment), sources });
}

/** R16.grant: all instalments together, with this one, against the investment fixed at approval. */
export function drawnGrant(
  world: World,
  project: Project,
  act: Act<'award-grant'>,
): Partial<Facts<'grant'>> {
  const { total, sources } = grantedWithThis(world, project, act);
  const { investment, localCap } = project ?? {};
  const place = world.state.demand?.demander.place;
  return {
    // More than money can be is held against the act by itself.
    grant: typeof total === 'number' ? total : MAX_FEN,
    approvedOn: approvedOn(project),
    ...(investment === undefined ? {} : { investment }),
    ...(localCap === undefined ? {} : { localCap }),
    ...(place === undefined ? {} : { place }),
    ...(sources === null ? {} : { sources: byLevel(sources) }),
  };
}

/** The sources of all instalments, summed by level. */
const byLevel = (sources: ReadonlyMap<Level, Fen>) =>
  LEVELS.flatMap((level) =>
    asAmounts(sources.get(level) ?? 0).map((amount) => ({ level, amount })),
  );

/**
 * A bound of the whole grant leaves for an instalment what the earlier ones do not take up. The sources are
 * those of all instalments: one that did not say its own has to, the first of them being named.
 */
export function instalmentIn(world: World, project: Project, act: Act<'award-grant'>) {
  const less = world.granted(project).total;
  return (path: string): Written | undefined => {
    if (path === 'facts.sources') {
      const silent = project?.instalments.find(({ sources }) => sources === undefined);
      if (silent === undefined) return undefined;
      const earlier = `acts.${silent.at}.sources`;
      return act.sources === undefined
        ? { path: 'sources', earlier: [earlier] }
        : { path: earlier };
    }
    if (path !== 'facts.grant') return undefined;
    const written = { path: 'instalment', less };
    return act.grant === undefined ? written : { ...written, also: 'grant' };
  };
}

/** The steps of Article 15 up to a signing, which `by`, a department, makes with the lead. */
export function drawnAgreement(
  project: Project,
  act: Signing,
  units: readonly Unit[] | undefined,
): Partial<Facts<'project-agreement'>> {
  const agreement = signedIn(act);
  const place = leadAmong(units)?.place;
  return {
    deliberation: project?.deliberation ?? null,
    announcement: project?.announcement ?? null,
    lead: place === undefined ? {} : { place },
    ...(agreement === null ? {} : { agreement }),
  };
}

/**
 * The place of the lead stands with the units: of the act, or of the one that brought them. Who signs is said by
 * the act itself, unless the lead acts: then by where it sits.
 */
export function leadIn(units: readonly Unit[] | undefined, where: string, leadActs = false) {
  const lead = leadAmong(units);
  const path = lead === undefined ? where : `${where}.${units?.indexOf(lead) ?? 0}.place`;
  return (asked: string): Written | undefined => {
    if (asked === 'facts.agreement') return { path: leadActs ? path : 'by' };
    return asked.startsWith('facts.lead') ? { path } : undefined;
  };
}

/** The one lead among units, where there is exactly one (R12.lead). */
function leadAmong(units: readonly Unit[] = []): Unit | undefined {
  const leads = units.filter(({ role }) => role === 'lead');
  return leads.length === 1 ? leads[0] : undefined;
}

/** What a department signs with the lead; `null` where it is none that signs. */
export function signedIn(act: Signing): ProjectState['agreement'] {
  const { by, on, taskAgreement, contract } = act;
  const department = placeOf(by) ?? (act.act === 'change-lead' ? signsAnew(act) : undefined);
  return department === undefined ? null : { department, taskAgreement, contract, on };
}

/** Where the lead hands over, the department of the new one’s province signs with it. */
function signsAnew({ by, units }: Act<'change-lead'>): Place | undefined {
  const place = leadAmong(units)?.place;
  return isPublic(by) || place === undefined || !inDelta(place) ? undefined : departmentFor(place);
}

/** What was reported of a project, up to its end where it has ended; nothing where it never started. */
export function drawnReports(project: Project): Facts<'annual-report'> | undefined {
  const { startedOn = null, endedOn = null, reports = [] } = project ?? {};
  if (startedOn === null) return undefined;
  const end = endedOn !== null && endedOn >= startedOn ? endedOn : null;
  return { approvedOn: approvedOn(project), startedOn, endedOn: end, reports: [...reports] };
}

/** Articles 16–18: payment and reports as the history answers for them on that day. */
export function drawnAcceptance(
  world: World,
  project: Project,
  { by, on }: Act<'accept-project'>,
  payments: Partial<Facts<'solver-payment'>>,
  edition: Edition,
): Partial<Facts<'project-acceptance'>> {
  const place = leadAmong(project?.application.units)?.place;
  const run = drawnReports(project);
  const department = placeOf(by);
  const paid = isMet(world, 'solver-payment', payments, on, edition);
  const reported = run && isMet(world, 'annual-report', run, on, edition);
  return {
    approvedOn: approvedOn(project),
    ...(department === undefined ? {} : { department }),
    lead: place === undefined ? {} : { place },
    ...(paid === undefined ? {} : { solverPaymentMet: paid }),
    ...(reported === undefined ? {} : { annualReportsMet: reported }),
  };
}

/** A year in which the project did not run, one that is not over, one that was reported before. */
export function reportedOtherwise(world: World, act: Act<'report-year'>): Contradiction[] {
  const { year, on } = act;
  const { startedOn = null, endedOn = null, reports = [] } = world.project(act.projectId) ?? {};
  const again: Contradiction[] = reports.includes(year)
    ? [{ facts: { alreadyReported: year }, advice: true }]
    : [];
  if (startedOn === null) return again;
  const first = yearOf(startedOn);
  // It ran in the year of its start, also where its end is dated before that.
  const last = Math.max(first, yearOf(endedOn ?? on));
  if (year < first || year > last) return [...again, { facts: { notRunIn: year, first, last } }];
  return yearOf(on) <= year ? [...again, { facts: { notOver: year, on }, advice: true }] : again;
}

/**
 * The application with other units: what the act does not say stays as filed, and so does the status of
 * the entry it was filed with. Credit is that of the units, so it must be on record of the new ones.
 */
export function changedApplication(
  world: World,
  project: ProjectState,
  act: Act<'change-lead'>,
): ProjectState['application'] {
  const { credit: _, year, entry, ...stays } = project.application;
  const changed = { ...filed({ ...stays, ...filed(act) }), year };
  if (isSameEntry(project, act)) return entry === undefined ? changed : { ...changed, entry };
  const now = entryNow(world, act.entryId);
  // It may be the entry that it was filed with, and entered then.
  const isOpen = now.entry === null && openEntryOf(world, project.id) !== undefined;
  return isOpen ? changed : { ...changed, ...now };
}

/** Where the entry that a project is led on, and its holder, would have to be said. */
export function entryIn(world: World, project: ProjectState, { entryId }: Act<'change-lead'>) {
  const unnamed = entryId === undefined ? undefined : openEntryOf(world, project.id);
  const holder = holderIn(world, entryId ?? project.entryId);
  return (path: string): Written | undefined =>
    unnamed !== undefined && path === 'facts.entry' ? { path: unnamed } : holder(path);
}

const isSameEntry = ({ entryId }: ProjectState, act: Act<'change-lead'>): boolean =>
  act.entryId === undefined || sameText(act.entryId, entryId ?? '');

/**
 * Another entry has one application under a guide, this project's or another's; whether it is another is open where
 * the project names none.
 */
export function appliedElsewhere(world: World, act: Act<'change-lead'>): Contradiction[] {
  const project = world.project(act.projectId);
  if (project === undefined || isSameEntry(project, act)) return [];
  const applied = alreadyApplied(world, act.entryId, project.application.year, project);
  const unnamed = openEntryOf(world, project.id);
  if (unnamed === undefined) return applied;
  return applied.map(({ facts, missing = [] }) => ({ facts, missing: [unnamed, ...missing] }));
}
