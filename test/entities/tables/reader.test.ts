import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recheckProcessor } from '../../../src/cli/commands/recheck.js';
import { readRecheckArguments } from '../../../src/cli/options/recheck-options.js';
import { conforming, REFUSED } from '../../../src/entities/tables/conforms.js';
import { Reader } from '../../../src/entities/tables/reader/reader.js';
import { recordForm } from '../../../src/entities/tables/reader/record-form.js';
import { isKind, records } from '../../../src/entities/tables/records.js';
import { readEdition } from '../../../src/index.js';
import { brokenRecord, edgeRecord, kinds, validRecord } from '../../../src/testing/index.js';
import { expectBothWaysAlike } from '../../cli/both-ways.js';
import { runs } from '../../properties/runs.js';
import { numbersFrom } from './mutated.js';
import { mutatedLine } from './mutated-lines.js';

const linesOf = (name: string) =>
  readFileSync(new URL(`../../cases/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');

const CASES = linesOf('recheck.ndjson').map((line) =>
  JSON.stringify((JSON.parse(line) as { record: unknown }).record),
);

const sample = (made: fc.Arbitrary<unknown>, numRuns: number) =>
  fc.sample(made, { seed: 20240630, numRuns }).map((record) => JSON.stringify(record));

const GENERATED = kinds.flatMap((kind) => [
  ...sample(validRecord(kind), 12),
  ...sample(edgeRecord(kind), 12),
]);
const BROKEN = kinds.flatMap((kind) =>
  sample(
    brokenRecord(kind).map(({ record }) => record),
    12,
  ),
);

const EDITIONS = ['edition-ed.json'].flatMap((name) => {
  const read = readEdition(JSON.parse(linesOf(name).join('\n')));
  return read.ok ? [read.edition] : [];
});

async function expectTheSame(input: Uint8Array, options: readonly string[]): Promise<void> {
  const args = readRecheckArguments(['-', ...options], false);
  if (args.ask !== 'run') throw new Error(`not run: ${options}`);
  await expectBothWaysAlike(input, await recheckProcessor(args.request, EDITIONS, false));
}

const asInput = (lines: readonly string[]) =>
  Buffer.from(lines.map((each) => `${each}\n`).join(''));

describe('records read from their bytes are answered as records that were parsed', () => {
  it.each([
    ['--findings all', []],
    ['--findings all --meta --lang zh', ['--meta', '--lang', 'zh']],
    ['--findings failing --lang en', ['--findings', 'failing', '--lang', 'en']],
    ['--findings none', ['--findings', 'none']],
    ['by verdicts', ['--verdict', 'overturned,invalid']],
    ['summary alone', ['--summary']],
    ['csv --meta', ['--format', 'csv', '--meta']],
    ['csv in English, failing', ['--format', 'csv', '--findings', 'failing', '--lang', 'en']],
    ['csv for people', ['--format', 'csv', '--headings', 'words', '--unit', 'meta.department']],
    ['as another edition', ['--as-edition', EDITIONS[0]?.id ?? '', '--findings', 'failing']],
  ])('the conformance cases, generated and broken records: %s', async (_, options) => {
    await expectTheSame(asInput([...CASES, ...GENERATED, ...BROKEN]), options);
    await expectTheSame(Buffer.from(`[${CASES.join(',\n')}]`), options);
  });

  it('mutated lines', async () => {
    const { numRuns } = runs(1000);
    const random = numbersFrom(numRuns);
    const below = (limit: number) => Math.floor(random() * limit);
    const all = [...CASES, ...GENERATED];
    for (let done = 0; done < numRuns; done += 1000) {
      const lines = Array.from({ length: 1000 }, () =>
        mutatedLine(all[below(all.length)] ?? '', below),
      );
      const options = [[], ['--findings', 'none'], ['--findings', 'failing', '--meta']];
      await expectTheSame(
        Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')])),
        options[(done / 1000) % 3] ?? [],
      );
    }
  });
});

describe('the reader of bytes', () => {
  const reader = new Reader(recordForm(), { keepsFree: true });
  const read = (text: string, before = '', behind = '\n{"id":"next"') => {
    const bytes = Buffer.from(before + text + behind);
    reader.take(bytes);
    const start = Buffer.byteLength(before);
    return reader.record(start, start + Buffer.byteLength(text));
  };

  it('reads what JSON.parse reads, in the order in which it stands', () => {
    for (const line of [...CASES, ...GENERATED]) {
      const parsed = JSON.parse(line) as { kind?: unknown };
      const given = read(line);
      if (given === undefined) continue;
      expect(JSON.stringify(given)).toBe(line);
      expect(given).toEqual(parsed);
      const { kind } = parsed;
      expect(isKind(kind) && conforming(records[kind], parsed)).not.toBe(REFUSED);
    }
  });

  it('takes all that conforms but for decimals and the like', () => {
    const plain = GENERATED.filter((line) => !/\\|\d\.\d|\de|\d{16}/.test(line));
    const conform = plain.filter((line) => {
      const record = JSON.parse(line) as { kind: keyof typeof records };
      return conforming(records[record.kind], record) !== REFUSED;
    });
    expect(conform.length).toBeGreaterThan(200);
    expect(conform.filter((line) => read(line) === undefined)).toEqual([]);
  });

  const RECORD =
    '{"id":"E","kind":"expert-review","decidedOn":"2024-06-30","facts":{"roundOfYear":1},"outcome":"met"}';

  it.each([
    ['a byte order mark', `\ufeff${RECORD}`],
    ['a member twice', RECORD.replace('"id":"E"', '"id":"E","id":"E"')],
    ['an unknown member', RECORD.replace('"id":"E"', '"id":"E","__proto__":{}')],
    ['a name with an escape', RECORD.replace('"id"', '"\\u0069d"')],
    ['another kind first', `{"meta":{"kind":"grant"},${RECORD.slice(1)}`],
    ['-0', RECORD.replace(':1}', ':-0}')],
    ['a zero in front', RECORD.replace(':1}', ':01}')],
    ['more than a number holds', RECORD.replace(':1}', ':9007199254740993}')],
    ['a comma too many', RECORD.replace('"met"', '"met",')],
    ['something behind it', `${RECORD}}`],
    ['nothing at its end', RECORD.slice(0, -1)],
    ['a number in free data that is none', RECORD.replace('"met"', '"met","meta":{"a":1e999}')],
    [
      'free data too deep',
      RECORD.replace('"met"', `"met","meta":{"a":${'['.repeat(99)}${']'.repeat(99)}}`),
    ],
  ])('does not take %s', (_, text) => {
    expect(read(RECORD)).toEqual(JSON.parse(RECORD));
    expect(read(text)).toBeUndefined();
  });

  it('keeps one impossible date apart from the possible one before it', () => {
    const on = (date: string) => read(RECORD.replace('2024-06-30', date)) !== undefined;
    expect(['2024-02-29', '2023-02-29', '2024-02-28', '2024-02-30', '2024-02-29'].map(on)).toEqual([
      ...[true, false, true, false, true],
    ]);
  });

  it('tells texts apart that recur: of every length, alike but for one letter, more than are kept', () => {
    const letters = Array.from({ length: 4000 }, (_, at) => String.fromCodePoint(0x4e00 + at));
    const texts = letters.flatMap((letter, at) => {
      const beside = '某'.repeat(at % 40);
      return [`${letter}${beside}`, `${beside}${letter}`, `${beside}a${letter}é`];
    });
    const lines = texts.map((text) =>
      RECORD.replace('"kind"', `"subject":{"demand":${JSON.stringify(text)}},"kind"`),
    );
    const bytes = asInput(lines);
    reader.take(bytes);
    let end = -1;
    const places = lines.map((line) => {
      const start = end + 1;
      end = start + Buffer.byteLength(line);
      return { start, end, line };
    });
    for (const order of [places, places, [...places].reverse()]) {
      const wrong = order.filter(
        (each) => JSON.stringify(reader.record(each.start, each.end)) !== each.line,
      );
      expect(wrong).toEqual([]);
    }
  });

  it('looks at nothing before and behind', () => {
    expect(read(RECORD, '{"a":"', '}}')).toEqual(JSON.parse(RECORD));
    expect(read(` ${RECORD}\t`, ' ', ' ')).toEqual(JSON.parse(RECORD));
  });
});
