import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionOf } from '../../src/decisions/rules-under.js';
import { compareEditions, minimalFacts, robustness } from '../../src/explain/index.js';
import { factsOn, without } from '../../src/explain/paths.js';
import { draft, type Edition, type Kind, readEdition, recheck } from '../../src/index.js';
import { type SwitchId, switches } from '../../src/regulation/index.js';
import { kinds } from '../../src/testing/index.js';
import { runs } from '../properties/runs.js';
import { type Case, cases, isValid } from '../properties/support.js';

const under = ({ record, edition }: Case, changes: Partial<Edition> = {}) =>
  recheck(record, { editions: [as({ ...edition, ...changes })], asEdition: 'other' });

const as = (edition: Edition): Edition => {
  const read = readEdition(JSON.parse(JSON.stringify({ ...edition, id: 'other' })));
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.edition;
};

const optionsOf = ({ edition }: Case) => ({ editions: [as(edition)], asEdition: 'other' });

type Choice = readonly (readonly [SwitchId, string])[];

/** Every combination of up to two switches, of all readings and not only those of the kind. */
const combinations: readonly Choice[] = (() => {
  const single = (Object.keys(switches) as SwitchId[]).flatMap((reading) =>
    switches[reading].alternatives.map((alternative) => [[reading, alternative]] as Choice),
  );
  return single.flatMap((one, index) => [
    one,
    ...single
      .slice(index + 1)
      .filter(([other]) => other?.[0] !== one[0]?.[0])
      .map((other) => [...one, ...other]),
  ]);
})();

describe.each(kinds)('%s', (kind: Kind) => {
  it('no reading that the kind does not name changes the verdict, and every one that changes it is told', () => {
    fc.assert(
      fc.property(cases(kind), (each) => {
        const answer = robustness(each.record, { ...optionsOf(each), deep: 2 });
        const { verdict } = under(each);
        expect(answer.verdict).toBe(verdict);
        const told: readonly string[] =
          'sets' in answer ? answer.sets.map(({ readings }) => JSON.stringify(readings)) : [];
        const changing = combinations.filter((choice) => {
          const readings = { ...each.edition.readings, ...Object.fromEntries(choice) };
          return under(each, { readings }).verdict !== verdict;
        });
        const own = (choice: Choice) =>
          choice.filter(
            ([reading, alternative]) =>
              (each.edition.readings?.[reading] ?? switches[reading].alternatives[0]) !==
              alternative,
          );
        const smallest = changing.filter(
          (choice) =>
            own(choice).length === choice.length &&
            !changing.some(
              (part) =>
                part.length < choice.length &&
                part.every((one) => choice.some((two) => String(one) === String(two))),
            ),
        );
        const inOrder = smallest.map((choice) => JSON.stringify(Object.fromEntries(choice)));
        expect([...told].sort()).toEqual(inOrder.sort());
      }),
      runs(6),
    );
  });

  it('a minimal set of facts settles the verdict, and without any one of them it is open', () => {
    fc.assert(
      fc.property(cases(kind), (each) => {
        const answer = minimalFacts(each.record, optionsOf(each));
        const { verdict } = under(each);
        expect(answer.verdict).toBe(verdict);
        if (answer.facts === null || answer.facts === undefined) {
          expect(verdict).toBe('undetermined');
          return;
        }
        const { record } = answer;
        expect(under({ ...each, record } as Case).verdict).toBe(verdict);
        for (const { steps, shape } of factsOn(kind, record.facts)) {
          if (shape.required === true) continue;
          const isNotice = steps[0] === 'notice' || steps[0] === 'demander';
          if (kind === 'demand-publication' && isNotice) continue;
          const less = { ...record, facts: without(record.facts, steps) };
          if (!isValid({ ...each, record: less } as Case)) continue;
          expect([steps.join('.'), under({ ...each, record: less } as Case).verdict]).toEqual([
            steps.join('.'),
            'undetermined',
          ]);
        }
      }),
      runs(30),
    );
  });

  it('an edition compared with itself differs in nothing', () => {
    fc.assert(
      fc.property(cases(kind), (each) => {
        const edition = as(each.edition);
        const { differences, counts } = compareEditions([each.record], edition, edition);
        expect([differences, counts.flipped]).toEqual([[], 0]);
      }),
      runs(5),
    );
  });

  it('a cause carried into the first edition gives the verdict of the second', () => {
    fc.assert(
      fc.property(cases(kind), cases(kind), (each, other) => {
        const [a, b] = [as(each.edition), as(other.edition)];
        const [row] = compareEditions([each.record], a, b).rows;
        if (row === undefined || 'verdict' in row) throw new Error('valid before');
        expect(row.a).toBe(under(each).verdict);
        expect(row.b).toBe(under({ ...each, edition: other.edition } as Case).verdict);
        expect(row.causes === undefined).toBe(row.a === row.b);
      }),
      runs(20),
    );
  });
});

it('a kind that names no readings has none', () => {
  const without = kinds.filter((kind) => decisionOf(kind).readings === undefined);
  expect(without).toEqual([
    'demand-catalogue',
    'solution-matching',
    'reserve-entry',
    'annual-report',
    'credit-standing',
  ]);
  expect(draft.readings).toBeUndefined();
});
