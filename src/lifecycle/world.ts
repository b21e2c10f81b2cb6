import { draft, type Edition } from '../regulation/editions.js';
import type { Body } from '../regulation/words.js';
import type { DateText } from '../values/date.js';
import { addDays } from '../values/days.js';
import { canonicalText } from '../values/text.js';
import { daysToForward } from './edition-words.js';
import { Account, type Granted, grantedIn, grantedWith, paymentKey } from './ledger.js';
import type { Party } from './parties.js';
import { entryStage } from './standing.js';
import type {
  ContractState,
  DocketState,
  EntryState,
  GuideState,
  Need,
  PaymentState,
  ProjectState,
  Solution,
} from './state.js';

/** Stages of a project that end it; its entry may then apply again. */
export const ENDS: ReadonlySet<ProjectState['stage']> = /* @__PURE__ */ new Set([
  'not-accepted',
  'review-failed',
  'rejected',
  'project-accepted',
  'terminated',
] as const);

/** The key under which the contracts of the demand stand; an entry's stand under its own id. */
const OF_DEMAND = '';

/**
 * A state at work: what stands in it by its id, so that no act has to look through all the others. The
 * state inside is the caller's own; whatever is added or moved goes through here.
 */
export class World {
  readonly state: DocketState;
  readonly #solutions = new Map<string, Solution>();
  readonly #waiting = new Map<string, Set<Solution>>();
  readonly #entries = new Map<string, EntryState>();
  readonly #ownEntries = new Set<EntryState>();
  readonly #firmsEntered = new Set<EntryState>();
  readonly #firms = new Map<string, EntryState>();
  #namelessFirm = false;
  readonly #projects = new Map<string, ProjectState>();
  #acceptedOnOwnEntry: ProjectState | undefined;
  readonly #applied = new Map<string, Map<number, Set<ProjectState>>>();
  readonly #granted = new Map<ProjectState, Granted>();
  readonly #contracts = new Map<string, ContractState>();
  readonly #contractsOf = new Map<string, ContractState[]>();
  readonly #contractsFor = new Map<string, ContractState[]>();
  readonly #accounts = new Map<ContractState, Account>();
  readonly #payments = new Set<string>();
  readonly #paymentIds = new Set<string>();
  readonly #guides = new Map<number, GuideState[]>();
  readonly #ids = new Map<string, string>();
  readonly #solvers = new Set<string>();
  #unnamedSolver = false;
  #needs: Map<string, Need> | undefined;

  /** Days that a solution may wait before a batch leaves it out: the edition's (Article 10). */
  readonly #days: number;

  constructor(state: DocketState, edition: Edition = draft) {
    this.state = state;
    this.#days = daysToForward(edition);
    this.learnDemander();
    for (const solution of state.demand?.solutions ?? []) this.#takeSolution(solution);
    for (const entry of state.entries) this.#takeEntry(entry);
    for (const guide of state.guides) this.#takeGuide(guide);
    for (const project of state.projects) this.#takeProject(project);
    for (const contract of state.contracts) this.#takeContract(contract);
  }

  // Demand

  /** The names and ids under which parties are on record. */
  learnDemander(): void {
    this.#learn(this.state.demand?.demander);
  }

  idOf(name: string): string | undefined {
    return this.#ids.get(canonicalText(name));
  }

  need(id: string): Need | undefined {
    const needs = this.state.demand?.needs ?? [];
    this.#needs ??= new Map(needs.map((need) => [canonicalText(need.id), need]));
    return this.#needs.get(canonicalText(id));
  }

  setNeeds(needs: Need[] | null): void {
    if (this.state.demand) this.state.demand.needs = needs;
    this.#needs = undefined;
  }

  solution(id: string): Solution | undefined {
    return this.#solutions.get(canonicalText(id));
  }

  addSolution(solution: Solution): void {
    this.state.demand?.solutions.push(solution);
    this.#takeSolution(solution);
  }

  /** Solutions that no batch has passed over, and those that one on this day would be the first to leave out. */
  waitingFor(on: DateText): ReadonlySet<Solution>[] {
    return [...this.#waiting].flatMap(([day, solutions]) =>
      day === NOT_PASSED_OVER || this.#isLeftOut(day, on) ? [solutions] : [],
    );
  }

  noteBatch(on: DateText): void {
    const { demand } = this.state;
    if (!demand) return;
    if (demand.lastBatchOn === null || on > demand.lastBatchOn) demand.lastBatchOn = on;
    for (const day of this.#waiting.keys()) {
      if (day !== NOT_PASSED_OVER && this.#isLeftOut(day, demand.lastBatchOn)) {
        this.#waiting.delete(day);
      }
    }
  }

  /** Changes how far a solution has come, and keeps it where a batch will look for it, if at all. */
  moveSolution(solution: Solution, change: Partial<Solution>): void {
    this.#waiting.get(waitingKey(solution))?.delete(solution);
    Object.assign(solution, change);
    this.#takeSolution(solution);
  }

  isAcceptedSolver(name: string): boolean {
    return this.#unnamedSolver || this.#solvers.has(canonicalText(name));
  }

  // Entries

  entry(id: string | undefined): EntryState | undefined {
    return id === undefined ? undefined : this.#entries.get(canonicalText(id));
  }

  addEntry(entry: EntryState): void {
    this.state.entries.push(entry);
    this.#takeEntry(entry);
  }

  moveEntry(entry: EntryState, stage: EntryState['stage']): void {
    entry.stage = stage;
    this.#takeEntry(entry);
  }

  /** The entry of another firm that is on record under this name or id. */
  firmNamed(by: string): EntryState | undefined {
    return this.#firms.get(canonicalText(by));
  }

  /** Whether the holder of another firm's entry is not on record. */
  get hasNamelessFirm(): boolean {
    return this.#namelessFirm;
  }

  /** The demander's own entry, unless it has withdrawn it. */
  get ownEntry(): EntryState | undefined {
    return this.#ownEntries.values().next().value;
  }

  /** The demander's own entries that follow its needs. */
  get ownEntries(): ReadonlySet<EntryState> {
    return this.#ownEntries;
  }

  /** Whether anybody's entry stands in the reserve. */
  get hasEntered(): boolean {
    const own = this.ownEntry;
    const { demand } = this.state;
    return (
      this.#firmsEntered.size > 0 || (own !== undefined && entryStage(own, demand) === 'entered')
    );
  }

  // Guides, applications, projects

  addGuide(guide: GuideState): void {
    this.state.guides.push(guide);
    this.#takeGuide(guide);
  }

  /** The guides of a year, the first of each issuer. */
  guidesOf(year: number): readonly GuideState[] {
    return this.#guides.get(year) ?? [];
  }

  /** The years of which the issuer has published a guide. */
  yearsGuidedBy(issuer: Body | undefined): number[] {
    return [...this.#guides].flatMap(([year, guides]) =>
      guides.some((guide) => issuer === undefined || guide.issuer === issuer) ? [year] : [],
    );
  }

  project(id: string | undefined): ProjectState | undefined {
    return id === undefined ? undefined : this.#projects.get(canonicalText(id));
  }

  addProject(project: ProjectState): void {
    this.state.projects.push(project);
    this.#takeProject(project);
  }

  moveProject(project: ProjectState, stage: ProjectState['stage']): void {
    project.stage = stage;
    this.#noteApplication(project);
  }

  /** Gives a project another application: other units, another entry. */
  changeApplication(project: ProjectState, change: Partial<ProjectState>): void {
    this.#applications(project)?.delete(project);
    Object.assign(project, change);
    this.#noteApplication(project);
  }

  /** An application with an entry under the guide of a year that is not ended. */
  applicationWith(entryId: string, year: number): ProjectState | undefined {
    return this.#applied.get(canonicalText(entryId))?.get(year)?.values().next().value;
  }

  /** A project on the demander's own entry that was accepted. */
  get acceptedOnOwnEntry(): ProjectState | undefined {
    return this.#acceptedOnOwnEntry;
  }

  granted(project: ProjectState): Granted {
    return this.#granted.get(project) ?? { total: 0, sources: new Map() };
  }

  addInstalment(project: ProjectState, instalment: ProjectState['instalments'][number]): void {
    this.#granted.set(project, grantedWith(this.granted(project), instalment));
    project.instalments.push(instalment);
  }

  // Contracts

  contract(id: string): ContractState | undefined {
    return this.#contracts.get(canonicalText(id));
  }

  contractsOf(entryId: string | undefined): readonly ContractState[] {
    return this.#contractsOf.get(ownerKey(entryId)) ?? [];
  }

  /** The contracts that were signed for a project. */
  contractsFor(projectId: string): readonly ContractState[] {
    return this.#contractsFor.get(canonicalText(projectId)) ?? [];
  }

  addContract(contract: ContractState): void {
    this.state.contracts.push(contract);
    this.#takeContract(contract);
  }

  account(contract: ContractState): Account {
    return this.#accounts.get(contract) ?? new Account(contract);
  }

  addPayment(contract: ContractState, payment: PaymentState): void {
    contract.payments.push(payment);
    this.#accounts.get(contract)?.add(payment);
    this.#takePayment(contract, payment);
  }

  isPaid(contractId: string, payment: Pick<PaymentState, 'on' | 'amount'>): boolean {
    return this.#payments.has(paymentKey(contractId, payment));
  }

  isPaymentId(id: string): boolean {
    return this.#paymentIds.has(canonicalText(id));
  }

  #learn(party: Party | undefined): void {
    if (party?.name === undefined || party.id === undefined) return;
    const name = canonicalText(party.name);
    if (!this.#ids.has(name)) this.#ids.set(name, party.id);
  }

  #takeSolution(solution: Solution): void {
    this.#solutions.set(canonicalText(solution.id), solution);
    if (solution.acceptedOn !== null) {
      if (solution.solver === undefined) this.#unnamedSolver = true;
      else this.#solvers.add(canonicalText(solution.solver));
    }
    if (solution.forwardedOn !== null) return;
    const key = waitingKey(solution);
    const lastBatchOn = this.state.demand?.lastBatchOn ?? '';
    if (key !== NOT_PASSED_OVER && this.#isLeftOut(key, lastBatchOn)) return;
    const found = this.#waiting.get(key);
    if (found === undefined) this.#waiting.set(key, new Set([solution]));
    else found.add(solution);
  }

  #isLeftOut(receivedOn: DateText, on: DateText): boolean {
    return (this.#days === 0 ? receivedOn : addDays(receivedOn, this.#days)) < on;
  }

  #takeEntry(entry: EntryState): void {
    const { id, route, stage, applicant } = entry;
    const key = canonicalText(id);
    if (!this.#entries.has(key)) this.#entries.set(key, entry);
    this.#learn(applicant);
    if (route === 'demander') {
      if (stage === 'withdrawn' || stage === 'refused') this.#ownEntries.delete(entry);
      else this.#ownEntries.add(entry);
      return;
    }
    const names = [applicant.name, applicant.id].flatMap((each) => each ?? []);
    for (const name of names.map(canonicalText)) {
      if (!this.#firms.has(name)) this.#firms.set(name, entry);
    }
    if (applicant.name === undefined) this.#namelessFirm = true;
    if (entryStage(entry, null) === 'entered') this.#firmsEntered.add(entry);
    else this.#firmsEntered.delete(entry);
  }

  #takeGuide(guide: GuideState): void {
    const known = this.#guides.get(guide.year);
    if (known === undefined) this.#guides.set(guide.year, [guide]);
    else if (known.every(({ issuer }) => issuer !== guide.issuer)) known.push(guide);
  }

  #takeProject(project: ProjectState): void {
    const key = canonicalText(project.id);
    if (!this.#projects.has(key)) this.#projects.set(key, project);
    if (project.instalments.length > 0) this.#granted.set(project, grantedIn(project));
    this.#noteApplication(project);
  }

  #applications({ entryId, application }: ProjectState): Set<ProjectState> | undefined {
    if (entryId === undefined) return undefined;
    const key = canonicalText(entryId);
    const years = this.#applied.get(key) ?? new Map<number, Set<ProjectState>>();
    this.#applied.set(key, years);
    const found = years.get(application.year) ?? new Set<ProjectState>();
    years.set(application.year, found);
    return found;
  }

  #noteApplication(project: ProjectState): void {
    const applications = this.#applications(project);
    if (ENDS.has(project.stage)) applications?.delete(project);
    else applications?.add(project);
    if (project.stage !== 'project-accepted') return;
    if (this.entry(project.entryId)?.route === 'demander') this.#acceptedOnOwnEntry ??= project;
  }

  #takeContract(contract: ContractState): void {
    const key = canonicalText(contract.id);
    if (!this.#contracts.has(key)) this.#contracts.set(key, contract);
    addTo(this.#contractsOf, ownerKey(contract.entryId), contract);
    if (contract.projectId !== undefined) {
      addTo(this.#contractsFor, canonicalText(contract.projectId), contract);
    }
    this.#accounts.set(contract, new Account(contract));
    for (const payment of contract.payments) this.#takePayment(contract, payment);
  }

  #takePayment(contract: ContractState, payment: PaymentState): void {
    this.#payments.add(paymentKey(contract.id, payment));
    if (payment.paymentId !== undefined) this.#paymentIds.add(canonicalText(payment.paymentId));
  }
}

function addTo<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

const ownerKey = (entryId: string | undefined): string =>
  entryId === undefined ? OF_DEMAND : canonicalText(entryId);

/** Solutions that no batch has passed over yet stand under no day. */
const NOT_PASSED_OVER = '';

/** Solutions that no batch has passed over yet, or those of one day that one has. */
const waitingKey = ({ passedOverOn, receivedOn }: Solution): string =>
  passedOverOn === null ? NOT_PASSED_OVER : receivedOn;
