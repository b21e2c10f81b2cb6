import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/table/read/index.js';
import { folder, jiebang, results } from './command.js';

const EXAMPLES = fileURLToPath(new URL('../../docs/examples/decisions.ndjson', import.meta.url));
const grant = (facts: object) => ({
  ...{ id: 'G-1', kind: 'grant', decidedOn: '2024-06-30', outcome: 'permit' },
  facts: { investment: '3000万元', approvedOn: '2024-06-28', localCap: null, ...facts },
});
const asLines = (...records: readonly unknown[]) =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

describe('jiebang explain', () => {
  const files = folder();

  it('tells of each record its facts, flips and questions, and the letters last', async () => {
    const { code, out } = await jiebang(['explain', '-'], asLines(grant({ grant: '920万元' })));
    expect(code).toBe(1);
    const [record, letters, ...more] = results(out);
    expect(record).toMatchObject({
      ...{ id: 'G-1', verdict: 'overturned', grounds: ['A16.grant-cap'] },
      facts: { facts: ['facts.investment', 'facts.grant'] },
      flips: { sets: [[{ path: 'facts.grant', atMost: 900_000_000 }], [{}]] },
      questions: { questions: [] },
    });
    expect([letters, more]).toEqual([{ letters: [] }, []]);
  });

  it('takes tables, and writes into a file', async () => {
    const into = files.file('told.txt', '');
    const table = fileURLToPath(new URL('../cases/tables/grant/', import.meta.url));
    const { out, code } = await jiebang([
      ...['explain', `${table}支持资金.xlsx`, '--map', `${table}mapping.json`],
      ...['--output', into],
    ]);
    expect([out, code]).toEqual(['', 1]);
    expect(readFileSync(into, 'utf8')).toContain('ZJ-2024-002');
  });

  it('says every overturned example in one sentence, and how it would be in keeping or why it never is', async () => {
    const { code, out } = await jiebang(['explain', EXAMPLES, '--format', 'text', '--lang', 'en']);
    expect(code).toBe(1);
    const overturned = out.split('\n\n').filter((each) => each.includes('· ✗'));
    expect(overturned).toHaveLength(15);
    for (const each of overturned) {
      expect(each).toMatch(/(?:Under Article|Article) \d+/);
      expect(each).toMatch(/Contrary to the measures (?:on \w+ facts? alone|, whatever)/);
      expect(each).toMatch(/It would be|is met if|no other facts would meet|Nothing on record/);
      expect(each).not.toMatch(/undefined|\[object/);
    }
    const chinese = await jiebang(['explain', EXAMPLES, '--format', 'text']);
    expect(chinese.out.match(/不符合规定，(?:只凭 \d+ 项|不凭任何)事实即可认定/g)).toHaveLength(15);
    expect(chinese.out).toMatch(/请提供 \d+ 项。/);
  });

  it('tells of a row that would have to come in what it would be, and gives it no number', async () => {
    const facts = {
      received: [{ id: 'S1', on: '2024-06-20' }],
      forwarded: [{ id: 'S9', on: '2024-06-25' }],
    };
    const record = { ...grant({}), kind: 'solution-matching', outcome: 'met', facts };
    const { out } = await jiebang(['explain', '-', '--format', 'text'], asLines(record));
    expect(out).toContain(
      '增加一项（反馈的解决方案的编号为“S1”、解决方案的反馈日期不早于2024年6月20日且不晚于2024年6月30日）',
    );
    const english = ['explain', '-', '--format', 'text', '--lang', 'en'];
    expect((await jiebang(english, asLines(record))).out).toContain(
      'the solutions forwarded have one more (the id of the solution forwarded is “S1”',
    );
  });

  it('is a page: whom to ask first, then a card of every record that is not in keeping, and the others in a table', async () => {
    const path = `${files.path}/why.html`;
    const args = ['explain', EXAMPLES, '--readings', '--output', path];
    expect(await jiebang(args)).toMatchObject({ code: 1, out: '' });
    const page = readFileSync(path, 'utf8');
    expect(page).toMatch(/<h1>复核说明/);
    const order = ['letters', 'readings', 'basis', 'records', 'r18', 'upheld'].map((id) =>
      page.indexOf(` id="${id}"`),
    );
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order[0]).toBeGreaterThan(0);
    expect(page.match(/<section id=/g)).toHaveLength(19);
    expect(page).not.toMatch(/undefined|\[object/);
    const english = await jiebang(['explain', EXAMPLES, '--format', 'markdown', '--lang', 'en']);
    expect(english.out).toMatch(/^# Why, what would change it/);
  });

  it('is a table and a workbook: a row per record', async () => {
    const table = await jiebang(['explain', EXAMPLES, '--format', 'csv']);
    const rows = table.out.split(/\r\n(?="\d+",|$)/);
    expect(rows[0]).toMatch(/^\ufeffnumber,id,kind,edition,/);
    expect(rows.filter((each) => /^(?:\ufeff[^\r]*\r\n)?"\d+",/.test(each))).toHaveLength(32);
    expect(table.out).toContain('如签约的科技厅（委）为江苏省科学技术厅，则符合规定。');
    const path = `${files.path}/why.xlsx`;
    expect((await jiebang(['explain', EXAMPLES, '--output', path])).code).toBe(1);
    const { sheets } = (await read(readFileSync(path), { name: 'why' })) as {
      sheets: readonly { name: string; rows: readonly (readonly unknown[])[] }[];
    };
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['请各机构提供的事项', 2],
      ['逐条说明', 33],
      ['复核依据与输入', 5],
    ]);
    expect(sheets[2]?.rows[1]).toEqual([
      '复核依据：《长三角科技创新共同体联合攻关计划实施办法（试行）》（草案）',
    ]);
    expect(sheets[1]?.rows.slice(0, 2).map((row) => row[3])).toEqual(['版本', 'draft']);
  });

  it('the workbook names of each question whom it asks in which role, and which row it is of', async () => {
    const path = `${files.path}/asks.xlsx`;
    const record = {
      ...{ id: 'R-1', kind: 'reserve-entry', decidedOn: '2024-06-30', outcome: '揭榜成功' },
      facts: {
        ...{ route: 'demander', published: true, applicant: { name: 'Acme' } },
        needs: [{ id: 'N1', solved: true }, { id: 'N2' }],
      },
    };
    const asked = ['explain', '-', '--lang', 'en', '--output', path];
    expect((await jiebang(asked, asLines(record))).code).toBe(1);
    const { sheets } = (await read(readFileSync(path), { name: 'asks' })) as {
      sheets: readonly { rows: readonly unknown[] }[];
    };
    expect(sheets[0]?.rows[1]).toEqual([
      'the unit that applies for entry (Acme)',
      'whether the 2nd need is solved',
      'R-1',
      { number: '1' },
    ]);
  });

  it('takes the limits that it names where a record is beyond them', async () => {
    const record = asLines(grant({ grant: '920万元' }));
    const long = await jiebang(['explain', '-', '--max-bytes', '100', '--lang', 'en'], record);
    expect([long.code, long.out]).toEqual([1, expect.stringContaining('--max-bytes')]);
    const deep = await jiebang(['explain', '-', '--max-depth', '1', '--lang', 'en'], record);
    expect([deep.code, deep.out]).toEqual([1, expect.stringContaining('--max-depth')]);
    const within = await jiebang(['explain', '-', '--max-bytes', '9999'], record);
    expect(results(within.out)[0]).toMatchObject({ verdict: 'overturned' });
  });

  it.each(['explain', 'crosscheck'])(
    '%s says once in each language why a line cannot be read',
    async (command) => {
      const { complaints } = await jiebang([command, '-'], '{bad\n');
      expect(complaints.match(/这一行不是 JSON/g)).toHaveLength(1);
      expect(complaints.match(/this line is not JSON/g)).toHaveLength(1);
    },
  );

  it('ends with 0 where all is in keeping, with 1 where a record is faulty, with 2 where there is none', async () => {
    const upheld = { ...grant({ grant: '600万元', sources: [] }), outcome: 'deny' };
    expect((await jiebang(['explain', '-'], asLines(upheld))).code).toBe(0);
    const faulty = await jiebang(['explain', '-'], asLines(upheld, { id: 'X' }));
    expect([faulty.code, results(faulty.out)[1]]).toMatchObject([1, { verdict: 'invalid' }]);
    const told = await jiebang(
      ['explain', '-', '--format', 'text', '--lang', 'en'],
      asLines({ id: 'X', kind: 'grant' }, { id: 'Y' }, {}),
    );
    expect(told.out.match(/^.*! faulty record$/gim)).toEqual([
      expect.stringMatching(/^X · .+ · ! /),
      expect.stringMatching(/^Y · ! /),
      expect.stringMatching(/^! /),
    ]);
    expect((await jiebang(['explain', '-'], '\n')).code).toBe(2);
    expect((await jiebang(['explain'])).code).toBe(2);
  });

  it('a line that cannot be read is answered as that, and what is wrong with a record by its line', async () => {
    const upheld = { ...grant({ grant: '600万元', sources: [] }), outcome: 'deny' };
    const input = `${asLines(upheld)}{bad\n${asLines(grant({ grant: '900万' }))}`;
    const { out } = await jiebang(['explain', '-', '--lang', 'en'], input);
    expect(results(out).slice(1, 3)).toMatchObject([
      {
        line: 2,
        verdict: 'invalid',
        errors: [{ code: 'unreadable', message: expect.stringContaining('this line is not JSON') }],
      },
      { id: 'G-1', line: 3, verdict: 'invalid', errors: [{ path: 'facts.grant' }] },
    ]);
    const text = await jiebang(['explain', '-', '--format', 'text', '--lang', 'en'], input);
    expect(text.out).toMatch(/line 2: this line is not JSON/i);
    const compared = await jiebang(['explain', '-', '--compare', 'draft', 'draft'], input);
    expect(results(compared.out)).toContainEqual(
      expect.objectContaining({
        line: 2,
        errors: [expect.objectContaining({ code: 'unreadable' })],
      }),
    );
    const element = await jiebang(['explain', '-'], '[5]');
    expect(results(element.out)[0]).toEqual({
      verdict: 'invalid',
      errors: [expect.objectContaining({ code: 'type' })],
    });
  });

  it('says what holds whatever the other facts are before what would be if one of them were so', async () => {
    const parties = [{ name: 'A', records: [{ matter: 'm', on: '2024-01-01' }] }];
    const standing = {
      ...{ id: 'C-1', kind: 'credit-standing', decidedOn: '2023-12-31', outcome: 'flagged' },
      facts: { parties },
    };
    for (const format of ['text', 'markdown', 'html']) {
      const options = ['--format', format, '--lang', 'en'];
      const { out } = await jiebang(['explain', '-', ...options], JSON.stringify(standing));
      const [whatever, condition] = [out.indexOf('Whatever the other facts'), out.indexOf(' if ')];
      expect([whatever > 0, condition > whatever]).toEqual([true, true]);
    }
  });

  it('tells the verdict under every disputed reading where asked to', async () => {
    const input = asLines(grant({ grant: '900万元', sources: [] }));
    const { out } = await jiebang(['explain', '-', '--readings'], input);
    expect(results(out)).toMatchObject([
      { robustness: { sets: [{ readings: { 'R16.investment': 'self-raised' } }] } },
      { letters: [] },
      { robustness: { settled: 1, robust: 0 } },
    ]);
  });

  const lower = { id: 'lower', parameters: { grantCap: { numerator: 1, denominator: 4 } } };

  it('names the article in text, with the share of the edition by which the record was judged', async () => {
    const edition = files.file('lower.json', JSON.stringify(lower));
    const record = { ...grant({ grant: '900万元', sources: [] }), edition: 'lower' };
    const options = ['--edition', edition, '--format', 'text'];
    const { out } = await jiebang(['explain', '-', ...options], asLines(record));
    expect(out).toContain('超过项目投入 3000.00 万元的 25%');
    expect(out).toContain('按本办法第十六条，应不予支持');
  });

  it('ends with 0 where no verdict differs under two editions', async () => {
    const edition = files.file('lower.json', JSON.stringify(lower));
    const options = ['--edition', edition, '--compare', 'draft', 'lower'];
    const input = asLines(grant({ grant: '750万元', sources: [] }));
    expect((await jiebang(['explain', '-', ...options], input)).code).toBe(0);
  });

  it('compares two editions, and takes both ids', async () => {
    const edition = files.file('lower.json', JSON.stringify(lower));
    const options = ['--edition', edition, '--compare', 'draft', 'lower'];
    const input = asLines(grant({ grant: '900万元', sources: [] }));
    const { code, out } = await jiebang(['explain', ...options, '-'], input);
    expect(code).toBe(1);
    expect(results(out)[0]).toMatchObject({ causes: [[{ parameter: 'grantCap' }]] });
    const text = await jiebang(
      ['explain', ...options, '-', '--format', 'text', '--lang', 'en'],
      input,
    );
    expect(text.out).toContain('because of the parameter “cap of the grant” (grantCap)');
    const page = await jiebang(['explain', ...options, '-', '--format', 'html'], input);
    expect(page.out).toContain('<h1>两个版本的比较</h1>');
    expect(page.out).toContain('参数“支持资金比例上限”（grantCap）');
    expect((await jiebang(['explain', ...options, '-', '--format', 'csv'], input)).code).toBe(2);
    expect((await jiebang(['explain', '-', '--compare', 'draft'], input)).code).toBe(2);
    expect((await jiebang(['explain', '-', '--compare', 'draft', 'none'], input)).code).toBe(2);
  });
});
