import { join } from 'node:path';
import { docketOf } from './dockets.js';
import {
  COMMAND,
  FLOOR_PROGRAM,
  type Folder,
  middle,
  mixIn,
  node,
  type Ran,
  RECORDS,
  run,
} from './processes.js';
import { recordNumber } from './records.js';
import { atMost, count, type Target, table } from './table.js';

/** Dockets of fifty acts, as many as are replayed in one file. */
const DOCKETS = 4000;

const ACTS = 50;

/** How many acts there are in all of them. */
export const ACTS_IN_DOCKETS = DOCKETS * ACTS;

/** Of a file with faulty records every so manieth cannot be read. */
const EVERY = 100;

/** How many these are. */
export const FAULTY = RECORDS / EVERY;

/** The runs of the command that are longer, or on other files, than those of all kinds: by name. */
export type LongRuns = ReadonlyMap<string, Ran>;

const recheck = (...args: string[]) => node(COMMAND, 'recheck', '--format', 'ndjson', ...args);

/** A record of the mix with a word that no schema has; every other one with an impossible date as well. */
function faulty(index: number): string {
  const { decidedOn, ...rest } = recordNumber(index) as { readonly decidedOn: string };
  const day = index % (2 * EVERY) === 0 ? '2024-02-30' : decidedOn;
  return JSON.stringify({ ...rest, decidedOn: day, outcome: 'perhaps' });
}

/**
 * A million records (the file five times over), one record in a hundred that cannot be read, and the replay of
 * dockets: each against the process that only parses the same file, in turn.
 */
export function longRuns(folder: Folder, rounds: number): LongRuns {
  const file = mixIn(folder);
  const spoilt = folder.lines('spoilt.ndjson', RECORDS, (i) =>
    i % EVERY === 0 ? faulty(i) : JSON.stringify(recordNumber(i)),
  );
  const dockets = folder.lines('dockets.ndjson', DOCKETS, (i) =>
    JSON.stringify({ ...docketOf(ACTS), id: `D-${i}` }),
  );
  const million = Array.from({ length: 1_000_000 / RECORDS }, () => file);
  const replay = node(COMMAND, 'replay', '--format', 'ndjson', '--findings');
  const runs: Readonly<Record<string, readonly string[]>> = {
    floor: node(FLOOR_PROGRAM, file),
    none: recheck('--findings', 'none', file),
    failing: recheck('--findings', 'failing', file),
    'none, faulty records': recheck('--findings', 'none', spoilt),
    'none, a million': recheck('--findings', 'none', ...million),
    'all, a million': recheck('--findings', 'all', ...million),
    'floor, dockets': node(FLOOR_PROGRAM, dockets),
    'replay, none': [...replay, 'none', dockets],
    'replay, all': [...replay, 'all', dockets],
  };
  const memory = join(folder.path, 'memory');
  const ran = new Map<string, Ran[]>(Object.keys(runs).map((name) => [name, []]));
  // The difference between two runs wants more of them.
  const more = ['none', 'none, faulty records'];
  for (let round = 0; round < 3 * rounds; round += 1) {
    for (const [name, args] of Object.entries(runs)) {
      if (round >= rounds && !more.includes(name)) continue;
      ran.get(name)?.push(run(process.execPath, args, memory));
    }
  }
  return new Map([...ran].map(([name, all]) => [name, middle(all)]));
}

type Why = Readonly<Record<'findings' | 'million' | 'faulty' | 'dockets', string>>;

/** These runs against what is aimed at. */
export function longTargets(runs: LongRuns, why: Why): Target[] {
  const seconds = (name: string) => runs.get(name)?.seconds ?? Number.NaN;
  const floor = seconds('floor');
  const million = floor * (1_000_000 / RECORDS);
  return [
    atMost(
      'the command with failing findings, against the floor',
      2.5,
      seconds('failing') / floor,
      why.findings,
    ),
    atMost(
      'a million records, no findings, against the floor',
      1.2,
      seconds('none, a million') / million,
      why.million,
    ),
    atMost(
      'a million records, all findings, against the floor',
      2.5,
      seconds('all, a million') / million,
      why.findings,
    ),
    atMost(
      'one faulty record in a hundred adds, of the floor',
      0.1,
      (seconds('none, faulty records') - seconds('none')) / floor,
      why.faulty,
    ),
    atMost(
      `replay of ${DOCKETS} dockets of fifty acts, no findings, against the floor`,
      5,
      seconds('replay, none') / seconds('floor, dockets'),
      why.dockets,
    ),
  ];
}

/** The part of the page on these runs. */
export function longPage(runs: LongRuns): string[] {
  return [
    `A million records are the file five times over; of the faulty ones every ${EVERY}th cannot be read; the dockets are`,
    `${count(DOCKETS)} of fifty acts each. Whole processes:`,
    '',
    table(
      ['process', 'seconds', 'most memory'],
      [...runs].map(([name, { seconds, megabytes }]) => [
        ...[name, seconds.toFixed(2), `${megabytes.toFixed(0)} MB`],
      ]),
    ),
  ];
}
