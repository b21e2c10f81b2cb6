import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Printed, printed, same } from './nodes.js';
import { Lacking, type Report } from './report.js';
import { bare } from './workshop.js';

/** Runtimes other than Node: the package of npm that holds the binary for this machine, and how a program is run. */
const RUNTIMES = [
  { name: 'Bun', binary: (at: string) => [`@oven/bun-${at}`, 'bin/bun'], args: [] },
  {
    name: 'Deno',
    binary: (at: string) => [`@deno/${at}${at.startsWith('linux') ? '-glibc' : ''}`, 'deno'],
    args: ['run', '--allow-all', '--no-lock', '--node-modules-dir=manual'],
  },
] as const;

const SYSTEMS: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'darwin' };

/** Every entry point and the conformance cases on each runtime that npm carries for this machine. */
export async function runOnOthers(
  report: Report,
  { folder, runtimes, expected }: { folder: string; runtimes: string; expected: Printed },
): Promise<void> {
  for (const { name, binary, args } of RUNTIMES) {
    await report.check(`${name}, import of every entry point`, async () => {
      const [pack = '', path = ''] = binary(`${SYSTEMS[process.platform]}-${process.arch}`);
      const home = join(runtimes, name);
      await bare(home, [pack]).catch(() => {
        throw new Lacking(`npm has no ${pack}`);
      });
      const program = join(home, 'node_modules', pack, path);
      if (!existsSync(program)) throw new Lacking(`${pack} has no ${path}`);
      const { node, entries, answers } = await printed(program, folder, 'run.mjs', args);
      if (JSON.stringify(entries) !== JSON.stringify(expected.entries)) {
        throw new Error('other names are exported');
      }
      return `${same(answers, expected.answers)}, as Node ${node}`;
    });
  }
}
