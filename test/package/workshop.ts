import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The programs of a consumer, which are copied into its project. */
const CONSUMER = fileURLToPath(new URL('./consumer/', import.meta.url));

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end, at most five minutes, whatever its exit code. */
export function run(command: string, args: readonly string[], cwd: string): Promise<Ran> {
  return new Promise((resolve) => {
    const options = { cwd, maxBuffer: 1 << 28, timeout: 300_000 };
    execFile(command, [...args], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      resolve({ code, stdout, stderr: code === 0 || stderr !== '' ? stderr : String(error) });
    });
  });
}

/** Runs a program that must succeed, and gives what it printed. */
export async function ran(command: string, args: readonly string[], cwd: string): Promise<string> {
  const { code, stdout, stderr } = await run(command, args, cwd);
  if (code !== 0)
    throw new Error(`${command} ${args[0]} ended with ${code}: ${short(stdout + stderr)}`);
  return stdout;
}

export const short = (text: string) => text.trim().replaceAll('\n', ' ⏎ ').slice(0, 600);

/** An empty project with packages from the registry or from a tarball. */
export async function bare(folder: string, packages: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    '{"name":"consumer","private":true,"type":"module"}\n',
  );
  const quiet = [
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--prefer-offline',
    '--loglevel=error',
  ];
  await ran('npm', ['install', ...quiet, ...packages], folder);
}

/** The same with the package installed and the consumer's programs beside it. */
export async function project(folder: string, packages: readonly string[]): Promise<void> {
  await bare(folder, packages);
  cpSync(CONSUMER, folder, { recursive: true });
  writeEntries(folder);
}

/** The entry points that the installed package names, `.` first, without its data files. */
function entryNames(folder: string): string[] {
  const { exports } = JSON.parse(
    readFileSync(join(folder, 'node_modules/jiebang/package.json'), 'utf8'),
  ) as { exports: Record<string, unknown> };
  return Object.keys(exports).filter((name) => typeof exports[name] === 'object');
}

/** Programs that load every entry point, as ESM and CommonJS, for Node and for the compiler. */
function writeEntries(folder: string): void {
  const specifiers = entryNames(folder).map((name) => `jiebang${name.slice(1)}`);
  const list = specifiers.map((name, i) => `  '${name}': Object.keys(e${i}),`).join('\n');
  const esm = specifiers.map((name, i) => `import * as e${i} from '${name}';`).join('\n');
  const cjs = specifiers.map((name, i) => `const e${i} = require('${name}');`).join('\n');
  const cts = specifiers.map((name, i) => `import e${i} = require('${name}');`).join('\n');
  const files = {
    'entries.mjs': `${esm}\nexport const entries = {\n${list}\n};\n`,
    'entries.cjs': `${cjs}\nexports.entries = {\n${list}\n};\n`,
    'entries.mts': `${esm}\nexport const entries = {\n${list}\n};\n`,
    // Where nothing is known of `exports`, and every file is CommonJS.
    'entries.ts': `${esm}\nexport const entries = {\n${list}\n};\n`,
    'old-uses.ts': readFileSync(join(CONSUMER, 'uses.mts'), 'utf8'),
    'entries.cts': `${cts}\nexport const entries = {\n${list}\n};\n`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
