/**
 * Prints how vitest's run ended as one plain line, `N passed, N failed, N skipped`, from the JSON
 * report that vitest writes in CI. A test file that could not even be loaded counts as one failure.
 * Exits with 1 where no test passed or any failed, and where there is no report at all.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The counts of a vitest JSON report. */
export function tally({ testResults }) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { status, assertionResults } of testResults) {
    for (const assertion of assertionResults) {
      if (assertion.status === 'passed') counts.passed += 1;
      else if (assertion.status === 'failed') counts.failed += 1;
      else counts.skipped += 1;
    }
    const accounted = assertionResults.some((assertion) => assertion.status === 'failed');
    if (status === 'failed' && !accounted) counts.failed += 1;
  }
  return counts;
}

/** The closing line for a report, or for its absence, and whether it is a green one. */
export function closing(report) {
  if (report === undefined) return { line: 'no test ran', green: false };
  const { passed, failed, skipped } = tally(report);
  const line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  return { line, green: passed > 0 && failed === 0 };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = new URL('./vitest.json', import.meta.url);
  const report = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
  const { line, green } = closing(report);
  console.log(line);
  process.exitCode = green ? 0 : 1;
}
