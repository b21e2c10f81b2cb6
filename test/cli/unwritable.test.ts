import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cannotWriteFile } from '../../src/cli/texts/output.js';
import { folder, jiebang } from './command.js';
import { lines, upheld } from './records.js';

describe('where no output can be written', () => {
  const files = folder();

  it.each([
    ['ENOENT', '所在的目录不存在', 'its folder does not exist'],
    ['EISDIR', '这是一个目录', 'it is a directory'],
    ['EACCES', '没有权限', 'no permission'],
    ['ENOSPC', '磁盘已满', 'no space is left'],
    ['EROFS', '系统报错 EROFS', 'the system says EROFS'],
    ['toString', '系统报错 toString', 'the system says toString'],
  ])('%s is told in words, as far as there are any', (code, zh, en) => {
    expect(cannotWriteFile('x', code)).toEqual({
      zh: `写不了 x：${zh}`,
      en: `cannot write x: ${en}`,
    });
  });

  it.each([
    ['a folder that there is not', 'none/x.ndjson', 'its folder does not exist'],
    ['a folder', '', 'it is a directory'],
  ])('the command says so of %s', async (_, name, said) => {
    const path = files.file('in.ndjson', lines(upheld));
    const output = path.replace(/in\.ndjson$/, name);
    const { code, complaints } = await jiebang([
      'recheck',
      path,
      '--output',
      output,
      '--lang',
      'en',
    ]);
    expect([code, complaints]).toEqual([2, expect.stringContaining(said)]);
  });
});

describe('no file that a command reads is written over', () => {
  const { path, file } = folder();
  const input = file('in.ndjson', lines(upheld));
  const edition = file('e.json', '{"id":"2026"}');
  const map = file('map.json', '{"kind":"grant","columns":{"编号":"id"}}');
  const sheet = file('更多.csv', '编号\n');
  const [into, receipt] = [join(path, 'out'), join(path, 'r.receipt.json')];

  it.each([
    ['the edition of recheck', ['recheck', input, '--edition', edition, '--output', edition]],
    ['the edition of explain', ['explain', input, '--edition', edition, '--output', edition]],
    ['the mapping', ['recheck', input, '--map', map, '--output', map]],
    ['a further sheet', ['recheck', input, '--sheet', `更多=${sheet}`, '--output', sheet]],
    [
      'the edition, by a receipt',
      ['recheck', input, '--edition', edition, '--output', into, '--receipt', edition],
    ],
    [
      'the mapping, by a receipt',
      ['recheck', input, '--map', map, '--output', into, '--receipt', map],
    ],
  ])('%s', async (_, args) => {
    const read = () => [input, edition, map, sheet].map((each) => readFileSync(each, 'utf8'));
    const before = read();
    const { code, complaints } = await jiebang([...args, '--lang', 'en']);
    expect([code, complaints]).toEqual([2, expect.stringContaining('cannot be written over')]);
    expect(read()).toEqual(before);
  });

  it('what lies beside the receipts of diff', async () => {
    await jiebang(['recheck', input, '--output', into, '--receipt', receipt]);
    for (const beside of [input, into, receipt, join(path, 'r.chain')]) {
      const before = readFileSync(beside, 'utf8');
      const { code } = await jiebang(['diff', receipt, receipt, '--output', beside]);
      expect([code, readFileSync(beside, 'utf8')]).toEqual([2, before]);
    }
  });
});

describe('a command that is refused leaves what its output held', () => {
  const { path, file } = folder();
  const input = file('in.ndjson', lines(upheld));
  const table = file('table.csv', '编号\nG-1\n');
  const map = file('map.json', '{"kind":"grant","columns":{"没有":"id"}}');
  const into = join(path, 'out');
  mkdirSync(join(path, 'r.chain'));
  const receipted = ['recheck', input, '--output', into, '--receipt'];

  it.each([
    ['a receipt of the name of the results', [...receipted, join(path, 'other/out')]],
    ['a receipt in place of the input', [...receipted, input]],
    ['a receipt in a folder that there is not', [...receipted, join(path, 'none/r.receipt.json')]],
    ['a receipt that is a folder', [...receipted, path]],
    ['a chain that is a folder', [...receipted, join(path, 'r.receipt.json')]],
    ['an edition that is not loaded', ['recheck', input, '--output', into, '--as-edition', 'x']],
    ['of explain too', ['explain', input, '--output', into, '--as-edition', 'x']],
    ['an input that there is not', ['recheck', join(path, 'none.ndjson'), '--output', into]],
    ['a mapping that names no heading', ['recheck', table, '--map', map, '--output', into]],
  ])('%s', async (_, args) => {
    file('out', 'what was there\n');
    const { code } = await jiebang(args);
    expect([code, readFileSync(into, 'utf8')]).toEqual([2, 'what was there\n']);
    expect(existsSync(join(path, 'r.receipt.json'))).toBe(false);
  });

  it('and one that answers with nothing empties it', async () => {
    file('out', 'what was there\n');
    const args = ['recheck', input, '--verdict', 'invalid', '--output', into];
    const { code, complaints } = await jiebang(args);
    expect([code, complaints, readFileSync(into, 'utf8')]).toEqual([0, '', '']);
  });

  it('nor is more of it left than was written', async () => {
    await jiebang(['recheck', input, '--output', into]);
    const written = readFileSync(into, 'utf8');
    file('out', 'x'.repeat(100_000));
    await jiebang(['recheck', input, '--output', into]);
    expect(readFileSync(into, 'utf8')).toBe(written);
  });
});
