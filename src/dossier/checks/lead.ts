import { type Check, type Found, place, shown } from '../check.js';
import type { Filed } from '../filed.js';
import { againstAll, latestOn } from '../latest.js';
import { isOwnProject } from '../own-project.js';
import { sameProvince, theLead } from '../same.js';
import type { SubjectFile } from '../subject-file.js';

const PATH = 'facts.lead.place';

/** Articles 12, 15 and 18: the lead is of one province from application to acceptance. */
export const leadPlace = {
  id: 'F.lead-place',
  articles: [12, 15, 18],
  weights: ['C', 'D'],
  at: ['project-agreement facts.lead.place', 'project-acceptance facts.lead.place'],
  against: ['project-application facts.units', 'project-agreement facts.lead.place'],
  proves: true,
  *find(file) {
    for (const each of file.all('project-agreement')) {
      // A second agreement: a new lead signs anew.
      const [first] = file.of('project-agreement', each) ?? [];
      yield* elsewhere(each, file, first !== each);
    }
    for (const each of file.all('project-acceptance')) yield* elsewhere(each, file, false);
  },
} as const satisfies Check;

function* elsewhere(
  each: Filed<'project-agreement'> | Filed<'project-acceptance'>,
  file: SubjectFile,
  signsAnew: boolean,
): Generator<Found, void, undefined> {
  const stated = each.record.facts.lead?.place;
  if (stated === undefined) return;
  const others = placesBefore(each, file).flatMap(({ one, path, where }) =>
    where === undefined ? [undefined] : [{ one, path, where }],
  );
  const differing = others.flatMap((other) =>
    other === undefined || sameProvince(other.where, stated) ? [] : [other],
  );
  const [first] = differing;
  if (first === undefined || differing.length < others.length) return;
  const agreed = differing.every(({ where }) => sameProvince(where, first.where));
  yield {
    weight: signsAnew ? 'D' : 'C',
    at: place(each, PATH),
    against: differing.map(({ one, path }) => place(one, path)),
    stated,
    onRecord: shown(differing.at(-1)?.where),
    proves: signsAnew || !agreed ? undefined : { path: PATH, value: first.where },
  };
}

/** Where the lead may be by what was decided before: the agreement, else the application. */
function placesBefore(
  each: Filed<'project-agreement'> | Filed<'project-acceptance'>,
  file: SubjectFile,
) {
  if (each.kind === 'project-acceptance') {
    const agreements = latestOn(file.of('project-agreement', each) ?? [], each.day).candidates;
    if (agreements.length > 0) {
      return agreements.map((one) => {
        return { one, path: PATH, where: one.record.facts.lead?.place };
      });
    }
  }
  const applications = latestOn(file.of('project-application', each) ?? [], each.day).candidates;
  return applications.map((one) => ({
    one,
    path: 'facts.units',
    where: theLead(one.record.facts.units)?.place,
  }));
}

/** Article 16: the grant's cap is that of the demander's place. */
export const grantPlace = {
  id: 'F.grant-place',
  articles: [16],
  weights: ['C'],
  at: ['grant facts.place'],
  against: ['demand-collection facts.demander.place'],
  proves: true,
  *find(file) {
    const path = 'facts.place';
    for (const each of file.all('grant')) {
      const stated = each.record.facts.place;
      if (stated === undefined || isOwnProject(file, each) !== true) continue;
      const latest = latestOn(file.all('demand-collection'), each.day);
      const others = againstAll(latest, ({ record }) => {
        const where = record.facts.demander?.place;
        return where === undefined || sameProvince(where, stated) ? undefined : where;
      });
      const last = others.at(-1);
      if (last === undefined) continue;
      const agreed = others.every(([, where]) => where === last[1]);
      yield {
        weight: 'C',
        at: place(each, path),
        against: others.map(([one]) => place(one, 'facts.demander.place')),
        stated,
        onRecord: last[1],
        proves: agreed ? { path, value: last[1] } : undefined,
      };
    }
  },
} as const satisfies Check;
