import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMAND } from '../../cli/command.js';
import { overturned, upheld } from '../../cli/records.js';
import { Tally, type Trial } from './trial.js';

/** What the language does for the library, each of which is made to fail on one record alone. */
const BROKEN = [
  ...['Array.prototype.map', 'Array.prototype.filter', 'RegExp.prototype.test', 'JSON.stringify'],
  ...['Array.prototype.join', 'Array.prototype.includes', 'Array.prototype.flatMap'],
  ...['Array.isArray', 'JSON.parse', 'Object.keys', 'Object.entries'],
  ...['String.prototype.trim', 'String.prototype.replace', 'String.prototype.split'],
] as const;

/** Those that are written record by record; the others are one page, which stands or falls as a whole. */
const FORMATS = ['ndjson', 'csv'] as const;

/** A program that is loaded before the command: one function throws wherever it meets the record. */
const sabotage = (name: string): string => `
  const path = ${JSON.stringify(name)}.split('.');
  const last = path.pop();
  const owner = path.reduce((at, key) => at[key], globalThis);
  const whole = owner[last];
  const { call } = Function.prototype;
  const has = String.prototype.includes;
  const isList = Array.isArray;
  const isIt = (each) => {
    if (typeof each === 'string') return has.call(each, 'FAULT') && !has.call(each, 'R-');
    if (isList(each)) return each.length > 0 && isIt(each[0]);
    return typeof each === 'object' && each !== null && each.name === 'FAULT';
  };
  owner[last] = function (...given) {
    if (isIt(this) || isIt(given[0])) throw new Error('fault');
    return Reflect.apply(whole, this, given);
  };
`;

const records = [
  { ...upheld, id: 'R-1' },
  { ...overturned, id: 'R-2' },
  {
    ...{ id: 'FAULT', kind: 'project-application', decidedOn: '2024-06-30', outcome: 'permit' },
    facts: {
      year: 2024,
      units: [
        { name: 'FAULT', role: 'lead', place: '310000', kind: 'enterprise' },
        { name: '江南大学', role: 'participant', place: '320200', kind: 'university' },
      ],
      ...{ leader: 'FAULT', team: ['FAULT', '王某'] },
    },
  },
  { ...overturned, id: 'R-4' },
  { ...upheld, id: 'R-5' },
];

export const faults: Trial = {
  name: 'faults',
  zh: '程序自己在一条记录上出错：那一条未能复核（internal），前后的记录答复不变，退出码不为 0',
  en: 'where the program itself fails on a record, that one could not be rechecked (internal), and what stands around it is answered as ever',
  run: (scale) => {
    const folder = mkdtempSync(join(tmpdir(), 'jiebang-assault-'));
    const tally = new Tally();
    try {
      const path = join(folder, 'in');
      writeFileSync(path, records.map((each) => `${JSON.stringify(each)}\n`).join(''));
      const recheck = (format: string, ...loaded: string[]) =>
        spawnSync(
          process.execPath,
          [...loaded, COMMAND, 'recheck', path, '--format', format, '--lang', 'en'],
          { encoding: 'utf8' },
        );
      let internal = 0;
      for (const format of scale === 1 ? FORMATS.slice(0, 1) : FORMATS) {
        const right = recheck(format);
        for (const name of scale === 1 ? BROKEN.slice(0, 5) : BROKEN) {
          const loaded = join(folder, 'sabotage.cjs');
          writeFileSync(loaded, sabotage(name));
          const { status, stdout } = recheck(format, '--require', loaded);
          if (format === 'ndjson' && stdout.includes('"code":"internal"')) internal += 1;
          const held = status === 1 && sameAround(stdout, right.stdout);
          tally.note(`${format}, ${name}: ${status} ${stdout.slice(0, 150)}`, held);
        }
      }
      tally.note('no fault was ever met', internal > 0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return tally;
  },
};

/** Whether every line that tells of another record stands as it would without the fault. */
function sameAround(given: string, right: string): boolean {
  const told = new Set(given.split(/\r?\n/));
  const others = right.split(/\r?\n/).filter((each) => /R-\d/.test(each));
  return others.length > 0 && others.every((each) => told.has(each));
}
