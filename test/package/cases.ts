import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printed, same } from './nodes.js';
import { project, ROOT } from './workshop.js';

/** A conformance case and what is expected of it. */
interface Case {
  readonly record: unknown;
  readonly expect: {
    readonly verdict: string;
    readonly lawful?: readonly string[];
    readonly possible?: readonly string[];
    readonly rules?: Readonly<Record<string, string>>;
  };
}

const TEXT = readFileSync(join(ROOT, 'test/cases/recheck.ndjson'), 'utf8');
const CASES = TEXT.trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

/** That the answers are those that the cases expect. */
export function conform(answers: readonly string[]): string {
  const found = answers.map((answer) => {
    const { verdict, lawful, possible, findings } = JSON.parse(answer);
    const rules = findings?.map(({ rule, result }: Record<string, string>) => [rule, result]);
    return JSON.stringify([verdict, lawful, possible, rules]);
  });
  const wanted = CASES.map(({ expect: { verdict, lawful, possible, rules } }) =>
    JSON.stringify([verdict, lawful, possible, rules && Object.entries(rules)]),
  );
  same(found, wanted);
  return `${found.length} conformance cases`;
}

/** A project with the programs of the consumer, the cases, their records alone, and the given packages. */
export async function consumer(folder: string, packages: readonly string[]): Promise<string> {
  await project(folder, packages);
  writeFileSync(join(folder, 'cases.ndjson'), TEXT);
  writeFileSync(
    join(folder, 'records.ndjson'),
    CASES.map(({ record }) => `${JSON.stringify(record)}\n`).join(''),
  );
  return folder;
}

/** What this very Node answers in such a project: all others are compared to it. */
export const expectedIn = (folder: string) => printed(process.execPath, folder, 'run.mjs');

type Ranges = Readonly<Record<string, string>>;

const { dependencies, peerDependencies, devDependencies } = JSON.parse(
  readFileSync(join(ROOT, 'package.json'), 'utf8'),
) as Readonly<Record<'dependencies' | 'peerDependencies' | 'devDependencies', Ranges>>;

/** The oldest version that a range of package.json allows: `^4.5.0` is 4.5.0. */
const oldest = ([name, range]: [string, string]) => `${name}@${range.replace(/^[\^~]/, '')}`;

/** What a consumer installs beside the package, in the versions that the tests are run with. */
export const CURRENT: readonly string[] = Object.keys(peerDependencies).map((name) =>
  oldest([name, devDependencies[name] ?? 'latest']),
);

/** The oldest versions that package.json allows, of these and of what the package itself brings. */
export const OLDEST: readonly string[] = Object.entries({
  ...dependencies,
  ...peerDependencies,
}).map(oldest);
