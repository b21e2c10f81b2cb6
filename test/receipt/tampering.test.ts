import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edition, readEdition } from '../../src/index.js';
import { chainLines } from '../../src/receipt/chain.js';
import { BEGINNING, lineAfter, readReceipt } from '../../src/receipt/index.js';
import { editionsMiscounted } from '../../src/receipt/program.js';
import { type Files, filesOf, sha256, verified, withField } from './files.js';

const EXAMPLES = readFileSync(
  new URL('../../docs/examples/decisions.ndjson', import.meta.url),
  'utf8',
);
const then = filesOf(EXAMPLES);

/** A text with its lines changed. */
function withLines(text: string, change: (lines: string[]) => unknown): string {
  const lines = text.replace(/\n$/, '').split('\n');
  change(lines);
  return lines.map((line) => `${line}\n`).join('');
}

const LAST = EXAMPLES.trimEnd().split('\n').length;
const idAt = (line: number): string => JSON.parse(EXAMPLES.split('\n')[line - 1] ?? '').id;
const input = (change: (lines: string[]) => unknown): Files => ({
  ...then,
  input: withLines(EXAMPLES, change),
});
const results = (change: (lines: string[]) => unknown): Files => ({
  ...then,
  results: withLines(then.results, change),
});
const chain = (change: (lines: string[]) => unknown): Files => ({
  ...then,
  chain: withLines(then.chain, change),
});

/** A grant of one fen more, on the 16th line. */
const oneFen = (lines: string[]) => {
  expect(lines[15]).toContain('"grant":"900万元"');
  lines[15] = lines[15]?.replace('"grant":"900万元"', '"grant":900000001') ?? '';
};
const swap = (lines: string[]) => lines.splice(4, 2, lines[5] ?? '', lines[4] ?? '');

describe('a receipt and what lies beside it, untouched', () => {
  it('verifies, and reads back as a receipt', () => {
    expect(verified(then)).toEqual([]);
    expect(readReceipt(JSON.parse(JSON.stringify(then.receipt))).ok).toBe(true);
  });

  it('the last line of the chain is its head, and every line follows from the one before', () => {
    const lines = chainLines(then.chain);
    const rows = EXAMPLES.trimEnd().split('\n');
    const made: string[] = [];
    for (const [at, row] of rows.entries()) {
      const result = sha256(canonicalOf(then.results.split('\n')[at] ?? ''));
      const link = { record: sha256(row), result };
      made.push(lineAfter(made.at(-1) ?? BEGINNING, link, sha256));
    }
    expect(made).toEqual(lines);
    expect(then.receipt.predicate.chain).toEqual({ alg: 'sha256', head: lines.at(-1), length: 32 });
  });
});

/** The canonical text of a result, made by sorting the keys of its JSON. */
const canonicalOf = (text: string): string =>
  JSON.stringify(JSON.parse(text), (_, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

describe('tampering is found, and named with its line', () => {
  it('one fen in the input', () => {
    expect(verified(input(oneFen))[0]).toEqual({
      ...{ what: 'input', how: 'changed', record: 16, line: 16, id: idAt(16) },
    });
  });

  it('a fact of the input that no result shows', () => {
    const changed = input((lines) => {
      lines[6] = lines[6]?.replace('"synthetic":true', '"synthetic":false') ?? '';
      expect(lines[6]).not.toBe(EXAMPLES.split('\n')[6]);
    });
    expect(verified(changed)).toEqual([
      { what: 'input', how: 'changed', record: 7, line: 7, id: idAt(7) },
    ]);
  });

  it('a dropped line of the input', () => {
    const found = verified(input((lines) => lines.splice(9, 1)));
    expect(found[0]).toEqual({ what: 'input', how: 'missing', was: 10, id: idAt(10) });
    expect(found.filter(({ what }) => what !== 'count')).toHaveLength(1);
  });

  it('the last line of the input dropped', () => {
    expect(verified(input((lines) => lines.pop()))[0]).toMatchObject({ how: 'missing', was: LAST });
  });

  it('an added line of the input', () => {
    const found = verified(
      input((lines) => lines.splice(3, 0, (lines[0] ?? '').replace(idAt(1), 'X-1'))),
    );
    expect(found[0]).toEqual({ what: 'input', how: 'added', record: 4, line: 4, id: 'X-1' });
  });

  it('two lines of the input swapped', () => {
    expect(verified(input(swap))).toEqual([
      { what: 'input', how: 'moved', record: 5, line: 5, id: idAt(6), was: 6 },
    ]);
  });

  it('a repeated line of the input', () => {
    expect(verified(input((lines) => lines.splice(8, 0, lines[1] ?? '')))[0]).toEqual({
      ...{ what: 'input', how: 'repeated', record: 9, line: 9, id: idAt(2), was: 2 },
    });
  });

  it('one fen in the input, and the chain is another: no record is named by a chain that is not that of then', () => {
    const other = { ...chain((lines) => (lines[4] = BEGINNING)), input: input(oneFen).input };
    const found = verified(other).filter(({ what }) => what !== 'count');
    expect(found).toEqual([{ what: 'input' }, expect.objectContaining({ what: 'chain' })]);
  });

  it('blank lines between the records of the input', () => {
    expect(verified(input((lines) => lines.splice(8, 0, ' ')))).toEqual([
      { what: 'input', how: 'between' },
    ]);
  });

  it.each<[string, (lines: string[]) => unknown, object]>([
    [
      'changed',
      (lines) => (lines[15] = lines[15]?.replace('upheld', 'overturned') ?? ''),
      { what: 'output', how: 'changed', line: 16 },
    ],
    ['dropped', (lines) => lines.splice(9, 1), { what: 'output', how: 'missing', was: 10 }],
    ['added', (lines) => lines.splice(3, 0, '{}'), { what: 'output', how: 'added', line: 4 }],
    ['swapped', swap, { what: 'output', how: 'moved', line: 5, was: 6 }],
    [
      'repeated',
      (lines) => lines.splice(8, 0, lines[1] ?? ''),
      { what: 'output', how: 'repeated', line: 9, was: 2 },
    ],
  ])('a line of the results %s', (_, change, difference) => {
    expect(verified(results(change))).toEqual([difference]);
  });

  it('a truncated chain', () => {
    expect(verified(chain((lines) => lines.splice(30)))).toEqual([
      { what: 'chain', how: 'missing', was: 31 },
      { what: 'chain', how: 'missing', was: 32 },
    ]);
  });

  it('a changed line of the chain', () => {
    expect(verified(chain((lines) => (lines[4] = BEGINNING)))).toEqual([
      { what: 'chain', how: 'changed', line: 5 },
    ]);
  });

  it.each([
    ['predicate.counts.upheld', 14, { what: 'count', was: 14, is: 13 }],
    ['predicate.counts.invalid', 0, { what: 'count', was: 0, is: 1 }],
    ['predicate.tool.rules', BEGINNING, { what: 'rules', was: BEGINNING }],
    ['predicate.tool.version', '9.9.9', { what: 'version', was: '9.9.9' }],
    ['predicate.regulation.articles', BEGINNING, { what: 'regulation', was: BEGINNING }],
    ['predicate.regulation.readings', BEGINNING, { what: 'regulation', was: BEGINNING }],
    ['predicate.regulation.title', 'X', { what: 'regulation', was: 'X' }],
    ['predicate.editions.0.digest', BEGINNING, { what: 'edition', id: 'draft', was: BEGINNING }],
    ['predicate.chain.head', BEGINNING, { what: 'chain', was: BEGINNING }],
    ['predicate.chain.length', 31, { what: 'chain', was: 31, is: 32 }],
  ])('of the receipt itself: %s', (path, value, difference) => {
    const [found, ...others] = verified(withField(then, path, value));
    expect(found).toMatchObject(difference);
    expect((found as { path: string }).path).toBe(path.replace(/(editions\.0)\.digest/, '$1'));
    expect(others).toEqual([]);
  });

  it.each([0, 1, 2])('of the receipt itself: the digest of the file %i that it names', (place) => {
    const [found, ...others] = verified(
      withField(then, `subject.${place}.digest.sha256`, BEGINNING),
    );
    expect(found?.what).toBe(['input', 'output', 'chain'][place]);
    expect(others).toEqual([]);
  });
});

describe('the editions of a receipt are those by which its records were judged, each once', () => {
  const [held] = then.receipt.predicate.editions;

  it.each<[string, readonly unknown[], number]>([
    ['none', [], 0],
    ['one twice', [held, held], 2],
  ])('%s', (_, editions, was) => {
    expect(verified(withField(then, 'predicate.editions', editions))).toEqual([
      { what: 'edition', id: 'draft', path: 'predicate.editions', was, is: 1 },
    ]);
  });

  it('one that no record names may stand there', () => {
    expect(verified(filesOf(EXAMPLES, [edition({})]))).toEqual([]);
  });

  it('one by which no record was judged need not stand there', () => {
    const row = { record: BEGINNING, result: BEGINNING, line: 1 };
    const judged = (verdict: 'upheld' | 'invalid') => [{ ...row, verdict, edition: '2026' }];
    const receipt = filesOf('').receipt;
    expect(editionsMiscounted(receipt, judged('invalid'))).toEqual([]);
    expect(editionsMiscounted(receipt, judged('upheld'))).toMatchObject([{ id: '2026', was: 0 }]);
  });
});

/** An edition under one id, as it stood and as somebody would have it. */
const edition = (given: object): Edition => {
  const read = readEdition({ id: '2026', ...given });
  if (!read.ok) throw new Error('no edition');
  return read.edition;
};
const under2026 = withLines(EXAMPLES, (lines) => {
  for (const at of [14, 15, 16]) {
    lines[at] = lines[at]?.replace('"kind":', '"edition":"2026","kind":') ?? '';
  }
});

describe.each<[string, object]>([
  [
    'another edition under the same id',
    { parameters: { grantCap: { numerator: 1, denominator: 5 } } },
  ],
  ['other readings', { readings: { 'R16.investment': 'self-raised' } }],
])('%s in the receipt', (_, other) => {
  const files = filesOf(under2026, [edition({})]);

  it('is found by its digest', () => {
    const [found] = verified(withField(files, 'predicate.editions.1.edition', edition(other)));
    expect(found).toMatchObject({ what: 'edition', id: '2026', path: 'predicate.editions.1' });
  });

  it('with its digest set right, is found by the results that it changes, each by its line', () => {
    const digest = filesOf('', [edition(other)]).receipt.predicate.editions[1]?.digest;
    const forged = withField(
      withField(files, 'predicate.editions.1.edition', edition(other)),
      'predicate.editions.1.digest',
      digest,
    );
    const found = verified(forged).filter(({ what }) => what === 'result');
    expect(found.length).toBeGreaterThan(0);
    for (const each of found) expect([15, 16, 17]).toContain((each as { line: number }).line);
  });
});

describe('tampering of any sort, at random', () => {
  const change = fc.record({
    file: fc.constantFrom('input', 'results', 'chain'),
    sort: fc.constantFrom('change', 'drop', 'add', 'swap', 'repeat'),
    at: fc.nat(LAST - 1),
    other: fc.nat(LAST - 1),
  });

  it('is found, with the line where it is first', () => {
    fc.assert(
      fc.property(change, ({ file, sort, at, other }) => {
        const key = file as 'input' | 'results' | 'chain';
        const text = withLines(then[key], (lines) => {
          const [line, second] = [lines[at] ?? '', lines[other] ?? ''];
          if (sort === 'change')
            lines[at] = line.replace(/[0-9]/, (digit) => (digit === '1' ? '2' : '1'));
          if (sort === 'drop') lines.splice(at, 1);
          if (sort === 'add') lines.splice(at, 0, line.replace(/[0-9]/, '7').replace(/[ab]/, '0'));
          if (sort === 'swap') [lines[at], lines[other]] = [second, line];
          if (sort === 'repeat') lines.splice(at, 0, second);
        });
        fc.pre(text !== then[key]);
        const found = verified({ ...then, [key]: text });
        const named = found.flatMap((each) => [
          ...('line' in each && each.line !== undefined ? [each.line] : []),
          ...('was' in each && typeof each.was === 'number' ? [each.was] : []),
        ]);
        expect(found.some(({ what }) => what === (key === 'results' ? 'output' : key))).toBe(true);
        expect(named.some((line) => Math.abs(line - (at + 1)) <= 1)).toBe(true);
      }),
      { numRuns: Number(process.env['TRUST_RUNS'] ?? 1) * 20 },
    );
  });
});
