import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Replayed, replay } from '../../src/lifecycle/index.js';
import { ROOT } from '../house/sources.js';
import { docketOf, regularActs } from '../lifecycle/histories.js';
import { folder, jiebang, results } from './command.js';
import { lines } from './records.js';
import { sheetsOf } from './sheets.js';

const { file } = folder();
const EXAMPLES = `${ROOT}docs/examples/dockets.json`;
const dockets = JSON.parse(readFileSync(EXAMPLES, 'utf8')) as { id: string; acts: object[] }[];
const regular = docketOf(regularActs);

const replayInput = (input: string, ...options: string[]) =>
  jiebang(['replay', '-', ...options], input);

/** The block of a report on one docket. */
const blockOf = (out: string, id: string): string[] =>
  (out.split('\n\n').find((block) => block.startsWith(id)) ?? '').split('\n');

describe('jiebang replay', () => {
  it('writes for each docket, in order, what the library answers, byte for byte', async () => {
    const { out, complaints, code } = await jiebang(['replay', EXAMPLES]);
    expect(out).toBe(lines(...dockets.map((docket) => replay(docket))));
    expect([complaints, code]).toEqual(['', 1]);
  });

  it('reads lines, an array, and one docket over several lines alike', async () => {
    const expected = lines(replay(regular));
    const pretty = JSON.stringify(regular, null, 2);
    for (const input of [lines(regular), JSON.stringify([regular]), pretty]) {
      expect((await replayInput(input)).out).toBe(expected);
    }
    expect((await jiebang(['replay', file('one.json', pretty)])).out).toBe(expected);
  });

  it.each([
    ['0: every docket regular', lines(regular, { id: 'K-2', acts: [] }), 0],
    ['1: one irregular', lines(regular, docketOf(regularActs.slice(1))), 1],
    ['1: one invalid', lines(regular, { id: 'K-2' }), 1],
    ['1: one unreadable', `${lines(regular)}no`, 1],
    ['2: no docket at all', '', 2],
  ])('exit code %s', async (_, input, code) => {
    expect((await replayInput(input)).code).toBe(code);
  });

  it.each([
    [['replay']],
    [['replay', 'nowhere.json']],
    [['replay', '-', '--format', 'xml']],
    [['replay', '-', '--by', 'office']],
    [['replay', '-', '--edition', 'nowhere.json']],
  ])('exit code 2: %j', async (args) => {
    const { code, out, complaints } = await jiebang(args);
    expect([code, out]).toEqual([2, '']);
    expect(complaints).toMatch(/^jiebang: /);
  });
});

describe('dockets that are not sound', () => {
  const bad = [
    JSON.stringify(regular),
    'no',
    JSON.stringify({ id: 'K-3' }),
    JSON.stringify({ id: 'K-4', acts: [], edition: 'nowhere' }),
    JSON.stringify({ id: 'K-5', acts: [{ act: 'dance', on: '2022-01-01', by: '某人' }] }),
    JSON.stringify({
      ...regular,
      acts: regularActs.map((act, at) => (at === 1 ? { ...act, on: 'soon' } : act)),
    }),
    JSON.stringify({ id: 'K-7', acts: [] }),
  ].join('\n');

  it('are answered in their places, and the rest is replayed', async () => {
    const answers = results(
      (await replayInput(bad, '--lang', 'en')).out,
    ) as unknown as (Replayed & {
      line?: number;
      errors?: { path: string }[];
    })[];
    expect(answers.map(({ verdict }) => verdict)).toEqual([
      'regular',
      'invalid',
      'invalid',
      'invalid',
      'irregular',
      'irregular',
      'regular',
    ]);
    expect(answers[1]).toMatchObject({ line: 2, errors: [{ path: '' }] });
    expect(answers[2]?.errors?.map(({ path }) => path)).toEqual(['acts']);
    expect(answers[3]?.errors?.map(({ path }) => path)).toEqual(['edition']);
    expect(answers[4]?.acts.map(({ verdict }) => verdict)).toEqual(['invalid']);
    // What was not read did not happen; what needed it is out of order, and applied all the same.
    const after = answers[5]?.acts.slice(0, 4).map(({ verdict }) => verdict);
    expect(after).toEqual(['upheld', 'invalid', 'out-of-order', 'upheld']);
  });

  it('are told in a timeline with their place and, below the act, its errors', async () => {
    const { out } = await replayInput(bad, '--format', 'text');
    expect(out).toContain('标准输入第 2 行\n  案卷：! 数据有误\n  ! 这一行不是 JSON');
    expect(out).toContain('K-3 · 标准输入第 3 行\n  案卷：! 数据有误\n  ! 行为（acts）：缺少此项');
    expect(out).toContain(
      '  ! 2022-01-01  第 1 个行为 · 某人 · 数据有误\n      ! 第 1 个行为的名称（acts.0.act）：没有这种行为',
    );
    expect(out).toContain(
      '  ! soon  评估需求 · 三省一市科技厅（委） · 数据有误\n      ! 第 2 个行为的日期（acts.1.on）',
    );
    expect(out).toContain('K-7\n  案卷：✓ 全部符合规定\n  案卷里还没有行为。\n');
  });

  it('quote a day that is none by its beginning, so that no column grows without end', async () => {
    const acts = [{ act: 'close-demand', on: '2'.repeat(5000), by: '某人', reason: 'x' }];
    const { out } = await replayInput(lines({ id: 'K-9', acts }), '--format', 'html');
    expect(out).toContain(`>${'2'.repeat(20)}…<`);
    expect(out).not.toContain('2'.repeat(1000));
  });

  it('no text of a docket moves the cursor or begins a line of its own', async () => {
    const acts = [
      { act: 'close-demand', on: '2022-01-01', by: 'a\u001b[2J\nb\u202e', reason: 'x' },
    ];
    const { out } = await replayInput(lines({ id: 'K\n-9', acts }), '--format', 'text');
    expect(out).toContain('a\\u{1b}[2J\\u{a}b\\u{202e}');
    expect(out).toContain('K\\u{a}-9');
  });
});

describe('dockets as a workbook', () => {
  const book = async (input: string, ...options: string[]) => {
    const path = file('dockets.xlsx', '');
    const { out, code } = await replayInput(input, '--output', path, ...options);
    expect(out).toBe('');
    return { code, sheets: await sheetsOf(path) };
  };

  it('has what does not stand behind the summary, with clause and reason; days are days', async () => {
    const { sheets, code } = await book(lines(...dockets));
    expect(code).toBe(1);
    expect(Object.keys(sheets)).toEqual([
      ...['汇总', '不符的行为', '待核实', '案卷', '全部行为', '认定'],
    ]);
    expect(sheets['汇总']?.slice(0, 3)).toEqual([
      ['项目', '规则', '数量'],
      ['案卷', '', 'number 4'],
      ['案卷：未全部符合规定', '', 'number 1'],
    ]);
    expect(sheets['汇总']?.map(([what]) => what)).toContain(
      '本报告逐项说明理由，供核对参考，不是法律意见。',
    );
    const late = sheets['不符的行为']?.find(([, number]) => number === 'number 12');
    expect(late?.slice(0, 8)).toEqual([
      ...['D-04 高安全半固态电池', 'number 12', 'day 2021-08-12', '补交材料 P-1'],
      ...['合肥固态能源有限公司（虚构）', '次序不符', '办理次序', '第十三条'],
    ]);
    expect(late?.[8]).toContain('到2021年8月12日才补交');
    expect(sheets['案卷']?.[4]?.slice(0, 5)).toEqual([
      ...['D-04 高安全半固态电池', 'draft', '未全部符合规定', 'number 26', 'number 6'],
    ]);
    const acts = dockets.reduce((sum, each) => sum + each.acts.length, 0);
    expect(sheets['全部行为']).toHaveLength(1 + acts);
    expect(sheets['认定']?.[1]?.slice(4, 9)).toEqual([
      ...['符合规定', '入库状态为揭榜成功 A12.partial-entry', '第十二条第一款', '提示', '提请注意'],
    ]);
  });

  it('says whom to ask for what an act lacks, and what cannot be read', async () => {
    const without = (key: string, value: unknown) => (key === 'backbone' ? undefined : value);
    const open = JSON.parse(JSON.stringify(regular, without));
    const input = `${lines(open)}no\n${lines({ id: 'K-3', acts: [{ act: 'dance', on: 'soon' }] })}`;
    const { sheets } = await book(input, '--lang', 'en');
    expect(sheets['To be clarified']?.[1]).toEqual([
      ...[
        'the department of the demander’s province',
        'whether the demander is a backbone enterprise',
      ],
      ...['K-1', 'number 1', 'day 2022-02-10', 'collect the demand', 'standard input, line 1'],
    ]);
    const odd = sheets['What does not stand'] ?? [];
    expect(odd.map(([id, , on]) => [id, on])).toEqual([
      ...[
        ['Docket', 'Date'],
        ['K-1', 'day 2022-02-10'],
        ['', ''],
        ['K-3', 'soon'],
      ],
    ]);
    expect(odd[2]?.[8]).toContain('not JSON');
    expect(odd[3]?.[8]).toContain('acts.0');
  });

  it('is its summary alone with --summary, and says what was known by then', async () => {
    const { sheets } = await book(lines(regular), '--summary', '--known-on', '2022-03-01');
    expect(Object.keys(sheets)).toEqual(['汇总']);
    expect(sheets['汇总']?.map(([what]) => what)).toContain(
      '只按2022年3月1日为止已经记录在案的内容重放。',
    );
  });

  it('damages no id: neither a formula nor what looks like an error of a spreadsheet', async () => {
    const ids = ['=1+1', '#REF!', '001', '1E5', 'K\u202e'];
    const { sheets } = await book(lines(...ids.map((id) => ({ id, acts: [] }))));
    expect(sheets['案卷']?.slice(1).map(([id]) => id)).toEqual([...ids.slice(0, 4), 'K\\u{202e}']);
  });
});

describe('an edition', () => {
  it('given with --edition judges the dockets that name it', async () => {
    const strict = file(
      'strict.json',
      JSON.stringify({ id: 'strict', parameters: { guideIssuer: 'agency' } }),
    );
    const docket = {
      id: 'K-1',
      edition: 'strict',
      acts: [{ act: 'publish-guide', on: '2022-07-01', by: 'agency', year: 2022 }],
    };
    const [answer] = results((await replayInput(lines(docket), '--edition', strict)).out);
    expect(answer).toMatchObject({ verdict: 'regular', edition: 'strict' });
  });

  it('is the one in whose words its dockets are told', async () => {
    const lower = file(
      'lower.json',
      JSON.stringify({
        id: 'lower',
        parameters: { grantCap: { numerator: 1, denominator: 5 } },
      }),
    );
    const [, , , fourth] = dockets;
    const { out } = await jiebang(
      ['replay', '-', '--edition', lower, '--format', 'text'],
      lines({ ...fourth, edition: 'lower' }),
    );
    expect(out).toContain('超过项目投入 5000.00 万元的 20%（上限 1000.00 万元）');
    expect(out).not.toContain('30%');
  });

  it('Article 16: the timeline says in words what a reading says that it chooses', async () => {
    const sum = file('sum.json', '{"id":"sum","readings":{"R16.contract":"sum"}}');
    const { out } = await jiebang(
      ['replay', '-', '--edition', sum, '--format', 'text', '--lang', 'zh'],
      lines({ id: 'K-1', edition: 'sum', acts: [] }),
    );
    expect(out.trimEnd().split('\n').at(-1)).toBe('R16.contract=sum：各份合同合计达到比例即可。');
  });

  it('that no docket names is said in the words of dockets', async () => {
    const idle = file('idle.json', '{"id":"idle"}');
    const { complaints } = await jiebang(
      ['replay', '-', '--edition', idle, '--lang', 'en'],
      lines({ id: 'K-1', acts: [] }),
    );
    expect(complaints).toContain('no docket names it');
    expect(complaints).not.toContain('--as-edition');
    const nothing = await jiebang(['replay', '-', '--lang', 'en'], '\n');
    expect(nothing.complaints).toContain(
      'standard input holds no dockets; nothing of it was replayed',
    );
  });
});

describe('the timeline of the examples', () => {
  const report = (...options: string[]) =>
    jiebang(['replay', EXAMPLES, '--format', 'text', ...options]).then(({ out }) => out);

  it('D-01, in Chinese: date, act, who, verdict, and the statuses that changed', async () => {
    const block = blockOf(await report(), 'D-01');
    expect(block.slice(0, 5)).toEqual([
      'D-01 半导体晶圆缺陷检测',
      '  案卷：✓ 全部符合规定',
      '  全部 32 个行为都符合规定。',
      '  ✓ 2022-02-10  征集需求 · 江苏省科学技术厅 · 符合规定',
      '      → 需求：已征集',
    ]);
    expect(block).toContain(
      '  ✓ 2022-11-15  落实支持资金 P-1，600.00 万元 · 三省一市科技厅（委） · 符合规定',
    );
    const at = block.findIndex((line) => line.includes('认可解决方案 S-2'));
    expect(block.slice(at, at + 3)).toEqual([
      '  ✓ 2023-04-01  认可解决方案 S-2 · 苏州晶测装备有限公司（虚构） · 符合规定',
      '      → 需求：对外揭榜中，“揭榜成功”',
      '      → 储备条目 E-1：已入库，“揭榜成功”',
    ]);
    expect(block.slice(-4)).toEqual([
      '  现在的状态：',
      '    需求：对外揭榜中，“揭榜成功”',
      '    储备条目 E-1：已入库，“揭榜成功”',
      '    项目 P-1：已通过验收，支持资金累计 900.00 万元',
    ]);
  });

  it('D-04, in Chinese: what did not stand first, and below each act why', async () => {
    const block = blockOf(await report(), 'D-04');
    expect(block.slice(1, 9)).toEqual([
      '  案卷：✗ 未全部符合规定',
      '  26 个行为中有 6 个不符合规定、次序不符、待核实或数据有误。',
      '  - 2021年4月15日发布需求：不符合规定（依据：不公开需求方）',
      '  - 2021年8月12日补交材料：次序不符（依据：办理次序）',
      '  - 2021年8月16日形式审查：不符合规定（依据：形式审查、补交材料）',
      '  - 2021年9月10日组织评审：不符合规定（依据：评审频次）',
      '  - 2022年6月1日落实支持资金：不符合规定（依据：支持资金上限）',
      '  - 2023年11月5日项目验收：不符合规定（依据：与历史记载相符、验收前已付足、验收前支付）',
    ]);
    expect(block).toEqual(
      expect.arrayContaining([
        '  ✗ 2021-08-12  补交材料 P-1 · 合肥固态能源有限公司（虚构） · 次序不符',
        '      ✗ 第十三条：补交期限是2021年8月10日，到2021年8月12日才补交，已经逾期；此后只能办理逾期不予受理。  S.order',
        '      ✗ 第十六条：支持资金 1600.00 万元，超过项目投入 5000.00 万元的 30%（上限 1500.00 万元）；如减少 100.00 万元，则符合。  A16.grant-cap',
        '      ✗ 第十八条：验收前支付解决方的费用是否达到规定比例：行为所写为是，历史记载为否；以历史记载为准，请核实改正。  S.record',
        '      ! 第十条第一款：解决方与需求方有关联关系，请留意是否公平公正。本条只作提示，不影响结论。  A10.related-party',
      ]),
    );
  });

  it('D-02 and D-04, in English', async () => {
    const out = await report('--lang', 'en');
    const [second, fourth] = [blockOf(out, 'D-02'), blockOf(out, 'D-04')];
    const at = second.findIndex((line) => line.includes('adjust the demand'));
    expect(second.slice(at, at + 3)).toEqual([
      '  ✓ 2023-06-25  adjust the demand · 上海影源医疗器械有限公司（虚构） · in keeping with the measures',
      '      → Demand: open to solvers, partly taken up (“部分揭榜成功”)',
      '      → Reserve entry E-1: in the reserve, partly taken up (“部分揭榜成功”)',
    ]);
    expect(fourth).toEqual(
      expect.arrayContaining([
        '  Docket: ✗ not all in keeping',
        '  6 of 26 acts are contrary to the measures, out of order, to be clarified or faulty.',
        '  - 12 August 2021, file the supplement: out of order (grounds: Order of the acts)',
        '  ✗ 2021-09-10  hold the expert review P-1 · the agency · contrary to the measures',
        '      ✗ Article 13: the supplement was due by 10 August 2021 and came on 12 August 2021, too late; all that is left is to let the application lapse.  S.order',
        '    Project P-1: accepted on completion, grants so far CNY 16,000,000',
      ]),
    );
    expect(out).toContain(
      '\nSummary: 4 dockets  all in keeping 3  not all in keeping 1\n  Acts: in keeping with the measures 81',
    );
  });

  it('says as much as is asked for: none, what stands against an act, all', async () => {
    const [none, failing, all] = await Promise.all([
      report('--findings', 'none'),
      report(),
      report('--findings', 'all'),
    ]);
    expect(none).not.toMatch(/^ {6}[✓✗!?] /m);
    expect(failing).not.toContain('✓ 第');
    expect(all).toContain('✓ 第十六条');
    for (const out of [none, failing, all]) expect(out).toContain('→ 项目 P-1：待补交材料');
  });
});

describe('what came on record late', () => {
  const late = docketOf(
    regularActs.map((act) =>
      act.act === 'assess-demand' ? { ...act, recordedOn: '2022-03-25' } : act,
    ),
  );

  it('is said of the act, and of each decision that was taken before', async () => {
    const { out } = await replayInput(lines(late), '--format', 'text');
    expect(out).toContain('2022-03-01  评估需求（2022年3月25日才记录在案）');
    expect(out).toContain('审议需求目录（办理时尚未记录在案：评估需求 2022年3月1日）');
    // On the day itself it is on record, and what is not decided by rules is no decision.
    expect(out.match(/尚未记录在案/g)).toHaveLength(1);
    const { out: english } = await replayInput(lines(late), '--format', 'markdown', '--lang', 'en');
    expect(english).toContain('(on record only from 25 March 2022)');
    expect(english).toContain('(not on record when this was done: ');
  });

  it('is on record on the day that it says', async () => {
    const sameDay = docketOf(
      regularActs.map((act) =>
        act.act === 'assess-demand' ? { ...act, recordedOn: '2022-03-20' } : act,
      ),
    );
    const { out } = await replayInput(lines(sameDay), '--format', 'csv');
    expect(out).toContain('才记录在案');
    expect(out).not.toContain('尚未记录在案');
  });

  it('the day by which acts had to be on record stands in every report', async () => {
    for (const format of ['text', 'markdown', 'html']) {
      const { out } = await replayInput(
        lines(late),
        '--format',
        format,
        '--known-on',
        '2022-03-22',
      );
      expect(out).toContain('只按2022年3月22日为止已经记录在案的内容重放。');
    }
  });
});

describe('the other formats', () => {
  const told = (...options: string[]) =>
    jiebang(['replay', EXAMPLES, ...options]).then(({ out }) => out);
  const acts = dockets.reduce((count, docket) => count + docket.acts.length, 0);

  it('csv: one row an act, under stable names', async () => {
    const out = await told('--format', 'csv');
    const [head = '', ...rows] = out.slice(1).split('\r\n').slice(0, -1);
    expect(out.codePointAt(0)).toBe(0xfeff);
    expect(head).toBe(
      'line,docket,edition,docketVerdict,number,on,act,what,by,who,verdict,rules,after,findings,errors,file',
    );
    expect(rows).toHaveLength(acts);
    expect(rows.find((row) => row.includes('2021-08-16'))).toContain(
      '"review-form","形式审查 P-1","agency","相关机构","overturned","A13.formal|A13.supplement",',
    );
  });

  it('csv: a docket without acts and one that cannot be read have a row each', async () => {
    const { out } = await replayInput(`${lines({ id: 'K-1', acts: [] })}no`, '--format', 'csv');
    expect(out.split('\r\n').slice(1, -1)).toEqual([
      expect.stringMatching(/^"1","K-1","draft","regular",[",]+'-"$/),
      expect.stringMatching(/^"2","","","invalid",[",]+这一行不是 JSON.*,"'-"$/),
    ]);
  });

  it('markdown and html: one row an act, with what it changed', async () => {
    const [md, html] = [await told('--format', 'markdown'), await told('--format', 'html')];
    expect(md.split('\n').filter((line) => /^\| 20\d\d-/.test(line))).toHaveLength(acts);
    expect(md).toContain(
      '| 2021-09-10 | 组织评审 P-1 | 相关机构 | **✗ 不符合规定** | 项目 P-1：已通过评审',
    );
    expect(html.match(/<tr><td class="s" data-h="日期">20/g)).toHaveLength(acts);
    expect(html).toContain('<strong class="bad">✗ 次序不符</strong>');
    // A timeline for each docket, and the charts of its demand, last entry and last project.
    expect(html.match(/<svg role="img"/g)).toHaveLength(4 * 4);
    expect(html).toContain('项目 P-1，现在的位置：已通过验收。');
    expect(html.indexOf('id="irregular"')).toBeLessThan(html.indexOf('<section'));
    expect(html.startsWith('<!DOCTYPE html>\n<html lang="zh-CN">')).toBe(true);
    expect(html.endsWith('</body>\n</html>\n')).toBe(true);
  });

  it('html: nothing that a docket says is markup', async () => {
    const docket = {
      id: '<script>',
      acts: [{ act: 'close-demand', on: '2022-01-01', by: '<img src=x>', reason: 'x' }],
    };
    const { out } = await replayInput(lines(docket), '--format', 'html');
    expect(out).not.toMatch(/<(?:script|img)/);
  });

  it('ndjson: findings as asked for', async () => {
    const [none, failing] = await Promise.all([
      told('--findings', 'none'),
      told('--findings', 'failing'),
    ]);
    const actsOf = (out: string) =>
      (results(out) as unknown as Replayed[]).flatMap((each) => each.acts);
    expect(actsOf(none).some((act) => 'steps' in act || 'decisions' in act)).toBe(false);
    const shown = actsOf(failing).flatMap((act) => act.decisions.flatMap((each) => each.findings));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter(({ result }) => result === 'pass')).toEqual([]);
  });

  it('--summary counts dockets, acts and rules instead', async () => {
    // Whole: what the command counts for itself is not among it.
    expect(JSON.parse(await told('--summary'))).toEqual({
      records: 4,
      verdicts: { regular: 3, irregular: 1, invalid: 0 },
      acts: { upheld: 81, overturned: 5, undetermined: 0, 'out-of-order': 1, invalid: 0 },
      rules: {
        'S.order': 1,
        'S.record': 1,
        'A9.anonymity': 1,
        'A13.formal': 1,
        'A13.supplement': 1,
        'A14.frequency': 1,
        'A16.grant-cap': 1,
        'A16.solver-payment': 1,
        'A16.paid-before-acceptance': 1,
      },
    });
    expect(await told('--summary', '--format', 'text')).toMatch(
      /^汇总：共 4 个案卷 {2}全部符合规定 3 {2}未全部符合规定 1\n/,
    );
    expect(await told('--summary', '--format', 'csv')).toContain('"rule","A16.grant-cap","1"\r\n');
  });
});
