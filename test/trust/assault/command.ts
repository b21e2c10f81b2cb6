import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMAND, jiebang } from '../../cli/command.js';
import { overturned, undetermined, upheld } from '../../cli/records.js';
import { ROOT } from '../../house/sources.js';
import { numbers, Tally, type Trial } from './trial.js';

const line = JSON.stringify(upheld);

/** A folder that is gone when all is done. */
async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'jiebang-assault-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Records written down in every way in which records may be written. */
function layouts(count: number): string[] {
  const all = Array.from({ length: count }, (_, i) =>
    JSON.stringify({ ...[upheld, overturned, undetermined][i % 3], id: `R-${i + 1}` }),
  );
  return [
    all.join('\n'),
    all.map((each, i) => (i % 5 === 0 ? `\n \r\n${each}` : each)).join('\r\n'),
    all.map((each, i) => (i % 4 === 3 ? `${each}}` : each)).join('\n'),
    `[${all.join(',')}]`,
    `[\n${all.map((each, i) => each + (i === count - 1 ? '' : i % 2 ? ',\n' : ',')).join('')}]`,
    `[${all.map((each) => `\n ${each}`).join(',')}`,
    `${all.slice(0, 3).join('\n')}\n[${all.slice(3).join(',')}]`,
  ];
}

export const resume: Trial = {
  name: 'resume',
  zh: '从任何一条记录继续，ndjson 和 csv 的两段接起来与一次跑完逐字节相同',
  en: 'resumed at any record, the parts of ndjson and csv are byte for byte one run',
  run: (scale) =>
    inFolder(async (folder) => {
      const tally = new Tally();
      const random = numbers(3);
      const path = join(folder, 'in');
      for (const layout of layouts(12)) {
        writeFileSync(path, layout);
        for (const format of ['ndjson', 'csv']) {
          if (scale === 1 && format === 'csv' && !layout.startsWith('[{')) continue;
          const args = ['recheck', path, '--format', format, '--findings', 'none'];
          const whole = (await jiebang(args)).out;
          const ends = [...whole.matchAll(format === 'csv' ? /\r\n/g : /\n/g)].map(
            ({ index, 0: end }) => index + end.length,
          );
          const heading = format === 'csv' ? 1 : 0;
          for (let tries = 0; tries < Math.min(scale, 11); tries += 1) {
            const from = 2 + Math.floor(random.next().value * 10);
            const rest = (await jiebang([...args, '--from', String(from)])).out;
            const before = whole.slice(0, ends[from - 2 + heading]);
            tally.note(`${format} --from ${from}: ${layout.slice(0, 80)}`, before + rest === whole);
          }
        }
      }
      return tally;
    }),
};

const deep = (open: string, times: number) => `{"a":${open.repeat(times)}`;

/** Runs the command on some megabytes; what it took of memory, in kilobytes, where that can be known. */
function weighed(folder: string, input: string, name: string) {
  const path = join(folder, name);
  writeFileSync(path, input);
  // The highest that this program came to; what `resourceUsage` says contains what started it.
  const watch = `process.on('exit',()=>{const fs=require('fs');const of=fs.readFileSync('/proc/self/status','utf8');fs.writeSync(3,/VmHWM:\\s*(\\d+)/.exec(of)[1])})`;
  const loaded = join(folder, 'watch.cjs');
  writeFileSync(loaded, watch);
  const { status, output } = spawnSync(
    process.execPath,
    ['--require', loaded, COMMAND, 'recheck', path, '--findings', 'failing', '--lang', 'en'],
    { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] },
  );
  rmSync(path);
  return {
    status,
    out: String(output[1]),
    complaints: String(output[2]),
    kilobytes: Number(output[3]),
  };
}

export const bounds: Trial = {
  name: 'bounds',
  zh: '括号炸弹、超长的行、很多别名的公告：内存有界（300 MB 以内），前后的记录照常答复',
  en: 'bombs of brackets, lines without end, notices of many aliases: within 300 MB, and what stands around them is answered',
  run: (scale) =>
    inFolder(async (folder) => {
      const tally = new Tally();
      const times = scale === 1 ? 2e6 : 6e7;
      const notice = (needs: number, letters: number) => {
        const aliases = Array.from({ length: needs - 1 }, (_, i) => `z${i.toString(36)}y`);
        const need = aliases.join('').slice(0, letters);
        const facts = {
          notice: { name: 'x', task: 'y', needs: Array(needs).fill(need) },
          demander: { name: 'zz', aliases },
        };
        return JSON.stringify({ ...upheld, id: 'N', kind: 'demand-publication', facts });
      };
      const bombs: [name: string, bomb: string][] = [
        ['lists', deep('[', times)],
        ['objects', deep('{"a":', times / 5)],
        ['10,000 levels, closed', `{"meta":${'{"a":'.repeat(10_000)}0${'}'.repeat(10_001)}`],
        ['a line without end', `{"id":"${'x'.repeat(times)}"}`],
        ['a notice', notice(1000, 1000)],
      ];
      if (scale > 1) {
        bombs.push(['a larger notice', notice(4000, 1500)]);
        bombs.push(['commas', `{"a":[${'1,'.repeat(times / 4)}1]}`]);
        bombs.push(['objects side by side', `{"a":[${'{},'.repeat(5e6)}1]}`]);
      }
      for (const [name, bomb] of bombs) {
        const { status, out, kilobytes } = weighed(folder, `${line}\n${bomb}\n${line}\n`, name);
        const verdicts = [...out.matchAll(/"verdict":"(\w+)"/g)].map(([, verdict]) => verdict);
        const held = status === 1 && verdicts.length === 3 && verdicts[2] === 'upheld';
        tally.note(`${name}: ${status} ${verdicts} ${kilobytes} KB`, held && kilobytes < 300_000);
      }
      if (scale > 1) {
        const { out, kilobytes } = weighed(folder, '['.repeat(1.2e8), 'array');
        tally.note(`array: ${kilobytes} KB`, out.includes('invalid') && kilobytes < 300_000);
      }
      return tally;
    }),
};

/** Runs a line of the shell. */
const shell = (command: string) =>
  spawnSync('bash', ['-c', command], { encoding: 'utf8', maxBuffer: 1 << 26 });

const node = `"${process.execPath}"`;

export const ends: Trial = {
  name: 'exit codes',
  zh: '什么都没有复核、程序中断或写不出去，退出码都是 2，从不是 0 或 1',
  en: 'where nothing was checked, something crashed or cannot be written the exit code is 2, never 0 or 1',
  run: () =>
    inFolder(async (folder) => {
      const tally = new Tally();
      const lacking = join(folder, 'dist/cli');
      cpSync(join(ROOT, 'dist'), join(folder, 'dist'), { recursive: true });
      cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
      rmSync(join(lacking, 'command-line.js'));
      const many = join(folder, 'many');
      writeFileSync(many, `${line}\n`.repeat(3000));
      const run = `${node} "${COMMAND}" recheck`;
      const commands: [what: string, command: string, code: number][] = [
        ['standard error full', `${run} /nowhere 2>/dev/full`, 2],
        ['standard error closed', `${run} /nowhere 2>&-`, 2],
        ['standard output full', `${run} "${many}" >/dev/full`, 2],
        ['standard input closed', `${run} - <&-`, 2],
        ['no input', `${run} - </dev/null`, 2],
        ['an empty array', `echo '[]' | ${run} -`, 2],
        ['beyond the end', `${run} "${many}" --from 3001`, 2],
        ['hardly a file handle left', `ulimit -n 24; ${run} "${many}" --summary`, 0],
        ['none left for threads', `ulimit -n 24; ${run} "${many}" --jobs 2 --summary`, 0],
        [
          'none left for a second file',
          `ulimit -n 24; ${run} ${`"${many}" `.repeat(30)} --summary`,
          0,
        ],
        ['an option that there is not', `${run} "${many}" --nope`, 2],
        ['an edition without end', `${run} "${many}" --edition /dev/zero`, 2],
        ['a folder', `${run} /`, 2],
        ['two threads', `${run} "${many}" --jobs 2 --summary`, 0],
        ['sound records', `${run} "${many}" --summary`, 0],
        ['a part missing', `${node} "${join(lacking, 'main.js')}" recheck "${many}"`, 2],
      ];
      for (const [what, command, code] of commands) {
        const { status, stderr } = shell(command);
        tally.note(`${what}: ${status} ${stderr.slice(0, 200)}`, status === code);
      }
      const forged = shell(`${run} $'/nowhere\\njiebang: all is well'`);
      tally.note(
        `a forged line: ${forged.stderr}`,
        forged.stderr.trimEnd().split('\n').length === 1,
      );
      return tally;
    }),
};
