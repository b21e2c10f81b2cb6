import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recheck } from '../../src/index.js';
import { receipt } from '../../src/receipt/index.js';
import { tableTexts } from '../../src/report/table-remarks.js';
import { docketOf, regularActs } from '../lifecycle/histories.js';
import { folder, jiebang } from './command.js';
import { lines, overturned, upheld } from './records.js';

const { file, path } = folder();
const decisions = lines(upheld, overturned);
const dockets = lines(docketOf(regularActs), docketOf(regularActs.slice(0, 3)));
const FOR_RECHECK =
  'jiebang: the input holds decision records only and no docket; decision records are for jiebang recheck\n';
const FOR_REPLAY =
  'jiebang: the input holds dockets only and no decision record; dockets are for jiebang replay\n';

const FOR_VERIFY =
  'jiebang: the input holds receipts only and no decision record; receipts are for jiebang verify\n';
const FOR_EDITION =
  'jiebang: the input holds editions only and no decision record; editions are given with --edition\n';
const FOR_DIFF =
  'jiebang: the input holds results only and no decision record; give the input that they are of; two results of recheck are for jiebang diff\n';
const rows = [upheld, overturned].map((record) => [Buffer.from(''), recheck(record)] as const);
const RESULTS = lines(...rows.map(([, result]) => result));
const RECEIPT = JSON.stringify(
  receipt(
    {
      ...{ input: { name: 'a', sha256: '' }, output: { name: 'b', sha256: '' } },
      ...{ editions: [], mapping: null, options: {}, rows },
    },
    { sha256: () => '' },
  ).statement,
  undefined,
  2,
);

const NO_JSON = 'act,on,by\npublish-guide,2022-07-01,office\n';
const UNREAD =
  'jiebang: nothing of the input can be read; decision records are JSON (one a line, or one array) or tables (csv, xlsx, xls, ods)\n';
const UNREAD_DOCKETS =
  'jiebang: nothing of the input can be read; dockets are JSON (one a line, or one array) and no tables\n';

const said = async (args: readonly string[], input: string) =>
  (await jiebang([...args, '-', '--lang', 'en'], input)).complaints;

describe('an input that is meant for another command', () => {
  it.each([
    ['decisions replayed', ['replay'], decisions, FOR_RECHECK],
    ['… and shared out', ['replay', '--jobs', '2'], decisions, FOR_RECHECK],
    ['… and only counted', ['replay', '--summary'], decisions, FOR_RECHECK],
    ['… for a page', ['replay', '--format', 'html'], decisions, FOR_RECHECK],
    ['decisions asked what is allowed', ['allowed'], decisions, FOR_RECHECK],
    ['dockets rechecked', ['recheck'], dockets, FOR_REPLAY],
    ['… and shared out', ['recheck', '--jobs', '2'], dockets, FOR_REPLAY],
    ['… for people', ['recheck', '--format', 'text'], dockets, FOR_REPLAY],
    ['dockets held against each other', ['crosscheck'], dockets, FOR_REPLAY],
    ['dockets explained', ['explain'], dockets, FOR_REPLAY],
    ['dockets replayed', ['replay'], dockets, ''],
    ['decisions rechecked', ['recheck'], decisions, ''],
    ['one decision among the dockets', ['recheck'], dockets + lines(upheld), ''],
    ['one docket among the decisions', ['replay'], decisions + lines(docketOf(regularActs)), ''],
    ['what is neither', ['recheck'], '{"id":"X"}\n[]\n7\nno JSON\n', ''],
    ['what nothing reads', ['recheck'], NO_JSON, UNREAD],
    ['… shared out', ['recheck', '--jobs', '2'], NO_JSON, UNREAD],
    ['… for people', ['recheck', '--format', 'html'], NO_JSON, UNREAD],
    ['a table that should be dockets', ['replay'], NO_JSON, UNREAD_DOCKETS],
    ['… asked what is allowed', ['allowed'], NO_JSON, UNREAD_DOCKETS],
    ['a receipt rechecked', ['recheck'], RECEIPT, FOR_VERIFY],
    ['… for people', ['recheck', '--format', 'html'], RECEIPT, FOR_VERIFY],
    ['… explained', ['explain'], RECEIPT, FOR_VERIFY],
    ['… held against nothing', ['crosscheck'], RECEIPT, FOR_VERIFY],
    ['… replayed', ['replay'], RECEIPT, FOR_VERIFY.replace('decision record', 'docket')],
    ['an edition rechecked', ['recheck'], lines({ id: 'X', parameters: {} }), FOR_EDITION],
    ['results rechecked', ['recheck', '--jobs', '2'], RESULTS, FOR_DIFF],
    ['a record with an answer of its own', ['recheck'], lines({ ...upheld, verdict: 'x' }), ''],
    ['a docket with one', ['replay'], lines({ ...docketOf(regularActs), verdict: 'x' }), ''],
    ['what is both', ['recheck'], lines({ ...upheld, acts: [] }), ''],
  ])('is named: %s', async (_, args, input, expected) => {
    expect(await said(args, input)).toBe(expected);
  });

  it.each(['crosscheck', 'explain'])('is named behind its lines by %s', async (command) => {
    const told = await said([command], NO_JSON);
    expect(told).toMatch(/^jiebang: -, line 1 cannot be read/);
    expect(told.endsWith(`\n${UNREAD}`)).toBe(true);
  });

  it('keeps its answers, and says it in both languages where none is asked for', async () => {
    const { code, out, complaints } = await jiebang(['replay', '-'], decisions);
    expect(code).toBe(1);
    expect(out.match(/"verdict":"invalid"/g)).toHaveLength(2);
    expect(complaints).toBe(
      'jiebang: 输入的全是决定记录，没有案卷；决定记录请用 jiebang recheck 复核 / the input holds decision records only and no docket; decision records are for jiebang recheck\n',
    );
  });
});

describe('--group', () => {
  const by = (value: string, ...more: string[]) =>
    said(['recheck', '--group', value, ...more], decisions);

  it.each([
    ['kind=typo', 'no record has “typo” at kind; what stands there: “grant”'],
    ['id=G-7', 'no record has “G-7” at id; what stands there: “G-1”, “G-2”'],
    ['knd=grant', 'no record has anything at knd; check how the path is written'],
    ['__proto__=x', 'no record has anything at __proto__; check how the path is written'],
  ])('%s, which no record says, is told', async (value, expected) => {
    expect(await by(value)).toBe(`jiebang: ${expected}\n`);
    expect(await by(value, '--jobs', '2', '--summary')).toBe(`jiebang: ${expected}\n`);
    expect(await by(value, '--format', 'html')).toBe(`jiebang: ${expected}\n`);
  });

  it('names some of many values, and not the whole of long ones', async () => {
    const many = Array.from({ length: 12 }, (_, at) => ({
      ...upheld,
      id: `${at}`.padEnd(50, '长'),
    }));
    const told = await said(['recheck', '--group', 'id=0'], lines(...many));
    expect(told).toContain(`what stands there: “0${'长'.repeat(38)}…”, “1`);
    expect(told).toContain(`“7${'长'.repeat(38)}…” and others\n`);
    expect(told).not.toContain('“8');
  });

  it('finds its value also behind many others', async () => {
    const many = Array.from({ length: 12 }, (_, at) => ({ ...upheld, id: `${at}` }));
    expect(await said(['recheck', '--group', 'id=11'], lines(...many))).toBe('');
  });

  it('tells paths by which it was to count and where nothing stands', async () => {
    expect(await by('kind,meta.dept', '--format', 'text')).toBe(
      'jiebang: no record has anything at meta.dept; check how the path is written\n',
    );
    expect(await by('kind,year', '--format', 'text')).toBe('');
  });

  it('tells a path of the unit at which nothing stands, in what names units', async () => {
    const args = ['recheck', '--unit', 'meta.unit'];
    const nothing = 'jiebang: no record has anything at meta.unit; check how the path is written\n';
    expect(await said([...args, '--format', 'markdown'], decisions)).toBe(nothing);
    expect(await said([...args, '--format', 'csv'], decisions)).toBe('');
    const named = lines({ ...upheld, meta: { unit: '甲' } });
    expect(await said([...args, '--format', 'markdown'], named)).toBe('');
  });

  it('says it of rows of a table, too', async () => {
    const table = file(
      'grants.csv',
      'id,kind,decidedOn,outcome,facts.grant\nG-1,grant,2024-06-30,permit,900万元\n',
    );
    const { complaints } = await jiebang(['recheck', table, '--group', 'id=G-2', '--lang', 'zh']);
    expect(complaints).toContain('jiebang: 没有一条记录的 id 为“G-2”；出现的值有“G-1”\n');
  });
});

describe('jiebang allowed --by', () => {
  const by = (who: string) => said(['allowed', '--by', who], dockets);

  it('says of a name that nobody has that nobody has it, and who is on record', async () => {
    const told = await by('nobody');
    expect(told).toContain(
      'no unit on record is called “nobody”, and no body is: what is allowed is what a new unit may do; on record: “',
    );
    expect(told).toContain(
      'bodies and departments: task-force, office, promotion-group, agency, departments, 310000, 320000, 330000, 340000, or what they are called\n',
    );
    expect(told.split('\n')).toHaveLength(2);
  });

  it('names nobody where nobody is on record', async () => {
    const told = await said(['allowed', '--by', 'nobody'], lines(docketOf([])));
    expect(told).toContain('what a new unit may do; bodies and departments');
  });

  it.each([
    'task-force',
    '工作专班',
    'the task force',
    '江苏省科技厅',
    '320500',
    '91310000MA1FL0000X',
  ])('says nothing of %s', async (who) => {
    expect(await by(who)).toBe('');
  });

  it('says nothing of a unit on record, by its name', async () => {
    const names =
      JSON.stringify(regularActs).match(/(?<="(?:name|solver|by)":")[^"]*公司[^"]*/g) ?? [];
    expect(names.length).toBeGreaterThan(1);
    for (const name of new Set(names)) expect([name, await by(name)]).toEqual([name, '']);
  });

  it('says nothing where no docket could be read, but what they are', async () => {
    expect(await said(['allowed', '--by', 'nobody'], '{"id":"X","acts":7}\n')).toBe('');
  });
});

describe('a file that is given more than once', () => {
  const records = file('records.ndjson', decisions);
  const acts = file('dockets.ndjson', dockets);

  it.each([
    ['recheck', records],
    ['crosscheck', records],
    ['explain', records],
    ['replay', acts],
    ['allowed', acts],
  ])('is said by %s, and read as often', async (command, path) => {
    const { complaints, out } = await jiebang([command, path, path, path, '--lang', 'en']);
    expect(complaints).toBe(`jiebang: ${path} is given more than once and is read as often\n`);
    expect(out).not.toBe((await jiebang([command, path, '--lang', 'en'])).out);
  });

  it('is known by whatever name, and said in both languages where none is asked for', async () => {
    const link = join(path, 'link.ndjson');
    symlinkSync(records, link);
    const { complaints } = await jiebang(['recheck', records, acts, link]);
    expect(complaints).toBe(
      `jiebang: ${link} 就是 ${records}，同一个文件会读不止一遍 / ${link} is the same file as ${records}, which is read more than once\n`,
    );
  });

  it('is not one of the same content', async () => {
    const copy = file('copy.ndjson', decisions);
    expect((await jiebang(['recheck', records, copy])).complaints).toBe('');
  });
});

it('what is said of a column of amounts gives them as reports do, in either language', () => {
  const column = {
    ...{
      sheet: '支持资金',
      heading: '支持资金（万元）',
      path: 'facts.grant',
      empty: 0,
      computed: 0,
      rounded: 0,
    },
    ...{ zeros: 1, smallest: 0, largest: 504_000_000 },
  };
  expect(tableTexts({ rows: [], notes: [], columns: [column] })).toEqual([
    {
      zh: '工作表“支持资金”“支持资金（万元）”列：最小 0.00 元，最大 504.00 万元（5,040,000.00 元），为零 1 格',
      en: 'sheet “支持资金”, column “支持资金（万元）”: from CNY 0.00 to CNY 5,040,000.00, 1 of them zero',
    },
  ]);
});
