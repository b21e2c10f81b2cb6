import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/index.js';
import { edition, said } from './said.js';

describe('Article 10, paragraph 1: solutions are forwarded in batches', () => {
  const matched = (facts: Facts<'solution-matching'>) =>
    said('A10.forwarding', 'solution-matching', facts);
  const received = [
    { id: 'S1', on: '2024-03-01' },
    { id: 'S2', on: '2024-03-20' },
  ];

  it('all forwarded', () => {
    const forwarded = received.map(({ id }) => ({ id, on: '2024-04-01' }));
    expect(matched({ received, forwarded })).toEqual({
      zh: '第十条第一款：收到的 2 项解决方案都已转交需求方。',
      en: 'Article 10, paragraph 1: every solution received went on to the demander, 2 in all.',
    });
    expect(matched({ received: [], forwarded: [] }).zh).toBe(
      '第十条第一款：截至决定之日没有收到须转交的解决方案。',
    );
  });

  it('one left out by a later batch', () => {
    expect(matched({ received, forwarded: [{ id: 'S2', on: '2024-04-01' }] })).toEqual({
      zh: '第十条第一款：1 项解决方案没有随后来的批次转交需求方：“S1”；转交需求方后即符合。',
      en: 'Article 10, paragraph 1: a later batch to the demander left out what had been received before: “S1”; once that is forwarded to the demander it complies.',
    });
  });

  it('one waiting for the next batch, and a list that is not on record', () => {
    expect(matched({ received, forwarded: [{ id: 'S1', on: '2024-03-10' }] })).toEqual({
      zh: '第十条第一款：解决方案“S2”还没有转交，收到的方案是否都按批次转交需求方，尚无法判断：方案成批转交，还没有轮到下一批，下一批转交之时才能确定。',
      en: 'Article 10, paragraph 1: with “S2” not forwarded yet, whether every solution received goes on to the demander batch by batch cannot be told yet: solutions go on in batches and the next batch has not gone yet; that batch settles it.',
    });
    expect(matched({ received }).zh).toBe(
      '第十条第一款：收到的解决方案是否都按批次转交需求方，尚无法判断：没有记录转交的解决方案，补记后再判断。',
    );
  });
});

describe('Article 11, items 1 to 3: the status of an entry', () => {
  const status = (...solved: (boolean | undefined)[]) =>
    said('A11.status', 'reserve-entry', {
      route: 'demander',
      needs: solved.map((each, index) => ({ id: `N${index}`, solved: each })),
    });

  it('all, some, none', () => {
    expect(status(true, true)).toEqual({
      zh: '第十一条第（一）项：2 项对外揭榜需求全部解决，可入库，显示“揭榜成功”。',
      en: 'Article 11, item 1: with all external needs solved (2 of 2), the entry shows “揭榜成功”, fully taken up.',
    });
    expect(status(true, false, false)).toEqual({
      zh: '第十一条第（二）项：3 项对外揭榜需求中解决了 1 项，可入库，显示“部分揭榜成功”。',
      en: 'Article 11, item 2: with 1 of 3 external needs solved, the entry shows “部分揭榜成功”, partly taken up.',
    });
    expect(status(false)).toEqual({
      zh: '第十一条第（三）项：1 项对外揭榜需求全部未解决，暂不入库，需求持续有效。',
      en: 'Article 11, item 3: with none of the external needs solved (0 of 1), there is no entry yet and the demand stays open.',
    });
  });

  it('not on record whether one is solved', () => {
    expect(status(true, undefined)).toEqual({
      zh: '第十一条：2 项对外揭榜需求中已知解决了 1 项，状态是“揭榜成功”或“部分揭榜成功”，尚无法判断：没有记录第 2 项需求是否解决，补记后再判断。',
      en: 'Article 11: with 1 of 2 external needs known to be solved, whether the status is fully taken up (“揭榜成功”) or partly taken up (“部分揭榜成功”) cannot be told yet: the record does not show whether the 2nd need is solved, which must be added.',
    });
  });
});

describe('Article 13: the supplement', () => {
  const supplement = (
    deadline: string,
    supplied: Facts<'formal-review'>['supplement'],
    rule: 'A13.supplement' | 'A13.formal' = 'A13.supplement',
  ) =>
    said(rule, 'formal-review', {
      conforming: true,
      complete: false,
      notice: { on: '2024-06-01', deadline },
      supplement: supplied,
    });
  const inForm = { conforming: true, complete: true };

  it('in time, late, and never', () => {
    expect(supplement('2024-06-20', { on: '2024-06-20', ...inForm })).toEqual({
      zh: '第十三条：补交材料于 2024-06-20 送到，没有超过期限 2024-06-20，补交后内容相符、完整。',
      en: 'Article 13: the supplement came in on 2024-06-20, by the deadline of 2024-06-20, and with it the application conforms and is complete.',
    });
    expect(supplement('2024-06-20', { on: '2024-06-21', ...inForm })).toEqual({
      zh: '第十三条：补交材料于 2024-06-21 送到，超过了期限 2024-06-20。',
      en: 'Article 13: the supplement came in on 2024-06-21, after the deadline of 2024-06-20.',
    });
    expect(supplement('2024-06-20', null)).toEqual({
      zh: '第十三条：补交期限 2024-06-20 已过，没有补交材料。',
      en: 'Article 13: the deadline of 2024-06-20 is over, and no supplement has come in.',
    });
  });

  it('still awaited, and not on record', () => {
    expect(supplement('2024-07-20', null)).toEqual({
      zh: '第十三条：到期限 2024-07-20 为止是否补交齐全，尚无法判断：补交期限还没有到，材料也还没有补交，补交之时或者期限届满之后才能确定。',
      en: 'Article 13: whether a full supplement comes in by the deadline of 2024-07-20 cannot be told yet: the deadline for the supplement is not over and none has come in; the supplement, or the end of the deadline, settles it.',
    });
    expect(supplement('2024-07-20', undefined).en).toContain(
      'the record does not show whether and when a supplement came in',
    );
    expect(supplement('2024-07-20', null, 'A13.formal').zh).toBe(
      '第十三条：申报书材料不完整，形式审查不通过。',
    );
  });
});

describe('Article 15: resolution, announcement, signing', () => {
  const agreed = (
    rule: 'A15.sequence' | 'A15.announcement' | 'A15.both-documents',
    facts: Facts<'project-agreement'>,
  ) => said(rule, 'project-agreement', facts);
  const deliberation = { approved: true, on: '2024-03-01' };
  const announcement = { body: 'office', on: '2024-03-10' } as const;
  const agreement = {
    department: '320000',
    taskAgreement: true,
    contract: false,
    on: '2024-04-01',
  };

  it('in order, backwards, and with a step that is not on record', () => {
    expect(agreed('A15.sequence', { deliberation, announcement, agreement })).toEqual({
      zh: '第十五条：2024-03-01 审议，2024-03-10 公告，2024-04-01 签约，先后没有颠倒。',
      en: 'Article 15: the steps keep their order (deliberation 2024-03-01, announcement 2024-03-10, signing 2024-04-01).',
    });
    const early = { ...agreement, on: '2024-03-09' };
    expect(agreed('A15.sequence', { deliberation, announcement, agreement: early })).toEqual({
      zh: '第十五条：2024-03-01 审议，2024-03-10 公告，2024-03-09 签约，先后颠倒，应先审议、再公告、后签约；按顺序重新办理即符合。',
      en: 'Article 15: the steps go backwards (deliberation 2024-03-01, announcement 2024-03-10, signing 2024-03-09), where deliberation, announcement and signing must follow each other; taken again in this order they comply.',
    });
    expect(agreed('A15.sequence', { deliberation, agreement }).zh).toBe(
      '第十五条：审议、公告、签约的先后是否没有颠倒，尚无法判断：没有记录立项公告，补记后再判断。',
    );
    expect(
      agreed('A15.sequence', { deliberation: null, announcement: null, agreement: null }).en,
    ).toBe('Article 15: none of the steps has taken place, so there is no order to keep.');
  });

  it('announced by another body, or not at all by the day of decision', () => {
    expect(
      agreed('A15.announcement', { announcement: { ...announcement, body: 'agency' } }),
    ).toEqual({
      zh: '第十五条：立项项目由相关机构公告，不是由建设办公室公告；改由建设办公室公告即符合。',
      en: 'Article 15: the approved project was announced by the agency, not by the construction office; the construction office has to do so instead.',
    });
    const later = { ...announcement, on: '2024-07-01' };
    expect(agreed('A15.announcement', { announcement: later }).zh).toBe(
      '第十五条：截至决定之日立项项目没有经建设办公室公告；经建设办公室公告后即符合。',
    );
  });

  it('one of the two documents lacking, and both', () => {
    expect(agreed('A15.both-documents', { agreement })).toEqual({
      zh: '第十五条：没有签订合同；补签后即符合。',
      en: 'Article 15: the contract had not been signed; once that is signed it complies.',
    });
    expect(agreed('A15.both-documents', { agreement: null }).zh).toBe(
      '第十五条：截至决定之日没有签订任务书和合同；由牵头单位所在地的科技厅（委）与其签订即符合。',
    );
  });
});

describe('Article 17: the annual reports', () => {
  const reported = (reports: number[] | undefined, endedOn: string | null | undefined = null) =>
    said('A17.annual-report', 'annual-report', { startedOn: '2021-11-01', endedOn, reports });

  it('outstanding, complete, not on record', () => {
    expect(reported([2022])).toEqual({
      zh: '第十七条：没有报送实施情况的年度：2021、2023；补报后即符合。',
      en: 'Article 17: years due have not been reported: 2021 and 2023; once they are it complies.',
    });
    expect(reported([2021, 2022, 2023])).toEqual({
      zh: '第十七条：应报送的年度（2021、2022、2023）都已报送实施情况。',
      en: 'Article 17: every year due has been reported (2021, 2022 and 2023).',
    });
    expect(reported(undefined)).toEqual({
      zh: '第十七条：应报送的年度是否都已报送，尚无法判断：没有记录已报送的年度，补记后再判断。',
      en: 'Article 17: whether every year due has been reported cannot be told yet: the record does not show the years reported, which must be added.',
    });
  });

  it('a hundred years outstanding are not all listed', () => {
    const long = said('A17.annual-report', 'annual-report', {
      startedOn: '1920-01-01',
      endedOn: null,
      reports: [],
    });
    expect(long).toEqual({
      zh: '第十七条：没有报送实施情况的年度：1920、1921、1922、1923、1924 等 104 项；补报后即符合。',
      en: 'Article 17: years due have not been reported: 1920, 1921, 1922, 1923, 1924 and 99 more; once they are it complies.',
    });
  });
});

describe('Article 19: a bar in effect', () => {
  const barred = (
    bar: { from: string; until: string | null } | null | undefined,
    rule: 'A19.bar' | 'A19.record' = 'A19.bar',
  ) =>
    said(rule, 'credit-standing', {
      parties: [{ name: '甲公司', records: [{ matter: '逾期未报', on: '2024-01-10', bar }] }],
    });

  it('with an end, without one, none, and not on record', () => {
    expect(barred({ from: '2024-02-01', until: '2024-06-30' })).toEqual({
      zh: '第十九条：决定之日有限制正在生效：“甲公司”因“逾期未报”自 2024-02-01 起被限制申报，至 2024-06-30 止。',
      en: 'Article 19: a bar is in effect on the day of decision: “甲公司” from 2024-02-01 to 2024-06-30 for “逾期未报”.',
    });
    expect(barred({ from: '2024-02-01', until: null }).en).toContain('from 2024-02-01 without end');
    expect(barred(null).zh).toBe('第十九条：没有一方在决定之日被限制申报。');
    expect(barred(undefined)).toEqual({
      zh: '第十九条：决定之日是否有人被限制申报，尚无法判断：没有记录第 1 方第 1 条信用记录是否附有限制，补记后再判断。',
      en: 'Article 19: whether anybody is barred from applying on the day of decision cannot be told yet: the record does not show whether the 1st record of the 1st party carries a bar, which must be added.',
    });
    expect(barred(null, 'A19.record').zh).toBe(
      '第十九条：截至决定之日有信用记录：“甲公司”因“逾期未报”于 2024-01-10 记录在案。',
    );
  });
});

describe('Article 20: in force', () => {
  const decided = (data: object) =>
    said('A20.in-force', 'annual-report', { startedOn: '2024-01-01' }, { edition: edition(data) });

  it('within its time and outside it', () => {
    expect(decided({ effectiveFrom: '2024-06-30' })).toEqual({
      zh: '第二十条：决定日期 2024-06-30 在所依版本的施行期（2024-06-30 起）之内。',
      en: 'Article 20: the day of decision, 2024-06-30, lies within the time of the edition (from 2024-06-30).',
    });
    expect(decided({ effectiveFrom: '2024-07-01', effectiveTo: '2026-06-30' })).toEqual({
      zh: '第二十条：决定日期 2024-06-30 不在所依版本的施行期（2024-07-01 起）之内；须以决定当日施行的版本为依据。',
      en: 'Article 20: the day of decision, 2024-06-30, lies outside the time of the edition (from 2024-07-01); decide under the edition that is in force on that day.',
    });
  });
});

describe('advice', () => {
  it('says that it does not decide', () => {
    const grant = { grant: '900万元', sources: [] };
    expect(said('A3.central-funds', 'grant', grant)).toEqual({
      zh: '第三条：资金来源中没有金额大于零的中央资金；由中央引导地方科技创新发展的资金安排一部分即符合。本条只作提示，不左右决定。',
      en: 'Article 3: among the sources there is no central money above zero; with a part from the central funds for local innovation it complies. This is advice and does not decide.',
    });
    expect(said('A16.sources-sum', 'grant', grant).zh).toBe(
      '第十六条：中央和省级资金合计 0.00 万元，支持资金 900.00 万元，少 900.00 万元。本条只作提示，不左右决定。',
    );
  });
});
