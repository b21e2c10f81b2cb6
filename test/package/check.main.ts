/**
 * The package as its consumers get it: packed, installed into empty projects, and tried from outside, with
 * nothing but Node and npm. One line per check; what npm lacks for this machine is named as skipped.
 * `npm run check:package`
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CURRENT, conform, consumer, expectedIn, OLDEST } from './cases.js';
import { runOnEachNode, same } from './nodes.js';
import { Report } from './report.js';
import { runOnOthers } from './runtimes.js';
import { lint, pack, typesFit } from './tarball.js';
import { COMPILERS, compileWithEach } from './types.js';
import { besideZod3, checkWeb, schemasSpeak } from './web.js';

async function checkAll(report: Report, folder: string): Promise<void> {
  const tarball = await pack(folder);
  const compilers = Object.entries(COMPILERS).map(([name, spec]) => `${name}@${spec}`);
  const main = await consumer(join(folder, 'main'), [tarball, ...CURRENT, ...compilers]);
  const expected = await expectedIn(main);

  await report.check('publint', () => lint(join(main, 'node_modules/jiebang')));
  await report.check('are the types wrong?', () => typesFit(tarball));
  await report.check(`the conformance cases on Node ${expected.node}`, async () =>
    conform(expected.answers),
  );
  await report.check('the oldest zod and fast-check that it allows', async () => {
    const old = await consumer(join(folder, 'oldest'), [tarball, ...OLDEST]);
    const { answers } = await expectedIn(old);
    return `${OLDEST.join(', ')}: ${same(answers, expected.answers)}`;
  });
  await report.check('what the schemas say, with the oldest zod and the newest', () =>
    schemasSpeak([join(folder, 'oldest'), main]),
  );
  await report.check('an application on zod 3', () =>
    besideZod3(folder, tarball, expected.answers),
  );
  // Side by side: most of it waits for one compiler.
  await Promise.all([
    runOnEachNode(report, { folder: main, nodes: join(folder, 'nodes'), expected }),
    compileWithEach(report, main),
    checkWeb(report, folder, tarball),
    runOnOthers(report, { folder: main, runtimes: join(folder, 'runtimes'), expected }),
  ]);
}

const started = Date.now();
const folder = mkdtempSync(join(tmpdir(), 'jiebang-package-'));
const report = new Report('package');
try {
  await checkAll(report, folder);
} catch (error) {
  await report.check('the package can be built, packed and installed', () => Promise.reject(error));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`checked in ${Math.round((Date.now() - started) / 1000)} seconds`);
process.exitCode = report.close();
