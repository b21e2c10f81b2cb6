import { describe, expect, it } from 'vitest';
import { determine } from '../../src/index.js';
import { en } from '../../src/messages/en/index.js';
import { zhCN } from '../../src/messages/zh-CN/index.js';
import { edition, said } from './said.js';

/** What is said where an edition takes another reading than the draft, or a unit has several places. */
describe('Article 12, paragraph 1: regions', () => {
  const byCity = edition({ readings: { 'R12.units': 'city' } });
  const unit = (name: string, place?: string) => ({
    name,
    role: 'participant' as const,
    ...(place === undefined ? {} : { place }),
  });
  const regions = (units: ReturnType<typeof unit>[], options = {}) =>
    said('A12.regions', 'project-application', { year: 2024, units }, options);

  it('two cities of one province, where cities count', () => {
    const units = [unit('甲', '320500'), unit('乙', '320100')];
    expect(regions(units, { edition: byCity })).toEqual({
      zh: '第十二条第一款：承担单位来自江苏省南京市、江苏省苏州市，共 2 地，不少于要求的 2 地。',
      en: 'Article 12, paragraph 1: the units come from Nanjing, Jiangsu, and Suzhou, Jiangsu; at least two of the cities of the delta are required.',
    });
    expect(regions(units).zh).toContain('已知的承担单位只来自三省一市中的江苏省');
  });

  it('one city only', () => {
    expect(regions([unit('甲', '320500')], { edition: byCity })).toEqual({
      zh: '第十二条第一款：已知的承担单位只来自三省一市中的江苏省苏州市，要求不少于 2 地；如再有另外 1 地的单位参加，则符合。',
      en: 'Article 12, paragraph 1: of the cities of the delta the units are known to come from Suzhou, Jiangsu only; at least two are required; with units from one more the requirement is met.',
    });
  });

  it('a place that says only the province, where cities count: which city is open', () => {
    const units = [unit('甲', '320000'), unit('乙', '320100')];
    expect(regions(units, { edition: byCity })).toEqual({
      zh: '第十二条第一款：已知的承担单位只来自三省一市中的江苏省南京市，是否达到 2 地，尚不能认定：有单位所记的所在地可能是几个设区市之一，查实所在地之后才能认定。',
      en: 'Article 12, paragraph 1: of the cities of the delta the units are known to come from Nanjing, Jiangsu only, and whether the two required are reached cannot be told yet: as its place is recorded, a unit may lie in any one of several cities, and finding out in which settles it.',
    });
  });

  it('a unit with several places on record: open, and only the certain provinces are named', () => {
    const units = [unit('甲', '320500'), unit('甲', '330100'), unit('乙', '320100')];
    expect(regions(units)).toEqual({
      zh: '第十二条第一款：已知的承担单位只来自三省一市中的江苏省，是否达到 2 地，尚不能认定：同一单位记有几个不同的所在地，查实所在地之后才能认定。',
      en: 'Article 12, paragraph 1: of the four provinces the units are known to come from Jiangsu only, and whether the two required are reached cannot be told yet: one unit is recorded with several places, and finding out which is its own settles it.',
    });
  });

  it('whichever place is the right one, there are two', () => {
    const units = [
      unit('甲', '320500'),
      unit('甲', '330100'),
      unit('乙', '310000'),
      unit('乙', '340100'),
    ];
    expect(regions(units)).toEqual({
      zh: '第十二条第一款：承担单位不论在所记的哪一地，都来自三省一市中的至少 2 地。',
      en: 'Article 12, paragraph 1: whichever of their recorded places is each unit’s own, the units come from at least two of the four provinces.',
    });
  });

  it('whichever place is the right one, there is one', () => {
    expect(regions([unit('甲', '320500'), unit('甲', '330100')])).toEqual({
      zh: '第十二条第一款：没有一个承担单位可以确定来自三省一市中的哪一地，要求不少于 2 地；如再有另外 1 地的单位参加，则符合。',
      en: 'Article 12, paragraph 1: no unit is known to come from any one of the four provinces; at least two are required; with units from one more the requirement is met.',
    });
  });
});

describe('Article 16: all public money', () => {
  const allPublic = edition({ readings: { 'R16.grant': 'all-public' } });
  const capped = (grant: string, local: string) =>
    said(
      'A16.grant-cap',
      'grant',
      { investment: '3000万元', grant, sources: [{ level: 'local', amount: local }] },
      { edition: allPublic },
    );

  it('within the cap, exactly', () => {
    expect(capped('800万元', '100万元')).toEqual({
      zh: '第十六条：支持资金 800.00 万元，连同地方资金 100.00 万元共 900.00 万元，没有超过项目投入 3000.00 万元的 30%（上限 900.00 万元）。',
      en: 'Article 16: the grant of CNY 8,000,000 with local money of CNY 1,000,000, CNY 9,000,000 in all, keeps within 30% of the investment of CNY 30,000,000 (at most CNY 9,000,000).',
    });
  });

  it('over it: how much less of a grant would do', () => {
    expect(capped('820万元', '100万元')).toEqual({
      zh: '第十六条：支持资金 820.00 万元，连同地方资金 100.00 万元共 920.00 万元，超过项目投入 3000.00 万元的 30%（上限 900.00 万元）；如支持资金减少 20.00 万元，则符合。',
      en: 'Article 16: the grant of CNY 8,200,000 with local money of CNY 1,000,000, CNY 9,200,000 in all, exceeds 30% of the investment of CNY 30,000,000 (at most CNY 9,000,000); with CNY 200,000 less of a grant the requirement is met.',
    });
  });

  it('local money alone over it: no smaller grant would do', () => {
    expect(capped('1万元', '901万元')).toEqual({
      zh: '第十六条：支持资金 1.00 万元，连同地方资金 901.00 万元共 902.00 万元，超过项目投入 3000.00 万元的 30%（上限 900.00 万元），其中地方资金一项已经超过。',
      en: 'Article 16: the grant of CNY 10,000 with local money of CNY 9,010,000, CNY 9,020,000 in all, exceeds 30% of the investment of CNY 30,000,000 (at most CNY 9,000,000), which the local money exceeds by itself.',
    });
  });
});

describe('Article 16: all contracts as one', () => {
  const asOne = edition({ readings: { 'R16.contract': 'sum' } });
  const paid = (first: string, second: string | undefined) =>
    said(
      'A16.solver-payment',
      'solver-payment',
      {
        acceptanceOn: '2024-06-20',
        contracts: [
          { id: 'A', amount: '100万元', payments: [{ on: '2024-01-10', amount: first }] },
          {
            id: 'B',
            amount: '100万元',
            ...(second === undefined ? {} : { payments: [{ on: '2024-01-10', amount: second }] }),
          },
        ],
      },
      { edition: asOne },
    );

  it('enough in all, though not under each', () => {
    expect(paid('100万元', '60万元')).toEqual({
      zh: '第十六条：项目于2024年6月20日验收，此前各份合同合计（200.00 万元）已付 160.00 万元，不低于合同额的 80%（160.00 万元）。',
      en: 'Article 16: before the acceptance of 20 June 2024, CNY 1,600,000 had been paid under all contracts, CNY 2,000,000 in all, not less than 80% of that (CNY 1,600,000).',
    });
  });

  it('too little in all: how much', () => {
    expect(paid('100万元', '59万元')).toEqual({
      zh: '第十六条：项目于2024年6月20日验收，此前各份合同合计（200.00 万元）已付 159.00 万元，低于合同额的 80%（160.00 万元）；验收前少付 1.00 万元。',
      en: 'Article 16: before the acceptance of 20 June 2024, CNY 1,590,000 had been paid under all contracts, CNY 2,000,000 in all, less than 80% of that (CNY 1,600,000); CNY 10,000 too little was paid before acceptance.',
    });
  });

  it('what is not on record leaves it open', () => {
    const open = paid('100万元', undefined);
    expect(open.zh).toContain('各份合同合计（200.00 万元）确已付 100.00 万元，验收前支付');
    expect(open.en).toContain('with CNY 1,000,000 certainly paid under all contracts');
  });
});

describe('what is not on record', () => {
  it('Article 12, paragraph 1: whose the entry is', () => {
    const { zh, en } = said('A12.holder', 'project-application', {
      year: 2024,
      entry: { status: '揭榜成功' },
      units: [{ name: '甲', role: 'lead', place: '320500' }],
    });
    expect(zh).toContain('储备条目是否属于牵头单位');
    expect(zh).toContain('请补充后再认定');
    expect(en).toContain('whether the reserve entry belongs to the lead unit cannot be told yet');
  });

  it('Article 13: whether a supplement was asked for', () => {
    const { zh, en } = said('A13.supplement', 'formal-review', {
      conforming: true,
      complete: false,
    });
    expect(zh).toContain('是否通知补交，到期限为止是否补交齐全');
    expect(en).toContain('whether a supplement was asked for');
  });
});

describe('what a finding says without its remedy, as a docket may have it', () => {
  it('Article 16: how much too little was paid', () => {
    const { findings } = determine(
      'solver-payment',
      {
        acceptanceOn: '2023-11-05',
        contracts: [
          { id: 'C', amount: '800万元', payments: [{ on: '2021-12-10', amount: '600万元' }] },
        ],
      },
      { decidedOn: '2023-11-05' },
    );
    const finding = findings.find(({ rule }) => rule === 'A16.solver-payment');
    if (finding === undefined) throw new Error('does not apply');
    const { remedy: _, ...bare } = finding;
    expect(zhCN.finding(bare)).toBe(
      '第十六条：项目于2023年11月5日验收，此前合同“C”（800.00 万元）已付 600.00 万元，低于合同额的 80%（640.00 万元）；验收前少付 40.00 万元。',
    );
    expect(en.finding(bare)).toContain('CNY 400,000 too little was paid before acceptance');
  });
});

describe('Article 14: one of the four suffices at the review (R14.joint)', () => {
  const one = { edition: edition({ readings: { 'R14.joint': 'one' } }) };
  const joint = (departments: string[] | undefined) =>
    said('A14.joint', 'expert-review', departments === undefined ? {} : { departments }, one);

  it('those that took part are named, and nobody says that all did', () => {
    expect(joint(['310000', '110000'])).toEqual({
      zh: '第十四条：上海市科学技术委员会参加了评审，三省一市科技厅（委）至少应有一家参加。',
      en: 'Article 14: the Shanghai science and technology commission took part in the review, where at least one of the four departments is to do so.',
    });
  });

  it('none of them, and not on record', () => {
    expect(joint(['110000'])).toEqual({
      zh: '第十四条：三省一市科技厅（委）均未参加评审；如至少有一家参加，则符合。',
      en: 'Article 14: none of the four departments took part in the review; with at least one of them taking part the requirement is met.',
    });
    expect(joint(undefined).zh).toContain('是否至少有一家参加评审');
    expect(joint(undefined).en).toContain(
      'whether at least one of the four departments takes part',
    );
  });
});

describe('Article 12, paragraph 1: the entry of any unit serves (R12.holder)', () => {
  const any = { edition: edition({ readings: { 'R12.holder': 'any-unit' } }) };
  const units = [
    { name: '甲', role: 'lead' as const },
    { name: '乙', role: 'participant' as const },
  ];
  const held = (holder: string | undefined, by: typeof units | undefined = units) =>
    said(
      'A12.holder',
      'project-application',
      {
        year: 2024,
        entry: { status: '揭榜成功', ...(holder === undefined ? {} : { holder }) },
        ...(by === undefined ? {} : { units: by }),
      },
      any,
    );

  it('a unit that does not lead is not called the lead', () => {
    expect(held('乙')).toEqual({
      zh: '第十二条第一款：储备条目属于承担单位“乙”。',
      en: 'Article 12, paragraph 1: the reserve entry belongs to a unit of the project, “乙”.',
    });
  });

  it('somebody else’s entry, no unit at all, and not on record', () => {
    expect(held('丙')).toEqual({
      zh: '第十二条第一款：储备条目属于“丙”，承担单位为“甲”、“乙”；如入库单位为承担单位之一，则符合。',
      en: 'Article 12, paragraph 1: the reserve entry belongs to “丙”, but the units are “甲” and “乙”; with the holder of the entry among the units the requirement is met.',
    });
    expect(held('丙', []).zh).toContain('没有列出承担单位；如入库单位“丙”为承担单位');
    expect(held('丙', []).en).toContain('no unit is listed');
    expect(held(undefined).zh).toContain('是否属于承担单位之一');
    expect(held(undefined).en).toContain('belongs to a unit of the project');
  });

  it('names that look alike are shown to differ', () => {
    expect(held('乙\u{200b}').zh).toContain('请核对名称');
    expect(held('乙\u{200b}').en).toContain('check the names');
  });
});

describe('Article 7: any of the four may collect (R7.place)', () => {
  const any = { edition: edition({ readings: { 'R7.place': 'any-department' } }) };
  const collected = (department: string | undefined, place?: string) =>
    said(
      'A7.jurisdiction',
      'demand-collection',
      {
        ...(department === undefined ? {} : { department }),
        demander: place === undefined ? {} : { place },
        demand: { name: '甲', task: '乙' },
      },
      any,
    );

  it('nobody asks for the department of the demander’s place', () => {
    expect(collected('110000', '320500').zh).toContain('如由三省一市科技厅（委）之一征集，则符合');
    expect(collected('110000', '320500').en).toContain('where one of the four departments does so');
    expect(collected(undefined, '320500').zh).not.toContain('需求方所在地的科技厅');
    expect(collected('310000').en).toContain('one of the four departments collects the demand');
  });
});

it('Article 11: where nobody knows how the needs fix the status, no count of them is made up', () => {
  const unknown = edition({ rules: { 'A11.status': { state: 'unknown' } } });
  const facts = { route: 'demander' as const, needs: [{ id: 'N1', solved: true }] };
  const told = said('A11.status', 'reserve-entry', facts, { edition: unknown });
  expect(told).toEqual({
    zh: '第十一条：各项需求确定什么入库状态，尚不能认定：该版本的规定未知，查明版本的规定之后才能认定。',
    en: 'Article 11: which status of the entry the needs fix cannot be told yet: what this edition says is not known, and finding out what it says settles it.',
  });
});

/** What is advice under the draft and a condition under another reading says what would meet it. */
describe('conditions by another reading say what to change', () => {
  const need = (id: string, solved: boolean) => ({ id, text: id, solved });
  const adjusted = (rule: 'A11.addition' | 'A11.success-by-withdrawal', reading: string) => {
    const side = (needs: ReturnType<typeof need>[]) => ({ name: '光刻胶', task: '量产', needs });
    const facts = {
      before: side([need('N1', true), need('N2', false)]),
      after: side([need('N1', true), ...(rule === 'A11.addition' ? [need('N3', false)] : [])]),
    };
    return said(rule, 'demand-adjustment', facts, {
      edition: edition({ readings: { [reading]: 'must' } }),
    });
  };

  it('Article 11, paragraph 2: a need added (R11.addition)', () => {
    expect(adjusted('A11.addition', 'R11.addition')).toEqual({
      zh: '第十一条第二款：新增了需求“N3”；如不新增，则符合。',
      en: 'Article 11, paragraph 2: a need is added: “N3”; with nothing added the requirement is met.',
    });
  });

  it('Article 11, paragraph 2: success by withdrawing (R11.withdrawal)', () => {
    expect(adjusted('A11.success-by-withdrawal', 'R11.withdrawal')).toEqual({
      zh: '第十一条第二款：撤回未解决的需求“N2”之后，余下的全部已解决，“揭榜成功”由此而来；如保留未解决的需求，则符合。',
      en: 'Article 11, paragraph 2: “揭榜成功” is reached only because an unsolved need was withdrawn: “N2”; with an unsolved need kept the requirement is met.',
    });
  });

  it('Article 12, paragraph 1: an entry taken up in part (R12.partial)', () => {
    const facts = { year: 2024, entry: { status: '部分揭榜成功' as const } };
    const fullOnly = edition({ readings: { 'R12.partial': 'full-only' } });
    expect(said('A12.partial-entry', 'project-application', facts, { edition: fullOnly })).toEqual({
      zh: '第十二条第一款：储备条目的状态为“部分揭榜成功”，尚有需求没有解决；如需求已全部解决，则符合。',
      en: 'Article 12, paragraph 1: the entry is partly taken up (“部分揭榜成功”), with needs still unsolved; with all of them solved the requirement is met.',
    });
  });
});

describe('Article 12, paragraph 1: of several leads those outside the delta are named, each place once', () => {
  const leads = (...places: string[]) =>
    said('A12.lead-region', 'project-application', {
      year: 2024,
      units: places.map((place, at) => ({ name: `单位${at}`, role: 'lead', place })),
    });

  it.each([
    [
      ['110000'],
      '牵头单位在北京市，在三省一市之外',
      'the lead unit is located outside the delta (Beijing)',
    ],
    [
      ['110000', '330000', '110108', '440300'],
      '有牵头单位在北京市、广东省，在三省一市之外',
      'a lead unit is located outside the delta (Beijing and Guangdong)',
    ],
  ])('%j', (places, zh, en) => {
    expect(leads(...places)).toEqual({
      zh: `第十二条第一款：${zh}；如由三省一市的单位牵头，则符合。`,
      en: `Article 12, paragraph 1: ${en}; with a unit of the delta as lead the requirement is met.`,
    });
  });

  it('all of them in the delta', () => {
    expect(leads('310115', '310000', '320500', '330100')).toEqual({
      zh: '第十二条第一款：牵头单位在上海市、江苏省苏州市、浙江省杭州市，属三省一市。',
      en: 'Article 12, paragraph 1: the lead units are located in the delta (Shanghai; Suzhou, Jiangsu; and Hangzhou, Zhejiang).',
    });
  });
});
