// The child of realm.test.ts: rechecks the conformance cases with the built library and writes the answers.
// With `--bare` the names that tell time, chance and host are taken away before the library is loaded.
import { readFileSync, writeSync } from 'node:fs';

const TAKEN = [
  ...['Date', 'Intl', 'process', 'performance', 'crypto', 'fetch', 'console', 'structuredClone'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'navigator', 'Buffer'],
];

const cases = readFileSync(new URL('../cases/recheck.ndjson', import.meta.url), 'utf8');
if (process.argv.includes('--bare')) {
  // A copy without chance instead of a deletion: with frozen intrinsics nothing can be deleted from Math.
  const { random: _, ...members } = Object.getOwnPropertyDescriptors(Math);
  globalThis.Math = Object.defineProperties({}, members);
  for (const name of TAKEN) delete globalThis[name];
  const left = TAKEN.filter((name) => name in globalThis);
  if (left.length > 0 || 'random' in Math) throw new Error(`not taken away: ${left}`);
}

const { recheck } = await import('../../dist/index.js');
const { zhCN } = await import('../../dist/messages/zh-CN/index.js');
const { en } = await import('../../dist/messages/en/index.js');

const answers = cases
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const answer = recheck(JSON.parse(line).record);
    const said = [zhCN, en].map((says) =>
      answer.verdict === 'invalid'
        ? says.errors(answer)
        : [says.conclusion(answer), ...answer.findings.map((finding) => says.finding(finding))],
    );
    return JSON.stringify([answer, said]);
  })
  .join('\n');

for (let at = 0; at < answers.length; at += 4096) writeSync(1, answers.slice(at, at + 4096));
