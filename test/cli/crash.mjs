/**
 * Makes worker threads crash, as a test asks for: loaded into every thread with --import. A thread dies
 * in the middle of a block when it has parsed so many texts, as often as CRASHES says, over all threads.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const { CRASHES, CRASH_FILE } = process.env;
const parse = JSON.parse;
let parsed = 0;

if (!isMainThread) {
  JSON.parse = (...args) => {
    parsed += 1;
    if (parsed === 300 && readFileSync(CRASH_FILE, 'utf8').length < Number(CRASHES)) {
      appendFileSync(CRASH_FILE, '.');
      queueMicrotask(() => {
        throw new Error('crashed on purpose');
      });
    }
    return parse(...args);
  };
}
