import type { DecisionRecord } from '../audit/record.js';
import { type Holder, type HolderPlace, holderPlaces } from '../entities/dictionary/holders.js';
import type { Bilingual } from '../regulation/bilingual.js';
import { valueAt } from '../values/at-path.js';
import { departmentFor, isDepartment, isPlace } from '../values/place.js';
import { departmentLabel } from '../values/prefectures.js';
import { canonicalText } from '../values/text.js';

/** Who holds a role in a record; nothing where only the role is known. */
export type HolderName = (record: DecisionRecord, role: Holder) => Bilingual | undefined;

/**
 * Who holds the facts of these records: who the record itself says, else who other records of its subject say
 * without contradicting each other, else what stands at `holderFrom`.
 */
export function holderNames(records: readonly DecisionRecord[], holderFrom?: string): HolderName {
  const stated = statedBySubject(records);
  return (record, role) => nameOf(record, role, stated, holderFrom);
}

/** Who holds a role, as the records of each subject say: by subject and role. */
type Stated = ReadonlyMap<string, ReadonlySet<string>>;

/** Only what belongs to a subject as a whole is told by another of its records. */
const OF_THE_SUBJECT: readonly Holder[] = [
  'department-of-demander',
  'department-of-lead',
  'demander',
  'lead',
];

function statedBySubject(records: readonly DecisionRecord[]): Stated {
  const stated = new Map<string, Set<string>>();
  for (const record of records) {
    for (const role of OF_THE_SUBJECT) {
      const said = saidIn(record, holderPlaces[record.kind]?.[role]);
      for (const subject of said === undefined ? [] : subjectsOf(record)) {
        const key = `${role} ${subject}`;
        stated.set(key, (stated.get(key) ?? new Set()).add(said ?? ''));
      }
    }
  }
  return stated;
}

/** What a record belongs to, the nearest first. */
function subjectsOf({ subject }: DecisionRecord): string[] {
  return (['project', 'entry', 'demand'] as const).flatMap((level) => {
    const named = subject?.[level];
    return named === undefined ? [] : [`${level} ${canonicalText(named)}`];
  });
}

function nameOf(
  record: DecisionRecord,
  role: Holder,
  stated: Stated,
  holderFrom: string | undefined,
): Bilingual | undefined {
  const own = saidIn(record, holderPlaces[record.kind]?.[role]);
  if (own !== undefined) return named(role, own);
  for (const subject of subjectsOf(record)) {
    const [one, ...others] = stated.get(`${role} ${subject}`) ?? [];
    if (one !== undefined) return others.length === 0 ? named(role, one) : undefined;
  }
  if (holderFrom === undefined) return undefined;
  const given = valueAt(record, holderFrom.split('.'));
  return typeof given === 'string' && given !== '' ? named(role, given) : undefined;
}

/** What a record says at the place of a role: where several rows say different things, nothing. */
function saidIn(record: DecisionRecord, place: HolderPlace | undefined): string | undefined {
  if (place === undefined) return undefined;
  const [before = '', inRow] = place.path.split('.*.');
  const value = valueAt(record, before.split('.'));
  if (inRow === undefined) return typeof value === 'string' ? canonicalText(value) : undefined;
  if (!Array.isArray(value)) return undefined;
  const rows = value.filter((row) =>
    Object.entries(place.row ?? {}).every(([key, word]) => valueAt(row, [key]) === word),
  );
  const said = new Set(rows.map((row) => valueAt(row, inRow.split('.'))));
  const [only] = said;
  return said.size === 1 && typeof only === 'string' ? canonicalText(only) : undefined;
}

/** A place says which department it is; outside the delta there is none. Anything else is a name. */
function named(role: Holder, said: string): Bilingual | undefined {
  if (!isPlace(said)) return { zh: said, en: said };
  if (!role.startsWith('department')) return undefined;
  const department = departmentFor(said);
  return isDepartment(department)
    ? { zh: departmentLabel(department, 'zh'), en: departmentLabel(department, 'en') }
    : undefined;
}
