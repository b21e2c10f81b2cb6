import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { largeReport } from './papers.js';
import type { Folder } from './processes.js';

const ROOT = new URL('../../../', import.meta.url).pathname;

interface Timings {
  readonly browser: string;
  /** From a keystroke to the frame that shows its answer, and until what would change it stands there too. */
  readonly keystroke: { readonly median: number; readonly most: number; readonly why: number };
  /** Characters of the record that was typed into. */
  readonly characters: number;
  /** From the address of a report to the frame that shows its beginning. */
  readonly opened: number;
  /** The size of that report. */
  readonly megabytes: number;
}

/** What a browser was timed at, in milliseconds; or why none was. */
export type InBrowser = { readonly skipped: string } | Timings;

/** The trial page and the report on ten thousand records, in the browser of check:world. */
export function inBrowser(folder: Folder, rounds: number): InBrowser {
  if (!existsSync(`${ROOT}test/world/node_modules`)) {
    return { skipped: 'what drives a browser is not installed (npm ci --prefix test/world)' };
  }
  const { path, megabytes } = largeReport(folder);
  const args = ['--import', 'tsx', 'test/world/timings.main.ts', path, String(rounds)];
  const said = execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  return { ...JSON.parse(said.trimEnd().split('\n').at(-1) ?? ''), megabytes };
}
