import { describe, expect, it } from 'vitest';
import { actSchemas } from '../../src/entities/acts.js';
import {
  barInOrder,
  type Cross,
  deadlineGiven,
  endsAfterStart,
  idsDiffer,
  itemsDiffer,
  supplementInOrder,
} from '../../src/entities/crosses.js';
import { isPositiveMoney, isSignedMoney } from '../../src/entities/leaves.js';
import { acts } from '../../src/entities/tables/acts.js';
import { read } from '../../src/entities/tables/read.js';
import { records } from '../../src/entities/tables/records.js';
import { type FactsByKind, type Kind, recheck } from '../../src/index.js';
import { recordOf } from '../records.js';

/** Everything that a check finds, a line each: the path, the fault, and what it is measured against. */
function found<Value>({ faults, find }: Cross<Value>, value: Value): string[] {
  const lines: string[] = [];
  find(value, (path, fault, of) => {
    if (!faults.includes(fault)) throw new Error(`${fault} was not named beforehand`);
    lines.push([path.join('.'), fault, of].filter((part) => part !== undefined).join(' '));
  });
  return lines;
}

describe('the ids of the rows of a list differ', () => {
  const ids = (...all: unknown[]) => all.map((id) => ({ id }));

  it.each<[string, unknown, string[]]>([
    ['an empty list', [], []],
    ['one row', ids('N1'), []],
    ['two of different ids', ids('N1', 'N2'), []],
    ['two of one id', ids('N1', 'N1'), ['1.id duplicate-id N1']],
    [
      'one id in two spellings',
      ids('N1', 'é', ' e\u0301 '),
      ['2.id duplicate-id é'], // NFC and trimmed
    ],
    ['every row that says it again', ids('N1', 'N1', 'N2', 'N1'), rowsOf('N1', 1, 3)],
    [
      'rows that are no objects, or without a text for an id',
      [null, 3, 'N1', {}, ...ids(1, 1)],
      [],
    ],
    ['no list', { length: 2 }, []],
  ])('%s', (_, rows, lines) => {
    expect(found(idsDiffer, rows)).toEqual(lines);
  });

  function rowsOf(id: string, ...rows: number[]): string[] {
    return rows.map((row) => `${row}.id duplicate-id ${id}`);
  }
});

describe('no word or year stands twice in a list', () => {
  it.each<[string, unknown, string[]]>([
    ['an empty list', [], []],
    ['one year', [2023], []],
    ['two years', [2023, 2024], []],
    ['a year twice', [2023, 2024, 2023], ['2 repeated 2023']],
    ['a word twice', ['urgency', 'urgency'], ['1 repeated urgency']],
    ['a year and its digits', [2023, '2023'], []],
    ['things that are neither, twice', [null, null, true, true, {}, {}], []],
    ['no list', 'aa', []],
  ])('%s', (_, items, lines) => {
    expect(found(itemsDiffer, items)).toEqual(lines);
  });
});

describe('Article 13: a notice, its deadline and the supplement come in this order', () => {
  const notice = { on: '2024-06-10', deadline: '2024-06-20' };

  it.each<[string, object, string[]]>([
    ['neither notice nor supplement', {}, []],
    ['a supplement in time', { notice, supplement: { on: '2024-06-15' } }, []],
    ['the deadline on the day of the notice', { notice: { ...notice, deadline: notice.on } }, []],
    [
      'the deadline the day before the notice',
      { notice: { ...notice, deadline: '2024-06-09' } },
      ['notice.deadline deadline-before-notice 2024-06-10'],
    ],
    ['the supplement on the day of the notice', { notice, supplement: { on: notice.on } }, []],
    [
      'the supplement the day before the notice',
      { notice, supplement: { on: '2024-06-09' } },
      ['supplement.on supplement-before-notice 2024-06-10'],
    ],
    [
      'a supplement though there was no notice',
      { notice: null, supplement: { on: '2024-06-15' } },
      ['supplement supplement-unasked'],
    ],
    [
      'a supplement, and nothing on record of a notice',
      { supplement: { on: '2024-06-15' } },
      ['supplement supplement-unasked'],
    ],
    ['no supplement', { notice: null, supplement: null }, []],
    ['a notice that is none', { notice: 'yes', supplement: { on: '2024-06-15' } }, []],
    ['a supplement that is none', { notice: null, supplement: 'yes' }, []],
  ])('%s', (_, facts, lines) => {
    expect(found(supplementInOrder, facts)).toEqual(lines);
  });
});

describe('Article 13: whoever is asked for a supplement is told by when', () => {
  const asked = { outcome: 'supplement', on: '2024-06-10' };

  it.each<[string, object, string[]]>([
    ['asked, and told', { ...asked, deadline: '2024-06-11' }, []],
    ['told the very day', { ...asked, deadline: '2024-06-10' }, []],
    [
      'told a day that had passed',
      { ...asked, deadline: '2024-06-09' },
      ['deadline deadline-before-notice 2024-06-10'],
    ],
    ['asked, and not told', asked, ['deadline deadline-required']],
    ['accepted: nobody need be told', { ...asked, outcome: 'accepted' }, []],
    [
      'accepted, with a deadline that says nothing',
      { ...asked, outcome: 'accepted', deadline: '2024-06-09' },
      [],
    ],
  ])('%s', (_, act, lines) => {
    expect(found(deadlineGiven, act)).toEqual(lines);
  });
});

describe('Articles 17 and 19: what ends does not end before it begins', () => {
  it.each<[string | null | undefined, string[], string[]]>([
    [
      '2024-05-31',
      ['endedOn ended-before-started 2024-06-01'],
      ['until until-before-from 2024-06-01'],
    ],
    ['2024-06-01', [], []],
    ['2024-06-02', [], []],
    [null, [], []],
    [undefined, [], []],
    ['2024-05-32', [], []], // no day at all: that is an error of its own
  ])('from 2024-06-01 to %s', (end, project, bar) => {
    expect(found(endsAfterStart, { startedOn: '2024-06-01', endedOn: end })).toEqual(project);
    expect(found(barInOrder, { from: '2024-06-01', until: end })).toEqual(bar);
  });

  it('a beginning that is no day is compared with nothing', () => {
    expect(found(endsAfterStart, { startedOn: 'June', endedOn: '2024-06-01' })).toEqual([]);
    expect(found(endsAfterStart, { startedOn: '2024-06-31', endedOn: '2024-06-01' })).toEqual([]);
  });
});

/** Facts of a kind that are right but for a check across fields. */
const WRONG: { readonly [K in Kind]?: (facts: FactsByKind[K]) => object } = {
  'reserve-entry': (facts) => ({ ...facts, needs: [{ id: 'N1' }, { id: 'N1 ' }] }),
  'solver-payment': (facts) => ({
    ...facts,
    contracts: [
      { id: 'C1', amount: 100 },
      { id: 'C1', amount: 100 },
    ],
  }),
  'annual-report': (facts) => ({ ...facts, startedOn: '2024-01-02', endedOn: '2024-01-01' }),
  'formal-review': (facts) => ({ ...facts, notice: null, supplement: { on: '2024-01-02' } }),
  'credit-standing': (facts) => ({
    ...facts,
    parties: [
      {
        name: '某公司',
        records: [{ matter: '抽逃资金', bar: { from: '2024-01-02', until: '2024-01-01' } }],
      },
    ],
  }),
  'project-acceptance': (facts) => ({ ...facts, criteria: ['innovation', 'innovation'] }),
};

describe('a record or an act that fails only such a check is refused, by the quick look too', () => {
  it.each(Object.keys(WRONG) as Kind[])('%s', (kind) => {
    const right = recordOf(kind);
    const wrong = { ...right, facts: WRONG[kind]?.(right.facts as never) };
    expect(read(records[kind], right).ok).toBe(true);
    expect(read(records[kind], wrong).ok).toBe(false);
    expect(recheck(wrong)).toMatchObject({ verdict: 'invalid', errors: [{}] });
  });

  it('an act that asks for a supplement and does not say by when', () => {
    const act = { act: 'review-form', on: '2024-06-10', by: 'agency', projectId: 'P1' };
    const asks = { ...act, outcome: 'supplement', conforming: true, complete: false };
    for (const [value, right] of [
      [{ ...asks, deadline: '2024-06-20' }, true],
      [asks, false],
    ] as const) {
      expect(read(acts['review-form'], value).ok).toBe(right);
      expect(actSchemas['review-form'].safeParse(value).success).toBe(right);
    }
  });
});

describe('money above zero, and money below', () => {
  it.each<[unknown, boolean, boolean]>([
    [-1, false, true],
    [0, false, true],
    [1, true, true],
    ['0元', false, true],
    ['0.01元', true, true],
    ['-0.01元', false, true],
    ['1', false, false],
    [null, false, false],
  ])('%j', (money, positive, signed) => {
    expect(isPositiveMoney(money)).toBe(positive);
    expect(isSignedMoney(money)).toBe(signed);
  });
});
