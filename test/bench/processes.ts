import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recheck } from '../../src/index.js';
import { median } from './measure.js';
import { inFen, QUESTIONS, type Sample, samples } from './questions.js';
import { recordNumber } from './records.js';

/** How long a process took, in seconds, and the most memory it held, in megabytes. */
export interface Ran {
  readonly seconds: number;
  readonly megabytes: number;
}

export const RECORDS = 200_000;

const ROOT = new URL('../../../', import.meta.url).pathname;
export const COMMAND = join(ROOT, 'dist/cli/main.js');
const BENCH = join(ROOT, 'test/bench');

/** A folder for the files of the benchmark; `remove` takes it away. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'jiebang-bench-'));

  /** Writes lines to a file without holding all of them. */
  lines(name: string, count: number, line: (index: number) => string): string {
    const path = join(this.path, name);
    const file = openSync(path, 'w');
    let waiting = '';
    for (let i = 0; i < count; i += 1) {
      waiting += `${line(i)}\n`;
      if (waiting.length > 1 << 20 || i === count - 1) {
        writeSync(file, waiting);
        waiting = '';
      }
    }
    closeSync(file);
    return path;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

const MIX = 'records.ndjson';

/** The file of records of all kinds, written once. */
export function mixIn(folder: Folder): string {
  const path = join(folder.path, MIX);
  if (existsSync(path)) return path;
  return folder.lines(MIX, RECORDS, (i) => JSON.stringify(recordNumber(i)));
}

/** Runs a program with its output thrown away, or kept in a file. */
export function run(
  program: string,
  args: readonly string[],
  memory: string,
  output = '/dev/null',
): Ran {
  const out = openSync(output, 'w');
  writeFileSync(memory, '0');
  const began = performance.now();
  const { status, error, stderr } = spawnSync(program, args, {
    stdio: ['ignore', out, 'pipe'],
    env: { ...process.env, BENCH_MEMORY: memory },
  });
  const seconds = (performance.now() - began) / 1000;
  closeSync(out);
  if (error) throw error;
  if (status !== 0 && status !== 1) {
    throw new Error(`${program} ${args.join(' ')}: ${status}\n${stderr}`);
  }
  return { seconds, megabytes: Number(readFileSync(memory, 'utf8')) / 1024 };
}

// Written by the main thread of a process of Node when it ends.
const NOTE_MEMORY =
  'data:text/javascript,import{isMainThread as m}from"node:worker_threads";import{writeFileSync as w}from"node:fs";if(m)process.on("exit",()=>w(process.env.BENCH_MEMORY,String(process.resourceUsage().maxRSS)))';

export const node = (...args: string[]) => ['--import', NOTE_MEMORY, ...args];

export const FLOOR = 'floor';
export const FLOOR_PROGRAM = join(BENCH, 'floor.mjs');

/** A way to run the command, by its options. */
const RUNS = {
  none: ['--findings', 'none'],
  all: ['--findings', 'all'],
  summary: ['--summary'],
} as const;

export const TWICE = 'none, the file twice';
export type RunName = keyof typeof RUNS | typeof FLOOR | typeof TWICE;

/** The command on records of all kinds, and the floor: in turn, so that all see the same machine. */
export function wholeProcesses(folder: Folder, rounds: number): ReadonlyMap<RunName, Ran> {
  const file = mixIn(folder);
  const memory = join(folder.path, 'memory');
  const all = new Map<RunName, Ran[]>();
  for (let round = 0; round < rounds; round += 1) {
    const add = (name: RunName, ran: Ran) => all.set(name, [...(all.get(name) ?? []), ran]);
    add(FLOOR, run(process.execPath, node(FLOOR_PROGRAM, file), memory));
    for (const [name, options] of Object.entries(RUNS)) {
      const args = node(COMMAND, 'recheck', '--format', 'ndjson', ...options, file);
      add(name as RunName, run(process.execPath, args, memory));
    }
    const none = node(COMMAND, 'recheck', '--format', 'ndjson', ...RUNS.none);
    add(TWICE, run(process.execPath, [...none, file, file], memory));
  }
  return new Map([...all].map(([name, ran]) => [name, middle(ran)]));
}

export const middle = (ran: readonly Ran[]): Ran => ({
  seconds: median(ran.map(({ seconds }) => seconds)),
  megabytes: Math.max(...ran.map(({ megabytes }) => megabytes)),
});

/** Ten million records through a pipe: the same file fifty times over. */
export function tenMillion(folder: Folder): Ran {
  const file = mixIn(folder);
  const memory = join(folder.path, 'memory');
  const repeated = Array.from({ length: 10_000_000 / RECORDS }, () => file).join(' ');
  const command = `cat ${repeated} | "${process.execPath}" --import '${NOTE_MEMORY}' "${COMMAND}" recheck --format ndjson --findings none -`;
  return run('bash', ['-c', command], memory);
}

/** Milliseconds from the start of a process to its end. */
export interface Starts {
  readonly bare: number;
  /** The command where it says its version, and loads nothing that answers. */
  readonly version: number;
  /** One record answered. */
  readonly first: number;
}

/** What starts, in turn. */
export function starts(folder: Folder, rounds: number): Starts {
  const one = folder.lines('one.ndjson', 1, () => JSON.stringify(recordNumber(11)));
  const memory = join(folder.path, 'memory');
  const all = {
    bare: ['-e', '0'],
    version: [COMMAND, '--version'],
    first: [COMMAND, 'recheck', '--format', 'ndjson', one],
  };
  const took: Record<keyof typeof all, number[]> = { bare: [], version: [], first: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const name of ['bare', 'version', 'first'] as const) {
      took[name].push(run(process.execPath, all[name], memory).seconds * 1000);
    }
  }
  return {
    bare: median(took.bare),
    version: median(took.version),
    first: median(took.first),
  };
}

/** Other programs that answer the four rules from a file, end to end. */
export const OTHERS = {
  jq: ['jq', '-r', '-f', join(BENCH, 'rules.jq')],
  DuckDB: [process.execPath, join(BENCH, 'duckdb.mjs')],
} as const;

export type OtherName = keyof typeof OTHERS | 'jiebang';

/** jq and DuckDB on a file of the four kinds, all amounts in fen, against the command on the same file. */
export function others(folder: Folder, rounds: number): ReadonlyMap<OtherName, Ran> {
  const all = QUESTIONS.map((kind) => samples(kind, RECORDS / 4));
  const mixed = Array.from(
    { length: RECORDS },
    (_, i) => all[i % 4]?.[Math.floor(i / 4)] as Sample,
  );
  const file = folder.lines('four.ndjson', mixed.length, (i) =>
    JSON.stringify(inFen((mixed[i] as Sample).record)),
  );
  const right = `${mixed.map(({ answer }) => answer).join('\n')}\n`;
  const memory = join(folder.path, 'memory');
  const answers = join(folder.path, 'answers');
  for (const [name, [program, ...args]] of Object.entries(OTHERS)) {
    run(program, [...args, file], memory, answers);
    if (readFileSync(answers, 'utf8') !== right) throw new Error(`${name} answers otherwise`);
  }
  const times = new Map<OtherName, Ran[]>();
  const add = (name: OtherName, ran: Ran) => times.set(name, [...(times.get(name) ?? []), ran]);
  for (let round = 0; round < rounds; round += 1) {
    const args = [COMMAND, 'recheck', '--format', 'ndjson', '--findings', 'none', file];
    add('jiebang', run(process.execPath, args, memory));
    for (const [name, [program, ...rest]] of Object.entries(OTHERS)) {
      add(name as OtherName, run(program, [...rest, file], memory));
    }
  }
  return new Map([...times].map(([name, ran]) => [name, middle(ran)]));
}

/** Whether the command and the library say the same of the first records: what is timed is right. */
export function verifyCommand(folder: Folder): void {
  const file = folder.lines('some.ndjson', 2000, (i) => JSON.stringify(recordNumber(i)));
  const answers = join(folder.path, 'answers');
  const memory = join(folder.path, 'memory');
  const right = Array.from({ length: 2000 }, (_, i) => JSON.stringify(recheck(recordNumber(i))));
  for (const jobs of [[], ['--jobs', '2']]) {
    const args = [COMMAND, 'recheck', '--format', 'ndjson', ...jobs, file];
    // So few records are shared out where they are said to pay for it.
    run('env', ['JIEBANG_WORTH_A_WORKER=0', process.execPath, ...args], memory, answers);
    // Of a faulty record the command says on which line it stands, too.
    const said = readFileSync(answers, 'utf8').replace(/"line":\d+,(?="verdict":"invalid")/g, '');
    if (said !== `${right.join('\n')}\n`) {
      throw new Error(`the command answers otherwise than the library: ${args.join(' ')}`);
    }
  }
}
