import { allOf, anyOf, both, FAIL, not, settled, type Truth, UNKNOWN } from '../values/kleene.js';
import { asWritten, canonicalText, sameText } from '../values/text.js';
import {
  type Adjustment,
  isSolved,
  isUnsolved,
  type Movement,
  names,
  newlyAsked,
  onRecordAs,
  type Placed,
  pathOf,
  solvedPaths,
} from './needs-moved.js';
import { type Context, type DeclaredRule, reads } from './rule.js';
import { AT_LEAST, AT_MOST, type Turn } from './turn.js';

type Published = { readonly id: string; readonly text: string };

const solvedTurns = (placed: readonly Placed[], passes = true): Turn[] =>
  solvedPaths(placed).map((of) => ({ of, passes: [passes], fails: [!passes] }));
const rowsOf = (side: 'before' | 'after', limit: number, gives: typeof AT_LEAST): Turn => ({
  of: `facts.${side}.needs`,
  unit: 'item',
  limit,
  gives,
});

const renamed = ({ before, after }: Adjustment): ('name' | 'task')[] =>
  (['name', 'task'] as const).filter((part) => !sameText(before[part], after[part]));

/** Article 11: name and task stay as they are. */
export const sameNameAndTask: DeclaredRule<'A11.same-name-task', Adjustment> = {
  id: 'A11.same-name-task',
  article: 11,
  modality: 'must',
  turnsAt: ({ before, after }) => [
    { of: 'facts.after.name', passes: [before.name] },
    { of: 'facts.after.task', passes: [before.task] },
    { of: 'facts.before.name', passes: [after.name] },
    { of: 'facts.before.task', passes: [after.task] },
  ],
  result: ({ before, after }) =>
    settled(sameText(before.name, after.name) && sameText(before.task, after.task)),
  shows: (facts) => {
    const changed = renamed(facts);
    const { before, after } = facts;
    const changes = changed.map((part) => ({ part, before: before[part], after: after[part] }));
    return changes.length > 0 ? { changed, changes } : { changed };
  },
};

/** R11.adjust: whether an edition lets the only need of a demand be adjusted. */
const partIsAsked = ({ before }: Adjustment, context: Context): Truth =>
  settled(!(reads(context, 'R11.single-need', 'allow') && before.needs.length === 1));

/** Article 11: only some of the needs are adjusted, so at least one is left alone. */
export const partialAdjustment: DeclaredRule<'A11.partial', Adjustment, Movement> = {
  id: 'A11.partial',
  article: 11,
  modality: 'must',
  turnsAt: (_, __, { before, after }) => [
    rowsOf('after', 1, AT_LEAST),
    rowsOf('before', 1, AT_LEAST),
    ...textsAsBefore(before, after),
  ],
  applies: partIsAsked,
  result: (_, __, { untouched }) => settled(untouched.length > 0),
  shows: (_, __, { untouched, changed, withdrawn, added }) => ({
    untouched: names(untouched.map(({ after }) => after)),
    changed: names(changed),
    withdrawn: names(withdrawn),
    added: names(added),
  }),
};

/** A need of after passes with the text that the need of its id had before. */
const textsAsBefore = (before: readonly Placed[], after: readonly Placed[]): Turn[] => {
  const earlier = new Map(before.map(({ id, need }) => [id, need.text]));
  return [...before, ...after].flatMap((each): Turn[] => {
    const text = each.side === 'before' ? each.need.text : earlier.get(each.id);
    return text === undefined ? [] : [{ of: pathOf(each, 'text'), passes: [text] }];
  });
};

/** Article 11: not all is exchanged bit by bit either: one need still stands as first published. */
export const asPublished: DeclaredRule<'A11.as-published', Adjustment> = {
  id: 'A11.as-published',
  article: 11,
  modality: 'must',
  modalityUnder: { reading: 'R11.cumulative', advise: 'advise' },
  turnsAt: ({ published = [], after }) => [
    { of: 'facts.published', unit: 'item', limit: 1, gives: AT_LEAST },
    rowsOf('after', 1, AT_LEAST),
    ...published.flatMap((_, index): Turn[] => [
      { of: `facts.published.${index}.id`, passes: after.needs.map(({ id }) => id) },
      { of: `facts.published.${index}.text`, passes: after.needs.map(({ text }) => text) },
    ]),
    ...after.needs.flatMap(({ id }, index): Turn[] => {
      const original = published.filter((need) => sameText(need.id, id));
      return original.map(({ text }) => ({
        of: `facts.after.needs.${index}.text`,
        passes: [text],
      }));
    }),
  ],
  result: ({ published, after }) =>
    published === undefined
      ? UNKNOWN
      : settled(
          standsInItsPlace(after.needs, published) ||
            standingAsPublished(after.needs, published).length > 0,
        ),
  shows: ({ published, after }) =>
    published === undefined ? {} : { standing: standingAsPublished(after.needs, published) },
  needs: ['facts.published'],
};

/** Whether a need stands letter by letter, in its place, as it was first published: so most do. */
const standsInItsPlace = (needs: readonly Published[], published: readonly Published[]): boolean =>
  needs.some(
    ({ id, text }, place) => published[place]?.id === id && published[place].text === text,
  );

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
  return needs.filter((need) => asPublished.has(wording(need))).map(({ id }) => asWritten(id));
}

type Pair = Movement['untouched'][number];

const staysAsItWas = ({ before, after }: Pair): Truth => {
  const [was, is] = [before.need.solved, after.need.solved];
  return was === undefined || is === undefined ? UNKNOWN : settled(was === is);
};

/** Article 11: the needs that are not adjusted go on as they were, solved or not. */
export const othersUntouched: DeclaredRule<'A11.others-untouched', Adjustment, Movement> = {
  id: 'A11.others-untouched',
  article: 11,
  modality: 'must',
  turnsAt: (_, __, { untouched }) => [
    rowsOf('after', 0, AT_MOST),
    rowsOf('before', 0, AT_MOST),
    ...untouched.flatMap(({ before, after }): Turn[] => [
      ...(after.need.solved === undefined ? [] : solvedTurns([before], after.need.solved)),
      ...(before.need.solved === undefined ? [] : solvedTurns([after], before.need.solved)),
      ...(before.need.solved === after.need.solved && after.need.solved === undefined
        ? solvedTurns([before, after])
        : []),
    ]),
  ],
  result: (_, __, { untouched }) => allOf(untouched, staysAsItWas),
  shows: (_, __, { untouched }) => {
    const moved = untouched.filter((pair) => staysAsItWas(pair) === FAIL);
    return { moved: names(moved.map(({ after }) => after)) };
  },
  needs: (_, __, { untouched }) =>
    solvedPaths(untouched.flatMap(({ before, after }) => [before, after])),
};

/** R11.status: what a need newly asks is open until somebody solves that. */
export const adjustedSolved: DeclaredRule<'A11.adjusted-solved', Adjustment, Movement> = {
  id: 'A11.adjusted-solved',
  article: 11,
  modality: 'advise',
  turnsAt: ({ after }, _, movement) => [
    rowsOf('after', 0, AT_MOST),
    rowsOf('before', after.needs.filter(({ solved }) => solved === true).length, AT_LEAST),
    ...solvedTurns(newlyAsked(movement), false),
  ],
  result: (_, __, movement) => not(anyOf(newlyAsked(movement), isSolved)),
  shows: (_, __, movement) => ({ solved: onRecordAs(newlyAsked(movement), true) }),
  needs: (_, __, movement) => solvedPaths(newlyAsked(movement)),
};

/** R11.adjust: an adjustment may add a need, which is pointed out. */
export const addition: DeclaredRule<'A11.addition', Adjustment, Movement> = {
  id: 'A11.addition',
  article: 11,
  modality: 'advise',
  modalityUnder: { reading: 'R11.addition', must: 'must' },
  turnsAt: ({ after }) => [
    rowsOf('after', 0, AT_MOST),
    rowsOf('before', after.needs.length, AT_LEAST),
  ],
  result: (_, __, { added }) => settled(added.length === 0),
  shows: (_, __, { added }) => ({ added: names(added) }),
};

/** R11.adjust: 揭榜成功 that is reached by withdrawing what was unsolved is pointed out. */
export const successByWithdrawal: DeclaredRule<'A11.success-by-withdrawal', Adjustment, Movement> =
  {
    id: 'A11.success-by-withdrawal',
    article: 11,
    modality: 'advise',
    modalityUnder: { reading: 'R11.withdrawal', must: 'must' },
    turnsAt: (_, __, { withdrawn, after }) => [
      rowsOf('before', 0, AT_MOST),
      rowsOf('after', 1, AT_LEAST),
      ...solvedTurns(withdrawn, true),
      ...solvedTurns(after, false),
    ],
    result: (_, __, { withdrawn, after }) => {
      const unsolvedWithdrawn = anyOf(withdrawn, isUnsolved);
      return not(both(unsolvedWithdrawn, allOf(after, isSolved)));
    },
    shows: (_, __, { withdrawn }) => ({ withdrawnUnsolved: onRecordAs(withdrawn, false) }),
    needs: (_, __, { withdrawn, after }) =>
      solvedPaths([...(onRecordAs(withdrawn, false).length > 0 ? [] : withdrawn), ...after]),
  };

/** R11.status: an adjustment that leaves nothing solved takes the entry's status away. */
export const fallOut: DeclaredRule<'A11.fall-out', Adjustment, Movement> = {
  id: 'A11.fall-out',
  article: 11,
  modality: 'advise',
  turnsAt: (_, __, { before, after }) => [
    rowsOf('after', 1, AT_LEAST),
    rowsOf('before', 0, AT_MOST),
    ...solvedTurns(before, false),
    ...solvedTurns(after, true),
  ],
  result: (_, __, { before, after }) =>
    not(both(anyOf(before, isSolved), not(anyOf(after, isSolved)))),
  shows: (_, __, { before, after }) => ({
    solvedBefore: onRecordAs(before, true),
    solvedAfter: onRecordAs(after, true),
  }),
  needs: (_, __, { before, after }) =>
    solvedPaths([...(onRecordAs(before, true).length > 0 ? [] : before), ...after]),
};
