/**
 * Rechecks the example decisions and prints the report (npm start). That some are overturned is what
 * the examples are there to show, so the command's exit code 1 counts as success here.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const asked = process.argv.slice(2);
const { status, error } = spawnSync(
  process.execPath,
  [
    path('../../dist/cli/main.js'),
    'recheck',
    path('decisions.ndjson'),
    '--format',
    'text',
    ...asked,
  ],
  { stdio: ['ignore', 'inherit', 'inherit'] },
);
if (error) throw error;
process.exitCode = status === 1 ? 0 : (status ?? 2);
