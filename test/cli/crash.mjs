/**
 * Makes worker threads crash, as a test asks for: loaded into every thread with --import. A thread dies
 * in the middle of its work when it has read or written so many texts of JSON (a record that is plainly
 * right is read without `JSON.parse`), as often as CRASHES says, over all threads.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const { CRASHES, CRASH_FILE } = process.env;
const { parse, stringify } = JSON;
let texts = 0;

function crashInTime() {
  texts += 1;
  if (texts !== 100 || readFileSync(CRASH_FILE, 'utf8').length >= Number(CRASHES)) return;
  appendFileSync(CRASH_FILE, '.');
  queueMicrotask(() => {
    throw new Error('crashed on purpose');
  });
}

if (!isMainThread) {
  JSON.parse = (...args) => {
    crashInTime();
    return parse(...args);
  };
  JSON.stringify = (...args) => {
    crashInTime();
    return stringify(...args);
  };
}
