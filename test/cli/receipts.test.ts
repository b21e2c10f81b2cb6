import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../house/sources.js';
import { COMMAND, folder, jiebang, results } from './command.js';
import { sheetsOf } from './sheets.js';

const { path: here, file } = folder();
const EXAMPLES = readFileSync(`${ROOT}docs/examples/decisions.ndjson`, 'utf8');

/** Writes an input into a folder of its own, rechecks it there, and gives the path of the receipt. */
async function receipted(name: string, input: string, ...options: string[]): Promise<string> {
  const at = join(here, name);
  mkdirSync(at);
  writeFileSync(join(at, 'decisions.ndjson'), input);
  const receipt = join(at, 'decisions.receipt.json');
  const { code, complaints } = await jiebang([
    ...['recheck', join(at, 'decisions.ndjson'), '--output', join(at, 'results')],
    ...['--receipt', receipt, '--rechecked-on', '2025-03-01', ...options],
  ]);
  expect([code, complaints]).toEqual([1, '']);
  return receipt;
}

const read = (receipt: string) => JSON.parse(readFileSync(receipt, 'utf8'));
const oneFenMore = EXAMPLES.replace('"grant":"900万元"', '"grant":900000001');

let then: string;
beforeAll(async () => {
  then = await receipted('then', EXAMPLES, '--known-on', '2025-02-28');
});

describe('jiebang recheck --receipt', () => {
  it('names the files beside it, both dates, the counts and the chain', () => {
    const { subject, predicate } = read(then);
    expect(subject.map(({ name }: { name: string }) => name)).toEqual([
      ...['decisions.ndjson', 'results', 'decisions.chain'],
    ]);
    expect(predicate.dates).toEqual({ knownOn: '2025-02-28', recheckedOn: '2025-03-01' });
    expect(predicate.counts).toEqual({ upheld: 13, overturned: 15, undetermined: 3, invalid: 1 });
    const lines = readFileSync(join(here, 'then/decisions.chain'), 'utf8').trimEnd().split('\n');
    expect(predicate.chain).toEqual({ alg: 'sha256', head: lines.at(-1), length: 32 });
  });

  it('writes the results that it writes without', async () => {
    const { out } = await jiebang(['recheck', '-'], EXAMPLES);
    expect(readFileSync(join(here, 'then/results'), 'utf8')).toBe(out);
  });

  it.each([
    ['without --output', ['decisions.ndjson', '--receipt', 'r.json']],
    ['of standard input', ['-', '--output', 'o', '--receipt', 'r.json']],
    ['of two files', ['a', 'b', '--output', 'o', '--receipt', 'r.json']],
  ])('%s is refused', async (_, args) => {
    expect((await jiebang(['recheck', ...args])).code).toBe(2);
  });

  it.each(['--known-on', '--rechecked-on'])('%s without it is refused', async (option) => {
    const { code, complaints } = await jiebang(['recheck', '-', option, '2025-02-28'], EXAMPLES);
    expect([code, complaints]).toEqual([
      2,
      `jiebang: 选项 ${option} 只和 --receipt 同用 / the option ${option} goes with --receipt only\n`,
    ]);
  });

  it('of a name that is taken is refused', async () => {
    const input = join(here, 'then/decisions.ndjson');
    const { code } = await jiebang([
      'recheck',
      input,
      '--output',
      input,
      '--receipt',
      `${input}.json`,
    ]);
    expect([code, readFileSync(input, 'utf8') === EXAMPLES]).toEqual([2, true]);
  });
});

describe('jiebang verify', () => {
  it('0: what lies beside the receipt is what it says, in whichever folder', async () => {
    cpSync(join(here, 'then'), join(here, 'elsewhere'), { recursive: true });
    const { code, out } = await jiebang(['verify', join(here, 'elsewhere/decisions.receipt.json')]);
    expect([code, out]).toEqual([0, '']);
  });

  it('says for people of which verdict there are more or fewer, by what it is called', async () => {
    cpSync(join(here, 'then'), join(here, 'recounted'), { recursive: true });
    const path = join(here, 'recounted/decisions.receipt.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"upheld": 13', '"upheld": 14'));
    const told = async (language: string) =>
      (await jiebang(['verify', path, '--format', 'text', '--lang', language])).out;
    expect(await told('zh')).toContain(
      '“符合规定”的记录，收据写 14 条，现为 13 条（predicate.counts.upheld）\n',
    );
    expect(await told('en')).toContain(
      'records “in keeping with the measures”: 14 in the receipt, 13 here (predicate.counts.upheld)\n',
    );
  });

  it('0: a page made from a table, verified from another folder than it was written in', async () => {
    mkdirSync(join(here, 'page'));
    const table = 'id,kind,decidedOn,outcome,facts.grant\nG-1,grant,2024-06-30,permit,900万元\n';
    writeFileSync(join(here, 'page/grants.csv'), table);
    const written = spawnSync(
      process.execPath,
      [COMMAND, ...'recheck grants.csv --output page.html --receipt page.receipt.json'.split(' ')],
      { cwd: join(here, 'page') },
    );
    expect(written.status).toBe(1);
    expect(readFileSync(join(here, 'page/page.html'), 'utf8')).toContain(
      'grants.csv：工作表“grants”',
    );
    const { code, out } = await jiebang(['verify', join(here, 'page/page.receipt.json')]);
    expect([code, out]).toEqual([0, '']);
  });

  it('0: a run with limits of its own is verified with the same', async () => {
    const limits = ['--max-bytes', '400', '--max-depth', '3'];
    const receipt = await receipted('limits', EXAMPLES, ...limits);
    expect(read(receipt).predicate.options).toMatchObject({ maxBytes: 400, maxDepth: 3 });
    expect(read(receipt).predicate.counts.invalid).toBeGreaterThan(1);
    expect(read(then).predicate.options).not.toHaveProperty('maxBytes');
    const { code, out } = await jiebang(['verify', receipt]);
    expect([code, out]).toEqual([0, '']);
  });

  it.each([
    ['a limit that is no number', 'options', 'maxBytes', '400'],
    ['a first record before the first', 'options', 'from', 0],
    ['an edition for every record that it does not hold', 'options', 'asEdition', '2026'],
    ['a day that is none', 'dates', 'knownOn', '2025-02-30'],
  ])('2: %s is named', async (name, part, key, value) => {
    const receipt = read(then);
    receipt.predicate[part][key] = value;
    cpSync(join(here, 'then'), join(here, name), { recursive: true });
    const path = join(here, name, 'decisions.receipt.json');
    writeFileSync(path, JSON.stringify(receipt));
    const { code, complaints } = await jiebang(['verify', path]);
    expect([code, complaints.includes(`predicate.${part}.${key}`)]).toEqual([2, true]);
  });

  it('1: one fen more in the input, named with its line', async () => {
    cpSync(join(here, 'then'), join(here, 'fen'), { recursive: true });
    writeFileSync(join(here, 'fen/decisions.ndjson'), oneFenMore);
    const args = ['verify', join(here, 'fen/decisions.receipt.json'), '--format', 'text'];
    const { code, out } = await jiebang(args);
    expect(code).toBe(1);
    expect(out).toContain('第 16 行（JT-2023-016）：输入的记录已改动\n');
    expect((await jiebang([...args, '--lang', 'en'])).out).toContain(
      'line 16 (JT-2023-016): the record of the input was changed\n',
    );
  });

  it('1: a blank line is told as the input, also where a faulty line behind it is another now', async () => {
    const input = `${EXAMPLES}no record\n`;
    const receipt = await receipted('blank', input);
    const at = input.indexOf('\n') + 1;
    writeFileSync(
      join(here, 'blank/decisions.ndjson'),
      `${input.slice(0, at)}\n${input.slice(at)}`,
    );
    const { code, out } = await jiebang(['verify', receipt]);
    expect(code).toBe(1);
    expect(results(out).filter(({ what }) => what === 'input' || what === 'result')).toEqual([
      { what: 'input', how: 'between' },
    ]);
  });

  it('1: other line ends, and a byte order mark, are told as the input, and change no record', async () => {
    const ended = `\ufeff${EXAMPLES.replaceAll('\n', '\r\n')}`;
    const [plain, other] = [await receipted('lf', EXAMPLES), await receipted('crlf', ended)];
    expect(read(other).predicate.chain).toEqual(read(plain).predicate.chain);
    writeFileSync(join(here, 'lf/decisions.ndjson'), ended);
    const { code, out } = await jiebang(['verify', plain]);
    expect([code, results(out)]).toEqual([1, [{ what: 'input', how: 'between' }]]);
  });

  it('1: a receipt without its editions, said in words', async () => {
    const told = read(then);
    told.predicate.editions = [];
    cpSync(join(here, 'then'), join(here, 'no-editions'), { recursive: true });
    const path = join(here, 'no-editions/decisions.receipt.json');
    writeFileSync(path, JSON.stringify(told));
    const { code, out } = await jiebang(['verify', path, '--format', 'text', '--lang', 'en']);
    expect([code, out.includes('the edition draft should stand there once')]).toEqual([1, true]);
  });

  it.each([
    ['no receipt', 'nowhere.json'],
    ['results instead', 'then/results'],
  ])('2: %s', async (_, path) => {
    expect((await jiebang(['verify', join(here, path)])).code).toBe(2);
  });

  it('2: the input does not lie beside it', async () => {
    const alone = file('alone.receipt.json', readFileSync(then));
    const { code, complaints } = await jiebang(['verify', alone, '--lang', 'en']);
    expect(code).toBe(2);
    expect(complaints).toContain('have to lie beside the receipt');
  });

  it.each([
    ['csv, in which results name the file', ['--format', 'csv']],
    ['a report in English', ['--format', 'markdown', '--lang', 'en']],
    [
      'failing findings of overturned records',
      ['--findings', 'failing', '--meta', '--verdict', 'overturned'],
    ],
  ])('0: %s', async (name, options) => {
    const receipt = await receipted(name, EXAMPLES, ...options);
    expect((await jiebang(['verify', receipt])).code).toBe(0);
  });

  it('0: an array over several lines, and 1 where an element of it is changed', async () => {
    const records = EXAMPLES.trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const text = JSON.stringify(records, null, 1);
    const receipt = await receipted('array', text);
    expect((await jiebang(['verify', receipt])).code).toBe(0);
    const input = join(here, 'array/decisions.ndjson');
    writeFileSync(input, text.replace('"grant": "900万元"', '"grant": "900.01万元"'));
    const { code, out } = await jiebang(['verify', receipt]);
    expect([code, results(out)[0]]).toMatchObject([
      1,
      { what: 'input', record: 16, how: 'changed' },
    ]);
  });

  it('0: a table by a mapping, and 1 where a cell is changed', async () => {
    const csv =
      '编号,日期,投入（万元）,资金（万元）,批准日\nG-1,2024-06-30,3000,900,2024-06-28\nG-2,2024-06-30,3000,901,2024-06-28\n';
    const mapping = {
      kind: 'grant',
      columns: {
        ...{ 编号: 'id', 日期: 'decidedOn', 投入: 'facts.investment', 资金: 'facts.grant' },
        批准日: 'facts.approvedOn',
      },
      fixed: { outcome: 'permit', 'facts.localCap': null },
    };
    const [table, map] = [file('t.csv', csv), file('map.json', JSON.stringify(mapping))];
    const receipt = join(here, 't.receipt.json');
    await jiebang([
      ...['recheck', table, '--map', map, '--output', join(here, 't.results')],
      ...['--receipt', receipt],
    ]);
    expect(read(receipt).predicate.mapping).toEqual(mapping);
    expect(await jiebang(['verify', receipt])).toMatchObject({ code: 0, out: '' });
    writeFileSync(table, csv.replace('901', '902'));
    const { code, out } = await jiebang(['verify', receipt]);
    expect([code, results(out)[0]]).toMatchObject([1, { what: 'input', line: 3, id: 'G-2' }]);
  });
});

describe('the file that --output names, of verify and diff', () => {
  const told = { verify: () => [then], diff: () => [then, then] };

  it.each(['verify', 'diff'] as const)(
    '%s: .txt is for people, also where all is the same',
    async (command) => {
      const into = join(here, `${command}.txt`);
      const { code, out } = await jiebang([command, ...told[command](), '--output', into]);
      expect([code, out]).toEqual([0, '']);
      expect(readFileSync(into, 'utf8')).toMatch(/^(?:与收据一致|每条记录的结果都相同).*\n$/u);
      expect((await jiebang([command, '--help', '--lang', 'en'])).out).toContain('--output FILE');
    },
  );

  it.each(['verify', 'diff'] as const)(
    '%s: a format that it has not is refused',
    async (command) => {
      for (const ending of ['html', 'xlsx', 'csv', 'md', 'pdf', 'docx']) {
        const into = join(here, `${command}.${ending}`);
        const { code, complaints } = await jiebang([command, ...told[command](), '--output', into]);
        expect([code, complaints]).toEqual([
          2,
          expect.stringMatching(
            /文件名可以是 \.txt，其他名称写 ndjson \/ .*it may be \.txt, and ndjson/,
          ),
        ]);
        expect(existsSync(into)).toBe(false);
      }
    },
  );
});

describe('further sheets of a table are part of the input', () => {
  const CONTRACTS = '项目编号,合同编号,合同额（元）,备考\nP-1,C-1,1000,x\n';
  const MAPPING = {
    kind: 'solver-payment',
    sheet: '核查',
    columns: {
      ...{ 编号: 'id', 日期: 'decidedOn', 项目编号: 'subject.project' },
      验收日期: 'facts.acceptanceOn',
    },
    fixed: { outcome: 'unmet' },
    children: {
      合同: {
        ...{ sheet: '合同', key: ['项目编号'], to: 'facts.contracts' },
        columns: { 合同编号: 'id', '合同额（元）': 'amount' },
      },
    },
  };

  /** Rechecks a table with a further sheet in a folder of its own. */
  async function withSheet(name: string, ...options: string[]): Promise<string> {
    const at = join(here, name);
    mkdirSync(at);
    const table = '编号,日期,项目编号,验收日期\nF-1,2024-06-30,P-1,2024-06-01\n';
    writeFileSync(join(at, '核查.csv'), table);
    writeFileSync(join(at, '合同.csv'), CONTRACTS);
    writeFileSync(join(at, 'map.json'), JSON.stringify(MAPPING));
    const { code } = await jiebang([
      ...['recheck', join(at, '核查.csv'), '--map', join(at, 'map.json')],
      ...['--sheet', `合同=${join(at, '合同.csv')}`, '--output', join(at, 'results')],
      ...['--receipt', join(at, 'r.json'), ...options],
    ]);
    expect(code).not.toBe(2);
    return join(at, 'r.json');
  }

  it('0 untouched; 1 and the name of the file where a cell that nothing reads is changed', async () => {
    const receipt = await withSheet('sheet-cell');
    expect(await jiebang(['verify', receipt])).toMatchObject({ code: 0, out: '' });
    writeFileSync(join(here, 'sheet-cell/合同.csv'), CONTRACTS.replace('x', 'y'));
    const { code, out } = await jiebang(['verify', receipt]);
    const path = 'predicate.options.sheets.0';
    expect([code, results(out)]).toMatchObject([1, [{ what: 'input', file: '合同.csv', path }]]);
    expect((await jiebang(['verify', receipt, '--format', 'text'])).out).toContain(
      '合同.csv：输入',
    );
    const { code: compared, complaints } = await jiebang(['diff', receipt, receipt]);
    expect([compared, complaints.includes('合同.csv')]).toEqual([2, true]);
  });

  it('is named in every paper by its name and digest, once, and is verified from another folder', async () => {
    const receipt = await withSheet('sheet-paper', '--format', 'html');
    const at = join(here, 'sheet-paper');
    const digest = createHash('sha256').update(CONTRACTS).digest('hex');
    const said = `另一张表“合同”：合同.csv，SHA-256 ${digest}`;
    const html = readFileSync(join(at, 'results'), 'utf8');
    expect(html.split(said)).toHaveLength(2);
    for (const command of ['explain', 'crosscheck']) {
      const { out } = await jiebang([
        ...[command, join(at, '核查.csv'), '--map', join(at, 'map.json')],
        ...['--sheet', `合同=${join(at, '合同.csv')}`, '--format', 'markdown'],
      ]);
      expect(out.split(digest)).toHaveLength(2);
    }
    const book = join(at, 'whole.xlsx');
    await jiebang([
      ...['crosscheck', join(at, '核查.csv'), '--map', join(at, 'map.json')],
      ...['--sheet', `合同=${join(at, '合同.csv')}`, '--output', book],
    ]);
    const [summary = []] = Object.values(await sheetsOf(book));
    expect(summary.filter(([line]) => line === said)).toHaveLength(1);
    renameSync(at, `${at}-moved`);
    expect(await jiebang(['verify', receipt.replace(at, `${at}-moved`)])).toMatchObject({
      code: 0,
      out: '',
    });
  });

  it('1: another digest of it in the receipt', async () => {
    const receipt = await withSheet('sheet-digest');
    const told = read(receipt);
    told.predicate.options.sheets[0].sha256 = '0'.repeat(64);
    writeFileSync(receipt, JSON.stringify(told));
    const { code, out } = await jiebang(['verify', receipt]);
    expect([code, results(out)]).toMatchObject([1, [{ what: 'input', was: '0'.repeat(64) }]]);
  });

  it('1: an amount changed in it is told as the input, not as a result', async () => {
    const receipt = await withSheet('sheet-amount');
    writeFileSync(join(here, 'sheet-amount/合同.csv'), CONTRACTS.replace('1000', '900'));
    const { code, out } = await jiebang(['verify', receipt]);
    const found = results(out);
    expect([code, found[0]]).toMatchObject([1, { what: 'input', file: '合同.csv' }]);
    expect(found).toContainEqual(
      expect.objectContaining({ what: 'input', how: 'changed', record: 1 }),
    );
    expect(found.filter(({ what }) => what === 'result')).toEqual([]);
  });

  it('2: it is not there, and is named', async () => {
    const receipt = await withSheet('sheet-gone');
    rmSync(join(here, 'sheet-gone/合同.csv'));
    const { code, complaints } = await jiebang(['verify', receipt]);
    expect([code, complaints.includes('合同.csv')]).toEqual([2, true]);
  });

  it('2: the table cannot be read any more as the receipt says, and why is said', async () => {
    const receipt = await withSheet('sheet-mapping');
    const told = read(receipt);
    told.predicate.mapping.sheet = '没有';
    writeFileSync(receipt, JSON.stringify(told));
    const { code, complaints } = await jiebang(['verify', receipt]);
    expect([code, complaints.includes('没有')]).toEqual([2, true]);
  });

  it('two of one name from two folders are refused with a receipt', async () => {
    await withSheet('sheet-names');
    const at = join(here, 'sheet-names');
    mkdirSync(join(at, 'other'));
    writeFileSync(join(at, 'other/合同.csv'), CONTRACTS);
    const { code, complaints } = await jiebang([
      ...['recheck', join(at, '核查.csv'), '--map', join(at, 'map.json')],
      ...[
        '--sheet',
        `合同=${join(at, '合同.csv')}`,
        '--sheet',
        `别的=${join(at, 'other/合同.csv')}`,
      ],
      ...['--output', join(at, 'results'), '--receipt', join(at, 'r.json')],
    ]);
    expect([code, complaints.includes('“合同.csv”')]).toEqual([2, true]);
  });
});

describe('jiebang diff: which records have another verdict, and why', () => {
  const edition = (name: string, given: object): string =>
    file(`${name}.edition.json`, JSON.stringify({ id: 'X', ...given }));

  it('0: none', async () => {
    expect(await jiebang(['diff', then, then])).toMatchObject({ code: 0, out: '' });
  });

  it('the record', async () => {
    const now = await receipted('now', oneFenMore);
    const { code, out } = await jiebang(['diff', then, now]);
    expect([code, results(out)]).toEqual([
      1,
      [{ line: 16, id: 'JT-2023-016', from: 'upheld', to: 'overturned', causes: ['record'] }],
    ]);
  });

  it.each([
    ['edition', { parameters: { grantCap: { numerator: 1, denominator: 5 } } }],
    ['reading', { readings: { 'R16.investment': 'self-raised' } }],
  ])('the %s', async (cause, given) => {
    const options = ['--edition', edition(cause, given), '--as-edition', 'X'];
    const now = await receipted(cause, EXAMPLES, ...options);
    const { out } = await jiebang(['diff', then, now]);
    expect(results(out)).toEqual([
      { line: 16, id: 'JT-2023-016', from: 'upheld', to: 'overturned', causes: [cause] },
    ]);
  });

  it('the version: its receipt holds an answer that these rules do not give', async () => {
    const old = join(here, 'version');
    cpSync(join(here, 'then'), old, { recursive: true });
    const text = readFileSync(join(old, 'results'), 'utf8');
    const other = text.replace(
      '"recorded":"permit","verdict":"upheld"',
      '"recorded":"permit","verdict":"overturned"',
    );
    writeFileSync(join(old, 'results'), other);
    const receipt = read(join(old, 'decisions.receipt.json'));
    const { createHash } = await import('node:crypto');
    receipt.subject[1].digest.sha256 = createHash('sha256').update(other).digest('hex');
    receipt.predicate.tool.rules = '0'.repeat(64);
    writeFileSync(join(old, 'decisions.receipt.json'), JSON.stringify(receipt));
    const { out } = await jiebang(['diff', join(old, 'decisions.receipt.json'), then]);
    expect(results(out)).toMatchObject([
      { line: 1, from: 'overturned', to: 'upheld', causes: ['version'] },
    ]);
  });

  it('unknown of bare results, and it says why', async () => {
    const now = file(
      'now.ndjson',
      readFileSync(join(here, 'then/results'), 'utf8').replace('"upheld"', '"overturned"'),
    );
    const { code, out, complaints } = await jiebang([
      'diff',
      join(here, 'then/results'),
      now,
      '--lang',
      'en',
    ]);
    expect([code, results(out)]).toMatchObject([1, [{ line: 1, causes: ['unknown'] }]]);
    expect(complaints).toContain('hold neither records nor editions nor rules');
  });

  it('what is called by controls forges no line, and what is called by no text has no id', async () => {
    const id = 'G\u001b[2J\u202e\nforged: line';
    const resultsOf = (verdict: string) =>
      [{ id }, { id: { toString: 1 } }].map((each) => `${JSON.stringify({ ...each, verdict })}\n`);
    const files = ['upheld', 'overturned'].map((verdict) =>
      file(`${verdict}.ids`, resultsOf(verdict).join('')),
    );
    const { out, code } = await jiebang(['diff', ...files, '--format', 'text', '--lang', 'en']);
    expect(out).toBe(
      [
        'line 1 (G\\u{1b}[2J\\u{202e}\\u{a}forged: line): in keeping with the measures → contrary to the measures (unknown)',
        'line 2: in keeping with the measures → contrary to the measures (unknown)\n',
      ].join('\n'),
    );
    expect(code).toBe(1);
  });

  it('2: what lies beside a receipt is not what it tells of', async () => {
    expect((await jiebang(['diff', join(here, 'fen/decisions.receipt.json'), then])).code).toBe(2);
  });
});
