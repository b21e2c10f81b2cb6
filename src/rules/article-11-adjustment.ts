import type { Facts } from '../entities/facts.js';
import { all, any, attested, type Kleene, not, settled } from '../values/kleene.js';
import { canonicalText, sameText } from '../values/text.js';
import { type Answer, AT_LEAST, AT_MOST, fail, lacking, missing, pass, type Rule } from './rule.js';

type Adjustment = Facts<'demand-adjustment'>;
type Need = Adjustment['before']['needs'][number];
type Published = { readonly id: string; readonly text: string };

/** A need on one side of an adjustment, with its place there. */
interface Placed {
  readonly need: Need;
  /** Its id in the form in which it is compared. */
  readonly id: string;
  readonly side: 'before' | 'after';
  readonly index: number;
}

/** How the needs of a demand moved: R11.adjust. */
export interface Movement {
  readonly untouched: readonly { readonly before: Placed; readonly after: Placed }[];
  readonly changed: readonly Placed[];
  readonly withdrawn: readonly Placed[];
  readonly added: readonly Placed[];
}

/**
 * Sorts the needs of a demand by what an adjustment did to them: untouched (same id, same text),
 * changed (same id, other text), withdrawn (only before), added (only after). Article 11, R11.adjust.
 */
function movementOf({ before, after }: Adjustment): Movement {
  const earlier = new Map<string, Placed>();
  for (const placed of placesOf(before.needs, 'before')) earlier.set(placed.id, placed);
  const untouched: { before: Placed; after: Placed }[] = [];
  const changed: Placed[] = [];
  const added: Placed[] = [];
  for (const placed of placesOf(after.needs, 'after')) {
    const old = earlier.get(placed.id);
    earlier.delete(placed.id);
    if (old === undefined) added.push(placed);
    else if (sameText(old.need.text, placed.need.text))
      untouched.push({ before: old, after: placed });
    else changed.push(placed);
  }
  return { untouched, changed, withdrawn: [...earlier.values()], added };
}

function placesOf(needs: readonly Need[], side: Placed['side']): Placed[] {
  return needs.map((need, index) => ({ need, id: canonicalText(need.id), side, index }));
}

const names = (placed: readonly Placed[]): string[] => placed.map(({ id }) => id);
const isSolved = ({ need }: Placed): Kleene => attested(need.solved);
const paths = (placed: readonly Placed[]): string[] =>
  placed.map(({ side, index }) => `${side}.needs.${index}.solved`);

/** Article 11: name and task stay as they are. */
export const sameNameAndTask = {
  id: 'A11.same-name-task',
  article: 11,
  modality: 'must',
  turnsAt: 'text',
  check({ before, after }) {
    const changed = [
      ...(sameText(before.name, after.name) ? [] : ['name']),
      ...(sameText(before.task, after.task) ? [] : ['task']),
    ];
    return changed.length === 0 ? pass({ changed }) : fail({ changed });
  },
} as const satisfies Rule<Adjustment>;

/** Article 11: only some of the needs are adjusted, so at least one is left alone. */
export const partialAdjustment = {
  id: 'A11.partial',
  article: 11,
  modality: 'must',
  turnsAt: [
    { of: 'facts.after.needs', unit: 'item', limit: () => 1, gives: AT_LEAST },
    { of: 'facts.before.needs', unit: 'item', limit: () => 1, gives: AT_LEAST },
  ],
  check(facts) {
    const { untouched, changed, withdrawn, added } = movementOf(facts);
    const evidence = {
      untouched: untouched.map(({ after }) => after.id),
      changed: names(changed),
      withdrawn: names(withdrawn),
      added: names(added),
    };
    return untouched.length > 0 ? pass(evidence) : fail(evidence);
  },
} as const satisfies Rule<Adjustment>;

/** Article 11: not all is exchanged bit by bit either: one need still stands as first published. */
export const asPublished = {
  id: 'A11.as-published',
  article: 11,
  modality: 'must',
  turnsAt: [
    { of: 'facts.published', unit: 'item', limit: () => 1, gives: AT_LEAST },
    { of: 'facts.after.needs', unit: 'item', limit: () => 1, gives: AT_LEAST },
  ],
  check({ published, after }) {
    if (published === undefined) return missing(['facts.published']);
    const standing = standingAsPublished(after.needs, published);
    return standing.length > 0 ? pass({ standing }) : fail({ standing });
  },
} as const satisfies Rule<Adjustment>;

/** The ids of the needs that stand, id and text, as they were first published. */
function standingAsPublished(
  needs: readonly Published[],
  published: readonly Published[],
): string[] {
  // With the length of the id before it, no two wordings run together into one text.
  const wording = (need: Published): string => {
    const id = canonicalText(need.id);
    return `${id.length}:${id}${canonicalText(need.text)}`;
  };
  const asPublished = new Set(published.map(wording));
  return needs.filter((need) => asPublished.has(wording(need))).map(({ id }) => canonicalText(id));
}

/** Article 11: the needs that are not adjusted go on as they were, solved or not. */
export const othersUntouched = {
  id: 'A11.others-untouched',
  article: 11,
  modality: 'must',
  turnsAt: [
    { of: 'facts.after.needs', unit: 'item', limit: () => 0, gives: AT_MOST },
    { of: 'facts.before.needs', unit: 'item', limit: () => 0, gives: AT_MOST },
  ],
  check(facts) {
    const { untouched } = movementOf(facts);
    const states = untouched.map(({ before, after }) => {
      const [was, is] = [before.need.solved, after.need.solved];
      return was === undefined || is === undefined ? 'unknown' : settled(was === is);
    });
    const moved = untouched.filter((_, index) => states[index] === 'fail');
    const evidence = { moved: names(moved.map(({ after }) => after)) };
    return kleene(
      facts,
      all(states),
      evidence,
      untouched.flatMap(({ before, after }) => [before, after]),
    );
  },
} as const satisfies Rule<Adjustment>;

const solvedAfter = ({ after }: Adjustment): number =>
  after.needs.filter(({ solved }) => solved === true).length;

/** R11.status: what a need newly asks is open until somebody solves that. */
export const adjustedSolved = {
  id: 'A11.adjusted-solved',
  article: 11,
  modality: 'advise',
  turnsAt: [
    { of: 'facts.after.needs', unit: 'item', limit: () => 0, gives: AT_MOST },
    { of: 'facts.before.needs', unit: 'item', limit: solvedAfter, gives: AT_LEAST },
  ],
  check(facts) {
    const { changed, added } = movementOf(facts);
    const touched = [...changed, ...added];
    const evidence = { solved: names(touched.filter(({ need }) => need.solved === true)) };
    return kleene(facts, not(any(touched.map(isSolved))), evidence, touched);
  },
} as const satisfies Rule<Adjustment>;

/** R11.adjust: an adjustment may add a need, which is pointed out. */
export const addition = {
  id: 'A11.addition',
  article: 11,
  modality: 'advise',
  turnsAt: [
    { of: 'facts.after.needs', unit: 'item', limit: () => 0, gives: AT_MOST },
    {
      of: 'facts.before.needs',
      unit: 'item',
      limit: ({ after }) => after.needs.length,
      gives: AT_LEAST,
    },
  ],
  check(facts) {
    const { added } = movementOf(facts);
    const evidence = { added: names(added) };
    return added.length === 0 ? pass(evidence) : fail(evidence);
  },
} as const satisfies Rule<Adjustment>;

/** R11.adjust: 揭榜成功 that is reached by withdrawing what was unsolved is pointed out. */
export const successByWithdrawal = {
  id: 'A11.success-by-withdrawal',
  article: 11,
  modality: 'advise',
  turnsAt: [
    { of: 'facts.before.needs', unit: 'item', limit: () => 0, gives: AT_MOST },
    { of: 'facts.after.needs', unit: 'item', limit: () => 1, gives: AT_LEAST },
  ],
  check(facts) {
    const { withdrawn } = movementOf(facts);
    const after = placesOf(facts.after.needs, 'after');
    const unsolvedWithdrawn = any(withdrawn.map((placed) => not(isSolved(placed))));
    const result = not(all([unsolvedWithdrawn, all(after.map(isSolved))]));
    const dropped = names(withdrawn.filter(({ need }) => need.solved === false));
    return kleene(facts, result, { withdrawnUnsolved: dropped }, [...withdrawn, ...after]);
  },
} as const satisfies Rule<Adjustment>;

/** R11.status: an adjustment that leaves nothing solved takes the entry's status away. */
export const fallOut = {
  id: 'A11.fall-out',
  article: 11,
  modality: 'advise',
  turnsAt: [
    { of: 'facts.after.needs', unit: 'item', limit: () => 1, gives: AT_LEAST },
    { of: 'facts.before.needs', unit: 'item', limit: () => 0, gives: AT_MOST },
  ],
  check(facts) {
    const before = placesOf(facts.before.needs, 'before');
    const after = placesOf(facts.after.needs, 'after');
    const result = not(all([any(before.map(isSolved)), not(any(after.map(isSolved)))]));
    const evidence = {
      solvedBefore: names(before.filter(({ need }) => need.solved === true)),
      solvedAfter: names(after.filter(({ need }) => need.solved === true)),
    };
    return kleene(facts, result, evidence, [...before, ...after]);
  },
} as const satisfies Rule<Adjustment>;

function kleene(
  facts: Adjustment,
  result: Kleene,
  evidence: { readonly [key: string]: string[] },
  looked: readonly Placed[],
): Answer {
  if (result === 'unknown') return missing(lacking(facts, paths(looked)), evidence);
  return { result, facts: evidence };
}
