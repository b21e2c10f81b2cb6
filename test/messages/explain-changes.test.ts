import { describe, expect, it } from 'vitest';
import { type Change, type Flips, flips } from '../../src/explain/index.js';
import { type Kind, type Rechecked, type RuleId, recheck } from '../../src/index.js';
import { en } from '../../src/messages/en/index.js';
import { enExplain } from '../../src/messages/explain/en.js';
import { zhExplain } from '../../src/messages/explain/zh-CN.js';
import { zhCN } from '../../src/messages/zh-CN/index.js';

// Lawful but for the platform.
const lawfulApplication = {
  year: 2024,
  guide: { issuer: 'office', year: 2024, on: '2024-01-01' },
  entry: { status: '揭榜成功', holder: '甲公司' },
  units: [
    { name: '甲公司', role: 'lead', place: '320500', kind: 'enterprise' },
    { name: '乙大学', role: 'participant', place: '310000', kind: 'university' },
  ],
  leader: '某人',
  team: ['某人'],
  objective: 'key-technology',
  credit: 'clear',
};

type Told = Extract<Flips, { sets: unknown }>;

/** What is said of an answer on a record of a kind, in both languages. */
function said(kind: Kind, answer: Partial<Told>): { zh: string; en: string } {
  const result = { kind, possible: [] } as unknown as Rechecked;
  const told = { verdict: 'overturned', sets: [], ...answer } as unknown as Told;
  return {
    zh: zhExplain.flips(told, result, (id: RuleId) => zhCN.rule(id))[0] ?? '',
    en: enExplain.flips(told, result, (id: RuleId) => en.rule(id))[0] ?? '',
  };
}

/** A set of changes as what would put a record right, without the words around it. */
function changed(kind: Kind, ...sets: Change[]): [string, string] {
  const told = said(kind, { sets: [sets] });
  return [
    told.zh.replace(/^如|，则符合规定。$/g, ''),
    told.en.replace(/^It would be in keeping with the measures if |\.$/g, ''),
  ];
}

describe('a change reads as a sentence', () => {
  it('what the payments of a contract come to is an amount (Article 16)', () => {
    const path = 'facts.contracts.1.payments';
    expect(changed('solver-payment', { path, atMost: 8_043_279_999 })).toEqual([
      '第 2 份合同的款项合计不高于 8043.279999 万元',
      'the payments under the 2nd contract come to at most CNY 80,432,799.99',
    ]);
  });

  it('several changes, and the fields of what has to be given, are told from what each lists', () => {
    const departments = { add: ['310000', '320000'] };
    const given = {
      path: 'facts.proposal',
      give: { departments, on: { onOrBefore: '2024-06-30' } },
    };
    const approved = { path: 'facts.deliberation.approved', set: true };
    const [zh, en] = changed('project-approval', given, approved);
    expect(zh).toBe(
      '拟立项名单有记录，且共同确定名单的科技厅（委）增加上海市科学技术委员会、江苏省科学技术厅，且名单的确定日期不晚于2024年6月30日，并且“审议是否通过”为是',
    );
    expect(en).toContain(' is not after 30 June 2024');
  });

  it('what is written by its name has to be written by its code (Article 12)', () => {
    const record = (platform: string) => ({
      ...{ id: 'P-1', kind: 'project-application', decidedOn: '2024-06-30', outcome: 'permit' },
      facts: { ...lawfulApplication, platform },
    });
    const toldOf = (platform: string) => {
      const [result, answer] = [recheck(record(platform)), flips(record(platform))];
      if (result.verdict === 'invalid' || answer.verdict === 'invalid') throw new Error(platform);
      return [
        ...zhExplain.flips(answer, result, zhCN.rule),
        ...enExplain.flips(answer, result, en.rule),
      ];
    };
    for (const written of ['国科管', '国家科技管理信息系统', 'National ST System']) {
      expect(toldOf(written)).toEqual([
        '如申报平台写作代码“national-st-system”，则符合规定。',
        'It would be in keeping with the measures if the platform of the application is written by its code, “national-st-system”.',
      ]);
    }
    expect(toldOf('云平台')[0]).toBe('如申报平台为国科管，则符合规定。');
  });

  it('at most nothing is nothing, save where money may go back', () => {
    expect(changed('grant', { path: 'facts.grant', atMost: 0 })).toEqual([
      '支持资金为 0 元',
      'the grant is CNY 0',
    ]);
    const path = 'facts.contracts.0.payments.0.amount';
    expect(changed('solver-payment', { path, atMost: 0 })[0]).toContain('不高于');
  });

  it('where no one value says it: of a list several items, of another fact itself, of several facts all at once', () => {
    const together = true as const;
    expect(changed('solver-payment', { path: 'facts.contracts', together })).toEqual([
      '与解决方的合同有合起来才足够的若干项',
      'the contracts with solvers have several items that suffice only together',
    ]);
    expect(changed('grant', { path: 'facts.approvedOn', together })).toEqual([
      '立项日期另行认定',
      'the day of approval is otherwise',
    ]);
    const credit = { path: 'facts.parties.1.records', together };
    const gone = { path: 'facts.parties.0.records', remove: [0] };
    expect(changed('credit-standing', gone, credit)).toEqual([
      '第 1 个当事方的信用记录去掉第 1 项，并且第 2 个当事方的信用记录有合起来才足够的若干项',
      'the credit records of the 1st party do not include item 1 and the credit records of the 2nd party have several items that suffice only together',
    ]);
    const facts = ['facts.catalogued', 'facts.departments'].map((path) => ({ path, together }));
    expect(changed('demand-publication', ...facts)).toEqual([
      '“是否已列入需求目录”、联合发布的科技厅（委）一并另行认定',
      'the answer to “whether the demand is in the catalogue” and the departments that publish are otherwise, taken together',
    ]);
  });

  it('a text of a list is named by the list and its number, not by its path (Article 9)', () => {
    const path = 'facts.notice.needs.1';
    expect(changed('demand-publication', { path, given: true })).toEqual([
      '公告的对外揭榜需求第 2 项有内容',
      'the 2nd item of the published external needs is given',
    ]);
  });

  it('a reason is one for departing from a rule (Article 9)', () => {
    const path = 'reasons.A9.anonymity';
    const [zh, english] = changed('demand-publication', { path, reason: true } as Change);
    expect(zh).toBe('记录了偏离“不公开需求方”的理由');
    expect(english).toBe('a reason for departing from “Demander undisclosed” is recorded');
  });

  it('what is quoted stands as it was written, also where the label is of several (Article 9)', () => {
    const path = 'facts.notice.remarks';
    expect(changed('demand-publication', { path, without: ['Lab, is one and has two'] })[1]).toBe(
      'the published remarks do not contain “Lab, is one and has two”',
    );
  });

  it('several rows are several (Article 14)', () => {
    const experts = 'facts.experts';
    expect(changed('expert-review', { path: experts, remove: [0, 1] })).toEqual([
      '评审专家去掉第 1、2 项',
      'the reviewing experts do not include items 1 and 2',
    ]);
    expect(changed('expert-review', { path: experts, remove: [2] })[1]).toBe(
      'the reviewing experts do not include item 3',
    );
  });

  it('of several rows that come in, each is had by what is several (Article 12)', () => {
    const add = [{ role: { not: ['lead'] } }, { place: { within: ['31'] } }];
    const told = changed('project-application', { path: 'facts.units', add } as Change);
    expect(told).toEqual([
      '项目承担单位增加记录中没有的一项（承担单位的角色为牵头单位以外的任何一个）、增加记录中没有的一项（承担单位的所在地在上海市）',
      'the units of the project have one more that is not on record (the role of the unit is other than “lead unit”) and have one more that is not on record (the place of the unit lies in Shanghai)',
    ]);
  });

  it('a row that is called by nothing is none of those on record: a solution that was forwarded already flips nothing (Article 10)', () => {
    const add = [{ on: { onOrBefore: '2024-06-28' } }];
    expect(changed('solution-matching', { path: 'facts.received', add } as Change)).toEqual([
      '收到的解决方案增加记录中没有的一项（解决方案的收到日期不晚于2024年6月28日）',
      'the solutions received have one more that is not on record (the day on which the solution was received is not after 28 June 2024)',
    ]);
  });

  it('what a new row has is said in one way, whether it is fixed or bounded (Article 10)', () => {
    const add = [{ id: 'S0', on: { onOrBefore: '2024-06-30' } }];
    const told = changed('solution-matching', { path: 'facts.forwarded', add } as Change);
    expect(told[1]).toBe(
      'the solutions forwarded have one more (the id of the solution forwarded is “S0” and the day of the forwarding is not after 30 June 2024)',
    );
  });

  it('values that come in are listed once, and what is taken out is not in the list (Article 17)', () => {
    const path = 'facts.reports';
    expect(changed('annual-report', { path, add: [2021, 2023] })).toEqual([
      '已报送的年度增加 2021、2023',
      'the years reported include 2021 and 2023 as well',
    ]);
    expect(changed('annual-report', { path, remove: [2020] })).toEqual([
      '已报送的年度不含 2020',
      'the years reported do not include 2020',
    ]);
  });

  it('either answer is any answer, one of two words is the one or the other (Articles 11, 19)', () => {
    const path = 'facts.needs.0.solved';
    expect(changed('reserve-entry', { path, oneOf: [true, false] })).toEqual([
      '“第 1 项需求是否解决”有记录',
      'the answer to “whether the 1st need is solved” is on record',
    ]);
    const credit = 'facts.credit';
    expect(changed('project-application', { path: credit, oneOf: ['clear', 'barred'] })).toEqual([
      '申报单位的信用状况为无信用记录或限制申报',
      'the credit standing of the applicant is “clear” or “barred”',
    ]);
  });

  it('a coded word is told from the sentence; a body is named in it (Articles 8, 11)', () => {
    const path = 'facts.conformityReview';
    expect(changed('reserve-entry', { path, set: 'passed' })[1]).toBe(
      'the result of the conformity review is “passed”',
    );
    const body = 'facts.deliberation.body';
    expect(changed('demand-catalogue', { path: body, set: 'task-force' })[1]).toBe(
      'the body that deliberated is the task force',
    );
  });

  it('two limits of a day are one condition (Article 15)', () => {
    const path = 'facts.announcement.on';
    const days = { onOrAfter: '2024-03-02', onOrBefore: '2024-03-05' };
    expect(changed('project-agreement', { path, ...days })).toEqual([
      '公告日期不早于2024年3月2日且不晚于2024年3月5日',
      'the day of the announcement is not before 2 March 2024 and not after 5 March 2024',
    ]);
  });

  it('what a value hangs on stands beside its name (Articles 11, 13)', () => {
    const path = 'facts.supplement';
    expect(changed('formal-review', { path, set: null, after: 'facts.notice' } as Change)).toEqual([
      '补交的材料（随补交材料通知而定）为无',
      'the supplement (depending on the notice that asks for a supplement) is none',
    ]);
    const [before, after] = ['facts.before.needs.0.solved', 'facts.after.needs.0.solved'];
    expect(
      changed('demand-adjustment', { path: after, set: true, after: before } as Change),
    ).toEqual([
      '“调整后第 1 项需求是否解决”（随“调整前第 1 项需求是否解决”而定）为是',
      'the answer to “whether the 1st need is solved after the adjustment” (depending on whether the 1st need was solved before the adjustment) is yes',
    ]);
  });
});

describe('a rule that is met or not stands by its name', () => {
  it('where a change meets it (Article 14)', () => {
    const sets = [[{ path: 'facts.roundOfYear', atMost: 2 }]];
    const each = [{ rule: 'A14.frequency', sets }] as unknown as NonNullable<Told['each']>;
    expect(said('expert-review', { each })).toEqual({
      zh: '评审频次：如“当年的第几次评审”不高于 2，则符合。',
      en: '“Rounds of review” is met if the round of review in the year is at most 2.',
    });
  });

  it('where no change does, be it one or several (Articles 9, 20)', () => {
    const unmendable = ['A20.in-force', 'A9.anonymity'];
    expect(said('demand-publication', { unmendable })).toEqual({
      zh: '当事人、决定日期、此前的情况等既定，其余事实怎样不同，都不能符合“施行期”或“不公开需求方”。',
      en: 'With the parties, the day of decision, what stood before and the like as they are, no other facts would meet “In force” or “Demander undisclosed”.',
    });
  });

  it('where few changes do not turn the verdict', () => {
    expect(said('expert-review', {})).toEqual({
      zh: '只改动少数几项事实，不会改变结论。',
      en: 'Changing only a few facts would not change the verdict.',
    });
  });
});

it('an answer is said with what it would be, not what it leaves (Article 8)', () => {
  const answer = {
    verdict: 'undetermined',
    waiting: [],
    questions: [
      {
        path: 'facts.assessment.favourable',
        articles: [8],
        answers: { true: ['upheld', 'overturned'], false: ['overturned'] },
      },
    ],
  } as unknown as Parameters<typeof enExplain.questions>[0];
  expect(enExplain.questions(answer, 'demand-catalogue', (id) => id)).toEqual([
    'Please supply: whether the assessment came out in favour (Article 8); with “yes” it would be in keeping with the measures or contrary to the measures; with “no” it would be contrary to the measures.',
  ]);
});
