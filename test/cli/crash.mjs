/**
 * Makes worker threads crash, as a test asks for: loaded into every thread with --import. A thread dies
 * in the middle of its work when it has looked something up so many times (as it does for every record: neither
 * reading nor printing one takes `JSON`), as often as CRASHES says, over all threads.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const { CRASHES, CRASH_FILE } = process.env;
const { get } = Map.prototype;
/** The first block has some hundreds of records. */
const LOOKUPS = 500;
let lookups = 0;

function crashInTime() {
  lookups += 1;
  if (lookups !== LOOKUPS || readFileSync(CRASH_FILE, 'utf8').length >= Number(CRASHES)) return;
  appendFileSync(CRASH_FILE, '.');
  queueMicrotask(() => {
    throw new Error('crashed on purpose');
  });
}

if (!isMainThread) {
  Map.prototype.get = function (key) {
    crashInTime();
    return get.call(this, key);
  };
}
