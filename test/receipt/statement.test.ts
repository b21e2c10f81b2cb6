import { describe, expect, it } from 'vitest';
import { readReceipt } from '../../src/receipt/index.js';
import { filesOf, withField } from './files.js';

const HEX = '0123456789abcdef'.repeat(4);

/** A receipt as JSON, with what stands at a path otherwise; `undefined`: not there. */
const receiptWith = (path: string, value: unknown): unknown =>
  JSON.parse(JSON.stringify(withField(filesOf(''), path, value).receipt));

const [NO_TEXT, NO_DIGEST] = [
  [undefined, null, '', 7, true, [], {}],
  [undefined, null, '', 7, [HEX], HEX.slice(1), `${HEX}0`, HEX.toUpperCase(), `${HEX.slice(1)}g`],
];
const NO_COUNT = [undefined, null, -1, 0.5, '0', 2 ** 53];
const NO_DAY = [undefined, '', 20250301, '2025-02-29', '2025/03/01', '2025-03-01T00:00:00Z'];
const NO_NAME = [...NO_TEXT, 'a/b', '../a', 'C:\\a'];

describe('a receipt is refused by the path at which it is none', () => {
  it.each<[string, readonly unknown[]]>([
    ['_type', [undefined, 'https://in-toto.io/Statement/v0.1', 1]],
    ['predicateType', [undefined, 'urn:jiebang:recheck:2']],
    ['subject.0.name', NO_NAME],
    ['subject.1.name', NO_NAME],
    ['subject.2.name', NO_NAME],
    ['subject.0.digest.sha256', NO_DIGEST],
    ['subject.1.digest.sha256', NO_DIGEST],
    ['subject.2.digest.sha256', NO_DIGEST],
    ['predicate.tool.name', NO_TEXT],
    ['predicate.tool.version', NO_TEXT],
    ['predicate.tool.rules', NO_DIGEST],
    ['predicate.regulation.title', NO_TEXT],
    ['predicate.regulation.articles', NO_DIGEST],
    ['predicate.regulation.readings', NO_DIGEST],
    ['predicate.options', [undefined, null, [], 'all', 7]],
    ['predicate.dates.knownOn', NO_DAY],
    ['predicate.dates.recheckedOn', NO_DAY],
    ['predicate.mapping', [undefined, 'mapping.json', 7, true]],
    ['predicate.counts.upheld', NO_COUNT],
    ['predicate.counts.overturned', NO_COUNT],
    ['predicate.counts.undetermined', NO_COUNT],
    ['predicate.counts.invalid', NO_COUNT],
    ['predicate.chain.alg', [undefined, 'sha512', 1]],
    ['predicate.chain.head', NO_DIGEST],
    ['predicate.chain.length', NO_COUNT],
  ])('%s', (path, wrong) => {
    for (const value of wrong) {
      expect(readReceipt(receiptWith(path, value)), JSON.stringify(value)).toEqual({
        ok: false,
        paths: [path],
      });
    }
  });

  it.each<[string, unknown]>([
    ['none', undefined],
    ['an object', {}],
    ['one that is none', [null]],
    ['one without a name', [{ digest: HEX, edition: {} }]],
    ['one with an empty name', [{ id: '', digest: HEX, edition: {} }]],
    ['one without a digest', [{ id: 'draft', edition: {} }]],
    ['one with half a digest', [{ id: 'draft', digest: HEX.slice(32), edition: {} }]],
    ['one without the edition itself', [{ id: 'draft', digest: HEX }]],
    ['one whose edition is a name', [{ id: 'draft', digest: HEX, edition: 'draft' }]],
    [
      'one of two',
      [
        { id: 'draft', digest: HEX, edition: {} },
        { id: '2026', digest: HEX },
      ],
    ],
  ])('predicate.editions: %s', (_, editions) => {
    expect(readReceipt(receiptWith('predicate.editions', editions))).toEqual({
      ok: false,
      paths: ['predicate.editions'],
    });
  });

  it('subject: more than the three files', () => {
    const { subject } = filesOf('').receipt;
    expect(readReceipt(receiptWith('subject', [...subject, subject[0]]))).toEqual({
      ok: false,
      paths: ['subject.length'],
    });
  });

  it('every path is named where nothing is there', () => {
    for (const data of [undefined, null, 7, 'receipt', [], {}]) {
      const read = readReceipt(data);
      expect(read.ok ? [] : read.paths).toHaveLength(27);
    }
  });

  it('a place that keeps itself from being read is none', () => {
    const receipt = Object.defineProperty(receiptWith('_type', undefined) as object, '_type', {
      enumerable: true,
      get() {
        throw new Error('not to be read');
      },
    });
    expect(readReceipt(receipt)).toEqual({ ok: false, paths: ['_type'] });
  });
});

describe('a receipt may hold', () => {
  it.each<[string, unknown]>([
    ['predicate.counts.upheld', 0],
    ['predicate.counts.upheld', 2 ** 53 - 1],
    ['predicate.chain.length', 0],
    ['predicate.chain.head', HEX],
    ['predicate.dates.knownOn', null],
    ['predicate.dates.knownOn', '2024-02-29'],
    ['predicate.dates.recheckedOn', null],
    ['predicate.dates.recheckedOn', '2025-12-31'],
    ['predicate.mapping', null],
    ['predicate.mapping', { kind: 'grant' }],
    ['predicate.editions', []],
    ['predicate.editions', [{ id: '2026', digest: HEX, edition: {} }]],
    ['predicate.options', {}],
    ['subject.0.name', '决定 记录.ndjson'],
  ])('at %s: %j', (path, value) => {
    const receipt = receiptWith(path, value);
    expect(readReceipt(receipt)).toEqual({ ok: true, receipt });
  });
});
