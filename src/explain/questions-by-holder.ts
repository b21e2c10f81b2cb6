import type { DecisionRecord } from '../audit/record.js';
import type { Holder } from '../entities/dictionary/holders.js';
import { type HolderPlace, holderPlaces } from '../entities/dictionary/holders.js';
import type { Bilingual } from '../regulation/bilingual.js';
import { departmentFor, isDepartment, isPlace } from '../values/place.js';
import { departmentLabel } from '../values/prefectures.js';
import { canonicalText } from '../values/text.js';
import { asked, type ExplainOptions, isInvalid } from './asked.js';
import { valueAt } from './paths.js';
import { type Question, questions } from './questions.js';

/** What one body is asked for. */
export interface Letter {
  readonly role: Holder;
  /** What the role is called. */
  readonly roleLabel: Bilingual;
  /** Who it is, where the records say so. */
  readonly name?: Bilingual;
  readonly asks: readonly {
    /** The record, by its id and its place in the input. */
    readonly record: string;
    readonly index: number;
    readonly question: Question;
  }[];
  /** The ids of the records, each once, in the order of the input. */
  readonly records: readonly string[];
}

/** How letters are addressed. */
export interface LetterOptions extends ExplainOptions {
  /** Where a record says who holds its facts, if nothing else does: `meta.department`. */
  readonly holderFrom?: string | undefined;
}

/**
 * The questions of many records, each body its letter. A holder is a role; it is a name where the record says
 * which one it is, else where other records of the same subject do and do not contradict each other, else where
 * `holderFrom` says so. Otherwise the letter goes to the role.
 *
 * @example
 * ```ts
 * questionsByHolder([{ id: 'F-1', kind: 'formal-review', decidedOn: '2024-06-30', outcome: 'accepted', facts: { conforming: true, notice: null } }]).map(({ role, records }) => [role, records]) // => [["agency",["F-1"]]]
 * ```
 */
export function questionsByHolder(
  records: Iterable<unknown>,
  { holderFrom, ...options }: LetterOptions = {},
): Letter[] {
  const valid = Array.from(records, (record, index) => {
    const question = asked(record, options);
    return isInvalid(question) ? [] : [{ index, record: question.record }];
  }).flat();
  const stated = statedBySubject(valid.map(({ record }) => record));
  const letters = new Map<string, Letter>();
  for (const { index, record } of valid) {
    for (const question of questions(record, options).questions ?? []) {
      const { role, label } = question.holder;
      const name = nameOf(record, role, stated, holderFrom);
      const key = name === undefined ? role : `${role} ${name.zh}`;
      const letter = letters.get(key) ?? {
        role,
        roleLabel: label,
        ...(name === undefined ? {} : { name }),
        asks: [],
        records: [],
      };
      letters.set(key, {
        ...letter,
        asks: [...letter.asks, { record: record.id, index, question }],
        records: letter.records.includes(record.id)
          ? letter.records
          : [...letter.records, record.id],
      });
    }
  }
  return [...letters.values()];
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
