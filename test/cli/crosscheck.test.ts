import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { crossCheck } from '../../src/index.js';
import { read } from '../../src/table/read/index.js';
import { fileWith } from '../dossier/regular-file.js';
import { folder, jiebang, results } from './command.js';

const STORY = fileURLToPath(new URL('../cases/crosscheck-story.ndjson', import.meta.url));
const asLines = (records: readonly unknown[]) =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

describe('jiebang crosscheck', () => {
  const files = folder();

  it('ends with 0 where every file is consistent, and prints a line per file and one in sum', async () => {
    const { code, out } = await jiebang(['crosscheck', '-'], asLines(fileWith({})));
    expect(code).toBe(0);
    const [file, sum, ...more] = results(out);
    expect(file).toMatchObject({ subject: { demand: 'D-1' }, verdict: 'consistent' });
    expect(sum).toMatchObject({ counts: { subjects: { consistent: 1 } } });
    expect(more).toEqual([]);
  });

  it('gives in ndjson what the library gives', async () => {
    const { code, out } = await jiebang(['crosscheck', STORY]);
    expect(code).toBe(1);
    const records = results(readFileSync(STORY, 'utf8'));
    const { subjects, counts } = crossCheck(records);
    expect(results(out)).toEqual(JSON.parse(JSON.stringify([...subjects, { counts }])));
  });

  it('says the same whatever number of threads it is offered', async () => {
    const alone = await jiebang(['crosscheck', STORY]);
    expect(await jiebang(['crosscheck', STORY, '--jobs', '2'])).toEqual(alone);
    expect((await jiebang(['crosscheck', STORY, '--jobs', 'two'])).code).toBe(2);
  });

  it('takes several files for one input', async () => {
    const records = fileWith({ catalogue: { outcome: 'deny' } });
    const paths = [records.slice(0, 2), records.slice(2)].map((part, n) =>
      files.file(`part-${n}.ndjson`, asLines(part)),
    );
    const { out } = await jiebang(['crosscheck', ...paths]);
    expect(results(out)[0]).toMatchObject({
      findings: [{ check: 'F.catalogued', at: { index: 2 }, against: [{ index: 1 }] }],
    });
  });

  it('ends with 1 where a record is invalid, and says which line could not be read', async () => {
    const input = `${asLines(fileWith({}))}{"id":\n`;
    const { code, out, complaints } = await jiebang(['crosscheck', '-', '--lang', 'en'], input);
    expect(code).toBe(1);
    expect(results(out).at(-1)).toMatchObject({ counts: { invalid: [19] } });
    expect(complaints).toContain('line 20');
  });

  it('brackets and parts its text as the language does', async () => {
    const broken = `${asLines(fileWith({ catalogue: { outcome: 'deny' } }))}{"id":\n{"id":\n`;
    const args = ['crosscheck', '-', '--format', 'text', '--lang'];
    const { out: zh } = await jiebang([...args, 'zh'], broken);
    expect(zh).toContain('是否已列入需求目录（F.catalogued）：');
    expect(zh).toContain('无效（未参与）：序号（从 0 起）19、20');
    const { out: en } = await jiebang([...args, 'en'], broken);
    expect(en).toContain('whether it is in the catalogue (F.catalogued): ');
    expect(en).toContain('invalid (took no part): index 19, 20 (counted from 0)');
  });

  it('ends with 2 where there is no record, no such file or no such edition', async () => {
    expect((await jiebang(['crosscheck', '-'], '\n')).code).toBe(2);
    expect((await jiebang(['crosscheck', `${files.path}/none.ndjson`])).code).toBe(2);
    expect((await jiebang(['crosscheck', STORY, '--as-edition', 'issued'])).code).toBe(2);
    expect((await jiebang(['crosscheck'])).code).toBe(2);
  });

  it('judges every record by the edition asked for, and says so', async () => {
    const edition = files.file('early.json', '{"id":"early","effectiveTo":"2000-12-31"}');
    const options = ['--edition', edition, '--as-edition', 'early'];
    const { out } = await jiebang(['crosscheck', STORY, ...options]);
    expect(results(out).at(-1)).toMatchObject({ asEdition: 'early' });
    expect(results(out)[0]).toHaveProperty('records.0.verdict', 'overturned');
  });

  it('tells a reader in words what contradicts what, and that the file may not be whole', async () => {
    const zh = await jiebang(['crosscheck', STORY, '--format', 'text']);
    expect(zh.code).toBe(1);
    expect(zh.out).toContain('需求“D-9” · 16 条记录 · ✗ 相互矛盾');
    expect(zh.out).toContain('补充记录');
    const en = await jiebang(['crosscheck', STORY, '--format', 'text', '--lang', 'en']);
    expect(en.out).toContain('What would explain it');
    expect(en.out).not.toMatch(/[：，。]/);
  });

  it('sends what it says into a file, in the format of its name', async () => {
    const path = `${files.path}/whole.txt`;
    const { code, out } = await jiebang(['crosscheck', STORY, '--output', path]);
    expect([code, out]).toEqual([1, '']);
    expect(readFileSync(path, 'utf8')).toContain('相互矛盾');
  });

  it('is a page too, what contradicts first', async () => {
    const { out } = await jiebang(['crosscheck', STORY, '--format', 'html']);
    expect(out).toMatch(/^<!DOCTYPE html>/);
    expect(out).toContain('<h1>档案勾稽报告</h1>');
    expect(out).toMatch(/<section id="f1" class="bad"><h3>需求“D-9” · 16 条记录/);
  });

  it('is a table too: a row per finding, per file without one, and per record that took no part', async () => {
    const input = `${asLines(fileWith({ catalogue: { outcome: 'deny' } }))}${asLines(
      fileWith({})
        .map((record) => ({ ...record, subject: undefined }))
        .slice(0, 1),
    )}`;
    const { code, out } = await jiebang(['crosscheck', '-', '--format', 'csv'], input);
    expect(code).toBe(1);
    const [head, ...rows] = out.replace('\ufeff', '').trimEnd().split('\r\n');
    expect(head).toMatch(/^demand,entry,project,fileVerdict,check,weight,/);
    expect(rows).toContainEqual(
      expect.stringMatching(/^"D-1","","","contradicted","F\.catalogued","C","8\|9","2",/),
    );
    expect(rows.at(-1)).toMatch(/"unjoined"$/);
    const whole = await jiebang(['crosscheck', '-', '--format', 'csv'], asLines(fileWith({})));
    expect(whole.out.trimEnd().split('\r\n')[1]).toMatch(/^"D-1","","","consistent","",/);
  });

  it('is a workbook too, in a file and not on a terminal', async () => {
    const path = `${files.path}/whole.xlsx`;
    expect((await jiebang(['crosscheck', STORY, '--output', path])).code).toBe(1);
    const { sheets } = (await read(readFileSync(path), { name: 'whole' })) as {
      sheets: readonly { name: string; rows: readonly unknown[] }[];
    };
    expect(sheets.map(({ name }) => name)).toEqual(['合计', '勾稽结果', '代入后']);
    const lines = results((await jiebang(['crosscheck', STORY])).out);
    const found = lines.flatMap((line) => (line['findings'] as unknown[] | undefined) ?? []);
    expect(sheets[1]?.rows).toHaveLength(1 + found.length);
  });

  it('takes tables', async () => {
    const table = 'test/cases/tables/grant/支持资金.xlsx';
    const map = 'test/cases/tables/grant/mapping.json';
    const { out } = await jiebang(['crosscheck', table, '--map', map]);
    const records = await jiebang(['recheck', table, '--map', map, '--format', 'ndjson']);
    const counts = results(out).at(-1)?.['counts'] as { records: number };
    expect(counts.records).toBe(results(records.out).length);
    expect(counts.records).toBeGreaterThan(0);
  });

  it('helps', async () => {
    const { code, out } = await jiebang(['crosscheck', '--help', '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('jiebang crosscheck');
  });
});

describe('jiebang recheck --crosscheck', () => {
  const files = folder();
  const regular = asLines(fileWith({ payment: null }));

  it('gives the answers of both, one after the other, also where workers do the rechecking', async () => {
    const [alone, together] = await Promise.all([
      jiebang(['recheck', STORY]),
      jiebang(['crosscheck', STORY]),
    ]);
    for (const jobs of [[], ['--jobs', '2']]) {
      const { code, out } = await jiebang(['recheck', STORY, '--crosscheck', ...jobs]);
      expect(code).toBe(1);
      expect(out).toBe(alone.out + together.out);
    }
  });

  it('ends with 0 where both do, and with 1 where either does not', async () => {
    expect((await jiebang(['recheck', '-', '--crosscheck'], regular)).code).toBe(0);
    const refused = asLines(fileWith({ payment: null, catalogue: { outcome: 'deny' } }));
    expect((await jiebang(['crosscheck', '-'], refused)).code).toBe(1);
    expect((await jiebang(['recheck', '-', '--crosscheck'], refused)).code).toBe(1);
  });

  it('is told in words below the summary; a summary alone has the sum of both', async () => {
    const { out } = await jiebang(['recheck', STORY, '--crosscheck', '--format', 'text']);
    expect(out).toContain('需求“D-9” · 16 条记录 · ✗ 相互矛盾');
    const sums = await jiebang(['recheck', STORY, '--crosscheck', '--summary']);
    expect(results(sums.out)).toHaveLength(2);
  });

  it('ends with 2 where not all was read, and holds nothing against each other', async () => {
    const missing = `${files.path}/none.ndjson`;
    const { code, out, complaints } = await jiebang(['recheck', STORY, missing, '--crosscheck']);
    expect(code).toBe(2);
    expect(out).not.toContain('"counts"');
    expect(complaints).toContain('不作勾稽核对');
  });

  it('is told in one report: what records come to first, and above it a line on the files', async () => {
    const { code, out } = await jiebang(['recheck', STORY, '--crosscheck', '--format', 'markdown']);
    expect(code).toBe(1);
    const places = [
      ...['符合规定](#upheld)', '[档案勾稽报告](#crosscheck)', '## 复核依据与输入', '## 涉及资金'],
      ...['## 不符合规定的记录', '## 档案勾稽报告', '## 逐份说明', '## 分布'],
    ].map((part) => out.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    const html = await jiebang(['recheck', STORY, '--crosscheck', '--format', 'html']);
    expect(html.out).toContain('id="crosscheck"');
  });

  it('stands behind each row of a table, in codes or in words, and below its counts', async () => {
    const csv = ['recheck', STORY, '--crosscheck', '--format', 'csv'];
    const alone = await jiebang(['recheck', STORY, '--format', 'csv']);
    const { out } = await jiebang(csv);
    const [heads = '', ...rows] = out.trimEnd().split('\r\n');
    expect(heads).toMatch(/,fileVerdict,crossFindings,onFile,left$/);
    expect(out.replace(/,[^,]*,[^,]*,[^,]*,[^,]*(?=\r\n)/g, '')).toBe(alone.out);
    expect(rows.every((each) => each.includes('"contradicted"'))).toBe(true);
    expect((await jiebang([...csv, '--headings', 'words'])).out).toContain('"档案的结果"');
    const sums = await jiebang([...csv, '--summary']);
    expect(sums.out).toContain('"file","","contradicted","1"');
  });

  it('has sheets of its own in a workbook', async () => {
    const path = `${files.path}/whole.xlsx`;
    await jiebang(['recheck', STORY, '--crosscheck', '--output', path]);
    const book = await read(readFileSync(path));
    const names = 'sheets' in book ? book.sheets.map(({ name }) => name) : [];
    expect(names.slice(-3)).toEqual(['勾稽合计', '勾稽结果', '代入后的结果']);
    expect(names).toHaveLength(8);
  });

  it('is left out of a report where not all was read', async () => {
    const missing = `${files.path}/none.ndjson`;
    const args = ['recheck', STORY, missing, '--crosscheck', '--format', 'markdown'];
    const { code, out, complaints } = await jiebang(args);
    expect(code).toBe(2);
    expect(out).not.toContain('勾稽');
    expect(complaints).toContain('不作勾稽核对');
  });

  it('is of whole files, in a format that tells of them', async () => {
    for (const options of [
      ['--from', '2'],
      ['--format', 'worksheet'],
    ]) {
      expect((await jiebang(['recheck', STORY, '--crosscheck', ...options])).code).toBe(2);
    }
  });
});
