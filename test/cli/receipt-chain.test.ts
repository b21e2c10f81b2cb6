import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../house/sources.js';
import { folder, jiebang, results } from './command.js';

// The chain as docs/guides/evidence-that-lasts.md has it, computed here once more from the files alone.

const { path: here } = folder();
const RECORDS = readFileSync(`${ROOT}docs/examples/decisions.ndjson`, 'utf8').trim().split('\n');
const [FIRST = '', SECOND = ''] = RECORDS;
/** What cannot be read, or is no record, between records. */
const FAULTY = ['{"id":', '{"id":"abc', '[1]', '{"id":"x"} y', '{"id":"\\ud800"}', '{}'];
const LINES = [FIRST, ...FAULTY, `  ${SECOND} \t`, ...RECORDS.slice(-3)];

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest();

/** The canonical text of JSON, by sorting the keys of every object. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, each) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

function chainOf(records: readonly (string | Uint8Array)[], found: readonly unknown[]): string[] {
  expect(found).toHaveLength(records.length);
  const lines: string[] = [];
  let previous: Uint8Array = new Uint8Array(32);
  for (const [at, record] of records.entries()) {
    const parts = [previous, sha256(record), sha256(canonical(found[at]))];
    previous = sha256(Buffer.concat(parts));
    lines.push(Buffer.from(previous).toString('hex'));
  }
  return lines;
}

let folders = 0;

/** An input rechecked with a receipt, in a folder of its own. */
async function receipted(input: string | Uint8Array, ...options: string[]) {
  folders += 1;
  const at = join(here, `receipt-${folders}`);
  mkdirSync(at);
  const [file, receipt] = [join(at, 'input.csv'), join(at, 'r.receipt.json')];
  writeFileSync(file, input);
  const { code } = await jiebang([
    ...['recheck', file, '--output', join(at, 'results'), '--receipt', receipt, ...options],
  ]);
  expect(code).not.toBe(2);
  const chain = readFileSync(join(at, 'r.chain'), 'utf8').trim().split('\n');
  const found = async (...manner: string[]) =>
    results((await jiebang(['recheck', file, '--format', 'ndjson', ...manner])).out);
  const differences = async (changed: string | Uint8Array = input) => {
    writeFileSync(file, changed);
    return results((await jiebang(['verify', receipt])).out);
  };
  return { chain, found, differences, receipt };
}

const BETWEEN = { what: 'input', how: 'between' };
const lf = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');
const crlf = (lines: readonly string[]) => lines.map((line) => `${line}\r\n`).join('');

describe('the chain comes of the bytes of the records and of their full results', () => {
  it.each([
    ['lines', lf(LINES)],
    ['lines of CRLF', crlf(LINES)],
    ['lines of CRLF behind a byte order mark', `\ufeff${crlf(LINES)}`],
    ['a byte order mark before every line', LINES.map((line) => `\ufeff${line}\n`).join('')],
    ['no end of the last line', lf(LINES).trimEnd()],
    ['blank lines', LINES.map((line) => `\n \t\n${line}\n`).join('')],
  ])('%s', async (_, text) => {
    const { chain, found } = await receipted(text);
    expect(chain).toEqual(chainOf(LINES, await found()));
  });

  it.each([
    ['ndjson', 'all', undefined, undefined],
    ['ndjson', 'none', 'zh', 'zh'],
    ['ndjson', 'failing', 'en', 'en'],
    ['csv', 'all', undefined, 'zh'],
    ['text', 'all', 'en', 'en'],
    ['markdown', 'failing', undefined, 'zh'],
    ['html', 'all', undefined, 'zh'],
    ['html', 'none', 'en', 'en'],
    ['xlsx', 'all', undefined, 'zh'],
    ['worksheet', 'all', 'en', 'en'],
  ])(
    'written as %s, findings %s, --lang %s: what is said of faults is said in %s',
    async (format, findings, asked, spoken) => {
      const { chain, found } = await receipted(
        `\ufeff${crlf(LINES)}`,
        ...['--format', format, '--findings', findings],
        ...(asked === undefined ? [] : ['--lang', asked]),
      );
      const whole = await found(...(spoken === undefined ? [] : ['--lang', spoken]));
      expect(chain).toEqual(chainOf(LINES, whole));
    },
  );

  it('without the meta of a record, with --meta or not', async () => {
    const { chain, found } = await receipted(lf(RECORDS), '--meta');
    expect(chain).toEqual(chainOf(RECORDS, await found()));
  });

  it('an array: its elements without what stands around them', async () => {
    const elements = [FIRST, '1', '"a, ]"', '[1,[2]]', '{}', SECOND];
    const { chain, found } = await receipted(`\ufeff [ ${elements.join(' ,\r\n\t')} \n] \n`);
    expect(chain).toEqual(chainOf(elements, await found()));
  });

  it('one object over several lines: from its first brace to its last', async () => {
    const object = JSON.stringify(JSON.parse(FIRST), null, 2);
    const { chain, found, differences } = await receipted(object);
    expect(chain).toEqual(chainOf([object], await found()));
    expect(await differences(`\ufeff\n ${object}\r\n\n`)).toEqual([BETWEEN]);
  });

  it('a table: the canonical text of a record; of a row that gives none nothing', async () => {
    const { chain, found, differences } = await receipted(TABLE);
    const record = { decidedOn: '2024-06-30', facts: { grant: 900000000 }, id: 'G-1' };
    const text = canonical({ ...record, kind: 'grant', outcome: 'permit' });
    expect(chain).toEqual(chainOf([text, ''], await found()));
    // Another fault of the same row is another input.
    expect(await differences(TABLE.replace('never', 'soon'))).toMatchObject([
      { what: 'input', how: 'changed', line: 3 },
    ]);
  });
});

const TABLE =
  'id,kind,decidedOn,outcome,facts.grant\nG-1,grant,2024-06-30,permit,900万元\nG-2,grant,never,permit,1万元\n';

describe('verify says that no record was changed where none was', () => {
  it.each(['ndjson', 'csv', 'html', 'xlsx'])(
    'other line ends of lines that cannot be read, %s',
    async (format) => {
      const { differences } = await receipted(lf(LINES), '--format', format);
      expect(await differences()).toEqual([]);
      expect(await differences(`\ufeff${crlf(LINES)}`)).toEqual([BETWEEN]);
    },
  );

  it.each(['none', 'failing'])('faulty lines behind a blank one, findings %s', async (findings) => {
    const { differences } = await receipted(lf(LINES), '--findings', findings);
    expect(await differences(`\n${lf(LINES)}`)).toEqual([BETWEEN]);
  });

  it('a line that is not closed has the same fault whatever ends it', async () => {
    const said = async (text: string) => (await receipted(text)).found();
    expect(await said(crlf(FAULTY))).toEqual(await said(lf(FAULTY)));
  });
});

describe('a record that is too long is known by all its bytes', () => {
  const long = FIRST.replace('{', `{"meta":{"x":"${'a'.repeat(600_000)}"},`);
  const limit = ['--max-bytes', '100000'];

  it('which come into the chain', async () => {
    const { chain, found, differences } = await receipted(
      `\ufeff${crlf([long, SECOND])}`,
      ...limit,
    );
    const whole = await found(...limit);
    expect(whole[0]).toMatchObject({ line: 1, verdict: 'invalid' });
    expect(chain).toEqual(chainOf([long, SECOND], whole));
    expect(await differences(`\n${lf([long, SECOND])}`)).toEqual([BETWEEN]);
  });

  it('so that one changed in front of those that are held is named', async () => {
    const { differences } = await receipted(lf([long, SECOND]), ...limit);
    expect(await differences(lf([long.replace('aaa', 'aba'), SECOND]))).toEqual([
      { what: 'input', how: 'changed', record: 1, line: 1 },
    ]);
  });
});

it('a workbook of results is another as a whole: it has no lines', async () => {
  const { differences, receipt } = await receipted(lf(LINES), '--format', 'xlsx');
  const results = receipt.replace('r.receipt.json', 'results');
  const bytes = readFileSync(results);
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  writeFileSync(results, bytes);
  expect(await differences()).toEqual([{ what: 'output' }]);
});

it('another program is not called another version of this one', async () => {
  const { receipt } = await receipted(lf(LINES));
  writeFileSync(receipt, readFileSync(receipt, 'utf8').replace('"name": "jiebang"', '"name": "x"'));
  const told = (language: string) =>
    jiebang(['verify', receipt, '--format', 'text', '--lang', language]);
  expect((await told('en')).out).toContain('tool.name: another program: x in the receipt');
  expect((await told('zh')).out).toContain('tool.name：不是同一个程序，收据为 x');
});
