import { canonicalText } from '../../values/text.js';
import { type Found, place } from '../check.js';
import { byDay, type Filed } from '../filed.js';
import { firstNotBefore } from '../latest.js';
import { allowedAdjustments } from '../needs.js';
import type { SubjectFile } from '../subject-file.js';

/** A record that states which needs are solved. */
interface Solving {
  readonly each: Filed<'reserve-entry'> | Filed<'demand-adjustment'>;
  readonly path: string;
  readonly states: ReadonlyMap<string, boolean | undefined>;
}

/** What states that needs are solved, in the order of its days: own entries and adjustments allowed. */
export function solvedRecords(file: SubjectFile): Solving[] {
  const statesOf = (needs: readonly { id: string; solved?: boolean | undefined }[]) =>
    new Map(needs.map(({ id, solved }) => [canonicalText(id), solved]));
  const ownOf = (all: readonly Filed<'reserve-entry'>[], isPlaced: boolean) =>
    all.flatMap((each): Solving[] => {
      const { route, needs } = each.record.facts;
      if (route !== 'demander') return [];
      const states = statesOf(isPlaced ? needs : needs.map(({ id }) => ({ id })));
      return [{ each, path: 'facts.needs', states }];
    });
  const entries = ownOf(file.all('reserve-entry'), true);
  // One that has no place proves nothing; what it lists may have stopped being solved.
  const unplaced = ownOf(file.unplaced('reserve-entry'), false);
  const adjustments = allowedAdjustments(file).map((each): Solving => {
    const states = statesOf(each.record.facts.after.needs);
    return { each, path: 'facts.after.needs', states };
  });
  return [...entries, ...unplaced, ...adjustments].sort((a, b) => byDay(a.each, b.each));
}

/** A need that an adjustment finds unsolved, though the file has it solved. */
export function* solvedBefore(
  each: Filed<'demand-adjustment'>,
  solving: readonly Solving[],
  days: readonly Filed[],
): Generator<Found, void, undefined> {
  for (const [row, { id, solved }] of each.record.facts.before.needs.entries()) {
    if (solved !== false) continue;
    const witnesses = lastStating(canonicalText(id), each, solving, days);
    if (witnesses.length === 0) continue;
    const path = `facts.before.needs.${row}.solved`;
    yield {
      weight: 'C',
      at: place(each, path),
      against: witnesses.map((witness) => place(witness.each, witness.path)),
      stated: false,
      onRecord: true,
      proves: { path, value: true },
    };
  }
}

/** Those that may be the last to state whether a need is solved, where each states that it is. */
function lastStating(
  id: string,
  before: Filed,
  solving: readonly Solving[],
  days: readonly Filed[],
): Solving[] {
  const from = firstNotBefore(days, before.day);
  const witnesses: Solving[] = [];
  for (let at = from; solving[at]?.each.day === before.day; at += 1) {
    const one = solving[at];
    if (one === undefined || one.each === before || !one.states.has(id)) continue;
    if (one.states.get(id) !== true) return [];
    witnesses.push(one);
  }
  const last = lastBefore(id, from, solving);
  // What is stated on the very day alone may have come after: what was adjusted was then not yet solved.
  if (last === undefined) return [];
  return last.states.get(id) === true ? [last, ...witnesses] : [];
}

/**
 * The last of the first so many to list a need. Of an entry and an adjustment of one day either may be the
 * later: then the one that does not state the need to be solved.
 */
function lastBefore(id: string, count: number, solving: readonly Solving[]): Solving | undefined {
  let last: Solving | undefined;
  for (let at = count - 1; at >= 0; at -= 1) {
    const one = solving[at];
    if (one === undefined || !one.states.has(id)) continue;
    if (last === undefined) last = one;
    else if (one.each.day !== last.each.day) break;
    // Where it lists the need and does not say, it may have stopped being solved.
    else if (one.each.kind !== last.each.kind && one.states.get(id) !== true) return one;
  }
  return last;
}
