import { shapes } from '../entities/dictionary/shapes.js';
import { withAt } from '../values/at-path.js';
import type { Change, Effect } from './change.js';
import { effectClasses } from './effect-classes.js';
import { type Move, type Moving, movesOf } from './moves.js';
import { oneAfterTheOther, together } from './one-after-other.js';
import { inSchemaOrder } from './schema-order.js';
import { isInShortened, losesRowsOf } from './shortened.js';
import type { Judge, Situation, Standing } from './situation.js';
import { isReachedAnyhow } from './stand-ins.js';
import { isSettledHere } from './targets.js';

/** What is looked for. */
export interface Aim extends Moving {
  readonly most: number;
  readonly reached: (standing: Standing) => boolean;
  /** The rules that have to come out otherwise for certain; where none is named any may lead there. */
  readonly must: (standing: Standing) => readonly string[];
  /** The rules that are looked at besides. */
  readonly may: (standing: Standing) => readonly string[];
}

/** Sets of more changes than this are not sought: no record has so many facts that go together. */
const LARGEST = 1000;

/** The smallest sets of changes that reach an aim, in their order. */
export function smallestFlips(judge: Judge, start: Situation, aim: Aim): Change[][] {
  const { record, decision } = judge.question;
  const order = inSchemaOrder(
    record.kind,
    decision.rules.map(({ id }) => id),
  );
  const found: (readonly string[])[] = [];
  for (let size = 1; size <= Math.min(aim.most, LARGEST); size += 1) {
    const reached = new Map<string, readonly string[]>();
    search(judge, start, aim, size, { start, changed: [], passedOver: new Set() }, found, reached);
    found.push(...[...reached.values()].map((paths) => [...paths].sort(order)));
  }
  const isFound = (path: string) =>
    path.startsWith('facts.') && !isSettledHere(record.kind, withoutRows(path));
  const onlyFound = (paths: readonly string[]) => paths.filter(isFound).length;
  const ordered = [...found].sort(
    (one, other) =>
      one.length - other.length ||
      onlyFound(one) - onlyFound(other) ||
      firstOf(one.map((path, at) => order(path, other[at] ?? ''))),
  );
  return ordered.flatMap((paths) => setsOf(judge, start, aim, paths));
}

const firstOf = (differences: readonly number[]): number =>
  differences.find((difference) => difference !== 0) ?? 0;

const withoutRows = (path: string): string =>
  path.slice('facts.'.length).replaceAll(/\.\d+(?=\.|$)/g, '.*');

/** How far a search has come. */
interface Way {
  readonly start: Situation;
  readonly changed: readonly string[];
  /** What was looked at before, with everything that can go with it. */
  readonly passedOver: ReadonlySet<string>;
}

/** Finds the sets of so many paths by which the aim is reached, none of which has a smaller one in it. */
function search(
  judge: Judge,
  here: Situation,
  aim: Aim,
  left: number,
  { start, changed, passedOver }: Way,
  smaller: readonly (readonly string[])[],
  reached: Map<string, readonly string[]>,
): void {
  const standing = judge.on(here);
  if (standing === undefined) return;
  const before = new Set(passedOver);
  const isDone = (path: string) =>
    changed.includes(path) || passedOver.has(path) || isInShortened(path, changed, here, start);
  for (const move of candidates(judge, here, aim, standing, left, isDone)) {
    const paths = [...changed, move.path];
    const key = [...paths].sort().join(' ');
    if (reached.has(key)) continue;
    if (smaller.some((part) => part.every((path) => paths.includes(path)))) continue;
    for (const option of oneOfEach(judge, move, here, changed)) {
      if (left > 1) {
        search(
          judge,
          option,
          aim,
          left - 1,
          { start, changed: paths, passedOver: before },
          smaller,
          reached,
        );
      } else if (isReached(judge, option, aim)) {
        reached.set(key, paths);
        break;
      }
      if (judge.isSpent) return;
    }
    // Pairs are looked at from either side, since the second may come up only after the first.
    if (aim.most > 2) before.add(move.path);
  }
}

/** Of the options that can go with the other paths one of each effect. */
function oneOfEach(
  judge: Judge,
  { path, options, besides = [] }: Move,
  here: Situation,
  others: readonly string[],
): readonly Situation[] {
  const able = options.filter((option) => !losesRowsOf(others, path, here, option));
  const classes = effectClasses(judge, able, besides);
  return able.filter((_, place) => classes[place] === place);
}

const isReached = (judge: Judge, situation: Situation, aim: Aim): boolean => {
  const standing = judge.on(situation);
  return standing !== undefined && aim.reached(standing) && judge.isValid(situation);
};

/** The moves that can lead on: each rule that must come out otherwise needs one, the last change serves them all. */
function candidates(
  judge: Judge,
  here: Situation,
  aim: Aim,
  standing: Standing,
  left: number,
  isDone: (path: string) => boolean,
): readonly Move[] {
  const must = aim.must(standing);
  const [first] = must;
  const rules = [...new Set([...must, ...aim.may(standing)])];
  const isWanted = (path: string, turning: ReadonlySet<string>): boolean => {
    if (isDone(path)) return false;
    if (first === undefined) return true;
    if (left === 1) return must.every((rule) => turning.has(rule));
    return left === 2 ? must.some((rule) => turning.has(rule)) : turning.has(first);
  };
  return [...movesOf(judge, here, rules, aim, isWanted).values()];
}

/** What the changes of a set of paths must be: by themselves where they can, else one after the other. */
function setsOf(judge: Judge, start: Situation, aim: Aim, paths: readonly string[]): Change[][] {
  const sets = said(judge, start, aim, paths);
  const turnsAtLimits = sets.every(
    (set) => !set.some((each) => goesOn(judge, start, aim, set, each)),
  );
  if (sets.length > 0 && turnsAtLimits) return sets;
  // Which rows come in, and what their money leaves, may only show once what stands after them is otherwise.
  const fromLast = said(judge, start, aim, [...paths].reverse()).map((set) => set.reverse());
  if (fromLast.length > 0 && fromLast.every((set) => set.every(({ after }) => after === undefined)))
    return fromLast;
  return sets.length > 0 ? sets : [paths.map((path) => ({ path, together: true as const }))];
}

/** Whether an amount or number beyond its limit still goes with the other changes of its set. */
function goesOn(
  judge: Judge,
  start: Situation,
  aim: Aim,
  set: readonly Change[],
  { path, atMost, atLeast }: Change,
): boolean {
  const beyond = atMost === undefined ? (atLeast ?? 0) - 1 : atMost + 1;
  if (set.length === 1 || beyond < 0 || set.some(({ after }) => after !== undefined)) return false;
  // Of a list it is said what it comes to.
  const { type } = shapes.facts[judge.question.record.kind][withoutRows(path)] ?? {};
  if (type === 'list') return false;
  const facts = withAt(start.facts, path.split('.').slice(1), beyond);
  const others = set.map((each) => each.path).filter((each) => each !== path);
  return endsOf(judge, { ...start, facts }, aim, others).length > 0;
}

function said(
  judge: Judge,
  here: Situation,
  aim: Aim,
  paths: readonly string[],
  all: readonly string[] = paths,
): Change[][] {
  if (paths.length === 0)
    return isReachedAnyhow(here, all, (end) => isReached(judge, end, aim)) ? [[]] : [];
  const move = firstMove(judge, here, aim, paths);
  if (move === undefined) return [];
  const { path } = move;
  const others = paths.filter((each) => each !== path);
  const classes = effectClasses(judge, move.options, move.besides ?? []);
  const byClass = new Map<number | undefined, Change[][]>();
  const rests = move.options.map((option, place) => {
    if (losesRowsOf(others, path, here, option)) return [];
    const rest = byClass.get(classes[place]) ?? said(judge, option, aim, others, all);
    byClass.set(classes[place], rest);
    return rest;
  });
  const effects = rests.map((rest, at): Effect => {
    if (rest.length > 0) return 'flips';
    return judge.isValid(move.options[at] as Situation) ? 'stays' : 'invalid';
  });
  const kinds = new Set(
    rests.filter((rest) => rest.length > 0).map((rest) => JSON.stringify(rest)),
  );
  const isReachedBy = (end: Situation) => isReached(judge, end, aim);
  const sets =
    kinds.size === 1
      ? together(path, move.says(effects), rests.find((rest) => rest.length > 0) ?? [])
      : oneAfterTheOther(judge, move, effects, rests, (place, moved) =>
          endsOf(judge, move.options[place] as Situation, aim, others).every((end) =>
            isReachedBy({ ...end, facts: moved(end.facts) }),
          ),
        );
  return sets.map((set) =>
    [...set].sort((one, other) => paths.indexOf(one.path) - paths.indexOf(other.path)),
  );
}

/** What comes first in schema order, unless something later has to be otherwise before it comes up. */
function firstMove(
  judge: Judge,
  here: Situation,
  aim: Aim,
  paths: readonly string[],
): Move | undefined {
  const standing = judge.on(here);
  if (standing === undefined) return undefined;
  const rules = [...new Set([...aim.must(standing), ...aim.may(standing)])];
  const moves = movesOf(judge, here, rules, aim, (each) => paths.includes(each));
  const path = paths.find((each) => moves.has(each));
  return path === undefined ? undefined : moves.get(path);
}

/** The situations that reach the aim once each of these paths is had otherwise. */
function endsOf(judge: Judge, here: Situation, aim: Aim, paths: readonly string[]): Situation[] {
  if (paths.length === 0) return isReached(judge, here, aim) ? [here] : [];
  const move = firstMove(judge, here, aim, paths);
  if (move === undefined) return [];
  const others = paths.filter((each) => each !== move.path);
  return move.options.flatMap((option) =>
    losesRowsOf(others, move.path, here, option) ? [] : endsOf(judge, option, aim, others),
  );
}
