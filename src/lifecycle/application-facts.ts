import type { Act } from '../entities/acts.js';
import type { Facts } from '../entities/facts.js';
import { type DocketState, entryStatus, findEntry, type ProjectState } from './state.js';

type Application = Facts<'project-application'>;

/** An application of which nothing has been decided yet. A fresh object each time. */
export const undecided = () =>
  ({
    stage: 'filed',
    form: null,
    notice: null,
    supplement: null,
    recommended: null,
    reviewFavourable: null,
    proposal: null,
    deliberation: null,
    announcement: null,
    startedOn: null,
    instalments: [],
    contracts: [],
    reports: [],
    acceptedOn: null,
  }) satisfies Omit<ProjectState, 'id' | 'application'>;

/** What the history knows of an application: the year's guide, and the entry with its status now. */
export function drawnApplication(
  state: DocketState,
  { entryId, year }: { readonly entryId?: string | undefined; readonly year: number },
): Pick<Application, 'year' | 'guide' | 'entry'> {
  const guide = state.guides.find((each) => each.year === year);
  const entry = findEntry(state, entryId);
  const status = entry === undefined ? null : entryStatus(entry, state.demand);
  const holder = entry?.applicant.name;
  return {
    year,
    guide: guide?.issuer == null ? null : { issuer: guide.issuer, year, on: guide.on },
    entry: status === null ? null : { status, ...(holder === undefined ? {} : { holder }) },
  };
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
