import { join } from 'node:path';
import { COMMAND, type Folder, middle, mixIn, node, type Ran, RECORDS, run } from './processes.js';
import { recordNumber } from './records.js';
import { atLeast, count, type Target, table, times } from './table.js';

/** So many times over the file of 200,000 records, and so many of its records, that one thread and two are asked. */
const TEN_FOLD = 10;
const QUARTER = RECORDS / 4;

/** What is shared among two threads, by its name: how many records, and with which findings. */
const SHARED = [
  { records: QUARTER, findings: 'none' },
  { records: RECORDS, findings: 'none' },
  { records: TEN_FOLD * RECORDS, findings: 'none' },
  { records: TEN_FOLD * RECORDS, findings: 'all' },
] as const;

/** One input by one thread, by two, and by two processes with half of it each. */
export interface Shared {
  readonly records: number;
  readonly findings: string;
  readonly one: Ran;
  readonly two: Ran;
  readonly apart: Ran | undefined;
}

/** The command with one thread and with two, in turn. */
export function shared(folder: Folder, rounds: number): Shared[] {
  const whole = mixIn(folder);
  const quarter = folder.lines('quarter.ndjson', QUARTER, (i) => JSON.stringify(recordNumber(i)));
  const memory = join(folder.path, 'memory');
  return SHARED.map(({ records, findings }) => {
    const command = node(COMMAND, 'recheck', '--format', 'ndjson', '--findings', findings);
    const files = records < RECORDS ? [quarter] : Array(records / RECORDS).fill(whole);
    const by = (...args: string[]) => run(process.execPath, [...command, ...args], memory);
    // Two runs of a second or less differ by chance alone, so they are asked more often.
    const turns = records > RECORDS ? rounds : 4 * rounds;
    const ran = Array.from({ length: turns }, () => ({
      one: by(...files),
      two: by('--jobs', '2', ...files),
      apart: files.length > 1 ? run('bash', ['-c', apart(command, files)], memory) : undefined,
    }));
    const halves = ran.flatMap(({ apart }) => apart ?? []);
    return {
      ...{ records, findings },
      one: middle(ran.map(({ one }) => one)),
      two: middle(ran.map(({ two }) => two)),
      apart: halves.length > 0 ? middle(halves) : undefined,
    };
  });
}

/** A shell's line for two processes side by side, with half of the files each. */
function apart(command: readonly string[], files: readonly string[]): string {
  const half = files.slice(files.length / 2);
  const line = [process.execPath, ...command, ...half].map((each) => `'${each}'`).join(' ');
  return `${line} & ${line} & wait`;
}

const gain = ({ one, two }: Shared): number => one.seconds / two.seconds;

/** Two threads against what is aimed at. */
export function jobsTargets(all: readonly Shared[]): Target[] {
  const short = all.filter(({ records }) => records <= RECORDS);
  return [
    ...all
      .filter(({ records }) => records > RECORDS)
      .map((each) => {
        const findings = each.findings === 'none' ? 'no findings' : 'all findings';
        const what = `\`--jobs 2\` against one, ${count(each.records)} records, ${findings}`;
        const why =
          each.apart &&
          `Two processes that share nothing, with half of the input each, are ${times(each.one.seconds / each.apart.seconds)} as fast as one here; of two threads one besides reads, shares out and writes all, and both have to warm up.`;
        return atLeast(what, 1.6, gain(each), why);
      }),
    // A twentieth is the noise of such short runs.
    atLeast(
      '`--jobs 2` against one where the input is short',
      0.95,
      Math.min(...short.map(gain)),
      'Below 128 MiB no second thread is started, so that this is what two runs of one thread differ by.',
    ),
  ];
}

/** The part of the page on two threads. */
export function jobsPage(all: readonly Shared[]): string[] {
  return [
    'One thread and two; a second one is started where what is left of the input pays for it. Two processes with half',
    'of the input each are the most that two threads could reach on this machine:',
    '',
    table(
      ['records', 'findings', 'one thread', '`--jobs 2`', '', 'two processes'],
      all.map((each) => {
        const { records, findings, one, two, apart } = each;
        const seconds = ({ seconds }: Ran) => `${seconds.toFixed(2)} s`;
        const halves =
          apart === undefined ? '' : `${seconds(apart)} (${times(one.seconds / apart.seconds)})`;
        return [count(records), findings, seconds(one), seconds(two), times(gain(each)), halves];
      }),
    ),
  ];
}
