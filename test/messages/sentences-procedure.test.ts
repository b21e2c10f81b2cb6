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
      zh: '第十条第一款：收到的 2 项解决方案都已集中反馈至需求方。',
      en: 'Article 10, paragraph 1: every solution received was forwarded to the demander, 2 in all.',
    });
    expect(matched({ received: [], forwarded: [] }).zh).toBe(
      '第十条第一款：截至决定之日没有收到须反馈的解决方案。',
    );
  });

  it('one left out by a later batch', () => {
    expect(matched({ received, forwarded: [{ id: 'S2', on: '2024-04-01' }] })).toEqual({
      zh: '第十条第一款：此后已有一次集中反馈，而此前收到的 1 项解决方案没有列入：“S1”；如已一并反馈至需求方，则符合。',
      en: 'Article 10, paragraph 1: a later batch to the demander left out what had been received before it: “S1”; with it forwarded to the demander too the requirement is met.',
    });
  });

  it('one waiting for the next batch, and a list that is not on record', () => {
    expect(matched({ received, forwarded: [{ id: 'S1', on: '2024-03-10' }] })).toEqual({
      zh: '第十条第一款：方案“S2”收到后尚未集中反馈，待下次反馈后认定。',
      en: 'Article 10, paragraph 1: with “S2” received and not yet forwarded, the next batch settles it.',
    });
    expect(matched({ received }).zh).toBe(
      '第十条第一款：收到的解决方案是否都已定期集中反馈至需求方，尚不能认定：没有记录反馈的解决方案，请补充后再认定。',
    );
  });
});

describe('Article 10, paragraph 1, where an edition gives days: what came too late is no matter of a batch', () => {
  const received = ['S1', 'S2'].map((id) => ({ id, on: '2024-03-01' }));
  const within = (withinDays: number, forwarded: { id: string; on: string }[]) =>
    said(
      'A10.forwarding',
      'solution-matching',
      { received, forwarded },
      {
        edition: edition({ parameters: { forwarding: { cutoffDays: 0, withinDays } } }),
      },
    );
  const on = (id: string, day: string) => ({ id, on: day });

  it('forwarded a day late', () => {
    const late = [on('S1', '2024-03-31'), on('S2', '2024-04-01')];
    expect(within(30, late)).toEqual({
      zh: '第十条第一款：1 项解决方案没有在收到后 30 日内反馈至需求方：“S2”；如已在收到后 30 日内反馈，则符合。',
      en: 'Article 10, paragraph 1: a solution was not forwarded to the demander within 30 days of receipt: “S2”; forwarded within 30 days of receipt, it would meet the requirement.',
    });
  });

  it('never forwarded, and no batch either', () => {
    expect(within(0, [])).toEqual({
      zh: '第十条第一款：2 项解决方案没有在收到当日反馈至需求方：“S1”、“S2”；如已在收到当日反馈，则符合。',
      en: 'Article 10, paragraph 1: two solutions were not forwarded to the demander on the day of receipt: “S1” and “S2”; forwarded on the day of receipt, they would meet the requirement.',
    });
  });

  it('one late, one left out', () => {
    expect(within(1, [on('S2', '2024-04-01')])).toEqual({
      zh: '第十条第一款：此后已有一次集中反馈，而此前收到的 1 项解决方案没有列入：“S1”；另有 1 项解决方案没有在收到后 1 日内反馈至需求方：“S2”；如前者已一并反馈，后者已在期限内反馈，则符合。',
      en: 'Article 10, paragraph 1: a later batch to the demander left out what had been received before it: “S1”; besides, a solution was not forwarded to the demander within one day of receipt: “S2”; with the former forwarded too, and the latter in time, the requirement would be met.',
    });
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
      zh: '第十一条：2 项对外揭榜需求中已知解决了 1 项，状态是“揭榜成功”或“部分揭榜成功”，尚不能认定：没有记录第 2 项需求是否解决，请补充后再认定。',
      en: 'Article 11: with 1 of 2 external needs known to be solved, whether the status is fully taken up (“揭榜成功”) or partly taken up (“部分揭榜成功”) cannot be told yet: the record does not show whether the 2nd need is solved; please add what is missing.',
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
      zh: '第十三条：补交材料于2024年6月20日送到，没有超过期限2024年6月20日，补交后内容相符、完整。',
      en: 'Article 13: the supplement came in on 20 June 2024, by the deadline of 20 June 2024, and with it the application conforms and is complete.',
    });
    expect(supplement('2024-06-20', { on: '2024-06-21', ...inForm })).toEqual({
      zh: '第十三条：补交材料于2024年6月21日送到，超过了期限2024年6月20日。',
      en: 'Article 13: the supplement came in on 21 June 2024, after the deadline of 20 June 2024.',
    });
    expect(supplement('2024-06-20', null)).toEqual({
      zh: '第十三条：补交期限2024年6月20日已过，没有补交材料。',
      en: 'Article 13: the deadline of 20 June 2024 is over, and no supplement has come in.',
    });
  });

  it('still awaited, and not on record', () => {
    expect(supplement('2024-07-20', null)).toEqual({
      zh: '第十三条：到期限2024年7月20日为止是否补交齐全，尚不能认定：补交期限还没有到，材料也还没有补交，补交之时或者期限届满之后才能认定。',
      en: 'Article 13: whether a full supplement comes in by the deadline of 20 July 2024 cannot be told yet: the deadline for the supplement is not over and none has come in; the supplement, or the end of the deadline, settles it.',
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
      zh: '第十五条：2024年3月1日审议，2024年3月10日公告，2024年4月1日签订，先后没有颠倒。',
      en: 'Article 15: the steps keep their order (deliberation 1 March 2024, announcement 10 March 2024, signing 1 April 2024).',
    });
    const early = { ...agreement, on: '2024-03-09' };
    expect(agreed('A15.sequence', { deliberation, announcement, agreement: early })).toEqual({
      zh: '第十五条：2024年3月1日审议，2024年3月10日公告，2024年3月9日签订，签订早于公告；如先后没有颠倒，则符合。',
      en: 'Article 15: the steps do not keep their order (deliberation 1 March 2024, announcement 10 March 2024, signing 9 March 2024): signing came before announcement; in their order they meet the requirement.',
    });
    expect(agreed('A15.sequence', { deliberation, agreement }).zh).toBe(
      '第十五条：审议、公告、签订的先后是否颠倒，尚不能认定：没有记录立项公告，请补充后再认定。',
    );
    expect(
      agreed('A15.sequence', { deliberation: null, announcement: null, agreement: null }).en,
    ).toBe(
      'Article 15: none of the steps has taken place, so there is no question of their order.',
    );
  });

  it('announced by another body, or not at all by the day of decision', () => {
    expect(
      agreed('A15.announcement', { announcement: { ...announcement, body: 'agency' } }),
    ).toEqual({
      zh: '第十五条：立项项目由相关机构公告，应由建设办公室公告；如由建设办公室公告，则符合。',
      en: 'Article 15: the approved project was announced by the agency, where the Community Office is to do so; announced by the Community Office, it meets the requirement.',
    });
    const later = { ...announcement, on: '2024-07-01' };
    expect(agreed('A15.announcement', { announcement: later }).zh).toBe(
      '第十五条：截至决定之日，立项项目没有经建设办公室公告；如经建设办公室公告，则符合。',
    );
  });

  it('one of the two documents lacking, and both', () => {
    expect(agreed('A15.both-documents', { agreement })).toEqual({
      zh: '第十五条：没有签订合同；如两者都已签订，则符合。',
      en: 'Article 15: the contract had not been signed; with both signed the requirement is met.',
    });
    expect(agreed('A15.both-documents', { agreement: null }).zh).toBe(
      '第十五条：截至决定之日没有签订任务书和合同；如已由牵头单位所在地的科技厅（委）与其签订，则符合。',
    );
  });
});

describe('Article 17: the annual reports', () => {
  const reported = (reports: number[] | undefined, endedOn: string | null | undefined = null) =>
    said('A17.annual-report', 'annual-report', { startedOn: '2021-11-01', endedOn, reports });

  it('outstanding, complete, not on record', () => {
    expect(reported([2022])).toEqual({
      zh: '第十七条：没有报送实施情况的年度：2021、2023；如这些年度都已报送，则符合。',
      en: 'Article 17: years due have not been reported: 2021 and 2023; with these reported the requirement is met.',
    });
    expect(reported([2021, 2022, 2023])).toEqual({
      zh: '第十七条：应报送的年度（2021、2022、2023）都已报送实施情况。',
      en: 'Article 17: every year due has been reported (2021, 2022 and 2023).',
    });
    expect(reported(undefined)).toEqual({
      zh: '第十七条：应报送的年度是否都已报送，尚不能认定：没有记录已报送的年度，请补充后再认定。',
      en: 'Article 17: whether every year due has been reported cannot be told yet: the record does not show the years reported; please add what is missing.',
    });
  });

  it('a hundred years outstanding are not all listed', () => {
    const long = said('A17.annual-report', 'annual-report', {
      startedOn: '1920-01-01',
      endedOn: null,
      reports: [],
    });
    expect(long).toEqual({
      zh: '第十七条：没有报送实施情况的年度：1920、1921、1922、1923、1924 等 104 项；如这些年度都已报送，则符合。',
      en: 'Article 17: years due have not been reported: 1920, 1921, 1922, 1923, 1924 and 99 more; with these reported the requirement is met.',
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
      zh: '第十九条：决定之日有限制正在生效：“甲公司”因“逾期未报”自2024年2月1日起被限制申报，至2024年6月30日止。',
      en: 'Article 19: a bar is in effect on the day of decision: “甲公司” from 1 February 2024 to 30 June 2024 for “逾期未报”.',
    });
    expect(barred({ from: '2024-02-01', until: null }).en).toContain(
      'from 1 February 2024 without end',
    );
    expect(barred(null).zh).toBe('第十九条：没有一方在决定之日被限制申报。');
    expect(barred(undefined)).toEqual({
      zh: '第十九条：决定之日是否有人被限制申报，尚不能认定：没有记录第 1 方第 1 条信用记录是否附有限制，请补充后再认定。',
      en: 'Article 19: whether anybody is barred from applying on the day of decision cannot be told yet: the record does not show whether the 1st record of the 1st party carries a bar; please add what is missing.',
    });
    expect(barred(null, 'A19.record').zh).toBe(
      '第十九条：截至决定之日有信用记录：“甲公司”因“逾期未报”于2024年1月10日记录在案。',
    );
  });
});

describe('Article 20: in force', () => {
  const decided = (data: object) =>
    said('A20.in-force', 'annual-report', { startedOn: '2024-01-01' }, { edition: edition(data) });

  it('within its time and outside it', () => {
    expect(decided({ effectiveFrom: '2024-06-30' })).toEqual({
      zh: '第二十条：决定日期2024年6月30日在所依版本的施行期（2024年6月30日起）之内。',
      en: 'Article 20: the day of decision, 30 June 2024, lies within the time of the edition (from 30 June 2024).',
    });
    expect(decided({ effectiveFrom: '2024-07-01', effectiveTo: '2026-06-30' })).toEqual({
      zh: '第二十条：决定日期2024年6月30日不在所依版本的施行期（2024年7月1日起，至2026年6月30日止）之内；应以决定当日施行的版本为依据。',
      en: 'Article 20: the day of decision, 30 June 2024, lies outside the time of the edition (from 1 July 2024 to 30 June 2026); what governs is the edition in force on that day.',
    });
  });
});

describe('advice', () => {
  it('says that it does not decide', () => {
    const grant = { grant: '900万元', sources: [] };
    expect(said('A3.central-funds', 'grant', grant)).toEqual({
      zh: '第三条：资金来源中没有金额大于零的中央资金。本条只作提示，不影响结论。',
      en: 'Article 3: among the sources there is no central money above zero. This is advice and does not affect the conclusion.',
    });
    expect(said('A16.sources-sum', 'grant', grant).zh).toBe(
      '第十六条：中央和省级资金合计 0 元，比支持资金 900.00 万元少 900.00 万元。本条只作提示，不影响结论。',
    );
  });
});
