import type { Effect } from './change.js';
import { type ListView, withList } from './list-view.js';
import type { Choice } from './members.js';
import { isFailing, isPassing } from './situation.js';
import { spectrumOf } from './spectrum.js';

/** The rows that a list must hold, by their ids, each on a day on which it counts. */
export function namedRows(view: ListView, current: readonly unknown[]): Choice[] {
  const { judge, target, turns, rules } = view;
  const ids = turns.flatMap((turn) => ('holds' in turn ? turn.holds : []));
  if (ids.length === 0) return [];
  const bare = withList(view, [...current, ...ids.map((id) => ({ id }))]);
  const spectra = ids.map((_, index) => {
    const at = current.length + index;
    const of = `${target.path}.${at}.on`;
    const own = rules.flatMap((rule) => judge.turnsOf(rule, bare)).filter((turn) => turn.of === of);
    const shape = { type: 'date' } as const;
    return spectrumOf(`${target.pattern}.*.on`, shape, own, view.turning);
  });
  const rows = (days: readonly unknown[]) => [
    ...current,
    ...ids.map((id, index) => ({ id, on: days[index] })),
  ];
  const passes = (days: readonly unknown[]): boolean => {
    const there = withList(view, rows(days));
    if (!judge.isValid(there)) return false;
    const standing = judge.on(there);
    return rules.every((rule) => isPassing(standing?.answers.get(rule)));
  };
  // Each by itself beside the earliest day on which it leaves no other out; then all together.
  const first = spectra.map(({ values }, index) =>
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
  const days = passes(last) ? effects : effects.map((each) => onlyFirst(each));
  const add = ids.map((id, index) => ({
    id,
    on: spectra[index]?.says(days[index] ?? [])[0] ?? {},
  }));
  return [{ value: rows(first), says: { add } }];
}

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
