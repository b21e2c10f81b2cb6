import { describe, expect, it } from 'vitest';
import { loadFormat } from '../../../src/cli/formats/load.js';
import { csvCell, htmlText, markdownText } from '../../../src/values/gate.js';
import { folder, jiebang } from '../command.js';
import { lines, overturned, undetermined, upheld } from '../records.js';

const { file } = folder();
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

describe('text', () => {
  it('is what a person can follow: heading, outcome, verdict, why, failing findings first, summary', async () => {
    const path = file('one.ndjson', lines(overturned));
    const { out } = await jiebang(['recheck', path, '--format', 'text']);
    expect(out.split('\n')).toEqual([
      '复核依据：《长三角科技创新共同体联合攻关计划实施办法（试行）》（草案）',
      '',
      'G-2 · 支持资金 · 2024-06-30 · 需求 D-17 · 项目 P-4',
      '  记录的结论：予以支持',
      '  复核结果：✗ 不符合规定',
      expect.stringMatching(/^ {2}记录的决定“予以支持”不符合规定：.*按本办法第十六条，应不予支持/),
      expect.stringMatching(
        /^ {2}✗ 必须 {2}第十六条：.*如减少 0\.01 元，则符合.* {2}A16\.grant-cap（结论所据）$/,
      ),
      expect.stringMatching(/^ {2}\? 提示 {2}第三条：.* {2}A3\.central-funds$/),
      expect.stringMatching(/^ {2}✓ 必须 {2}第十六条：.* {2}A16\.at-approval$/),
      expect.stringMatching(/^ {2}! 请核对：同一记录中有的金额带单位/),
      '',
      '汇总：共 1 条记录  ✗ 不符合规定 1',
      '  支持资金：不符合规定 1',
      '不符合、提请注意或尚不能认定的规则：',
      '  A3.central-funds 中央资金：尚不能认定 1',
      '  A16.grant-cap 支持资金上限：不符合 1',
      '',
    ]);
  });

  it('speaks English', async () => {
    const out = await written('text', '--lang', 'en');
    expect(out).toContain('G-2 · Grant · 2024-06-30 · demand D-17 · project P-4');
    expect(out).toContain('Recheck: ✗ contrary to the measures');
    expect(out).toContain('Summary: 6 records');
    expect(out).not.toMatch(/\p{Script=Han}/u);
  });

  it('names file and line of what is not sound', async () => {
    const out = await written('text');
    expect(out).toContain(`${input} 第 5 行\n  复核结果：! 数据有误\n  ! 这一行不是 JSON`);
    expect(out).toContain(`X · 支持资金 · ${input} 第 6 行`);
  });

  it('lets nothing through that could move the cursor or turn the line round', async () => {
    const out = await written('text');
    expect(out).toContain('=<b>|`*\\u{1b}[31m\\u{202e}\\u{a}"');
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('says as much as is asked for', async () => {
    const count = (out: string) =>
      out.split('\n').filter((line) => /^ {2}[✓✗?!] /.test(line)).length;
    const [all, failing, none] = await Promise.all(
      ['all', 'failing', 'none'].map(async (which) =>
        count(await written('text', '--findings', which)),
      ),
    );
    // What is not sound is always said, one error in a line, three in a record; so is a note.
    expect(none).toBe(4 + 1);
    expect(failing).toBe(4 + 1 + 3);
    expect(all).toBeGreaterThan(failing as number);
  });

  it('is coloured on a terminal only, and marks stand without colour', async () => {
    const answered = {
      result: (await import('../../../src/index.js')).recheck(upheld),
      record: upheld,
      file: 'f',
      line: 1,
    };
    const options = { language: 'zh', findings: 'none' } as const;
    const plain = (await loadFormat('text', { ...options, colour: false })).record(answered);
    const coloured = (await loadFormat('text', { ...options, colour: true })).record(answered);
    expect(coloured).not.toBe(plain);
    expect(coloured.replace(/\p{Cc}\[[0-9]+m/gu, '')).toBe(plain);
    expect(plain).not.toContain('\u001b');
    expect(plain).toContain('✓ 符合规定');
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
  it('has a heading a record, a table of findings, and a summary', async () => {
    const out = await written('markdown');
    expect(
      out.startsWith(
        '# 复核报告\n\n复核依据：《长三角科技创新共同体联合攻关计划实施办法（试行）》（草案）\n\n## G-1 · 支持资金 · 2024-06-30 · 需求 D-17 · 项目 P-4\n\n',
      ),
    ).toBe(true);
    expect(out).toContain('记录的结论：予以支持；**复核结果：✗ 不符合规定**');
    expect(out).toContain(
      '| ✗ 不符合（结论所据） | 必须 | 支持资金上限<br>`A16.grant-cap` | 第十六条：',
    );
    expect(out).toContain('## 汇总\n\n- 共 6 条记录\n- 符合规定 2\n');
  });

  it('every row of a table has four cells, whatever the record says', async () => {
    const rows = (await written('markdown')).split('\n').filter((line) => line.startsWith('|'));
    expect(rows).not.toEqual([]);
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
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
  it('is one page that needs nothing else and runs nothing', async () => {
    const out = await written('html');
    expect(out).toMatch(/^<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n/);
    expect(out).toMatch(/<\/body>\n<\/html>\n$/);
    expect(out).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|\shref=|\son\w+=|url\(|@import/i);
  });

  it('every tag is one of its own, opened and closed in turn', async () => {
    const out = await written('html', '--lang', 'en');
    const open: string[] = [];
    for (const [, close, name = ''] of out.matchAll(/<(\/?)([a-zA-Z][^\s>]*)[^>]*>/g)) {
      if (close) expect(open.pop()).toBe(name);
      else if (!['meta', 'br'].includes(name)) open.push(name);
    }
    expect(open).toEqual([]);
    expect(out.match(/<section>/g)).toHaveLength(6);
    expect(out).toContain('=&lt;b&gt;|`*\\u{1b}[31m\\u{202e}\\u{a}&quot;');
  });

  it('escapes what means something to HTML', () => {
    expect(htmlText(`<a href='x' title="y">&`)).toBe(
      '&lt;a href=&#39;x&#39; title=&quot;y&quot;&gt;&amp;',
    );
  });

  it('counts on a page of its own', async () => {
    const out = await written('html', '--summary', '--lang', 'en');
    expect(out).toMatch(
      /^<!DOCTYPE html>\n<html lang="en">[\s\S]*<li>6 records<\/li>[\s\S]*<\/html>\n$/,
    );
    expect(out).not.toContain('<section>');
  });
});
