import type { Act } from '../entities/acts.js';
import { DEPARTMENTS, departmentFor, inDelta } from '../values/place.js';
import type { Named, Party } from './parties.js';
import type { ProjectState } from './state.js';
import type { Target } from './table.js';
import type { World } from './world.js';

/** Who fills a role in this state, as far as it is on record. */
export interface Fillers {
  /** Bodies and departments, by their codes. */
  readonly public?: readonly string[];
  readonly parties?: readonly Party[];
  /** The same parties where each has a field that would have to name it. */
  readonly named?: readonly Named[];
  /** Somebody may fill it whom nothing on record names: any party, any department, any body. */
  readonly open?: 'party' | 'department' | 'body';
  /** What would have to be on record to know. */
  readonly missing?: readonly string[];
}

interface Carriers {
  readonly units: NonNullable<ProjectState['application']['units']> | undefined;
  readonly where: string;
}

type Carrying = 'lead' | 'unit' | 'lead-department';

/** The units that the act names, else those of the project; who hands over leads it before the act. */
function carriersIn(role: Carrying, world: World, target: Target | Act): Carriers {
  const project = world.project('projectId' in target ? target.projectId : undefined);
  if (target.act !== 'change-lead' || role === 'lead-department') {
    const own = 'units' in target ? target.units : undefined;
    if (own !== undefined) return { units: own, where: 'units' };
    if (target.act === 'file-application' || target.act === 'change-lead') {
      return { units: undefined, where: 'units' };
    }
  }
  // Of a project that is not on record nobody leads: it is who acts that is open.
  if (project === undefined) return { units: undefined, where: 'by' };
  return { units: project.application.units, where: `acts.${project.at}.units` };
}

/** The leads, any unit, or the department where a lead sits; where the units name no lead it is nobody's. */
export function carriersOf(role: Carrying, world: World, target: Target | Act): Fillers {
  const { units, where } = carriersIn(role, world, target);
  // Before a new lead is named, it may sit in any of the four.
  if (units === undefined && where === 'units' && target.act === 'change-lead') {
    return { public: DEPARTMENTS };
  }
  if (units === undefined) {
    return {
      open: role === 'lead-department' ? 'department' : 'party',
      missing: [where],
    };
  }
  const chosen = role === 'unit' ? units : units.filter((unit) => unit.role === 'lead');
  if (role !== 'lead-department') {
    return { parties: chosen.map(({ name }) => ({ name, id: world.idOf(name) })) };
  }
  const places = chosen.map(({ place }) => place);
  const known = places.filter((place) => place !== undefined);
  const departments = known.filter(inDelta).map(departmentFor);
  if (known.length === places.length) return { public: departments };
  const missing = chosen.flatMap((unit) =>
    unit.place === undefined ? [`${where}.${units.indexOf(unit)}.place`] : [],
  );
  return { public: departments, open: 'department', missing };
}
