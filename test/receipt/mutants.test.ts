import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Kind } from '../../src/index.js';
import type * as Battery from './battery.js';

/** A place of the rules, what another rule would say there, and the kind whose answers it must change. */
const MUTANTS: readonly (readonly [file: string, from: string, to: string, kind: Kind])[] = [
  [
    'article-8-catalogue',
    'atLeast(assessment?.experts, 1)',
    'atLeast(assessment?.experts, 2)',
    'demand-catalogue',
  ],
  [
    'article-14-review',
    'atMost(roundOfYear, mostRounds(context))',
    'atMost(roundOfYear, 3)',
    'expert-review',
  ],
  ['article-16-grant', 'minus(limit, localMoney(facts) ?? 0)', 'limit', 'grant'],
  [
    'article-13-formal',
    'supplied.on > notice.deadline',
    'supplied.on >= notice.deadline',
    'formal-review',
  ],
  ['article-19-credit', 'day <= until', 'day < until', 'credit-standing'],
  ['article-19-credit', 'on <= decidedOn', 'on < decidedOn', 'credit-standing'],
  [
    'article-12-units',
    'reaches(least, mostKinds(units), 2)',
    'reaches(least, least, 2)',
    'project-application',
  ],
  [
    'article-10-matching',
    'sorted.heldBack.length > 0',
    'sorted.heldBack.length > 1',
    'solution-matching',
  ],
  ['payments', 'on < acceptance', 'on > acceptance', 'solver-payment'],
  ['article-17-reports', 'year <= last', 'year < last', 'annual-report'],
];

const HERE = fileURLToPath(new URL('.', import.meta.url));
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
      const changed =
        battery.boundaryAnswers(kind).sha256 !== known.boundaries[kind]?.sha256 ||
        battery.firstAnswers(kind).sha256 !== known.begin[kind]?.sha256 ||
        battery.caseAnswers().sha256 !== known.cases.sha256;
      switchOn(-1);
      expect(changed).toBe(true);
    },
  );
});
