import type { Facts } from '../entities/facts.js';
import type { Body, EntryStatus, NeedStatus } from '../regulation/words.js';
import { statusesOf } from '../rules/article-11-reserve.js';
import type { DateText } from '../values/date.js';
import { sameText } from '../values/text.js';

/** Stages of a demand; its status is worked out from its needs. */
export const DEMAND_STAGES = [
  'collected',
  'assessed',
  'catalogued',
  'declined',
  'open',
  'closed',
] as const;
export type DemandStage = (typeof DEMAND_STAGES)[number];

/** Stages of an entry as kept; `suspended` is worked out from the demand's needs. */
export const ENTRY_STAGES = ['under-review', 'entered', 'refused', 'withdrawn'] as const;
export type EntryStage = (typeof ENTRY_STAGES)[number];

/** Stages of an application and of the project that it becomes. */
export const PROJECT_STAGES = [
  'filed',
  'supplement-due',
  'accepted',
  'not-accepted',
  'reviewed',
  'review-failed',
  'listed',
  'approved',
  'rejected',
  'announced',
  'running',
  'project-accepted',
  'terminated',
] as const;
export type ProjectStage = (typeof PROJECT_STAGES)[number];

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
  /** The day on which it was taken into the catalogue; `null` before, or where it was declined. */
  cataloguedOn: DateText | null;
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
  application: Omit<Facts<'project-application'>, 'guide'>;
  form: { conforming?: boolean; complete?: boolean } | null;
  notice: { on: DateText; deadline: DateText } | null;
  supplement: { on: DateText } | null;
  /** The day on which it passed the formal review. */
  formallyAcceptedOn: DateText | null;
  /** Every body that recommended it, each once. */
  recommendedBy: Body[];
  reviewFavourable: boolean | null;
  proposal: Facts<'project-approval'>['proposal'] | null;
  deliberation: { approved: boolean; on: DateText } | null;
  /** In fen, as fixed at approval (R16.investment); left out where it is not on record. */
  investment?: number;
  announcement: { body: Body; on: DateText } | null;
  /** What was signed last: a new lead signs anew. `null` before, or where no department signed. */
  agreement: NonNullable<Facts<'project-agreement'>['agreement']> | null;
  /** The day of the first signing. */
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

/**
 * A docket before its first act. A fresh object each time.
 *
 * @example
 * ```ts
 * initialState() // => {"latest":null,"demand":null,"entries":[],"guides":[],"projects":[]}
 * ```
 */
export function initialState(): DocketState {
  return { latest: null, demand: null, entries: [], guides: [], projects: [] };
}

/**
 * The award status of a demand, worked out from its needs and never stored: all solved → 揭榜成功, some →
 * 部分揭榜成功, none → pending (Article 11; R11.status, R11.pending).
 *
 * @example
 * ```ts
 * demandStatus({ needs: [{ id: 'N1', text: '灵敏度', solved: true }, { id: 'N2', text: '速度', solved: false }] }) // => "部分揭榜成功"
 * ```
 */
export function demandStatus(demand: Pick<DemandState, 'needs'>): NeedStatus {
  return statusesOf(demand.needs)[0] ?? 'pending';
}

type StandingEntry = Pick<EntryState, 'route' | 'stage' | 'registered'>;
type WithNeeds = Pick<DemandState, 'needs'> | null;

/** The needs an entry stands on: those of the demand, or another firm's own. */
export function needsOf(entry: StandingEntry, demand: WithNeeds) {
  return entry.route === 'demander' ? (demand?.needs ?? []) : (entry.registered?.needs ?? []);
}

/** Every status that an entry may have: several where it is not on record whether a need is solved. */
export function possibleStatuses(entry: StandingEntry, demand: WithNeeds): NeedStatus[] {
  return statusesOf(needsOf(entry, demand));
}

/**
 * The status an entry shows, worked out from the needs it stands on. `null` where it shows none: it has
 * not been entered, it is suspended, or another firm's needs leave open what it is (Article 11).
 *
 * @example
 * ```ts
 * entryStatus({ route: 'demander', stage: 'entered' }, { needs: [{ id: 'N1', text: '灵敏度', solved: true }] }) // => "揭榜成功"
 * entryStatus({ route: 'demander', stage: 'withdrawn' }, { needs: [{ id: 'N1', text: '灵敏度', solved: true }] }) // => null
 * ```
 */
export function entryStatus(entry: StandingEntry, demand: WithNeeds): EntryStatus | null {
  if (entry.stage !== 'entered') return null;
  const [status, ...others] = possibleStatuses(entry, demand);
  return status === undefined || status === 'pending' || others.length > 0 ? null : status;
}

/**
 * The stage of an entry: as it was left, or `suspended` where it was entered and an adjustment of the
 * demand left nothing solved (A11.fall-out; *ours*).
 *
 * @example
 * ```ts
 * entryStage({ route: 'demander', stage: 'entered' }, { needs: [{ id: 'N1', text: '灵敏度', solved: false }] }) // => "suspended"
 * ```
 */
export function entryStage(entry: StandingEntry, demand: WithNeeds): EntryStage | 'suspended' {
  if (entry.stage !== 'entered') return entry.stage;
  const nothingSolved = possibleStatuses(entry, demand).every((status) => status === 'pending');
  return nothingSolved ? 'suspended' : 'entered';
}

export const findEntry = (state: DocketState, id: string | undefined): EntryState | undefined =>
  id === undefined ? undefined : state.entries.find((entry) => sameText(entry.id, id));

export const findProject = (state: DocketState, id: string): ProjectState | undefined =>
  state.projects.find((project) => sameText(project.id, id));

type Unit = NonNullable<Facts<'project-application'>['units']>[number];

/** The one lead among units, where there is exactly one (R12.lead). */
export function leadAmong(units: readonly Unit[] = []): Unit | undefined {
  const leads = units.filter(({ role }) => role === 'lead');
  return leads.length === 1 ? leads[0] : undefined;
}

/** The one lead of a project. */
export const leadOf = ({ application }: ProjectState): Unit | undefined =>
  leadAmong(application.units);
