// Which mutants a run left unnoticed, against a list of those that are known to answer the same. A mutant is
// named by what it changes, not by its line: the line as it stands, what is replaced in it, and by what.
import { readFileSync } from 'node:fs';

const UNNOTICED = ['Survived', 'NoCoverage'];
const closed = (text) => text.replace(/\s+/g, ' ').trim();

/** The source that a location of a report spans. */
function sourceAt(lines, { start, end }) {
  const rows = lines.slice(start.line - 1, end.line);
  const last = rows.length - 1;
  rows[last] = rows[last].slice(0, end.column - 1);
  rows[0] = rows[0].slice(start.column - 1);
  return closed(rows.join('\n'));
}

/** Every mutant of a report by its name, with whether nothing noticed it. */
export function mutantsOf({ files }) {
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n');
    return mutants.map(({ location, replacement, status }) => ({
      file,
      line: closed(lines[location.start.line - 1]),
      from: sourceAt(lines, location),
      to: closed(replacement ?? ''),
      unnoticed: UNNOTICED.includes(status),
    }));
  });
}

const nameOf = ({ file, line, from, to }) => JSON.stringify([file, line, from, to]);

function counted(mutants) {
  const counts = new Map();
  for (const mutant of mutants) {
    counts.set(nameOf(mutant), (counts.get(nameOf(mutant)) ?? 0) + (mutant.times ?? 1));
  }
  return counts;
}

/**
 * What is unnoticed and not in the list, and what of the list is noticed by now. Of a run of some lines only, what
 * it did not try is passed over.
 */
export function differences(report, list, whole) {
  const tried = mutantsOf(report);
  const found = counted(tried.filter(({ unnoticed }) => unnoticed));
  const known = counted(list);
  const all = counted(tried);
  const beyond = (these, those) =>
    [...these].filter(([name, count]) => count > (those.get(name) ?? 0)).map(([name]) => name);
  return {
    further: beyond(found, known),
    past: beyond(known, found).filter((name) => whole || all.has(name)),
  };
}

/** Says what differs from the list in a file, and whether nothing does. */
export function agrees(reportFile, listFile, whole) {
  const [report, list] = [reportFile, listFile].map((file) =>
    JSON.parse(readFileSync(file, 'utf8')),
  );
  const { further, past } = differences(report, list, whole);
  for (const name of further) console.log(`left as it was, and not in the list: ${name}`);
  for (const name of past) console.log(`in the list, and noticed or gone: ${name}`);
  console.log(`${further.length} further, ${past.length} past, of ${list.length} in ${listFile}`);
  return further.length + past.length === 0;
}
