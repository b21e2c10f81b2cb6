import type { Act } from '../entities/acts.js';
import { gather } from '../values/gather.js';
import { canonicalText, sameText } from '../values/text.js';
import type { DocketState, Need, Solution } from './state.js';
import type { Contradiction } from './table.js';

// Solutions are kept under their canonical ids.
export function findSolution(state: DocketState, id: string): Solution | undefined {
  const canonical = canonicalText(id);
  return state.demand?.solutions.find((solution) => solution.id === canonical);
}

/** Declined when the task force does not approve, or the assessment did not favour it. */
export function entersCatalogue(
  { demand }: DocketState,
  act: Act<'deliberate-catalogue'>,
): boolean {
  return act.approved && demand?.assessment?.favourable !== false;
}

export function notOnRecord(state: DocketState, ids: readonly string[]): Contradiction[] {
  const known = new Set(state.demand?.solutions.map(({ id }) => id));
  const unknown = ids.filter((id) => !known.has(canonicalText(id)));
  return unknown.length > 0 ? [{ facts: { noSuchSolutions: unknown } }] : [];
}

export function notForwarded(state: DocketState, id: string): Contradiction[] {
  return findSolution(state, id)?.forwardedOn === null ? [{ facts: { notForwarded: id } }] : [];
}

/** A solution all of whose needs were withdrawn since it came. */
export function answersNothing(state: DocketState, id: string): Contradiction[] {
  const solution = findSolution(state, id);
  const answered = state.demand?.needs.some((need) =>
    solution?.needs.some((name) => sameText(name, need.id)),
  );
  return solution && !answered ? [{ facts: { needsWithdrawn: solution.needs } }] : [];
}

/** The solutions of a batch, by the ids under which they are kept. */
export function batchOf({ solutions }: Act<'forward-solutions'>): ReadonlySet<string> {
  return new Set(solutions.map(canonicalText));
}

/** What was received and forwarded up to and with a batch, as the facts of Article 10. */
export function handedOn({ demand }: DocketState, act: Act<'forward-solutions'>) {
  const solutions = demand?.solutions ?? [];
  const batch = batchOf(act);
  return {
    received: solutions.map(({ id, receivedOn }) => ({ id, on: receivedOn })),
    forwarded: gather(solutions, ({ id, forwardedOn }) => {
      const on = forwardedOn ?? (batch.has(id) ? act.on : null);
      return on === null ? undefined : { id, on };
    }),
  };
}

/** The needs after an adjustment: untouched ones stay as they are, the others are open (R11.status). */
export function needsAfter(before: readonly Need[], { after }: Act<'adjust-demand'>): Need[] {
  return after.needs.map(({ id, text }) => {
    const untouched = before.find((need) => sameText(need.id, id) && sameText(need.text, text));
    return untouched ?? { id, text, solved: false };
  });
}
