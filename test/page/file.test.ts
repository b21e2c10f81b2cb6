import { describe, expect, it } from 'vitest';
import { zhCN } from '../../src/messages/zh-CN/index.js';
import { example } from '../../src/page/fits.js';
import { readFile } from '../../src/page/input.js';
import { read } from '../../src/table/read/index.js';

describe('how a table was read that is dropped', () => {
  it('says how it was read, as the command does', async () => {
    // 记录编号,支持资金 / A,9万元 / B, in GB18030.
    const bytes = Uint8Array.from(
      Buffer.from('bcc7c2bcb1e0bac52cd6a7b3d6d7cabdf00a412c39cdf2d4aa0a422c0a', 'hex'),
    );
    const said = async (language: 'zh' | 'en') => {
      const found = await readFile({ name: '支持资金.csv', bytes }, { language }, async () => read);
      return 'remarks' in found ? found.remarks : undefined;
    };
    expect(await said('zh')).toEqual([
      '不是 UTF-8，按 GB18030 读入。',
      expect.stringContaining('空 1 格'),
    ]);
    expect(await said('en')).toEqual([
      'It is not UTF-8, and was read as GB18030.',
      expect.stringContaining('1 empty'),
    ]);
  });
});

describe('a file of JSON that is dropped', () => {
  const found = (name: string, text: string) =>
    readFile({ name, bytes: new TextEncoder().encode(text) }, { language: 'zh' }, async () => read);
  const record = JSON.stringify(example('grant'));

  it('names a line that is no JSON as such, the first line too', async () => {
    const read = await found('a.ndjson', `oops\n${record}\n{"id":\n`);
    expect(read).toMatchObject({
      answers: [
        { place: { line: 1 }, result: { verdict: 'invalid' } },
        { place: { line: 2 }, result: { verdict: 'upheld' } },
        { place: { line: 3 }, result: { verdict: 'invalid' } },
      ],
    });
    const answers = 'answers' in read ? read.answers : [];
    const said = answers.flatMap(({ result }) =>
      result.verdict === 'invalid' ? zhCN.errors(result) : [],
    );
    expect(said).toEqual([
      '这一行不是 JSON（一条记录须写在一行里，或放进一个数组），或者嵌套太深',
      '这一行不是 JSON（一条记录须写在一行里，或放进一个数组），或者嵌套太深',
    ]);
  });

  it('names the item of a list, which stands on no line of its own', async () => {
    const read = await found('a.json', `[${record},5]`);
    expect(read).toMatchObject({
      answers: [{ place: { item: 1 } }, { place: { item: 2 }, result: { verdict: 'invalid' } }],
    });
  });

  it.each(['a.ndjson', 'a.json'])('holds no record where it is empty: %s', async (name) => {
    expect(await found(name, '')).toEqual({ answers: [], remarks: [] });
  });

  it('of dockets shows the first and says how many more there are, in a list and in lines', async () => {
    const docket = { id: 'a', acts: [] };
    const text = JSON.stringify(docket);
    expect(await found('a.json', text)).toEqual({ docket, others: 0 });
    expect(await found('a.json', `[${text},${text}]`)).toEqual({ docket, others: 1 });
    expect(await found('a.ndjson', `${text}\n${text}\n\n${text}\n`)).toEqual({ docket, others: 2 });
  });
});

describe('a table that is dropped', () => {
  it('and needs a mapping says that the page reads none, beside what the command would ask for', async () => {
    const bytes = new TextEncoder().encode('id,x\n1,2\n');
    const found = await readFile({ name: 'a.csv', bytes }, { language: 'en' }, async () => read);
    const refused = 'refused' in found ? found.refused : [];
    expect(refused.length).toBeGreaterThan(1);
    expect(refused.at(-1)).toMatch(/^This page reads no mapping: /);
  });

  const answersTo = async (text: string) => {
    const bytes = new TextEncoder().encode(text);
    const found = await readFile({ name: 'a.csv', bytes }, { language: 'zh' }, async () => read);
    return 'answers' in found ? found.answers.map(({ result }) => result) : [];
  };

  it('names the cell of what is refused in a record, as that of what is no value at all', async () => {
    const results = await answersTo(
      'id,decidedOn,决定种类,结论,申报年度\nA-1,2024-06-30,项目申报,符合申报条件,1800\nA-2,2024-06-31,项目申报,符合申报条件,2024\n',
    );
    const cells = [
      { sheet: 'a', row: 2, heading: '申报年度' },
      { sheet: 'a', row: 3, heading: 'decidedOn', read: '2024-06-31' },
    ];
    expect(results).toMatchObject(
      cells.map((cell) => ({
        verdict: 'invalid',
        ...{ sheet: 'a', row: cell.row },
        errors: [cell],
      })),
    );
    const said = results.flatMap((each) => (each.verdict === 'invalid' ? zhCN.errors(each) : []));
    expect(said[0]).toMatch(/^“申报年度”列，申报年度（facts\.year）：.+1800$/);
    expect(said[1]).toMatch(/^“decidedOn”列，/);
  });
});
