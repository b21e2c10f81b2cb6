/** Writes a point to a file for every worker thread that is started: loaded into every thread with --import. */
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (!isMainThread) appendFileSync(process.env.WORKERS_FILE, '.');
