import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decisions,
  determine,
  type Edition,
  type Kind,
  type Remedy,
  type RuleId,
  readEdition,
} from '../../src/index.js';
import { addDays, kinds } from '../../src/testing/index.js';
import { sameText } from '../../src/values/text.js';
import { runs } from './runs.js';
import { answerTo, type Case, cases, changed, isValid, valueAt } from './support.js';

/** The rules that state a remedy where they fail. */
const WITH_REMEDY: readonly RuleId[] = [
  'A4.duration',
  'A7.external-need',
  'A8.experts',
  'A9.funds',
  'A12.consortium',
  'A12.regions',
  'A12.team',
  'A14.pool',
  'A14.frequency',
  'A16.grant-cap',
  'A16.local-cap',
  'A16.solver-payment',
];

/** Places of different regions, so many of them that units may lie in (R12.units). */
const REGIONS = {
  province: ['310000', '320000', '330000', '340000'],
  city: ['320200', '320300', '330300', '340300'],
};

const isByCity = ({ readings }: Edition): boolean => readings?.['R12.units'] === 'city';

/** Further rows for a list, as many as a remedy adds (of payments: one of so many fen). */
const FURTHER: Readonly<
  Record<string, (each: Case, add: bigint, rows: readonly unknown[], rule: string) => unknown[]>
> = {
  needs: (_, add) =>
    Array.from({ length: Number(add) }, (_, i) => ({ id: `further ${i}`, text: 'a need' })),
  team: (_, add) => Array.from({ length: Number(add) }, () => 'a member'),
  experts: (_, add) =>
    Array.from({ length: Number(add) }, (_, i) => ({ id: `further ${i}`, inPool: true })),
  units: (each, add, rows, rule) => {
    if (rule === 'A12.regions') return unitsFurther(each, Number(add));
    const taken = JSON.stringify(rows);
    return ['enterprise', 'university', 'institute', 'other']
      .filter((kind) => !taken.includes(`"kind":"${kind}`))
      .slice(0, Number(add))
      .map((kind, i) => ({ name: `further ${i}`, role: 'participant', kind, place: '110000' }));
  },
  payments: ({ record }, add) => {
    const { acceptanceOn } = record.facts as { acceptanceOn: string };
    const on = addDays(acceptanceOn, -1);
    // More than one amount can hold is paid in two.
    const most = BigInt(Number.MAX_SAFE_INTEGER);
    const whole = add < most ? add : most;
    return [whole, add - whole].flatMap((amount, i) =>
      i === 0 || amount > 0 ? [{ amount: Number(amount), on }] : [],
    );
  },
};

/**
 * So many further units, each from another region: of all that could be chosen, those by which the rule no longer fails,
 * if there are any. A unit that lies in one of several regions leaves room in each.
 */
function unitsFurther(each: Case, size: number): unknown[] {
  const regions = REGIONS[isByCity(each.edition) ? 'city' : 'province'];
  const choices = combinations(regions, size).map((places) =>
    places.map((place, i) => ({ name: `further ${i}`, role: 'participant', place })),
  );
  const mends = (units: unknown[]) => {
    const record = changed(each.record, ['facts', 'units'], (old) => [
      ...(old as unknown[]),
      ...units,
    ]);
    return resultOf({ ...each, record }, 'A12.regions') !== 'fail';
  };
  return choices.find(mends) ?? choices[0] ?? [];
}

function combinations<Thing>(things: readonly Thing[], size: number): Thing[][] {
  const [first, ...others] = things;
  if (size === 0 || first === undefined) return size === 0 ? [[]] : [];
  return [
    ...combinations(others, size - 1).map((rest) => [first, ...rest]),
    ...combinations(others, size),
  ];
}

/** The case after a remedy, or after one unit less than it. */
function mended(each: Case, rule: string, remedy: Remedy, short: number): Case {
  const path = remedy.path.split('.');
  const set = (change: (old: unknown) => unknown) => ({
    ...each,
    record: changed(each.record, path, change),
  });
  if ('atMost' in remedy) return set(() => Number(remedy.atMost) + short);
  if ('atLeast' in remedy) return set(() => Number(remedy.atLeast) - short);
  const rows = valueAt(each.record, path) as readonly unknown[];
  const add =
    FURTHER[path.at(-1) ?? '']?.(each, BigInt(remedy.add) - BigInt(short), rows, rule) ?? [];
  return set((old) => [...(old as unknown[]), ...add]);
}

const resultOf = (each: Case, rule: string) =>
  answerTo(each).findings.find((found) => found.rule === rule)?.result;

/** Whether payments, or the units' places or kinds, may or may not count, so that mending leaves it open. */
const isInDoubt = ({ record, edition }: Case, rule: string): boolean => {
  if (rule === 'A16.solver-payment') return true;
  const { units = [] } = record.facts as { units?: Unit[] };
  if (rule === 'A12.consortium') return units.some(({ kind }) => kind === undefined);
  return rule === 'A12.regions' && units.some((unit) => isSomewhere(unit, units, edition));
};

interface Unit {
  readonly name: string;
  readonly place?: string;
  readonly kind?: string;
}

/** Whether a unit may lie in one region or another: its place is left out, wide, or another row's is different. */
const isSomewhere = ({ name, place }: Unit, units: readonly Unit[], edition: Edition): boolean =>
  place === undefined ||
  (isByCity(edition) && place.endsWith('0000')) ||
  units.some((other) => sameText(other.name, name) && other.place !== place);

const seen = new Set<string>();

describe.each(
  kinds.filter((kind) => decisions[kind].rules.some(({ id }) => WITH_REMEDY.includes(id))),
)('remedies: %s', (kind: Kind) => {
  it('what a remedy states makes its rule pass, and one unit short of it still fails', () => {
    fc.assert(
      fc.property(cases(kind), (each) => {
        for (const { rule, result, remedy = [] } of answerTo(each).findings) {
          expect(remedy.length === 0 || result === 'fail').toBe(true);
          if (remedy.length === 0) continue;
          seen.add(rule);
          const cured = remedy.reduce((so, step) => mended(so, rule, step, 0), each);
          expect([rule, isValid(cured)]).toEqual([rule, true]);
          const after = resultOf(cured, rule);
          expect([rule, after]).toEqual([
            rule,
            after === 'unknown' && isInDoubt(each, rule) ? after : 'pass',
          ]);
          for (const step of remedy) {
            const others = remedy.filter((other) => other !== step);
            const short = others.reduce(
              (so, other) => mended(so, rule, other, 0),
              mended(each, rule, step, 1),
            );
            if (isValid(short))
              expect([rule, step, resultOf(short, rule)]).toEqual([rule, step, 'fail']);
          }
        }
      }),
      runs(150),
    );
  });
});

it('a remedy was tried of every rule that states one', () => {
  expect([...seen].sort()).toEqual([...WITH_REMEDY].sort());
});

describe('counterexamples that were found', () => {
  it('Article 14: where an edition allows no round at all, no number of a round is offered as a remedy', () => {
    const read = readEdition({
      id: 'none',
      parameters: { reviewRoundsPerYear: { min: 0, max: 0 } },
    });
    if (!read.ok) throw new Error('the edition is valid');
    const { findings } = determine(
      'expert-review',
      { roundOfYear: 1 },
      { decidedOn: '2024-06-30', edition: read.edition },
    );
    const frequency = findings.find(({ rule }) => rule === 'A14.frequency');
    expect([frequency?.result, frequency?.remedy]).toEqual(['fail', undefined]);
  });

  describe('Article 12: of four regions', () => {
    const read = readEdition({ id: 'four', parameters: { minimumRegions: 4 } });
    if (!read.ok) throw new Error('the edition is valid');
    const { edition } = read;
    const regions = (...units: readonly (readonly [name: string, place: string])[]) =>
      determine(
        'project-application',
        {
          year: 2024,
          units: units.map(([name, place], i) => ({
            ...{ name, place, role: i === 0 ? 'lead' : 'participant' },
          })),
        } as never,
        { decidedOn: '2024-06-30', edition },
      ).findings.find(({ rule }) => rule === 'A12.regions');
    const addTwo = { result: 'fail', remedy: [{ path: 'facts.units', add: 2 }] };

    it('a unit in one of two places leaves room for a further one in either', () => {
      const units = [
        ['甲', '320500'],
        ['甲', '340800'],
        ['乙', '310115'],
      ] as const;
      expect(regions(...units)).toMatchObject(addTwo);
      expect(regions(...units, ['丙', '330000'], ['丁', '310000'])?.result).toBe('fail');
      expect(regions(...units, ['丙', '330000'], ['丁', '320000'])?.result).toBe('unknown');
    });

    it('two units, each in one of two places, leave room for a further one beside each', () => {
      const units = [
        ['甲', '320500'],
        ['甲', '310115'],
        ['乙', '340800'],
        ['乙', '330100'],
      ] as const;
      expect(regions(...units)).toMatchObject(addTwo);
      expect(regions(...units, ['丙', '310000'], ['丁', '320000'])?.result).toBe('fail');
      expect(regions(...units, ['丙', '310000'], ['丁', '330000'])?.result).toBe('unknown');
    });
  });
});
