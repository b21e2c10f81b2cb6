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
import { checkEvidence } from './evidence.js';
import { fillForm } from './form-page.js';
import { writeGuideFiles } from './guides.js';
import { checkPage } from './page.js';
import { checkPapers } from './papers.js';
import { checkPython } from './python.js';
import { runService } from './service.js';

/** All parts together, so that continuous integration can wait for them. */
const MOST_MINUTES = 8;

/** The programs of a consumer that needs more than Node, which are copied into its project. */
const PROGRAMS = fileURLToPath(new URL('./consumer/', import.meta.url));

/** What the guides stand on beside the package. */
const FOR_GUIDES = [
  ...['fastify@5', 'pg@8', '@electric-sql/pglite@0.5'],
  ...['@seriousme/openapi-schema-validator@2'],
];

async function checkAll(report: Report, folder: string): Promise<void> {
  const tarball = await pack(folder);
  const main = await consumer(join(folder, 'main'), [tarball, ...CURRENT]);
  cpSync(PROGRAMS, main, { recursive: true });
  const expected = await expectedIn(main);
  // Never skipped: where no other program is there, this much has been seen.
  await report.check('the conformance cases on Node', async () => conform(expected.answers));
  await checkEvidence(report, main, folder);
  await runInBrowser(report, { folder: main, expected });
  const guides = await consumer(join(folder, 'guides'), [tarball, ...CURRENT, ...FOR_GUIDES]);
  cpSync(PROGRAMS, guides, { recursive: true });
  writeGuideFiles(guides);
  await checkPython(report, { folder: guides, answers: expected.answers });
  await runService(report, guides);
  await fillForm(report, guides);
  await checkPage(report, folder);
  await checkPapers(report, main);
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
