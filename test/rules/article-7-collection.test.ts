import { describe } from 'vitest';
import type { Facts } from '../../src/index.js';
import { typicalFacts } from '../records.js';
import { editionWith, itAnswers } from './ask.js';

type Collection = Facts<'demand-collection'>;

const demand = (changes: Partial<Collection['demand']>) => ({
  demand: { ...typicalFacts['demand-collection'].demand, ...changes },
});
const seat = (department: string | undefined, place: string | undefined) => ({
  department,
  demander: { place },
});

describe('Article 7: software, chips, equipment, materials, demonstration', () => {
  itAnswers('demand-collection', 'A7.direction', [
    ...['software', 'chip', 'equipment', 'material', 'demonstration'].map(
      (direction) =>
        [
          `${direction} is named`,
          demand({ direction }),
          { result: 'pass', facts: { direction } },
        ] as const,
    ),
    [
      'white space around makes no difference',
      demand({ direction: ' chip\t' }),
      { result: 'pass', facts: { direction: 'chip' } },
    ],
    [
      'another direction is advised against',
      demand({ direction: 'service' }),
      { result: 'fail', facts: { direction: 'service' } },
    ],
    [
      'not on record',
      demand({ direction: undefined }),
      { result: 'unknown', missing: ['facts.demand.direction'] },
    ],
  ]);
});

describe('Articles 6 and 7: each department collects in its own province', () => {
  itAnswers('demand-collection', 'A7.jurisdiction', [
    ...(['31', '32', '33', '34'] as const).map((province) => {
      const facts = { department: `${province}0000`, place: `${province}0100` };
      return [
        `${province} in ${province}`,
        seat(facts.department, facts.place),
        { result: 'pass', facts },
      ] as const;
    }),
    [
      'a neighbour of the delta does not',
      seat('310000', '320500'),
      { result: 'fail', facts: { department: '310000', place: '320500' } },
    ],
    [
      'a city bureau is none of the four, whatever the place',
      seat('320500', undefined),
      { result: 'fail', facts: { department: '320500' } },
    ],
    [
      'a demander outside the delta fails by itself',
      seat(undefined, '110108'),
      { result: 'fail', facts: { place: '110108' } },
    ],
    [
      'a demander overseas fails by itself',
      seat(undefined, 'overseas'),
      { result: 'fail', facts: { place: 'overseas' } },
    ],
    ...(
      [
        ['another department of the delta', '310000', '320500', 'pass', []],
        ['none of the four', '110000', '320500', 'fail', []],
        ['none of the four, the place not on record', '110000', undefined, 'fail', []],
        ['a demander outside the delta', '310000', '110108', 'fail', []],
        ['the place not on record', '310000', undefined, 'unknown', ['facts.demander.place']],
        ['the department not on record', undefined, '320500', 'unknown', ['facts.department']],
      ] as const
    ).map(
      ([name, department, place, result, missing]) =>
        [
          `where an edition lets any of the four collect: ${name}`,
          seat(department, place),
          {
            result,
            facts: {
              ...(department === undefined ? {} : { department }),
              ...(place === undefined ? {} : { place }),
              anyDepartment: true,
            },
            ...(missing.length === 0 ? {} : { missing: [...missing] }),
          },
          { edition: editionWith({}, { readings: { 'R7.place': 'any-department' } }) },
        ] as const,
    ),
    [
      'the department of the province of a demander outside the delta is none of the four',
      seat('110000', '110108'),
      { result: 'fail', facts: { department: '110000', place: '110108' } },
    ],
    [
      'the place is not on record',
      seat('320000', undefined),
      { result: 'unknown', facts: { department: '320000' }, missing: ['facts.demander.place'] },
    ],
    [
      'the department is not on record',
      seat(undefined, '320500'),
      { result: 'unknown', facts: { place: '320500' }, missing: ['facts.department'] },
    ],
    [
      'nothing is: the topmost absent fact is named',
      { department: undefined, demander: undefined },
      { result: 'unknown', missing: ['facts.department', 'facts.demander'] },
    ],
  ]);
});

describe('Article 7: a backbone enterprise', () => {
  const demander = (
    kind: 'enterprise' | 'university' | undefined,
    backbone: boolean | undefined,
  ) => ({
    demander: { kind, backbone },
  });
  itAnswers('demand-collection', 'A7.demander', [
    [
      'an enterprise attested to be one',
      demander('enterprise', true),
      { result: 'pass', facts: { kind: 'enterprise', backbone: true } },
    ],
    [
      'an enterprise that is none',
      demander('enterprise', false),
      { result: 'fail', facts: { kind: 'enterprise', backbone: false } },
    ],
    [
      'a university fails whatever else is missing',
      demander('university', undefined),
      { result: 'fail', facts: { kind: 'university' } },
    ],
    [
      'who is no backbone fails whatever its kind',
      demander(undefined, false),
      { result: 'fail', facts: { backbone: false } },
    ],
    [
      'an enterprise of which nothing more is known',
      demander('enterprise', undefined),
      {
        result: 'unknown',
        facts: { kind: 'enterprise' },
        missing: ['facts.demander.backbone'],
      },
    ],
    [
      'a backbone of unknown kind',
      demander(undefined, true),
      { result: 'unknown', facts: { backbone: true }, missing: ['facts.demander.kind'] },
    ],
    [
      'no demander on record is one missing fact, not two',
      { demander: undefined },
      { result: 'unknown', missing: ['facts.demander'] },
    ],
  ]);
});

describe('Article 7: a need that wants outside strength', () => {
  itAnswers('demand-collection', 'A7.external-need', [
    [
      'none is one too few',
      demand({ needs: [] }),
      { result: 'fail', facts: { needs: 0 }, remedy: [{ path: 'facts.demand.needs', add: 1 }] },
    ],
    [
      'one is enough',
      demand({ needs: [{ id: 'N1', text: '检出' }] }),
      { result: 'pass', facts: { needs: 1 } },
    ],
    [
      'not on record',
      demand({ needs: undefined }),
      { result: 'unknown', missing: ['facts.demand.needs'] },
    ],
  ]);
});
