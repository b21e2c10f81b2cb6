import { describe, expect, expectTypeOf, it } from 'vitest';
import type { RuleId } from '../../src/index.js';
import {
  type ActName,
  type ActVerdict,
  docketMachine,
  initialState,
  type ReplayResult,
  type Role,
  replay,
  type Stage,
  type StepFinding,
} from '../../src/lifecycle/index.js';
import { en, enLifecycle } from '../../src/messages/en/index.js';
import type { LifecycleMessages } from '../../src/messages/lifecycle/messages.js';
import { STEP_TOPICS, type StepTopic } from '../../src/messages/lifecycle/words.js';
import { zhCN, zhCNLifecycle } from '../../src/messages/zh-CN/index.js';
import { DEMAND_STAGES, ENTRY_STAGES, PROJECT_STAGES } from '../../src/regulation/words.js';
import { actSchemas } from '../../src/schemas.js';
import { docketOf, regularActs } from '../lifecycle/histories.js';
import { after, findingOn, stepsOf } from './lifecycle-cases.js';
import { stumbles } from './speech.js';

const LANGUAGES = [
  ['Chinese', zhCNLifecycle, zhCN],
  ['English', enLifecycle, en],
] as const;

const ACTS = Object.keys(actSchemas) as ActName[];
const STAGES = [
  ...(['none', 'suspended'] as const),
  ...[...DEMAND_STAGES, ...ENTRY_STAGES, ...PROJECT_STAGES],
];
expectTypeOf(STAGES).toEqualTypeOf<Stage[]>();
const ROLES: Record<Role, true> = {
  department: true,
  'demander-department': true,
  departments: true,
  'deliberating-body': true,
  'recommending-body': true,
  'announcing-body': true,
  'guide-issuer': true,
  agency: true,
  'promotion-group': true,
  demander: true,
  'other-enterprise': true,
  reviewer: true,
  holder: true,
  lead: true,
  unit: true,
  'lead-department': true,
  solver: true,
};
const VERDICTS: Record<ActVerdict | ReplayResult['verdict'], true> = {
  upheld: true,
  overturned: true,
  undetermined: true,
  'out-of-order': true,
  invalid: true,
  regular: true,
  irregular: true,
};
const STEP_RULES: Record<StepFinding['rule'], true> = {
  'S.order': true,
  'S.actor': true,
  'S.record': true,
  'A20.in-force': true,
};

const keysOf = <Key extends string>(all: Record<Key, true>): Key[] => Object.keys(all) as Key[];

describe.each(LANGUAGES)('%s', (_, lifecycle, messages) => {
  it('names all 32 acts, and every stage, role, verdict and finding, each differently', () => {
    expect(ACTS).toHaveLength(32);
    for (const names of [
      ACTS.map(lifecycle.act),
      STAGES.map(lifecycle.stage),
      keysOf(ROLES).map(lifecycle.role),
      keysOf(VERDICTS).map(lifecycle.verdict),
      keysOf(STEP_RULES).map(lifecycle.rule),
    ]) {
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => !/^\S.*\S$/.test(name))).toEqual([]);
    }
  });

  it('calls the verdicts of acts what it calls those of decisions', () => {
    for (const verdict of ['upheld', 'overturned', 'undetermined', 'invalid'] as const) {
      expect(lifecycle.verdict(verdict)).toBe(messages.verdict(verdict));
    }
  });

  it('says of every act, in every state of a regular history, whether it has a place and why not', () => {
    const said = [...regularActs.keys(), regularActs.length].flatMap((length) => {
      const state = after(regularActs.slice(0, length));
      return [undefined, 'agency', '320000', '路人甲'].flatMap((by) =>
        docketMachine.allowed(state, by, by && '2022-08-15'),
      );
    });
    expect(said.length).toBeGreaterThan(3000);
    const unknown = said.flatMap(({ why }) => why).filter(({ facts = {} }) => !topicIn(facts));
    expect(unknown).toEqual([]);
    const sentences = new Set(said.map(lifecycle.allowed));
    expect([...sentences].flatMap((sentence) => stumbles(plain(sentence), messages))).toEqual([]);
  });

  it('says cleanly what stands against every act of a regular history, done at any other time', () => {
    const findings = [0, 3, 8, 12, 17, 20, regularActs.length].flatMap((length) =>
      regularActs.flatMap((act) => stepsOf(regularActs.slice(0, length), act)),
    );
    expect(findings.length).toBeGreaterThan(200);
    expect(findings.filter(({ facts = {} }) => !topicIn(facts))).toEqual([]);
    const sentences = new Set(findings.map(lifecycle.step));
    expect([...sentences].flatMap((sentence) => stumbles(sentence, messages))).toEqual([]);
  });
});

const topicIn = (facts: object): StepTopic | undefined =>
  STEP_TOPICS.find((topic) => Object.hasOwn(facts, topic));

/** A sentence without the ids that stand bare behind an act. */
const plain = (sentence: string): string => sentence.replace(/ ?[（(][EP]1[）)]/, '');

/** What is said of each thing that can stand against an act. */
const SENTENCES: Readonly<Record<StepTopic, readonly [zh: string, en: string]>> = {
  stage: [
    '第十五条：项目现在是“已通过评审”，这一行为须在“已立项”时办理；须先依次办理确定拟立项名单、审议立项。',
    'Article 15: the project is “reviewed favourably”, and this has a place only where it is “approved”; first someone has to list the project for approval and deliberate on approval, in this order.',
  ],
  latest: [
    '第十二条：日期2022年1月1日早于此前已经办理的行为（2022年6月10日）；行为须按办理的先后记载，请核对日期；确系办理后另行登记的，写明登记日期，即按办理日期排列。',
    'Article 12: the date, 1 January 2022, is before that of an act on record already (10 June 2022); acts are recorded in the order in which they were done, so check the date; an act that was recorded later gets its place by stating the day on which it was recorded.',
  ],
  alreadyEntered: [
    '第十一条：需求方自己的储备条目“E1”已经在库，一项需求只能有一个。',
    'Article 11: the demander’s own entry “E1” is in the reserve already, and a demand has only one.',
  ],
  nothingSolved: [
    '第十一条：还没有一项需求找到解决方案，暂不入库；须先认可解决方案。',
    'Article 11: no need has a solution yet, and with nothing solved there is no entry; first someone has to accept a solution.',
  ],
  late: [
    '第十三条：补交期限是2022年8月15日，到2022年8月16日才补交，已经逾期；此后只能办理逾期不予受理。',
    'Article 13: the supplement was due by 15 August 2022 and came on 16 August 2022, too late; all that is left is to let the application lapse.',
  ],
  early: [
    '第十三条：补交期限是2022年8月15日，到2022年8月15日还没有届满；期限届满的次日起方可办理。',
    'Article 13: the supplement is due by 15 August 2022, and on 15 August 2022 that deadline is not over; this has a place from the day after the deadline.',
  ],
  recommended: [
    '第十四条：申报尚未经推荐；须先推荐申报。',
    'Article 14: the application has not been recommended; first someone has to recommend the application.',
  ],
  nothingToForward: [
    '第十条：没有已收到而尚未反馈的解决方案；须先接收解决方案。',
    'Article 10: no solution is waiting to be forwarded; first someone has to receive a solution.',
  ],
  nothingToAccept: [
    '第十条：没有已反馈而尚未认可的解决方案；须先依次办理接收解决方案、反馈解决方案。',
    'Article 10: no forwarded solution is waiting to be accepted; first someone has to receive a solution and forward solutions, in this order.',
  ],
  published: [
    '第十一条：需求还没有发布；须先发布需求。',
    'Article 11: the demand has not been published; first someone has to publish the demand.',
  ],
  entered: [
    '第十二条：储备库里还没有条目；须先入储备库。',
    'Article 12: there is no entry in the reserve; first someone has to enter the reserve.',
  ],
  noContract: [
    '第十六条：需求方与解决方还没有签订合同；须先签订与解决方的合同。',
    'Article 16: demander and solver have signed no contract; first someone has to sign a contract with a solver.',
  ],
  notForwarded: [
    '第十条：解决方案“S1”尚未反馈至需求方；反馈之后方可认可。',
    'Article 10: the solution “S1” has not been forwarded to the demander; acceptance is possible once it has been.',
  ],
  demandClosed: [
    '第十一条：需求已经关闭，不能再入库。',
    'Article 11: the demand is closed, and nobody enters the reserve any more.',
  ],
  mayBeWith: [
    '第十二条：申报所用的是否为储备条目“E2”（该条目现在是“相符性审核中”，不能申报），尚不能认定：没有记录储备条目的编号，请补充后再认定。',
    'Article 12: whether the application is with the entry “E2”, which is now “under conformity review” and cannot apply, cannot be told yet: the record does not show the id of the reserve entry; please add what is missing.',
  ],
  entryStage: [
    '第十二条：储备条目“E1”现在是“暂停（在库而没有一项需求解决）”，不能申报；须先认可解决方案。',
    'Article 12: the entry “E1” is now “suspended (in the reserve, with no need solved)” and cannot apply; first someone has to accept a solution.',
  ],
  guided: [
    '第十二条：还没有发布年度联合攻关指南；须先发布年度联合攻关指南。',
    'Article 12: no guide has been published; first someone has to publish the annual guide.',
  ],
  noticeOn: [
    '第十三条：补交日期2022年7月31日早于补交通知2022年8月1日，不算补交；须在通知之后补交。',
    'Article 13: the supplement is dated 31 July 2022, before the notice of 1 August 2022 that asks for it, and is none; it has to come after the notice.',
  ],
  roles: [
    '第十二条：这一行为须由建设办公室办理，相关机构无权办理。',
    'Article 12: this is for the Community Office to do, not for the agency.',
  ],
  path: [
    '第九条：需求是否列入需求目录：行为所写为否，历史记载为是；以历史记载为准，请核实改正。',
    'Article 9: whether the demand is in the catalogue: the act says no, the history says yes; the history was taken, and the act must be checked.',
  ],
  alreadyReceived: [
    '第九条：解决方案“S1”此前已经收到，编号不能重复。',
    'Article 9: a solution “S1” was received before, and an id cannot be used twice.',
  ],
  noSuchNeeds: [
    '第九条：需求里没有编号为“N7”、“N8”的对外揭榜需求。',
    'Article 9: the demand does not have these external needs: “N7” and “N8”.',
  ],
  noSuchSolutions: [
    '第十条：历史里没有收到过解决方案“S8”。',
    'Article 10: no solution “S8” was ever received.',
  ],
  needsNotOnRecord: [
    '第九条：“N1”、“N2”是否在需求的对外揭榜需求之内，尚不能认定：没有记录对外揭榜需求（第 1 个行为），请补充后再认定。',
    'Article 9: whether the needs of the demand include “N1” and “N2” cannot be told yet: the record does not show the external needs (act 1); please add what is missing.',
  ],
  needsWithdrawn: [
    '第十条：解决方案所针对的需求（“N1”）都已撤回。',
    'Article 10: every need that the solution answers (“N1”) has been withdrawn.',
  ],
  needsPublished: [
    '第九条：发布的对外揭榜需求有 1 项，征集时是 2 项。本条只作提示，不影响结论。',
    'Article 9: the notice has 1 in place of the 2 needs collected. This is advice and does not affect the conclusion.',
  ],
  projectAccepted: [
    '第十一条：项目“P1”已经通过验收，此后才调整需求。本条只作提示，不影响结论。',
    'Article 11: the project “P1” was accepted before this adjustment of its demand. This is advice and does not affect the conclusion.',
  ],
  noRecordOf: [
    '第十一条：“需求调整”的决定是否符合规定，尚不能认定：没有记录调整前的需求，请补充后再认定。',
    'Article 11: whether the decision “Adjustment of a demand” is in keeping with the measures cannot be told yet: the record does not show the demand before the adjustment; please add what is missing.',
  ],
  guideOnRecord: [
    '第十二条：2022 年度联合攻关指南已经发布。',
    'Article 12: the annual guide for 2022 has been published already.',
  ],
  noSuchEntry: [
    '第十二条：案卷里没有储备条目“E9”。',
    'Article 12: the docket has no reserve entry “E9”.',
  ],
  alreadyApplied: [
    '第十二条：这一储备条目 2022 年已经申报，项目是“P1”。',
    'Article 12: with this entry an application was filed for 2022 already, as project “P1”.',
  ],
  beyondMoney: [
    '第十六条：各笔支持资金合计 9007200154.740991 万元，超出可以记载的金额。',
    'Article 16: the instalments add up to CNY 90,072,001,547,409.91, more than an amount can be.',
  ],
  signedWith: [
    '第十六条：这份合同早已与“合肥微纳检测研究院”签订，不能改为“杭州视觉算法大学”。',
    'Article 16: this contract was signed with “合肥微纳检测研究院” and cannot become one with “杭州视觉算法大学”.',
  ],
  reducedTo: [
    '第十六条：合同额从首次签订的 500.00 万元减为 300.00 万元，验收前支付的比例仍按首次签订的金额计算。本条只作提示，不影响结论。',
    'Article 16: the amount first signed, CNY 5,000,000, was reduced to CNY 3,000,000; the share to be paid before acceptance is still that of the amount first signed. This is advice and does not affect the conclusion.',
  ],
  noSuchContract: [
    '第十六条：案卷里没有合同“C7”。',
    'Article 16: the docket has no contract “C7”.',
  ],
  solverIsDemander: [
    '第十六条：解决方“苏州晶测装备有限公司”就是需求方自己。本条只作提示，不影响结论。',
    'Article 16: the solver “苏州晶测装备有限公司” is the demander itself. This is advice and does not affect the conclusion.',
  ],
  solverNotAccepted: [
    '第十六条：需求方没有认可过“杭州视觉算法大学”的解决方案，却与其签订合同。本条只作提示，不影响结论。',
    'Article 16: no solution of “杭州视觉算法大学”, with whom the contract is signed, was ever accepted. This is advice and does not affect the conclusion.',
  ],
  contractElsewhere: [
    '第十六条：合同“C1”不属于项目“P1”的需求方或入库企业。',
    'Article 16: the contract “C1” is not one of the demander or the holder of the entry of the project “P1”.',
  ],
  paymentOnRecord: [
    '第十六条：编号为“流水 7”的付款已经记载；不重复计算。',
    'Article 16: the payment “流水 7” is on record already; it is not counted again.',
  ],
  sameAsPaid: [
    '第十六条：同一合同2025年1月1日已有一笔 10.00 万元，请核实是否重复记载。本条只作提示，不影响结论。',
    'Article 16: CNY 100,000 on this contract is on record already for 1 January 2025, so it may be recorded twice. This is advice and does not affect the conclusion.',
  ],
  paidInAll: [
    '第十六条：累计支付 500.01 万元，超出签订过的最高合同额 500.00 万元。本条只作提示，不影响结论。',
    'Article 16: CNY 5,000,100 was paid in all, more than the largest amount signed, CNY 5,000,000. This is advice and does not affect the conclusion.',
  ],
  neverPaid: [
    '第十六条：退款比此前已支付的金额多 1.00 万元。',
    'Article 16: CNY 10,000 of the refund had never been paid by then.',
  ],
  alreadyReported: [
    '第十七条：2023 年度的实施情况已经报送。本条只作提示，不影响结论。',
    'Article 17: 2023 has been reported on already. This is advice and does not affect the conclusion.',
  ],
  notRunIn: [
    '第十七条：项目 2021 年没有实施（实施于 2022 年至 2024 年）。',
    'Article 17: the project did not run in 2021 (it ran from 2022 to 2024).',
  ],
  notOver: [
    '第十七条：2024年12月31日时 2024 年度还没有结束。本条只作提示，不影响结论。',
    'Article 17: on 31 December 2024 the year 2024 is not over. This is advice and does not affect the conclusion.',
  ],
};

describe('what stands against an act, to the letter', () => {
  it.each(STEP_TOPICS)('%s', (topic) => {
    const finding = findingOn(topic);
    expect([zhCNLifecycle.step(finding), enLifecycle.step(finding)]).toEqual(SENTENCES[topic]);
  });

  const said = (finding: StepFinding) => [zhCNLifecycle.step(finding), enLifecycle.step(finding)];
  const order = (facts: StepFinding['facts']): StepFinding => ({
    rule: 'S.order',
    modality: 'must',
    result: 'fail',
    ...(facts === undefined ? {} : { facts }),
  });

  it('a thing that is there already, that is not there, that can never get there', () => {
    expect(said(order({ stage: 'open', from: ['none'], first: [] }))[0]).toBe(
      '条文没有规定，依本库的流程：需求已经存在，现在是“对外揭榜中”，一个案卷只记一项需求，不能再征集。',
    );
    expect(
      said(order({ stage: 'none', from: ['entered', 'suspended'], first: ['enter-reserve'] })),
    ).toEqual([
      '条文没有规定，依本库的流程：还没有储备条目；须先办理入储备库。',
      'Outside the text, by this library’s procedure: there is no reserve entry yet; first someone has to enter the reserve.',
    ]);
    expect(said(order({ stage: 'rejected', from: ['listed'], first: [] }))).toEqual([
      '条文没有规定，依本库的流程：项目现在是“不予立项”，这一行为须在“已列入拟立项名单”时办理；现在已不能再到那一步。',
      'Outside the text, by this library’s procedure: the project is “not approved”, and this has a place only where it is “listed for approval”; that can no longer be reached.',
    ]);
  });

  it('whether an entry has applied already, where it is open with which one (Article 12)', () => {
    const facts = { alreadyApplied: 'P1', year: 2022 };
    const finding = { rule: 'S.record', article: 12, modality: 'must', result: 'unknown', facts };
    expect(said({ ...finding, missing: ['entryId'] } as StepFinding)).toEqual([
      '第十二条：项目“P1” 2022 年申报所用的是否为同一储备条目，尚不能认定：没有记录储备条目的编号，请补充后再认定。',
      'Article 12: whether the project “P1” applied with the same entry for 2022 cannot be told yet: the record does not show the id of the reserve entry; please add what is missing.',
    ]);
  });

  it('an actor who is not on record: open, and what is to be added', () => {
    const facts = { by: '某研究院', roles: ['solver'], expected: [] };
    const open: StepFinding = {
      rule: 'S.actor',
      article: 16,
      modality: 'must',
      result: 'unknown',
      facts,
      missing: ['by'],
    };
    expect(said(open)).toEqual([
      '第十六条：这一行为须由解决方办理，由“某研究院”办理是否符合，尚不能认定：没有记录办理者的名称，请补充后再认定。',
      'Article 16: this is for the solver to do, and whether that is “某研究院” cannot be told yet: the record does not show the name of whoever acts; please add what is missing.',
    ]);
    expect(said({ ...open, missing: ['acts.0.demander.name'] })[0]).toBe(
      '第十六条：这一行为须由解决方办理，由“某研究院”办理是否符合，尚不能认定：没有记录需求方的名称（第 1 个行为），请补充后再认定。',
    );
    expect(said({ ...open, result: 'fail', facts: { ...facts, by: 'agency' } })[0]).toBe(
      '第十六条：这一行为须由解决方办理，相关机构无权办理。',
    );
  });

  const record = (path: string, stated: unknown, onRecord: unknown): StepFinding => ({
    rule: 'S.record',
    article: 16,
    modality: 'must',
    result: 'fail',
    facts: { path, stated, onRecord } as NonNullable<StepFinding['facts']>,
  });

  it.each([
    ['facts.grant', '900万元', 160000000, '为 900.00 万元，历史记载为 160.00 万元'],
    ['facts.localCap', null, 100, '为无，历史记载为 1 元'],
    ['facts.approvedOn', '2024-01-01', '2024-02-01', '为2024年1月1日，历史记载为2024年2月1日'],
    ['facts.lead.place', '320500', '310000', '为江苏省苏州市，历史记载为上海市'],
    ['facts.department', '320000', '310000', '为江苏省科学技术厅，历史记载为上海市科学技术委员会'],
    ['facts.entry.status', '揭榜成功', '部分揭榜成功', '为“揭榜成功”，历史记载为“部分揭榜成功”'],
    ['facts.demander.name', '甲', '乙', '为“甲”，历史记载为“乙”'],
    ['facts.assessment.experts', 3, 5, '为 3，历史记载为 5'],
    ['facts.departments', ['310000'], [], '为上海市科学技术委员会，历史记载为无'],
  ] as const)('act and history differ on %s', (path, stated, onRecord, words) => {
    const [zh = ''] = said(record(path, stated, onRecord));
    expect(zh).toContain(words);
  });

  it('the parts of a fact are told by what they are called', () => {
    const entry = { status: '揭榜成功', holder: '甲公司' };
    const [zh, en] = said(record('entry', entry, null));
    expect(zh).toContain(
      '行为所写为（储备条目的状态为“揭榜成功”、“储备条目属于哪个单位”为“甲公司”），历史记载为无',
    );
    expect(en).toContain('the holder of the reserve entry: “甲公司”), the history says none');
  });

  it('the needs as first published are not called by whether a demand is published, and a notice by what it is', () => {
    const needs = [{ id: 'N1', text: '光源' }];
    const published = said(record('published', needs, [...needs, { id: 'N2', text: '镜头' }]));
    expect(published[0]).toContain('：最初发布的各项需求：行为所写为');
    expect(published[1]).toContain(': the needs as first published: the act says');
    expect(said(record('published', true, false))[0]).toContain('：所揭的需求是否已经发布：');
    const notice = { on: '2024-05-01', deadline: '2024-05-10' };
    expect(said(record('notice', notice, null))[0]).toContain('：补交通知：行为所写为');
  });

  it('an error names a field that acts of several names have by what all of them mean', () => {
    const at = (path: string) => {
      const errors = [{ path, message: '。', code: 'type', pointer: '' }];
      return LANGUAGES.map(([, messages]) => messages.errors({ errors } as never)[0]);
    };
    expect(at('acts.3.published')[0]).toContain('第 4 个行为的发布的情况');
    expect(at('acts.3.notice')).toEqual([
      expect.stringContaining('第 4 个行为的公告或补交通知'),
      expect.stringContaining('notice'),
    ]);
    expect(at('acts.3.entryId')[1]).toContain('act 4, the id of the reserve entry (');
    expect(at('acts.3.reasons.A9.anonymity')).toEqual([
      expect.stringContaining('第 4 个行为的“不公开需求方”的理由（'),
      expect.stringContaining('act 4, the reason given for “Demander undisclosed” ('),
    ]);
  });

  it('an act of its own is not called all of them, and departments have their articles in lists', () => {
    const alone = replay(docketOf(regularActs.slice(0, 1)));
    if (alone.verdict === 'invalid') throw new Error('no docket');
    expect(zhCNLifecycle.conclusion(alone)).toBe('案卷里仅有的 1 个行为符合规定。');
    const [, en] = said(record('proposal.departments', ['310000', '320000'], null));
    expect(en).toContain(
      'the act says the Shanghai science and technology commission, and the Jiangsu science and technology department, the history says none',
    );
  });

  it('what has to come first is done, where it is called by a noun (Article 12)', () => {
    const facts = { entry: 'E2', entryStage: 'under-review', first: ['review-conformity'] };
    const finding = { rule: 'S.order', article: 12, modality: 'must', result: 'fail', facts };
    expect(said(finding as StepFinding)[0]).toBe(
      '第十二条：储备条目“E2”现在是“相符性审核中”，不能申报；须先办理相符性审核。',
    );
  });

  it('one thing is not told in the plural', () => {
    const step = (facts: NonNullable<StepFinding['facts']>) =>
      said({ rule: 'S.record', article: 9, modality: 'must', result: 'fail', facts })[1];
    expect(step({ noSuchNeeds: ['N7'] })).toBe(
      'Article 9: the demand does not have this external need: “N7”.',
    );
    expect(step({ noSuchSolutions: ['S7'] })).toContain('no solution “S7” was ever received');
    expect(step({ noSuchSolutions: ['S7', 'S8'] })).toContain(
      'these solutions were never received: “S7” and “S8”',
    );
    expect(step({ needsPublished: 0, needsCollected: 1 })).toContain(
      'the notice has 0 in place of the 1 need collected',
    );
  });

  it('a department has its article in English', () => {
    const finding: StepFinding = {
      rule: 'S.actor',
      article: 9,
      modality: 'must',
      result: 'fail',
      facts: { by: '330000', roles: ['promotion-group'], expected: ['promotion-group'] },
    };
    expect(said(finding)[1]).toBe(
      'Article 9: this is for the promotion group to do, not for the Zhejiang science and technology department.',
    );
  });

  it('what an earlier act would have to say is asked of that act by its number', () => {
    const finding = {
      rule: 'A12.holder',
      article: 12,
      modality: 'must',
      result: 'unknown',
      missing: ['acts.0.demander.name', 'units'],
    } as const;
    expect(zhCN.finding(finding)).toContain(
      '没有记录需求方的名称（第 1 个行为）、项目承担单位，请补充',
    );
    expect(en.finding(finding)).toContain(
      'does not show the name of the demander (act 1) and the units of the project; please add',
    );
  });

  it('what an act would have to say and no decision asks is told by its label, not by its field', () => {
    const lacking = (rule: RuleId, missing: string[]) =>
      [zhCN, en].map((each) =>
        each.finding({ rule, article: 12, modality: 'must', result: 'unknown', missing }),
      );
    expect(lacking('A12.reserve', ['entryId'])).toEqual([
      '第十二条第一款：是否已进入储备库，尚不能认定：没有记录储备条目的编号，请补充后再认定。',
      'Article 12, paragraph 1: whether the demand is in the reserve cannot be told yet: the record does not show the id of the reserve entry; please add what is missing.',
    ]);
    expect(lacking('A12.reserve', ['acts.6.entryId'])).toEqual([
      '第十二条第一款：是否已进入储备库，尚不能认定：没有记录储备条目的编号（第 7 个行为），请补充后再认定。',
      'Article 12, paragraph 1: whether the demand is in the reserve cannot be told yet: the record does not show the id of the reserve entry (act 7); please add what is missing.',
    ]);
    expect(lacking('A12.reserve', ['by'])).toEqual([
      '第十二条第一款：是否已进入储备库，尚不能认定：没有记录办理者，请补充后再认定。',
      'Article 12, paragraph 1: whether the demand is in the reserve cannot be told yet: the record does not show who acted; please add what is missing.',
    ]);
  });

  it('where nobody knows whom the edition names, it is the edition that is open, and not the docket', () => {
    const facts = { by: 'office', roles: ['guide-issuer'], expected: [] };
    const open: StepFinding = {
      ...{ rule: 'S.actor', article: 12, modality: 'must', result: 'unknown' },
      ...{ facts, open: 'edition' },
    };
    expect(said(open)).toEqual([
      '第十二条：这一行为须由指南发布机构办理，由建设办公室办理是否符合，尚不能认定：该版本的规定未知，查明版本的规定之后才能认定。',
      'Article 12: this is for the body that issues the guide to do, and whether that is the Community Office cannot be told yet: what this edition says is not known, and finding out what it says settles it.',
    ]);
  });

  it('whether the measures are in force is said of an act as of a decision', () => {
    const rule = { rule: 'A20.in-force', article: 20, modality: 'must' } as const;
    expect(said({ ...rule, result: 'unknown', open: 'edition' })).toEqual([
      '第二十条：决定日期是否在所依版本的施行期之内，尚不能认定：该版本的规定未知，查明版本的规定之后才能认定。',
      'Article 20: whether the day of decision lies within the time of the edition cannot be told yet: what this edition says is not known, and finding out what it says settles it.',
    ]);
    const facts = {
      decidedOn: '2023-01-01',
      effectiveFrom: '2022-01-01',
      effectiveTo: '2022-12-31',
    };
    const late = { ...rule, result: 'fail', facts } as const;
    expect(said(late)).toEqual([zhCN.say(late), en.say(late)]);
    expect(said(late)[0]).toBe(
      '第二十条：决定日期2023年1月1日不在所依版本的施行期（2022年1月1日起，至2022年12月31日止）之内；应以决定当日施行的版本为依据。',
    );
  });

  it('whether a contract is for a project is open, or it is not', () => {
    const facts = { contractElsewhere: 'C9', projectId: 'P1' };
    const told = (more: Pick<StepFinding, 'result' | 'missing'>) =>
      [zhCNLifecycle, enLifecycle].map((each) =>
        each.step({ rule: 'S.record', article: 16, modality: 'must', facts, ...more }),
      );
    expect(told({ result: 'fail' })).toEqual([
      '第十六条：合同“C9”不属于项目“P1”的需求方或入库企业。',
      'Article 16: the contract “C9” is not one of the demander or the holder of the entry of the project “P1”.',
    ]);
    expect(told({ result: 'unknown', missing: ['acts.8.applicant.name'] })).toEqual([
      '第十六条：合同“C9”是否属于项目“P1”的需求方或入库企业，尚不能认定：没有记录申请入库者的名称（第 9 个行为），请补充后再认定。',
      'Article 16: whether the contract “C9” is one of the demander or the holder of the entry of the project “P1” cannot be told yet: the record does not show the name of the applicant (act 9); please add what is missing.',
    ]);
  });

  it('where nothing can come first any more the demand is closed', () => {
    const finding = { rule: 'S.order', article: 11, modality: 'must', result: 'fail' } as const;
    const facts = { demandClosed: true, nothingSolved: true };
    expect([zhCNLifecycle, enLifecycle].map((each) => each.step({ ...finding, facts }))).toEqual([
      '第十一条：还没有一项需求找到解决方案，暂不入库；需求已经关闭，不再有此可能。',
      'Article 11: no need has a solution yet, and with nothing solved there is no entry; the demand is closed, so that can no longer come about.',
    ]);
  });

  it('a fact with parts is told part by part', () => {
    expect(said(record('facts.recommended', { body: 'office' }, null))).toEqual([
      expect.stringContaining('为建设办公室），历史记载为无'),
      expect.stringContaining('the Community Office), the history says none'),
    ]);
  });
});

describe('a docket in words', () => {
  const replayed = replay(
    docketOf([
      ...regularActs.slice(0, 4),
      { act: 'close-demand', on: '2022-05-01', by: 'office', reason: '不再需要' },
    ]),
  );
  if (replayed.verdict === 'invalid') throw new Error('no docket');

  const told = ({ conclusion, irregularity, statuses }: LifecycleMessages) => [
    conclusion(replayed),
    ...replayed.irregular.map(irregularity),
    ...statuses(replayed.statuses),
  ];

  it('what it comes to, which acts did not stand and by what, where everything stands', () => {
    expect(told(zhCNLifecycle)).toEqual([
      '5 个行为中有 1 个不符合规定、次序不符、待核实或数据有误。',
      '2022年5月1日关闭需求：不符合规定（依据：办理主体）',
      '需求：已关闭，“暂不入库”（还没有一项需求解决）',
    ]);
    expect(told(enLifecycle)).toEqual([
      '1 of 5 acts is contrary to the measures, out of order, to be clarified or faulty.',
      '1 May 2022, close the demand: contrary to the measures (grounds: Who acts)',
      'Demand: closed, pending (no need is solved yet)',
    ]);
  });

  it('a thing by its id, as tables and charts name it', () => {
    const named = ({ thing }: LifecycleMessages) => [
      thing('demand'),
      thing('entry', 'E-1'),
      thing('project', 'P-1'),
    ];
    expect(named(zhCNLifecycle)).toEqual(['需求', '储备条目 E-1', '项目 P-1']);
    expect(named(enLifecycle)).toEqual(['demand', 'reserve entry E-1', 'project P-1']);
  });

  it('a docket without acts', () => {
    const empty = replay(docketOf([]));
    if (empty.verdict === 'invalid') throw new Error('no docket');
    expect([zhCNLifecycle.conclusion(empty), enLifecycle.conclusion(empty)]).toEqual([
      '案卷里还没有行为。',
      'The docket has no acts yet.',
    ]);
    expect(zhCNLifecycle.statuses(empty.statuses)).toEqual([]);
  });

  it('who may do an act: names on record, the four departments as such, else the roles', () => {
    const { whoMay } = zhCNLifecycle;
    expect(whoMay({ by: ['demander'], who: ['某公司'] })).toBe('“某公司”');
    expect(whoMay({ by: ['reviewer'], who: [] })).toBe('申请企业以外的相符性审核者');
    const first = docketMachine.allowed(initialState()).map(whoMay);
    expect(first[0]).toBe('三省一市任一科技厅（委）');
    expect(first[1]).toBe('三省一市科技厅（委）联合或三省一市任一科技厅（委）');
  });

  it('who acts: bodies and departments by name, parties as they are called', () => {
    expect(['office', '340000', '320500', ' 某公司 '].map(zhCNLifecycle.actor)).toEqual([
      '建设办公室',
      '安徽省科学技术厅',
      '代码 320500 的机构',
      '某公司',
    ]);
  });

  it('errors say which act and which fact, by its words and its path', () => {
    const read = replay(
      { id: 'K', acts: [{ act: 'nope' }, { act: 'close-demand', on: '2022-02-30', by: '甲' }] },
      { language: 'zh' },
    );
    if (read.verdict === 'invalid') throw new Error('no docket');
    expect(read.acts.flatMap(zhCNLifecycle.errors)).toEqual([
      expect.stringMatching(/^第 1 个行为的名称（acts\.0\.act）：没有这种行为/),
      expect.stringMatching(/^第 2 个行为的日期（acts\.1\.on）：/),
      expect.stringMatching(/^第 2 个行为的原因（acts\.1\.reason）：缺少此项/),
    ]);
  });

  it('an act that the text does not know is said to be the library’s own', () => {
    expect([zhCNLifecycle.basis([]), enLifecycle.basis([])]).toEqual([
      '条文没有规定，由本库补充',
      'outside the text, provided by this library',
    ]);
    expect(enLifecycle.basis([9, 10])).toBe('Article 9; Article 10');
  });
});
