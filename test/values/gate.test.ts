import { describe, expect, it } from 'vitest';
import {
  csvCell,
  htmlText,
  jsonShown,
  markdownText,
  printable,
  visible,
} from '../../src/values/gate.js';

describe('text on one line, as it may be shown', () => {
  it.each([
    '',
    ' ~',
    '江南大学（无锡）、甲公司·乙',
    '·–—‘’“”…→',
    '\u3000\u303f\u4e00\u9fff\uff01\uff5e',
    'étude ｶﾞ \u{1f680} \u{20000}',
    // The spaces of Latin and of Chinese text, and what chooses between shapes of a letter.
    'é 甲\u3000乙',
    'é\ufe00\ufe0f\u{e0100}\u{e01ef}',
  ])('%j is shown as it is', (text) => {
    expect(printable(text)).toBe(text);
    expect(visible(text)).toBe(text);
  });

  it.each([
    ['a\u0000b', 'a\\u{0}b'],
    ['\u001b[2J', '\\u{1b}[2J'],
    ['\u007f', '\\u{7f}'],
    ['a\u0085', 'a\\u{85}'],
    ['a\u00a0b', 'a\\u{a0}b'],
    ['甲\u200b乙', '甲\\u{200b}乙'],
    ['\u202eabc', '\\u{202e}abc'],
    ['\u2028\u2029', '\\u{2028}\\u{2029}'],
    ['\u2800\u3164\ufeff', '\\u{2800}\\u{3164}\\u{feff}'],
    ['\u{e0041}', '\\u{e0041}'],
    // What chooses a shape begins at FE00 and at E0100: the code points before are something else.
    ['é\u{e00ff}\u{e01f0}', 'é\\u{e00ff}\\u{e01f0}'],
    ['\ud83d', '\\u{d83d}'],
    ['é\ude00x', 'é\\u{de00}x'],
  ])('in %j what nobody sees stands by its number', (text, shown) => {
    expect(printable(text)).toBe(shown);
    expect(visible(text)).toBe(shown);
  });

  it('a line end and a tab are such on one line, and stay on several', () => {
    expect(printable('a\tb\r\nc')).toBe('a\\u{9}b\\u{d}\\u{a}c');
    expect(visible('a\tb\r\nc')).toBe('a\tb\r\nc');
    expect(visible('é\t\u0000\r\n\u200bc')).toBe('é\t\\u{0}\r\n\\u{200b}c');
  });
});

describe('JSON as it may be shown', () => {
  it('is the same data, with what nobody sees in its escapes', () => {
    const data = { a: 'x\u009b\u202e\u2028', b: '甲\u3000é\ufe0f', c: '\u{e0041}', d: '\u007f' };
    const shown = jsonShown(JSON.stringify(data, null, 1));
    expect(JSON.parse(shown)).toEqual(data);
    expect(shown.split('\n')).toEqual([
      '{',
      ' "a": "x\\u009b\\u202e\\u2028",',
      ' "b": "甲\u3000é\ufe0f",',
      ' "c": "\\udb40\\udc41",',
      ' "d": "\\u007f"',
      '}',
    ]);
  });
});

it('a character of two halves is one in JSON too', () => {
  expect(jsonShown('"\u{1f680}\u{20000}"')).toBe('"\u{1f680}\u{20000}"');
});

describe('a cell of a CSV file', () => {
  it.each([
    ['', '""'],
    ['甲', '"甲"'],
    ['a"b"', '"a""b"""'],
    ['a,b;c\td', '"a,b;c\td"'],
    ['a\nb', '"a\nb"'],
    ['a\u0000', '"a\\u{0}"'],
    ['1-2', '"1-2"'],
  ])('%j is %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it.each([
    ...['=1', '+1', '-1', '@A1', '＝1', '＋1', '－1', '＠A1'],
    ...['  =1', '\u3000-1', '\tx', '\rx', '\nx', '\n\n=1'],
  ])('%j is no formula', (text) => {
    expect(csvCell(text)).toBe(`"'${text}"`);
  });
});

describe('text that means nothing to Markdown', () => {
  it.each([
    ['\\`*_[]<>#|~&$@!', '\\\\\\`\\*\\_\\[\\]\\<\\>\\#\\|\\~\\&\\$\\@\\!'],
    ['http://a.b', 'http\\://a.b'],
    ['a: b', 'a: b'],
    ['a:/b', 'a:/b'],
    ['mailto:a', 'mailto\\:a'],
    ['XMPP:a', 'XMPP\\:a'],
    ['xmailto:a', 'xmailto:a'],
    ['www.a', 'www\\.a'],
    ['WWW.a.b', 'WWW\\.a.b'],
    ['xwww.a', 'xwww.a'],
    ['- a - b', '\\- a - b'],
    ['+ a', '\\+ a'],
    ['= a', '\\= a'],
    ['1. a 2. b', '1\\. a 2. b'],
    ['12) a', '12\\) a'],
    ['x 1. a', 'x 1. a'],
    ['1 a', '1 a'],
    ['a\u200b', 'a\\\\u{200b}'],
  ])('%j is %j', (text, shown) => {
    expect(markdownText(text)).toBe(shown);
  });
});

describe('text that means nothing to HTML', () => {
  it('within an element and an attribute', () => {
    expect(htmlText(`<a href="x" b='y'>&amp;</a>`)).toBe(
      '&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;',
    );
    expect(htmlText('甲\n乙\u0000')).toBe('甲\n乙\\u{0}');
  });
});
