import type { Act } from '../entities/acts.js';
import type { Edition } from '../regulation/editions.js';
import { BODIES, type Body } from '../regulation/words.js';
import { type Kleene, settled } from '../values/kleene.js';
import { DEPARTMENTS, departmentFor, inDelta } from '../values/place.js';
import { canonicalText, sameText } from '../values/text.js';
import { type DocketState, findEntry, findProject, leadOf } from './state.js';
import type { Role, Target } from './table.js';

/** The body that an actor is, where it is one. */
export function bodyOf(by: string): Body | null {
  return BODIES.find((body) => body === by) ?? null;
}

/** Who fills a role in this state: names; `anyone`; or nothing where it is not on record. */
export function actorsFor(
  role: Role,
  state: DocketState,
  target: Target | Act,
  { parameters }: Edition,
): readonly string[] | 'anyone' {
  switch (role) {
    case 'department':
      return DEPARTMENTS;
    case 'deliberating-body':
      return [parameters.deliberatingBody];
    case 'recommending-body':
      return [parameters.recommendingBody];
    case 'announcing-body':
      return [parameters.announcingBody];
    case 'guide-issuer':
      return [parameters.guideIssuer];
    case 'reviewer':
      return 'anyone';
    case 'departments':
    case 'agency':
    case 'promotion-group':
      return [role];
    default:
      return partiesFor(role, state, target);
  }
}

type PartyRole = 'demander' | 'other-enterprise' | 'holder' | 'lead' | 'lead-department' | 'solver';

function partiesFor(role: PartyRole, state: DocketState, target: Target | Act): string[] {
  const entry = findEntry(state, 'entryId' in target ? target.entryId : undefined);
  const project = 'projectId' in target ? findProject(state, target.projectId ?? '') : undefined;
  const lead = leadNamed(target) ?? (project && leadOf(project));
  switch (role) {
    case 'demander':
      return listed(state.demand?.demander.name);
    case 'other-enterprise':
      return listed('applicant' in target ? target.applicant?.name : undefined);
    case 'holder':
      return listed(entry?.applicant.name);
    case 'lead':
      return listed(lead?.name);
    case 'lead-department':
      return lead?.place !== undefined && inDelta(lead.place) ? [departmentFor(lead.place)] : [];
    case 'solver':
      return project?.contracts.map(({ solver }) => solver) ?? [];
  }
}

const listed = (name: string | undefined): string[] => (name === undefined ? [] : [name]);

/** The one lead among the units that the act itself names. */
function leadNamed(target: Target | Act) {
  if (!('units' in target) || target.units === undefined) return undefined;
  const leads = target.units.filter(({ role }) => role === 'lead');
  return leads.length === 1 ? leads[0] : undefined;
}

/** Whether the actor fills one of the roles: unknown where nobody is on record for one of them. */
export function mayAct(
  roles: readonly Role[],
  state: DocketState,
  target: Target | Act,
  by: string,
  edition: Edition,
): { readonly result: Kleene; readonly expected: string[] } {
  const fillers = roles.map((role) => actorsFor(role, state, target, edition));
  const expected = fillers.flatMap((names) => (names === 'anyone' ? [] : names.map(canonicalText)));
  const fills = fillers.some((names) =>
    names === 'anyone' ? true : names.some((name) => sameText(name, by)),
  );
  const open = fillers.some((names) => names.length === 0);
  return { result: !fills && open ? 'unknown' : settled(fills), expected };
}
