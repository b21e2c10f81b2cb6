import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMAND } from '../../cli/command.js';
import { lines, overturned, undetermined, upheld } from '../../cli/records.js';
import { sheetsOf } from '../../cli/sheets.js';
import { docketOf, regularActs } from '../../lifecycle/histories.js';
import { Tally, type Trial } from './trial.js';

/** What the language does for the library, each of which is made to fail on one record alone. */
const BROKEN = [
  ...['Array.prototype.map', 'Array.prototype.filter', 'RegExp.prototype.test', 'JSON.stringify'],
  ...['Array.prototype.join', 'Array.prototype.includes', 'Array.prototype.flatMap'],
  ...['Array.isArray', 'JSON.parse', 'Object.keys', 'Object.entries'],
  ...['String.prototype.trim', 'String.prototype.replace', 'String.prototype.split'],
] as const;

/** What a page is made with; it is to fail late, when the record was answered long ago. */
const BROKEN_LATE = [
  ...['Map.prototype.get', 'Array.prototype.map', 'Array.prototype.join'],
  ...['RegExp.prototype.test', 'Array.prototype.flatMap'],
] as const;

/** So often the record is let through before the function fails on it: from answering over describing to writing. */
const LATE = [3, 12, 50] as const;

/** Every format of every command, but those that recheck writes record by record. */
const PAGES: readonly (readonly [command: string, formats: readonly string[]])[] = [
  ['recheck', ['html', 'markdown', 'text', 'xlsx', 'worksheet']],
  ['recheck --crosscheck', ['html', 'markdown', 'csv', 'xlsx', 'ndjson']],
  ['explain', ['html', 'markdown', 'text', 'csv', 'xlsx', 'ndjson']],
  ['crosscheck', ['html', 'markdown', 'text', 'csv', 'xlsx', 'ndjson']],
  ['replay', ['html', 'markdown', 'text', 'csv', 'xlsx', 'ndjson']],
  ['allowed', ['html', 'markdown', 'text', 'csv', 'xlsx', 'ndjson']],
];

/** Of the short part: one of each command, in turn of a page, a text and a workbook. */
const FEW: readonly (readonly [command: string, formats: readonly string[]])[] = [
  ['recheck', ['html']],
  ['explain', ['markdown']],
  ['replay', ['xlsx']],
];

/** A program that is loaded before the command: one function throws where it meets the record once too often. */
const sabotage = (name: string, late: number): string => `
  const path = ${JSON.stringify(name)}.split('.');
  const last = path.pop();
  const owner = path.reduce((at, key) => at[key], globalThis);
  const whole = owner[last];
  const has = String.prototype.includes;
  const isList = Array.isArray;
  const isIt = (each) => {
    if (typeof each === 'string') return has.call(each, 'FAULT') && !has.call(each, 'R-');
    if (isList(each)) return each.length > 0 && isIt(each[0]);
    return typeof each === 'object' && each !== null && each.name === 'FAULT';
  };
  let left = ${late};
  owner[last] = function (...given) {
    if ((isIt(this) || isIt(given[0])) && (left -= 1) < 0) throw new Error('fault');
    return Reflect.apply(whole, this, given);
  };
`;

const fault = {
  ...{ id: 'FAULT', kind: 'project-application', decidedOn: '2024-06-30', outcome: 'permit' },
  subject: { demand: 'FAULT' },
  facts: {
    year: 2024,
    units: [
      { name: 'FAULT', role: 'lead', place: '310000', kind: 'enterprise' },
      { name: '江南大学', role: 'participant', place: '320200', kind: 'university' },
    ],
    ...{ leader: 'FAULT', team: ['FAULT', '王某'] },
  },
};
/** The same, and contrary to the measures: its units are of one province. */
const wrong = { ...fault, facts: { ...fault.facts, units: fault.facts.units.slice(0, 1) } };

const around = (record: object) => [
  { ...upheld, id: 'R-1' },
  { ...overturned, id: 'R-2' },
  record,
  { ...overturned, id: 'R-4' },
  { ...upheld, id: 'R-5' },
  { ...undetermined, id: 'R-6' },
];

const dockets = [
  { ...docketOf(regularActs.slice(1)), id: 'R-1' },
  { ...docketOf(regularActs), id: 'FAULT' },
  { ...docketOf(regularActs), id: 'R-3' },
];

export const faults: Trial = {
  name: 'faults',
  zh: '程序自己在一条记录上出错，不论在答复时还是在写任何一种报告时：那一条未能复核（internal），前后的记录答复不变，退出码不为 0',
  en: 'where the program itself fails on a record, while it is answered or while any report is written, that one could not be rechecked (internal), and what stands around it is told as ever',
  run: async (scale) => {
    const folder = mkdtempSync(join(tmpdir(), 'jiebang-assault-'));
    const tally = new Tally();
    try {
      const input = (name: string, things: readonly unknown[]) => {
        writeFileSync(join(folder, name), lines(...things));
        return join(folder, name);
      };
      const open = input('open', around(fault));
      const inputs = {
        record: open,
        // A worksheet tells of what is contrary to the measures alone.
        wrong: input('wrong', around(wrong)),
        docket: input('dockets', dockets),
      };
      const run = async (command: string, path: string, format: string, ...loaded: string[]) => {
        const to = join(folder, 'out.xlsx');
        const into = format === 'xlsx' ? ['--output', to] : [];
        const { status, stdout, stderr } = spawnSync(
          process.execPath,
          [
            ...[...loaded, COMMAND, ...command.split(' '), path],
            ...['--format', format, '--lang', 'en', ...into],
          ],
          { encoding: 'utf8' },
        );
        const out = format === 'xlsx' && status !== 2 ? await rowsOf(to) : stdout;
        return { status, out, said: out + stderr };
      };
      let internal = 0;
      const attempt = async (
        [command, path, format]: readonly [string, string, string],
        [name, late]: readonly [string, number],
        right: Awaited<ReturnType<typeof run>>,
      ) => {
        const loaded = join(folder, 'sabotage.cjs');
        writeFileSync(loaded, sabotage(name, late));
        const { status, out, said } = await run(command, path, format, '--require', loaded);
        const isSaid = FAILED.test(said);
        if (isSaid) internal += 1;
        const isTrue = isSaid ? countsOne(command, format, out) : out === right.out;
        const isCode = status === (isSaid ? 1 : right.status);
        const held = isCode && sameAround(out, right.out) && isTrue;
        const what = `${command} ${format}, ${name} after ${late}`;
        tally.note(`${what}: ${status} ${said.slice(0, 150)}`, held);
      };
      for (const format of scale === 1 ? ['ndjson'] : ['ndjson', 'csv']) {
        const right = await run('recheck', open, format);
        for (const name of scale === 1 ? BROKEN.slice(0, 5) : BROKEN) {
          await attempt(['recheck', open, format], [name, 0], right);
        }
      }
      for (const [command, formats] of scale === 1 ? FEW : PAGES) {
        const isOfDockets = command === 'replay' || command === 'allowed';
        for (const format of formats) {
          const ofRecords = format === 'worksheet' ? inputs.wrong : inputs.record;
          const path = isOfDockets ? inputs.docket : ofRecords;
          const right = await run(command, path, format);
          for (const name of scale === 1 ? BROKEN_LATE.slice(0, 1) : BROKEN_LATE) {
            for (const late of scale === 1 ? LATE.slice(1, 2) : LATE) {
              await attempt([command, path, format], [name, late], right);
            }
          }
        }
      }
      tally.note('no fault was ever met', internal > 0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return tally;
  },
};

const rowsOf = async (path: string): Promise<string> =>
  Object.values(await sheetsOf(path))
    .flatMap((rows) => rows.map((row) => row.join(' ')))
    .join('\n');

/** Whether every line that tells of another record alone stands as it would without the fault. */
function sameAround(given: string, right: string): boolean {
  const told = new Set(given.split(/\r?\n/));
  const others = right.split(/\r?\n/).filter((each) => /R-\d/.test(each) && !/FAULT/.test(each));
  return others.length > 0 && others.every((each) => told.has(each));
}

/**
 * What is said of the record: where it fails while it is read, that it is no data; of a worksheet, that it has no page;
 * where records are held against each other, that it took no part, by its number alone.
 */
const FAILED =
  /the program itself failed|is not plain data|faulty record could not be rechecked and has no page|took no part\)\D*[1-9]|"invalid":\[2\]|"invalid"\r?$/m;

/** Whether the head of a page counts one record as faulty. */
function countsOne(command: string, format: string, out: string): boolean {
  if (!/^(?:recheck|explain|replay)$/.test(command)) return true;
  if (format === 'html') return out.includes('class="faulty"><b>1</b>');
  return format !== 'markdown' || /^- \*\*1\*\* \[?! /m.test(out);
}
