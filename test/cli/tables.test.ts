import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/table/read/index.js';
import { folder, jiebang, results } from './command.js';

const CASES = fileURLToPath(new URL('../cases/tables/', import.meta.url));
const at = (path: string) => join(CASES, path);
const map = (name: string) => ['--map', at(`${name}/mapping.json`)];
const { file } = folder();
/** id, kind, decidedOn, outcome, facts.grant and a grant of 900万元, in GB18030. */
const GRANTS = Buffer.concat([
  Buffer.from('id,kind,decidedOn,outcome,facts.grant\nG-1,grant,2024-06-30,permit,900'),
  Buffer.from([0xcd, 0xf2, 0xd4, 0xaa, 0x0a]),
]);

describe('jiebang recheck with a table', () => {
  it('answers its rows in their order; an invalid one says sheet and row, and the cell', async () => {
    const { code, out } = await jiebang(['recheck', at('_messy/决定台账.csv'), ...map('_messy')]);
    const answers = results(out);
    expect(code).toBe(1);
    expect(answers).toHaveLength(60);
    expect(answers[2]).toMatchObject({
      ...{ kind: 'project-acceptance', sheet: '决定台账', row: 7, verdict: 'invalid' },
      errors: [{ code: 'word', path: 'facts.criteria', heading: '验收评价', read: '/' }],
    });
  });

  it('names the cell of what only rechecking refuses, too', async () => {
    const { out } = await jiebang(['recheck', at('_messy/决定台账.csv'), ...map('_messy')]);
    const withoutId = results(out).find(({ row }) => row === 41);
    expect(withoutId).toMatchObject({
      verdict: 'invalid',
      errors: [{ path: 'id', sheet: '决定台账', row: 41 }],
    });
  });

  it('says of what only rechecking refuses what was read, too', async () => {
    const rows =
      '记录编号,决定日期,edition,支持资金（元）,结论\nG-1,2024-06-30,其他版,9,予以支持\n';
    const { out } = await jiebang(['recheck', file('支持资金.csv', rows)]);
    expect(results(out)[0]).toMatchObject({
      verdict: 'invalid',
      errors: [{ path: 'edition', row: 2, read: '其他版' }],
    });
  });

  it('says what was passed over, what was not UTF-8, and how many cells of a column were empty', async () => {
    const { complaints } = await jiebang([
      ...['recheck', at('_messy/决定台账.csv'), ...map('_messy'), '--lang', 'en'],
    ]);
    expect(complaints).toContain('read as GB18030');
    expect(complaints).toContain('2 rows passed over');
    expect(complaints).toContain('column “备注”: 59 empty');
  });

  it('says of which file it is, also in the report and whatever folder it lies in', async () => {
    const [one, other] = ['甲.csv', '乙.csv'].map((name) => file(name, GRANTS));
    const given = [String(one), String(other)];
    const { complaints } = await jiebang(['recheck', ...given, '--lang', 'en']);
    for (const name of given) {
      expect(complaints).toContain(`jiebang: ${name}: not UTF-8, and read as GB18030; name`);
      expect(complaints).toContain(`jiebang: ${name}: sheet “`);
    }
    const { out } = await jiebang(['recheck', ...given, '--format', 'text', '--lang', 'zh']);
    for (const name of given) expect(out).toContain(`${name}：不是 UTF-8，按 GB18030 读入`);
  });

  it('says that it is not UTF-8 also where it is refused', async () => {
    const headings = file('表头.csv', new Uint8Array([0xb1, 0xe0, 0x0a, 0xd6, 0xa7, 0x0a]));
    const { code, complaints } = await jiebang(['recheck', headings, '--lang', 'en']);
    expect(code).toBe(2);
    expect(complaints).toContain(`${headings}: not UTF-8, and read as GB18030`);
  });

  it.each(['crosscheck', 'explain'])('says it too where %s reads it', async (command) => {
    const { complaints } = await jiebang([
      ...[command, at('_messy/决定台账.csv'), ...map('_messy'), '--lang', 'en'],
    ]);
    expect(complaints).toContain('2 rows passed over');
    expect(complaints).toContain('column “备注”: 59 empty');
  });

  it('names the cell of what is refused where explain tells it', async () => {
    const { out } = await jiebang(['explain', at('_messy/决定台账.csv'), ...map('_messy')]);
    const answers = results(out);
    expect(answers[2]).toMatchObject({
      ...{ kind: 'project-acceptance', sheet: '决定台账', row: 7, verdict: 'invalid' },
      errors: [{ code: 'word', path: 'facts.criteria', heading: '验收评价', read: '/' }],
    });
    expect(answers.find(({ row }) => row === 41)).toMatchObject({
      verdict: 'invalid',
      errors: [{ path: 'id', sheet: '决定台账', row: 41 }],
    });
  });

  it('names file and cell of what is refused where crosscheck passes it over', async () => {
    const args = ['crosscheck', at('_messy/决定台账.csv'), ...map('_messy'), '--lang', 'en'];
    const { complaints } = await jiebang(args);
    expect(complaints).toContain(
      '决定台账.csv, sheet “决定台账”, row 7, column “验收评价”, counts as',
    );
    // What is required and not there is named by its empty cell.
    expect(complaints).toContain('sheet “决定台账”, row 41, column “决定文号”, counts as');
  });

  it.each(['explain', 'crosscheck'])('%s tells in its report what was read', async (command) => {
    const args = [command, at('_messy/决定台账.csv'), ...map('_messy'), '--format', 'markdown'];
    const { out } = await jiebang([...args, '--lang', 'en']);
    expect(out).toMatch(/决定台账\.csv, 60 records, SHA-256 [0-9a-f]{64}/);
    expect(out).toMatch(/Mapping: .*mapping\.json, SHA-256 [0-9a-f]{64}/);
    expect(out).toContain('2 rows passed over');
  });

  it('takes lists from further files', async () => {
    const further = `解决情况=${at('reserve-entry/解决情况.csv')}`;
    const args = ['recheck', at('reserve-entry/储备入库.csv'), ...map('reserve-entry')];
    const { out } = await jiebang([...args, '--sheet', further]);
    expect(results(out).map(({ verdict }) => verdict)).toEqual(['upheld', 'overturned', 'upheld']);
    const without = await jiebang([...args, '--lang', 'en']);
    expect(without).toMatchObject({ code: 2, out: '' });
    expect(without.complaints).toContain('no sheet called “解决情况”');
  });

  it.each([
    ['a mapping that is no JSON', '{', 'is no JSON'],
    ['a mapping in another encoding', Buffer.from([0x7b, 0xb1, 0xe0]), 'save it as UTF-8'],
    [
      'a mapping whose headings do not stand there',
      '{"kind":"grant","columns":{"文号":"id"}}',
      'headings are missing',
    ],
  ])('could not run with %s', async (_, text, said) => {
    const mapping = file('map.json', text);
    const { code, out, complaints } = await jiebang([
      ...['recheck', at('grant/支持资金.xlsx'), '--map', mapping, '--lang', 'en'],
    ]);
    expect([code, out]).toEqual([2, '']);
    expect(complaints).toContain(said);
  });

  it('writes reports of it as of other records', async () => {
    const { out } = await jiebang([
      ...[
        'recheck',
        at('grant/支持资金.xlsx'),
        ...map('grant'),
        '--format',
        'text',
        '--lang',
        'zh',
      ],
    ]);
    expect(out).toContain('ZJ-2024-002');
  });

  it.each(['支持资金.fods', '支持资金'])(
    'of OpenDocument in one file, %s, says that it is not read, and of no line that it is no JSON',
    async (name) => {
      const flat =
        '<?xml version="1.0" encoding="UTF-8"?>\n\n<office:document xmlns:office="o"><office:body>\n<office:spreadsheet/></office:body></office:document>\n';
      const { code, out, complaints } = await jiebang(['recheck', file(name, flat)]);
      expect([code, out]).toEqual([2, '']);
      expect(complaints).toContain('不读这种工作簿（xlsb、fods）；请另存为 xlsx');
      expect(complaints).toContain('workbooks of this form (xlsb, fods) are not read');
    },
  );

  it('knows records by their first bytes, whatever the file is called', async () => {
    const records = file('records.csv', '{"id":"1","kind":"grant"}\n');
    const { out } = await jiebang(['recheck', records]);
    expect(results(out)[0]).not.toHaveProperty('sheet');
  });
});

describe('jiebang template', () => {
  it('writes a workbook that recheck reads without a mapping', async () => {
    const path = file('模板.xlsx', '');
    expect(await jiebang(['template', 'solver-payment', '--output', path])).toMatchObject({
      code: 0,
      out: '',
    });
    const found = await read(new Uint8Array(readFileSync(path)));
    expect(found).toMatchObject({
      sheets: [
        { name: '验收前支付' },
        { name: expect.any(String) },
        { name: expect.any(String) },
        { name: '填表说明' },
      ],
    });
    const { code, complaints } = await jiebang(['recheck', path, '--lang', 'en']);
    expect(code).toBe(2);
    expect(complaints).toContain('holds no records');
    expect(complaints).not.toContain('填表说明');
  });

  it('in English has sheets with English names, and nothing is read from the one that explains them', async () => {
    const path = file('template.xlsx', '');
    await jiebang(['template', 'solver-payment', '--lang', 'en', '--output', path]);
    const found = await read(new Uint8Array(readFileSync(path)));
    if ('refused' in found) throw new Error(found.refused.message);
    expect(found.sheets.map(({ name }) => name).join()).toMatch(/^[ -~]+,how to fill it in$/);
    const { complaints } = await jiebang(['recheck', path, '--lang', 'en']);
    expect(complaints).toContain('holds no records');
    expect(complaints).not.toContain('how to fill it in');
  });

  it('takes a kind by what it is called, and says what the kinds are called', async () => {
    const [byCode, byName] = ['码.xlsx', '名.xlsx'].map((name) => file(name, ''));
    await jiebang(['template', 'grant', '--output', String(byCode)]);
    expect(await jiebang(['template', '支持资金', '--output', String(byName)])).toEqual({
      ...{ code: 0, out: '', complaints: '' },
    });
    const [one, other] = await Promise.all(
      [byCode, byName].map((path) => read(new Uint8Array(readFileSync(String(path))))),
    );
    expect(one).toEqual(other);
    const { complaints } = await jiebang(['template', '补助', '--output', 'x.xlsx']);
    expect(complaints).toContain('、grant（支持资金）、');
  });

  it.each([
    [
      'a kind that there is not',
      ['template', 'grants', '--output', 'x.xlsx'],
      'no kind of decision “grants”',
    ],
    ['no kind', ['template', '--output', 'x.xlsx'], '--all'],
    [
      'no kind, and says which there are',
      ['template', '--output', 'x.xlsx'],
      'the kinds of decision are: demand-collection, ',
    ],
    [
      'a kind that there is not, and says which there are',
      ['template', 'grants', '--output', 'x.xlsx'],
      'project-agreement, grant, solver-payment',
    ],
    [
      'a name that says another format',
      ['template', 'grant', '--output', 'x.csv'],
      'cannot be written as x.csv; write --output FILE.xlsx',
    ],
    [
      'the name of an older workbook',
      ['template', 'grant', '--output', 'x.XLS'],
      'cannot be written as x.XLS',
    ],
  ])('could not run with %s', async (_, args, said) => {
    const { code, complaints } = await jiebang([...args, '--lang', 'en']);
    expect(code).toBe(2);
    expect(complaints).toContain(said);
  });
});
