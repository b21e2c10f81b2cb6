import { type Invalid, recheck } from '../audit/recheck.js';
import { kindOf } from '../audit/recheck-plainly.js';
import type { DecisionRecord } from '../audit/record.js';
import { type Verdict, verdictOn } from '../decisions/decision.js';
import type { RuleId } from '../decisions/decisions.js';
import { groundsOf, type Judged, judgeBy } from '../decisions/judge.js';
import { type AnyDecision, decisionOf } from '../decisions/rules-under.js';
import { findEdition } from '../editions/edition.js';
import type { Facts, Kind } from '../entities/facts.js';
import { conforming, REFUSED } from '../entities/tables/conforms.js';
import { read } from '../entities/tables/read.js';
import { records } from '../entities/tables/records.js';
import type { Edition } from '../regulation/editions.js';
import { optionsAtOneLook } from '../values/one-look.js';

/** How a record is asked about. */
export interface ExplainOptions {
  /** Editions besides the draft that records may name, as `readEdition` gives them. */
  readonly editions?: readonly Edition[] | undefined;
  /** The id of an edition by which every record is judged, whatever it names. */
  readonly asEdition?: string | undefined;
  /** How often a record may be judged at most, as it stands included; 100,000 where left out. */
  readonly budget?: number | undefined;
}

/** How often a record is judged at most, unless asked otherwise. */
export const BUDGET = 100_000;

/** Options as they are at one look, with numbers that are some. Throws a TypeError or a RangeError. */
export function optionsOf<Options extends ExplainOptions>(given: Options): Options {
  const options = optionsAtOneLook(given);
  const { budget, most, deep } = options as { [K in 'budget' | 'most' | 'deep']?: unknown };
  if (budget !== undefined && !(typeof budget === 'number' && budget >= 0)) {
    throw new RangeError('budget 应为 0 以上的数 / budget must be a number from 0');
  }
  const sizes = [
    { name: 'most', size: most, least: 0 },
    // Less than one reading at a time tries none, and would call every verdict robust.
    { name: 'deep', size: deep, least: 1 },
  ];
  for (const { name, size, least } of sizes) {
    if (size === undefined || (Number.isSafeInteger(size) && Number(size) >= least)) continue;
    throw new RangeError(
      `${name} 应为 ${least} 以上的整数 / ${name} must be a whole number from ${least}`,
    );
  }
  return options;
}

/** A record whose schema holds, and the edition that governs it. */
export interface Asked {
  readonly record: DecisionRecord;
  readonly edition: Edition;
  readonly decision: AnyDecision<Kind>;
}

/** A valid record with its edition, or what is wrong with it, as `recheck` says it. */
export function asked(record: unknown, options: ExplainOptions): Asked | Invalid {
  const found = valid(record, options);
  return found ?? (recheck(record, options) as Invalid);
}

/** Whether there is nothing to be asked of a record, since it is invalid. */
export const isInvalid = (asked: Asked | Invalid): asked is Invalid => 'verdict' in asked;

function valid(record: unknown, { editions = [], asEdition }: ExplainOptions): Asked | undefined {
  try {
    const kind = kindOf(record);
    if (kind === undefined) return undefined;
    const reading = read(records[kind], record);
    if (!reading.ok) return undefined;
    const checked = reading.data as DecisionRecord;
    const { found } = findEdition(asEdition ?? checked.edition, editions);
    if (found === undefined) return undefined;
    return { record: checked, edition: found, decision: decisionOf(kind) };
  } catch {
    // A getter or a proxy that throws: `recheck` says so.
    return undefined;
  }
}

/** A verdict, and what it rests on. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly judged: Judged<Kind>;
}

/** The verdict on a record with other facts, or by another edition. */
export function verdictBy(
  { record, decision, edition }: Asked,
  facts: Facts<Kind> = record.facts,
): Judgement {
  const context = { decidedOn: record.decidedOn, edition };
  const judged = judgeBy(decision, facts, context, record.reasons);
  return { verdict: verdictOn(record.outcome, judged), judged };
}

/** Whether a record with other facts still has what its schema wants. */
export const isValid = ({ record }: Asked, facts: Facts<Kind>): boolean =>
  conforming(records[record.kind], { ...record, facts }) !== REFUSED;

/** The rules on which a judgement rests. */
export const restsOn = ({ decision }: Asked, { judged }: Judgement): RuleId[] =>
  groundsOf(decision, judged) as RuleId[];
