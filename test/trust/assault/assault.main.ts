/**
 * Tries what has been tried against the library and the command, at length, and writes how often and with
 * what success into docs/assurance.md. `npm run assault [scale]`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { ROOT } from '../../house/sources.js';
import type { Outcome, Trial } from './trial.js';
import { TRIALS } from './trials.js';

const PAGE = `${ROOT}docs/assurance.md`;
const BEGIN = '<!-- assault: written by npm run assault -->';
const END = '<!-- /assault -->';

const scale = Number(process.argv[2] ?? 10);
const rows: string[] = [];
let fallen = 0;

const rowOf = ({ zh, en }: Trial, { tried, fell }: Outcome): string =>
  `| ${zh} · ${en} | ${tried.toLocaleString('en')} | ${(tried - fell.length).toLocaleString('en')} |`;

for (const trial of TRIALS) {
  const began = Date.now();
  const outcome = await trial.run(scale);
  const { tried, fell } = outcome;
  fallen += fell.length;
  rows.push(rowOf(trial, outcome));
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`${trial.name}: ${tried} tried, ${tried - fell.length} held (${seconds} s)`);
  for (const each of fell) console.log(`  fell: ${each}`);
}

const table = ['| 结论 statement | 试 tried | 守住 held |', '|---|---|---|', ...rows].join('\n');
const page = readFileSync(PAGE, 'utf8');
const [before, after] = [page.indexOf(BEGIN), page.indexOf(END)];
if (before < 0 || after < before) throw new Error(`${PAGE} has no place for the counts`);
writeFileSync(PAGE, `${page.slice(0, before + BEGIN.length)}\n${table}\n${page.slice(after)}`);
console.log(fallen === 0 ? 'all held' : `${fallen} fell`);
process.exitCode = fallen === 0 ? 0 : 1;
