import { describe, expect, it } from 'vitest';
import { foldedEveryday, narrowEveryday } from '../../src/values/everyday.js';

/** What the language itself says, step by step, of a text of assigned characters. */
const narrow = (text: string) =>
  text.replace(/[\u3000\uff01-\uff5e]/g, (wide) =>
    wide === '\u3000' ? ' ' : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
const folded = (text: string) => narrow(text).toLowerCase().replaceAll(' ', '');

describe('everyday writing is read without a table, and as the tables would read it', () => {
  it('of every unit of UTF-16, whatever stands beside it', () => {
    let everyday = 0;
    const wrong: string[] = [];
    for (let unit = 0; unit < 0x10000; unit += 1) {
      const text = `甲${String.fromCharCode(unit)}（Ａ`;
      const read = narrowEveryday(text);
      const name = foldedEveryday(text);
      if (read === undefined) {
        if (name !== undefined) wrong.push(text);
        continue;
      }
      everyday += 1;
      const isRight =
        read === narrow(text) &&
        read.normalize('NFC') === read &&
        narrow(text.normalize('NFKC')) === read;
      if (!isRight || name !== folded(text)) wrong.push(text);
    }
    expect(wrong).toEqual([]);
    expect(everyday).toBe(95 + 95 + 3 + 10 + 8 + 0x5200);
  });

  it.each([
    'é',
    'e\u0301',
    '\u0000',
    '\u007f',
    '\u00a0',
    '\u200b',
    '\u3004',
    '\u3012',
    '\uff00',
    '\uff5f',
    '\u3400',
    '𠀀',
  ])('%j is written otherwise', (text) => {
    expect(narrowEveryday(`苏${text}`)).toBe(undefined);
    expect(foldedEveryday(`苏${text}`)).toBe(undefined);
  });

  it('what has nothing to change is given back', () => {
    expect(narrowEveryday('')).toBe('');
    expect(narrowEveryday('推理延迟不高于20毫秒、支持8种方言。')).toBe(
      '推理延迟不高于20毫秒、支持8种方言。',
    );
  });
});
