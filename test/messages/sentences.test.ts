import { describe, expect, it } from 'vitest';
import type { DetermineOptions, Facts } from '../../src/index.js';
import { edition, said } from './said.js';

describe('Article 16: the cap of the grant', () => {
  const grant = (investment: string | undefined, amount: string, options = {}) =>
    said(
      'A16.grant-cap',
      'grant',
      { grant: amount, ...(investment === undefined ? {} : { investment }) },
      options,
    );

  it('just above: how much less complies', () => {
    expect(grant('3000万元', '920万元')).toEqual({
      zh: '第十六条：支持资金 920.00 万元，超过项目投入 3000.00 万元的 30%（上限 900.00 万元）；如减少 20.00 万元，则符合。',
      en: 'Article 16: the grant of CNY 9,200,000 exceeds 30% of the investment of CNY 30,000,000 (at most CNY 9,000,000); with CNY 200,000 less the requirement is met.',
    });
    expect(grant('3000万元', '900.000001万元').zh).toContain('如减少 0.01 元，则符合');
  });

  it('at the cap', () => {
    expect(grant('3000万元', '900万元')).toEqual({
      zh: '第十六条：支持资金 900.00 万元，没有超过项目投入 3000.00 万元的 30%（上限 900.00 万元）。',
      en: 'Article 16: the grant of CNY 9,000,000 keeps within 30% of the investment of CNY 30,000,000 (at most CNY 9,000,000).',
    });
  });

  it('the investment is not on record', () => {
    expect(grant(undefined, '900万元')).toEqual({
      zh: '第十六条：支持资金 900.00 万元是否超过项目投入的规定比例，尚不能认定：没有记录项目投入，请补充后再认定。',
      en: 'Article 16: whether the grant of CNY 9,000,000 keeps within its share of the investment cannot be told yet: the record does not show the investment; please add what is missing.',
    });
  });

  it('an edition with another share: the share it sets, read off the amounts', () => {
    const options = {
      edition: edition({ parameters: { grantCap: { numerator: 1, denominator: 4 } } }),
    };
    expect(grant('3000万元', '900万元', options).zh).toContain('的 25%（上限 750.00 万元）');
  });

  it('a share that no round percentage gives: the cap alone; of small amounts the share of the draft', () => {
    const third = {
      edition: edition({ parameters: { grantCap: { numerator: 1, denominator: 3 } } }),
    };
    expect(grant('3000万元', '1000.01万元', third)).toEqual({
      zh: '第十六条：支持资金 1000.01 万元，超过项目投入 3000.00 万元所许可的上限 1000.00 万元；如减少 100 元，则符合。',
      en: 'Article 16: the grant of CNY 10,000,100 exceeds the CNY 10,000,000 that an investment of CNY 30,000,000 allows; with CNY 100 less the requirement is met.',
    });
    expect(grant('100元', '31元').zh).toContain('项目投入 100 元的 30%（上限 30 元）');
  });

  it('a reason on a must has no effect', () => {
    const reasons = { 'A16.grant-cap': 'approved by special resolution' };
    expect(grant('3000万元', '920万元', { reasons })).toEqual({
      zh: '第十六条：支持资金 920.00 万元，超过项目投入 3000.00 万元的 30%（上限 900.00 万元）；如减少 20.00 万元，则符合。另记录了理由“approved by special resolution”，但本条必须遵守，理由不改变结果。',
      en: 'Article 16: the grant of CNY 9,200,000 exceeds 30% of the investment of CNY 30,000,000 (at most CNY 9,000,000); with CNY 200,000 less the requirement is met. A reason is on record, “approved by special resolution”, but this rule is a must and no reason changes its result.',
    });
  });
});

describe('Article 16: payment before acceptance', () => {
  const payments = (acceptanceOn: string | null | undefined, ...paid: [string, string?][]) =>
    said('A16.solver-payment', 'solver-payment', {
      acceptanceOn,
      contracts: [
        {
          id: 'HT-1',
          amount: '500万元',
          payments: paid.map(([amount, on]) => ({ amount, on })),
        },
      ],
    });

  it('one fen short of 80 %', () => {
    expect(payments('2024-06-20', ['399.999999万元', '2024-05-01'])).toEqual({
      zh: '第十六条：项目于2024年6月20日验收，此前合同“HT-1”（500.00 万元）已付 399.999999 万元，低于合同额的 80%（400.00 万元）；验收前少付 0.01 元。',
      en: 'Article 16: before the acceptance of 20 June 2024, CNY 3,999,999.99 had been paid under contract “HT-1” of CNY 5,000,000, less than 80% of that (CNY 4,000,000); CNY 0.01 too little was paid before acceptance.',
    });
  });

  it('exactly 80 %', () => {
    expect(payments('2024-06-20', ['400万元', '2024-05-01'])).toEqual({
      zh: '第十六条：项目于2024年6月20日验收，此前合同“HT-1”（500.00 万元）已付 400.00 万元，不低于合同额的 80%（400.00 万元）。',
      en: 'Article 16: before the acceptance of 20 June 2024, CNY 4,000,000 had been paid under contract “HT-1” of CNY 5,000,000, not less than 80% of that (CNY 4,000,000).',
    });
  });

  it('a payment of uncertain order is counted at most', () => {
    expect(payments('2024-06-20', ['100万元', '2024-05-01'], ['50万元', '2024-06-20'])).toEqual({
      zh: '第十六条：项目于2024年6月20日验收，此前合同“HT-1”（500.00 万元）连同先后不明的款项至多已付 150.00 万元，低于合同额的 80%（400.00 万元）；验收前少付 250.00 万元。',
      en: 'Article 16: before the acceptance of 20 June 2024, at most CNY 1,500,000, payments of uncertain order included, had been paid under contract “HT-1” of CNY 5,000,000, less than 80% of that (CNY 4,000,000); CNY 2,500,000 too little was paid before acceptance.',
    });
  });

  it('the rest moved on the day of acceptance', () => {
    expect(payments('2024-06-20', ['300万元', '2024-05-01'], ['100万元', '2024-06-20'])).toEqual({
      zh: '第十六条：合同“HT-1”（500.00 万元）确已付 300.00 万元，验收前支付解决方的费用是否达到规定比例，尚不能认定：有款项恰在验收当天收付，凭日期分不出先后，查实款项收付的日期之后才能认定。',
      en: 'Article 16: with CNY 3,000,000 certainly paid under contract “HT-1” of CNY 5,000,000, whether enough was paid to the solvers before acceptance cannot be told yet: money moved on the very day of acceptance, and dates do not show which came first; the day on which it was really paid settles it.',
    });
  });

  it('a payment without a date: which one', () => {
    expect(payments('2024-06-20', ['300万元', '2024-05-01'], ['100万元'])).toEqual({
      zh: '第十六条：合同“HT-1”（500.00 万元）确已付 300.00 万元，验收前支付解决方的费用是否达到规定比例，尚不能认定：没有记录第 1 份合同第 2 笔款项的日期，请补充后再认定。',
      en: 'Article 16: with CNY 3,000,000 certainly paid under contract “HT-1” of CNY 5,000,000, whether enough was paid to the solvers before acceptance cannot be told yet: the record does not show the day of the 2nd payment under the 1st contract; please add what is missing.',
    });
  });

  it('not accepted yet', () => {
    expect(payments(null, ['300万元', '2024-05-01'])).toEqual({
      zh: '第十六条：验收前支付解决方的费用是否达到规定比例，尚不能认定：项目还没有验收，到验收之日才能认定。',
      en: 'Article 16: whether enough was paid to the solvers before acceptance cannot be told yet: the project has not been accepted, and only the day of acceptance settles it.',
    });
  });
});

describe('Article 12, paragraph 1: two provinces or more', () => {
  const lead = { name: '江南芯材', role: 'lead', place: '320500' } as const;
  const regions = (units: NonNullable<Facts<'project-application'>['units']> | undefined) =>
    said('A12.regions', 'project-application', { year: 2024, units });

  it('one province', () => {
    expect(regions([lead])).toEqual({
      zh: '第十二条第一款：已知的承担单位只来自三省一市中的江苏省，要求不少于 2 地；如再有另外 1 地的单位参加，则符合。',
      en: 'Article 12, paragraph 1: of the four provinces the units are known to come from Jiangsu only; at least two are required; with units from one more the requirement is met.',
    });
  });

  it('two provinces', () => {
    expect(regions([lead, { name: '浦东', role: 'participant', place: '310000' }])).toEqual({
      zh: '第十二条第一款：承担单位来自上海市、江苏省，共 2 地，不少于要求的 2 地。',
      en: 'Article 12, paragraph 1: the units come from Shanghai and Jiangsu; at least two of the four provinces are required.',
    });
  });

  it('the place of the third unit is not on record', () => {
    const inJiangsu = { name: '二', role: 'participant', place: '320100' } as const;
    expect(regions([lead, inJiangsu, { name: '三', role: 'participant' }])).toEqual({
      zh: '第十二条第一款：已知的承担单位只来自三省一市中的江苏省，是否达到 2 地，尚不能认定：没有记录第 3 个承担单位的所在地，请补充后再认定。',
      en: 'Article 12, paragraph 1: of the four provinces the units are known to come from Jiangsu only, and whether the two required are reached cannot be told yet: the record does not show the place of the 3rd unit; please add what is missing.',
    });
    expect(regions(undefined).zh).toBe(
      '第十二条第一款：承担单位是否来自足够多的省（市），尚不能认定：没有记录项目承担单位，请补充后再认定。',
    );
  });
});

describe('Article 9: the notice', () => {
  const notice = (
    rule: 'A9.anonymity' | 'A9.contents' | 'A9.joint',
    facts: Partial<Facts<'demand-publication'>>,
    reasons: DetermineOptions<'demand-publication'>['reasons'] = {},
  ) => said(rule, 'demand-publication', { notice: {}, ...facts }, { reasons });

  it('the demander can be recognised: where, and by what', () => {
    const facts = { notice: { needs: ['低温', '见江 南芯材'] }, demander: { name: '江南芯材' } };
    expect(notice('A9.anonymity', facts)).toEqual({
      zh: '第九条：从发布内容可以认出需求方：发布的第 2 项对外揭榜需求中有“江南芯材”；如删去或改写这些文字，则符合。',
      en: 'Article 9: the notice lets its demander be recognised: “江南芯材” in the 2nd published external need; with these words removed or rewritten the requirement is met.',
    });
  });

  it('a recorded reason departs from the principle', () => {
    const facts = { notice: { remarks: '江南芯材' }, demander: { name: '江南芯材' } };
    expect(notice('A9.anonymity', facts, { 'A9.anonymity': '需求方书面同意' })).toEqual({
      zh: '第九条：从发布内容可以认出需求方：发布的备注中有“江南芯材”；如删去或改写这些文字，则符合。记录了偏离这一原则的理由“需求方书面同意”，已予考虑，本条不再影响结论。',
      en: 'Article 9: the notice lets its demander be recognised: “江南芯材” in the published remarks; with these words removed or rewritten the requirement is met. A reason for departing from this principle is on record, “需求方书面同意”; it was taken into account, and the rule no longer affects the conclusion.',
    });
  });

  it('undisclosed, and who demands is not on record', () => {
    expect(notice('A9.anonymity', { demander: { name: '江南芯材' } })).toEqual({
      zh: '第九条：发布内容没有出现需求方的名称、证件号码或所列别名。',
      en: 'Article 9: the demander’s name, identifier and listed aliases do not appear in the notice.',
    });
    expect(notice('A9.anonymity', {})).toEqual({
      zh: '第九条：从发布内容能否认出需求方，尚不能认定：没有记录需求方，请补充后再认定。',
      en: 'Article 9: whether the notice lets its demander be recognised cannot be told yet: the record does not show the demander; please add what is missing.',
    });
  });

  it('contents lacking', () => {
    expect(notice('A9.contents', { notice: { name: '一', needs: [' '], investment: 1 } })).toEqual({
      zh: '第九条：发布内容缺少攻关任务、对外揭榜需求、对外揭榜资金；如补齐，则符合。',
      en: 'Article 9: the notice lacks the task, the external needs and the award funds; with these added the requirement is met.',
    });
  });

  it('a department lacking', () => {
    expect(notice('A9.joint', { departments: ['310000', '320000', '330000', '340100'] })).toEqual({
      zh: '第九条：安徽省科学技术厅没有参加发布；如三省一市科技厅（委）全部参加，则符合。',
      en: 'Article 9: the Anhui science and technology department did not take part in the publication; with all four departments taking part the requirement is met.',
    });
  });
});

describe('Article 7: the department of the demander’s province', () => {
  const collected = (department: string | undefined, place: string | undefined) =>
    said('A7.jurisdiction', 'demand-collection', {
      department,
      demander: { place },
      demand: { name: '一', task: '二' },
    });

  it('its own, and another', () => {
    expect(collected('320000', '320500')).toEqual({
      zh: '第七条：需求方在江苏省苏州市，由江苏省科学技术厅征集。',
      en: 'Article 7: the demander is located in Suzhou, Jiangsu, and the Jiangsu science and technology department collects the demand.',
    });
    expect(collected('310000', '320500')).toEqual({
      zh: '第七条：需求方在江苏省苏州市，却由上海市科学技术委员会征集；如由江苏省科学技术厅征集，则符合。',
      en: 'Article 7: the demander is located in Suzhou, Jiangsu, but the Shanghai science and technology commission collects the demand; where the Jiangsu science and technology department does so, the requirement is met.',
    });
  });

  it('a body that is none of the four, and a demander outside the delta', () => {
    expect(collected('320500', undefined).zh).toBe(
      '第七条：由代码 320500 的机构征集，该机构不属于三省一市科技厅（委）；如由需求方所在地的科技厅（委）征集，则符合。',
    );
    expect(collected(undefined, 'overseas')).toEqual({
      zh: '第七条：需求方在境外，三省一市科技厅（委）均无权征集。',
      en: 'Article 7: the demander is located outside the delta (overseas), where none of the four departments may act.',
    });
  });

  it('not on record', () => {
    expect(collected('320000', undefined)).toEqual({
      zh: '第七条：是否由需求方所在地的科技厅（委）征集，尚不能认定：没有记录需求方的所在地，请补充后再认定。',
      en: 'Article 7: whether the department where the demander is located collects the demand cannot be told yet: the record does not show the place of the demander; please add what is missing.',
    });
  });
});
