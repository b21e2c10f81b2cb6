import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/decisions/findings.js';
import { judgeBy } from '../../src/decisions/judge.js';
import type { AnyRule } from '../../src/decisions/rules-under.js';
import { decisionOf } from '../../src/decisions/rules-under.js';
import type { Edition, Facts, Kind } from '../../src/index.js';
import { isKnown } from '../../src/regulation/index.js';
import { kinds } from '../../src/testing/index.js';
import { runs } from '../properties/runs.js';
import { cases } from '../properties/support.js';

/** An edition that notes under which rule each of its parameters is read. */
function watched(edition: Edition, saw: (parameter: string) => void): Edition {
  const parameters = new Proxy(edition.parameters, {
    get(target, name) {
      saw(String(name));
      return Reflect.get(target, name);
    },
  });
  return { ...edition, parameters };
}

/** The parameters that a rule reads where it is asked, on facts under an edition. */
function readBy(rule: AnyRule<Kind>, facts: Facts<Kind>, decidedOn: string, edition: Edition) {
  const kind = kinds.find((each) => decisionOf(each).rules.some((one) => one === rule)) as Kind;
  const seen = new Set<string>();
  const context = { decidedOn, edition: watched(edition, (name) => seen.add(name)) };
  const read = decisionOf(kind).reads?.(facts, { decidedOn, edition });
  rule.applies?.(facts, context, read);
  rule.result(facts, context, read);
  rule.shows(facts, context, read);
  if (typeof rule.needs === 'function') rule.needs(facts, context, read);
  return seen;
}

describe.each(kinds)('the parameters that a rule reads: %s', (kind) => {
  const decision = decisionOf(kind as Kind);

  it('no rule reads one that it does not list, wherever it is asked', () => {
    fc.assert(
      fc.property(cases(kind as Kind), ({ record, edition }) => {
        for (const rule of decision.rules) {
          const listed: readonly string[] = rule.reads ?? [];
          if (listed.some((name) => !isKnown(edition.parameters[name as 'grantCap']))) continue;
          const seen = readBy(rule, record.facts, record.decidedOn, edition);
          expect([rule.id, [...seen].filter((name) => !listed.includes(name))]).toEqual([
            rule.id,
            [],
          ]);
        }
      }),
      runs(60),
    );
  });

  it('where one that it lists is unknown, it is open for the edition, and the draft’s value is not taken', () => {
    fc.assert(
      fc.property(cases(kind as Kind), ({ record, edition }) => {
        for (const rule of decision.rules) {
          for (const name of rule.reads ?? []) {
            const { rules: _, ...rest } = edition;
            const parameters = { ...edition.parameters, [name]: { unknown: true } } as const;
            const context = { decidedOn: record.decidedOn, edition: { ...rest, parameters } };
            const judged = judgeBy(decision, record.facts, context, undefined);
            const found = findingsOf(decision, record.facts, judged, undefined);
            const finding = found.find((each) => each.rule === rule.id);
            if (finding === undefined) continue;
            expect(finding).toMatchObject({ result: 'unknown', open: 'edition' });
            expect(finding).not.toHaveProperty('facts');
          }
        }
      }),
      runs(40),
    );
  });

  it('no kind has more rules than one whole number holds answers', () => {
    expect(decision.rules.length).toBeLessThanOrEqual(16);
  });
});
