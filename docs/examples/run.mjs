/**
 * Rechecks the example decisions, prints the report, and writes and verifies a receipt of it all (npm start).
 * That some are overturned is what the examples are there to show, so the command's exit code 1 counts as
 * success here.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const asked = process.argv.slice(2);
const lang = asked.includes('--lang') ? asked.slice(asked.indexOf('--lang')).slice(0, 2) : [];

function jiebang(...args) {
  const command = [path('../../dist/cli/main.js'), ...args];
  const { status, error } = spawnSync(process.execPath, command, {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error) throw error;
  return status;
}

const status = jiebang('recheck', path('decisions.ndjson'), '--format', 'text', ...asked);
process.exitCode = status === 1 ? 0 : (status ?? 2);

const folder = mkdtempSync(join(tmpdir(), 'jiebang-receipt-'));
try {
  const [input, receipt] = [
    join(folder, 'decisions.ndjson'),
    join(folder, 'decisions.receipt.json'),
  ];
  copyFileSync(path('decisions.ndjson'), input);
  jiebang('recheck', input, '--output', join(folder, 'results.ndjson'), '--receipt', receipt);
  console.log('\n$ jiebang verify decisions.receipt.json');
  const same = jiebang('verify', receipt, '--format', 'text', ...lang);
  writeFileSync(
    input,
    readFileSync(input, 'utf8').replace('"grant":"900万元"', '"grant":900000001'),
  );
  console.log('\n一分钱之差 · one fen more in the input\n$ jiebang verify decisions.receipt.json');
  const other = jiebang('verify', receipt, '--format', 'text', ...lang);
  if (same !== 0 || other !== 1) process.exitCode = 2;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
