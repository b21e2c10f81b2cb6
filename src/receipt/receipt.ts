import type { RecheckResult } from '../audit/recheck.js';
import { emptySummary, type VerdictCounts } from '../audit/summary.js';
import { articles } from '../regulation/articles.js';
import type { Edition } from '../regulation/editions.js';
import { readings } from '../regulation/readings.js';
import { switches } from '../regulation/switches.js';
import {
  BEGINNING,
  chainOf,
  chainText,
  digestOf,
  type Link,
  linkOf,
  type Sha256,
} from './chain.js';
import { RULE_SET } from './rule-set.js';
import {
  type EmbeddedEdition,
  type EmbeddedObject,
  type NamedFile,
  PREDICATE,
  type Predicate,
  type Receipt,
  STATEMENT,
} from './statement.js';

/** The measures by their true title. */
export const TITLE = '《长三角科技创新共同体联合攻关计划实施办法（试行）》（草案）';

/** What was rechecked, and how; of the rows later. */
export interface Recheck {
  readonly input: NamedFile;
  readonly output: NamedFile;
  /** The name of the file of the chain; left out: that of the input with `.chain` for its ending. */
  readonly chain?: string | undefined;
  /** Every edition by which a record may have been judged, the draft among them. */
  readonly editions: readonly Edition[];
  /** The mapping of a table, `null` where there was none. */
  readonly mapping: unknown;
  /** Every option that changes a byte of the results. */
  readonly options: EmbeddedObject;
}

/** A record as it was read, and its result with all findings. */
export type Row = readonly [bytes: Uint8Array, result: RecheckResult];

/** The hash, and the two dates that a receipt may bear: nobody but the caller has a clock. */
export interface ReceiptOptions {
  readonly sha256: Sha256;
  /** The day up to which what was known went into the input. */
  readonly knownOn?: string | undefined;
  readonly recheckedOn?: string | undefined;
}

/** A receipt, and the lines of the chain that lies beside it. */
export interface Receipted {
  readonly statement: Receipt;
  readonly chain: readonly string[];
}

/**
 * The receipt of a recheck: what was read, by which rules, readings and editions, with which answers. The
 * chain belongs into a file beside it (a line each), by which `verify` names the record that differs.
 *
 * @throws TypeError where something in it is no JSON
 * @example
 * ```ts
 * receipt({ input: { name: 'a.ndjson', sha256: '' }, output: { name: 'b.ndjson', sha256: '' }, editions: [], mapping: null, options: {}, rows: [[new Uint8Array(), recheck('no record')]] }, { sha256: () => '0'.repeat(64) }).statement.predicate.counts // => {"upheld":0,"overturned":0,"undetermined":0,"invalid":1}
 * ```
 */
export function receipt(
  given: Recheck & { readonly rows: Iterable<Row> },
  options: ReceiptOptions,
): Receipted {
  const links: Link[] = [];
  const counts: VerdictCounts = { ...emptySummary().verdicts };
  for (const [bytes, result] of given.rows) {
    links.push(linkOf(bytes, result, options.sha256));
    counts[result.verdict] += 1;
  }
  return receiptOf(given, { links, counts }, options);
}

/** What is kept of the rows of a recheck while they pass by. */
export interface Passed {
  readonly links: readonly Link[];
  readonly counts: VerdictCounts;
}

/**
 * The same of rows that have passed by: of millions, only their digests are kept.
 *
 * @throws TypeError where something in it is no JSON
 * @example
 * ```ts
 * receiptOf({ input: { name: 'a.ndjson', sha256: '' }, output: { name: 'b.ndjson', sha256: '' }, editions: [], mapping: null, options: {} }, { links: [], counts: emptySummary().verdicts }, { sha256: () => '0'.repeat(64) }).chain // => []
 * ```
 */
export function receiptOf(given: Recheck, passed: Passed, options: ReceiptOptions): Receipted {
  const { sha256, knownOn = null, recheckedOn = null } = options;
  const lines = chainOf(passed.links, sha256);
  const chain = given.chain ?? `${given.input.name.replace(/\.[^.]*$/, '')}.chain`;
  const statement: Receipt = {
    _type: STATEMENT,
    subject: [
      file(given.input.name, given.input.sha256),
      file(given.output.name, given.output.sha256),
      file(chain, digestOfLines(lines, sha256)),
    ],
    predicateType: PREDICATE,
    predicate: {
      ...judgedBy(given.editions, sha256),
      options: given.options,
      dates: { knownOn, recheckedOn },
      mapping: given.mapping,
      counts: { ...passed.counts },
      chain: { alg: 'sha256', head: lines.at(-1) ?? BEGINNING, length: lines.length },
    },
  };
  return { statement, chain: lines };
}

const file = (name: string, sha256: string) => ({ name, digest: { sha256 } });

/** By what this very program judges: its rules, the text and its readings, and some editions. */
export function judgedBy(
  editions: readonly Edition[],
  sha256: Sha256,
): Pick<Predicate, 'tool' | 'regulation' | 'editions'> {
  return {
    tool: { name: 'jiebang', ...RULE_SET },
    regulation: {
      title: TITLE,
      articles: digestOf(articles, sha256),
      readings: digestOf({ readings, switches }, sha256),
    },
    editions: editions.map((edition) => embedded(edition, sha256)),
  };
}

const embedded = (edition: Edition, sha256: Sha256): EmbeddedEdition => ({
  id: edition.id,
  digest: digestOf(edition, sha256),
  edition,
});

function digestOfLines(lines: readonly string[], sha256: Sha256): string {
  return sha256(asciiOf(chainText(lines)));
}

/** Hexadecimal digits and line ends have one byte each. */
function asciiOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
