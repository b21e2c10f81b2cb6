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
export function movementOf({ before, after }: Adjustment): Movement {
  const earlier = byId(before.needs, 'before');
  const untouched: { before: Placed; after: Placed }[] = [];
  const changed: Placed[] = [];
  const added: Placed[] = [];
  for (const [id, placed] of byId(after.needs, 'after')) {
    const old = earlier.get(id);
    earlier.delete(id);
    if (old === undefined) added.push(placed);
    else if (sameText(old.need.text, placed.need.text))
      untouched.push({ before: old, after: placed });
    else changed.push(placed);
  }
  return { untouched, changed, withdrawn: [...earlier.values()], added };
}

function byId(needs: readonly Need[], side: Placed['side']): Map<string, Placed> {
  return new Map(needs.map((need, index) => [canonicalText(need.id), { need, side, index }]));
}

const names = (placed: readonly Placed[]): string[] =>
  placed.map(({ need }) => canonicalText(need.id));
const isSolved = ({ need }: Placed): Kleene => attested(need.solved);
const paths = (placed: readonly Placed[]): string[] =>
  placed.map(({ side, index }) => `${side}.needs.${index}.solved`);
const everyNeed = (side: Placed['side'], needs: readonly Need[]): Placed[] => [
  ...byId(needs, side).values(),
];

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
  turnsAt: [{ of: 'facts.after.needs', unit: 'item', limit: () => 1, gives: AT_LEAST }],
  check(facts) {
    const { untouched, changed, withdrawn, added } = movementOf(facts);
    const evidence = {
      untouched: untouched.map(({ after }) => canonicalText(after.need.id)),
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
  turnsAt: [{ of: 'facts.published', unit: 'item', limit: () => 1, gives: AT_LEAST }],
  check({ published, after }) {
    if (published === undefined) return missing(['facts.published']);
    const standing = standingAsPublished(after.needs, published);
    return standing.length > 0 ? pass({ standing }) : fail({ standing });
  },
} as const satisfies Rule<Adjustment>;

/** The ids of the needs that stand, id and text, as they were first published. */
export function standingAsPublished(
  needs: readonly Published[],
  published: readonly Published[],
): string[] {
  const wording = ({ id, text }: Published): string =>
    JSON.stringify([canonicalText(id), canonicalText(text)]);
  const asPublished = new Set(published.map(wording));
  return needs.filter((need) => asPublished.has(wording(need))).map(({ id }) => canonicalText(id));
}

/** Article 11: the needs that are not adjusted go on as they were, solved or not. */
export const othersUntouched = {
  id: 'A11.others-untouched',
  article: 11,
  modality: 'must',
  turnsAt: 'attested',
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

/** R11.status: what a need newly asks is open until somebody solves that. */
export const adjustedSolved = {
  id: 'A11.adjusted-solved',
  article: 11,
  modality: 'advise',
  turnsAt: [{ of: 'facts.after.needs', unit: 'item', limit: () => 0, gives: AT_MOST }],
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
  turnsAt: [{ of: 'facts.after.needs', unit: 'item', limit: () => 0, gives: AT_MOST }],
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
  turnsAt: [{ of: 'facts.before.needs', unit: 'item', limit: () => 0, gives: AT_MOST }],
  check(facts) {
    const { withdrawn } = movementOf(facts);
    const after = everyNeed('after', facts.after.needs);
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
  turnsAt: [{ of: 'facts.after.needs', unit: 'item', limit: () => 1, gives: AT_LEAST }],
  check(facts) {
    const before = everyNeed('before', facts.before.needs);
    const after = everyNeed('after', facts.after.needs);
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
