import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { type Explanations, judgements } from './explanations.js';
import { wholeFiles } from './files.js';
import { growths } from './growth.js';
import { inBrowser } from './in-browser.js';
import { allKinds, eachKind, fourRules, oneRule } from './in-process.js';
import { shared } from './jobs.js';
import { longRuns } from './long-runs.js';
import { machines } from './machines.js';
import { manyActs } from './many-acts.js';
import type { Measured } from './measured.js';
import { csvAgainstParsing, memoryOfFormats } from './papers.js';
import { growthPlot } from './plot.js';
import {
  Folder,
  others,
  RECORDS,
  starts,
  tenMillion,
  verifyCommand,
  wholeProcesses,
} from './processes.js';
import { profileOf } from './profile.js';
import { oneReader, readers } from './readers.js';
import { recordNumber } from './records.js';
import { page } from './report.js';
import { steps, stepsHere } from './steps.js';
import { targets } from './targets.js';

// npm run bench                    everything, with ten million records: some minutes
// npm run bench -- --short         without the ten million, and fewer rounds of whole processes
// npm run bench -- --only SECTION  one section, and nothing is written

const ROOT = new URL('../../../', import.meta.url);
const isShort = process.argv.includes('--short');
const only = process.argv[process.argv.indexOf('--only') + 1];
const began = performance.now();

function note(section: string): void {
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  process.stderr.write(`${seconds.padStart(4)} s  ${section}\n`);
}

function versionOf(name: string): [string, string] {
  const found = ['test/bench/node_modules', 'node_modules']
    .map((folder) => new URL(`${folder}/${name}/package.json`, ROOT))
    .find((path) => existsSync(path));
  if (found === undefined) throw new Error(`${name} is not installed`);
  return [name, (JSON.parse(readFileSync(found, 'utf8')) as { version: string }).version];
}

function versions(): [string, string][] {
  return [
    ['Node', process.versions.node],
    ...[
      ...['zod', 'json-logic-js', 'json-rules-engine', '@gorules/zen-engine'],
      ...['@cedar-policy/cedar-wasm', 'xstate', '@duckdb/node-api'],
    ].map(versionOf),
    ['jq', execFileSync('jq', ['--version'], { encoding: 'utf8' }).trim().replace('jq-', '')],
  ];
}

function bytesPerRecord(): number {
  const lines = Array.from({ length: 3200 }, (_, i) => JSON.stringify(recordNumber(i)));
  return Buffer.byteLength(lines.join('')) / lines.length;
}

/** Measures a section by its name, alone or among all. */
const SECTIONS = {
  steps,
  rules: fourRules,
  kinds: allKinds,
  each: eachKind,
  readers,
  machines,
  explanations: counted,
  growth: growths,
  whole: (folder: Folder) => wholeProcesses(folder, isShort ? 2 : 5),
  files: (folder: Folder) => wholeFiles(folder, isShort ? 2 : 5),
  others: (folder: Folder) => others(folder, isShort ? 2 : 5),
  starts: (folder: Folder) => starts(folder, isShort ? 5 : 15),
  long: (folder: Folder) => longRuns(folder, isShort ? 1 : 3),
  acts: (folder: Folder) => manyActs(folder, isShort ? 1 : 3),
  jobs: (folder: Folder) => shared(folder, isShort ? 1 : 2),
  memory: (folder: Folder) => memoryOfFormats(folder),
  csv: (folder: Folder) => csvAgainstParsing(folder, isShort ? 2 : 5),
  browser: (folder: Folder) => inBrowser(folder, isShort ? 3 : 7),
} as const;

/** The decisions cannot be changed so that they count: counted in a process in which nothing is frozen. */
function counted(): Explanations {
  const unfrozen = ['--import', 'data:text/javascript,Object.freeze=(each)=>each'];
  const args = [...unfrozen, process.argv[1] ?? '', '--judgements'];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Explanations;
}

const named = (option: string) => process.argv[process.argv.indexOf(option) + 1] ?? '';
const folder = new Folder();
try {
  if (process.argv.includes('--rule')) {
    console.log(JSON.stringify([...(await oneRule(named('--rule') as never))]));
  } else if (process.argv.includes('--steps')) {
    console.log(JSON.stringify(await stepsHere()));
  } else if (process.argv.includes('--judgements')) {
    console.log(JSON.stringify(judgements()));
  } else if (process.argv.includes('--reader')) {
    console.log(JSON.stringify(oneReader(named('--reader'))));
  } else if (only !== undefined && Object.hasOwn(SECTIONS, only)) {
    console.dir(await SECTIONS[only as keyof typeof SECTIONS](folder), { depth: null });
  } else {
    await everything();
  }
} finally {
  folder.remove();
}

async function everything(): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  const [cpu] = cpus();
  const load = loadavg()[0]?.toFixed(1) ?? '';
  note('the command is verified');
  verifyCommand(folder);
  note('four rules');
  const perRule = fourRules();
  note('all kinds');
  const kinds = await allKinds();
  const each = await eachKind();
  const read = readers();
  const bySteps = steps();
  note('machines and growth');
  const perAct = await machines();
  const grown = growths();
  note(`the command on ${RECORDS} records`);
  const whole = SECTIONS.whole(folder);
  const long = SECTIONS.long(folder);
  const acts = SECTIONS.acts(folder);
  const jobs = SECTIONS.jobs(folder);
  const byOthers = SECTIONS.others(folder);
  const started = SECTIONS.starts(folder);
  note('explanations and whole files');
  const explanations = SECTIONS.explanations();
  const files = SECTIONS.files(folder);
  note('reports');
  const memory = SECTIONS.memory(folder);
  const csv = SECTIONS.csv(folder);
  note('the browser');
  const browser = SECTIONS.browser(folder);
  note('a profile');
  const profile = profileOf(folder);
  if (!isShort) note('ten million records');
  const measured: Measured = {
    day,
    machine: `${cpu?.model.trim()}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB`,
    ...{
      versions: versions(),
      load,
      perRule,
      allKinds: kinds,
      eachKind: each,
      readers: read,
      steps: bySteps,
    },
    ...{ machines: perAct, growths: grown, whole, long, acts, jobs, others: byOthers },
    ...{ starts: started, profile },
    tenMillion: isShort ? undefined : tenMillion(folder),
    ...{ bytesPerRecord: bytesPerRecord(), explanations, files, memory, csv, browser },
  };
  writeFileSync(new URL('docs/performance.md', ROOT), page(measured));
  writeFileSync(new URL('docs/performance-growth.svg', ROOT), growthPlot(grown));
  for (const { what, wanted, reached, met } of targets(measured)) {
    const word = met === undefined ? 'skipped' : met ? 'met    ' : 'MISSED ';
    console.log(`${word} ${what}: ${reached} (${wanted})`);
  }
  note('docs/performance.md is written');
}
