import { draft, type Edition } from '../regulation/editions.js';
import type { Body } from '../regulation/words.js';
import { isPolluted, withoutInherited } from '../values/one-look.js';
import { canonicalText } from '../values/text.js';
import { ApplicationBook } from './application-book.js';
import { ContractBook } from './contract-book.js';
import { daysToForward } from './edition-words.js';
import { FirmBook } from './firm-book.js';
import { type Granted, grantedIn, grantedWith, NOTHING_GRANTED } from './ledger.js';
import { demanderIn, type Named, type Party } from './parties.js';
import { SolutionBook } from './solution-book.js';
import { entryStage, mayBeSuspended } from './standing.js';
import type { DocketState, EntryState, GuideState, Need, ProjectState } from './state.js';

/** Stages of a project that end it; its entry may then apply again. */
const ENDS: ReadonlySet<ProjectState['stage']> = /* @__PURE__ */ new Set([
  'not-accepted',
  'review-failed',
  'rejected',
  'project-accepted',
  'terminated',
] as const);

/**
 * A state at work: what stands in it by its id, so that no act has to look through all the others. The
 * state inside is the caller's own; whatever is added or moved goes through here.
 */
export class World {
  readonly state: DocketState;
  /** Whether all objects were given something: what is kept or judged must not inherit it. */
  readonly bare = isPolluted();
  readonly solutions: SolutionBook;
  readonly contracts: ContractBook;
  readonly firms = new FirmBook();
  readonly applications = new ApplicationBook();
  readonly #entries = new Map<string, EntryState>();
  readonly #ownEntries = new Set<EntryState>();
  readonly #firmsEntered = new Set<EntryState>();
  /** Those that are not entered, or may not be, whatever becomes of the needs of the demand. */
  readonly #notEntered = new Set<EntryState>();
  readonly #projects = new Map<string, ProjectState>();
  #acceptedOnOwnEntry: ProjectState | undefined;
  readonly #granted = new Map<ProjectState, Granted>();
  readonly #guides = new Map<number, GuideState[]>();
  readonly #ids = new Map<string, string>();
  #needs: Map<string, Need> | undefined;
  #demander: Named | undefined;

  constructor(state: DocketState, edition: Edition = draft) {
    this.state = state;
    this.learnDemander();
    this.solutions = new SolutionBook(state, daysToForward(edition));
    this.contracts = new ContractBook(state.contracts);
    for (const entry of state.entries) this.#takeEntry(entry);
    for (const guide of state.guides) this.#takeGuide(guide);
    for (const project of state.projects) this.#takeProject(project);
  }

  /** Data as they are, but that they inherit from nothing what nobody wrote into them. */
  owned<T>(data: T): T {
    return withoutInherited(data, undefined, this.bare);
  }

  // Demand

  get demander(): Named {
    this.#demander ??= this.owned(demanderIn(this.state));
    return this.#demander;
  }

  /** The names and ids under which parties are on record. */
  learnDemander(): void {
    this.#demander = undefined;
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

  /** An entry that is not entered, or may not be. */
  get notEntered(): EntryState | undefined {
    const own = this.ownEntry;
    if (own !== undefined && !isEntered(own, this.state.demand)) return own;
    return this.#notEntered.values().next().value;
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
  yearsGuidedBy(issuer: Body): number[] {
    return [...this.#guides].flatMap(([year, guides]) =>
      guides.some((guide) => guide.issuer === issuer) ? [year] : [],
    );
  }

  project(id: string | undefined): ProjectState | undefined {
    return id === undefined ? undefined : this.#projects.get(canonicalText(id));
  }

  addProject(filed: ProjectState): void {
    // A cap that nobody recorded is none, also where somebody gave one to all objects.
    const project = this.owned(filed);
    this.state.projects.push(project);
    this.#takeProject(project);
  }

  moveProject(project: ProjectState, stage: ProjectState['stage']): void {
    project.stage = stage;
    this.#noteApplication(project);
  }

  /** Gives a project another application: other units, another entry. */
  changeApplication(project: ProjectState, change: Partial<ProjectState>): void {
    this.applications.drop(project);
    Object.assign(project, change);
    this.#noteApplication(project);
  }

  /** A project on the demander's own entry that was accepted. */
  get acceptedOnOwnEntry(): ProjectState | undefined {
    return this.#acceptedOnOwnEntry;
  }

  granted(project: ProjectState | undefined): Granted {
    return (project && this.#granted.get(project)) ?? NOTHING_GRANTED;
  }

  addInstalment(project: ProjectState, instalment: ProjectState['instalments'][number]): void {
    this.#granted.set(project, grantedWith(this.granted(project), instalment));
    project.instalments.push(instalment);
  }

  #learn(party: Party | undefined): void {
    if (party?.name === undefined || party.id === undefined) return;
    const name = canonicalText(party.name);
    if (!this.#ids.has(name)) this.#ids.set(name, party.id);
  }

  #takeEntry(entry: EntryState): void {
    const { id, route, stage, applicant } = entry;
    const key = canonicalText(id);
    if (!this.#entries.has(key)) this.#entries.set(key, entry);
    this.#learn(applicant);
    if (route === 'demander') {
      const isEnded = stage === 'withdrawn' || stage === 'refused';
      (isEnded ? this.#ownEntries : this.#notEntered).delete(entry);
      (isEnded ? this.#notEntered : this.#ownEntries).add(entry);
      return;
    }
    this.firms.take(entry);
    if (isEntered(entry, null)) this.#notEntered.delete(entry);
    else this.#notEntered.add(entry);
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

  #noteApplication(project: ProjectState): void {
    if (ENDS.has(project.stage)) this.applications.drop(project);
    else this.applications.take(project);
    if (project.stage !== 'project-accepted') return;
    if (this.entry(project.entryId)?.route === 'demander') this.#acceptedOnOwnEntry ??= project;
  }
}

/** Whether an entry is entered for certain. */
const isEntered = (entry: EntryState, demand: DocketState['demand']): boolean =>
  entryStage(entry, demand) === 'entered' && !mayBeSuspended(entry, demand);
