import type { Turn } from '../rules/turn.js';
import { valueAt, withAt } from '../values/at-path.js';
import { absentFacts } from './absent.js';
import type { Condition, Effect } from './change.js';
import { alsoWantedEmpty } from './effect-classes.js';
import { fewestFields, objectsMade } from './fewest-fields.js';
import type { Turning } from './leaf-values.js';
import { listMove } from './list-moves.js';
import { fieldsOf } from './list-view.js';
import type { Judge, Situation } from './situation.js';
import { spectrumOf } from './spectrum.js';
import { type Target, targetOf } from './targets.js';
import { turningOn, withoutTurns } from './turning.js';

/** What could stand otherwise at one path, and what those situations have in common that flip the verdict. */
export interface Move {
  readonly path: string;
  /** The path without the numbers of rows; of a reason none. */
  readonly pattern?: string;
  readonly options: readonly Situation[];
  readonly says: (effects: readonly Effect[]) => Condition[];
  /** The rules that turn here. */
  readonly rules: ReadonlySet<string>;
  /** Of a list that is wanted empty: the others that are. */
  readonly besides?: readonly string[];
}

/** Which moves are asked for. */
export interface Moving {
  /** Only what is left out is filled in. */
  readonly fillsIn: boolean;
  /** Rules are to pass that do not: what of their items passes stays as it is. */
  readonly mends: boolean;
}

interface Collected {
  readonly target: Target;
  readonly turns: Turn[];
  /** What the turns are that lie inside of it. */
  readonly inside: Turn[];
  readonly rules: Set<string>;
}

/** What some rules let one have otherwise in a situation, by path. */
export function movesOf(
  judge: Judge,
  situation: Situation,
  rules: readonly string[],
  moving: Moving,
  isWanted: (path: string, rules: ReadonlySet<string>) => boolean = () => true,
): ReadonlyMap<string, Move> {
  const collected = collectedFrom(judge, situation, rules, moving);
  for (const [path, each] of collected) if (!isWanted(path, each.rules)) collected.delete(path);
  addInside(collected, judge, situation, rules);
  const moves = new Map<string, Move>();
  const base = withoutTurns(judge.question);
  const everywhere = collected.size === 0 ? new Map() : turnsByPath(judge, situation);
  for (const [path, each] of collected)
    moves.set(path, moveAt(judge, situation, each, everywhere, base, moving.mends));
  if (moving.fillsIn) return moves;
  for (const rule of rules) {
    const path = `reasons.${rule}`;
    if (!judge.isPrinciple(rule) || !isWanted(path, new Set([rule]))) continue;
    moves.set(path, reasonFor(rule, path, situation));
  }
  return moves;
}

/** Where some rules turn in a situation, by the path that could stand otherwise. */
function collectedFrom(
  judge: Judge,
  situation: Situation,
  rules: readonly string[],
  { fillsIn, mends }: Moving,
): Map<string, Collected> {
  const { kind } = judge.question.record;
  const { facts } = situation;
  const open = fillsIn ? new Set(absentFacts(kind, facts).map(({ path }) => path)) : undefined;
  const collected = new Map<string, Collected>();
  for (const rule of rules) {
    for (const turn of judge.turnsOf(rule, situation)) {
      const target = targetOf(kind, facts, turn);
      if (target === undefined || open?.has(target.path) === false) continue;
      if (mends && isPassingItem(turn, target)) continue;
      const { path } = target;
      const known = collected.get(path) ?? newlyCollected(target);
      const isAtPath = turn.of === path || turn.of === path.replace(/\.on$/, '');
      (isAtPath ? known.turns : known.inside).push(turn);
      known.rules.add(rule);
      collected.set(path, known);
    }
  }
  return collected;
}

const newlyCollected = (target: Target): Collected => ({
  target,
  turns: [],
  inside: [],
  rules: new Set(),
});

/** A reason for departing from a principle. */
const reasonFor = (rule: string, path: string, situation: Situation): Move => ({
  path,
  options: [{ ...situation, reasons: { ...situation.reasons, [rule]: '…' } }],
  says: ([effect]) => (effect === 'flips' ? [{ given: true }] : []),
  rules: new Set([rule]),
});

/** Of the items of a list those that pass are as they should be. */
function isPassingItem(turn: Turn, { steps, value }: Target): boolean {
  const isInRow = steps.some((step) => /^\d+$/.test(step));
  return isInRow && typeof value === 'boolean' && 'passes' in turn && turn.passes.includes(value);
}

/** The turns inside the rows of a list stand beside those at the list itself. */
function addInside(
  collected: ReadonlyMap<string, Collected>,
  judge: Judge,
  situation: Situation,
  rules: readonly string[],
): void {
  const lists = [...collected.values()].filter(({ target }) => target.shape.type === 'list');
  if (lists.length === 0) return;
  const turns = rules.flatMap((rule) => judge.turnsOf(rule, situation));
  for (const { target, inside } of lists) {
    inside.push(...turns.filter(({ of }) => of.startsWith(`${target.path}.`)));
  }
}

function moveAt(
  judge: Judge,
  situation: Situation,
  each: Collected,
  everywhere: ReadonlyMap<string, readonly Turn[]>,
  base: Turning,
  mends: boolean,
): Move {
  const { target, turns, inside, rules } = each;
  const { path, pattern, steps, shape, value } = target;
  const isNested = shape.type === 'object' || (shape.type === 'list' && shape.items === undefined);
  const fact = { path, steps, pattern, shape };
  const turning = isNested ? turningOn(judge.as(situation), [fact]) : base;
  const withValue = (next: unknown): Situation => ({
    ...situation,
    facts: withAt(situation.facts, steps, next),
  });
  const common = { path, pattern, rules };
  if (shape.type === 'list') {
    const list = listMove({
      judge,
      situation,
      target,
      turns,
      inside,
      rules: [...rules],
      turning,
      mends,
    });
    const besides = alsoWantedEmpty(judge, situation, path, turns, rules);
    return { ...common, besides, options: list.values.map(withValue), says: list.says };
  }
  if (shape.type === 'object') {
    const fields = fieldsOf(pattern, turning);
    const made = objectsMade(fields);
    const none = value === undefined && shape.nullable === true ? [null] : [];
    return {
      ...common,
      options: [...none, ...made.map(({ object }) => object)].map(withValue),
      says: (effects) => [
        ...(none.length === 1 && effects[0] === 'flips' ? [{ set: null }] : []),
        ...fewestFields(fields, made, effects.slice(none.length)).map((give) => ({ give })),
      ],
    };
  }
  const own = turns.length > 0 ? [...turns, ...(everywhere.get(path) ?? [])] : inside;
  const spectrum = spectrumOf(pattern, shape, own, turning, valueAt(situation.facts, steps));
  const options = spectrum.values.map(withValue);
  return { path, pattern, rules, options, says: spectrum.says };
}

/** Where any rule turns, by path: a value that mends a ground may break what passes now. */
function turnsByPath(judge: Judge, situation: Situation): ReadonlyMap<string, readonly Turn[]> {
  const { kind } = judge.question.record;
  const byPath = new Map<string, Turn[]>();
  const { answers, resting = [] } = judge.on(situation) ?? {};
  for (const rule of [...(answers?.keys() ?? []), ...resting]) {
    for (const turn of judge.turnsOf(rule, situation)) {
      const path = targetOf(kind, situation.facts, turn)?.path;
      if (path !== undefined) byPath.set(path, [...(byPath.get(path) ?? []), turn]);
    }
  }
  return byPath;
}
