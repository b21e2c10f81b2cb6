import type { OutcomeOf, RuleIdOf } from '../decisions/decisions.js';
import { determined, type Finding } from '../decisions/determine.js';
import {
  type NotJudged,
  type NotReadable,
  oneByOne,
  withoutDay,
  withUnreadable,
} from '../decisions/one-by-one.js';
import { decisionOf } from '../decisions/rules-under.js';
import { findEdition, readEdition } from '../editions/edition.js';
import type { Facts, Kind } from '../entities/facts.js';
import { type DataError, dataError, under } from '../entities/faults.js';
import { isDateText } from '../entities/leaves.js';
import { read } from '../entities/tables/read.js';
import { factsNode } from '../entities/tables/records.js';
import type { Edition } from '../regulation/editions.js';
import type { DateText } from '../values/date.js';
import { type Language, type LanguageTag, languageOf } from '../values/language.js';
import { optionsAtOneLook } from '../values/one-look.js';

/** How facts are read. */
export interface ReadFactsOptions {
  /** The day of decision; without it the rules that hang on it are not judged. */
  readonly decidedOn?: DateText | undefined;
  /** The edition that governs, itself or by its id among `editions`; the built-in draft where left out. */
  readonly edition?: Edition | string | undefined;
  /** Editions besides the draft that `edition` may name, as `readEdition` gives them. */
  readonly editions?: readonly Edition[] | undefined;
  /** The language of error messages; left out: Chinese and English, in this order. */
  readonly language?: LanguageTag | undefined;
}

/** What is said of facts in either case. */
interface Judged<K extends Kind> {
  /** Of every rule whose facts are well written, in the order of the kind's rules. */
  readonly findings: Finding<RuleIdOf<K>>[];
  /** The rules that could not be judged: for want of a well-written fact, or of the day of decision. */
  readonly notJudged: NotJudged<RuleIdOf<K>>[];
}

/** Facts that were read and judged as far as they go, or everything that is wrong with them and what stands all the same. */
export type FactsRead<K extends Kind = Kind> =
  | (Judged<K> & {
      readonly ok: true;
      readonly errors: readonly [];
      readonly facts: Facts<K>;
      /** As `determine` answers; only where the day is known. */
      readonly lawful?: OutcomeOf<K>[];
      readonly possible?: OutcomeOf<K>[];
    })
  | (Judged<K> & { readonly ok: false; readonly errors: DataError[] });

/**
 * Reads the facts of a kind by themselves, as a form has them: without id and outcome, half-filled or badly
 * written in places. Every error with its path, and the finding of every rule whose facts are well written.
 * Whatever the facts are, it answers and does not throw.
 *
 * @throws RangeError where there is no such kind, or the library does not speak the language: mistakes in the
 * calling program
 * @throws TypeError where the options are no object, cannot be read, or have editions that are no list: likewise
 * @example
 * ```ts
 * readFacts('grant', { grant: '920' }, { decidedOn: '2024-06-30' }).errors.map(({ path }) => path) // => ["facts.grant"]
 * readFacts('grant', { grant: '920', approvedOn: null }, { decidedOn: '2024-06-30' }).findings.map(({ rule, result }) => `${rule} ${result}`) // => ["A3.central-funds unknown","A16.at-approval fail"]
 * readFacts('grant', { grant: '900万元', approvedOn: '2024-06-28' }).notJudged // => [{"rule":"A16.at-approval","lacks":"decidedOn"}]
 * ```
 */
export function readFacts<K extends Kind>(
  kind: K,
  data: unknown,
  options: ReadFactsOptions = {},
): FactsRead<K> {
  const own = optionsAtOneLook(options);
  const language = languageOf(own.language);
  decisionOf(kind);
  try {
    return readPlain(kind, data, own, language);
  } catch {
    // A getter or a proxy that throws, or data so large that it cannot be walked.
    const errors = [dataError('facts', { fault: 'unreadable' }, language)];
    return { ok: false, errors, findings: [], notJudged: unjudged(kind, 'facts') };
  }
}

function readPlain<K extends Kind>(
  kind: K,
  data: unknown,
  options: ReadFactsOptions,
  language: Language | undefined,
): FactsRead<K> {
  const reading = read(factsNode(kind), data, { language, path: ['facts'] });
  const day = dayOf(options, language);
  const governing = editionOf(options, language);
  const errors = [...(reading.ok ? [] : reading.errors), ...day.errors, ...governing.errors];
  const { edition } = governing;
  if (edition === undefined) {
    return { ok: false, errors, findings: [], notJudged: unjudged(kind, 'edition') };
  }
  const context = day.on === undefined ? withoutDay(edition) : { decidedOn: day.on, edition };
  const facts = reading.ok ? reading.data : readable(data, reading.errors);
  const judged = (
    facts === undefined
      ? { findings: [], notJudged: unjudged(kind, 'facts') }
      : oneByOne(decisionOf(kind), facts as Facts<K>, context)
  ) as Judged<K>;
  if (!reading.ok || errors.length > 0) return { ok: false, errors, ...judged };
  const known = { ok: true, errors: [], facts: facts as Facts<K>, ...judged } as const;
  if (day.on === undefined) return known;
  const { lawful, possible } = determined(kind, known.facts, { decidedOn: day.on, edition });
  return { ...known, lawful, possible };
}

function dayOf({ decidedOn }: ReadFactsOptions, language: Language | undefined) {
  if (decidedOn === undefined) return { errors: [] };
  if (isDateText(decidedOn)) return { on: decidedOn, errors: [] };
  return { errors: [dataError('decidedOn', { fault: 'date', given: decidedOn }, language)] };
}

function editionOf(
  { edition: named, editions = [] }: ReadFactsOptions,
  language: Language | undefined,
): { readonly edition?: Edition; readonly errors: readonly DataError[] } {
  if (named === undefined || typeof named === 'string') {
    const edition = findEdition(named, editions, language);
    return edition.found === undefined ? edition : { edition: edition.found, errors: [] };
  }
  const given = readEdition(named, language);
  if (given.ok) return { edition: given.edition, errors: [] };
  return { errors: given.errors.map((error) => under(['edition'], error)) };
}

/** What can be read of facts in which there are errors; nothing where it is not even said where. */
function readable(data: unknown, errors: readonly DataError[]): unknown {
  const places = errors
    .filter(({ code }) => code !== 'unknown-key')
    .map(({ keys = [] }) => keys.slice(1));
  return places.some(({ length }) => length === 0) ? undefined : withUnreadable(data, places);
}

const unjudged = <K extends Kind>(kind: K, lacks: NotReadable): NotJudged<RuleIdOf<K>>[] =>
  decisionOf(kind).rules.map(({ id }) => ({ rule: id as RuleIdOf<K>, lacks }));
