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
      zh: '第十六条：支持资金 920.00 万元，超过项目投入 3000.00 万元的 30%（上限 900.00 万元）；减少 20.00 万元即符合。',
      en: 'Article 16: the grant of 920.00 万元 exceeds 30% of the investment of 3000.00 万元 (at most 900.00 万元); 20.00 万元 less and it complies.',
    });
    expect(grant('3000万元', '900.000001万元').zh).toContain('减少 0.000001 万元即符合');
  });

  it('at the cap', () => {
    expect(grant('3000万元', '900万元')).toEqual({
      zh: '第十六条：支持资金 900.00 万元，没有超过项目投入 3000.00 万元的 30%（上限 900.00 万元）。',
      en: 'Article 16: the grant of 900.00 万元 keeps within 30% of the investment of 3000.00 万元 (at most 900.00 万元).',
    });
  });

  it('the investment is not on record', () => {
    expect(grant(undefined, '900万元')).toEqual({
      zh: '第十六条：支持资金 900.00 万元是否超过项目投入的规定比例，尚无法判断：没有记录项目投入，补记后再判断。',
      en: 'Article 16: whether the grant of 900.00 万元 keeps within its share of the investment cannot be told yet: the record does not show the investment, which must be added.',
    });
  });

  it('an edition with another share: the share it sets, read off the amounts', () => {
    const options = {
      edition: edition({ parameters: { grantCap: { numerator: 1, denominator: 4 } } }),
    };
    expect(grant('3000万元', '900万元', options).zh).toContain('的 25%（上限 750.00 万元）');
  });

  it('a share that no round percentage gives, or amounts too small to tell: the cap alone', () => {
    const third = {
      edition: edition({ parameters: { grantCap: { numerator: 1, denominator: 3 } } }),
    };
    expect(grant('3000万元', '1000.01万元', third)).toEqual({
      zh: '第十六条：支持资金 1000.01 万元，超过项目投入 3000.00 万元所许可的上限 1000.00 万元；减少 0.01 万元即符合。',
      en: 'Article 16: the grant of 1000.01 万元 exceeds the 1000.00 万元 that an investment of 3000.00 万元 allows; 0.01 万元 less and it complies.',
    });
    expect(grant('100元', '31元').zh).toContain('项目投入 0.01 万元所许可的上限 0.003 万元');
  });

  it('a reason on a must has no effect', () => {
    const reasons = { 'A16.grant-cap': 'approved by special resolution' };
    expect(grant('3000万元', '920万元', { reasons })).toEqual({
      zh: '第十六条：支持资金 920.00 万元，超过项目投入 3000.00 万元的 30%（上限 900.00 万元）；减少 20.00 万元即符合。另记录了理由“approved by special resolution”，但本条必须遵守，理由不改变结果。',
      en: 'Article 16: the grant of 920.00 万元 exceeds 30% of the investment of 3000.00 万元 (at most 900.00 万元); 20.00 万元 less and it complies. A reason is on record, “approved by special resolution”, but this rule is a must and no reason changes its result.',
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
      zh: '第十六条：验收日 2024-06-20 之前，合同“HT-1”（500.00 万元）已付 399.999999 万元，低于合同额的 80%（400.00 万元）；合同“HT-1”还须付 0.000001 万元，都要在验收前付清。',
      en: 'Article 16: before the acceptance of 2024-06-20, 399.999999 万元 had been paid under contract “HT-1” of 500.00 万元, less than 80% of that (400.00 万元); still to be paid before acceptance: 0.000001 万元 under contract “HT-1”.',
    });
  });

  it('exactly 80 %', () => {
    expect(payments('2024-06-20', ['400万元', '2024-05-01'])).toEqual({
      zh: '第十六条：验收日 2024-06-20 之前，合同“HT-1”（500.00 万元）已付 400.00 万元，不低于合同额的 80%（400.00 万元）。',
      en: 'Article 16: before the acceptance of 2024-06-20, 400.00 万元 had been paid under contract “HT-1” of 500.00 万元, not less than 80% of that (400.00 万元).',
    });
  });

  it('a payment of uncertain order is counted at most', () => {
    expect(payments('2024-06-20', ['100万元', '2024-05-01'], ['50万元', '2024-06-20'])).toEqual({
      zh: '第十六条：验收日 2024-06-20 之前，合同“HT-1”（500.00 万元）连同先后不明的款项至多已付 150.00 万元，低于合同额的 80%（400.00 万元）；合同“HT-1”还须付 250.00 万元，都要在验收前付清。',
      en: 'Article 16: before the acceptance of 2024-06-20, at most 150.00 万元, payments of uncertain order included, had been paid under contract “HT-1” of 500.00 万元, less than 80% of that (400.00 万元); still to be paid before acceptance: 250.00 万元 under contract “HT-1”.',
    });
  });

  it('the rest moved on the day of acceptance', () => {
    expect(payments('2024-06-20', ['300万元', '2024-05-01'], ['100万元', '2024-06-20'])).toEqual({
      zh: '第十六条：合同“HT-1”（500.00 万元）确已付 300.00 万元，验收前支付的费用是否达到规定比例，尚无法判断：有款项恰在验收当天收付，凭日期分不出先后，查实款项收付的日期之后才能确定。',
      en: 'Article 16: with 300.00 万元 certainly paid under contract “HT-1” of 500.00 万元, whether enough was paid to the solvers before acceptance cannot be told yet: money moved on the very day of acceptance, and dates do not show which came first; the day on which it was really paid settles it.',
    });
  });

  it('a payment without a date: which one', () => {
    expect(payments('2024-06-20', ['300万元', '2024-05-01'], ['100万元'])).toEqual({
      zh: '第十六条：合同“HT-1”（500.00 万元）确已付 300.00 万元，验收前支付的费用是否达到规定比例，尚无法判断：没有记录第 1 份合同第 2 笔款项的日期，补记后再判断。',
      en: 'Article 16: with 300.00 万元 certainly paid under contract “HT-1” of 500.00 万元, whether enough was paid to the solvers before acceptance cannot be told yet: the record does not show the day of the 2nd payment under the 1st contract, which must be added.',
    });
  });

  it('not accepted yet', () => {
    expect(payments(null, ['300万元', '2024-05-01'])).toEqual({
      zh: '第十六条：验收前支付解决方的费用是否达到规定比例，尚无法判断：项目还没有验收，要到验收之日才能确定。',
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
      zh: '第十二条第一款：已知的承担单位只来自三省一市中的江苏省，要求不少于 2 地；再有另外 1 个省（市）的单位参加即符合。',
      en: 'Article 12, paragraph 1: of the four provinces the units are known to come from Jiangsu only, where 2 are required at least; with units from 1 more of the four provinces it complies.',
    });
  });

  it('two provinces', () => {
    expect(regions([lead, { name: '浦东', role: 'participant', place: '310000' }])).toEqual({
      zh: '第十二条第一款：承担单位来自上海市、江苏省，共 2 地，要求不少于 2 地。',
      en: 'Article 12, paragraph 1: the units come from Shanghai and Jiangsu, where 2 of the four provinces are required at least.',
    });
  });

  it('the place of the third unit is not on record', () => {
    const inJiangsu = { name: '二', role: 'participant', place: '320100' } as const;
    expect(regions([lead, inJiangsu, { name: '三', role: 'participant' }])).toEqual({
      zh: '第十二条第一款：已知的承担单位只来自三省一市中的江苏省，是否达到 2 地，尚无法判断：没有记录第 3 个承担单位的所在地，补记后再判断。',
      en: 'Article 12, paragraph 1: of the four provinces the units are known to come from Jiangsu only, and whether 2 are reached cannot be told yet: the record does not show the place of the 3rd unit, which must be added.',
    });
    expect(regions(undefined).zh).toBe(
      '第十二条第一款：承担单位是否来自足够多的省（市），尚无法判断：没有记录项目承担单位，补记后再判断。',
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
      zh: '第九条：从发布内容可以认出需求方：发布的第 2 项对外揭榜需求中有“江南芯材”；删去或改写这些文字即符合。',
      en: 'Article 9: the notice lets its demander be recognised: “江南芯材” in the 2nd published external need; once these words are removed or rewritten it complies.',
    });
  });

  it('a recorded reason departs from the principle', () => {
    const facts = { notice: { remarks: '江南芯材' }, demander: { name: '江南芯材' } };
    expect(notice('A9.anonymity', facts, { 'A9.anonymity': '需求方书面同意' })).toEqual({
      zh: '第九条：从发布内容可以认出需求方：发布的备注中有“江南芯材”；删去或改写这些文字即符合。记录了偏离这一原则的理由“需求方书面同意”，已予考虑，本条不再左右决定。',
      en: 'Article 9: the notice lets its demander be recognised: “江南芯材” in the published remarks; once these words are removed or rewritten it complies. A reason for departing from this principle is on record, “需求方书面同意”; it was taken into account, and the rule no longer decides.',
    });
  });

  it('undisclosed, and who demands is not on record', () => {
    expect(notice('A9.anonymity', { demander: { name: '江南芯材' } })).toEqual({
      zh: '第九条：发布内容看不出需求方是谁。',
      en: 'Article 9: the notice does not let its demander be recognised.',
    });
    expect(notice('A9.anonymity', {})).toEqual({
      zh: '第九条：从发布内容能否认出需求方，尚无法判断：没有记录需求方，补记后再判断。',
      en: 'Article 9: whether the notice lets its demander be recognised cannot be told yet: the record does not show the demander, which must be added.',
    });
  });

  it('contents lacking', () => {
    expect(notice('A9.contents', { notice: { name: '一', needs: [' '], investment: 1 } })).toEqual({
      zh: '第九条：发布内容缺少攻关任务、对外揭榜需求、对外揭榜资金；补齐后即符合。',
      en: 'Article 9: the notice lacks the task, the external needs and the award funds; once that is added it complies.',
    });
  });

  it('a department lacking', () => {
    expect(notice('A9.joint', { departments: ['310000', '320000', '330000', '340100'] })).toEqual({
      zh: '第九条：发布缺少安徽省科学技术厅，应由三省一市科技厅（委）共同进行；上述部门参加后即符合。',
      en: 'Article 9: the four departments did not act jointly: the publication lacked the Anhui science and technology department; with the Anhui science and technology department taking part it complies.',
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
      en: 'Article 7: the demander sits in Suzhou, Jiangsu, and the Jiangsu science and technology department collects the demand.',
    });
    expect(collected('310000', '320500')).toEqual({
      zh: '第七条：需求方在江苏省苏州市，却由上海市科学技术委员会征集；改由江苏省科学技术厅征集即符合。',
      en: 'Article 7: the demander sits in Suzhou, Jiangsu, but the Shanghai science and technology commission collects the demand; the Jiangsu science and technology department has to act instead.',
    });
  });

  it('a body that is none of the four, and a demander outside the delta', () => {
    expect(collected('320500', undefined).zh).toBe(
      '第七条：由其他机构（江苏省苏州市）征集，它不是三省一市科技厅（委）之一；改由需求方所在地的科技厅（委）征集即符合。',
    );
    expect(collected(undefined, 'overseas')).toEqual({
      zh: '第七条：需求方在境外，不在三省一市，没有哪个科技厅（委）可以征集。',
      en: 'Article 7: the demander sits outside the delta (overseas), where none of the four departments may act.',
    });
  });

  it('not on record', () => {
    expect(collected('320000', undefined)).toEqual({
      zh: '第七条：征集需求的是否需求方所在地的科技厅（委），尚无法判断：没有记录需求方的所在地，补记后再判断。',
      en: 'Article 7: whether the department where the demander sits collects the demand cannot be told yet: the record does not show the place of the demander, which must be added.',
    });
  });
});
