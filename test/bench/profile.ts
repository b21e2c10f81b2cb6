import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMAND, type Folder } from './processes.js';

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** In which part of the program a function stands, by its name and its file. */
function partOf({ functionName, url }: Profile['nodes'][number]['callFrame']): string {
  if (functionName === '(garbage collector)') return 'garbage collection';
  if (functionName === '(program)' || functionName === '(idle)') return 'the system, waiting';
  if (url === '')
    return functionName.startsWith('RegExp') ? 'regular expressions' : 'the engine itself';
  if (url.startsWith('node:')) return 'Node: reading, writing, decoding';
  if (/readPiece|recordsOf/.test(functionName)) return 'decoding and JSON.parse';
  if (/^(inst\._zod|targetAny|finalizeIssue|runChecks)/.test(functionName))
    return 'zod at run time';
  if (/^(#|write|record$|feed|chunksOf|fileChunks)/.test(functionName))
    return 'the command: splitting, formatting';
  return 'the library: rules, findings, checks of single values';
}

/** The shares of the parts in a run of the command without findings. */
export function profileOf(folder: Folder): [string, number][] {
  const directory = join(folder.path, 'profile');
  const file = join(folder.path, 'records.ndjson');
  const args = ['--cpu-prof', `--cpu-prof-dir=${directory}`, COMMAND, 'recheck'];
  spawnSync(process.execPath, [...args, '--format', 'ndjson', '--findings', 'none', file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [name = ''] = readdirSync(directory);
  const { nodes, samples, timeDeltas } = JSON.parse(
    readFileSync(join(directory, name), 'utf8'),
  ) as Profile;
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const parts = new Map<string, number>();
  let total = 0;
  samples.forEach((sample, index) => {
    const frame = frames.get(sample);
    const time = timeDeltas[index] ?? 0;
    if (frame === undefined) return;
    total += time;
    parts.set(partOf(frame), (parts.get(partOf(frame)) ?? 0) + time);
  });
  return [...parts]
    .map(([part, time]): [string, number] => [part, time / total])
    .sort(([, a], [, b]) => b - a);
}
