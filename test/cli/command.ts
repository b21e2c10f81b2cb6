import { type ChildProcess, fork, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

/** The built command, as it is installed. `npm test` builds it first. */
export const COMMAND = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly complaints: string;
}

/** An environment in which every input, however short, is shared out where `--jobs` asks for it. */
export const SHARED: NodeJS.ProcessEnv = { ...process.env, JIEBANG_WORTH_A_WORKER: '0' };

/** Starts the command; whoever calls it reads and writes. */
export function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  if (!existsSync(COMMAND)) throw new Error(`${COMMAND} is not built: npm run build`);
  return spawn(process.execPath, [COMMAND, ...args], { env: { ...SHARED, ...env } });
}

/** Runs the command to its end in a process of its own, with what stands on its standard input. */
export async function alone(
  args: readonly string[],
  input: string | Uint8Array = '',
): Promise<Ended> {
  const child = start(args);
  const out: Buffer[] = [];
  const complaints: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => complaints.push(chunk));
  // A command that refuses its options does not read its input.
  child.stdin?.on('error', () => {});
  child.stdin?.end(input);
  const code = await new Promise<number | null>((ended) => child.on('close', ended));
  return {
    code,
    out: Buffer.concat(out).toString(),
    complaints: Buffer.concat(complaints).toString(),
  };
}

const HOST = fileURLToPath(new URL('host.mjs', import.meta.url));

/** The process in which commands run one after another, once there is one, and the last command that it was given. */
let host: ChildProcess | undefined;
let last: Promise<unknown> = Promise.resolve();

function hosted(): ChildProcess {
  if (!existsSync(COMMAND)) throw new Error(`${COMMAND} is not built: npm run build`);
  const child = fork(HOST, [COMMAND], {
    ...{ env: SHARED, execArgv: [], serialization: 'advanced' },
    // With a device for standard output the command asks its process for the stream, which is put in its place.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  // Nobody waits for it; it ends when whoever started it does.
  child.unref();
  child.channel?.unref();
  return child;
}

/**
 * Runs the built command to its end, with what stands on its standard input, in one process with the commands before
 * it: a start takes longer than most answers. What is about the process itself uses `start` or `alone`, and
 * `host.test.ts` holds the one way against the other.
 */
export function jiebang(args: readonly string[], input: string | Uint8Array = ''): Promise<Ended> {
  const asked = last.then(
    () =>
      new Promise<Ended>((answered, failed) => {
        host ??= hosted();
        const child = host;
        const gone = () => failed(new Error(`the process of jiebang ${args.join(' ')} has ended`));
        child.channel?.ref();
        child.once('exit', gone);
        child.once('message', (answer: Ended | { readonly thrown: string }) => {
          child.removeListener('exit', gone);
          child.channel?.unref();
          if ('thrown' in answer) failed(new Error(answer.thrown));
          else answered(answer);
        });
        child.send({ args, input });
      }),
  );
  last = asked.catch(() => {});
  return asked;
}

/** The results that `--format ndjson` gave, a line each. */
export function results(out: string): Record<string, unknown>[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** Rechecks an input given as text, lines or bytes: the results and the exit code. */
export async function recheckInput(input: string | Uint8Array, ...options: string[]) {
  const { code, out, complaints } = await jiebang(['recheck', '-', ...options], input);
  return { code, answers: results(out), out, complaints };
}

/** A folder for the files of a test, gone when its tests are. */
export function folder() {
  const path = mkdtempSync(join(tmpdir(), 'jiebang-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    /** Writes a file and says where. */
    file: (name: string, content: string | Uint8Array): string => {
      writeFileSync(join(path, name), content);
      return join(path, name);
    },
  };
}
