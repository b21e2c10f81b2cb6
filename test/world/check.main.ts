/**
 * What needs more than Node: the package in the programs of the world around it. One line per check; a part
 * whose program is not on this machine is skipped, twice over and with the reason. `npm run check:world`
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CURRENT, conform, consumer, expectedIn } from '../package/cases.js';
import { Report } from '../package/report.js';
import { pack } from '../package/tarball.js';
import { runInBrowser } from './browser.js';
import { checkPage } from './page.js';

/** All parts together, so that continuous integration can wait for them. */
const MOST_MINUTES = 6;

/** The programs of a consumer that needs more than Node, which are copied into its project. */
const PROGRAMS = fileURLToPath(new URL('./consumer/', import.meta.url));

async function checkAll(report: Report, folder: string): Promise<void> {
  const main = await consumer(join(folder, 'main'), [await pack(folder), ...CURRENT]);
  cpSync(PROGRAMS, main, { recursive: true });
  const expected = await expectedIn(main);
  // Never skipped: where no other program is there, this much has been seen.
  await report.check('the conformance cases on Node', async () => conform(expected.answers));
  await runInBrowser(report, { folder: main, expected });
  await checkPage(report, folder);
}

const started = Date.now();
const folder = mkdtempSync(join(tmpdir(), 'jiebang-world-'));
const report = new Report('world');
const late = setTimeout(() => {
  console.log(`failed  not done within ${MOST_MINUTES} minutes`);
  report.close();
  rmSync(folder, { recursive: true, force: true });
  process.exit(1);
}, MOST_MINUTES * 60_000);
try {
  await checkAll(report, folder);
} catch (error) {
  await report.check('the package can be built, packed and installed', () => Promise.reject(error));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
clearTimeout(late);
console.log(`checked in ${Math.round((Date.now() - started) / 1000)} seconds`);
process.exitCode = report.close();
