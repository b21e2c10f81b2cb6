import type { Act } from '../entities/acts.js';
import type { Facts } from '../entities/facts.js';
import type { Edition } from '../regulation/editions.js';
import type { Body } from '../regulation/words.js';
import { bodyNamed, guideAwaitedOf, needsEntry } from './edition-words.js';
import { entryStage, entryStatus, mayBeSuspended } from './standing.js';
import type { EntryState, ProjectState } from './state.js';
import type { Contradiction, Requirement, Target, Written } from './table.js';
import type { World } from './world.js';

type Application = Facts<'project-application'>;

/** An application of which nothing has been decided yet, but for what was filed. A fresh object each time. */
export const undecided = (at: number, id: string) =>
  ({
    at,
    stage: 'filed',
    form: null,
    notice: null,
    supplement: null,
    formallyAcceptedOn: null,
    recommendedBy: [],
    reviewFavourable: null,
    proposal: null,
    deliberation: null,
    announcement: null,
    agreement: null,
    startedOn: null,
    instalments: [],
    reports: [],
    acceptedOn: null,
    endedOn: null,
    id,
  }) satisfies Omit<ProjectState, 'application'>;

/** The year's guide as its issuer published it; failing that, whoever else did (Article 12). */
export function guideOf(world: World, year: number, edition: Edition): Pick<Application, 'guide'> {
  const issuer = bodyNamed(edition, 'guideIssuer');
  const ofYear = world.guidesOf(year).filter((each) => each.issuer !== null);
  const guide = ofYear.find((each) => each.issuer === issuer) ?? ofYear[0];
  return { guide: guide?.issuer ? { issuer: guide.issuer, year, on: guide.on } : null };
}

/**
 * The entry with its status now: `null` where there is none, left out where its needs leave open what it
 * shows, or where it is not on record which of those in the reserve it is.
 */
export function entryNow(world: World, entryId: string | undefined): Pick<Application, 'entry'> {
  if (entryId === undefined) return world.hasEntered ? {} : { entry: null };
  const entry = world.entry(entryId);
  const { demand } = world.state;
  if (entry === undefined || entryStage(entry, demand) !== 'entered') return { entry: null };
  const status = entryStatus(entry, demand);
  if (status === null) return {};
  const holder = (entry.route === 'demander' ? demand?.demander : entry.applicant)?.name;
  return { entry: { status, ...(holder === undefined ? {} : { holder }) } };
}

/** An entry that an act names and nobody ever made. */
export function noSuchEntry(world: World, entryId: string | undefined): Contradiction[] {
  const unknown = entryId !== undefined && world.entry(entryId) === undefined;
  return unknown ? [{ facts: { noSuchEntry: entryId } }] : [];
}

/** Where an application would have to say with which entry it is. */
const whereEntry = ({ at }: ProjectState): string => `acts.${at}.entryId`;

/**
 * An entry has one application under a guide that is not ended; it is open whether another one, that names no entry,
 * is with it. `own` is the project that applies, where it is on record.
 */
export function alreadyApplied(
  { applications }: World,
  entryId: string | undefined,
  year: number,
  own?: ProjectState,
): Contradiction[] {
  if (entryId === undefined) return [];
  const again = applications.with(entryId, year);
  if (again !== undefined) return [{ facts: { alreadyApplied: again.id, year } }];
  const mayBe = applications.unnamed(year, own);
  if (mayBe === undefined) return [];
  return [{ facts: { alreadyApplied: mayBe.id, year }, missing: [whereEntry(mayBe)] }];
}

/**
 * An application that names none of the entries may be with one that has applied already. Where an application needs
 * an entry, Article 12 says that it has to name it.
 */
function mayBeApplied(world: World, year: number, edition: Edition): Contradiction[] {
  const mayBe = world.applications.ofYear(year);
  if (mayBe === undefined || !world.hasEntered || needsEntry(edition)) return [];
  const missing = ['entryId', ...(mayBe.entryId === undefined ? [whereEntry(mayBe)] : [])];
  return [{ facts: { alreadyApplied: mayBe.id, year }, missing }];
}

/** What the history holds against the entry with which an act applies. */
export const appliedOtherwise = (
  world: World,
  { entryId, year }: Act<'file-application'>,
  edition: Edition,
): Contradiction[] =>
  entryId === undefined
    ? mayBeApplied(world, year, edition)
    : [...noSuchEntry(world, entryId), ...alreadyApplied(world, entryId, year)];

/** What leads from where an entry stands to its being entered, by an act of its own. */
const TO_ENTER = { suspended: ['accept-solution'], 'under-review': ['review-conformity'] } as const;

/** An entry that is named applies from `entered` alone, whatever the edition asks of entries. */
export function mustBeEntered(world: World, target: Target, edition: Edition): Requirement[] {
  if (target.entryId === undefined) return mayBeAnother(world, edition);
  const entry = world.entry(target.entryId);
  if (entry === undefined) return [];
  const { demand } = world.state;
  const stage = entryStage(entry, demand);
  const facts = { entry: entry.id, entryStage: stage };
  if (stage === 'suspended' || stage === 'under-review') return [{ facts, first: TO_ENTER[stage] }];
  if (stage !== 'entered') return [{ facts }];
  if (!mayBeSuspended(entry, demand)) return [];
  return [
    { facts: { entry: entry.id, entryStage: 'suspended' }, missing: whereSolved(entry, world) },
  ];
}

/**
 * An application that names none of the entries may be with one that is not entered. Where an application needs an
 * entry, Article 12 says that it has to name it.
 */
function mayBeAnother(world: World, edition: Edition): Requirement[] {
  const entry = world.hasEntered && !needsEntry(edition) ? world.notEntered : undefined;
  if (entry === undefined) return [];
  const { demand } = world.state;
  const isOpen = mayBeSuspended(entry, demand);
  const entryStageNow = isOpen ? 'suspended' : entryStage(entry, demand);
  const missing = ['entryId', ...(isOpen ? whereSolved(entry, world) : [])];
  return [{ facts: { mayBeWith: entry.id, entryStage: entryStageNow }, missing }];
}

function whereSolved(entry: EntryState, world: World): string[] {
  const { demand } = world.state;
  if (entry.route === 'demander') return [`acts.${demand?.at ?? 0}.demand.needs`];
  return (entry.registered?.needs ?? []).flatMap(({ solved }, index) =>
    solved === undefined ? [`acts.${entry.at}.needs.${index}.solved`] : [],
  );
}

/**
 * Asked before an application is known: a guide of its issuer, an entry that is entered, and one that has no
 * application under every guide yet.
 */
export function awaitsGuideAndEntry(world: World, _: Target, edition: Edition): Requirement[] {
  const issuer = guideAwaitedOf(edition);
  const years = issuer === undefined ? null : world.yearsGuidedBy(issuer);
  const noGuide: Requirement[] =
    years?.length === 0 ? [{ facts: { guided: false }, first: ['publish-guide'] }] : [];
  if (!needsEntry(edition)) return noGuide;
  if (!world.hasEntered) {
    const { demand, entries } = world.state;
    const isReviewed =
      demand?.stage === 'closed' && entries.some(({ stage }) => stage === 'under-review');
    const first = isReviewed ? ('review-conformity' as const) : ('enter-reserve' as const);
    return [{ facts: { entered: false }, first: [first] }, ...noGuide];
  }
  // Where no guide is asked for, an entry may apply for any year.
  return years !== null && years.length > 0 ? everyEntryApplied(world, years) : noGuide;
}

function everyEntryApplied(world: World, years: readonly number[]): Requirement[] {
  let applied: { readonly project: ProjectState; readonly year: number } | undefined;
  for (const entry of world.state.entries) {
    if (entryStage(entry, world.state.demand) !== 'entered') continue;
    for (const year of years) {
      const project = world.applications.with(entry.id, year);
      if (project === undefined) return [];
      applied ??= { project, year };
    }
  }
  if (applied === undefined) return [];
  return [{ facts: { alreadyApplied: applied.project.id, year: applied.year } }];
}

type Filed = 'platform' | 'units' | 'leader' | 'team' | 'objective' | 'credit';

/** What an act itself says of the application, in the order in which one is filed. */
export function filed(act: Partial<Pick<Application, Filed>>): Partial<Application> {
  const { platform, units, leader, team, objective, credit } = act;
  const all = { platform, units, leader, team, objective, credit };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** The holder of an entry is named where the entry came from. */
export function holderIn(world: World, entryId: string | undefined) {
  const entry = world.entry(entryId);
  return (path: string): Written | undefined => {
    if (path !== 'facts.entry.holder' && path !== 'facts.entry') return undefined;
    if (entry === undefined) return path === 'facts.entry' ? { path: 'entryId' } : undefined;
    if (path === 'facts.entry') return { path: whereSolved(entry, world)[0] ?? 'entry' };
    return {
      path: entry.route === 'demander' ? world.demander.where : `acts.${entry.at}.applicant.name`,
    };
  };
}

/** The formal review as it stands: the file as it first came, and what was supplied since. */
export function drawnReview(
  project: ProjectState | undefined,
  { conforming, complete }: Act<'review-form'>,
): Partial<Facts<'formal-review'>> {
  const { form, notice, supplement } = project ?? {};
  if (!form || !notice) return { conforming, complete, notice: null, supplement: null };
  const { at: _, ...file } = form;
  return {
    ...file,
    notice,
    supplement: supplement ? { on: supplement.on, conforming, complete } : null,
  };
}

/**
 * The file stands with its first review; what was supplied, with the review of that. A review of a file of
 * which nothing was asked for states it itself.
 */
export function formIn(project: ProjectState | undefined, isReview: boolean) {
  const { form = null, notice = null } = project ?? {};
  return (path: string): Written | undefined => {
    const supplied = path.replace(/^facts\.supplement\./, '');
    if (supplied !== path) return { path: supplied };
    const isOfFile = path === 'facts.conforming' || path === 'facts.complete';
    if (!isOfFile || form === null || (isReview && notice === null)) return undefined;
    return { path: path.replace('facts', `acts.${form.at}`) };
  };
}

/** The recommendation that counts: that of the body that must, else another's, else none (Article 13). */
export function recommendationBy(required: Body | undefined, given: readonly Body[]) {
  const body = required !== undefined && given.includes(required) ? required : given[0];
  return body === undefined ? null : { body };
}
