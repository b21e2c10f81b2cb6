import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../house/sources.js';
import type * as Battery from './battery.js';
import { MUTANTS } from './kept-mutants.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
/** The mutants that are known to answer the same, each with its reason. */
const SAME_ANSWERS = JSON.parse(readFileSync(join(HERE, 'same-answers.json'), 'utf8')) as {
  readonly file: string;
  readonly line: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}[];
const closed = (text: string): string => text.replace(/\s+/g, ' ').trim();

const folder = mkdtempSync(join(tmpdir(), 'jiebang-mutants-'));
const bundle = join(folder, 'battery.mjs');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file of the rules in which every mutant is there, and one at most switched on. */
function withSwitches(name: string): string {
  let text = readFileSync(join(HERE, `../../src/rules/${name}.ts`), 'utf8');
  for (const [at, [file, from, to]] of MUTANTS.entries()) {
    if (file !== name) continue;
    expect([from, text.split(from).length]).toEqual([from, 2]);
    text = text.replace(from, `(globalThis.switchedOn === ${at} ? ${to} : ${from})`);
  }
  return text;
}

/** The battery with all mutants in it, as another program would have it: no comment, no name as it was. */
async function built(): Promise<typeof Battery> {
  await build({
    entryPoints: [join(HERE, 'battery.ts')],
    ...{ bundle: true, minify: true, platform: 'node', format: 'esm', outfile: bundle },
    ...{ logLevel: 'error', absWorkingDir: join(HERE, '../..') },
    banner: { js: 'globalThis.switchedOn = -1;' },
    plugins: [
      {
        name: 'mutants, and data where it was',
        setup({ onLoad }) {
          onLoad({ filter: /\/src\/rules\/[\w-]+\.ts$/ }, ({ path }) => ({
            contents: withSwitches(/([\w-]+)\.ts$/.exec(path)?.[1] ?? ''),
            loader: 'ts',
          }));
          onLoad({ filter: /\/test\/.*\.ts$/ }, ({ path }) => ({
            contents: readFileSync(path, 'utf8').replaceAll(
              'import.meta.url',
              JSON.stringify(pathToFileURL(path).href),
            ),
            loader: 'ts',
          }));
        },
      },
    ],
  });
  return import(pathToFileURL(bundle).href) as Promise<typeof Battery>;
}

it('every file of the rules that computes has a mutant here', () => {
  const files = readdirSync(join(HERE, '../../src/rules')).map((file) => file.replace('.ts', ''));
  const within = new Set(MUTANTS.map(([file]) => file));
  expect(files.filter((file) => !within.has(file))).toEqual(['context']);
});

it('each mutant that is known to answer the same still stands in its file (npm run battery:mutants tries them)', () => {
  const gone = SAME_ANSWERS.filter(({ file, line, from, reason }) => {
    // Stryker is run on a copy without these words.
    const source = readFileSync(ROOT + file, 'utf8').replace(/ as const(?= satisfies |;)/g, '');
    const stands = source.split('\n').map(closed).includes(line) && closed(source).includes(from);
    return !stands || reason === '';
  });
  expect(gone).toEqual([]);
});

describe('the answers to the battery', () => {
  const known = JSON.parse(
    readFileSync(new URL('../../docs/rule-set/answers.json', import.meta.url), 'utf8'),
  ) as Battery.BatteryAnswers;
  let battery: typeof Battery;
  const switchOn = (mutant: number) => Object.assign(globalThis, { switchedOn: mutant });
  beforeAll(async () => {
    battery = await built();
  });

  it.each([...new Set(MUTANTS.map(([, , , kind]) => kind))])(
    'do not change with comments and names: %s',
    (kind) => {
      switchOn(-1);
      expect(battery.boundaryAnswers(kind)).toEqual(known.boundaries[kind]);
      expect(battery.firstAnswers(kind)).toEqual(known.begin[kind]);
    },
  );

  it.each(MUTANTS.map((mutant, at) => [...mutant, at] as const))(
    '%s: `%s` is not `%s` (%s)',
    (_, __, ___, kind, at) => {
      switchOn(at);
      // Of the parts of the battery the quick ones first.
      const changed =
        battery.firstAnswers(kind).sha256 !== known.begin[kind]?.sha256 ||
        battery.caseAnswers().sha256 !== known.cases.sha256 ||
        battery.functionAnswers().sha256 !== known.functions.sha256 ||
        battery.boundaryAnswers(kind).sha256 !== known.boundaries[kind]?.sha256 ||
        battery.answersUnderEditions(kind).sha256 !== known.editions[kind]?.sha256 ||
        battery.turnAnswers(kind).sha256 !== known.turns[kind]?.sha256;
      switchOn(-1);
      expect(changed).toBe(true);
    },
  );
});
