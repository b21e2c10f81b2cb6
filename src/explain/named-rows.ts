import { sameText } from '../values/text.js';
import type { Effect } from './change.js';
import { rowsBeside } from './domain.js';
import { type ListView, withList } from './list-view.js';
import type { Choice } from './members.js';
import { isFailing, isPassing } from './situation.js';
import { spectrumOf } from './spectrum.js';

/** The rows that a list must hold, by their ids, each on a day on which it counts. */
export function namedRows(
  view: ListView,
  current: readonly unknown[],
  ids: readonly string[] = heldAt(view),
  days?: readonly unknown[],
): Choice[] {
  const { judge, target, rules } = view;
  if (ids.length === 0) return [];
  const bare = withList(view, [...current, ...ids.map((id) => ({ id }))]);
  const spectra = ids.map((_, index) => {
    const at = current.length + index;
    const of = `${target.path}.${at}.on`;
    const own = rules.flatMap((rule) => judge.turnsOf(rule, bare)).filter((turn) => turn.of === of);
    const shape = { type: 'date' } as const;
    return spectrumOf(`${target.pattern}.*.on`, shape, own, view.turning);
  });
  const rows = (on: readonly unknown[]) => [
    ...current,
    ...ids.map((id, index) => ({ id, on: on[index] })),
  ];
  const passes = (on: readonly unknown[]): boolean => {
    const there = withList(view, rows(on));
    if (!judge.isValid(there)) return false;
    const standing = judge.on(there);
    return rules.every((rule) => isPassing(standing?.answers.get(rule)));
  };
  // Each by itself beside the earliest day on which it leaves no other out; then all together.
  const known = days ?? daysBeside(view, ids);
  const first =
    known !== undefined && passes(known)
      ? known
      : spectra.map(({ values }, index) =>
          values.find((day) => isOnTime(view, rows, ids.length, index, day)),
        );
  if (first.some((day) => day === undefined) || !passes(first)) return [];
  const effects = spectra.map(({ values }, index) =>
    values.map(
      (day): Effect =>
        passes(first.map((own, at) => (at === index ? day : own))) ? 'flips' : 'stays',
    ),
  );
  const last = effects.map((each, index) => spectra[index]?.values[each.lastIndexOf('flips')]);
  const told = passes(last) ? effects : effects.map((each) => onlyFirst(each));
  const add = ids.map((id, index) => ({
    id,
    on: spectra[index]?.says(told[index] ?? [])[0] ?? {},
  }));
  return [{ value: rows(first), says: { add } }];
}

const heldAt = ({ turns }: ListView): string[] =>
  turns.flatMap((turn) => ('holds' in turn ? turn.holds : []));

/** The days of the rows of the same ids in a list beside this one. */
function daysBeside({ target, turning }: ListView, ids: readonly string[]): unknown[] | undefined {
  const rows = rowsBeside(target.pattern, target.shape, turning).flat();
  const days = ids.map((id) => rows.find((row) => isSame(row['id'], id))?.['on']);
  const isBefore = (day: unknown) => typeof day === 'string' && day <= turning.context.decidedOn;
  return days.every(isBefore) ? days : undefined;
}

const isSame = (one: unknown, other: string): boolean =>
  typeof one === 'string' && sameText(one, other);

const onlyFirst = (effects: readonly Effect[]): Effect[] => {
  const at = effects.indexOf('flips');
  return effects.map((_, index) => (index === at ? 'flips' : 'stays'));
};

/** Whether a row on a day is held back no more, the others undated. */
function isOnTime(
  view: ListView,
  rows: (days: readonly unknown[]) => readonly unknown[],
  count: number,
  index: number,
  day: unknown,
): boolean {
  const { judge, rules } = view;
  const days = Array.from({ length: count }, (_, at) => (at === index ? day : undefined));
  const there = withList(view, rows(days));
  const standing = judge.on(there);
  return (
    standing !== undefined &&
    !rules.some((rule) => isFailing(standing.answers.get(rule))) &&
    judge.isValid(there)
  );
}
