import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/dossier/checks.js';
import { type CrossFinding, crossCheck, type Kind } from '../../src/index.js';
import { enDossier } from '../../src/messages/dossier/en.js';
import { zhDossier } from '../../src/messages/dossier/zh-CN.js';

const records = readFileSync(new URL('../cases/crosscheck-story.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const { subjects } = crossCheck(records);

describe('what is said of files', () => {
  it('names every check, what it means and what would explain it, each in words of its own', () => {
    for (const messages of [zhDossier, enDossier]) {
      for (const say of [messages.check, messages.means, messages.explains]) {
        for (const { id } of CHECKS) expect(say(id).trim()).not.toBe('');
      }
      const names = CHECKS.map(({ id }) => messages.check(id));
      expect(new Set(names).size).toBe(CHECKS.length);
    }
    for (const { id } of CHECKS) expect(zhDossier.check(id)).toMatch(/\p{Script=Han}/u);
    for (const { id } of CHECKS) {
      const said = [zhDossier.check(id), zhDossier.means(id), zhDossier.explains(id)].join('；');
      // Words that readers stumbled over: 反馈 is what the text says, and an outcome is told by its name.
      expect(said).not.toMatch(/转交|准予|补记|合法|依法/);
    }
    for (const { id } of CHECKS) expect(enDossier.check(id)).not.toMatch(/[：，。]/);
  });

  it('says who says what, which record says otherwise, and what would explain it', () => {
    for (const file of subjects) {
      for (const finding of file.findings) {
        for (const messages of [zhDossier, enDossier]) {
          const said = messages.finding(finding, file);
          expect(said).toContain(finding.at.id);
          for (const { id } of finding.against) expect(said).toContain(id);
          expect(said).toContain(messages.explains(finding.check));
          expect(said).not.toContain('undefined');
        }
      }
    }
  });

  it('says of J10 that the approval on file was refused', () => {
    const [file] = subjects;
    const finding = file?.findings.find(({ at }) => at.path === 'facts.deliberation');
    if (file === undefined || finding === undefined) throw new Error('no finding');
    expect(zhDossier.finding(finding, file)).toMatch(
      /^公告与签订“J10”（2022年11月1日）的.+；而项目立项“J09”（2022年10月8日）的决定为/,
    );
    expect(enDossier.finding(finding, file)).toContain('do not approve the project');
  });

  it('says days, amounts and lists as people do: no JSON, no day as it is written in a record', () => {
    for (const file of subjects) {
      for (const finding of file.findings) {
        for (const messages of [zhDossier, enDossier]) {
          const said = messages.finding(finding, file);
          expect(said).not.toMatch(/[{}[\]"]|\d{4}-\d{2}-\d{2}/);
        }
      }
    }
  });

  it('calls a sum a sum, and its limit a limit, not what one record states (Article 16)', () => {
    const grant = (id: string, amount: string) => ({
      ...{ id, kind: 'grant', decidedOn: '2023-02-01', outcome: 'permit' },
      subject: { project: 'P' },
      facts: { investment: '3000万元', grant: amount, approvedOn: '2022-12-12', localCap: null },
    });
    const saidOf = (messages: typeof zhDossier, all: readonly object[], check: string) => {
      const [file] = crossCheck(all).subjects;
      const finding = file?.findings.find((each) => each.check === check);
      if (file === undefined || finding === undefined) throw new Error('no finding');
      return messages.finding(finding, file);
    };
    const three = [grant('甲', '900万元'), grant('乙', '900.000001万元'), grant('丙', '920万元')];
    expect(saidOf(zhDossier, three, 'F.grants-together')).toMatch(
      /^支持资金“丙”（2023年2月1日）的支持资金与其他各笔合计为 2720\.000001 万元；而支持资金“甲”（2023年2月1日），支持资金“乙”（2023年2月1日）的支持资金与这一笔合计的上限为 900\.00 万元。/,
    );
    expect(saidOf(enDossier, three, 'F.grants-together')).toMatch(
      /^Grant “丙” of 1 February 2023, the grant together with the others: CNY 27,200,000\.01; against it grant “甲” of 1 February 2023; grant “乙” of 1 February 2023, the most that is allowed together with it: CNY 9,000,000\. /,
    );
    const demand = { demand: 'D' };
    const collection = {
      ...{ id: '丁', kind: 'demand-collection', decidedOn: '2022-02-01', outcome: 'permit' },
      ...{ subject: demand },
      facts: { demand: { name: '名', task: '任务', awardFunds: '500万元' } },
    };
    const entry = {
      ...{ id: '己', kind: 'reserve-entry', decidedOn: '2022-03-01', outcome: '揭榜成功' },
      ...{ subject: { ...demand, entry: 'E' } },
      facts: { route: 'demander', needs: [{ id: 'N', solved: true }] },
    };
    const payment = {
      ...{ id: '庚', kind: 'solver-payment', decidedOn: '2024-02-01', outcome: 'unmet' },
      ...{ subject: { ...demand, entry: 'E', project: 'P' } },
      facts: {
        contracts: ['300万元', '200.01万元'].map((amount, id) => ({ id: `C${id}`, amount })),
      },
    };
    const all = [collection, entry, payment];
    expect(saidOf(zhDossier, all, 'F.contracts-sum')).toMatch(
      /的各份合同金额合计为 500\.01 万元；而需求征集“丁”（2022年2月1日）的对外揭榜资金为 500\.00 万元。/,
    );
    expect(saidOf(enDossier, all, 'F.contracts-sum')).toMatch(
      /, the contracts together: CNY 5,000,100; /,
    );
  });

  it('says what a record comes to on the file, and on what grounds', () => {
    const said = subjects.flatMap(({ records: filed }) => filed.map(zhDossier.onFile));
    expect(said.filter((each) => each !== undefined)).toHaveLength(9);
    expect(said.join('')).toContain('按全案应为不符合规定（依据第十六条“立项时落实”）。');
    expect(subjects.flatMap((file) => file.records.map(enDossier.onFile)).join('')).toContain(
      'on the whole file it is contrary to the measures under “At approval” (Article 16).',
    );
  });

  it('says amounts with their unit as amounts, codes and places by name, figures apart', () => {
    const all = (messages: typeof zhDossier) =>
      subjects
        .flatMap((file) => file.findings.map((each) => messages.finding(each, file)))
        .join('');
    expect(all(zhDossier)).toContain('的项目投入为 2000.00 万元；而');
    expect(all(zhDossier)).toContain('申请入库者的类型为企业');
    // What has fields of its own stands in brackets, and does not run into the sentence.
    expect(all(zhDossier)).toContain('的申请入库的企业为（申请入库者的名称为“某乙公司”、');
    expect(all(enDossier)).toContain('the applicant: (the name of the applicant: “某乙公司”');
    expect(all(enDossier)).toContain('against it project application “J05”');
    expect(all(enDossier)).toContain('the place of the lead among the units: Suzhou, Jiangsu.');
    expect(all(zhDossier)).toContain('的承担单位中牵头单位的所在地为江苏省苏州市。');
    expect(all(zhDossier)).toContain('的第 1 个单位的信用为限制申报');
    expect(all(enDossier)).toContain('the investment: CNY 20,000,000; against it');
    for (const messages of [zhDossier, enDossier]) {
      expect(all(messages)).not.toMatch(
        /“\d+万元”|“\d{6}”|“enterprise”|[为第]\d+(?:\.| )|第 \d+个/,
      );
    }
  });
  it('says what another file holds in words: a contract, a unit that was barred, the issuer of a guide', () => {
    const at = (kind: Kind, path: string) => ({
      file: {
        subject: { demand: 'D-1' },
        records: [{ index: 0, id: 'R', kind, decidedOn: '2024-06-30', verdict: 'upheld' as const }],
      },
      place: { index: 0, id: 'R', path },
    });
    const said = (
      kind: Kind,
      paths: readonly [string, string],
      finding: Pick<CrossFinding, 'check' | 'articles' | 'facts'>,
    ) => {
      const { file, place } = at(kind, paths[0]);
      const against = [{ index: 7, id: 'S', path: paths[1], subject: { demand: 'D-2' } }];
      const whole = { ...finding, weight: 'D' as const, at: place, against };
      return [zhDossier, enDossier].map((messages) => messages.finding(whole, file)).join('\n');
    };
    const contract = { id: 'C-1', amount: '400万元' };
    const twice = said('solver-payment', ['facts.contracts.0', 'facts.contracts.1'], {
      ...{ check: 'F.contract-twice', articles: [16] },
      facts: { stated: contract, onRecord: contract },
    });
    expect(twice).toContain('的第 1 份合同为');
    expect(twice).toContain('the 2nd contract: ');
    const payments = [
      { amount: '200万元', on: '2021-12-01' },
      { amount: -2000000, on: '2023-10-18' },
      { amount: '1万元' },
    ];
    const paid = said('project-acceptance', ['facts.solverPaymentMet', 'facts.contracts'], {
      ...{ check: 'F.payment-met', articles: [16, 18] },
      facts: {
        stated: true,
        onRecord: [
          { ...contract, payments },
          { ...contract, payments: [] },
        ],
      },
    });
    expect(paid).toContain(
      '“C-1”（400.00 万元，2021年12月1日支付 200.00 万元、2023年10月18日退回 2.00 万元、（日期不详）支付 1.00 万元）、“C-1”（400.00 万元，没有支付款项）。',
    );
    expect(paid).toContain(
      '“C-1” (CNY 4,000,000, CNY 2,000,000 paid on 1 December 2021, CNY 20,000 refunded on 18 October 2023 and CNY 10,000 paid on a day not recorded)',
    );
    const lost = said('solver-payment', ['facts.contracts', 'facts.contracts.0.payments'], {
      ...{ check: 'F.payments-grow', articles: [16] },
      facts: { stated: [{ ...contract, payments: [] }], onRecord: payments.slice(0, 1) },
    });
    expect(lost).toContain('的第 1 份合同的支付情况为2021年12月1日支付 200.00 万元。');
    expect(lost).toContain(
      'the payments under the 1st contract: CNY 2,000,000 paid on 1 December 2021.',
    );
    const barred = said('project-approval', ['outcome', 'facts.parties.1'], {
      ...{ check: 'F.bar-meanwhile', articles: [15, 19] },
      facts: { stated: 'permit', onRecord: ['甲公司'] },
    });
    expect(barred).toContain('的第 2 个单位（其间受限制）为“甲公司”。');
    expect(barred).toContain('the 2nd unit, barred in between: “甲公司”');
    expect(barred).toContain('的决定为予以立项；');
    // What states how things are is no decision.
    const reviewed = said('expert-review', ['outcome', 'outcome'], {
      ...{ check: 'F.review-favourable', articles: [14, 15] },
      facts: { stated: 'unmet', onRecord: 'unmet' },
    });
    expect(reviewed.match(/的结论为评审不符合规定/g)).toHaveLength(2);
    const guide = { issuer: 'office', year: 2024 };
    const guides = said('project-application', ['facts.guide', 'facts.guide'], {
      ...{ check: 'F.application-guide', articles: [12] },
      facts: { stated: guide, onRecord: guide },
    });
    expect(guides.match(/年度指南的发布机构为建设办公室/g)).toHaveLength(2);
    expect(guides.match(/the issuer of the annual guide: the Community Office/g)).toHaveLength(2);
    const gone = said('credit-standing', ['facts.parties.0.records', 'facts.parties.1.records.2'], {
      ...{ check: 'F.credit-memory', articles: [19] },
      facts: { stated: [], onRecord: { matter: '虚报' } },
    });
    expect(gone).toContain('的第 2 方第 3 条信用记录为');
    expect(gone).toContain('the 3rd record of the 2nd party: ');
    const record = (bar: { from: string; until: string | null } | null) =>
      said('credit-standing', ['facts.parties.0.records', 'facts.parties.1.records.2'], {
        ...{ check: 'F.credit-memory', articles: [19] },
        facts: { stated: [], onRecord: { matter: '虚报', on: '2023-01-05', bar } },
      });
    const barredUntil = record({ from: '2023-01-06', until: '2026-01-05' });
    expect(barredUntil).toContain(
      '为“虚报”（2023年1月5日，自2023年1月6日起限制申报，至2026年1月5日止）。',
    );
    expect(barredUntil).toContain(
      '“虚报” (5 January 2023, barred from 6 January 2023 until 5 January 2026)',
    );
    const barredOn = record({ from: '2023-01-06', until: null });
    expect(barredOn).toContain('为“虚报”（2023年1月5日，自2023年1月6日起限制申报）。');
    expect(barredOn).toContain('“虚报” (5 January 2023, barred from 6 January 2023)');
    expect(record(null)).toContain('（2023年1月5日，未附限制）');
    expect(record(null)).toContain('(5 January 2023, without a bar)');
    const unsolved = said('project-application', ['facts.entry.status', 'facts.needs'], {
      ...{ check: 'F.application-entry', articles: [11, 12] },
      facts: { stated: '揭榜成功', onRecord: 'pending' },
    });
    expect(unsolved).toContain('各项对外揭榜需求为暂不入库。');
    expect(unsolved).toContain('the external needs: no entry yet.');
    const body = said('project-acceptance', ['facts.department', 'facts.department'], {
      ...{ check: 'F.signing-department', articles: [15, 18] },
      facts: { stated: '330000', onRecord: '320500' },
    });
    expect(body).toContain('为浙江省科学技术厅；而');
    expect(body).toContain('为代码 320500 的机构。');
    const named = said('demand-publication', ['facts.notice.name', 'facts.demand.name'], {
      ...{ check: 'F.notice-name', articles: [8, 9] },
      facts: { stated: 'clear', onRecord: 'pending' },
    });
    expect(named).toContain('为“clear”；而');
    expect(named).toContain('为“pending”。');
    for (const each of [twice, barred, guides, gone]) expect(each).not.toContain('facts.');
  });

  it('says of each row what stands there, of a list what one of its needs says, and sets a question apart', () => {
    const records = (
      [
        ['A', 'project-application'],
        ['B', 'credit-standing'],
        ['C', 'demand-adjustment'],
        ['D', 'reserve-entry'],
      ] as const
    ).map(([id, kind], index) => ({
      ...{ index, id, kind, decidedOn: '2024-06-30', verdict: 'upheld' as const },
    }));
    const file = { subject: { demand: 'D-1' }, records };
    const place = (index: number, path: string) => ({ index, id: 'ABCD'[index] ?? '', path });
    const standings = {
      ...{ check: 'F.application-credit', weight: 'D', articles: [12, 19] },
      at: place(0, 'facts.units'),
      against: [place(1, 'facts.parties.0'), place(1, 'facts.parties.1')],
      facts: { stated: [{ name: '甲' }, { name: '丙' }], onRecord: ['甲', '乙'] },
    } as const satisfies CrossFinding;
    expect(zhDossier.finding(standings, file)).toContain(
      '；而信用状况“B”（2024年6月30日）的第 1 方的名称为“甲”，信用状况“B”（2024年6月30日）的第 2 方的名称为“乙”。',
    );
    expect(enDossier.finding(standings, file)).toContain(
      'the name of the 1st party: “甲”; credit standing “B” of 30 June 2024, the name of the 2nd party: “乙”. ',
    );
    const before = {
      ...{ check: 'F.adjustment-before', weight: 'C', articles: [11] },
      at: place(2, 'facts.before.needs.0.solved'),
      against: [place(3, 'facts.needs')],
      facts: { stated: false, onRecord: true },
    } as const satisfies CrossFinding;
    expect(zhDossier.finding(before, file)).toContain(
      '的“调整前第 1 项需求是否解决”为否；而储备入库“D”（2024年6月30日）的“调整前第 1 项需求是否解决”为是。',
    );
    expect(enDossier.finding(before, file)).toContain(
      'reserve entry “D” of 30 June 2024, whether the 1st need was solved before the adjustment: yes. ',
    );
  });
});

it('of a need it is said beside its text whether it is solved, of what is nowhere in the country that it is overseas (Articles 11, 16)', () => {
  const records = [
    { index: 0, id: 'A', kind: 'demand-adjustment', decidedOn: '2024-06-30', verdict: 'upheld' },
    { index: 1, id: 'B', kind: 'grant', decidedOn: '2024-06-30', verdict: 'upheld' },
  ] as const;
  const told = (check: string, index: 0 | 1, path: string, stated: unknown) => {
    const finding = {
      ...{ check, weight: 'C', articles: [11], against: [] },
      at: { index, id: records[index].id, path },
      facts: { stated },
    } as unknown as CrossFinding;
    const file = { records, subject: {} } as unknown as Parameters<typeof enDossier.finding>[1];
    return [zhDossier.finding(finding, file), enDossier.finding(finding, file)];
  };
  const need = [{ id: 'N1', text: '光源', solved: true }];
  const before = told('F.adjustment-before', 0, 'facts.before.needs', need);
  expect(before[0]).toContain('“N1”（“光源”，已解决）');
  expect(before[1]).toContain('“N1” (“光源”, solved)');
  const place = told('F.grant-place', 1, 'facts.place', 'overseas');
  expect(place[0]).toContain('为境外；');
  expect(place[1]).toContain(': overseas;');
});

it('what a record is held against may not be there at all', () => {
  const decided = [
    'F.catalogued',
    'F.published',
    'F.formally-accepted',
    'F.approved-first',
  ] as const;
  for (const id of [...decided, 'F.application-entry'] as const) {
    expect(zhDossier.means(id)).toContain('或没有这样的记录');
    expect(enDossier.means(id)).toContain('or there is none');
  }
});
