import { describe, expect, it } from 'vitest';
import { onFile, type Proved } from '../../src/dossier/on-file.js';
import { recheck } from '../../src/index.js';
import { REGULAR } from './regular-file.js';

/** What a record comes to with some values that are proved. */
const comesTo = (record: object, ...proved: readonly Proved[]) =>
  onFile(record, recheck(record).verdict as never, proved, {})?.verdict;

const { grant, entry } = REGULAR;
const low = { path: 'facts.investment', value: '2000万元' };
const high = { path: 'facts.investment', value: '4000万元' };

describe('what a record comes to on file', () => {
  it('Article 16: a grant of 700万元 of an investment of 2000万元 that is proved is overturned, with its ground', () => {
    expect(onFile(grant, 'upheld', [low], {})).toEqual({
      ...{ verdict: 'overturned', lawful: ['deny'], grounds: ['A16.grant-cap'] },
    });
  });

  it('nothing, where nothing is proved, or where the verdict stays', () => {
    expect(comesTo(grant)).toBeUndefined();
    expect(comesTo(grant, high)).toBeUndefined();
  });

  it('what two records prove alike is proved, what they prove differently is not', () => {
    expect(comesTo(grant, low, low)).toBe('overturned');
    expect(comesTo(grant, low, high)).toBeUndefined();
    expect(comesTo(grant, low, high, low)).toBeUndefined();
    const day = { path: 'facts.approvedOn', value: '2021-09-19' };
    expect(comesTo(grant, low, high, day)).toBeUndefined();
    expect(comesTo(grant, day, low)).toBe('overturned');
  });

  it('Article 11: a list that is put in whole covers its rows, in whatever order they are proved', () => {
    const solved = (second: boolean) => [
      { id: 'N1', solved: true },
      { id: 'N2', solved: second },
    ];
    const whole = { path: 'facts.needs', value: solved(true) };
    const row = { path: 'facts.needs.1.solved', value: false };
    expect(comesTo(entry, whole)).toBe('overturned');
    expect(comesTo(entry, row)).toBeUndefined();
    expect(comesTo(entry, whole, row)).toBe('overturned');
    expect(comesTo(entry, row, whole)).toBe('overturned');
  });

  it('what the schema refuses stays out, and the rest is put in', () => {
    const bad = { path: 'facts.approvedOn', value: 'yesterday' };
    expect(comesTo(grant, bad)).toBeUndefined();
    expect(comesTo(grant, bad, low)).toBe('overturned');
    expect(comesTo(grant, low, bad)).toBe('overturned');
    expect(comesTo(grant, bad, low, { path: 'facts.place', value: 'here' })).toBe('overturned');
  });

  it('nor is the record changed by it', () => {
    const copy = structuredClone(grant);
    comesTo(grant, low);
    expect(grant).toEqual(copy);
  });
});
