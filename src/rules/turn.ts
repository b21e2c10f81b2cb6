import type { DateText } from '../values/date.js';
import { FAIL, PASS, type Truth } from '../values/kleene.js';
import type { Fen } from '../values/money.js';
import type { Json } from '../values/plain.js';
import type { Context } from './context.js';

/** What a limit is counted in. */
export type Unit = 'fen' | 'month' | 'region' | 'round' | 'day' | 'year' | 'item' | 'character';

/** What a rule answers just below a limit, at it, and just above it. */
export type Sides = readonly [below: Truth, at: Truth, above: Truth];

export const AT_MOST: Sides = [PASS, PASS, FAIL];
export const AT_LEAST: Sides = [FAIL, PASS, PASS];
export const EXACTLY: Sides = [FAIL, PASS, FAIL];

/** A number, an amount, a day, or how many rows of a list count: the rule turns at a limit. */
export interface AtLimit {
  /** What is measured, as a path in the record; of a list, how many of its rows count. */
  readonly of: string;
  readonly unit: Unit;
  /** A number of units, or a date. */
  readonly limit: Fen | DateText;
  readonly gives: Sides;
}

/** A truth, a word, a body, a text, an object that may be on record as none: some values pass, all others fail. */
export interface AtValues {
  readonly of: string;
  readonly passes: readonly Json[];
  /** Values that fail, where what fails is not simply every other one. */
  readonly fails?: readonly Json[];
}

/** A place: it passes within some provinces or prefectures, by prefix of its code. */
export interface AtPlaces {
  readonly of: string;
  readonly within: readonly string[];
}

/** A list that must hold certain words. */
export interface AtMembers {
  readonly of: string;
  readonly holds: readonly string[];
  /** How many of them suffice; left out: all. */
  readonly atLeast?: number;
}

/** A point at which a rule turns on the facts at hand, by a concrete path. */
export type Turn = AtLimit | AtValues | AtPlaces | AtMembers;

/** The same as it stands in a rule, whose limit may follow from the facts. */
export type TurnOf<Facts> =
  | Turn
  | (Omit<AtLimit, 'limit'> & {
      readonly limit: (facts: Facts, context: Context) => Fen | DateText | null | undefined;
    });

/** Where a rule turns on facts: those of its points that exist on them. */
export function turnsOn<Facts, Read>(
  {
    turnsAt,
  }: {
    readonly turnsAt:
      | readonly TurnOf<Facts>[]
      | ((facts: Facts, context: Context, read: Read) => readonly Turn[]);
  },
  facts: Facts,
  context: Context,
  read: Read,
): readonly Turn[] {
  if (typeof turnsAt === 'function') return turnsAt(facts, context, read);
  return turnsAt.flatMap((turn): Turn[] => {
    if (!hasOwnLimit(turn)) return [turn];
    const limit = turn.limit(facts, context);
    return limit === null || limit === undefined ? [] : [{ ...turn, limit }];
  });
}

/** Whether the limit of a turn follows from the facts. */
function hasOwnLimit<Facts>(turn: TurnOf<Facts>): turn is Exclude<TurnOf<Facts>, Turn> {
  return 'limit' in turn && typeof turn.limit === 'function';
}

/** A truth that passes where it is attested. */
export const attestedAt = (of: string): AtValues => ({ of, passes: [true], fails: [false] });

/** What is dated after the day of decision had not happened. */
export const onDecision = (_: unknown, { decidedOn }: Context): DateText => decidedOn;
