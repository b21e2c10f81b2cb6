import type { Facts } from '../entities/facts.js';
import type { Body, EntryStatus, NeedStatus } from '../regulation/words.js';
import { statusesOf } from '../rules/article-11-reserve.js';
import type { DateText } from '../values/date.js';
import { sameText } from '../values/text.js';

/** Stages of a demand; its status is worked out from its needs. */
export type DemandStage = 'collected' | 'assessed' | 'catalogued' | 'declined' | 'open' | 'closed';

/** Stages of an entry as kept; `suspended` is worked out from the demand's needs. */
export type EntryStage = 'under-review' | 'entered' | 'refused' | 'withdrawn';

/** Stages of an application and of the project that it becomes. */
export type ProjectStage =
  | 'filed'
  | 'supplement-due'
  | 'accepted'
  | 'not-accepted'
  | 'reviewed'
  | 'review-failed'
  | 'listed'
  | 'approved'
  | 'rejected'
  | 'announced'
  | 'running'
  | 'project-accepted'
  | 'terminated';

export interface Need {
  id: string;
  text: string;
  solved: boolean;
}

/** A solution on its way: received, forwarded to the demander, accepted by it. */
export interface Solution {
  id: string;
  needs: string[];
  solver?: string;
  receivedOn: DateText;
  forwardedOn: DateText | null;
  acceptedOn: DateText | null;
}

export interface DemandState {
  stage: DemandStage;
  demander: NonNullable<Facts<'demand-collection'>['demander']>;
  name: string;
  task: string;
  /** In fen, where it is on record. */
  investment?: number;
  needs: Need[];
  assessment: Facts<'demand-catalogue'>['assessment'] | null;
  /** The needs as first published; `null` before publication. */
  published: { id: string; text: string }[] | null;
  solutions: Solution[];
}

export interface EntryState {
  id: string;
  route: 'demander' | 'same-direction';
  stage: EntryStage;
  applicant: NonNullable<Facts<'reserve-entry'>['applicant']>;
  /** Another firm's facts at registration; the demander's own entry follows the demand. */
  registered?: Pick<Facts<'reserve-entry'>, 'sameDirection' | 'relatedParty' | 'needs'>;
}

export interface GuideState {
  year: number;
  issuer: Body | null;
  on: DateText;
}

export interface ContractState {
  id: string;
  solver: string;
  /** In fen, as first signed (R16.contract). */
  amount: number;
  payments: { amount: number; on: DateText }[];
}

/** An application and the project that it becomes, under one id. */
export interface ProjectState {
  id: string;
  /** The entry it applies with. */
  entryId?: string;
  stage: ProjectStage;
  /** What was filed, with the entry's status as it was then. */
  application: Facts<'project-application'>;
  form: { conforming?: boolean; complete?: boolean } | null;
  notice: { on: DateText; deadline: DateText } | null;
  supplement: { on: DateText } | null;
  recommended: { body: Body } | null;
  reviewFavourable: boolean | null;
  proposal: Facts<'project-approval'>['proposal'] | null;
  deliberation: { approved: boolean; on: DateText } | null;
  /** In fen, as fixed at approval (R16.investment); left out where it is not on record. */
  investment?: number;
  announcement: { body: Body; on: DateText } | null;
  startedOn: DateText | null;
  localCap?: number | null;
  instalments: { amount: number; on: DateText; sources?: Facts<'grant'>['sources'] }[];
  contracts: ContractState[];
  reports: number[];
  acceptedOn: DateText | null;
}

/** One demand, its entries and its projects: plain JSON, so that any database can keep it. */
export interface DocketState {
  /** The day of the latest act. */
  latest: DateText | null;
  demand: DemandState | null;
  entries: EntryState[];
  guides: GuideState[];
  projects: ProjectState[];
}

/** Before the first act. A fresh object each time. */
export function initialState(): DocketState {
  return { latest: null, demand: null, entries: [], guides: [], projects: [] };
}

/** The award status of a demand, worked out from its needs (R11.status, R11.pending). */
export function demandStatus(demand: DemandState): NeedStatus {
  return statusesOf(demand.needs)[0] ?? 'pending';
}

/** The needs an entry stands on: those of the demand, or another firm's own. */
export function needsOf(entry: EntryState, demand: DemandState | null) {
  return entry.route === 'demander' ? (demand?.needs ?? []) : (entry.registered?.needs ?? []);
}

/** The status an entry shows, or `null` where it shows none: not entered, or suspended. */
export function entryStatus(entry: EntryState, demand: DemandState | null): EntryStatus | null {
  if (entry.stage !== 'entered') return null;
  const [status] = statusesOf(needsOf(entry, demand));
  return status === undefined || status === 'pending' ? null : status;
}

/** The stage of an entry, `suspended` where an adjustment left nothing solved (A11.fall-out; ours). */
export function entryStage(entry: EntryState, demand: DemandState | null) {
  const suspended = entry.stage === 'entered' && entryStatus(entry, demand) === null;
  return suspended ? 'suspended' : entry.stage;
}

export const findEntry = (state: DocketState, id: string | undefined): EntryState | undefined =>
  id === undefined ? undefined : state.entries.find((entry) => sameText(entry.id, id));

export const findProject = (state: DocketState, id: string): ProjectState | undefined =>
  state.projects.find((project) => sameText(project.id, id));

/** The one lead of a project, where there is exactly one. */
export function leadOf({ application }: ProjectState) {
  const leads = (application.units ?? []).filter(({ role }) => role === 'lead');
  return leads.length === 1 ? leads[0] : undefined;
}
