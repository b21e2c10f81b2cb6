import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/table/read/index.js';
import { csvCell, htmlText, markdownText } from '../../../src/values/gate.js';
import { folder, jiebang } from '../command.js';
import { lines, overturned, undetermined, upheld } from '../records.js';

const { file, path } = folder();
const hostile = {
  ...upheld,
  id: '=<b>|`*\u001b[31m\u202e\n"',
  reasons: { 'A16.grant-cap': '<script>x</script>\r\n|"' },
};
const input = file(
  'all.ndjson',
  `${lines(upheld, overturned, undetermined, hostile)}no\n{"id":"X","kind":"grant"}\n`,
);

async function written(format: string, ...options: string[]): Promise<string> {
  const { out, complaints } = await jiebang(['recheck', input, '--format', format, ...options]);
  expect(complaints).toBe('');
  return out;
}

/** The cells of a table as RFC 4180 writes it. */
function parsedCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g,
  )) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** Whether parts stand in a text in the order given: each behind the one before it. */
function inOrder(text: string, parts: readonly string[]) {
  let at = 0;
  for (const part of parts) {
    expect(text.slice(at)).toContain(part);
    at = text.indexOf(part, at) + part.length;
  }
}

describe('text', () => {
  it('what is contrary comes first, then whom to ask what, and what is in keeping last', async () => {
    const out = await written('text');
    inOrder(out, [
      '复核报告',
      '✗ 不符合规定 1   ? 待核实 1   ! 数据有误 2   ✓ 符合规定 2',
      '复核依据与输入',
      '《长三角科技创新共同体联合攻关计划实施办法（试行）》（草案）',
      'SHA-256',
      '不是法律意见',
      '涉及资金',
      '按条款统计',
      '不符合规定的记录',
      '待核实：向谁核实什么',
      '数据有误的记录',
      '分布',
      '逐条说明',
      '符合规定的记录',
    ]);
  });

  it('a card tells the ground once, what should have been decided, and everything else after it', async () => {
    const path = file('one.ndjson', lines(overturned));
    const { out } = await jiebang(['recheck', path, '--format', 'text']);
    const card = out.slice(out.indexOf('逐条说明')).split('\n');
    expect(card).toEqual([
      '逐条说明',
      '',
      '✗ G-2 · 支持资金 · 不符合规定',
      `  2024年6月30日 · 需求 D-17、项目 P-4 · ${path} 第 1 行`,
      '  记录的结论：予以支持；按本办法第十六条，应不予支持。',
      expect.stringMatching(
        /^ {2}- ✗ 第十六条：.*如减少 0\.01 元，则符合.* A16\.grant-cap 结论所据$/,
      ),
      expect.stringMatching(/^ {2}- 请核对：同一记录中有的金额带单位/),
      '  全部认定（3 项）',
      expect.stringMatching(/^ {4}- \? 尚不能认定 · 提示 · 中央资金 A3\.central-funds：第三条/),
      '    - ✗ 不符合 · 必须 · 支持资金上限 A16.grant-cap：见上',
      expect.stringMatching(/^ {4}- ✓ 符合 · 必须 · .*A16\.at-approval：第十六条/),
      '',
    ]);
  });

  it('speaks English', async () => {
    const out = await written('text', '--lang', 'en');
    expect(out).toContain('G-2 · Grant · contrary to the measures');
    expect(out).toContain('CNY 0.01 above the cap');
    expect(out).toContain('Recorded outcome: give the grant. Under Article 16 of the measures');
    expect(out).not.toMatch(/\p{Script=Han}/u);
  });

  it('names file and line of what is not sound', async () => {
    const out = await written('text');
    expect(out).toContain(`${input} 第 5 行\n  - 这一行不是 JSON`);
    expect(out).toContain('! X · 支持资金 · 数据有误');
  });

  it('lets nothing through that could move the cursor or turn the line round', async () => {
    const out = await written('text');
    expect(out).toContain('=<b>|`*\\u{1b}[31m\\u{202e}\\u{a}"');
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('says as much as is asked for', async () => {
    const [all = '', failing = '', none = ''] = await Promise.all(
      ['all', 'failing', 'none'].map((which) => written('text', '--findings', which)),
    );
    expect(all).toContain('全部认定（5 项）');
    expect(failing).toContain('全部认定（1 项）');
    expect(none).not.toContain('全部认定');
    const summary = await written('text', '--summary');
    expect(summary).toContain('按决定年份');
    expect(summary).not.toContain('逐条说明');
  });

  it('lists the verdicts that are asked for, and counts all', async () => {
    const out = await written('text', '--verdict', 'undetermined');
    expect(out).toContain('✗ 不符合规定 1 ');
    expect(out).toContain('? G-3 · 支持资金');
    expect(out).not.toContain('G-2 ');
  });

  it('holds the records of one value alone where a value is asked for', async () => {
    const other = { ...overturned, id: 'H-9', meta: { department: '江苏' } };
    const path = file('two.ndjson', lines(overturned, other));
    const { out } = await jiebang([
      'recheck',
      path,
      '--format',
      'text',
      '--group',
      'meta.department=江苏',
    ]);
    expect(out).toContain('本报告只含 meta.department 为“江苏”的 1 条记录，输入共 2 条。');
    expect(out).toContain('H-9');
    expect(out).not.toContain('G-2');
    const none = await jiebang([
      ...['recheck', path, '--format', 'text', '--group', 'meta.department=浙江'],
    ]);
    expect(none.out).toContain('本报告所含的记录中没有支持资金或验收前支付的记录。');
    expect(none.out).not.toContain('输入中没有');
    const grouped = await jiebang([
      'recheck',
      path,
      '--format',
      'text',
      '--group',
      'meta.department',
    ]);
    expect(grouped.out).toContain('按 meta.department\n  江苏 · 记录 1');
    expect(grouped.out).toContain('（没有写明） · 记录 1');
    const ofOne = ['recheck', path, '--group', 'meta.department=江苏', '--summary'];
    expect((await jiebang([...ofOne, '--format', 'ndjson'])).out).toContain('"records":2,');
    expect((await jiebang([...ofOne, '--format', 'csv'])).out).toContain('"records","","","2"');
    expect((await jiebang([...ofOne, '--format', 'text'])).out).toContain('✗ 不符合规定 1 ');
  });
});

describe('csv', () => {
  it('has one row a record, with a header of stable names', async () => {
    const out = await written('csv');
    expect(
      out.startsWith(
        '\ufeffline,id,kind,edition,decidedOn,demand,entry,project,recorded,verdict,lawful,possible,fail,unknown,excused,missing,conclusion,findings,errors,file,grounds,notes\r\n',
      ),
    ).toBe(true);
    const [header = [], ...rows] = parsedCsv(out.slice(1));
    expect(rows.map(({ length }) => length)).toEqual(Array(6).fill(header.length));
    const column = (name: string) => rows.map((row) => row[header.indexOf(name)]);
    expect(column('line')).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(column('id')).toEqual([
      'G-1',
      'G-2',
      'G-3',
      `'=<b>|\`*\\u{1b}[31m\\u{202e}\n"`,
      '',
      'X',
    ]);
    expect(column('verdict')).toEqual([
      'upheld',
      'overturned',
      'undetermined',
      'upheld',
      'invalid',
      'invalid',
    ]);
    expect(column('lawful')).toEqual(['permit|deny', 'deny', 'deny', 'permit|deny', '', '']);
    expect(column('fail')).toEqual(['', 'A16.grant-cap', '', '', '', '']);
    expect(column('unknown').slice(0, 3)).toEqual(['', 'A3.central-funds', 'A16.local-cap']);
    expect(column('missing').slice(0, 3)).toEqual(['', 'facts.sources', 'facts.localCap']);
    expect(column('decidedOn').slice(0, 3)).toEqual(Array(3).fill('2024-06-30'));
    expect(column('project').slice(0, 3)).toEqual(Array(3).fill('P-4'));
    expect(column('errors')[4]).toContain('不是 JSON');
    expect(column('grounds').slice(1, 5)).toEqual([
      'A16.grant-cap',
      'A16.local-cap',
      'A16.grant-cap|A16.at-approval',
      '',
    ]);
    expect(column('notes')[1]).toContain('同一记录中有的金额带单位');
    expect(column('file')).toEqual(Array(6).fill(input));
  });

  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['a\nb', '"a\nb"'],
    ['a\rb', '"a\rb"'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ['\n=1', `"'\n=1"`],
    ['\n', `"'\n"`],
    [' =1', "' =1"],
    ['\u0000=1', '\\u{0}=1'],
    ['\u202e=1', '\\u{202e}=1'],
    ['a\u0000\u001bb', 'a\\u{0}\\u{1b}b'],
    ['\ud800', '\\u{d800}'],
    ['=a,"b"', `"'=a,""b"""`],
    ['a=1', 'a=1'],
    ['', ''],
  ])('the cell %j is written %j', (text, expected) => {
    const quoted = expected.startsWith('"') ? expected : `"${expected}"`;
    expect(csvCell(text)).toBe(quoted);
  });

  it('counts in a table of its own', async () => {
    const rows = parsedCsv((await written('csv', '--summary')).slice(1));
    expect(rows).toEqual([
      ['group', 'name', 'answer', 'count'],
      ['records', '', '', '6'],
      ['verdict', '', 'upheld', '2'],
      ['verdict', '', 'overturned', '1'],
      ['verdict', '', 'undetermined', '1'],
      ['verdict', '', 'invalid', '2'],
      ['kind', 'grant', 'upheld', '2'],
      ['kind', 'grant', 'overturned', '1'],
      ['kind', 'grant', 'undetermined', '1'],
      ['kind', 'grant', 'invalid', '1'],
      ['rule', 'A3.central-funds', 'unknown', '1'],
      ['rule', 'A16.grant-cap', 'fail', '1'],
      ['rule', 'A16.local-cap', 'unknown', '1'],
    ]);
  });
});

describe('markdown', () => {
  it('links the numbers of the index to the cards', async () => {
    const out = await written('markdown');
    expect(out.startsWith('# 复核报告\n\n- **1** [✗ 不符合规定](#overturned)\n')).toBe(true);
    expect(out).toContain('| [2](#r2) | G-2 | 支持资金 | 2024-06-30 |');
    expect(out).toContain('<a id="r2"></a>\n\n### ✗ G-2 · 支持资金 · **不符合规定**');
  });

  it('every row of a table has as many cells as its head, whatever the record says', async () => {
    const rows = (await written('markdown')).split('\n');
    const cells = (row: string) => row.match(/(?<!\\)\|/g)?.length;
    const pairs = rows
      .map((row, at) => [rows[at - 1] ?? '', row] as const)
      .filter((pair) => pair.every((row) => row.startsWith('|')));
    expect(pairs.length).toBeGreaterThan(10);
    expect(pairs.filter(([before, row]) => cells(row) !== cells(before))).toEqual([]);
  });

  it.each([
    ['*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
    ['<b>&amp;', '\\<b\\>\\&amp;'],
    ['[x](y)', '\\[x\\](y)'],
    ['a|b\\', 'a\\|b\\\\'],
    ['# a', '\\# a'],
    ['- a', '\\- a'],
    ['12. a', '12\\. a'],
    ['支持资金 920.00 万元', '支持资金 920.00 万元'],
  ])('%j is written %j', (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });
});

describe('html', () => {
  it('is one page that needs nothing else, runs nothing, and may load nothing', async () => {
    const out = await written('html');
    expect(out).toMatch(/^<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n/);
    expect(out).toMatch(/<\/body>\n<\/html>\n$/);
    expect(out).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|\sstyle=|\son\w+=|url\(|@import/i);
    expect(out.match(/\shref="[^#]/)).toBe(null);
    const style = /<style>([\s\S]*?)<\/style>/.exec(out)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(out).toContain(`content="default-src 'none'; style-src 'sha256-${hash}'"`);
  });

  it('every tag is one of its own, opened and closed in turn; every link leads somewhere, ids are unique', async () => {
    const out = await written('html', '--lang', 'en', '--meta');
    const open: string[] = [];
    for (const [, close, name = '', end] of out.matchAll(/<(\/?)([a-zA-Z][^\s/>]*)[^>]*?(\/?)>/g)) {
      if (close) expect(open.pop()).toBe(name);
      else if (name !== 'meta' && end !== '/') open.push(name);
    }
    expect(open).toEqual([]);
    const ids = Array.from(out.matchAll(/\sid="([^"]*)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, to] of out.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(to);
    expect(out.match(/<section /g)).toHaveLength(4);
    expect(out).toContain('=&lt;b&gt;|`*\\u{1b}[31m\\u{202e}\\u{a}&quot;');
  });

  it('escapes what means something to HTML', () => {
    expect(htmlText(`<a href='x' title="y">&`)).toBe(
      '&lt;a href=&#39;x&#39; title=&quot;y&quot;&gt;&amp;',
    );
  });
});

describe('what goes to a file', () => {
  it('has the format that its name says, and leaves standard output empty', async () => {
    const page = `${path}/report.html`;
    expect(await jiebang(['recheck', input, '--output', page])).toMatchObject({ code: 1, out: '' });
    expect(readFileSync(page, 'utf8')).toBe(await written('html'));
  });

  it('is a workbook whose sheets are read back', async () => {
    const book = `${path}/report.xlsx`;
    await jiebang(['recheck', input, '--output', book]);
    const found = await read(readFileSync(book), { name: 'report' });
    const sheets = 'sheets' in found ? found.sheets : [];
    expect(sheets.map(({ name }) => name)).toEqual([
      '汇总',
      '不符合规定',
      '待核实',
      '数据有误',
      '全部认定',
    ]);
    expect(sheets[1]?.rows[1]?.slice(0, 4)).toEqual([
      { number: '2' },
      'G-2',
      '支持资金',
      { date: '2024-06-30' },
    ]);
    expect(sheets[1]?.rows[1]?.[8]).toEqual({ number: '0.000001' });
  });

  it('is never a file of the input, nor one that cannot be written', async () => {
    expect(await jiebang(['recheck', input, '--output', input])).toMatchObject({
      code: 2,
      out: '',
    });
    const nowhere = await jiebang(['recheck', input, '--output', '/nowhere/at/all.csv']);
    expect(nowhere).toMatchObject({ code: 2, out: '' });
    expect(nowhere.complaints).toContain('/nowhere/at/all.csv');
  });
});

describe('a csv for people', () => {
  it('has headings and words; an id that a spreadsheet would damage is read back as it was', async () => {
    const ids = ['001', '12345678901234567890', '1E5', '3-1', '=1+1', 'G-1'];
    const given = file('ids.ndjson', lines(...ids.map((id) => ({ ...overturned, id }))));
    const { out } = await jiebang(['recheck', given, '--format', 'csv', '--headings', 'words']);
    const [header = [], ...rows] = parsedCsv(out.slice(1));
    expect(header.slice(0, 4)).toEqual(['编号', '事项', '版本', '决定日期']);
    expect(rows.map(([id]) => id)).toEqual([
      ...['="001"', '="12345678901234567890"', '="1E5"', '="3-1"', "'=1+1", 'G-1'],
    ]);
    expect(rows[0]?.slice(1, 9)).toEqual([
      ...[
        '支持资金',
        'draft',
        '2024-06-30',
        '需求 D-17、项目 P-4',
        '',
        '予以支持',
        '不符合规定',
        '不予支持',
      ],
    ]);
    const found = await read(Buffer.from(out), { name: 'ids' });
    const [sheet] = 'sheets' in found ? found.sheets : [];
    expect(sheet?.rows.slice(1, 5).map(([id]) => id)).toEqual(ids.slice(0, 4));
  });
});

describe('a worksheet', () => {
  it('is a page per overturned record: facts, the clause as worded, conclusion, amount, source, blanks', async () => {
    const out = await written('worksheet');
    inOrder(out, [
      ...[
        '审计工作底稿',
        '索引号',
        '被审计单位',
        '审计事项',
        '事实',
        '项目投入：3000.00 万元',
        '定性依据',
      ],
      ...['按照不高于项目投入的 30%', '结论', '应不予支持', '金额', '资料来源', '编制人', '复核人'],
    ]);
    expect(out.match(/class="sheet"/g)).toHaveLength(1);
  });

  it('that the unit signs holds facts and source alone', async () => {
    const facts = await written('worksheet', '--facts-only', '--unit', 'subject.demand');
    inOrder(facts, ['审计取证单', '被审计单位', 'D-17', '事实', '资料来源', '证据提供单位意见']);
    expect(facts).not.toMatch(/不符合|定性|结论<|应不予|超过|金额<\/th>/);
  });
});
