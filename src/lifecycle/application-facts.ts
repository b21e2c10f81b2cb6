import type { Act } from '../entities/acts.js';
import type { Facts } from '../entities/facts.js';
import type { Edition } from '../regulation/editions.js';
import type { Body } from '../regulation/words.js';
import {
  type DocketState,
  entryStage,
  entryStatus,
  findEntry,
  findProject,
  type ProjectState,
} from './state.js';
import type { Contradiction } from './table.js';

type Application = Facts<'project-application'>;

/** An application of which nothing has been decided yet. A fresh object each time. */
export const undecided = () =>
  ({
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
    contracts: [],
    reports: [],
    acceptedOn: null,
  }) satisfies Omit<ProjectState, 'id' | 'application'>;

/** The year's guide as its issuer published it; failing that, whoever else did (Article 12). */
export function guideOf(
  { guides }: DocketState,
  year: number,
  { parameters }: Edition,
): Pick<Application, 'guide'> {
  const ofYear = guides.filter((each) => each.year === year && each.issuer !== null);
  const guide = ofYear.find(({ issuer }) => issuer === parameters.guideIssuer) ?? ofYear[0];
  return { guide: guide?.issuer ? { issuer: guide.issuer, year, on: guide.on } : null };
}

/**
 * The entry with its status now: `null` where there is none, left out where its needs leave open what it
 * shows, or where it is not on record which of those in the reserve it is.
 */
export function entryNow(
  state: DocketState,
  entryId: string | undefined,
): Pick<Application, 'entry'> {
  const entry = findEntry(state, entryId);
  if (entryId === undefined && hasEntry(state)) return {};
  if (entry === undefined || entryStage(entry, state.demand) !== 'entered') return { entry: null };
  const status = entryStatus(entry, state.demand);
  const holder = entry.applicant.name;
  if (status === null) return {};
  return { entry: { status, ...(holder === undefined ? {} : { holder }) } };
}

/** An entry that an act names and nobody ever made. */
export function noSuchEntry(state: DocketState, entryId: string | undefined): Contradiction[] {
  const unknown = entryId !== undefined && findEntry(state, entryId) === undefined;
  return unknown ? [{ facts: { noSuchEntry: entryId } }] : [];
}

/** What the act itself says of the application. */
export function filed(act: Act<'file-application'> | Act<'change-lead'>): Partial<Application> {
  const { platform, units, leader, team, objective, credit } = act;
  const all = { platform, units, leader, team, objective, credit };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** The formal review as it stands: the file as it first came, and what was supplied since. */
export function drawnReview(
  project: ProjectState | undefined,
  { conforming, complete }: Act<'review-form'>,
): Partial<Facts<'formal-review'>> {
  const { form, notice, supplement } = project ?? {};
  if (!form || !notice) return { conforming, complete, notice: null, supplement: null };
  return {
    ...form,
    notice,
    supplement: supplement ? { on: supplement.on, conforming, complete } : null,
  };
}

/** The recommendation that counts: that of the body that must, else another's, else none (Article 13). */
export function recommendationBy(required: Body, given: readonly Body[]) {
  const body = given.includes(required) ? required : given[0];
  return body === undefined ? null : { body };
}

/** Whether anybody's entry stands in the reserve. */
export const hasEntry = ({ entries, demand }: DocketState): boolean =>
  entries.some((entry) => entryStage(entry, demand) === 'entered');

/** Takes a project to a stage, where there is such a project. */
export function moveTo(state: DocketState, id: string, stage: ProjectState['stage']): void {
  const project = findProject(state, id);
  if (project) project.stage = stage;
}
