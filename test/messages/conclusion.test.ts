import { describe, expect, it } from 'vitest';
import { type DecisionRecord, type Kind, readEdition, recheck } from '../../src/index.js';
import { en } from '../../src/messages/en/index.js';
import { zhCN } from '../../src/messages/zh-CN/index.js';

type Draft<K extends Kind> = Pick<DecisionRecord<K>, 'kind' | 'facts' | 'outcome'> &
  Partial<DecisionRecord<K>>;

/** How the recheck of a record concludes, in both languages. */
function concluded<K extends Kind>(record: Draft<K>, data?: object): { zh: string; en: string } {
  const read = readEdition({ id: 'later', ...data });
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  const result = recheck(
    { id: 'R-1', decidedOn: '2024-06-30', ...record },
    { editions: [read.edition] },
  );
  if (result.verdict === 'invalid') throw new Error(JSON.stringify(result.errors));
  return { zh: zhCN.conclusion(result), en: en.conclusion(result) };
}

const approved = { investment: '3000万元', approvedOn: '2024-06-28', localCap: null } as const;
const grant = (amount: string, outcome: 'permit' | 'deny', facts = {}) =>
  concluded<'grant'>({ kind: 'grant', outcome, facts: { ...approved, grant: amount, ...facts } });

it('Article 19: where a credit record leaves it to the authority and nobody can be barred, the credit that lacks is named', () => {
  const units = [
    { name: '甲', role: 'lead', place: '320500' },
    { name: '乙', role: 'participant', place: '330100' },
  ] as const;
  const applied = (outcome: 'permit' | 'deny') =>
    concluded<'project-application'>(
      {
        ...{ kind: 'project-application', outcome, edition: 'later' },
        facts: {
          ...{ year: 2024, guide: { issuer: 'office', year: 2024, on: '2024-01-05' } },
          ...{ platform: 'national-st-system', entry: { status: '揭榜成功', holder: '甲' }, units },
          ...{ leader: '丙', team: ['丁'], objective: 'key-technology' },
        },
      },
      {
        readings: { 'R19.record': 'discretion' },
        rules: { 'A19.not-barred': { state: 'off' } },
      },
    );
  expect(applied('deny')).toEqual({
    zh: '记录的结论“不符合申报条件”待核实：第十九条（信用状况）还缺申报单位的信用状况；可能的结果是“符合申报条件”或“不符合申报条件”。',
    en: 'The recorded conclusion “not eligible to apply” is to be clarified: for Article 19 (Credit) the record does not show the credit standing of the applicant. The answer may be “eligible to apply” or “not eligible to apply”.',
  });
  // It is not said that every condition is met, and yet that something lacks.
  expect(applied('permit')).toEqual({
    zh: '记录的结论“符合申报条件”符合规定：第十九条（信用状况）还缺申报单位的信用状况；不论所缺的如何，“符合申报条件”都符合规定。',
    en: 'The recorded conclusion “eligible to apply” is in keeping with the measures: for Article 19 (Credit) the record does not show the credit standing of the applicant. Whatever is missing, “eligible to apply” is in keeping with the measures.',
  });
});

describe('a grant', () => {
  it('overturned: the clause, the fact, and the only lawful outcome', () => {
    expect(grant('920万元', 'permit')).toEqual({
      zh: '记录的决定“予以支持”不符合规定：支持资金 920.00 万元，超过项目投入 3000.00 万元的 30%（上限 900.00 万元）；按本办法第十六条，应不予支持。',
      en: 'The recorded decision “give the grant” is contrary to the measures: the grant of CNY 9,200,000 exceeds 30% of the investment of CNY 30,000,000 (at most CNY 9,000,000). Under Article 16 of the measures the decision should be “refuse the grant”.',
    });
  });

  it('upheld where both outcomes are lawful', () => {
    expect(grant('900万元', 'deny')).toEqual({
      zh: '记录的决定“不予支持”符合规定：必备条件均已具备；是否予以支持由办理机关裁量。',
      en: 'The recorded decision “refuse the grant” is in keeping with the measures: every required condition is met. Whether to give the grant is at the authority’s discretion.',
    });
  });

  it('upheld where it may be declined whatever is missing', () => {
    expect(grant('900万元', 'deny', { investment: undefined })).toEqual({
      zh: '记录的决定“不予支持”符合规定：第十六条（支持资金上限）还缺项目投入；不论所缺的如何，“不予支持”都符合规定。',
      en: 'The recorded decision “refuse the grant” is in keeping with the measures: for Article 16 (Cap of the grant) the record does not show the investment. Whatever is missing, “refuse the grant” is in keeping with the measures.',
    });
  });

  it('undetermined: the facts that decide, rules that lack the same named together', () => {
    expect(grant('900万元', 'permit', { approvedOn: undefined, investment: undefined })).toEqual({
      zh: '记录的决定“予以支持”待核实：第十六条（支持资金上限）还缺项目投入；第十六条（立项时落实）还缺立项日期；可能的结果是“予以支持”或“不予支持”。',
      en: 'The recorded decision “give the grant” is to be clarified: for Article 16 (Cap of the grant) the record does not show the investment; for Article 16 (At approval) the record does not show the day of approval. The answer may be “give the grant” or “refuse the grant”.',
    });
  });

  it('outside the time of the edition nothing is lawful, whatever else is wrong', () => {
    const record = { kind: 'grant', outcome: 'deny', edition: 'later' } as const;
    const facts = { ...approved, grant: '920万元' };
    expect(concluded<'grant'>({ ...record, facts }, { effectiveTo: '2024-06-27' })).toEqual({
      zh: '记录的决定“不予支持”不符合规定：决定日期2024年6月30日不在所依版本的施行期（至2024年6月27日止）之内，项目于2024年6月28日立项，也不在施行期之内；在第二十条的施行期之外，按这一版本作出任何决定都不符合规定。',
      en: 'The recorded decision “refuse the grant” is contrary to the measures: the day of decision, 30 June 2024, lies outside the time of the edition (to 27 June 2024), and so does the approval of 28 June 2024. Outside its time (Article 20) no decision under this edition is in keeping with the measures.',
    });
  });
});

describe('a bound decision', () => {
  const assessed = {
    experts: 5,
    criteria: ['strategic-fit', 'validity', 'clarity', 'urgency', 'necessity'] as const,
    favourable: true,
  };
  const catalogue = (facts: object, outcome: 'permit' | 'deny') =>
    concluded<'demand-catalogue'>({ kind: 'demand-catalogue', facts, outcome });

  it('overturned although every condition is met', () => {
    const facts = { assessment: assessed, deliberation: { body: 'task-force', approved: true } };
    expect(catalogue(facts, 'deny')).toEqual({
      zh: '记录的决定“不列入需求目录”不符合规定：必备条件均已具备；按本办法，应列入需求目录。',
      en: 'The recorded decision “leave out of the catalogue” is contrary to the measures: every required condition is met. Under the measures the decision should be “enter in the catalogue”.',
    });
  });

  it('several breaches of one article stand under it once', () => {
    const facts = { assessment: { ...assessed, experts: 0 }, deliberation: null };
    expect(catalogue(facts, 'deny').zh).toBe(
      '记录的决定“不列入需求目录”符合规定：没有行业专家参加评估；截至决定之日，需求目录建议没有经工作专班审议；按本办法第八条，应当如此决定。',
    );
  });

  it('a principle that a reason excuses is counted among the conditions met', () => {
    const record = {
      kind: 'demand-publication',
      outcome: 'permit',
      reasons: { 'A9.contents': '该领域惯例' },
      facts: {
        catalogued: true,
        departments: ['310000', '320000', '330000', '340000'],
        notice: {},
        demander: { name: '江南芯材' },
      },
    } as const;
    expect(
      concluded<'demand-publication'>({
        ...record,
        facts: { ...record.facts, departments: [...record.facts.departments] },
      }),
    ).toEqual({
      zh: '记录的决定“予以发布”符合规定：必备条件均已具备，其中 1 条原则有记录在案的偏离理由；按本办法，应当如此决定。',
      en: 'The recorded decision “publish” is in keeping with the measures: every required condition is met, counting 1 from which a recorded reason departs. Under the measures this is what should be decided.',
    });
  });
});

describe('a statement of how things are', () => {
  it('holds or does not hold', () => {
    const record = { kind: 'annual-report', outcome: 'met' } as const;
    const facts = { startedOn: '2022-03-01', endedOn: null, reports: [2022] };
    expect(concluded<'annual-report'>({ ...record, facts })).toEqual({
      zh: '记录的结论“已报齐”不符合规定：没有报送实施情况的年度：2023；按本办法第十七条，应认定为“没有报齐”。',
      en: 'The recorded conclusion “all reported” is contrary to the measures: a year due has not been reported: 2023. Under Article 17 of the measures the conclusion should be “not all reported”.',
    });
  });

  it('waits for what is still to come', () => {
    const record = { kind: 'solver-payment', outcome: 'met' } as const;
    expect(
      concluded<'solver-payment'>({ ...record, facts: { acceptanceOn: null, contracts: [] } }),
    ).toEqual({
      zh: '记录的结论“已付足”待核实：第十六条（验收前支付）尚不能认定，项目还没有验收，到验收之日才能认定；可能的结果是“已付足”或“没有付足”。',
      en: 'The recorded conclusion “paid enough” is to be clarified: Article 16 (Payment before acceptance) is open, as the project has not been accepted, and only the day of acceptance settles it. The answer may be “paid enough” or “not paid enough”.',
    });
  });

  it('credit: a worse standing that is still possible is waited for', () => {
    const parties = [{ name: '甲公司', records: [{ matter: '逾期', on: '2024-01-10' }] }];
    expect(
      concluded<'credit-standing'>({
        kind: 'credit-standing',
        outcome: 'clear',
        facts: { parties },
      }).zh,
    ).toBe(
      '记录的结论“无信用记录”不符合规定：截至决定之日有信用记录：“甲公司”因“逾期”于2024年1月10日记录在案；第十九条（限制申报）还缺第 1 方第 1 条信用记录是否附有限制；可能的结果是“有信用记录”或“限制申报”。',
    );
  });
});

describe('a reserve entry', () => {
  it('whose status has fallen back', () => {
    const needs = [
      { id: 'N1', solved: true },
      { id: 'N2', solved: false },
    ];
    expect(
      concluded<'reserve-entry'>({
        kind: 'reserve-entry',
        outcome: '揭榜成功',
        facts: { route: 'demander', published: true, needs },
      }),
    ).toEqual({
      zh: '记录的决定“入库（揭榜成功）”不符合规定：2 项对外揭榜需求中解决了 1 项，可入库，显示“部分揭榜成功”；按本办法第十一条第（二）项，应入库（部分揭榜成功）。',
      en: 'The recorded decision “entry, fully taken up (揭榜成功)” is contrary to the measures: with 1 of 2 external needs solved, the entry shows “部分揭榜成功”, partly taken up. Under Article 11, item 2 of the measures the decision should be “entry, partly taken up (部分揭榜成功)”.',
    });
  });
});

describe('a refusal for which nothing speaks, while something is still open', () => {
  it('of a bound decision: that the rest is met is why, and not what lacks for the time of the edition', () => {
    const facts = { startedOn: '2023-03-01', endedOn: null, reports: [2023] } as const;
    const reported = (outcome: 'met' | 'unmet') =>
      concluded<'annual-report'>(
        { kind: 'annual-report', edition: 'later', outcome, facts },
        { effectiveTo: '2024-03-31' },
      );
    expect(reported('unmet')).toEqual({
      zh: '记录的结论“没有报齐”不符合规定：其余必备条件均已具备；第二十条（施行期）还缺立项日期；可能的结果是“已报齐”。',
      en: 'The recorded conclusion “not all reported” is contrary to the measures: every other required condition is met; for Article 20 (In force) the record does not show the day of approval. The answer may be “all reported”.',
    });
    // What is still to be clarified is told alone, as before.
    expect(reported('met').zh).toBe(
      '记录的结论“已报齐”待核实：第二十条（施行期）还缺立项日期；可能的结果是“已报齐”。',
    );
  });

  it('of an entry: its status may be open, but a refusal is none of those that it may have', () => {
    const facts = { route: 'demander', published: true, needs: [{ id: 'a' }] } as const;
    const record = { kind: 'reserve-entry', outcome: 'ineligible', facts } as const;
    expect(concluded<'reserve-entry'>(record).zh).toBe(
      '记录的决定“不予入库”不符合规定：其余必备条件均已具备；第十一条（入库状态）还缺第 1 项需求是否解决；可能的结果是“入库（揭榜成功）”或“暂不入库”。',
    );
  });
});

describe('a formal review', () => {
  const review = (
    facts: DecisionRecord<'formal-review'>['facts'],
    outcome: 'accepted' | 'supplement',
  ) => concluded<'formal-review'>({ kind: 'formal-review', facts, outcome });

  it('with no word on a notice: that is what decides', () => {
    expect(review({ conforming: false, complete: true }, 'accepted').zh).toBe(
      '记录的决定“受理”待核实：第十三条（补交材料）还缺是否通知补交、补交期限和补交情况；可能的结果是“受理”、“通知补交”或“不予受理”。',
    );
  });

  it('not in form, and nothing asked for: the agency may choose', () => {
    expect(review({ conforming: false, complete: true, notice: null }, 'supplement').en).toBe(
      'The recorded decision “supplement asked for” is in keeping with the measures: the application does not conform, and fails the formal review. Both “supplement asked for” and “not accepted” are open, at the authority’s discretion.',
    );
  });
});
