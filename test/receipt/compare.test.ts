import { describe, expect, it } from 'vitest';
import { draft, type Edition, readEdition, recheck } from '../../src/index.js';
import { causesOf, type JudgedBy } from '../../src/receipt/causes.js';
import { type Answered, flipsBetween } from '../../src/receipt/compare.js';
import { recordOf } from '../records.js';

describe('which verdicts differ between two rechecks', () => {
  const rows = (text: string): Answered[] =>
    text.split(' ').map((each) => {
      const [id, verdict] = each.split(':');
      return {
        id: id === '' ? undefined : id,
        verdict: verdict === 'up' ? 'upheld' : 'overturned',
      };
    });
  const flips = (then: string, now: string) =>
    flipsBetween(rows(then), rows(now)).map(({ id, was, is }) => [id, was, is]);

  it('none where all are the same, in whatever order', () => {
    expect(flips('A:up B:over', 'B:over A:up')).toEqual([]);
  });

  it('by id, in the order of now', () => {
    expect(flips('A:up B:over C:up', 'C:over B:over A:over')).toEqual([
      ['C', 2, 0],
      ['A', 0, 2],
    ]);
  });

  it('by id in whatever width and with whatever blanks about it, as written now, or then where it is gone', () => {
    const upheld = (id: string): Answered[] => [{ id, verdict: 'upheld' }];
    expect(flipsBetween(upheld('Ｃ-1'), upheld('C-1 '))).toEqual([]);
    expect(flips('Ｃ-1:up Ｄ:up', 'C-1:over')).toEqual([
      ['C-1', 0, 0],
      ['Ｄ', 1, undefined],
    ]);
  });

  it('what is new has stood nowhere, and what is gone stands last, in the order of then', () => {
    expect(flips('A:up B:up A:up C:up', 'D:up C:up')).toEqual([
      ['D', undefined, 0],
      ['A', 0, undefined],
      ['B', 1, undefined],
      ['A', 2, undefined],
    ]);
  });

  it('of several with one id, or with none, the first with the first, the second with the second', () => {
    expect(flips('A:up A:over :up', 'A:up A:up :over')).toEqual([
      ['A', 1, 1],
      [undefined, 2, 2],
    ]);
  });
});

describe('why a verdict differs', () => {
  const edition = (given: object): Edition => {
    const read = readEdition({ id: 'E', ...given });
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    return read.edition;
  };
  const fifth = { parameters: { grantCap: { numerator: 1, denominator: 5 } } };
  const selfRaised = { readings: { 'R16.investment': 'self-raised' } };
  const grant = (amount: string) => {
    const facts = { grant: amount, investment: '3000万元', localCap: null };
    return recordOf('grant', { facts: { ...facts, approvedOn: '2024-06-28' }, edition: 'E' });
  };
  const side = (record: unknown, given: object, asEdition?: string) => {
    const by: JudgedBy = { editions: [draft, edition(given)], asEdition };
    return { record, ...by, verdict: recheck(record, by).verdict };
  };
  const inFull = side(grant('900万元'), {});

  it('the record, the edition or its readings, each by itself', () => {
    expect(causesOf(inFull, side(grant('901万元'), {}))).toEqual(['record']);
    expect(causesOf(inFull, side(grant('900万元'), fifth))).toEqual(['edition']);
    expect(causesOf(inFull, side(grant('900万元'), selfRaised))).toEqual(['reading']);
    expect(causesOf(side(grant('900万元'), fifth), side(grant('900万元'), fifth, 'draft'))).toEqual(
      ['edition'],
    );
  });

  it('each that would be enough alone, in the order record, edition, version, reading', () => {
    const other = side(grant('901万元'), { ...fifth, ...selfRaised });
    expect(causesOf(inFull, other)).toEqual(['record', 'edition', 'reading']);
    expect(causesOf({ ...inFull, verdict: 'undetermined' }, other)).toEqual([
      ...['record', 'edition', 'version', 'reading'],
    ]);
  });

  it('together, where none alone is enough', () => {
    // 750万元 of 3000万元 are within 1/4, and within 1/3 of what is raised besides; 1/4 of that is 600万元.
    const third = { parameters: { grantCap: { numerator: 1, denominator: 3 } } };
    const quarter = { parameters: { grantCap: { numerator: 1, denominator: 4 } } };
    const was = side(grant('750万元'), third);
    const is = side(grant('750万元'), { ...quarter, ...selfRaised });
    expect(causesOf(was, is)).toEqual(['edition', 'reading']);
  });

  it('the version, where the very record of then gets another verdict from this program', () => {
    const then = { ...inFull, verdict: 'overturned' as const };
    expect(causesOf(then, inFull)).toEqual(['version']);
    expect(causesOf(inFull, { ...inFull, verdict: 'overturned' })).toEqual(['unknown']);
  });

  it('of a record that names no edition, or none by a text, it is the draft or no edition at all', () => {
    const { edition: _, ...unnamed } = grant('900万元') as { edition?: string };
    expect(causesOf(side(unnamed, {}), side(unnamed, fifth, 'E'))).toEqual(['edition']);
    const odd = { ...grant('900万元'), edition: 7 };
    expect(causesOf(inFull, side(odd, {}))).toEqual(['record']);
    expect(causesOf(inFull, side(null, {}))).toEqual(['record']);
  });
});
