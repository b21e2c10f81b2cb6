import { answersTo } from './answers.mjs';
import { entries } from './entries.mjs';
import { errors, violations } from './watch.mjs';

function isEvalRefused() {
  try {
    return new Function('return false')();
  } catch {
    return true;
  }
}

const cases = await (await fetch('cases.ndjson')).text();
const worker = new Worker(new URL('./web-worker.mjs', import.meta.url), { type: 'module' });
const inWorker = await new Promise((resolve) => {
  worker.addEventListener('message', ({ data }) => resolve(data));
  worker.addEventListener('error', ({ message }) => {
    errors.push(`worker: ${message}`);
    resolve([]);
  });
  worker.postMessage(cases);
});
const page = answersTo(cases);
// Violations are reported as events of their own.
await new Promise((resolve) => setTimeout(resolve, 100));
const before = [...violations];
const evalRefused = isEvalRefused();
const report = { page, worker: inWorker, entries, evalRefused, violations: before, errors };
await fetch('report', { method: 'POST', body: JSON.stringify(report) });
