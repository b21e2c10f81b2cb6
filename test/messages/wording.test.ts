import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  determine,
  draft,
  type Facts,
  type Finding,
  type Json,
  type Note,
  recheck,
} from '../../src/index.js';
import { codeMeant, DIRECTIONS } from '../../src/messages/coded-words.js';
import { en, enLifecycle } from '../../src/messages/en/index.js';
import { lookAlike } from '../../src/messages/texts.js';
import { zhCN, zhCNLifecycle } from '../../src/messages/zh-CN/index.js';
import { sameText } from '../../src/values/text.js';
import { LANGUAGES, stumbles } from './speech.js';

const both = (finding: Finding) => ({ zh: zhCN.finding(finding), en: en.finding(finding) });

const found = (facts: Facts<'project-application'>, rule: string): Finding => {
  const { findings } = determine('project-application', facts, { decidedOn: '2024-06-30' });
  const finding = (findings as Finding[]).find((each) => each.rule === rule);
  if (finding === undefined) throw new Error(`${rule} does not apply`);
  return finding;
};

const heldBy = (holder: string, lead: string): Finding =>
  found(
    {
      year: 2024,
      entry: { status: '揭榜成功', holder },
      units: [{ name: lead, role: 'lead', place: '320200' }],
    },
    'A12.holder',
  );

describe('amounts and days', () => {
  it.each([
    [0, '0 元', 'CNY 0'],
    [1, '0.01 元', 'CNY 0.01'],
    [30_000, '300 元', 'CNY 300'],
    [999_999, '9999.99 元', 'CNY 9,999.99'],
    [1_000_000, '1.00 万元', 'CNY 10,000'],
    [1_000_001, '1.000001 万元', 'CNY 10,000.01'],
    [600_000_000, '600.00 万元', 'CNY 6,000,000'],
    [-2_000_000, '-2.00 万元', 'CNY -20,000'],
    ['18014398509481982', '18014398509.481982 万元', 'CNY 180,143,985,094,819.82'],
  ] as const)('%s fen', (fen, zh, english) => {
    expect([zhCN.money(fen), en.money(fen)]).toEqual([zh, english]);
  });

  it('a day by year, month and day, without leading zeros', () => {
    expect([zhCN.date('2022-10-09'), en.date('2022-10-09')]).toEqual([
      '2022年10月9日',
      '9 October 2022',
    ]);
  });
});

describe('the share of Article 16', () => {
  const capped = (investment: number, cap: number): Finding => ({
    rule: 'A16.grant-cap',
    article: 16,
    modality: 'must',
    result: 'fail',
    facts: { investment, grant: cap + 1, cap },
  });
  const under = (numerator: number, denominator: number) =>
    zhCN.under({
      id: 'later',
      parameters: { ...draft.parameters, grantCap: { numerator, denominator } },
    });

  it('is that of the draft, also where the amounts are too small to show it', () => {
    expect(zhCN.finding(capped(10_000, 3_000))).toContain('的 30%（上限 30 元）');
    expect(en.finding(capped(3, 0))).toContain('30% of the investment of CNY 0.03');
  });

  it('is that of the edition told; a fraction where it is no round per cent', () => {
    expect(under(1, 3).finding(capped(10_000, 3_333))).toContain('的 1/3（上限 33.33 元）');
    expect(under(1, 4).finding(capped(10_000, 2_500))).toContain('的 25%');
  });

  it('is not told where the bound is another than the edition gives and the amounts are small', () => {
    expect(zhCN.finding(capped(10_000, 2_500))).toContain('所许可的上限 25 元');
    expect(
      zhCN
        .under({ id: 'later', parameters: { ...draft.parameters, grantCap: { unknown: true } } })
        .finding(capped(10_000, 3_000)),
    ).toContain('所许可的上限 30 元');
  });
});

describe('names that look alike', () => {
  it.each([
    ['江南大学\u200b', '江南大学', '“江南大学\\u{200b}”，牵头单位为“江南大学”'],
    ['江南\u3164大学', '江南大学', '“江南\\u{3164}大学”，牵头单位为“江南大学”'],
    ['江南  大学', '江南 大学', '“江南\\u{20}\\u{20}大学”，牵头单位为“江南\\u{20}大学”'],
    ['A\u00a0B', 'A B', '“A\\u{a0}B”，牵头单位为“A\\u{20}B”'],
    ['“长江”所', '‘长江’所', '“\\u{201c}长江\\u{201d}所”，牵头单位为“\\u{2018}长江\\u{2019}所”'],
    ['ABC公司', '\u0410BC公司', '属于“ABC公司”，牵头单位为“\\u{410}BC公司”'],
    ['甲—所', '甲–所', '“甲\\u{2014}所”，牵头单位为“甲\\u{2013}所”'],
    [`${'微'.repeat(60)}甲所`, `${'微'.repeat(60)}乙所`, '甲所”'],
    [`${'微'.repeat(60)}甲所`, `${'微'.repeat(60)}乙所`, '乙所”'],
  ])('show what differs: %j, %j', (holder, lead, shown) => {
    const { zh, en: english } = both(heldBy(holder, lead));
    expect(zh).toContain(shown);
    expect(zh).toContain('两者看似相同而有差别');
    expect(english).toContain('look alike and differ');
  });

  it('of an adjustment too: what its name was and what it became', () => {
    const change = { part: 'name', before: '检测', after: '检测\u200b' };
    const { zh, en: english } = both({
      rule: 'A11.same-name-task',
      article: 11,
      modality: 'must',
      result: 'fail',
      facts: { changed: ['name'], changes: [change] },
    });
    expect(zh).toContain('调整改动了攻关名称（由“检测”改为“检测\\u{200b}”）');
    expect(english).toContain('changes the name from “检测” to “检测\\u{200b}”');
  });

  it('stand as they are where the eye can tell them apart', () => {
    const { zh } = both(heldBy('JIANGNAN', 'Jiangnan'));
    expect(zh).toContain('属于“JIANGNAN”，牵头单位为“Jiangnan”；如由入库单位牵头，则符合');
  });

  it('are never said to be one and another at once, whatever they are made of', () => {
    const name = fc.string({
      unit: fc.constantFrom(
        '甲',
        '乙',
        ' ',
        '\u200b',
        '\u00a0',
        '“',
        '‘',
        '\u2800',
        '\u034f',
        'A',
        '\u0391',
        '\u0410',
        '—',
        '–',
      ),
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(name, name, (a, b) => {
        const [holder, lead] = [`所${a}`, `所${b}`];
        fc.pre(!sameText(holder, lead));
        for (const [, messages] of LANGUAGES) {
          const sentence = messages.finding(heldBy(holder, lead));
          const [first, second] = sentence.match(/“[^“”]*”/g) ?? [];
          expect(first).not.toBe(second);
          expect(lookAlike(String(first), String(second))).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the name of a coded word where its code belongs', () => {
  const platform = (written: string) =>
    both(found({ year: 2024, platform: written }, 'A12.platform'));

  it('is answered with the code to write, in either language and in any spelling', () => {
    for (const written of [
      '国科管',
      '国家科技管理信息系统',
      'National-ST-System',
      'national-st-system\u200b',
    ]) {
      const { zh, en: english } = platform(written);
      expect(zh).toContain('应写代码“national-st-system”');
      expect(english).toContain('the code to write is “national-st-system”');
    }
    expect(platform('省级平台').zh).toBe(
      '第十二条第一款：申报平台是“省级平台”，应在国科管上申报；如在国科管上申报，则符合。',
    );
  });

  it('knows codes from names', () => {
    expect(codeMeant('芯片', DIRECTIONS)).toBe('chip');
    expect(codeMeant('chip', DIRECTIONS)).toBeUndefined();
    expect(codeMeant('服务', DIRECTIONS)).toBeUndefined();
    expect(codeMeant('材料（material）', DIRECTIONS)).toBe('material');
    expect(codeMeant('材料（芯片）', DIRECTIONS)).toBeUndefined();
  });

  it.each([
    ['A4.field', { field: '集成电路', keyFields: ['integrated-circuits'] }, 'integrated-circuits'],
    ['A7.direction', { direction: '装备' }, 'equipment'],
    ['A12.objective-listed', { objective: '关键技术解决' }, 'key-technology'],
  ] as const)('%s: advice, and the code', (rule, facts, code) => {
    const finding: Finding = { rule, article: 4, modality: 'advise', result: 'fail', facts };
    for (const [, messages] of LANGUAGES) {
      expect(messages.finding(finding)).toContain(`“${code}”`);
      expect(stumbles(messages.finding(finding), messages)).toEqual([]);
    }
  });

  it('a body that acts under its name', () => {
    const step = {
      rule: 'S.actor',
      article: 8,
      modality: 'must',
      result: 'fail',
      facts: { by: '工作专班', roles: ['deliberating-body'], expected: ['task-force'] },
    } as const;
    expect(zhCNLifecycle.step(step)).toBe('第八条：办理者写作“工作专班”，应写代码“task-force”。');
    const department = { ...step, facts: { ...step.facts, by: '江苏省科学技术厅' } };
    expect(enLifecycle.step(department)).toContain('the code to write is “320000”');
  });

  it('act and history that differ by a code and its name, or by what nobody sees', () => {
    const record = (path: string, stated: Json, onRecord: Json) =>
      zhCNLifecycle.step({
        rule: 'S.record',
        article: 9,
        modality: 'must',
        result: 'fail',
        facts: { path, stated, onRecord },
      });
    expect(record('facts.demand.name', '检测\u200b', '检测')).toContain(
      '行为所写为“检测\\u{200b}”，历史记载为“检测”',
    );
    const six = ['a', 'b', 'c', 'd', 'e', 'f'];
    const said = record('facts.team', [...six, 'g'], [...six, 'h']);
    expect(said).toContain('"g"');
    expect(said).toContain('"h"');
  });
});

describe('advice', () => {
  it('is never told as a breach: the fact, no demand, a result of its own', () => {
    const advice = {
      rule: 'A4.duration',
      article: 4,
      modality: 'advise',
      result: 'fail',
      facts: { months: 12, min: 24, max: 36 },
    } as const;
    expect(both(advice).zh).toBe(
      '第四条：预计 12 个月取得突破，不足所聚焦的 24 个月。本条只作提示，不影响结论。',
    );
    const must = { ...advice, modality: 'must' } as const;
    expect([advice, must].map(zhCN.resultOf)).toEqual(['提请注意', '不符合']);
    expect(both(must).zh).toContain('如期限不少于 24 个月，则符合');
  });
});

describe('what an edition leaves open, and what is on record as none', () => {
  const finding = (facts: NonNullable<Finding['facts']>, result: Finding['result'], more = {}) =>
    both({ rule: 'A20.in-force', article: 20, modality: 'must', result, facts, ...more });
  const expired = {
    decidedOn: '2026-05-01',
    effectiveFrom: '2023-01-01',
    effectiveTo: '2025-12-31',
  };

  it('a project approved in time is carried through', () => {
    expect(finding({ ...expired, approvedOn: '2025-06-01' }, 'pass')).toEqual({
      zh: '第二十条：项目于2025年6月1日立项，立项时所依版本正在施行（2023年1月1日起，至2025年12月31日止），此后按该版本继续办理。',
      en: 'Article 20: the project was approved on 1 June 2025, within the time of the edition (from 1 January 2023 to 31 December 2025), and is carried through under it.',
    });
  });

  it('approved outside that time, not approved, or not on record', () => {
    expect(finding({ ...expired, approvedOn: '2026-01-05' }, 'fail').zh).toContain(
      '项目于2026年1月5日立项，也不在施行期之内',
    );
    expect(finding({ ...expired, approvedOn: null }, 'fail').en).toContain(
      'and the project was not approved',
    );
    expect(finding(expired, 'unknown', { missing: ['facts.approvedOn'] }).zh).toBe(
      '第二十条：决定日期2026年5月1日在所依版本的施行期（2023年1月1日起，至2025年12月31日止）届满之后，项目是否在施行期内立项，尚不能认定：没有记录立项日期，请补充后再认定。',
    );
  });

  it('no contract with a solver', () => {
    const none: Finding = {
      rule: 'A16.solver-payment',
      article: 16,
      modality: 'must',
      result: 'pass',
      facts: { contracts: null },
    };
    expect(both(none)).toEqual({
      zh: '第十六条：没有与解决方的合同，验收前没有须支付的费用。',
      en: 'Article 16: there is no contract with a solver, and nothing had to be paid before acceptance.',
    });
  });

  it('several contracts short: how much of each', () => {
    const row = { amount: 100_000_000, floor: 80_000_000, mayCount: 0, result: 'fail' };
    const short: Finding = {
      rule: 'A16.solver-payment',
      article: 16,
      modality: 'must',
      result: 'fail',
      facts: {
        acceptanceOn: '2024-06-20',
        contracts: [
          { ...row, id: 'A', paid: 40_000_000 },
          { ...row, id: 'B', paid: 79_999_999 },
        ],
      },
      remedy: [
        { path: 'facts.contracts.0.payments', add: 40_000_000 },
        { path: 'facts.contracts.1.payments', add: 1 },
      ],
    };
    expect(both(short).zh).toContain('验收前少付：合同“A” 40.00 万元、合同“B” 0.01 元。');
  });
});

describe('a conclusion', () => {
  const units = [{ name: '合肥所', role: 'participant', place: '340100' }] as const;

  it('says once that there is no lead unit', () => {
    const result = recheck({
      id: 'X',
      kind: 'project-application',
      decidedOn: '2024-06-30',
      outcome: 'permit',
      facts: { year: 2024, entry: { status: '揭榜成功', holder: '江南大学' }, units: [...units] },
    });
    if (result.verdict === 'invalid') throw new Error('invalid');
    expect(zhCN.conclusion(result).split('没有牵头单位')).toHaveLength(2);
    expect(en.conclusion(result).split('there is no lead unit')).toHaveLength(2);
  });
});

describe.each(LANGUAGES)('%s: grounds, notes, readings, editions', (_, messages) => {
  const zh = messages.language === 'zh';

  it('grounds are named with their articles', () => {
    expect(messages.grounds(['A16.grant-cap', 'A20.in-force'])).toBe(
      zh
        ? '依据：第十六条（支持资金上限）、第二十条（施行期）'
        : 'Grounds: Article 16 (Cap of the grant) and Article 20 (In force)',
    );
  });

  it.each([
    [{ note: 'tiny-amount', path: 'facts.grant' }, '支持资金不足 1 万元，请核对单位'],
    [
      { note: 'mixed-units', paths: ['facts.grant', 'facts.sources.1.amount'] },
      '同一记录中有的金额带单位，有的是不带单位的数（按分计）：支持资金、第 2 项资金来源的金额，请核对单位',
    ],
    [
      { note: 'credit-code', path: 'facts.applicant.id' },
      '申请入库者的证件号码有统一社会信用代码的形式，但校验码不符，请核对',
    ],
    [
      { note: 'local-cap-differs', path: 'facts.localCap' },
      '需求方所在地管理办法的上限与该版本所载地方管理办法得出的上限不同，请核对',
    ],
    [{ note: 'filler', path: 'facts.team.1' }, '核心团队的第 2 名成员只是占位的文字，请核实'],
    [{ note: 'filler', path: 'reasons.A9.contents' }, '“发布内容”的理由只是占位的文字，请核实'],
  ] satisfies [Note, string][])('%j', (note, chinese) => {
    const said = messages.note(note);
    if (zh) expect(said).toBe(chinese);
    expect(stumbles(zh ? `${said}。` : `${said}.`, messages)).toEqual([]);
  });

  it('readings in force, by id and alternative', () => {
    expect(messages.readings({ 'R16.contract': 'sum', 'R12.units': 'city' })).toBe(
      zh
        ? '按所选解读 R16.contract=sum、R12.units=city'
        : 'by the chosen reading R16.contract=sum and R12.units=city',
    );
  });

  it('by what is judged: the measures by their title, further editions with basis, dates, readings', () => {
    const later = {
      ...draft,
      id: 'issued-2023',
      basis: 'press',
      effectiveFrom: '2023-04-06',
      effectiveTo: '2026-04-05',
      readings: { 'R16.contract': 'sum' },
    } as const;
    const said = messages.judgedBy([draft, later]);
    for (const part of zh
      ? [
          '复核依据：《长三角科技创新共同体联合攻关计划实施办法（试行）》（草案）；',
          '版本“issued-2023”（依据公开报道；自2023年4月6日起施行，有效期至2026年4月5日；按所选解读 R16.contract=sum）',
        ]
      : [
          'Judged by the Implementation Measures',
          'edition “issued-2023” (by reports of the press; in force from 6 April 2023, valid to 5 April 2026;',
        ]) {
      expect(said).toContain(part);
    }
    expect(messages.judgedBy([])).toBe(messages.judgedBy([draft]));
  });

  it('a record that could not be answered is not called faulty', () => {
    const internal = { verdict: 'invalid', errors: [{ code: 'internal' }] } as const;
    expect(messages.verdictOf(internal)).toBe(zh ? '未能复核' : 'could not be rechecked');
    expect(messages.verdictOf({ verdict: 'invalid' })).toBe(messages.verdict('invalid'));
  });
});
