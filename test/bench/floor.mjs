/**
 * The floor of everything that reads records in JavaScript: a process that splits a file into lines,
 * decodes them and parses them, and does nothing with what it read.
 */
import { closeSync, openSync, readSync } from 'node:fs';

const file = openSync(process.argv[2], 'r');
const buffer = Buffer.allocUnsafeSlow(1 << 19);
let kept = 0;
let records = 0;
for (;;) {
  const read = readSync(file, buffer, kept, buffer.length - kept, null);
  const end = kept + read;
  let start = 0;
  for (let at = buffer.indexOf(10); at >= 0 && at < end; at = buffer.indexOf(10, start)) {
    JSON.parse(buffer.toString('utf8', start, at));
    records += 1;
    start = at + 1;
  }
  buffer.copyWithin(0, start, end);
  kept = end - start;
  if (read === 0) break;
}
closeSync(file);
process.stdout.write(`${records}\n`);
