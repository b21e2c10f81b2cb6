import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type BesideParse, docketsBeside, recordsBeside } from './beside-parse.js';

const REVIEW =
  '{"id":"E\\u0031","kind":"formal-review","edition":"draft","decidedOn":"2024-06-30","facts":{"conforming":true,' +
  '"complete":false,"notice":{"on":"2024-05-01","deadline":"2024-05-11"},"supplement":null},"outcome":"accepted",' +
  '"reasons":{"A13.formal":"齐全"},"meta":{"a":[1,-2.5,0,"é",null,true,false,{"b":{}},[]],"c":""}}';
const PAYMENT =
  '{"kind":"solver-payment","decidedOn":"2024-02-29","outcome":"met","id":"付款","subject":{"project":"某 é"},"facts":' +
  '{"acceptanceOn":"2023-12-31","contracts":[{"id":"C1","amount":12,"solver":"甲","payments":[{"amount":-30,' +
  '"on":"2024-01-31"},{"amount":"3万元"}]},{"id":"C2","amount":1}]}}';
const APPLICATION =
  '{"id":"A","facts":{"year":2024,"units":[{"name":"一","role":"lead","place":"320500"},{"name":"二","role":' +
  '"participant","place":"overseas","kind":"other"}],"team":["三"],"entry":{"status":"揭榜成功"}},"decidedOn":' +
  '"2024-06-30","kind":"project-application","outcome":"deny"}';
const DOCKET =
  '{"id":"K","acts":[{"act":"close-demand","on":"2024-06-30","by":"某公司","meta":{},"reason":"已解决"},{"on":' +
  '"2024-07-01","year":2025,"by":"B","act":"publish-guide"}],"edition":"draft","meta":{"acts":[{"act":"lapse"}]}}';

const LINES: [string, () => BesideParse, string][] = [
  ['a review', recordsBeside, REVIEW],
  ['a payment', recordsBeside, PAYMENT],
  ['an application', recordsBeside, APPLICATION],
  ['a docket', docketsBeside, DOCKET],
];

/** Bytes on both sides of every limit between letters, digits, white space, marks and what begins and goes on in UTF-8. */
const BYTES = [
  ...[0x00, 0x08, 0x09, 0x0a, 0x0b, 0x0d, 0x1f, 0x7f, 0x80],
  ...Buffer.from(' !",-./019:E[\\]enu{}'),
];

const TOKENS = [
  ...[
    '""',
    '"a"',
    '"a":',
    '"id":"x",',
    '"meta":{},',
    ',"meta":{}',
    '"__proto__":1,',
    'null',
    'true',
  ],
  ...[
    '{}',
    '[]',
    '[1]',
    ',,',
    ', ,',
    '[[',
    ']]',
    '\\"',
    '\\\\',
    '\\u0041',
    '\\ud800',
    '\\u00',
    '00',
  ],
  ...[
    'e0',
    'E1',
    '.0',
    '.',
    '-0',
    '--',
    '0x',
    '1e9',
    '\u00a0',
    '\u2028',
    '\u3000',
    '\ufeff',
    '\u200b',
  ],
  ...['\t\r\n ', '0000000000000000', '长'],
];

const TAIL = ']}],"x":0}';

describe('what is beside a line is taken as JSON.parse and the tables have it, or not at all', () => {
  it.each(LINES)('the line itself: %s', (_, beside, line) => {
    const ways = beside();
    expect(ways.takes(line)).toBe(true);
    expect(ways.takes(line, '"', '"')).toBe(true);
  });

  it.each(LINES)('another byte instead of one: %s', (_, beside, line) => {
    const ways = beside();
    const bytes = Buffer.from(line);
    bytes.forEach((byte, at) => {
      for (const other of BYTES) {
        bytes[at] = other;
        ways.takesFrom(bytes, 0, bytes.length);
      }
      bytes[at] = byte;
    });
  });

  it.each(LINES)('a byte or some more put in: %s', (_, beside, line) => {
    const ways = beside();
    const bytes = Buffer.from(line);
    for (let at = 0; at <= bytes.length; at += 1) {
      const [before, behind] = [bytes.subarray(0, at), bytes.subarray(at)];
      for (const token of TOKENS) ways.takes(Buffer.concat([before, Buffer.from(token), behind]));
      for (const byte of BYTES) ways.takes(Buffer.concat([before, Buffer.of(byte), behind]));
    }
  });

  it.each(LINES)('up to six bytes left out: %s', (_, beside, line) => {
    const ways = beside();
    const bytes = Buffer.from(line);
    for (let size = 1; size <= 6; size += 1) {
      for (let at = 0; at <= bytes.length - size; at += 1) {
        ways.takes(Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + size)]));
      }
    }
  });

  it.each(LINES)('begun later or ended sooner than its bytes: %s', (_, beside, line) => {
    const ways = beside();
    const bytes = Buffer.from(`[${line}${TAIL}`);
    for (let at = 0; at <= bytes.length; at += 1) {
      const whole = [
        ways.takesFrom(bytes, 1, at),
        ways.takesFrom(bytes, at, bytes.length - TAIL.length),
      ];
      expect(whole).toEqual([at === bytes.length - TAIL.length, at === 1]);
    }
  });
});

describe('no name and no word is taken for another', () => {
  const lines = readFileSync(new URL('../../cases/recheck.ndjson', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.stringify((JSON.parse(line) as { record: unknown }).record));
  const ways = recordsBeside();
  /** Of every name, and of every text that recurs, the first line in which it stands. */
  const firsts = new Map<string, [string, number]>();
  for (const line of lines) {
    if (!ways.takes(line)) continue;
    for (const { 0: text, index } of line.matchAll(/"[\w.-]+":?|"[揭部][^"]*"/g)) {
      if (!firsts.has(text)) firsts.set(text, [line, index]);
    }
  }

  it('that differs in one letter', () => {
    expect(firsts.size).toBeGreaterThan(150);
    for (const [text, [line, index]] of firsts) {
      const start = Buffer.byteLength(line.slice(0, index));
      const bytes = Buffer.from(line);
      for (let at = start; at < start + Buffer.byteLength(text); at += 1) {
        const byte = bytes[at] as number;
        bytes[at] = byte ^ 1;
        ways.takesFrom(bytes, 0, bytes.length);
        bytes[at] = byte;
      }
    }
  });
});
