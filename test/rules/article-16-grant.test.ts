import { describe, expect, it } from 'vitest';
import { draft, type Edition, smallestPayment } from '../../src/index.js';
import { editionWith, itAnswers } from './ask.js';

const MAX = 9007199254740991;

describe('Article 16: at most 30 % of the investment', () => {
  const facts = (investment: number, grant: number, cap: number | string) => ({
    investment,
    grant,
    cap,
  });
  const over = (atMost: number) => [{ path: 'facts.grant', atMost }];
  itAnswers('grant', 'A16.grant-cap', [
    [
      'one fen less than 30 %',
      { investment: 3000000000, grant: 899999999 },
      { result: 'pass', facts: facts(3000000000, 899999999, 900000000) },
    ],
    [
      '30 % exactly is allowed',
      { investment: '3000万元', grant: '900万元' },
      { result: 'pass', facts: facts(3000000000, 900000000, 900000000) },
    ],
    [
      'one fen more is not',
      { investment: '3000万元', grant: 900000001 },
      {
        result: 'fail',
        facts: facts(3000000000, 900000001, 900000000),
        remedy: over(900000000),
      },
    ],
    [
      'the cap is rounded down to the fen',
      { investment: 103, grant: 31 },
      { result: 'fail', facts: facts(103, 31, 30), remedy: over(30) },
    ],
    [
      'and what it comes to is allowed',
      { investment: 103, grant: 30 },
      { result: 'pass', facts: facts(103, 30, 30) },
    ],
    ['nothing of nothing', { investment: 0, grant: 0 }, { result: 'pass', facts: facts(0, 0, 0) }],
    [
      'a fen of nothing',
      { investment: 0, grant: 1 },
      { result: 'fail', facts: facts(0, 1, 0), remedy: over(0) },
    ],
    [
      'exact beyond 2^53: the largest investment',
      { investment: MAX, grant: 2702159776422297 },
      { result: 'pass', facts: facts(MAX, 2702159776422297, 2702159776422297) },
    ],
    [
      'and a fen more',
      { investment: MAX, grant: 2702159776422298 },
      {
        result: 'fail',
        facts: facts(MAX, 2702159776422298, 2702159776422297),
        remedy: over(2702159776422297),
      },
    ],
    [
      'investment not on record, even of a grant of nothing',
      { investment: undefined, grant: 0 },
      { result: 'unknown', facts: { grant: 0 }, missing: ['facts.investment'] },
    ],
    [
      'a share of any figures is exact: 333333/1000000 of the largest',
      { investment: MAX, grant: 3002396749180579 },
      {
        result: 'fail',
        facts: facts(MAX, 3002396749180579, 3002396749180578),
        remedy: over(3002396749180578),
      },
      { edition: editionWith({ grantCap: { numerator: 333333, denominator: 1000000 } }) },
    ],
    [
      'a cap beyond what a number holds is shown in digits',
      { investment: MAX, grant: MAX },
      { result: 'pass', facts: facts(MAX, MAX, '27021597764222973') },
      { edition: editionWith({ grantCap: { numerator: 3, denominator: 1 } }) },
    ],
    [
      'an edition may grant nothing',
      { investment: MAX, grant: 1 },
      { result: 'fail', facts: facts(MAX, 1, 0), remedy: over(0) },
      { edition: editionWith({ grantCap: { numerator: 0, denominator: 1 } }) },
    ],
  ]);

  it('the smallest payment by itself', () => {
    expect(smallestPayment(1)).toBe(1);
    expect(smallestPayment(MAX)).toBe(7205759403792793);
    expect(() => smallestPayment(-1)).toThrow(RangeError);
    const parameters = { ...draft.parameters, solverPaymentFloor: { unknown: true } } as const;
    const unsaid: Edition = { id: 'test', parameters };
    expect(() => smallestPayment(100, unsaid)).toThrow('该版本的付款比例未知');
  });
});

describe('Article 16: the cap of the demander’s place, where there is one', () => {
  const facts = { grant: 900000000, cap: 900000000 };
  itAnswers('grant', 'A16.local-cap', [
    [
      'one fen below',
      { grant: 899999999 },
      { result: 'pass', facts: { ...facts, grant: 899999999 } },
    ],
    ['exactly', { grant: 900000000 }, { result: 'pass', facts }],
    [
      'one fen above',
      { grant: 900000001 },
      {
        result: 'fail',
        facts: { ...facts, grant: 900000001 },
        remedy: [{ path: 'facts.grant', atMost: 900000000 }],
      },
    ],
    [
      'a cap of nothing is a cap',
      { grant: 1, localCap: 0 },
      { result: 'fail', facts: { grant: 1, cap: 0 }, remedy: [{ path: 'facts.grant', atMost: 0 }] },
    ],
    ['on record that there is none', { localCap: null }, undefined],
    [
      'not on record',
      { localCap: undefined },
      { result: 'unknown', facts: { grant: 900000000 }, missing: ['facts.localCap'] },
    ],
  ]);
});

describe('Article 16: the cap of the place as advice says that it is open where there is a cap for certain', () => {
  const advice = (localMeasures: Edition['localMeasures']) => ({
    edition: {
      ...editionWith({}, localMeasures === undefined ? {} : { localMeasures }),
      rules: { 'A16.local-cap': { modality: 'advise' as const } },
    },
  });
  const share = advice([{ place: '320000', grantShare: { numerator: 1, denominator: 5 } }]);
  const approved = { approvedOn: '2024-06-28', grant: 900000000 };
  const open = (...missing: string[]) => ({
    result: 'unknown' as const,
    facts: { grant: 900000000 },
    missing,
  });
  itAnswers('grant', 'A16.local-cap', [
    [
      'nothing loaded, no cap on record',
      { ...approved, localCap: undefined },
      undefined,
      advice([]),
    ],
    [
      'a cap on record, and no place',
      { ...approved, localCap: '900万元', place: undefined },
      open('facts.place'),
      share,
    ],
    [
      'on record as none, and no place: the measures may set none',
      { ...approved, localCap: null, place: undefined },
      undefined,
      share,
    ],
    [
      'measures that apply, and no investment of which to take the share',
      { ...approved, localCap: null, place: '320500', investment: undefined },
      open('facts.investment'),
      share,
    ],
    [
      'the place of another province, and no cap on record',
      { ...approved, localCap: undefined, place: '330100' },
      undefined,
      share,
    ],
  ]);
});

describe('Article 16: when the project is approved', () => {
  itAnswers('grant', 'A16.at-approval', [
    [
      'approved on the day',
      { approvedOn: '2024-06-30' },
      { result: 'pass', facts: { approvedOn: '2024-06-30' } },
    ],
    [
      'approved the day after',
      { approvedOn: '2024-07-01' },
      { result: 'fail', facts: { approvedOn: '2024-07-01' } },
    ],
    ['not approved', { approvedOn: null }, { result: 'fail', facts: { approvedOn: null } }],
    [
      'not on record',
      { approvedOn: undefined },
      { result: 'unknown', missing: ['facts.approvedOn'] },
    ],
  ]);
});

describe('Article 16: the sources make up the grant', () => {
  const sources = (central: number, provincial: number, local: number) => ({
    grant: 900,
    sources: [
      { level: 'central' as const, amount: central },
      { level: 'provincial' as const, amount: provincial },
      { level: 'local' as const, amount: local },
    ],
  });
  itAnswers('grant', 'A16.sources-sum', [
    [
      'exactly, local money aside',
      sources(600, 300, 77),
      { result: 'pass', facts: { grant: 900, sources: 900 } },
    ],
    ['a fen short', sources(600, 299, 1), { result: 'fail', facts: { grant: 900, sources: 899 } }],
    ['a fen over', sources(601, 300, 0), { result: 'fail', facts: { grant: 900, sources: 901 } }],
    ['no source', { grant: 0, sources: [] }, { result: 'pass', facts: { grant: 0, sources: 0 } }],
    [
      'beyond 2^53 exactly',
      { ...sources(MAX, MAX, 0), grant: MAX },
      { result: 'fail', facts: { grant: MAX, sources: '18014398509481982' } },
    ],
    ['not on record', { sources: undefined }, undefined],
  ]);
});

describe('Article 16: of what 30 %, and what is capped (R16.investment, R16.grant)', () => {
  const selfRaised = {
    edition: editionWith({}, { readings: { 'R16.investment': 'self-raised' } }),
  };
  const allPublic = { edition: editionWith({}, { readings: { 'R16.grant': 'all-public' } }) };
  const local = (amount: number) => [
    { level: 'local' as const, amount },
    { level: 'central' as const, amount: 7 },
  ];
  itAnswers('grant', 'A16.grant-cap', [
    [
      'of what is raised besides the grant: three thirteenths of the whole',
      { investment: 1300, grant: 300 },
      { result: 'pass', facts: { investment: 1300, grant: 300, cap: 300 } },
      selfRaised,
    ],
    [
      'and a fen more is too much',
      { investment: 1300, grant: 301 },
      {
        result: 'fail',
        facts: { investment: 1300, grant: 301, cap: 300 },
        remedy: [{ path: 'facts.grant', atMost: 300 }],
      },
      selfRaised,
    ],
    [
      'all public money: what the place gives is counted',
      { investment: 1000, grant: 200, sources: local(100) },
      { result: 'pass', facts: { investment: 1000, grant: 200, local: 100, cap: 300 } },
      allPublic,
    ],
    [
      'and leaves the departments the rest',
      { investment: 1000, grant: 201, sources: local(100) },
      {
        result: 'fail',
        facts: { investment: 1000, grant: 201, local: 100, cap: 300 },
        remedy: [{ path: 'facts.grant', atMost: 200 }],
      },
      allPublic,
    ],
    [
      'all of it given by the place: nothing may be granted',
      { investment: 1000, grant: 1, sources: local(300) },
      {
        result: 'fail',
        facts: { investment: 1000, grant: 1, local: 300, cap: 300 },
        remedy: [{ path: 'facts.grant', atMost: 0 }],
      },
      allPublic,
    ],
    [
      'where the place gave more than all, no grant mends it',
      { investment: 1000, grant: 0, sources: local(301) },
      { result: 'fail', facts: { investment: 1000, grant: 0, local: 301, cap: 300 } },
      allPublic,
    ],
    [
      'all public money, sources and investment not on record',
      { investment: undefined, grant: 0, sources: undefined },
      { result: 'unknown', facts: { grant: 0 }, missing: ['facts.investment', 'facts.sources'] },
      allPublic,
    ],
  ]);
});

describe('Article 16: the measures of the demander’s place that an edition knows (R16.local)', () => {
  const edition = editionWith(
    {},
    {
      localMeasures: [
        { place: '320000', grantShare: { numerator: 1, denominator: 5 }, ceiling: 500 },
        { place: '320500', from: '2024-01-01', to: '2024-03-31', ceiling: 150 },
      ],
    },
  );
  const at = (place: string, approvedOn: string | null, investment: number, grant: number) => ({
    ...{ place, approvedOn, investment, grant, localCap: null },
  });
  const pass = (cap: number) => ({ result: 'pass' as const, facts: { grant: cap, cap } });
  const fail = (cap: number) => ({
    ...{ result: 'fail' as const, facts: { grant: cap + 1, cap } },
    remedy: [{ path: 'facts.grant', atMost: cap }],
  });
  itAnswers('grant', 'A16.local-cap', [
    ['their share', at('320100', '2024-02-01', 1000, 200), pass(200), { edition }],
    ['a fen above it', at('320100', '2024-02-01', 1000, 201), fail(200), { edition }],
    [
      'their ceiling, where it is lower',
      at('320100', '2024-02-01', 9000, 501),
      fail(500),
      { edition },
    ],
    [
      'the city’s own too, the lower prevails',
      at('320500', '2024-02-01', 1000, 151),
      fail(150),
      { edition },
    ],
    ['also in its counties', at('320582', '2024-02-01', 1000, 151), fail(150), { edition }],
    ['from its first day', at('320500', '2024-01-01', 1000, 151), fail(150), { edition }],
    ['not before', at('320500', '2023-12-31', 1000, 200), pass(200), { edition }],
    ['to its last day', at('320500', '2024-03-31', 1000, 151), fail(150), { edition }],
    ['not after', at('320500', '2024-04-01', 1000, 200), pass(200), { edition }],
    [
      'a ceiling alone asks for no investment',
      { ...at('320500', '2024-02-01', 0, 151), investment: undefined },
      fail(150),
      { edition: editionWith({}, { localMeasures: [{ place: '320500', ceiling: 150 }] }) },
    ],
    ['another province has none', at('330100', '2024-02-01', 1000, 999), undefined, { edition }],
    [
      'not approved, nothing of them applies',
      at('320500', null, 1000, 999),
      undefined,
      { edition },
    ],
    [
      'what the record states of it does not outdo them',
      { ...at('320500', '2024-02-01', 1000, 151), localCap: '1元' },
      fail(150),
      { edition },
    ],
  ]);
});
