import { type RecheckResult, recheck } from '../audit/recheck.js';
import { readEdition } from '../editions/edition.js';
import type { Edition } from '../regulation/editions.js';
import { loadedEdition } from '../regulation/loaded.js';

/** Why a record has another verdict now; `unknown`: it cannot be told from what is there. */
export type Cause = 'record' | 'edition' | 'version' | 'reading' | 'unknown';

/** By which editions a recheck judged. */
export interface JudgedBy {
  readonly editions: readonly Edition[];
  readonly asEdition?: string | undefined;
}

/** A record in one of two rechecks, with the verdict that it got there. */
export interface Side extends JudgedBy {
  readonly record: unknown;
  readonly verdict: RecheckResult['verdict'];
}

const THINGS = ['record', 'edition', 'reading'] as const;
type Thing = (typeof THINGS)[number];

/**
 * Why the verdict on a record differs between two rechecks: found by rechecking the record of then with
 * one thing of now at a time, and, where none alone is enough, with as few as are. `version` where the very
 * record of then, judged as then, gets another answer from this program. `unknown` where this program
 * does not even give the answer of now.
 *
 * @example
 * ```ts
 * causesOf({ record: {}, verdict: 'upheld', editions: [] }, { record: {}, verdict: 'invalid', editions: [] }) // => ["version"]
 * causesOf({ record: {}, verdict: 'invalid', editions: [] }, { record: {}, verdict: 'upheld', editions: [] }) // => ["unknown"]
 * ```
 */
export function causesOf(then: Side, now: Side): Cause[] {
  const verdictWith = (things: readonly Thing[]) => rechecked(then, now, things).verdict;
  const [before, after] = [verdictWith([]), verdictWith(THINGS)];
  if (after !== now.verdict) return ['unknown'];
  const version: Cause[] = before === then.verdict ? [] : ['version'];
  if (before === after) return version;
  const moves = (things: readonly Thing[]) => verdictWith(things) !== before;
  const alone = THINGS.filter((thing) => moves([thing]));
  if (alone.length > 0) return inOrder([...alone, ...version]);
  const pair = THINGS.map((left) => THINGS.filter((thing) => thing !== left)).find(moves);
  return inOrder([...(pair ?? THINGS), ...version]);
}

const ORDER: readonly Cause[] = ['record', 'edition', 'version', 'reading'];
const inOrder = (causes: readonly Cause[]) => ORDER.filter((cause) => causes.includes(cause));

/** The answer to the record of then where some things are those of now. */
function rechecked(then: Side, now: Side, things: readonly Thing[]): RecheckResult {
  const side = (thing: Thing) => (things.includes(thing) ? now : then);
  const { record } = side('record');
  const [by, readAs] = [side('edition'), side('reading')];
  const edition = editionFor(record, by);
  if (by === readAs || edition === undefined) return recheck(record, optionsOf(by));
  const { readings } = editionFor(record, readAs) ?? {};
  const mixed = readEdition({ ...edition, id: MIXED, readings });
  // What was chosen for one edition may be chosen for any.
  if (!mixed.ok) return recheck(record, optionsOf(by));
  return recheck(record, { editions: [mixed.edition], asEdition: MIXED });
}

/** An edition of one side with the readings of the other. */
const MIXED = 'mixed';

const optionsOf = ({ editions, asEdition }: JudgedBy) => ({ editions, asEdition });

function editionFor(record: unknown, { editions, asEdition }: JudgedBy): Edition | undefined {
  const { edition } = (record ?? {}) as { readonly edition?: unknown };
  const name = asEdition ?? edition;
  if (name !== undefined && typeof name !== 'string') return undefined;
  return loadedEdition(name, editions);
}
