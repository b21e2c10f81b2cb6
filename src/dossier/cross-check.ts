import { judgedRecord } from '../audit/judged-record.js';
import type { RecheckOptions } from '../audit/recheck.js';
import { findEdition } from '../editions/edition.js';
import { draft, type Edition } from '../regulation/editions.js';
import { addTo, gather } from '../values/gather.js';
import { optionsAtOneLook } from '../values/one-look.js';
import type { Writable } from '../values/plain.js';
import { type Across, gathered, indexed, merged, type RecordPlace } from './across.js';
import type { Around, Check, Found, PlaceIn } from './check.js';
import { CHECKS, type CheckId } from './checks.js';
import { type Filed, filed } from './filed.js';
import { joined, subjectKey } from './join.js';
import { onFile, type Proved } from './on-file.js';
import {
  type CrossChecked,
  type CrossFinding,
  countsOf,
  type RecordOnFile,
  type Sorted,
  type SubjectResult,
  verdictOf,
} from './result.js';
import { type Sheaf, SubjectFile } from './subject-file.js';

/** How records are cross-checked. */
export interface CrossCheckOptions extends Pick<RecheckOptions, 'editions'> {
  /** The edition by whose id every record is judged, whatever it names. */
  readonly asEdition?: string | undefined;
  /** What was gathered over all records, where these are a part of them. */
  readonly across?: Across | undefined;
  /** The places of these records in the whole, where they are a part of it. */
  readonly indexes?: readonly number[] | undefined;
}

/**
 * Cross-checks the decisions of whole files: which contradict each other, which break an article
 * together, which are worth a look, and what each record comes to as the others prove it to be. The
 * records given are taken for all there are. Whatever stands in the list, it answers and does not throw: a record that
 * breaks the schema takes no part and is counted.
 *
 * @throws TypeError where there is no list to go through, or the options are none: a mistake in the calling program
 * @example
 * ```ts
 * crossCheck([{ id: 'P-1', kind: 'demand-publication', decidedOn: '2022-03-01', subject: { demand: 'D-9' }, facts: { catalogued: true, notice: {} }, outcome: 'permit' }]).subjects[0]?.verdict // => "doubtful"
 * crossCheck(['no record']).counts.invalid // => [0]
 * ```
 */
export function crossCheck(
  records: Iterable<unknown>,
  options: CrossCheckOptions = {},
): CrossChecked {
  return crossChecked(records, optionsAtOneLook(options));
}

/** As `crossCheck`; `copied` is false where nobody else holds the records. */
export function crossChecked(
  records: Iterable<unknown>,
  options: CrossCheckOptions,
  copied = true,
): CrossChecked {
  const sorted = sortedOut(records, options, copied);
  const across = indexed(options.across ?? gathered(sorted.files, sorted.unjoined));
  const around: Around = { across, editionOf: editionBy(options) };
  const subjects = sorted.files.map((sheaf) => checkedFile(sheaf, around, options));
  return { subjects, counts: countsOf(subjects, sorted) };
}

/**
 * Gathers what rows over all files need to know of some records: small beside them, plain data, to be
 * merged with that of the others.
 *
 * @example
 * ```ts
 * gatherAcross([]) // => {"guides":[],"rounds":[],"standings":[],"contracts":[]}
 * ```
 */
export function gatherAcross(
  records: Iterable<unknown>,
  options: Omit<CrossCheckOptions, 'across'> = {},
): Across {
  const sorted = sortedOut(records, optionsAtOneLook(options));
  return gathered(sorted.files, sorted.unjoined);
}

/**
 * Merges what was gathered of two parts; the order does not matter.
 *
 * @example
 * ```ts
 * mergeAcross(gatherAcross([]), gatherAcross([])) // => {"guides":[],"rounds":[],"standings":[],"contracts":[]}
 * ```
 */
export function mergeAcross(a: Across, b: Across): Across {
  return merged(a, b);
}

function sortedOut(records: Iterable<unknown>, options: CrossCheckOptions, copied = true): Sorted {
  const { indexes, ...how } = options;
  const valid: Filed[] = [];
  const invalid: number[] = [];
  let count = 0;
  for (const record of records) {
    const index = indexes?.[count] ?? count;
    count += 1;
    const judged = judgedRecord(record, how, copied);
    if (judged === undefined) invalid.push(index);
    else valid.push(filed(index, judged.record, judged));
  }
  const { repeats, ...files } = joined(valid);
  const once = valid.filter((each) => !repeats.has(each));
  const repeated = gather(valid, (each) => (repeats.has(each) ? each.index : undefined));
  return { records: once, invalid, repeated, ...files };
}

function editionBy({ editions = [], asEdition }: CrossCheckOptions): (each: Filed) => Edition {
  return ({ record }) => findEdition(asEdition ?? record.edition, editions).found ?? draft;
}

function checkedFile(
  sheaf: Sheaf,
  around: Around,
  { editions, asEdition }: CrossCheckOptions,
): SubjectResult {
  const file = new SubjectFile(sheaf);
  const here = subjectKey(file.subject);
  const findings: CrossFinding[] = [];
  const proved = new Map<number, Proved[]>();
  for (const check of CHECKS) {
    const found = foundBy(check, file, around);
    if (found === undefined) continue;
    if (found.length > 1) found.sort(byPlace);
    for (const one of found) {
      findings.push(asFinding(check.id, check.articles, one, here));
      if (one.proves === undefined) continue;
      addTo(proved, one.at.each.index, one.proves);
    }
  }
  const records = file.records.map((each): RecordOnFile => {
    const { index, verdict } = each;
    const { id, kind, decidedOn } = each.record;
    const proven = onFile(each.record, verdict, proved.get(index) ?? [], { editions, asEdition });
    const own: Writable<RecordOnFile> = { index, id, kind, decidedOn, verdict };
    if (proven !== undefined) own.onFile = proven;
    return own;
  });
  return { subject: file.subject, records, findings, verdict: verdictOf(findings) };
}

/** What a row finds; mostly nothing, for which nothing is made. */
function foundBy(check: Check, file: SubjectFile, around: Around): Found[] | undefined {
  let all: Found[] | undefined;
  for (const one of check.find(file, around)) {
    if (all === undefined) all = [one];
    else all.push(one);
  }
  return all;
}

function byPlace(a: Found, b: Found): number {
  return (
    a.at.each.index - b.at.each.index ||
    (a.at.path < b.at.path ? -1 : a.at.path > b.at.path ? 1 : 0)
  );
}

function asFinding(
  check: CheckId,
  articles: readonly number[],
  { weight, at, against, stated, onRecord, proves }: Found,
  here: string,
): CrossFinding {
  const facts: Writable<CrossFinding['facts']> = {};
  if (stated !== undefined) facts.stated = stated;
  if (onRecord !== undefined) facts.onRecord = onRecord;
  const finding: Writable<CrossFinding> = {
    check,
    articles: [...articles],
    weight,
    at: asPlace(at, here),
    against: against.map((one) => asPlace(one, here)),
    facts,
  };
  if (proves !== undefined) finding.proves = proves.path;
  return finding;
}

function asPlace(one: PlaceIn | RecordPlace, here: string): RecordPlace {
  if ('each' in one) return { index: one.each.index, id: one.each.record.id, path: one.path };
  const { index, id, path, subject } = one;
  if (subject === undefined || subjectKey(subject) === here) return { index, id, path };
  return { index, id, path, subject };
}
