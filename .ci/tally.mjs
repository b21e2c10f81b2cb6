/**
 * Prints how vitest's run ended as one plain line, `N passed, N failed, N skipped`, from the JSON
 * report that vitest writes in CI. A test file that could not even be loaded counts as one failure.
 * Exits with 1 where no test passed or any failed, and where there is no report at all.
 */
import { existsSync, readFileSync } from 'node:fs';

const path = new URL('./vitest.json', import.meta.url);

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

if (existsSync(path)) {
  const { passed, failed, skipped } = tally(JSON.parse(readFileSync(path, 'utf8')));
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = passed > 0 && failed === 0 ? 0 : 1;
} else {
  console.log('no test ran');
  process.exitCode = 1;
}
