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

/** Places of regions, those first in which no unit lies, then those in which one only may lie (R12.units). */
function regionsBesides(units: readonly Unit[], edition: Edition): string[] {
  if (isByCity(edition)) return ['320200', '320300', '330300', '340300'];
  const lying = (province: string) => {
    const there = units.filter(({ place }) => place?.startsWith(province.slice(0, 2)));
    if (there.length === 0) return 0;
    return there.every((unit) => isSomewhere(unit, units, edition)) ? 1 : 2;
  };
  const provinces = ['310000', '320000', '330000', '340000'];
  return [0, 1, 2].flatMap((much) => provinces.filter((each) => lying(each) === much));
}

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
  units: ({ edition }, add, rows, rule) => {
    const taken = JSON.stringify(rows);
    const further =
      rule === 'A12.regions'
        ? regionsBesides(rows as readonly Unit[], edition).map((place) => ({ place }))
        : ['enterprise', 'university', 'institute', 'other']
            .filter((kind) => !taken.includes(`"kind":"${kind}`))
            .map((kind) => ({ kind, place: '110000' }));
    return further
      .slice(0, Number(add))
      .map((unit, i) => ({ name: `further ${i}`, role: 'participant', ...unit }));
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

  it('Article 12: a unit in one of two places leaves room for a further one in either', () => {
    const read = readEdition({ id: 'four', parameters: { minimumRegions: 4 } });
    if (!read.ok) throw new Error('the edition is valid');
    const units = (further: readonly string[]) => [
      { name: '甲', role: 'lead', place: '320500' },
      { name: '甲', role: 'subproject', place: '340800' },
      { name: '乙', role: 'subproject', place: '310115' },
      ...further.map((place) => ({ name: place, role: 'participant', place })),
    ];
    const regions = (...further: string[]) =>
      determine('project-application', { year: 2024, units: units(further) } as never, {
        decidedOn: '2024-06-30',
        edition: read.edition,
      }).findings.find(({ rule }) => rule === 'A12.regions');
    expect(regions()).toMatchObject({ result: 'fail', remedy: [{ path: 'facts.units', add: 2 }] });
    expect(regions('330000', '310000')?.result).toBe('fail');
    expect(regions('330000', '320000')?.result).toBe('unknown');
  });
});
