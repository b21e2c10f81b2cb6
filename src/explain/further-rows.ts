import { type ListView, ROW_TEXT, rowsFor, withList } from './list-view.js';
import type { Choice } from './members.js';
import { isFailing, isPassing } from './situation.js';

export const remediesAt = ({ judge, rules, situation, target }: ListView) =>
  rules.flatMap((rule) => {
    if (!isFailing(judge.on(situation)?.answers.get(rule))) return [];
    return judge
      .remediesOf(rule, situation)
      .flatMap((remedy) =>
        'add' in remedy && remedy.path === target.path ? [{ rule, add: Number(remedy.add) }] : [],
      );
  });

/** As many further rows as just mend a rule, or an amount still to be paid. */
export function remedies(view: ListView, current: readonly unknown[]): Choice[] {
  return remediesAt(view).flatMap(({ rule, add }): Choice[] => {
    const isSum = view.turns.some((turn) => 'unit' in turn && turn.unit === 'fen');
    const value = isSum ? withAmount(view, current, rule, add) : withRows(view, current, rule, add);
    return value === undefined ? [] : [{ value, says: { add } }];
  });
}
/** The same row under a name that no other row has. */
const renamed = (row: Readonly<Record<string, unknown>>, number: number) =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      value === ROW_TEXT ? `${ROW_TEXT}${number}` : value,
    ]),
  );
/** Adds row after row, each the one that leaves least to be added and fewest rules failing. */
function withRows(
  view: ListView,
  current: readonly unknown[],
  rule: string,
  count: number,
): readonly unknown[] | undefined {
  const { judge, target } = view;
  const rows = rowsFor(view).map(({ object }) => object);
  let list = current;
  for (let added = 1; added <= count; added += 1) {
    const scored = rows.flatMap((row) => {
      const next = [...list, renamed(row, added)];
      const there = withList(view, next);
      if (!judge.isValid(there)) return [];
      const standing = judge.on(there);
      if (standing === undefined) return [];
      const left = isPassing(standing.answers.get(rule))
        ? 0
        : Math.max(
            1,
            ...judge
              .remediesOf(rule, there)
              .flatMap((each) =>
                'add' in each && each.path === target.path ? [Number(each.add)] : [],
              ),
          );
      const failing = [...standing.answers.values()].filter(isFailing).length;
      return [{ next, score: left * 100 + failing }];
    });
    const best = scored.reduce<(typeof scored)[number] | undefined>(
      (least, each) => (least === undefined || each.score < least.score ? each : least),
      undefined,
    );
    if (best === undefined) return undefined;
    list = best.next;
  }
  return list;
}

/** One row more with an amount, on a day on which it counts. */
function withAmount(
  view: ListView,
  current: readonly unknown[],
  rule: string,
  amount: number,
): readonly unknown[] | undefined {
  return rowsFor(view, amount)
    .map(({ object }) => [...current, object])
    .find((list) => {
      const there = withList(view, list);
      return view.judge.isValid(there) && isPassing(view.judge.on(there)?.answers.get(rule));
    });
}
