import { describe, expect, it } from 'vitest';
import { compareEditions } from '../../src/explain/index.js';
import { draft, type Edition, readEdition } from '../../src/index.js';
import { recordOf } from '../records.js';

const lower = { grantCap: { numerator: 1, denominator: 4 } };

describe('what is compared', () => {
  it.each([
    ['an id', 'lower', /^edition: .*\{…\}/],
    ['null', null, /^edition: /],
    ['an object without an id', {}, /^edition\.id: /],
    ['a misspelt parameter', { id: 'lower', parameters: { grantcap: 1 } }, /grantcap/],
    [
      'the draft with another cap',
      { ...draft, parameters: { ...draft.parameters, ...lower } },
      /^edition\.id: .*draft/,
    ],
  ])('is an edition, and not %s', (_, given, says) => {
    const compare = () => compareEditions([recordOf('grant')], given as Edition, draft);
    expect(compare).toThrow(RangeError);
    expect(compare).toThrow(says);
  });

  it('is read where nobody has', () => {
    const given = { id: 'lower', parameters: lower } as unknown as Edition;
    const { a, b, differences } = compareEditions([], given, draft);
    expect({ a, b, differences }).toEqual({
      a: 'lower',
      b: 'draft',
      differences: [{ parameter: 'grantCap' }],
    });
  });
});

const edition = (said: Record<string, unknown>): Edition => {
  const read = readEdition(said);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.edition;
};

const grant = (over: Record<string, unknown> = {}, id = 'G-1') => ({
  ...{ id, kind: 'grant', decidedOn: '2024-06-30', outcome: 'permit' },
  facts: {
    ...{ investment: '3000万元', grant: '900万元', approvedOn: '2024-06-28' },
    ...{ localCap: null, sources: [], ...over },
  },
});

/** A cap for the whole of a province, which half of what is granted exceeds. */
const measures = [{ place: '320000', title: '办法', source: '文号', ceiling: '400万元' }];

describe('in what editions differ', () => {
  const against = (said: Record<string, unknown>, other: Record<string, unknown> = {}) =>
    compareEditions([], edition({ id: 'a', ...said }), edition({ id: 'b', ...other })).differences;

  it.each([
    ['a parameter', { parameters: lower }, [{ parameter: 'grantCap' }]],
    ['a reading', { readings: { 'R16.before': 'late' } }, [{ reading: 'R16.before' }]],
    [
      'a rule that is off',
      { rules: { 'A9.contents': { state: 'off' } } },
      [{ rule: 'A9.contents' }],
    ],
    [
      'when it is in force',
      { rules: { 'A20.in-force': { state: 'unknown' } } },
      [{ rule: 'A20.in-force' }],
    ],
    ['local measures', { localMeasures: measures }, [{ localMeasures: true }]],
    ['its first day', { effectiveFrom: '2024-01-01' }, [{ dates: true }]],
    ['its last day', { effectiveTo: '2024-12-31' }, [{ dates: true }]],
  ])('is %s', (_, said, differences) => {
    expect(against(said)).toEqual(differences);
    expect(against({}, said)).toEqual(differences);
    expect(against(said, said)).toEqual([]);
  });

  it('is told in the order of the procedure: parameters, readings, rules, measures, dates', () => {
    const all = {
      ...{ effectiveFrom: '2024-01-01', localMeasures: measures },
      rules: {
        'A20.in-force': { state: 'unknown' },
        'A16.grant-cap': { state: 'off' },
        'A9.contents': { state: 'off' },
      },
      readings: { 'R16.before': 'late', 'R9.contents': 'advise' },
      parameters: lower,
    };
    expect(against(all)).toEqual([
      { parameter: 'grantCap' },
      { reading: 'R9.contents' },
      { reading: 'R16.before' },
      { rule: 'A9.contents' },
      { rule: 'A16.grant-cap' },
      { rule: 'A20.in-force' },
      { localMeasures: true },
      { dates: true },
    ]);
  });

  it.each([
    ['the reading of the draft, said', { readings: { 'R16.before': 'open' } }],
    ['a rule of which nothing is said', { rules: { 'A9.contents': {} } }],
    ['measures of which there are none', { localMeasures: [] }],
    ['a title', { title: { zh: '另一名称', en: 'another' } }],
  ])('is not %s: it can change no answer', (_, said) => {
    expect(against(said)).toEqual([]);
  });

  it('is a measure more, one that says otherwise, or another order of them, and not the order of what one says', () => {
    const [one] = measures;
    const other = { ...one, place: '330000' };
    const given = (...localMeasures: unknown[]) => ({ localMeasures });
    expect(against(given(one), given(one, other))).toEqual([{ localMeasures: true }]);
    expect(against(given(one, other), given(one))).toEqual([{ localMeasures: true }]);
    expect(against(given(one), given({ ...one, ceiling: '401万元' }))).toEqual([
      { localMeasures: true },
    ]);
    expect(against(given(one), given({ ...one, from: '2024-01-01' }))).toEqual([
      { localMeasures: true },
    ]);
    expect(
      against(given(one), given(Object.fromEntries(Object.entries(one ?? {}).reverse()))),
    ).toEqual([]);
  });
});

describe('what turns a verdict', () => {
  const turned = (
    record: unknown,
    a: Record<string, unknown>,
    b: Record<string, unknown>,
    budget?: number,
  ) =>
    compareEditions([record], edition({ id: 'a', ...a }), edition({ id: 'b', ...b }), { budget });
  const causes = (...args: Parameters<typeof turned>) => {
    const [row] = turned(...args).rows;
    return row !== undefined && 'causes' in row ? row.causes : undefined;
  };
  const paid = {
    ...{ id: 'S-1', kind: 'solver-payment', decidedOn: '2024-06-30', outcome: 'met' },
    facts: {
      acceptanceOn: '2024-06-01',
      contracts: [
        { id: 'C-1', amount: '100万元', payments: [{ amount: '80万元', on: '2024-06-01' }] },
      ],
    },
  };

  type Said = Record<string, unknown>;
  const turning: readonly (readonly [string, unknown, Said, Said, unknown])[] = [
    ['Article 16: the cap', grant(), {}, { parameters: lower }, [[{ parameter: 'grantCap' }]]],
    [
      'R16.before: money that came on the day of acceptance',
      paid,
      { readings: { 'R16.before': 'counts' } },
      { readings: { 'R16.before': 'late' } },
      [[{ reading: 'R16.before' }]],
    ],
    [
      'Article 16: the rule of the cap is off',
      grant({ grant: '901万元' }),
      {},
      { rules: { 'A16.grant-cap': { state: 'off' } } },
      [[{ rule: 'A16.grant-cap' }]],
    ],
    [
      'Article 16: the measures of the place, and none any more',
      grant({ place: '320500', localCap: undefined }),
      { localMeasures: measures },
      {},
      [[{ localMeasures: true }]],
    ],
    [
      'Article 16: a measure of the place',
      grant({ place: '320500' }),
      {},
      { localMeasures: measures },
      [[{ localMeasures: true }]],
    ],
    [
      'Article 20: the days of the edition',
      grant(),
      {},
      { effectiveFrom: '2025-01-01' },
      [[{ dates: true }]],
    ],
  ];

  it.each(turning)('is %s', (_, record, a, b, expected) => {
    expect(causes(record, a, b)).toEqual(expected);
    // Beside other differences, which turn nothing.
    const beside = {
      ...b,
      readings: { ...(b as { readings?: object }).readings, 'R4.focus': 'must' },
    };
    expect(causes(record, a, beside)).toEqual(expected);
  });

  it('may be each of two by itself, or two together', () => {
    const caps = { parameters: lower, localMeasures: measures };
    expect(causes(grant({ place: '320500' }), {}, caps)).toEqual([
      [{ parameter: 'grantCap' }],
      [{ localMeasures: true }],
    ]);
    expect(causes(grant({ place: '320500' }), caps, {})).toEqual([
      [{ parameter: 'grantCap' }, { localMeasures: true }],
    ]);
  });

  it('may be more than two together, which is said as several', () => {
    const three = { parameters: lower, localMeasures: measures, effectiveFrom: '2025-01-01' };
    expect(causes(grant({ place: '320500' }), three, {})).toBe('several');
  });

  it('is sought within the budget: what was not tried is said', () => {
    const both = { parameters: lower, localMeasures: measures };
    const row = (budget: number) => turned(grant({ place: '320500' }), {}, both, budget).rows[0];
    expect(row(3)).toMatchObject({
      causes: [[{ parameter: 'grantCap' }]],
      complete: false,
      why: 'budget',
    });
    expect(row(4)).toMatchObject({
      causes: [[{ parameter: 'grantCap' }], [{ localMeasures: true }]],
    });
    expect(row(4)).not.toHaveProperty('complete');
  });

  it('is counted by kind and cause, in the order of the records, with those that are the same and the faulty', () => {
    const records = [
      grant({}, 'G-1'),
      paid,
      grant({}, 'G-2'),
      { id: 'X', kind: 'grant' },
      grant({ grant: '100万元' }, 'G-3'),
    ];
    const both = { parameters: lower, readings: { 'R16.before': 'late' } };
    const comparison = compareEditions(
      records,
      edition({ id: 'a' }),
      edition({ id: 'b', ...both }),
    );
    expect(comparison.counts).toEqual({ records: 5, invalid: 1, same: 1, flipped: 3 });
    expect(comparison.flips).toEqual([
      {
        ...{ kind: 'grant', a: 'upheld', b: 'overturned', records: 2, ids: ['G-1', 'G-2'] },
        causes: [[{ parameter: 'grantCap' }]],
      },
      {
        ...{ kind: 'solver-payment', a: 'undetermined', b: 'overturned', records: 1, ids: ['S-1'] },
        causes: [[{ reading: 'R16.before' }]],
      },
    ]);
    expect(comparison.rows[4]).toEqual({ id: 'G-3', kind: 'grant', a: 'upheld', b: 'upheld' });
    expect(comparison.rows[3]).toMatchObject({ verdict: 'invalid', id: 'X' });
  });

  it('does not hang on the edition that a record names', () => {
    const named = { ...grant(), edition: '2031' };
    expect(turned(named, {}, { parameters: lower }).rows[0]).toMatchObject({
      a: 'upheld',
      b: 'overturned',
    });
  });
});
