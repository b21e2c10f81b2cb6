import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import {
  decisions,
  draft,
  type Edition,
  type Kind,
  type RecheckResult,
  readEdition,
  recheck,
} from '../../src/index.js';
import { canonical } from '../../src/receipt/index.js';
import { type SwitchId, switches } from '../../src/regulation/index.js';
import type { Turn } from '../../src/rules/turn.js';
import { edgeRecord, kinds, validRecord } from '../../src/testing/index.js';
import { type EditionCase, linesOf } from '../cases/cases.js';
import { changed } from '../properties/support.js';
import { DECIDED_ON, typicalFacts } from '../records.js';
import { turnsOf } from '../rules/probes.js';
import { casesOf, rulesOf } from '../trust/boundary-cases.js';
import { crossedFacts } from './crossed.js';
import {
  type Asked,
  editionsAsked,
  plainAnswers,
  recordsIn,
  type Situation,
  situationsUnder,
  turnsAsked,
  underEditions,
} from './further.js';

/** How many answers, and the digest of all of them. */
export interface Answers {
  readonly count: number;
  readonly sha256: string;
}

/** The answers to a fixed battery of questions, part by part, so that a change shows where it belongs. */
export interface BatteryAnswers {
  readonly cases: Answers;
  readonly editionCases: Answers;
  readonly boundaries: { readonly [K in Kind]?: Answers };
  /** About the limits of each kind under other editions. */
  readonly editions: { readonly [K in Kind]?: Answers };
  /** Where the rules of each kind turn, in the same situations and others. */
  readonly turns: { readonly [K in Kind]?: Answers };
  /** What the functions beside the rules answer. */
  readonly functions: Answers;
  /** The first few of the random records of each kind, which are quickly asked. */
  readonly begin: { readonly [K in Kind]?: Answers };
  readonly records: { readonly [K in Kind]?: Answers };
}

/** The random records are always the same. */
const SEED = 20_260_101;
const RECORDS = 20_000;
const EACH = RECORDS / kinds.length / 2;
const FIRST = 20;

export const sha256 = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex');

/**
 * What of a result is an answer: all of it, but of an invalid one the places and what is wrong there, not the
 * words in which it is said.
 */
function answerOf(result: RecheckResult): unknown {
  if (result.verdict !== 'invalid') return result;
  const { errors, ...rest } = result;
  return { ...rest, errors: errors.map(({ path, code, pointer }) => ({ path, code, pointer })) };
}

/** The digest of answers, one after the other. */
function digestOf(answers: Iterable<unknown>): Answers {
  const hash = createHash('sha256');
  let count = 0;
  for (const answer of answers) {
    hash.update(`${canonical(answer)}\n`);
    count += 1;
  }
  return { count, sha256: hash.digest('hex') };
}

const answersTo = (asked: Iterable<Asked>): Answers => digestOf(eachAnswer(asked));

function* eachAnswer(asked: Iterable<Asked>): Generator<unknown> {
  for (const { record, edition } of asked) {
    yield answerOf(recheck(record, { editions: edition === undefined ? [] : [edition] }));
  }
}

const byKind = (of: (kind: Kind) => Answers): { readonly [K in Kind]?: Answers } =>
  Object.fromEntries(kinds.map((kind) => [kind, of(kind)]));

export const caseAnswers = (): Answers =>
  answersTo(linesOf<Asked>('./recheck.ndjson').map(({ record }) => ({ record })));

export function editionCaseAnswers(): Answers {
  return answersTo(
    linesOf<EditionCase>('./editions.ndjson').map(({ record, edition }) => {
      const read = readEdition(edition);
      return { record, edition: read.ok ? read.edition : undefined };
    }),
  );
}

export const boundaryAnswers = (kind: Kind): Answers => answersTo(boundariesOf(kind));
export const answersUnderEditions = (kind: Kind): Answers => answersTo(underEditions(kind));
export const turnAnswers = (kind: Kind): Answers => digestOf(turnsAsked(kind, situations(kind)));
export const functionAnswers = (): Answers => digestOf(plainAnswers());
export const firstAnswers = (kind: Kind): Answers => answersTo(recordsOf(kind, FIRST));
export const randomAnswers = (kind: Kind): Answers => answersTo(recordsOf(kind, EACH));

/** The whole battery. */
export const batteryAnswers = (): BatteryAnswers => ({
  cases: caseAnswers(),
  editionCases: editionCaseAnswers(),
  boundaries: byKind(boundaryAnswers),
  editions: byKind(answersUnderEditions),
  turns: byKind(turnAnswers),
  functions: functionAnswers(),
  begin: byKind(firstAnswers),
  records: byKind(randomAnswers),
});

function* recordsOf(kind: Kind, count: number): Generator<Asked> {
  for (const records of [validRecord(kind), edgeRecord(kind)]) {
    for (const record of fc.sample(records, { seed: SEED, numRuns: count })) yield { record };
  }
}

/** The draft, and for every other alternative of a reading that a kind follows an edition that chooses it. */
function editionsOf(kind: Kind): readonly Edition[] {
  const { readings = [] } = decisions[kind] as { readonly readings?: readonly SwitchId[] };
  const chosen = readings.flatMap((id) =>
    switches[id].alternatives.slice(1).map((alternative): Edition => {
      const read = readEdition({ id: `${id}: ${alternative}`, readings: { [id]: alternative } });
      if (!read.ok) throw new Error(`${id}: ${alternative} is no edition`);
      return read.edition;
    }),
  );
  return [draft, ...chosen];
}

/** Facts to every side of where a rule turns, under the draft and under each reading. */
function* boundariesOf(kind: Kind): Generator<Asked> {
  for (const situation of aboutLimits(kind)) yield* recordsIn(kind, situation);
}

function* aboutLimits(kind: Kind): Generator<Situation> {
  for (const edition of editionsOf(kind)) {
    for (const facts of [...crossedFacts(kind), ...withoutEach(typicalFacts[kind])]) {
      yield { facts, decidedOn: DECIDED_ON, edition };
    }
    for (const rule of rulesOf(kind)) {
      for (const { facts, decidedOn } of casesOf(kind, rule, [edition])) {
        yield { facts, decidedOn, edition };
      }
      const typical = typicalFacts[kind];
      for (const turn of turnsOf(kind, rule as never, typical, DECIDED_ON, edition)) {
        for (const value of valuesAt(turn)) {
          const facts = changedAt(typical, turn.of, value);
          if (facts !== undefined) yield { facts, decidedOn: DECIDED_ON, edition };
        }
      }
    }
  }
}

/** Facts of which each in turn is not on record, or is on record as none. */
const withoutEach = (facts: object): object[] =>
  Object.keys(facts).flatMap((key) => {
    const others = Object.entries(facts).filter(([name]) => name !== key);
    return [Object.fromEntries(others), { ...facts, [key]: null }];
  });

function* situations(kind: Kind): Generator<Situation> {
  yield* aboutLimits(kind);
  for (const edition of editionsAsked()) yield* situationsUnder(kind, edition);
}

const PLACES = ['310115', '320500', '330100', '340200', '110108', '990000'];

/** Values to either side of a turn that is no limit; `undefined`: left out. */
function valuesAt(turn: Turn): readonly unknown[] {
  if ('limit' in turn) return [null, undefined];
  if ('within' in turn) return [...turn.within, ...PLACES, null, undefined];
  if ('passes' in turn) return [...turn.passes, ...(turn.fails ?? []), null, undefined];
  const { holds } = turn;
  const less = holds.map((word) => holds.filter((each) => each !== word));
  return [holds, ...less, holds.slice(0, (turn.atLeast ?? holds.length) - 1), [], null, undefined];
}

/** Facts with another value at a path; nothing where the path leads nowhere. */
function changedAt(facts: object, path: string, value: unknown): object | undefined {
  const steps = path.split('.').slice(1);
  try {
    return steps.length === 0 ? undefined : changed(facts, steps, () => value);
  } catch {
    return undefined;
  }
}
