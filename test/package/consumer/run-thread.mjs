import { readFileSync } from 'node:fs';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { answersTo } from './answers.mjs';
import { entries } from './entries.mjs';

if (isMainThread) {
  const cases = readFileSync(process.argv[2], 'utf8');
  const thread = new Worker(new URL(import.meta.url), { workerData: cases });
  thread.on('message', (answers) => {
    console.log(JSON.stringify({ node: process.version, entries, answers }));
  });
} else {
  parentPort.postMessage(answersTo(workerData));
}
