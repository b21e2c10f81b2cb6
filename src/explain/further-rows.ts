import type { Json } from '../values/plain.js';
import { amounts, leftOpen } from './amounts-due.js';
import type { Condition } from './change.js';
import { OTHER_TEXT, type Row } from './leaf-values.js';
import { isSum, type ListView, rowsFor, withList } from './list-view.js';
import type { Choice } from './members.js';
import { childKeys } from './paths.js';
import { isFailing, isPassing } from './situation.js';

export const remediesAt = ({ judge, rules, situation, target, turns }: ListView) =>
  rules.flatMap((rule) => {
    if (!isFailing(judge.on(situation)?.answers.get(rule))) return [];
    const added = judge
      .remediesOf(rule, situation)
      .flatMap((remedy) =>
        'add' in remedy ? [{ path: remedy.path, add: Number(remedy.add) }] : [],
      );
    const here = added.filter(({ path }) => path === target.path);
    // Taken together, what one list lacks any of them may hold.
    const isOfMoney = turns.some(isSum);
    const beside = isOfMoney && added.length === 1 ? added : [];
    const isOwn = here.length > 0;
    return (isOwn ? here : beside).map(({ add }) => ({ rule, add, isOwn }));
  });

/** As many further rows as just mend a rule, or an amount still to be paid. */
export function remedies(view: ListView, current: readonly unknown[]): Choice[] {
  const asked = remediesAt(view);
  if (asked.length === 0) return leftOpen(view, current);
  return asked.flatMap(({ rule, add, isOwn }) =>
    view.turns.some(isSum)
      ? amounts(view, current, rule, add, isOwn)
      : withRows(view, current, rule, add),
  );
}

/** The same row under a name that no other row has. */
const renamed = (row: Row, number: number): Row =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      value === OTHER_TEXT ? `${OTHER_TEXT}${number}` : value,
    ]),
  );
/** What may count already may come to nothing: so many rows more are tried. */
const MORE_ROWS = 3;

/**
 * As many rows as just mend a rule, and no other rule that turns at the list fails with them, where that can be.
 * How many they are is enough to say where it makes no other rule fail what else they are; else the rows are said.
 */
function withRows(
  view: ListView,
  current: readonly unknown[],
  rule: string,
  count: number,
): Choice[] {
  const rows = rowsFor(view).map(({ object }) => object);
  const failing = (more: readonly Row[]): number => {
    const answers = view.judge.on(withList(view, [...current, ...more]))?.answers;
    return view.rules.filter((each) => isFailing(answers?.get(each))).length;
  };
  let added = rowAfterRow(view, current, rule, count, rows, []);
  if (added === undefined) return [];
  let left = failing(added);
  // What leaves least to be added may leave something else failing: the first row may have to be another.
  for (const first of left > 0 ? rows : []) {
    const other = rowAfterRow(view, current, rule, count, rows, [renamed(first, 1)]);
    const leaves = other === undefined ? left : failing(other);
    if (other === undefined || leaves > left) continue;
    if (leaves === left && other.length >= added.length) continue;
    [added, left] = [other, leaves];
  }
  const rest: readonly Row[] = added;
  const value = [...current, ...rest];
  const score = scoreOf(view, rule, value);
  // Of words the last stands for any that no rule names, of texts one that no other row has.
  const matters = (key: string, at: number): boolean => {
    const any = { [key]: isText(view, key) ? OTHER_TEXT : rows.at(-1)?.[key] };
    const changed = rest.map((row, index) =>
      index === at ? { ...row, ...renamed(any, index + 1) } : row,
    );
    return scoreOf(view, rule, [...current, ...changed]) > score;
  };
  const keys = Object.keys(rest[0] ?? {}).filter((key) => isTold(view, key));
  const told = rest.map((_, at) => keys.filter((key) => matters(key, at)));
  if (told.every((each) => each.length === 0)) return [{ value, says: { add: rest.length } }];
  return [{ value, says: { add: rest.map((row, at) => saidRow(view, row, told[at] ?? [])) } }];
}

/** Adds row after row, each the one that leaves least to be added and fewest rules failing. */
function rowAfterRow(
  view: ListView,
  current: readonly unknown[],
  rule: string,
  count: number,
  rows: readonly Row[],
  first: readonly Row[],
): readonly Row[] | undefined {
  const isEnough = (more: readonly Row[]): boolean =>
    isPassing(view.judge.on(withList(view, [...current, ...more]))?.answers.get(rule));
  let added = first;
  for (let number = first.length + 1; number <= count + MORE_ROWS; number += 1) {
    if (number > count && isEnough(added)) break;
    const scored = rows.map((row) => {
      const next = [...added, renamed(row, number)];
      return { next, score: scoreOf(view, rule, [...current, ...next]) };
    });
    const best = scored.reduce((least, each) => (each.score < least.score ? each : least));
    if (best.score === Number.POSITIVE_INFINITY) return undefined;
    added = best.next;
  }
  return isEnough(added) ? added : added.slice(0, count);
}

/** Whether a field is told where it matters: a word, or a text that a rule names; of places it is told which province. */
const isTold = (view: ListView, key: string): boolean => {
  const fields = childKeys(view.turning.kind).get(`${view.target.pattern}.*`) ?? [];
  const type = fields.find(([name]) => name === key)?.[1].type;
  return type === 'word' || type === 'boolean' || (type === 'text' && turnsAt(view, key));
};

/** How much is left to be added, and how many rules fail. */
function scoreOf({ judge, target, ...view }: ListView, rule: string, list: readonly unknown[]) {
  const there = withList({ judge, target, ...view }, list);
  const standing = judge.isValid(there) ? judge.on(there) : undefined;
  if (standing === undefined) return Number.POSITIVE_INFINITY;
  const asked = judge
    .remediesOf(rule, there)
    .flatMap((each) => ('add' in each && each.path === target.path ? [Number(each.add)] : []));
  const left = isPassing(standing.answers.get(rule)) ? 0 : Math.max(1, ...asked);
  return left * 100 + [...standing.answers.values()].filter(isFailing).length;
}

/** A row as it was chosen: its words, what of its texts matters, and in which province it is. */
function saidRow(
  view: ListView,
  row: Row,
  told: readonly string[],
): { readonly [field: string]: Condition } {
  const said = Object.entries(row).flatMap(([key, value]): [string, Condition][] => {
    if (key === 'place') return [[key, { within: [String(value).slice(0, 2)] }]];
    const isWord = value === true || value === false || !isText(view, key);
    if (!isTold(view, key) || !turnsAt(view, key)) return [];
    return isWord || told.includes(key) ? [[key, { set: value as Json }]] : [];
  });
  return Object.fromEntries(said);
}

const isText = ({ turning, target }: ListView, key: string): boolean =>
  childKeys(turning.kind)
    .get(`${target.pattern}.*`)
    ?.some(([name, { type }]) => name === key && type === 'text') === true;

const turnsAt = ({ target, turning }: ListView, key: string): boolean =>
  turning.turns.has(`facts.${target.pattern}.*.${key}`);
