/**
 * What a machine does of a cross-check, by the word after its name: reads JSON from standard input and
 * answers with JSON. `gather`: what the rows over all files need of a part; `merge`: of all parts; `check`: a
 * part with it; `join`: the answers of all parts as one process writes them.
 */
import { readFileSync } from 'node:fs';
import { crossCheck, gatherAcross, mergeAcross } from '../../../dist/index.js';

const read = (line) => {
  try {
    return JSON.parse(line);
  } catch {
    // What cannot be read is there as none, and invalid.
    return undefined;
  }
};

const TASKS = {
  gather: ({ lines, indexes }) => gatherAcross(lines.map(read), { indexes }),
  merge: (parts) => parts.reduce(mergeAcross),
  check: ({ lines, indexes, across }) => crossCheck(lines.map(read), { indexes, across }),
  join,
};

/** Subjects in the order in which their first records came in, and the counts of all. */
function join(parts) {
  const firstOf = ({ records }) =>
    records.reduce((least, { index }) => Math.min(least, index), Number.POSITIVE_INFINITY);
  const subjects = parts
    .flatMap((part) => part.subjects)
    .map((subject) => ({ subject, first: firstOf(subject) }))
    .sort((a, b) => a.first - b.first)
    .map(({ subject }) => subject);
  const counts = { ...parts[0].counts };
  for (const [name, of] of Object.entries(counts)) {
    const all = parts.map((part) => part.counts[name]);
    if (typeof of === 'number') counts[name] = all.reduce((sum, each) => sum + each);
    else if (Array.isArray(of)) counts[name] = all.flat().sort((a, b) => a - b);
    else if (name !== 'checks') counts[name] = sums(all);
  }
  counts.checks = {};
  for (const { check, weight } of subjects.flatMap(({ findings }) => findings)) {
    counts.checks[check] ??= {};
    counts.checks[check][weight] = (counts.checks[check][weight] ?? 0) + 1;
  }
  return [...subjects, { counts }].map((each) => `${JSON.stringify(each)}\n`).join('');
}

const sums = (all) =>
  Object.fromEntries(
    Object.keys(all[0]).map((key) => [key, all.reduce((sum, each) => sum + each[key], 0)]),
  );

const [, , task] = process.argv;
const answer = TASKS[task](JSON.parse(readFileSync(0, 'utf8')));
process.stdout.write(JSON.stringify(answer));
