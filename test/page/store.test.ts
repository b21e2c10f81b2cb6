import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/index.js';
import { misfits } from '../../src/page/fits.js';
import {
  begin,
  choose,
  clear,
  editionErrors,
  type State,
  withEdition,
} from '../../src/page/store.js';

describe('a record that is begun anew', () => {
  const state = (record: Json): State => begin('zh', record);

  it.each<Json>([
    null,
    [1, 2],
    'abc',
    5,
    { kind: 'grant', facts: {}, id: 'A', more: 1, meta: { a: 1 } },
  ])('has nothing on record when it is cleared, whatever stood there: %j', (record) => {
    expect(clear('grant')().record).toEqual({ kind: 'grant', facts: {} });
    const { id } = Array.isArray(record) || record === null ? {} : (record as { id?: Json });
    expect(choose('grant')(state(record)).record).toMatchObject(
      id === undefined ? { kind: 'grant', facts: {} } : { id, kind: 'grant', facts: {} },
    );
    expect(misfits(clear('grant')().record ?? null)).toEqual([]);
  });

  it.each<Json>([null, [1, 2], 'abc', 5])(
    'takes nothing over from what is no record: %j',
    (record) => {
      expect(choose('grant')(state(record)).record).toEqual({ kind: 'grant', facts: {} });
    },
  );
});

describe('an edition that is pasted', () => {
  it('and is none is said so in the language of the page, without an empty place', () => {
    const zh = { ...begin('zh'), ...withEdition('abc')(begin('zh')) };
    expect(editionErrors(zh)).toEqual(['这段文字不是 JSON，或者嵌套太深。']);
    expect(editionErrors({ ...zh, language: 'en' })).toEqual([
      'This is no JSON, or nested too deep.',
    ]);
    const whole = { ...begin('en'), ...withEdition('5')(begin('en')) };
    expect(editionErrors(whole)[0]).toMatch(/^this must be an object/);
    const draft = { ...begin('en'), ...withEdition('{"id":"draft"}')(begin('en')) };
    expect(editionErrors(draft)[0]).toMatch(/^id: /);
  });

  it('takes the place of one of the same id, and of what was refused before', () => {
    const once = {
      ...begin('zh'),
      ...withEdition('{"id":"a","title":{"zh":"甲","en":"A"}}')(begin('zh')),
    };
    const wrong = { ...once, ...withEdition('{')(once) };
    expect([wrong.editions.length, editionErrors(wrong).length]).toEqual([1, 1]);
    const again = { ...wrong, ...withEdition('{"id":"a"}')(wrong) };
    expect(again.editions.map(({ title }) => title?.zh)).not.toEqual(['甲']);
    expect([again.editions.length, editionErrors(again)]).toEqual([1, []]);
  });

  it.each(['ａ', ' a ', 'a　'])('is of the same id written as %j too', (id) => {
    const once = { ...begin('zh'), ...withEdition('{"id":"a"}')(begin('zh')) };
    const again = { ...once, ...withEdition(JSON.stringify({ id }))(once) };
    expect(again.editions.map((edition) => edition.id)).toEqual([id]);
  });
});
