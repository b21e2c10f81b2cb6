import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/values/nearest.js';

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
});
