import type { Act } from '../entities/acts.js';
import { type Edition, isKnown, type NotKnown } from '../regulation/editions.js';
import { BODIES, type Body } from '../regulation/words.js';
import type { Kleene } from '../values/kleene.js';
import {
  DEPARTMENTS,
  departmentFor,
  inDelta,
  isDepartment,
  isPlace,
  type Place,
} from '../values/place.js';
import { canonicalText, sameText } from '../values/text.js';
import {
  type DocketState,
  entryStage,
  findEntry,
  findProject,
  leadAmong,
  leadOf,
  type ProjectState,
} from './state.js';
import type { Role, Target } from './table.js';

/** The body that an actor is, where it is one. */
export function bodyOf(by: string): Body | null {
  const name = canonicalText(by);
  return BODIES.find((body) => body === name) ?? null;
}

/** The place code that an actor acts under, where it has one: a department, or another public body. */
export function placeOf(by: string): Place | undefined {
  const code = canonicalText(by);
  return isPlace(code) ? code : undefined;
}

/** Who fills a role in this state: names; `anyone`; or nothing where it is not on record. */
function actorsFor(
  role: Role,
  state: DocketState,
  target: Target | Act,
  edition: Edition,
): readonly string[] | 'anyone' {
  const { parameters } = edition;
  switch (role) {
    case 'department':
      return DEPARTMENTS;
    case 'deliberating-body':
      return body(parameters.catalogueBody);
    case 'recommending-body':
      return body(parameters.recommendingBody);
    case 'announcing-body':
      return body(parameters.announcingBody);
    case 'guide-issuer':
      return body(parameters.guideIssuer);
    case 'reviewer':
      return 'anyone';
    case 'departments':
    case 'agency':
    case 'promotion-group':
      return [role];
    default:
      return partiesFor(role, state, target, edition);
  }
}

type PartyRole = 'demander' | 'other-enterprise' | 'holder' | 'lead' | 'lead-department' | 'solver';

function partiesFor(
  role: PartyRole,
  state: DocketState,
  target: Target | Act,
  edition: Edition,
): readonly string[] {
  const project = 'projectId' in target ? findProject(state, target.projectId ?? '') : undefined;
  switch (role) {
    case 'demander':
      return payersIn(state, project);
    case 'other-enterprise':
      return listed('applicant' in target ? target.applicant?.name : undefined);
    case 'holder':
      return holders(state, 'entryId' in target ? target.entryId : undefined);
    case 'lead':
      return leads(state, target, project, edition);
    case 'lead-department':
      return leadDepartments(target, project);
    case 'solver':
      return solvers(target, project);
  }
}

const listed = (name: string | undefined): string[] => (name === undefined ? [] : [name]);

const holders = (state: DocketState, entryId: string | undefined): string[] =>
  listed(findEntry(state, entryId)?.applicant.name);

/** The demander; in a project on another firm's entry that firm too, whose solution it is (ours). */
function payersIn(state: DocketState, project: ProjectState | undefined): string[] {
  const demander = listed(state.demand?.demander.name);
  const entry = findEntry(state, project?.entryId);
  const firm = entry?.route === 'same-direction' ? listed(entry.applicant.name) : [];
  return [...demander, ...firm];
}

const unitsIn = (target: Target | Act) => ('units' in target ? target.units : undefined);

/** The lead that the act names, else that of the project, else whoever could apply with an entry. */
function leads(
  state: DocketState,
  target: Target | Act,
  project: ProjectState | undefined,
  { parameters }: Edition,
): string[] {
  const lead = leadAmong(unitsIn(target)) ?? (project && leadOf(project));
  const applies = target.act === 'file-application' && parameters.reserveEntryRequired;
  if (lead !== undefined || !applies) return listed(lead?.name);
  return state.entries
    .filter((entry) => entryStage(entry, state.demand) === 'entered')
    .flatMap(({ applicant }) => listed(applicant.name));
}

/** The department where the lead sits; before a new lead is named, it may sit in any of the four. */
function leadDepartments(
  target: Target | Act,
  project: ProjectState | undefined,
): readonly string[] {
  const units = unitsIn(target);
  if (target.act === 'change-lead' && units === undefined) return DEPARTMENTS;
  const place = (leadAmong(units) ?? (project && leadOf(project)))?.place;
  return place !== undefined && inDelta(place) ? [departmentFor(place)] : [];
}

/** Who signs the contract, or signed it; before either is named, every solver of the project. */
function solvers(target: Target | Act, project: ProjectState | undefined): string[] {
  if ('solver' in target) return listed(target.solver);
  const contracts = project?.contracts ?? [];
  const named = 'contractId' in target ? target.contractId : undefined;
  return contracts
    .filter(({ id }) => named === undefined || sameText(id, named))
    .map(({ solver }) => solver);
}

/** Whether the actor fills one of the roles: unknown where nobody is on record for one that it could fill. */
export function mayAct(
  roles: readonly Role[],
  state: DocketState,
  target: Target | Act,
  by: string,
  edition: Edition,
): { readonly result: Kleene; readonly expected: string[] } {
  const fillers = roles.map((role) => ({ role, names: actorsFor(role, state, target, edition) }));
  const fills = fillers.some(
    ({ names }) => names === 'anyone' || names.some((name) => sameText(name, by)),
  );
  const open = fillers.some(({ role, names }) => names.length === 0 && couldFill(role, state, by));
  const expected = fills ? [] : expectedActors(roles, state, target, edition);
  return { result: !fills && open ? 'unknown' : fills ? 'pass' : 'fail', expected };
}

/** Everybody on record who fills one of the roles; none where it is anyone's, or nobody is on record. */
export function expectedActors(
  roles: readonly Role[],
  state: DocketState,
  target: Target | Act,
  edition: Edition,
): string[] {
  const names = roles.flatMap((role) => {
    const fillers = actorsFor(role, state, target, edition);
    return fillers === 'anyone' ? [] : fillers.map(canonicalText);
  });
  return [...new Set(names)];
}

/** Whether somebody could be the party that is not on record: no public body is a firm, nor a firm one. */
function couldFill(role: Role, state: DocketState, by: string): boolean {
  const isDepartmentActing = isDepartment(placeOf(by) ?? '');
  if (role === 'lead-department') return isDepartmentActing;
  if (isDepartmentActing || bodyOf(by) !== null) return false;
  return role !== 'other-enterprise' || !sameText(by, state.demand?.demander.name ?? '');
}

/** The body of a parameter; nobody where the edition does not say which. */
function body(parameter: Body | NotKnown): readonly string[] {
  return isKnown(parameter) ? [parameter] : [];
}
