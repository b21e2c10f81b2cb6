import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { COMMAND } from '../cli/command.js';
import { ROOT } from '../house/sources.js';

const GUIDE = readFileSync(`${ROOT}docs/guides/from-a-spreadsheet-to-a-report.md`, 'utf8');
const EXPORT = `${ROOT}docs/examples/export`;
const folder = mkdtempSync(join(tmpdir(), 'jiebang-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The numbers that the guide states in a phrase. */
const stated = (phrase: RegExp): string[] => phrase.exec(GUIDE)?.slice(1) ?? [];

describe('from a spreadsheet to a report', () => {
  it('the export is what its program makes', () => {
    spawnSync(process.execPath, [`${ROOT}docs/examples/export.mjs`, folder]);
    for (const name of ['grants.csv', 'grants.xls']) {
      const [made, kept] = [folder, EXPORT].map((from) => readFileSync(join(from, name)));
      expect(made?.equals(kept as Buffer)).toBe(true);
    }
  });

  it('the report says what the guide says it says', () => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [
        ...[COMMAND, 'recheck', 'grants.csv', 'grants.xls', '--map', 'mapping.json'],
        ...['--format', 'text', '--findings', 'none', '--lang', 'zh'],
      ],
      { cwd: EXPORT, encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stderr).toContain('按 GB18030 读入');
    expect(stderr).toContain('略过 1 行');
    expect(stdout).toContain('grants.csv：不是 UTF-8，按 GB18030 读入');
    expect(stdout).toContain('grants.csv：工作表“grants”：略过 1 行');
    const [bad, open, faulty, good] = stated(
      /不符合规定 (\d+) 条，待核实 (\d+) 条，数据有误 (\d+) 条，符合规定 (\d+) 条/,
    );
    expect(stdout).toContain(
      `✗ 不符合规定 ${bad}   ? 待核实 ${open}   ! 数据有误 ${faulty}   ✓ 符合规定 ${good}`,
    );
    const [records, sum, others, apart] = stated(
      /共 (\d+) 条、([\d.]+) 万元；已被后来记录取代的 (\d+) 条、([\d.]+) 万元/,
    );
    expect(stdout).toContain(
      `最近一次记录：${records} 条支持资金的决定不符合规定，超过上限合计 ${sum} 万元`,
    );
    expect(stdout).toContain(`：${others} 条支持资金的决定不符合规定，超过上限合计 ${apart} 万元`);
    const [id = '', amount = '', row = ''] = stated(
      /第一条是“(.*?)”，([\d.]+) 万元，在 grants.csv 第 (\d+) 行/,
    );
    const first = stdout.slice(stdout.indexOf('\n不符合规定的记录')).split('\n')[3] ?? '';
    for (const part of [id, `${amount} 万元`, `第 ${row} 行`]) expect(first).toContain(part);
    const [dates, caps] = stated(/缺立项日期的 (\d+) 条问工作专班，缺所在地上限的 (\d+) 条/);
    expect(stdout).toMatch(new RegExp(`工作专班 · 核实什么 \\S* · 记录 ${dates} `));
    expect(stdout).toMatch(new RegExp(`需求方所在地科技厅（委） · 核实什么 \\S* · 记录 ${caps} `));
    expect(stdout).toMatch(/grants\.xls 工作表“grants”第 7 行 .*公式错误/);
  });
});
