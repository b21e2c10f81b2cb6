import { join } from 'node:path';
import { Lacking, type Report } from './report.js';
import { bare, ran, run, short } from './workshop.js';

/** The oldest Node that package.json supports, and the newest of each line from there, as far as npm carries them. */
const VERSIONS = ['20.19.0', '20', '22', '23', '24', '25'];

/** Brings in Node's binary for this machine from npm; undefined where npm has none. */
async function nodeBinary(folder: string, version: string): Promise<string | undefined> {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const binary = `node-${system}-${process.arch}`;
  try {
    await bare(join(folder, version), [`${binary}@${version}`]);
  } catch {
    return undefined;
  }
  const name = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  return join(folder, version, 'node_modules', binary, name);
}

/** What a consumer's program prints. */
export interface Printed {
  readonly node: string;
  readonly entries: Readonly<Record<string, readonly string[]>>;
  readonly answers: readonly string[];
}

/** What Node, or what stands in for it, prints for a program of the consumer. */
export async function printed(
  node: string,
  folder: string,
  program: string,
  options: readonly string[] = [],
): Promise<Printed> {
  return JSON.parse(await ran(node, [...options, program, 'cases.ndjson'], folder)) as Printed;
}

/** That two lists of answers are the same, byte for byte. */
export function same(answers: readonly string[], expected: readonly string[]): string {
  const first = expected.findIndex((answer, i) => answers[i] !== answer);
  if (first >= 0) throw new Error(`case ${first + 1}: ${short(String(answers[first]))}`);
  if (answers.length !== expected.length) throw new Error(`${answers.length} answers`);
  return `${answers.length} cases, the same answers`;
}

/** require, import, a worker thread and the command, on each Node. */
export async function runOnEachNode(
  report: Report,
  { folder, nodes, expected }: { folder: string; nodes: string; expected: Printed },
): Promise<void> {
  for (const version of VERSIONS) {
    const node = await nodeBinary(nodes, version);
    const title = (what: string) => `Node ${version}, ${what}`;
    const present = () => {
      if (node === undefined) throw new Lacking('npm has no binary of it for this machine');
      return node;
    };
    for (const [what, program] of [
      ['import of every entry point', 'run.mjs'],
      ['require of every entry point', 'run.cjs'],
      ['worker thread', 'run-thread.mjs'],
    ] as const) {
      await report.check(title(what), async () => {
        const { entries, answers } = await printed(present(), folder, program);
        if (JSON.stringify(entries) !== JSON.stringify(expected.entries)) {
          throw new Error('other names are exported');
        }
        return same(answers, expected.answers);
      });
    }
    await report.check(title('the command'), () => command(present(), folder, expected.answers));
  }
}

/** The installed command over the records of the cases: the verdicts that the library gives. */
async function command(node: string, folder: string, expected: readonly string[]): Promise<string> {
  const main = join(folder, 'node_modules/jiebang/dist/cli/main.js');
  const args = [main, 'recheck', 'records.ndjson', '--format', 'ndjson'];
  const { code, stdout, stderr } = await run(node, args, folder);
  if (code !== 1)
    throw new Error(`exit code ${code} where records are overturned: ${short(stderr)}`);
  const verdict = (line: string) => (JSON.parse(line) as { verdict: string }).verdict;
  return same(stdout.trim().split('\n').map(verdict), expected.map(verdict));
}
