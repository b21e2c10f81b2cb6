import { describe, expect, it } from 'vitest';
import { nearest, plainlyMeant } from '../../src/values/nearest.js';

describe('the nearest of several names', () => {
  const labels = ['记录编号', '决定日期', '项目投入', '支持资金'];

  it('is the one that takes the fewest changes for its length', () => {
    expect(nearest('facts.lokalCap', ['facts.grant', 'facts.localCap', 'facts.localCapOf'])).toBe(
      'facts.localCap',
    );
    expect(nearest('决定的日期', labels)).toBe('决定日期');
  });

  it('and of those that take as many, the one with the most letters in common, wherever they stand', () => {
    expect(nearest('投资总额', labels)).toBe('项目投入');
    expect(nearest('资助额度', labels)).toBe('支持资金');
  });

  it('is the first of all where none has anything in common with it', () => {
    expect(nearest('拨款', labels)).toBe('记录编号');
  });

  it('counts what is put in, taken out and exchanged, each as one change', () => {
    // Of four letters one is changed, against two.
    expect(nearest('abcd', ['abxy', 'abcx'])).toBe('abcx');
    expect(nearest('abcd', ['xbcd', 'xxcd'])).toBe('xbcd');
    // One letter put in or taken out, at the beginning, within and at the end, is nearer than two exchanged.
    for (const near of ['xabcd', 'abxcd', 'abcdx', 'bcd', 'acd', 'abc']) {
      expect(nearest('abcd', ['abxx', near])).toBe(near);
      expect(nearest('abcd', [near, 'abxx'])).toBe(near);
    }
    // The same letters in another order are exchanged one by one.
    expect(nearest('abcd', ['dcba', 'abcx'])).toBe('abcx');
    expect(nearest('abcd', ['abcx', 'dcba'])).toBe('abcx');
    // A letter more is one of five, a letter exchanged one of four.
    expect(nearest('abcd', ['abcx', 'abcdx'])).toBe('abcdx');
  });

  it('for the length of the longer: two changes of eight letters are nearer than one of two', () => {
    expect(nearest('abcdefgh', ['ab', 'abcdefxy'])).toBe('abcdefxy');
    expect(nearest('ab', ['abcdef', 'xb'])).toBe('xb');
    // One of three against two of eight; and one of two against three of five.
    expect(nearest('abcdef', ['abc', 'abcdefxy'])).toBe('abcdefxy');
  });

  it('the first of those that are equally near, and the text itself before all', () => {
    expect(nearest('abcd', ['abcx', 'abcy'])).toBe('abcx');
    expect(nearest('abcd', ['abcx', 'abcd', 'abcd'])).toBe('abcd');
    expect(nearest('', ['abcd', ''])).toBe('');
    expect(nearest('abcd', [])).toBe('');
  });

  it('looks at the first sixty letters', () => {
    const sixty = 'a'.repeat(60);
    expect(nearest(`${sixty}x`, [`${sixty}y`, `${sixty}x`])).toBe(`${sixty}y`);
    expect(nearest(`${'a'.repeat(59)}x`, [`${'a'.repeat(59)}y`, `${'a'.repeat(59)}x`])).toBe(
      `${'a'.repeat(59)}x`,
    );
  });
});

it('what stands behind the sixtieth letter is looked at in neither text', () => {
  const [many, more] = ['a'.repeat(60), 'b'.repeat(30)];
  expect(nearest(many + more, [many, `${many.slice(1)}b`])).toBe(many);
  expect(nearest(many, [many + more, `${many.slice(1)}c`])).toBe(many + more);
});

describe('a name of which another is plainly a misspelling', () => {
  it.each([
    ['facts.GRANT', 'facts.grant'],
    ['facts.grnt', 'facts.grant'],
    ['facts.graant', 'facts.grant'],
    ['facts.grand', 'facts.grant'],
    ['acts.grant', 'facts.grant'],
    ['facts.grants', 'facts.grant'],
    // A quarter of the longer one, and what is exchanged stands in one place.
    ['abXd', 'abcd'],
    ['abcdXXgh', 'abcdefgh'],
    ['abcX', 'abcd'],
    ['Xbcd', 'abcd'],
    ['aabb', 'aab'],
    // A number in what both have is none that differs.
    ['A16.grnt-cap', 'A16.grant-cap'],
  ])('%s is meant for %s', (text, name) => {
    expect(plainlyMeant(text, ['somethingElse', name])).toBe(name);
  });

  it.each([
    // More than a quarter, and two places.
    ['abXX', 'abcd'],
    ['abX', 'abc'],
    ['abcdXXXh', 'abcdefgh'],
    ['XbcdefgX', 'abcdefgh'],
    // Another number is another thing, also where it only stands in what is meant.
    ['R9.joint', 'R14.joint'],
    ['article-x', 'article-9'],
    ['abcdefgh', 'abcdefgh1'],
  ])('%s is not meant for %s', (text, name) => {
    expect(plainlyMeant(text, [name])).toBeUndefined();
  });

  it('what is taken out of the text may be a number: none of what is meant is another', () => {
    expect(plainlyMeant('abcdefgh1', ['abcdefgh'])).toBe('abcdefgh');
  });

  it('the first of several, and of none, none', () => {
    expect(plainlyMeant('abcdX', ['abcdY', 'abcdZ'])).toBe('abcdY');
    expect(plainlyMeant('abcd', [])).toBeUndefined();
  });
});
