import type { Invalid } from '../audit/recheck.js';
import type { Verdict } from '../decisions/decision.js';
import { readEdition } from '../editions/edition.js';
import type { Kind } from '../entities/facts.js';
import { under } from '../entities/faults.js';
import type { Edition } from '../regulation/editions.js';
import { asked, BUDGET, isInvalid, optionsOf, verdictBy } from './asked.js';
import { carried, type Difference, differencesOf } from './differences.js';
import { smallestSets } from './subsets.js';

/** A valid record under both editions, and where the verdicts differ, by what. */
export interface ComparedRecord {
  readonly id: string;
  readonly kind: Kind;
  readonly a: Verdict;
  readonly b: Verdict;
  /** Each of these sets alone, carried from `b` into `a`, gives the verdict of `b`. */
  readonly causes?: readonly (readonly Difference[])[] | 'several';
  readonly complete?: false;
  readonly why?: 'budget';
}

/** How many records flip, by kind and by cause. */
export interface Flipped {
  readonly kind: Kind;
  readonly a: Verdict;
  readonly b: Verdict;
  readonly causes: readonly (readonly Difference[])[] | 'several';
  readonly records: number;
  readonly ids: readonly string[];
}

/** Records under two editions. */
export interface Comparison {
  readonly a: string;
  readonly b: string;
  readonly differences: readonly Difference[];
  readonly rows: readonly (ComparedRecord | Invalid)[];
  readonly flips: readonly Flipped[];
  readonly counts: {
    readonly records: number;
    readonly invalid: number;
    readonly same: number;
    readonly flipped: number;
  };
}

/** What a comparison may be told. */
export interface CompareOptions {
  /** How often a record may be judged at most; 100,000 where left out. */
  readonly budget?: number | undefined;
}

/**
 * The verdicts on records under two editions, whatever edition they name themselves, and for each that flips
 * the smallest sets of differences (two at most) that alone turn the verdict of `a` into that of `b`.
 * Asked the other way round it may name other causes.
 *
 * @throws RangeError where `a` or `b` is no edition, or `budget` no number that it can be, TypeError where the options
 * are none: mistakes in the calling program
 * @example
 * ```ts
 * compareEditions([{ id: 'G-1', kind: 'grant', decidedOn: '2024-06-30', outcome: 'permit', facts: { investment: '3000万元', grant: '900万元', approvedOn: '2024-06-28', localCap: null, sources: [] } }], draft, { ...draft, id: 'lower', parameters: { ...draft.parameters, grantCap: { numerator: 1, denominator: 4 } } }).flips[0]?.causes // => [[{"parameter":"grantCap"}]]
 * ```
 */
export function compareEditions(
  records: Iterable<unknown>,
  a: Edition,
  b: Edition,
  given: CompareOptions = {},
): Comparison {
  const { budget = BUDGET } = optionsOf(given);
  const [from, to] = [editionIn(a), editionIn(b)];
  const differences = differencesOf(from, to);
  const rows = Array.from(records, (record) => compared(record, from, to, differences, budget));
  const valid = rows.filter((row): row is ComparedRecord => !('verdict' in row));
  const flipped = valid.filter(({ causes }) => causes !== undefined).length;
  return {
    a: from.id,
    b: to.id,
    differences,
    rows,
    flips: byCause(valid),
    counts: {
      records: rows.length,
      invalid: rows.length - valid.length,
      same: valid.length - flipped,
      flipped,
    },
  };
}

/** What is given counts, and not its id alone: under that of the draft other parameters would pass for the draft's. */
function editionIn(given: Edition): Edition {
  const read = readEdition(given);
  if (read.ok) return read.edition;
  const errors = read.errors.map((error) => under(['edition'], error));
  throw new RangeError(errors.map(({ path, message }) => `${path}: ${message}`).join('; '));
}

/** Most differences that are tried together as one cause. */
const MOST = 2;

function compared(
  record: unknown,
  from: Edition,
  to: Edition,
  differences: readonly Difference[],
  budget: number,
): ComparedRecord | Invalid {
  const question = asked(record, { editions: [from], asEdition: from.id });
  if (isInvalid(question)) return question;
  const { id, kind } = question.record;
  const a = verdictBy(question).verdict;
  const b = verdictBy({ ...question, edition: to }).verdict;
  if (a === b) return { id, kind, a, b };
  let left = budget - 2;
  let cut = false;
  const causes = smallestSets(differences, MOST, (set) => {
    if (left <= 0) {
      cut = true;
      return undefined;
    }
    left -= 1;
    return verdictBy({ ...question, edition: carried(from, to, set) }).verdict === b
      ? set
      : undefined;
  });
  if (cut) return { id, kind, a, b, causes, complete: false, why: 'budget' };
  return { id, kind, a, b, causes: causes.length === 0 ? 'several' : causes };
}

function byCause(rows: readonly ComparedRecord[]): Flipped[] {
  const groups = new Map<string, Flipped & { readonly ids: string[] }>();
  for (const { id, kind, a, b, causes } of rows) {
    if (causes === undefined) continue;
    const key = JSON.stringify([kind, a, b, causes]);
    const group = groups.get(key) ?? { kind, a, b, causes, records: 0, ids: [] };
    groups.set(key, { ...group, records: group.records + 1, ids: [...group.ids, id] });
  }
  return [...groups.values()];
}
