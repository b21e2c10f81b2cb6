import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replayProcessor } from '../../src/cli/commands/replay.js';
import { readRecheckArguments } from '../../src/cli/options/recheck-options.js';
import { docketForm } from '../../src/entities/tables/reader/docket-form.js';
import { Reader } from '../../src/entities/tables/reader/reader.js';
import { readEdition } from '../../src/index.js';
import { validDocket } from '../../src/testing/index.js';
import { numbersFrom } from '../entities/tables/mutated.js';
import { mutatedLine } from '../entities/tables/mutated-lines.js';
import { ROOT } from '../house/sources.js';
import { docketOf, otherFirmsProject, regularActs } from '../lifecycle/histories.js';
import { runs } from '../properties/runs.js';
import { expectBothWaysAlike } from './both-ways.js';

const linesOf = (name: string) =>
  readFileSync(`${ROOT}test/cases/${name}`, 'utf8').trimEnd().split('\n');

const REGULAR = docketOf(regularActs);
const CASES = [...linesOf('dockets.ndjson'), ...linesOf('dockets-lifecycle.ndjson')];
const HISTORIES = [
  REGULAR,
  docketOf(otherFirmsProject),
  docketOf(regularActs.slice(3)),
  docketOf([]),
  { ...REGULAR, edition: 'ed', meta: { acts: [{ act: 'none' }] } },
  { ...REGULAR, acts: regularActs.map((act) => ({ ...act, recordedOn: '2024-06-30' })) },
].map((docket) => JSON.stringify(docket));
const GENERATED = fc
  .sample(validDocket(), { seed: 20240630, numRuns: 120 })
  .map((docket) => JSON.stringify(docket));

const EDITIONS = [readEdition({ id: 'ed', changes: { parameters: { grantCap: '25%' } } })].flatMap(
  (read) => (read.ok ? [read.edition] : []),
);

const asInput = (lines: readonly (string | Uint8Array)[]) =>
  Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from('\n')]));

async function expectTheSame(input: Uint8Array, options: readonly string[]): Promise<void> {
  const args = readRecheckArguments(['-', ...options], false, 'replay');
  if (args.ask !== 'run') throw new Error(`not run: ${options}`);
  await expectBothWaysAlike(input, await replayProcessor(args.request, EDITIONS, false));
}

describe('dockets read from their bytes are answered as dockets that were parsed', () => {
  it.each([
    ['--findings all', []],
    ['--findings failing', ['--findings', 'failing']],
    ['--findings none', ['--findings', 'none']],
    ['--known-on', ['--known-on', '2023-01-01', '--findings', 'none']],
    ['in English', ['--lang', 'en']],
    ['summary alone', ['--summary']],
  ])('cases, histories and generated dockets: %s', async (_, options) => {
    const all = [...CASES, ...HISTORIES, ...GENERATED];
    await expectTheSame(asInput(all), options);
    await expectTheSame(Buffer.from(`[${CASES.join(',\n')}]`), options);
  });

  it('mutated lines', async () => {
    const { numRuns } = runs(600);
    const random = numbersFrom(numRuns);
    const below = (limit: number) => Math.floor(random() * limit);
    const all = [...CASES, ...HISTORIES, ...GENERATED.slice(0, 30)];
    for (let done = 0; done < numRuns; done += 200) {
      const lines = Array.from({ length: 200 }, () =>
        mutatedLine(all[below(all.length)] ?? '', below),
      );
      const options = [[], ['--findings', 'none'], ['--findings', 'failing']];
      await expectTheSame(asInput(lines), options[(done / 200) % 3] ?? []);
    }
  });
});

describe('the reader of dockets', () => {
  const reader = new Reader(docketForm(), { keepsFree: false });
  const read = (text: string) => {
    const bytes = Buffer.from(`${text}\n{"id":"next"`);
    reader.take(bytes);
    return reader.record(0, Buffer.byteLength(text));
  };

  it('takes a regular history as JSON.parse does, but for free data', () => {
    const line = JSON.stringify(REGULAR);
    expect(JSON.stringify(read(line))).toBe(line);
    const noted = { ...REGULAR, acts: regularActs.map((act) => ({ ...act, meta: { a: [1] } })) };
    expect(JSON.stringify(read(JSON.stringify({ ...noted, meta: {} })))).toBe(line);
  });

  const ACT = '{"act":"close-demand","on":"2024-06-30","by":"某公司","reason":"已另行解决"}';
  const DOCKET = `{"id":"K","acts":[${ACT}]}`;

  it.each([
    ['an act of no name', DOCKET.replace('"act":"close-demand",', '')],
    ['an unknown act', DOCKET.replace('close-demand', 'close')],
    ['an act of another name than its fields', DOCKET.replace('close-demand', 'publish-guide')],
    ['no act at all', DOCKET.replace(ACT, '"close-demand"')],
    ['an act within an act', DOCKET.replace('"on"', '"meta":{"act":"close-demand"},"x":{},"on"')],
    ['a reason for a rule', DOCKET.replace('"on"', '"reasons":{"A20.in-force":"x"},"on"')],
    ['a member twice', DOCKET.replace('"on"', '"by":"a","on"')],
    ['an impossible day', DOCKET.replace('2024-06-30', '2024-06-31')],
    ['acts that are no list', '{"id":"K","acts":{}}'],
    ['no id', DOCKET.replace('"id":"K",', '')],
  ])('does not take %s', (_, text) => {
    expect(read(DOCKET)).toEqual(JSON.parse(DOCKET));
    expect(read(text)).toBeUndefined();
  });
});
