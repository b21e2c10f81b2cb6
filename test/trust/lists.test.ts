import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { decisions, type Kind, type RuleId } from '../../src/index.js';
import type { Rule } from '../../src/rules/rule.js';
import { kinds } from '../../src/testing/index.js';
import { runs } from '../properties/runs.js';
import {
  answerTo,
  type Case,
  cases,
  changed,
  isTree,
  isValid,
  pathsIn,
  valueAt,
} from '../properties/support.js';
import { turnsOf } from '../rules/probes.js';

type AnyRule = Rule<object> & { readonly id: RuleId };
type Path = readonly string[];

/** A path without the places of rows: `facts.parties.records`. */
const withoutPlaces = (path: Path): string => path.filter((step) => !/^\d+$/.test(step)).join('.');

/** Whether a rule states that it turns on a list: on how many of its rows count, or on what stands in one. */
function states(kind: Kind, rule: AnyRule, { record, edition }: Case, list: string): boolean {
  const turns = turnsOf(kind, rule, record.facts, record.decidedOn, edition);
  return turns.some(({ of }) => `${withoutPlaces(of.split('.'))}.`.startsWith(`${list}.`));
}

const listsIn = ({ record }: Case): Path[] =>
  pathsIn(record).filter((path) => path[0] === 'facts' && Array.isArray(valueAt(record, path)));

/** A row that can stand beside the others: with an id of its own. */
const beside = (row: unknown): unknown =>
  isTree(row) && typeof row['id'] === 'string' ? { ...row, id: `${row['id']} again` } : row;

/** What can become of a list by one row: each removed, each twice, each of another record's list added. */
function byOneRow(rows: readonly unknown[], others: readonly unknown[]): (readonly unknown[])[] {
  return [
    ...rows.map((_, place) => rows.filter((_, other) => other !== place)),
    ...[...rows, ...others].map((row) => [...rows, beside(row)]),
    ...others.map((row) => [...rows, row]),
  ];
}

function rowsOf({ record }: Case, list: string): readonly unknown[] {
  return pathsIn(record)
    .filter((path) => withoutPlaces(path) === list)
    .flatMap((path) => valueAt(record, path))
    .filter((row) => row !== undefined);
}

/** What each rule that applies answers. */
const resultsOf = (each: Case): ReadonlyMap<string, string> =>
  new Map(answerTo(each).findings.map(({ rule, result }) => [rule, result]));

it.each(kinds)('one row more or less turns only rules that state its list: %s', (kind: Kind) => {
  const rules = new Map(
    (decisions[kind].rules as unknown as readonly AnyRule[]).map((rule) => [rule.id, rule]),
  );
  let lists = 0;
  let turned = 0;
  fc.assert(
    fc.property(cases(kind), cases(kind), fc.nat(), (each, donor, which) => {
      const paths = listsIn(each);
      const path = paths[which % paths.length];
      if (path === undefined) return;
      lists += 1;
      const before = resultsOf(each);
      const list = withoutPlaces(path);
      for (const rows of byOneRow(valueAt(each.record, path) as unknown[], rowsOf(donor, list))) {
        const other: Case = { ...each, record: changed(each.record, path, () => rows) };
        if (!isValid(other)) continue;
        const after = resultsOf(other);
        for (const [id, rule] of rules) {
          if (after.get(id) === before.get(id)) continue;
          turned += 1;
          expect([id, list, states(kind, rule, each, list)]).toEqual([id, list, true]);
        }
      }
    }),
    runs(150),
  );
  // Rules were turned wherever there are lists: only these two kinds have none.
  const none = kind === 'formal-review' || kind === 'project-agreement';
  expect([lists > 0, turned > 0]).toEqual([!none, !none]);
});
