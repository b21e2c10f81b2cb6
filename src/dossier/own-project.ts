import { sameText } from '../values/text.js';
import type { Filed } from './filed.js';
import { theLead } from './same.js';
import type { SubjectFile } from './subject-file.js';

/**
 * Whether a project is the demander's own: its entry is by the demander; where none is to be found, its
 * lead bears the name of the demander. Nothing where that is not on record.
 */
export function isOwnProject(file: SubjectFile, each: Filed): boolean | undefined {
  const entries = file.of('reserve-entry', each) ?? [];
  const [entry] = entries;
  if (entry !== undefined) {
    const own = entry.record.facts.route === 'demander';
    const agreed = entries.every(({ record }) => (record.facts.route === 'demander') === own);
    return agreed ? own : undefined;
  }
  // One of the entries on file may be its own, though nobody can tell which.
  if (file.allUnplaced('reserve-entry')) return undefined;
  const demander = file.all('demand-collection').at(-1)?.record.facts.demander?.name;
  const lead = theLead(file.of('project-application', each)?.at(-1)?.record.facts.units)?.name;
  return demander === undefined || lead === undefined ? undefined : sameText(demander, lead);
}
