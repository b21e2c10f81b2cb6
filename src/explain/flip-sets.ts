import { shapes } from '../entities/dictionary/shapes.js';
import { valueAt } from '../values/at-path.js';
import type { Change, Condition, Effect } from './change.js';
import { type Move, type Moving, movesOf } from './moves.js';
import { inSchemaOrder } from './schema-order.js';
import type { Judge, Situation, Standing } from './situation.js';
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
    for (const option of move.options) {
      if (losesRowsOf(changed, move.path, here, option)) continue;
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

const rowsAt = (path: string, { facts }: Situation): number => {
  const list = valueAt(facts, path.split('.').slice(1));
  return Array.isArray(list) ? list.length : 0;
};

/** Rows stand by their numbers: of a list that loses some no other row is had otherwise in the same set. */
const losesRowsOf = (
  others: readonly string[],
  path: string,
  here: Situation,
  option: Situation,
): boolean =>
  others.some((other) => other.startsWith(`${path}.`)) && rowsAt(path, option) < rowsAt(path, here);

const isInShortened = (
  path: string,
  changed: readonly string[],
  here: Situation,
  start: Situation,
): boolean =>
  changed.some(
    (other) => path.startsWith(`${other}.`) && rowsAt(other, here) < rowsAt(other, start),
  );

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
    return left === 1 ? must.every((rule) => turning.has(rule)) : turning.has(first);
  };
  return [...movesOf(judge, here, rules, aim, isWanted).values()];
}

/** What the changes of a set of paths must be: by themselves where they can, else one after the other. */
function setsOf(judge: Judge, start: Situation, aim: Aim, paths: readonly string[]): Change[][] {
  const sets = said(judge, start, aim, paths);
  if (sets.length > 0) return sets;
  return [paths.map((path) => ({ path, together: true as const }))];
}

function said(judge: Judge, here: Situation, aim: Aim, paths: readonly string[]): Change[][] {
  if (paths.length === 0) return isReached(judge, here, aim) ? [[]] : [];
  const standing = judge.on(here);
  if (standing === undefined) return [];
  const rules = [...new Set([...aim.must(standing), ...aim.may(standing)])];
  const moves = movesOf(judge, here, rules, aim, (each) => paths.includes(each));
  // What comes first in schema order, unless something later has to be otherwise before it comes up.
  const path = paths.find((each) => moves.has(each));
  const move = path === undefined ? undefined : moves.get(path);
  if (path === undefined || move === undefined) return [];
  const others = paths.filter((each) => each !== path);
  const rests = move.options.map((option) =>
    losesRowsOf(others, path, here, option) ? [] : said(judge, option, aim, others),
  );
  const effects = rests.map((rest, at): Effect => {
    if (rest.length > 0) return 'flips';
    return judge.isValid(move.options[at] as Situation) ? 'stays' : 'invalid';
  });
  const kinds = new Set(
    rests.filter((rest) => rest.length > 0).map((rest) => JSON.stringify(rest)),
  );
  const sets =
    kinds.size === 1
      ? together(path, move.says(effects), rests.find((rest) => rest.length > 0) ?? [])
      : oneAfterTheOther(judge, path, move, effects, rests);
  return sets.map((set) =>
    [...set].sort((one, other) => paths.indexOf(one.path) - paths.indexOf(other.path)),
  );
}

const together = (
  path: string,
  conditions: readonly Condition[],
  rests: readonly (readonly Change[])[],
): Change[][] =>
  conditions.flatMap((condition) => rests.map((rest) => [{ path, ...condition }, ...rest]));

/** Beyond so many values of the first it is no longer told what comes after each. */
const MOST_VALUES = 12;

/** What hangs together is filled in at its limit, the later after the first: a set for each value of that. */
function oneAfterTheOther(
  judge: Judge,
  path: string,
  move: Move,
  effects: readonly Effect[],
  rests: readonly (readonly (readonly Change[])[])[],
): Change[][] {
  const flipping = effects.flatMap((effect, at) => (effect === 'flips' ? [at] : []));
  const alone = (place: number) =>
    move.says(effects.map((_, at): Effect => (at === place ? 'flips' : 'stays')));
  const isRange = flipping.some((place) =>
    alone(place).some((says) => 'onOrBefore' in says || 'atLeast' in says || 'atMost' in says),
  );
  if (flipping.length > MOST_VALUES && !isRange) return [];
  const places = isRange ? [widest(atLimits(flipping, move, judge), rests)] : flipping;
  const kept = new Map<string, Change[]>();
  for (const place of places) {
    for (const set of together(path, alone(place), rests[place] ?? [])) {
      const ordered = set.map((change, at) => (at === 0 ? change : { ...change, after: path }));
      kept.set(JSON.stringify(ordered), ordered);
    }
  }
  return [...kept.values()];
}

/** Of amounts those at a limit, rather than nothing at all and the largest there is. */
function atLimits(places: readonly number[], { pattern, options }: Move, judge: Judge) {
  const { type } = shapes.facts[judge.question.record.kind][pattern ?? ''] ?? {};
  const inner = places.filter((place) => place > 0 && place < options.length - 1);
  if (type !== 'money' || inner.length === 0) return places;
  return places.includes(options.length - 1) ? inner.slice(0, 1) : inner.slice(-1);
}

/** Of the values of a range that which leaves most to what comes after it; of those alike the last. */
const widest = (
  places: readonly number[],
  rests: readonly (readonly (readonly Change[])[])[],
): number => {
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const size = (place: number) => rests[place]?.length ?? 0;
  return size(first) > size(last) ? first : last;
};
