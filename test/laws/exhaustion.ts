import type { Answer } from '../../src/decisions/decision.js';
import { judgeBy } from '../../src/decisions/judge.js';
import type { Facts, Kind } from '../../src/index.js';
import { withAt } from '../../src/values/at-path.js';
import { FAIL } from '../../src/values/kleene.js';
import { type Axis, isValid, type Space } from './spaces.js';

/** Facts that no record may hold. */
const INVALID = 255;
const EVERY = 127;

/** What is lawful and what is possible on every filling of a space, as bits in the order of the outcomes. */
export interface Answered {
  readonly space: Space;
  readonly lawful: Uint8Array;
  readonly possible: Uint8Array;
  readonly inForce: Uint8Array;
}

const sizeOf = (axes: readonly Axis[]): number =>
  axes.reduce((size, { values }) => size * values.length, 1);

/** Judges a space whole: every value of every fact with every value of every other. */
export function answersIn(space: Space): Answered {
  const { axes, question, rest } = space;
  const { record, decision, edition } = question;
  const context = { decidedOn: record.decidedOn, edition };
  const size = sizeOf(axes);
  const [lawful, possible, inForce] = [0, 0, 0].map(() => new Uint8Array(size)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const bits = (outcomes: readonly string[]): number =>
    outcomes.reduce(
      (all, outcome) => all | (1 << (decision.outcomes as readonly string[]).indexOf(outcome)),
      0,
    );
  let place = 0;
  const fill = (facts: Facts<Kind>, at: number): void => {
    const axis = axes[at];
    if (axis === undefined) {
      if (isValid(question, facts)) {
        const judged = judgeBy(decision, facts, context, record.reasons);
        lawful[place] = bits(judged.lawful);
        possible[place] = bits(judged.possible);
        inForce[place] = judged.inForce satisfies Answer;
      } else {
        lawful[place] = INVALID;
      }
      place += 1;
      return;
    }
    for (const value of axis.values) fill(setTo(facts, axis, value), at + 1);
  };
  fill(rest, 0);
  return { space, lawful, possible, inForce };
}

const setTo = (facts: Facts<Kind>, { fact }: Axis, value: unknown): Facts<Kind> =>
  value === undefined ? facts : withAt(facts, fact.steps, value);

/** The facts at a place of a space. */
export function factsAt({ axes, rest }: Space, place: number): Facts<Kind> {
  let left = place;
  let facts = rest;
  for (const axis of [...axes].reverse()) {
    facts = setTo(facts, axis, axis.values[left % axis.values.length]);
    left = Math.floor(left / axis.values.length);
  }
  return facts;
}

export const isJudged = ({ lawful }: Answered, place: number): boolean => lawful[place] !== INVALID;

/** How many fillings of a space a record may hold. */
export const countOf = ({ lawful }: Answered): number =>
  lawful.reduce((count, each) => (each === INVALID ? count : count + 1), 0);

/** The first filling that makes every outcome unlawful although the edition is in force. */
export function withoutOutcome(answered: Answered): number | undefined {
  const { lawful, possible, inForce } = answered;
  const place = lawful.findIndex(
    (each, at) => each !== INVALID && possible[at] === 0 && inForce[at] !== FAIL,
  );
  return place < 0 ? undefined : place;
}

/** What follows from the answers to all completions of every filling that is not whole. */
export interface Sharpness {
  /** So many fillings leave something out, */
  readonly open: number;
  /** so many of them are answered less sharply than all their completions are, */
  readonly blunt: number;
  /** by what they leave out, with the first of them. */
  readonly by: ReadonlyMap<string, { readonly count: number; readonly place: number }>;
  /** A filling whose answer a completion contradicts. */
  readonly unsound?: number;
}

/** Sets every filling with something left out beside all of its completions. */
export function sharpnessOf(answered: Answered): Sharpness {
  const { space } = answered;
  const lawful = answered.lawful.slice();
  const possible = answered.possible.slice();
  let stride = lawful.length;
  for (const axis of space.axes) {
    stride /= axis.values.length;
    combine(axis, stride, lawful, possible, answered.lawful);
  }
  let [open, blunt] = [0, 0];
  let unsound: number | undefined;
  const by = new Map<string, { count: number; place: number }>();
  for (let place = 0; place < lawful.length; place += 1) {
    if (answered.lawful[place] === INVALID) continue;
    if (isWhole(space, place)) continue;
    open += 1;
    const [own, all] = [answered.lawful[place] ?? 0, lawful[place] ?? 0];
    const [ownMay, allMay] = [answered.possible[place] ?? 0, possible[place] ?? 0];
    if ((own & ~all) !== 0 || (allMay & ~ownMay) !== 0) unsound ??= place;
    if (space.beside === 'open' || (own === all && ownMay === allMay)) continue;
    blunt += 1;
    const left = leftOut(space, place);
    const known = by.get(left) ?? { count: 0, place };
    by.set(left, { ...known, count: known.count + 1 });
  }
  return { open, blunt, by, ...(unsound === undefined ? {} : { unsound }) };
}

/** Of a value with something left out: lawful is what all its completions make so, possible what any does. */
function combine(
  axis: Axis,
  stride: number,
  lawful: Uint8Array,
  possible: Uint8Array,
  own: Uint8Array,
): void {
  const block = stride * axis.values.length;
  axis.completions.forEach((completions, partly) => {
    const of = (axis.whole + partly) * stride;
    for (let from = 0; from < lawful.length; from += block) {
      for (let at = 0; at < stride; at += 1) {
        const place = from + of + at;
        if (own[place] === INVALID) continue;
        let [all, any, count] = [EVERY, 0, 0];
        for (const completion of completions) {
          const other = from + completion * stride + at;
          if (own[other] === INVALID) continue;
          all &= lawful[other] ?? 0;
          any |= possible[other] ?? 0;
          count += 1;
        }
        if (count === 0) continue;
        lawful[place] = all;
        possible[place] = any;
      }
    }
  });
}

/** Whether a filling leaves nothing out. */
function isWhole({ axes }: Space, place: number): boolean {
  let left = place;
  for (let at = axes.length - 1; at >= 0; at -= 1) {
    const { whole, values } = axes[at] as Axis;
    if (left % values.length >= whole) return false;
    left = Math.floor(left / values.length);
  }
  return true;
}

/** What a filling leaves out, by pattern. */
function leftOut({ axes }: Space, place: number): string {
  let left = place;
  const found: string[] = [];
  for (const axis of [...axes].reverse()) {
    const at = left % axis.values.length;
    left = Math.floor(left / axis.values.length);
    if (at === axis.values.length - 1) found.unshift(axis.fact.pattern);
    else if (at >= axis.whole) found.unshift(`${axis.fact.pattern} (part)`);
  }
  return found.join(', ');
}
