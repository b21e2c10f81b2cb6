import { describe, expect, it } from 'vitest';
import { type Json, readEdition, recheck } from '../../src/index.js';
import { holdsRecordOf, keptOf, takenUp } from '../../src/page/kept.js';
import { fragmentOf } from '../../src/page/link.js';
import { begin, type State } from '../../src/page/store.js';

describe('what a tab keeps of its page', () => {
  const record: Json = { id: 'A', kind: 'grant', facts: { grant: '920万元' }, edition: 'eased' };

  it('brings back what was typed, in which language, and the editions it is judged by', () => {
    const read = readEdition({ id: 'eased', rules: { 'A16.grant-cap': { state: 'off' } } });
    if (!read.ok) throw new Error('no edition');
    const state: State = {
      ...begin('en', record),
      view: 'docket',
      written: '{"id":',
      docket: '{"acts":[]}',
      otherDockets: 2,
      editions: [read.edition],
    };
    const again = { ...begin('zh'), ...takenUp(keptOf(state)) };
    expect(again).toEqual(state);
    // It is one that was read, or nothing would be judged by it.
    expect(recheck({ ...record, decidedOn: '2024-06-30', outcome: 'permit' }, again)).toMatchObject(
      {
        edition: 'eased',
      },
    );
  });

  it('takes up a record of any form, and no record that was never there', () => {
    for (const each of [null, [1], 'abc', { __proto__: null, kind: 'x' }] as Json[]) {
      expect(takenUp(keptOf(begin('zh', each))).record).toEqual(each);
    }
    expect('written' in takenUp(keptOf(begin('zh')))).toBe(false);
  });

  it('is nothing where it is more than a browser keeps', () => {
    expect(keptOf({ ...begin('zh'), docket: 'x'.repeat(2_000_000) })).toBeNull();
  });

  it.each([
    ['nothing', null],
    ['another thing', { record }],
    ['no JSON', '{'],
    ['a list', '[]'],
  ])('takes up nothing of %s', (_, kept) => {
    expect(takenUp(kept)).toEqual({});
  });

  it('takes up of another version what it knows', () => {
    const kept = {
      language: 'fr',
      view: 'map',
      record,
      written: 1,
      editions: [{ id: 1 }],
      docket: 1,
    };
    expect(takenUp(JSON.stringify(kept))).toEqual({ record, editions: [] });
  });

  it('holds the record of an address, or does not', () => {
    const fragment = fragmentOf(record) as string;
    expect(holdsRecordOf(fragment, { record })).toBe(true);
    expect(holdsRecordOf(fragment, { record: { id: 'B' } })).toBe(false);
    expect(holdsRecordOf('', {})).toBe(false);
  });
});
