/**
 * The package as its consumers get it: packed, installed into empty projects, and tried from outside.
 * One line per check; what the machine lacks is brought in, or named as skipped. `npm run check:package`
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInBrowser } from './browser.js';
import { printed, runOnEachNode, same } from './nodes.js';
import { Report } from './report.js';
import { lint, pack, typesFit } from './tarball.js';
import { COMPILERS, compileWithEach } from './types.js';
import { project, ROOT } from './workshop.js';

/** A conformance case and what the wire contract gives for it. */
interface Case {
  readonly record: unknown;
  readonly expect: {
    readonly verdict: string;
    readonly lawful?: readonly string[];
    readonly possible?: readonly string[];
    readonly rules?: Readonly<Record<string, string>>;
  };
}

const cases = readFileSync(join(ROOT, 'test/cases/recheck.ndjson'), 'utf8');

/** The records of the cases alone, for the command. */
const records = cases
  .trim()
  .split('\n')
  .map((line) => `${JSON.stringify((JSON.parse(line) as Case).record)}\n`)
  .join('');

/** That the answers are those that the cases expect. */
function conform(answers: readonly string[]): string {
  const expected = cases
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as Case).expect);
  const found = answers.map((answer) => {
    const { verdict, lawful, possible, findings } = JSON.parse(answer);
    const rules = findings?.map(({ rule, result }: Record<string, string>) => [rule, result]);
    return JSON.stringify([verdict, lawful, possible, rules]);
  });
  const wanted = expected.map(({ verdict, lawful, possible, rules }) =>
    JSON.stringify([verdict, lawful, possible, rules && Object.entries(rules)]),
  );
  same(found, wanted);
  return `${found.length} conformance cases`;
}

/** A project with the programs of the consumer, the cases, and the given packages. */
async function consumer(folder: string, packages: readonly string[]): Promise<string> {
  await project(folder, packages);
  writeFileSync(join(folder, 'cases.ndjson'), cases);
  writeFileSync(join(folder, 'records.ndjson'), records);
  return folder;
}

/** The oldest version that a range of package.json allows: `^4.5.0` is 4.5.0. */
const oldest = ([name, range]: [string, string]) => `${name}@${range.replace(/^[\^~]/, '')}`;

async function checkAll(report: Report, folder: string): Promise<void> {
  const tarball = await pack(folder);
  const { dependencies, peerDependencies, devDependencies } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  ) as Record<string, Record<string, string>>;
  const peers = Object.keys(peerDependencies ?? {});
  const current = peers.map((name) => oldest([name, devDependencies?.[name] ?? 'latest']));
  const compilers = Object.entries(COMPILERS).map(([name, spec]) => `${name}@${spec}`);
  const main = await consumer(join(folder, 'main'), [tarball, ...current, ...compilers]);
  const expected = await printed(process.execPath, main, 'run.mjs');

  await report.check('publint', () => lint(join(main, 'node_modules/jiebang')));
  await report.check('are the types wrong?', () => typesFit(tarball));
  await report.check(`the conformance cases on Node ${expected.node}`, async () =>
    conform(expected.answers),
  );
  await report.check('the oldest zod, immer and fast-check that it allows', async () => {
    const pins = Object.entries({ ...dependencies, ...peerDependencies }).map(oldest);
    const old = await consumer(join(folder, 'oldest'), [tarball, ...pins]);
    const { answers } = await printed(process.execPath, old, 'run.mjs');
    return `${pins.join(', ')}: ${same(answers, expected.answers)}`;
  });
  const running = async () => {
    await runOnEachNode(report, { folder: main, nodes: join(folder, 'nodes'), expected });
    await runInBrowser(report, { folder: main, expected });
  };
  // Side by side: most of it waits for one compiler or one browser.
  await Promise.all([running(), compileWithEach(report, main)]);
}

const started = Date.now();
const folder = mkdtempSync(join(tmpdir(), 'jiebang-package-'));
const report = new Report();
try {
  await checkAll(report, folder);
} catch (error) {
  await report.check('the package can be built, packed and installed', () => Promise.reject(error));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`checked in ${Math.round((Date.now() - started) / 1000)} seconds`);
process.exitCode = report.close();
