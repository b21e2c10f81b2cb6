import type { DecisionRecord } from '../audit/record.js';
import { type Filed, filed } from '../dossier/filed.js';
import { joined } from '../dossier/join.js';
import { SubjectFile } from '../dossier/subject-file.js';
import { type Holder, type HolderPlace, holderPlaces } from '../entities/dictionary/holders.js';
import type { Kind } from '../entities/facts.js';
import type { Bilingual } from '../regulation/bilingual.js';
import { valueAt } from '../values/at-path.js';
import { departmentFor, isDepartment, isPlace } from '../values/place.js';
import { departmentLabel } from '../values/prefectures.js';
import { canonicalText, sameText } from '../values/text.js';

/** Who holds a role in a record; nothing where only the role is known. */
export type HolderName = (record: DecisionRecord, role: Holder) => Bilingual | undefined;

/**
 * Who holds the facts of these records: who the record itself says, else who other records of its subject say
 * without contradicting each other, else what stands at `holderFrom`.
 */
export function holderNames(records: readonly DecisionRecord[], holderFrom?: string): HolderName {
  const others = new OfTheSubject(records);
  return (record, role) => {
    const own = saidIn(record, holderPlaces[record.kind]?.[role]);
    if (own !== undefined) return named(role, own);
    const [one, ...contradicting] = others.saying(record, role);
    if (one !== undefined && contradicting.length === 0) return named(role, one);
    if (holderFrom === undefined) return undefined;
    const given = valueAt(record, holderFrom.split('.'));
    return typeof given === 'string' && given !== '' ? named(role, given) : undefined;
  };
}

/** Who acts is another in each record of a subject; these are the same in all. */
const OF_THE_SUBJECT: readonly Holder[] = [
  ...['department-of-demander', 'department-of-lead', 'demander', 'lead'],
  ...['applicant', 'solver'],
] as const;

const UNJUDGED = { verdict: 'undetermined', lawful: [] } as const;

/** Who the records of each subject say that the roles are, joined as a cross-check joins them. */
class OfTheSubject {
  readonly #placed = new Map<
    DecisionRecord,
    { readonly file: SubjectFile; readonly each: Filed }
  >();
  readonly #said = new Map<Holder, Map<readonly Filed[], ReadonlySet<string>>>();

  constructor(records: readonly DecisionRecord[]) {
    const { files, repeats } = joined(
      records.map((record, index) => filed(index, record, UNJUDGED)),
    );
    for (const sheaf of files) {
      const file = new SubjectFile(sheaf);
      for (const each of file.records) this.#placed.set(each.record, { file, each });
    }
    for (const [again, first] of repeats) {
      const placed = this.#placed.get(first.record);
      if (placed !== undefined) this.#placed.set(again.record, placed);
    }
  }

  /** Of one department, whatever place in its province they name, one saying. */
  saying(record: DecisionRecord, role: Holder): readonly string[] {
    const placed = this.#placed.get(record);
    if (placed === undefined || !OF_THE_SUBJECT.includes(role)) return [];
    const all = new Map<string, string>();
    for (const kind of KINDS) {
      const place = holderPlaces[kind]?.[role];
      const list = place === undefined ? undefined : placed.file.of(kind, placed.each);
      if (list === undefined) continue;
      for (const said of this.#sayings(role, list, place))
        all.set(canonicalText(named(role, said)?.zh ?? said), said);
    }
    return [...all.values()];
  }

  #sayings(
    role: Holder,
    list: readonly Filed[],
    place: HolderPlace | undefined,
  ): ReadonlySet<string> {
    const ofRole = this.#said.get(role) ?? new Map<readonly Filed[], ReadonlySet<string>>();
    this.#said.set(role, ofRole);
    const said =
      ofRole.get(list) ?? new Set(list.flatMap(({ record }) => saidIn(record, place) ?? []));
    ofRole.set(list, said);
    return said;
  }
}

const KINDS = Object.keys(holderPlaces) as readonly Kind[];

/** What a record says at the place of a role: where several rows say different things, nothing. */
function saidIn(record: DecisionRecord, place: HolderPlace | undefined): string | undefined {
  if (place === undefined) return undefined;
  const [before = '', inRow] = place.path.split('.*.');
  const value = valueAt(record, before.split('.'));
  if (inRow === undefined) return typeof value === 'string' ? value : undefined;
  if (!Array.isArray(value)) return undefined;
  const rows = value.filter((row) =>
    Object.entries(place.row ?? {}).every(([key, word]) => valueAt(row, [key]) === word),
  );
  const [first, ...others] = rows.map((row) => valueAt(row, inRow.split('.')));
  if (typeof first !== 'string') return undefined;
  const agreed = others.every((other) => typeof other === 'string' && sameText(other, first));
  return agreed ? first : undefined;
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
