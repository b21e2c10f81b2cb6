import { describe, expect, it } from 'vitest';
import { type AllowedAct, docketMachine } from '../../src/lifecycle/index.js';
import { DEMANDER, docketOf, regularActs } from '../lifecycle/histories.js';
import { after } from '../messages/lifecycle-cases.js';
import { folder, jiebang, results } from './command.js';
import { lines } from './records.js';
import { sheetsOf } from './sheets.js';

const { file } = folder();
/** The regular docket, up to and with the first act of a name. */
const upTo = (act: string) =>
  regularActs.slice(0, regularActs.findIndex((each) => each.act === act) + 1);

async function allowed(acts: Parameters<typeof docketOf>[0], ...options: string[]) {
  return jiebang(['allowed', '-', ...options], lines(docketOf(acts)));
}

const mayNow = (out: string): string[] => {
  const [{ allowed: acts } = {}] = results(out);
  return (acts as AllowedAct[]).flatMap((each) => (each.allowed ? [each.act] : []));
};

describe('jiebang allowed', () => {
  it('answers what the library does, after the docket’s last act', async () => {
    const { out, code } = await allowed(regularActs);
    const expected = docketMachine.allowed(after(regularActs));
    expect(results(out)).toMatchObject([{ id: 'K-1', verdict: 'regular' }]);
    expect(results(out)[0]?.['allowed']).toEqual(JSON.parse(JSON.stringify(expected)));
    expect(code).toBe(0);
  });

  it.each([
    ['before its first act', [], ['collect-demand', 'publish-guide']],
    ['collected', upTo('collect-demand'), ['assess-demand', 'publish-guide']],
    ['assessed', upTo('assess-demand'), ['deliberate-catalogue', 'publish-guide']],
    [
      'published',
      upTo('publish-demand'),
      [
        ...['receive-solution', 'adjust-demand', 'close-demand', 'sign-contract'],
        ...['register-entry', 'publish-guide'],
      ],
    ],
    [
      'running, with a contract',
      upTo('sign-contract'),
      [
        ...['receive-solution', 'forward-solutions', 'accept-solution', 'adjust-demand'],
        ...['close-demand', 'sign-contract', 'pay-solver', 'refund'],
        ...['register-entry', 'withdraw-entry', 'publish-guide', 'award-grant', 'report-year'],
        ...['accept-project', 'terminate-project', 'change-lead'],
      ],
    ],
  ])('the regular docket, %s', async (_, acts, expected) => {
    expect(mayNow((await allowed(acts)).out)).toEqual(expected);
  });

  it('tells an officer who may do what by which article, and why not the rest', async () => {
    const { out } = await allowed(upTo('assess-demand'), '--format', 'text');
    expect(out.split('\n').slice(0, 12)).toEqual([
      'K-1',
      '  案卷：✓ 全部符合规定',
      '  现在的状态：',
      '    需求：已评估',
      '  现在可以办理：',
      '    ✓ 审议需求目录 · 工作专班 · 第八条',
      '    ✓ 发布年度联合攻关指南 · 建设办公室 · 第十二条',
      '  现在不能办理：',
      '    ✗ 征集需求 · 第七条：需求已经存在，现在是“已评估”，一个案卷只记一项需求，不能再征集。',
      expect.stringContaining('    ✗ 评估需求 · 第八条：需求现在是“已评估”'),
      '    ✗ 发布需求 · 第九条：需求现在是“已评估”，这一行为须在“已列入需求目录”时办理；须先办理审议需求目录。',
      '    ✗ 接收解决方案 · 第九条：需求现在是“已评估”，这一行为须在“对外揭榜中”时办理；须先依次办理审议需求目录、发布需求。',
    ]);
  });

  it('speaks English, and writes tables', async () => {
    const { out } = await allowed(upTo('assess-demand'), '--format', 'markdown', '--lang', 'en');
    expect(out).toMatch(/^# What may be done next\n\n<a id="d1"><\/a>\n\n### ✓ K-1 · /);
    expect(out).toContain('| deliberate on the catalogue | the task force | Article 8 |');
    expect(out).toContain(
      'Article 9: the demand is “assessed”, and this has a place only where it is “in the catalogue”; first someone has to deliberate on the catalogue.',
    );
  });

  it('is a csv and a page too', async () => {
    const csv = await allowed(upTo('assess-demand'), '--format', 'csv');
    const [head = '', ...rows] = csv.out.slice(1).split('\r\n').slice(0, -1);
    expect(head).toBe(
      'line,docket,edition,docketVerdict,act,target,allowed,who,articles,why,errors,file',
    );
    expect(rows.find((row) => row.includes('deliberate-catalogue'))).toMatch(
      /^"1","K-1","draft","regular","deliberate-catalogue","","true","工作专班","8","","",/,
    );
    const page = await allowed(upTo('assess-demand'), '--format', 'html');
    expect(page.out).toMatch(/^<!DOCTYPE html>/);
    expect(page.out).toContain('<caption>现在可以办理</caption>');
    expect(page.out).toContain('不是法律意见');
  });

  it('is a workbook: what may be done, and what may not, with what has to come first', async () => {
    const path = file('allowed.xlsx', '');
    const bad = `${lines(docketOf(upTo('assess-demand')))}no`;
    const args = ['allowed', '-', '--output', path, '--on', '2022-03-10'];
    expect(await jiebang(args, bad)).toMatchObject({ out: '', code: 1 });
    const sheets = await sheetsOf(path);
    expect(Object.keys(sheets)).toEqual(['汇总', '可以办理', '不能办理', '案卷']);
    expect(sheets['汇总']?.slice(1, 4)).toEqual([
      ...[
        ['案卷', 'number 2'],
        ['案卷：数据有误', 'number 1'],
        ['现在可以办理', 'number 2'],
      ],
    ]);
    expect(sheets['汇总']?.map(([what]) => what)).toContain('问的是：2022年3月10日办理。');
    expect(sheets['可以办理']?.[1]).toEqual([
      ...['K-1', '审议需求目录', '工作专班', '第八条', '标准输入第 1 行'],
    ]);
    const received = sheets['不能办理']?.find(([, act]) => act === '接收解决方案');
    expect(received?.[3]).toBe('第九条、第十条');
    expect(received?.[4]).toContain('须在“对外揭榜中”时办理');
    expect(received?.[5]).toBe('审议需求目录，发布需求');
    expect(sheets['案卷']?.[2]?.slice(0, 3)).toEqual(['', '', '数据有误']);
    expect(sheets['案卷']?.[2]?.[4]).toContain('不是 JSON');
  });

  it.each([
    ['a body by its code', 'task-force', 'zh', ['deliberate-catalogue']],
    ['a body by its name', '工作专班', 'zh', ['deliberate-catalogue']],
    ['a body by its English name', 'task force', 'en', ['deliberate-catalogue']],
    ['another body', '建设办公室', 'zh', ['publish-guide']],
    ['nobody in particular', '路人甲', 'zh', []],
  ])('--by names one actor: %s', async (_, by, language, expected) => {
    const { out } = await allowed(upTo('assess-demand'), '--by', by, '--lang', language);
    expect(mayNow(out)).toEqual(expected);
  });

  it('--by names the demander', async () => {
    const { out } = await allowed(upTo('publish-demand'), '--by', DEMANDER);
    expect(mayNow(out)).toEqual(['adjust-demand', 'close-demand', 'sign-contract']);
  });

  it.each([
    ['on the last day of the deadline', '2022-08-15', ['file-supplement']],
    ['the day after it', '2022-08-16', ['lapse']],
  ])('--on a day: a supplement asked for, %s', async (_, on, expected) => {
    const acts = regularActs.slice(0, upTo('file-supplement').length - 1);
    const may = mayNow((await allowed(acts, '--on', on)).out);
    expect(may.filter((act) => act === 'file-supplement' || act === 'lapse')).toEqual(expected);
  });

  it('--edition: another body deliberates', async () => {
    const path = file('other.json', '{"id":"other","parameters":{"catalogueBody":"office"}}');
    const docket = { ...docketOf(upTo('assess-demand')), edition: 'other' };
    const { out } = await jiebang(
      ['allowed', '-', '--edition', path, '--by', 'office'],
      lines(docket),
    );
    expect(mayNow(out)).toEqual(['deliberate-catalogue', 'publish-guide']);
  });

  it('a docket that cannot be read is answered in its place, with exit code 1', async () => {
    const { out, code } = await jiebang(['allowed', '-'], `no\n${lines(docketOf([]))}`);
    expect(results(out)).toMatchObject([{ line: 1, verdict: 'invalid' }, { id: 'K-1' }]);
    expect(code).toBe(1);
    const text = await jiebang(['allowed', '-', '--format', 'text'], '{"id":"K"}');
    expect(text.out).toContain(
      'K · 标准输入第 1 行\n  案卷：! 数据有误\n  ! 行为（acts）：缺少此项',
    );
  });

  it.each([
    [['allowed']],
    [['allowed', '-', '--on', '2022-02-30']],
    [['allowed', '-', '--format', 'text']],
    [['allowed', '-', '--summary']],
  ])('exit code 2: %j', async (args) => {
    const { code, out, complaints } = await jiebang([...args, '--lang', 'en']);
    expect([code, out]).toEqual([2, '']);
    expect(complaints).toMatch(/^jiebang: /);
  });

  it('no docket at all is said with exit code 2; a csv holds its headings alone', async () => {
    const none = ['-', '--format', 'csv', '--lang', 'en'];
    const { code, out, complaints } = await jiebang(['allowed', ...none]);
    expect(code).toBe(2);
    expect(out).toMatch(/^\ufeffline,docket,[a-zA-Z,]+,file\r\n$/);
    expect(complaints).toBe(
      'jiebang: standard input holds no dockets; nothing of it was replayed\n',
    );
    expect((await jiebang(['recheck', ...none])).out).toMatch(/^\ufeffline,id,[a-zA-Z,]+\r\n$/);
  });

  it.each(['replay', 'allowed'])('the help on %s is in both languages', async (command) => {
    const [zh, en] = await Promise.all(
      ['zh', 'en'].map((lang) => jiebang([command, '--help', '--lang', lang])),
    );
    expect(zh?.out).toMatch(new RegExp(`^用法：jiebang ${command} `));
    expect(en?.out).toMatch(new RegExp(`^Usage: jiebang ${command} `));
    const options = (text = '') => [...new Set(text.match(/--[a-z]+/g))].sort();
    expect(options(zh?.out)).toEqual(options(en?.out));
    expect(options(zh?.out).length).toBeGreaterThan(5);
  });
});
