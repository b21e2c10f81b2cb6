import type { Turn } from '../rules/turn.js';
import { valueAt } from '../values/at-path.js';
import { FAIL, PASS } from '../values/kleene.js';
import type { Spectrum } from './change.js';
import { remedies, remediesAt } from './further-rows.js';
import { OTHER_TEXT } from './leaf-values.js';
import { leftOut } from './left-out-list.js';
import { isSum, type ListView, ofChoices, oneRow, onlyAddsUp, withList } from './list-view.js';
import { type Choice, memberChoices, saidOf } from './members.js';
import { namedRows } from './named-rows.js';
import type { Situation } from './situation.js';
import { mayLoseRows } from './targets.js';

/** A list with what it lacks, without what it should not have, or, where it is left out, as it could be. */
export function listMove(view: ListView): Spectrum {
  const { target, turns } = view;
  const { shape, value } = target;
  const isLeftOut = !Array.isArray(value);
  const current: readonly unknown[] = Array.isArray(value) ? value : [];
  if (shape.items !== undefined) {
    return ofChoices([
      ...memberChoices(current, shape, turns, isLeftOut),
      ...plainRows(view, current, isLeftOut),
    ]);
  }
  if (isLeftOut) return leftOut(view);
  const choices = [
    ...namedRows(view, current),
    ...remedies(view, current),
    ...removal(view, current),
  ];
  const needsRow =
    (remediesAt(view).length === 0 && (lacksRows(turns) || mayLackMoney(view))) ||
    (!view.mends && takesNoMore(turns));
  if (!needsRow) return ofChoices(choices);
  const added = oneRow(view, current);
  return {
    values: [...choices.map((choice) => choice.value), ...added.values],
    says: (effects) => [
      ...saidOf(choices, effects.slice(0, choices.length)),
      ...added.says(effects.slice(choices.length)),
    ],
  };
}
const limitsAt = (turns: readonly Turn[]): number[] =>
  turns.flatMap((turn) =>
    'limit' in turn && turn.unit === 'item' && typeof turn.limit !== 'string' && turn.gives[0] === 0
      ? [Number(turn.limit)]
      : [],
  );

/** Whether a list is empty of the rows of which a rule wants some. */
const lacksRows = (turns: readonly Turn[]): boolean => limitsAt(turns).some((limit) => limit > 0);
/** Whether a sum of money may be too little. */
const mayLackMoney = ({ turns, target, turning }: ListView): boolean =>
  onlyAddsUp(turning.kind, target) && turns.some((turn) => isSum(turn) && turn.gives[0] === FAIL);
/** Whether one row more makes a rule fail, or leaves it open. */
const takesNoMore = (turns: readonly Turn[]): boolean =>
  turns.some(
    (turn) =>
      'limit' in turn &&
      (turn.unit === 'item' || turn.unit === 'fen') &&
      turn.gives[1] === PASS &&
      turn.gives[2] !== PASS,
  );
/** Plain texts: as many as a rule wants, or none. */
function plainRows(
  { turns, target, mends }: ListView,
  current: readonly unknown[],
  isLeftOut: boolean,
) {
  const wanted = Math.max(0, ...limitsAt(turns));
  if (wanted === 0 || turns.some((turn) => 'holds' in turn)) return [];
  const add = wanted - current.length;
  const item = target.shape.items === 'string' ? '…' : OTHER_TEXT;
  const more: Choice[] =
    add > 0
      ? [{ value: [...current, ...Array.from({ length: add }, () => item)], says: { add } }]
      : [];
  if (isLeftOut) return [...more, { value: [], says: { set: [] } } as Choice];
  if (mends) return more;
  const remove = current.map((_, index) => index).slice(wanted - 1);
  return [...more, ...(add > 0 ? [] : [{ value: current.slice(0, wanted - 1), says: { remove } }])];
}
/** So many rows that each of their sets is looked at. */
const FEW_ROWS = 5;

/** Without the rows that do not pass, as few of them as will do. */
function removal(view: ListView, current: readonly unknown[]): Choice[] {
  const { judge, target, inside, turning } = view;
  if (current.length === 0 || !mayLoseRows(turning.kind, target.pattern)) return [];
  const without = (removed: readonly number[]): Choice => ({
    value: current.filter((_, index) => !removed.includes(index)),
    says: { remove: [...removed] },
  });
  const all = current.map((_, index) => index);
  if (all.length <= FEW_ROWS) return setsOf(all).map(without);
  const offending = all.filter((index) =>
    inside.some((turn) => {
      const prefix = `${target.path}.${index}.`;
      return turn.of.startsWith(prefix) && !isOnPassingSide(turn, view.situation);
    }),
  );
  const rows = offending.length > 0 ? offending : all;
  const before = judge.on(view.situation);
  const isBetter = (removed: readonly number[]): boolean => {
    const after = judge.on(withList(view, without(removed).value ?? []));
    return view.rules.some(
      (rule) => (after?.answers.get(rule) ?? 2) > (before?.answers.get(rule) ?? 2),
    );
  };
  const fewest = isBetter(rows)
    ? rows.reduce<readonly number[]>((kept, row) => {
        const fewer = kept.filter((each) => each !== row);
        return fewer.length > 0 && isBetter(fewer) ? fewer : kept;
      }, rows)
    : rows;
  const sets = new Map([fewest, rows, all].map((set) => [set.join(), set]));
  return [...sets.values()].map(without);
}

/** Every set of rows but none, the smaller first. */
function setsOf(rows: readonly number[]): number[][] {
  const sets = Array.from({ length: 2 ** rows.length - 1 }, (_, mask) =>
    rows.filter((__, at) => ((mask + 1) >> at) & 1),
  );
  return sets.sort((one, other) => one.length - other.length);
}

function isOnPassingSide(turn: Turn, { facts }: Situation): boolean {
  const value = valueAt(facts, turn.of.split('.').slice(1));
  if ('passes' in turn) return turn.passes.includes(value as never);
  if (!('limit' in turn) || value === undefined || value === null) return false;
  const limit = turn.limit as number | string;
  const side = (value as typeof limit) < limit ? 0 : value === limit ? 1 : 2;
  return turn.gives[side] === 2;
}
