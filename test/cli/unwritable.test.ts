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
