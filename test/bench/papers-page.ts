import type { InBrowser } from './in-browser.js';
import { CSV_RECORDS, type PerRecord } from './papers.js';
import type { Ran } from './processes.js';
import { count, type Target, table, times } from './table.js';

/** What was measured of reports and of the trial page. */
export interface PapersMeasured {
  readonly memory: ReadonlyMap<string, PerRecord>;
  readonly csv: { readonly csv: Ran; readonly floor: Ran };
  readonly browser: InBrowser;
}

/** No more may pass from a keystroke to its answer, in milliseconds. */
const MOST_MILLISECONDS = 300;

export function papersTargets({ browser }: PapersMeasured): Target[] {
  const wanted = `≤ ${MOST_MILLISECONDS} ms`;
  const what = 'the trial page: from a keystroke to its answer, on the largest example';
  if ('skipped' in browser) return [{ what, wanted, reached: `skipped: ${browser.skipped}` }];
  const { most } = browser.keystroke;
  return [{ what, wanted, reached: ms(most), met: most <= MOST_MILLISECONDS }];
}

/** The part of docs/performance.md on reports and the trial page. */
export function papersPage({ memory, csv, browser }: PapersMeasured): string[] {
  const seconds = ({ seconds: each }: Ran) => each.toFixed(2);
  return [
    '## Reports',
    '',
    'What one record more adds to the most memory of a whole process, in kilobytes: ndjson and csv are written',
    'record by record, the others after the last one. What is not upheld is kept whole; of what is upheld a line is kept,',
    'save in xlsx, which lists all findings. Below a tenth of a kilobyte nothing is told from the noise.',
    '',
    table(
      ['format', 'upheld', 'not upheld'],
      [...memory].map(([name, { upheld, notUpheld }]) => [name, kB(upheld), kB(notUpheld)]),
    ),
    `A file of ${count(CSV_RECORDS)} records of all kinds as csv, against a process that only parses it:`,
    `${seconds(csv.csv)} s against ${seconds(csv.floor)} s (${times(csv.csv.seconds / csv.floor.seconds)}).`,
    '',
    '## In the browser',
    '',
    ...('skipped' in browser
      ? [`Skipped: ${browser.skipped}.`]
      : [
          `${browser.browser}, headless. A report in html on 10,000 records, one in ten not upheld (${browser.megabytes.toFixed(1)} MB),`,
          `opens in ${ms(browser.opened)}, from its address to the frame that shows its beginning.`,
          '',
          `The trial page with the largest conformance case that its form holds (${browser.characters} characters): from a keystroke`,
          `to the frame with its answer ${ms(browser.keystroke.median)} (at most ${ms(browser.keystroke.most)}); what would change it stands there`,
          `${ms(browser.keystroke.why)} after the last keystroke.`,
        ]),
    '',
  ];
}

const ms = (milliseconds: number): string => `${milliseconds.toFixed(0)} ms`;

const kB = (kilobytes: number): string => `${Math.max(0, kilobytes).toFixed(1)} kB`;
