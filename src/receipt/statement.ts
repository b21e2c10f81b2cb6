import type { VerdictCounts } from '../audit/summary.js';
import { valueAt } from '../values/at-path.js';
import { isDate } from '../values/date.js';
import { isPlainObject } from '../values/plain.js';

/** A file by its name and the digest of its bytes. */
export interface NamedFile {
  readonly name: string;
  readonly sha256: string;
}

/** A file as an in-toto Statement names it. */
export interface SubjectFile {
  readonly name: string;
  readonly digest: { readonly sha256: string };
}

/** JSON of a receipt whose shape its writer knows. */
export type Embedded = null | boolean | number | string | readonly Embedded[] | EmbeddedObject;
/** An object of a receipt. */
export interface EmbeddedObject {
  readonly [key: string]: Embedded;
}

/** An edition as it stood, whole, and its digest. */
export interface EmbeddedEdition {
  readonly id: string;
  readonly digest: string;
  readonly edition: unknown;
}

/** What a receipt says: what was read, by which rules it was judged, and what came of it. */
export interface Predicate {
  readonly tool: {
    readonly name: string;
    readonly version: string;
    /** The digest of the rule set: its description and its answers to a fixed battery. */
    readonly rules: string;
  };
  readonly regulation: {
    readonly title: string;
    readonly articles: string;
    readonly readings: string;
  };
  readonly editions: readonly EmbeddedEdition[];
  /** Every option that changes a byte of the results. */
  readonly options: EmbeddedObject;
  readonly dates: { readonly knownOn: string | null; readonly recheckedOn: string | null };
  /** How a table was read, whole; `null` where there was no mapping. */
  readonly mapping: unknown;
  readonly counts: VerdictCounts;
  readonly chain: { readonly alg: 'sha256'; readonly head: string; readonly length: number };
}

/** A receipt: an in-toto Statement whose subjects are the input, the results and the chain. */
export interface Receipt {
  readonly _type: typeof STATEMENT;
  readonly subject: readonly [input: SubjectFile, output: SubjectFile, chain: SubjectFile];
  readonly predicateType: typeof PREDICATE;
  readonly predicate: Predicate;
}

/** What an in-toto Statement of version 1 calls its type. */
export const STATEMENT = 'https://in-toto.io/Statement/v1';
/** What a receipt calls the type of its predicate: what a recheck was, in the first version of its form. */
export const PREDICATE = 'urn:jiebang:recheck:1';

/** A receipt that was read, or the paths at which it is none. */
export type ReceiptRead =
  | { readonly ok: true; readonly receipt: Receipt }
  | { readonly ok: false; readonly paths: readonly string[] };

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string' && value !== '';
const isDigest: Test = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isCount: Test = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isDateOrNull: Test = (value) =>
  value === null || (typeof value === 'string' && isDate(value));
const is =
  (wanted: unknown): Test =>
  (value) =>
    value === wanted;

/** What stands at each place of a receipt. */
const PLACES: Readonly<Record<string, Test>> = {
  _type: is(STATEMENT),
  predicateType: is(PREDICATE),
  'subject.length': is(3),
  ...Object.fromEntries(
    [0, 1, 2].flatMap((place): [string, Test][] => [
      [`subject.${place}.name`, (name) => isText(name) && !/[/\\]/.test(String(name))],
      [`subject.${place}.digest.sha256`, isDigest],
    ]),
  ),
  'predicate.tool.name': isText,
  'predicate.tool.version': isText,
  'predicate.tool.rules': isDigest,
  'predicate.regulation.title': isText,
  'predicate.regulation.articles': isDigest,
  'predicate.regulation.readings': isDigest,
  'predicate.editions': (editions) =>
    Array.isArray(editions) &&
    editions.every(
      (each) =>
        isPlainObject(each) &&
        isText(each['id']) &&
        isDigest(each['digest']) &&
        isPlainObject(each['edition']),
    ),
  'predicate.options': isPlainObject,
  'predicate.dates.knownOn': isDateOrNull,
  'predicate.dates.recheckedOn': isDateOrNull,
  'predicate.mapping': (mapping) => typeof mapping === 'object',
  'predicate.counts.upheld': isCount,
  'predicate.counts.overturned': isCount,
  'predicate.counts.undetermined': isCount,
  'predicate.counts.invalid': isCount,
  'predicate.chain.alg': is('sha256'),
  'predicate.chain.head': isDigest,
  'predicate.chain.length': isCount,
};

/**
 * Reads a receipt from data. What it says is not compared to anything yet.
 *
 * @example
 * ```ts
 * readReceipt({ _type: 'https://in-toto.io/Statement/v1' }).ok // => false
 * ```
 */
export function readReceipt(data: unknown): ReceiptRead {
  const paths = Object.keys(PLACES).filter((path) => !isSoundAt(path, data));
  return paths.length > 0 ? { ok: false, paths } : { ok: true, receipt: data as Receipt };
}

/** Whether what stands at a place is as it must be; what keeps itself from being read is not. */
function isSoundAt(path: string, data: unknown): boolean {
  try {
    return PLACES[path]?.(valueAt(data, path.split('.'))) === true;
  } catch {
    return false;
  }
}
