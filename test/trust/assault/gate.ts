import { csvCell, htmlText, jsonShown, markdownText, printable } from '../../../src/values/gate.js';
import { rangesOf } from '../../docs/documents/unicode.js';
import { Tally, type Trial } from './trial.js';

/** Every control, format character and separator of Unicode, and halves of characters. */
function unseen(): string[] {
  const names = ['Control', 'Format', 'White_Space', 'Default_Ignorable_Code_Point'];
  const points = [...names.flatMap(rangesOf), [0xd800, 0xdfff] as const].flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  return [...new Set(points)].map((point) => String.fromCodePoint(point));
}

/** Texts that are something else to a terminal, a spreadsheet, a browser or a renderer. */
const PAYLOADS: readonly string[] = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '\u3000=1',
  '＝1',
  '＋1',
  '－1',
  '＠1',
  '\u0000=1',
  'x;=1+1',
  'x\t=1+1',
  'x|=1+1',
  '"x","=1"',
  '=HYPERLINK("http://a.b","c")',
  "=cmd|' /C calc'!A0",
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '"><b>',
  "' onclick='x",
  '`id`',
  '&lt;b&gt;',
  '</style><script>',
  '<!-- x -->',
  ']]>',
  '[a](javascript:alert(1))',
  '![a](http://a.b/c.png)',
  '<http://a.b>',
  'http://a.b/c',
  'https://a.b',
  'www.a.b',
  'mailto:a@b.c',
  'a@b.c',
  '**b** _i_ ~~s~~ $x$',
  '# h',
  '> q',
  '- l',
  '+ l',
  '1. l',
  '1) l',
  '| a | b |',
  '---',
  '===',
  '```js',
  '\u001b[2J\u001b[31m',
  '\u009b31m',
  '\u202egnp.exe',
  '\u2066x\u2069',
  'a\nforged: line',
  'a\u2028b',
  '\\',
  '\\*',
  '\u0007',
];

const LINK = /(?:^|[^\\])(?:https?|ftp)?:\/\/|(?:^|[^\\])@|(?:^|\b)www\./i;
const OPEN = /(?:^|[^\\])(?:\\\\)*[`*_[\]<>#|~&$]/;
const SAFE_SPACE = /^(?:[ \u3000]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}])$/u;

/** What is wrong with a text behind the gate of a format; nothing where it holds. */
function wrongIn(format: string, text: string, char: string): string | undefined {
  const harmless = SAFE_SPACE.test(char);
  if (!harmless && char !== '' && format !== 'csv' && format !== 'html' && text.includes(char)) {
    return 'it is there as it was';
  }
  switch (format) {
    case 'csv': {
      if (!/^"(?:[^"]|"")*"$/.test(text)) return 'not one quoted cell';
      if (/^"\s*[=+\-@＝＋－＠\t\r\n]/.test(text)) return 'a formula';
      const inside = text.replace(/[\t\r\n]/g, '');
      return !harmless && char !== '' && inside.includes(char)
        ? 'it is there as it was'
        : undefined;
    }
    case 'markdown':
      if (OPEN.test(text)) return 'something means something';
      if (LINK.test(text)) return 'a link';
      return /^(?:[-+=]|\d+[.)])/.test(text) ? 'a list or a line' : undefined;
    case 'html': {
      if (/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/.test(text)) return 'markup';
      const inside = text.replace(/[\t\r\n]/g, '');
      return !harmless && char !== '' && inside.includes(char)
        ? 'it is there as it was'
        : undefined;
    }
    case 'json':
      return undefined;
    default:
      return text.includes('\n') ? 'two lines' : undefined;
  }
}

const GATES = {
  text: printable,
  csv: csvCell,
  markdown: markdownText,
  html: htmlText,
  json: (text: string) => jsonShown(JSON.stringify(text)),
} as const;

export const gate: Trial = {
  name: 'gate',
  zh: '每一种格式里，凡离开的文字都只是文字：控制、格式、分隔字符和一列载荷，放在开头、中间、末尾',
  en: 'in every format a text that leaves is a text: every control, format character and separator of Unicode, and a list of payloads, at the beginning, within and at the end',
  run: (scale) => {
    const tally = new Tally();
    const chars = unseen().filter((_, index) => scale > 1 || index % 23 === 0 || index < 200);
    const texts = [
      ...chars.flatMap((char) =>
        ['', '=1', '甲'].flatMap((around) => [
          [`${char}${around}`, char],
          [`${around}${char}${around}`, char],
          [`${around}${char}`, char],
        ]),
      ),
      ...PAYLOADS.flatMap((payload) =>
        [payload, `甲${payload}`, `${payload} 乙`].map((text) => [text, '']),
      ),
    ] as [string, string][];
    for (const [text, char] of texts) {
      for (const [format, through] of Object.entries(GATES)) {
        const out = through(text);
        const wrong =
          wrongIn(format, out, char) ??
          (format === 'json' && JSON.parse(out) !== text ? 'other data' : undefined);
        tally.note(`${format} ${JSON.stringify(text)}: ${wrong} in ${out}`, wrong === undefined);
      }
    }
    return tally;
  },
};
