import type { Holder } from '../entities/dictionary/holders.js';
import type { Bilingual } from '../regulation/bilingual.js';
import { canonicalText } from '../values/text.js';
import { asked, type ExplainOptions, isInvalid, optionsOf } from './asked.js';
import { holderNames } from './holder-names.js';
import { type Question, questions } from './questions.js';

/** What one body is asked for. */
export interface Letter {
  /** What it is first asked as; of each question its own holder says so. */
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
 * `holderFrom` says so. Otherwise the letter goes to the role. Who is asked in several roles has one letter, under
 * the first. A record that breaks the schema asks nothing.
 *
 * @throws RangeError where `budget` is no number that it can be, TypeError where the options are none: mistakes in the
 * calling program
 * @example
 * ```ts
 * questionsByHolder([{ id: 'F-1', kind: 'formal-review', decidedOn: '2024-06-30', outcome: 'accepted', facts: { conforming: true, notice: null } }]).map(({ role, records }) => [role, records]) // => [["agency",["F-1"]]]
 * ```
 */
export function questionsByHolder(records: Iterable<unknown>, given: LetterOptions = {}): Letter[] {
  const { holderFrom, ...options } = optionsOf(given);
  const valid = Array.from(records, (record, index) => {
    const question = asked(record, options);
    return isInvalid(question) ? [] : [{ index, record: question.record }];
  }).flat();
  const nameOf = holderNames(
    valid.map(({ record }) => record),
    holderFrom,
  );
  const letters = new Map<string, Letter>();
  for (const { index, record } of valid) {
    for (const question of questions(record, options).questions ?? []) {
      const { role, label } = question.holder;
      const name = nameOf(record, role);
      const key = name === undefined ? role : `name ${canonicalText(name.zh)}`;
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
