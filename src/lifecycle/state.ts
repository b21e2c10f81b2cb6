import type { Facts } from '../entities/facts.js';
import type { Body, DemandStage, EntryStage, ProjectStage } from '../regulation/words.js';
import type { DateText } from '../values/date.js';

/** A need as far as it is on record; one without a text is known by its id alone. */
export interface Need {
  id: string;
  text?: string;
  solved?: boolean;
}

/** A solution on its way: received, forwarded to the demander, accepted by it. */
export interface Solution {
  id: string;
  needs: string[];
  solver?: string;
  receivedOn: DateText;
  forwardedOn: DateText | null;
  /** The day of the first batch that passed it over (Article 10). */
  passedOverOn: DateText | null;
  acceptedOn: DateText | null;
}

/** What was collected: by it the publication and every adjustment are measured (R11.adjust). */
export interface CollectedState {
  name: string;
  task: string;
  /** `null` where the collection left them out and no act has stated them since. */
  needs: { id: string; text?: string }[] | null;
  /** In fen, where they are on record. */
  investment?: number;
  awardFunds?: number;
}

/** A demand as the acts so far have left it; what was left out is not on record. */
export interface DemandState {
  /** Its place in the docket: the number of the act that brought it, from 0. So with every `at`. */
  at: number;
  stage: DemandStage;
  demander: NonNullable<Facts<'demand-collection'>['demander']>;
  collected: CollectedState;
  name: string;
  task: string;
  /** The needs as they stand; `null` where they are not on record. */
  needs: Need[] | null;
  assessment: NonNullable<Facts<'demand-catalogue'>['assessment']> | null;
  /** The act that brought the assessment. */
  assessedAt: number | null;
  /** What was deliberated last: whether it was taken into the catalogue, and on which day. */
  catalogue: { approved: boolean; on: DateText } | null;
  publishedOn: DateText | null;
  solutions: Solution[];
  /** The latest day on which a batch forwarded something. */
  lastBatchOn: DateText | null;
}

/** An entry of the reserve, the demander's own or another firm's. */
export interface EntryState {
  at: number;
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

/** A payment to the solver, or back (below zero). */
export interface PaymentState {
  at: number;
  /** In fen. */
  amount: number;
  on: DateText;
  paymentId?: string;
}

/** A contract counts for every project of its owner: the demand, or another firm's entry. */
export interface ContractState {
  id: string;
  /** The entry of another firm; left out: the demand. */
  entryId?: string;
  /**
   * Where who signed leaves open whose it is: by what name or id it was signed, and the entries of firms that it may
   * belong to, `null` for the demand.
   */
  open?: { signedBy: string; owners: (string | null)[] };
  /** The project that it was signed for, which keeps it whatever entry it is led on. */
  projectId?: string;
  /** Whether it is for that project hangs on a name or an entry that is not on record. */
  projectOpen?: true;
  /** The act that left the entry of that project open when it was signed, where another act has named one since. */
  unnamedIn?: number;
  solver: string;
  /** In fen, as first signed (R16.contract). */
  amount: number;
  /** The largest amount that was ever signed. */
  largest: number;
  payments: PaymentState[];
}

/** An application and the project that it becomes, under one id. */
export interface ProjectState {
  /** The act that last stated its units: the application, or a change of lead. */
  at: number;
  id: string;
  /** The entry it applies with. */
  entryId?: string;
  stage: ProjectStage;
  /** What was filed, with the entry's status as it was then. */
  application: Omit<Facts<'project-application'>, 'guide'>;
  /** The file as it was first reviewed. */
  form: { at: number; conforming?: boolean; complete?: boolean } | null;
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
  /** The act that brought each, its part of the grant in fen, and where that comes from. */
  instalments: { at: number; amount: number; on: DateText; sources?: Facts<'grant'>['sources'] }[];
  reports: number[];
  acceptedOn: DateText | null;
  /** The day on which it was accepted or terminated. */
  endedOn: DateText | null;
}

/** One demand, its entries and its projects: plain JSON, so that any database can keep it. */
export interface DocketState {
  /** How many acts there were. */
  acts: number;
  /** The day of the latest act. */
  latest: DateText | null;
  demand: DemandState | null;
  entries: EntryState[];
  guides: GuideState[];
  projects: ProjectState[];
  contracts: ContractState[];
}

/**
 * A docket before its first act. A fresh object each time.
 *
 * @example
 * ```ts
 * initialState() // => {"acts":0,"latest":null,"demand":null,"entries":[],"guides":[],"projects":[],"contracts":[]}
 * ```
 */
export function initialState(): DocketState {
  return {
    acts: 0,
    latest: null,
    demand: null,
    entries: [],
    guides: [],
    projects: [],
    contracts: [],
  };
}
