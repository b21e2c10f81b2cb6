import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draft, type Facts, provincesCovered } from '../../src/index.js';
import { regionsOf } from '../../src/rules/regions.js';
import { editionWith, itAnswers } from './ask.js';

type Unit = NonNullable<Facts<'project-application'>['units']>[number];

const lead = (place?: string): Unit => ({ name: '甲', role: 'lead', place });
const other = (place?: string, kind?: Unit['kind']): Unit => ({
  name: '乙',
  role: 'participant',
  place,
  kind,
});
/** Units, those after the first of other names: rows of one name would be one unit. */
const units = (...list: Unit[]) => ({
  units: list.map((unit, index) => (index < 2 ? unit : { ...unit, name: `${unit.name}${index}` })),
});
const absent = { result: 'unknown' as const, missing: ['facts.units'] };

describe('R12.lead: one lead, in the delta', () => {
  itAnswers('project-application', 'A12.one-lead', [
    ['none', units(other()), { result: 'fail', facts: { leads: 0 } }],
    ['exactly one', units(other(), lead()), { result: 'pass', facts: { leads: 1 } }],
    ['two', units(lead(), lead()), { result: 'fail', facts: { leads: 2 } }],
    ['units not on record', { units: undefined }, absent],
  ]);
  itAnswers('project-application', 'A12.lead-region', [
    ['in Anhui', units(lead('340100')), { result: 'pass', facts: { places: ['340100'] } }],
    ['outside', units(lead('110000')), { result: 'fail', facts: { places: ['110000'] } }],
    ['overseas', units(lead('overseas')), { result: 'fail', facts: { places: ['overseas'] } }],
    ['no lead at all', units(other('310000')), { result: 'fail', facts: { places: [] } }],
    [
      'where another unit sits is not asked',
      units(other(), lead('310000')),
      { result: 'pass', facts: { places: ['310000'] } },
    ],
    [
      'its place is not on record',
      units(other(), lead()),
      { result: 'unknown', facts: { places: [] }, missing: ['facts.units.1.place'] },
    ],
    [
      'one of two outside fails, whatever of the other',
      units(lead(), lead('440300')),
      { result: 'fail', facts: { places: ['440300'] } },
    ],
    ['units not on record', { units: undefined }, absent],
  ]);
});

/** Rows of one name, which are one unit. */
const rows = (name: string, ...places: (string | undefined)[]): Unit[] =>
  places.map((place) => ({ name, role: 'participant', place }));
const asStated = (...list: Unit[]) => ({ units: list });
const sixty = (unit: (index: number) => Unit[]) =>
  Array.from({ length: 60 }, (_, index) => unit(index)).flat();
const cityAt = (index: number) => `${32 + Math.floor(index / 50)}${10 + (index % 50)}00`;

describe('R12.units: rows of one name are one unit, which lies in one place', () => {
  const facts = (...provinces: string[]) => ({ provinces, required: 2 });
  const city = { edition: editionWith({}, { readings: { 'R12.units': 'city' } }) };
  itAnswers('project-application', 'A12.regions', [
    [
      'one unit with two places comes from one region',
      asStated(...rows('甲', '320500', '310000')),
      { result: 'fail', facts: facts(), remedy: [{ path: 'facts.units', add: 1 }] },
    ],
    [
      'the same written in another width',
      asStated(...rows('甲', '320500'), ...rows('甲 ', '310000')),
      { result: 'fail', facts: facts(), remedy: [{ path: 'facts.units', add: 1 }] },
    ],
    [
      'whichever of its places is right, there are two with the other unit',
      asStated(...rows('甲', '320500', '310000'), ...rows('乙', '330100')),
      { result: 'pass', facts: facts('33') },
    ],
    [
      'one of its places would be the other unit’s',
      asStated(...rows('甲', '320500', '310000'), ...rows('乙', '310115')),
      { result: 'unknown', facts: facts('31'), open: 'several-places' },
    ],
    [
      'one of its places lies outside the delta',
      asStated(...rows('甲', '320500', '110000'), ...rows('乙', '310115')),
      { result: 'unknown', facts: facts('31'), open: 'several-places' },
    ],
    [
      'two that may lie only in one region, or in none, come from one at most',
      asStated(...rows('甲', '310000', '110000'), ...rows('乙', '310115', '110108')),
      { result: 'fail', facts: facts(), remedy: [{ path: 'facts.units', add: 1 }] },
    ],
    [
      'one of its rows has no place: it may lie anywhere',
      asStated(...rows('甲', '310000', undefined), ...rows('乙', '310115')),
      { result: 'unknown', facts: facts('31'), missing: ['facts.units.1.place'] },
    ],
  ]);
  itAnswers('project-application', 'A12.regions', [
    [
      'by prefecture: two of one province are two',
      asStated(...rows('甲', '320500'), ...rows('乙', '320100')),
      { result: 'pass', facts: { cities: ['3201', '3205'], required: 2 } },
      city,
    ],
    [
      'by prefecture: two of which only the provinces are on record come from two',
      asStated(...rows('甲', '320000'), ...rows('乙', '330000')),
      { result: 'pass', facts: { cities: [], required: 2 } },
      city,
    ],
    [
      'three asked for: three that each may lie in either of two are three where these are six',
      asStated(
        ...rows('甲', '320100', '320500'),
        ...rows('乙', '330100', '330200'),
        ...rows('丙', '340100', '340200'),
      ),
      { result: 'pass', facts: { cities: [], required: 3 } },
      { edition: { ...city.edition, parameters: { ...draft.parameters, minimumRegions: 3 } } },
    ],
    [
      'and may be two where one of them may lie with either of the others',
      asStated(
        ...rows('甲', '320100', '320500'),
        ...rows('乙', '330100', '330200'),
        ...rows('丙', '320100', '330100'),
      ),
      { result: 'unknown', facts: { cities: [], required: 3 }, open: 'several-places' },
      { edition: { ...city.edition, parameters: { ...draft.parameters, minimumRegions: 3 } } },
    ],
    [
      'by prefecture: districts of Shanghai are one',
      asStated(...rows('甲', '310115'), ...rows('乙', '310000')),
      {
        result: 'fail',
        facts: { cities: ['31'], required: 2 },
        remedy: [{ path: 'facts.units', add: 1 }],
      },
      city,
    ],
    [
      'by prefecture: a province’s own code may be any city of it',
      asStated(...rows('甲', '320500'), ...rows('乙', '320000')),
      { result: 'unknown', facts: { cities: ['3205'], required: 2 }, open: 'several-places' },
      city,
    ],
    [
      'by prefecture: but none of another province',
      asStated(...rows('甲', '330100'), ...rows('乙', '320000')),
      { result: 'pass', facts: { cities: ['3301'], required: 2 } },
      city,
    ],
    [
      'by prefecture: sixty units that each state two places are as soon told apart as two',
      asStated(...sixty((unit) => rows(`甲${unit}`, cityAt(2 * unit), cityAt(2 * unit + 1)))),
      { result: 'pass', facts: { cities: [], required: 2 } },
      city,
    ],
    [
      'by prefecture: unless one of the places is the same for all',
      asStated(...sixty((unit) => rows(`甲${unit}`, '340100', cityAt(unit)))),
      { result: 'unknown', facts: { cities: [], required: 2 }, open: 'several-places' },
      city,
    ],
  ]);
});

describe('R12.units: the regions of many units and of few', () => {
  const unit = fc.record({
    name: fc.constantFrom('甲', ' 甲', '甲（苏州）公司', '甲(苏州)公司', '乙', '丙', '丁'),
    place: fc.constantFrom('310115', '320000', '320100', '320500', '330100', '340000', '110000'),
  });

  it('are the same: rows that stand again change nothing', () => {
    fc.assert(
      fc.property(
        fc.array(unit, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('province', 'city'),
        (units, grain) => {
          const again = Array.from({ length: 4 }, () => [...units].reverse()).flat();
          const many = [...again, ...again, ...again, ...again];
          expect(regionsOf(units, grain, 2)).toEqual(regionsOf([...units, ...many], grain, 2));
        },
      ),
    );
  });

  it('are in the order of their codes', () => {
    const units = ['340100', '310115', '330100', '320500'].map((place, at) => ({
      name: `${at}`,
      place,
    }));
    expect(regionsOf(units, 'province', 2).certain).toEqual(['31', '32', '33', '34']);
    expect(regionsOf(units, 'city', 2).certain).toEqual(['31', '3205', '3301', '3401']);
  });
});

describe('Article 12: units from two of the four provinces', () => {
  const facts = (...provinces: string[]) => ({ provinces, required: 2 });
  itAnswers('project-application', 'A12.regions', [
    [
      'one province is one too few',
      units(lead('320500'), other('320100')),
      { result: 'fail', facts: facts('32'), remedy: [{ path: 'facts.units', add: 1 }] },
    ],
    [
      'two are enough',
      units(lead('320500'), other('310000')),
      { result: 'pass', facts: facts('31', '32') },
    ],
    [
      'three are more than enough',
      units(lead('320500'), other('310000'), other('340100')),
      { result: 'pass', facts: facts('31', '32', '34') },
    ],
    [
      'a second region outside the delta is none',
      units(lead('320500'), other('440300'), other('overseas')),
      { result: 'fail', facts: facts('32'), remedy: [{ path: 'facts.units', add: 1 }] },
    ],
    [
      'no unit',
      units(),
      { result: 'fail', facts: facts(), remedy: [{ path: 'facts.units', add: 2 }] },
    ],
    [
      'a unit without a place may bring the second',
      units(lead('320500'), other(), other()),
      {
        result: 'unknown',
        facts: facts('32'),
        missing: ['facts.units.1.place', 'facts.units.2.place'],
      },
    ],
    [
      'but one alone cannot bring two',
      units(lead()),
      { result: 'fail', facts: facts(), remedy: [{ path: 'facts.units', add: 1 }] },
    ],
    [
      'with two on record the rest does not matter',
      units(lead('320500'), other('310000'), other()),
      { result: 'pass', facts: facts('31', '32') },
    ],
    ['units not on record', { units: undefined }, absent],
    [
      'an edition may ask for four, and four there are at most',
      units(lead('320500'), ...Array.from({ length: 9 }, () => other('310000')), other(), other()),
      {
        result: 'unknown',
        facts: { provinces: ['31', '32'], required: 4 },
        missing: ['facts.units.10.place', 'facts.units.11.place'],
      },
      { edition: editionWith({ minimumRegions: 4 }) },
    ],
    [
      'an edition may ask for one',
      units(lead('320500')),
      { result: 'pass', facts: { provinces: ['32'], required: 1 } },
      { edition: editionWith({ minimumRegions: 1 }) },
    ],
  ]);

  it('provinces stand in their order, once each', () => {
    expect(
      provincesCovered(
        ['340100', '310000', '330100', '330200', '320500', 'overseas'].map((place) => ({ place })),
      ),
    ).toEqual(['31', '32', '33', '34']);
    // Only those from which a unit comes; whose place is not on record comes from none.
    expect(provincesCovered([{ place: '340100' }, {}, { place: '310000' }])).toEqual(['31', '34']);
  });
});

describe('Article 12: a consortium of several kinds', () => {
  const of = (...kinds: Unit['kind'][]) => units(...kinds.map((kind) => other('310000', kind)));
  itAnswers('project-application', 'A12.consortium', [
    [
      'one kind is one too few',
      of('university', 'university'),
      {
        result: 'fail',
        facts: { kinds: ['university'] },
        remedy: [{ path: 'facts.units', add: 1 }],
      },
    ],
    [
      'two are enough',
      of('university', 'enterprise'),
      { result: 'pass', facts: { kinds: ['enterprise', 'university'] } },
    ],
    [
      'a unit of unknown kind may bring the second',
      of('institute', undefined),
      { result: 'unknown', facts: { kinds: ['institute'] }, missing: ['facts.units.1.kind'] },
    ],
    [
      'no unit',
      of(),
      { result: 'fail', facts: { kinds: [] }, remedy: [{ path: 'facts.units', add: 2 }] },
    ],
    ['units not on record', { units: undefined }, absent],
  ]);
});
