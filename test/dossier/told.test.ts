import { describe, expect, it } from 'vitest';
import type { CheckId } from '../../src/index.js';
import { found } from './found.js';
import { another, fileWith, type Plain } from './regular-file.js';

const OTHER = { demand: 'D-2', entry: 'E-2', project: 'P-2' };
const denied = { outcome: 'deny' };

/** A value in short: of objects their id, name, day or amount. */
function short(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(short).join(' ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const { id, name, on, holder } = value as Record<string, string>;
  return id ?? name ?? holder ?? `of ${on}`;
}

/** `weight at ← against: stated / on record ⇒ what is proved, what it comes to on file`. */
const told = (check: CheckId, records: readonly Plain[]): string[] =>
  found(check, records).map(({ weight, at, against, stated, onRecord, proves, onFile }) =>
    [
      `${weight} ${at} ← ${against.join(', ')}: ${short(stated)} / ${short(onRecord)}`,
      ...(proves === undefined ? [] : [`⇒ ${proves}`]),
      ...(onFile === undefined ? [] : [onFile]),
    ].join(' '),
  );

describe('what a row tells: where, against which record, what is stated and what is on record, what is proved', () => {
  it.each<[CheckId, string, readonly Plain[], string[]]>([
    [
      'F.subject',
      'a report names another demand',
      fileWith({ report: { 'subject.demand': 'D-2' } }),
      [
        'D R-16 subject.demand ← R-05 subject.demand: D-2 / D-1',
        'D R-16 subject.demand ← R-07 subject.demand: D-2 / D-1',
      ],
    ],
    [
      'F.subject',
      'a report names another entry',
      fileWith({ report: { 'subject.entry': 'E-2' } }),
      ['D R-16 subject.entry ← R-07 subject.entry: E-2 / E-1'],
    ],
    [
      'F.refused-before',
      'a demand refused is in the catalogue',
      fileWith({ collection: denied }),
      ['B R-02 outcome ← R-01 outcome: permit / deny'],
    ],
    [
      'F.refused-before',
      'a demand collected the day after it came into the catalogue',
      fileWith({ collection: { decidedOn: '2021-02-11' } }),
      ['B R-02 outcome ← R-01 decidedOn: permit / 2021-02-11'],
    ],
    [
      'F.refused-before',
      'an application refused is approved',
      fileWith({ application: denied }),
      ['B R-11 outcome ← R-08 outcome: permit / deny'],
    ],
    [
      'F.catalogued',
      'what the catalogue refused is published',
      fileWith({ catalogue: denied }),
      ['C R-03 facts.catalogued ← R-02 outcome: true / deny ⇒ facts.catalogued overturned'],
    ],
    [
      'F.catalogued',
      'what came into the catalogue the day after is published',
      fileWith({ catalogue: { decidedOn: '2021-02-21' } }),
      ['C R-03 facts.catalogued ← R-02 decidedOn: true / 2021-02-21 ⇒ facts.catalogued overturned'],
    ],
    [
      'F.catalogued',
      'it was in the catalogue, and the publication says not',
      fileWith({ publication: { 'facts.catalogued': false } }),
      ['C R-03 facts.catalogued ← R-02 outcome: false / permit ⇒ facts.catalogued upheld'],
    ],
    [
      'F.catalogued',
      'no catalogue on file',
      fileWith({ catalogue: null }),
      ['D R-03 facts.catalogued ← : true / undefined'],
    ],
    [
      'F.catalogued',
      'no catalogue on file, and none claimed',
      fileWith({ catalogue: null, publication: { 'facts.catalogued': false } }),
      [],
    ],
    [
      'F.catalogued',
      'the catalogue of the day after, and none claimed',
      fileWith({
        catalogue: { decidedOn: '2021-02-21' },
        publication: { 'facts.catalogued': false },
      }),
      [],
    ],
    [
      'F.notice-name',
      'another name',
      fileWith({ publication: { 'facts.notice.name': '另一名称' } }),
      ['D R-03 facts.notice.name ← R-01 facts.demand.name: 另一名称 / 攻关'],
    ],
    [
      'F.notice-needs',
      'one need of two',
      fileWith({ publication: { 'facts.notice.needs': ['需求一'] } }),
      ['D R-03 facts.notice.needs ← R-01 facts.demand.needs: [需求一] / [N1 N2]'],
    ],
    [
      'F.notice-investment',
      '100元 more than collected',
      fileWith({ publication: { 'facts.notice.investment': '5000.01万元' } }),
      ['B R-03 facts.notice.investment ← R-01 facts.demand.investment: 5000.01万元 / 5000万元'],
    ],
    [
      'F.notice-demander',
      "another firm's name",
      fileWith({ publication: { 'facts.demander.name': '别的公司' } }),
      [
        'C R-03 facts.demander.name ← R-01 facts.demander.name: 别的公司 / 甲装备公司（虚构） ⇒ facts.demander.name',
      ],
    ],
    [
      'F.notice-demander',
      'another name under the same id',
      fileWith({
        collection: { 'facts.demander.id': 'K1' },
        publication: { 'facts.demander': { name: '别的公司', id: 'K1' } },
      }),
      ['D R-03 facts.demander.name ← R-01 facts.demander.name: 别的公司 / 甲装备公司（虚构）'],
    ],
    [
      'F.received-before-publication',
      'received the day before',
      fileWith({ matching: { 'facts.received.0.on': '2021-02-19' } }),
      ['D R-04 facts.received.0.on ← R-03 decidedOn: 2021-02-19 / 2021-02-20'],
    ],
    [
      'F.published',
      'entered the day before',
      fileWith({ entry: { decidedOn: '2021-02-19' } }),
      ['C R-05 facts.published ← R-03 decidedOn: true / 2021-02-20 ⇒ facts.published overturned'],
    ],
    [
      'F.published',
      'the publication was refused',
      fileWith({ publication: denied }),
      ['C R-05 facts.published ← R-03 outcome: true / deny ⇒ facts.published overturned'],
    ],
    [
      'F.published',
      'no publication on file',
      fileWith({ publication: null }),
      ['D R-05 facts.published ← : true / undefined'],
    ],
    [
      'F.published',
      'published, and the entry says not',
      fileWith({ entry: { 'facts.published': false } }),
      ['C R-05 facts.published ← R-03 outcome: false / permit ⇒ facts.published upheld'],
    ],
    [
      'F.entry-needs',
      'a need of the demander’s own after an adjustment',
      fileWith(
        {},
        another('entry', {
          decidedOn: '2021-05-01',
          'facts.needs': [{ id: 'N1', solved: true }, { id: 'N2' }, { id: 'N3' }],
        }),
      ),
      ['C R-05-2 facts.needs ← R-06 facts.after.needs: [N1 N2 N3] / [N1 N2] ⇒ facts.needs'],
    ],
    [
      'F.entry-needs',
      'a need left out',
      fileWith({ entry: { 'facts.needs': [{ id: 'N1', solved: true }] } }),
      ['B R-05 facts.needs ← R-01 facts.demand.needs: [N1] / [N1 N2] ⇒ facts.needs undetermined'],
    ],
    [
      'F.entry-needs',
      'a need of its own',
      fileWith({
        entry: {
          'facts.needs': [
            { id: 'N1', solved: true },
            { id: 'N2', solved: false },
            { id: 'N9', solved: true },
          ],
        },
      }),
      ['C R-05 facts.needs ← R-01 facts.demand.needs: [N1 N2 N9] / [N1 N2] ⇒ facts.needs'],
    ],
    [
      'F.entry-solved',
      'nothing was ever forwarded',
      fileWith({ matching: { 'facts.forwarded': [] } }),
      ['D R-05 facts.needs ← R-04 facts.forwarded: [N1 N2] / []'],
    ],
    [
      'F.entry-applicant',
      "the demander's entry by another",
      fileWith({ entry: { 'facts.applicant.name': '冒名公司' } }),
      ['B R-05 facts.applicant ← R-01 facts.demander: 冒名公司 / 甲装备公司（虚构）'],
    ],
    [
      'F.entry-applicant',
      "another firm's entry by the demander",
      fileWith({ entry: { 'facts.route': 'same-direction' } }),
      ['B R-05 facts.applicant ← R-01 facts.demander: 甲装备公司（虚构） / 甲装备公司（虚构）'],
    ],
    [
      'F.adjustment-before',
      'a need solved that is said to be open',
      fileWith({ adjustment: { 'facts.before.needs.0.solved': false } }),
      [
        'C R-06 facts.before.needs.0.solved ← R-05 facts.needs: false / true ⇒ facts.before.needs.0.solved upheld',
      ],
    ],
    [
      'F.status-after-adjustment',
      'solved on the day of the adjustment',
      fileWith({
        entry: { decidedOn: '2021-04-10', 'facts.needs.1.solved': true, outcome: '揭榜成功' },
      }),
      ['D R-05 facts.needs ← R-06 facts.after.needs: [N1 N2] / [N1 N2]'],
    ],
    [
      'F.application-entry',
      'an entry that was refused',
      fileWith({ entry: { outcome: 'ineligible' } }),
      [
        'C R-08 facts.entry ← R-05 outcome: 甲装备公司（虚构） / ineligible ⇒ facts.entry overturned',
      ],
    ],
    [
      'F.application-entry',
      'an entry of the day after',
      fileWith({ entry: { decidedOn: '2021-07-16' } }),
      [
        'C R-08 facts.entry ← R-05 decidedOn: 甲装备公司（虚构） / 2021-07-16 ⇒ facts.entry overturned',
      ],
    ],
    [
      'F.application-entry',
      'no entry on file',
      fileWith({ entry: null }),
      ['D R-08 facts.entry ← : 甲装备公司（虚构） / undefined'],
    ],
    [
      'F.application-entry',
      'another holder',
      fileWith({ application: { 'facts.entry.holder': '丁' } }),
      [
        'C R-08 facts.entry.holder ← R-05 facts.applicant.name: 丁 / 甲装备公司（虚构） ⇒ facts.entry.holder upheld',
      ],
    ],
    [
      'F.application-credit',
      'better credit',
      fileWith({ application: { 'facts.credit': 'clear' } }),
      [
        'C R-08 facts.credit ← R-07 facts.parties.0, R-07 facts.parties.1: clear / flagged ⇒ facts.credit',
      ],
    ],
    [
      'F.application-credit',
      'worse credit',
      fileWith({ application: { 'facts.credit': 'barred' } }),
      ['D R-08 facts.credit ← R-07 facts.parties.0, R-07 facts.parties.1: barred / flagged'],
    ],
    [
      'F.application-guide',
      'another guide than most',
      fileWith(
        {},
        another('application', { subject: OTHER, 'facts.guide.on': '2021-07-05' }),
        another('application', { id: 'R-08-3', subject: { ...OTHER, project: 'P-3' } }),
      ),
      ['D R-08-2 facts.guide ← R-08 facts.guide: of 2021-07-05 / of 2021-07-01'],
    ],
    [
      'F.entry-twice',
      'two projects of one entry',
      fileWith({}, another('application', { 'subject.project': 'P-2' })),
      ['D R-08-2 subject.project ← R-08 subject.project: P-2 / P-1'],
    ],
    [
      'F.formal-order',
      'reviewed the day before it was filed',
      fileWith({ formal: { decidedOn: '2021-07-14' } }),
      ['B R-09 decidedOn ← R-08 decidedOn: 2021-07-14 / 2021-07-15'],
    ],
    [
      'F.formally-accepted',
      'refused in form',
      fileWith({ formal: { outcome: 'not-accepted' } }),
      [
        'C R-10 facts.formallyAccepted ← R-09 outcome: true / not-accepted ⇒ facts.formallyAccepted overturned',
      ],
    ],
    [
      'F.round-of-year',
      'the second round before the first',
      fileWith(
        {},
        another('review', { subject: OTHER, decidedOn: '2021-08-31', 'facts.roundOfYear': 2 }),
      ),
      ['D R-10 facts.roundOfYear ← R-10-2 facts.roundOfYear: 1 / 2'],
    ],
    [
      'F.review-favourable',
      'proposed the day before the review',
      fileWith({ review: { decidedOn: '2021-09-11' } }),
      ['B R-11 facts.proposal.on ← R-10 decidedOn: 2021-09-10 / 2021-09-11'],
    ],
    [
      'F.review-favourable',
      'a review not properly held',
      fileWith({ review: { 'facts.formallyAccepted': false, outcome: 'unmet' } }),
      ['D R-11 facts.reviewFavourable ← R-10 outcome: true / unmet'],
    ],
    [
      'F.review-favourable',
      'no review on file',
      fileWith({ review: null }),
      ['D R-11 facts.reviewFavourable ← : true / undefined'],
    ],
    [
      'F.bar-meanwhile',
      'a unit barred between applying and being approved is named',
      fileWith(
        {},
        another('standing', {
          ...{ id: 'S', decidedOn: '2021-08-01', outcome: 'barred' },
          'facts.parties.1.records.0.bar': { from: '2021-07-20', until: null },
        }),
      ),
      ['D R-11 outcome ← S facts.parties.1: permit / [丙研究院(虚构)]'],
    ],
    [
      'F.approved-first',
      'signed without an approval',
      fileWith({ agreement: { 'facts.deliberation': null } }),
      ['C R-14 facts.deliberation ← R-11 outcome: null / permit ⇒ facts.deliberation upheld'],
    ],
    [
      'F.approved-first',
      'signed on a refusal',
      fileWith({ agreement: { 'facts.deliberation.approved': false } }),
      [
        'C R-14 facts.deliberation ← R-11 outcome: of 2021-09-20 / permit ⇒ facts.deliberation upheld',
      ],
    ],
    [
      'F.approved-first',
      'signed before the approval that it states',
      fileWith({ agreement: { 'facts.deliberation.on': '2021-10-02' } }),
      [
        'C R-14 facts.deliberation ← R-11 outcome: of 2021-10-02 / permit ⇒ facts.deliberation upheld',
      ],
    ],
    [
      'F.approved-first',
      'granted without an approval',
      fileWith({ grant: { 'facts.approvedOn': null } }),
      ['C R-12 facts.approvedOn ← R-11 outcome: null / permit ⇒ facts.approvedOn upheld'],
    ],
    [
      'F.signing-department',
      'another department accepts',
      fileWith({ acceptance: { 'facts.department': '320000' } }),
      ['D R-17 facts.department ← R-14 facts.agreement.department: 320000 / 310000'],
    ],
    [
      'F.grant-place',
      'a grant of another place',
      fileWith({ grant: { 'facts.place': '320500' } }),
      ['C R-12 facts.place ← R-01 facts.demander.place: 320500 / 310000 ⇒ facts.place'],
    ],
    [
      'F.same-investment',
      'another investment',
      fileWith({ instalment: { 'facts.investment': '4999万元' } }),
      ['C R-13 facts.investment ← R-12 facts.investment: 4999万元 / 5000万元'],
    ],
    [
      'F.same-investment',
      'a cap and none',
      fileWith({ instalment: { 'facts.localCap': null } }),
      ['C R-13 facts.localCap ← R-12 facts.localCap: null / 2000万元'],
    ],
    [
      'F.same-investment',
      'more than the demand',
      fileWith({
        grant: { 'facts.investment': '5000.01万元' },
        instalment: { 'facts.investment': '5000.01万元' },
      }),
      [
        'D R-12 facts.investment ← R-01 facts.demand.investment: 5000.01万元 / 5000万元',
        'D R-13 facts.investment ← R-01 facts.demand.investment: 5000.01万元 / 5000万元',
      ],
    ],
    [
      'F.grants-together',
      'together above the cap',
      fileWith({ grant: { 'facts.grant': '800.01万元' } }),
      ['B R-13 facts.grant ← R-12 facts.grant: 1500010000 / 1500000000'],
    ],
    [
      'F.grant-after-acceptance',
      'granted the day after the acceptance',
      fileWith({ instalment: { decidedOn: '2023-10-11' } }),
      ['D R-13 decidedOn ← R-17 decidedOn: 2023-10-11 / 2023-10-10'],
    ],
    [
      'F.acceptance-day',
      'accepted on another day',
      fileWith({ lastPayment: { 'facts.acceptanceOn': '2023-10-09' } }),
      ['C R-18 facts.acceptanceOn ← R-17 decidedOn: 2023-10-09 / 2023-10-10 ⇒ facts.acceptanceOn'],
    ],
    [
      'F.acceptance-day',
      'accepted only later',
      fileWith({ lastPayment: { decidedOn: '2023-10-09', 'facts.acceptanceOn': '2023-10-08' } }),
      [
        'C R-18 facts.acceptanceOn ← R-17 decidedOn: 2023-10-08 / null ⇒ facts.acceptanceOn undetermined',
      ],
    ],
    [
      'F.acceptance-day',
      'refused on another day, and accepted only later',
      fileWith(
        { lastPayment: { decidedOn: '2023-10-09', 'facts.acceptanceOn': '2023-10-08' } },
        another('acceptance', { decidedOn: '2023-09-01', outcome: 'deny' }),
      ),
      [
        'C R-18 facts.acceptanceOn ← R-17 decidedOn: 2023-10-08 / null ⇒ facts.acceptanceOn undetermined',
      ],
    ],
    [
      'F.payment-met',
      'paid too late',
      fileWith({ lastPayment: { 'facts.contracts.0.payments.1.on': '2023-10-11' } }),
      [
        'C R-17 facts.solverPaymentMet ← R-18 facts.contracts: true / [C1] ⇒ facts.solverPaymentMet overturned',
      ],
    ],
    [
      'F.payment-met',
      'only earlier payments',
      fileWith({ lastPayment: null }),
      ['D R-17 facts.solverPaymentMet ← R-15 decidedOn: true / 2022-01-10'],
    ],
    [
      'F.payment-met',
      'no payments on file',
      fileWith({ payment: null, lastPayment: null }),
      ['D R-17 facts.solverPaymentMet ← : true / undefined'],
    ],
    [
      'F.reports-met',
      'a year is missing',
      fileWith({ lastReport: { 'facts.reports': [2021, 2023] } }),
      [
        'C R-17 facts.annualReportsMet ← R-19 facts.reports: true / [2021 2023] ⇒ facts.annualReportsMet',
      ],
    ],
    [
      'F.reports-met',
      'nothing was missing',
      fileWith({ acceptance: { 'facts.annualReportsMet': false } }),
      [
        'C R-17 facts.annualReportsMet ← R-16 facts.reports: false / [2021 2022] ⇒ facts.annualReportsMet',
      ],
    ],
    [
      'F.reports-met',
      'a year was missing before',
      fileWith({ report: { 'facts.reports': [2021], outcome: 'unmet' }, lastReport: null }),
      ['D R-17 facts.annualReportsMet ← R-16 facts.reports: true / [2021]'],
    ],
    [
      'F.payments-grow',
      'a contract is gone',
      fileWith({ lastPayment: { 'facts.contracts.0.id': 'C9' } }),
      ['C R-18 facts.contracts ← R-15 facts.contracts.0: [C9] / C1'],
    ],
    [
      'F.payments-grow',
      'a payment is gone, and the amount is less',
      fileWith({
        lastPayment: {
          'facts.contracts.0.payments.0.on': '2021-12-02',
          'facts.contracts.0.amount': '399万元',
        },
      }),
      [
        'C R-18 facts.contracts ← R-15 facts.contracts.0.payments: [C1] / [of 2021-12-01]',
        'D R-18 facts.contracts ← R-15 facts.contracts.0.amount: [C1] / 400万元',
      ],
    ],
    [
      'F.solver-demander',
      'the demander solves',
      fileWith({ lastPayment: { 'facts.contracts.0.solver': '甲装备公司（虚构）' } }),
      [
        'C R-18 facts.contracts.0.solver ← R-01 facts.demander.name: 甲装备公司（虚构） / 甲装备公司（虚构）',
      ],
    ],
    [
      'F.solver-demander',
      'another firm solves for itself, and its entry says so',
      fileWith({
        collection: null,
        entry: {
          ...{ 'facts.route': 'same-direction', 'facts.sameDirection': true },
          ...{ 'facts.conformityReview': 'passed', 'facts.applicant.name': '乙公司（虚构）' },
        },
        lastPayment: { 'facts.contracts.0.solver': '乙公司（虚构）' },
      }),
      [
        'C R-18 facts.contracts.0.solver ← R-05 facts.applicant.name: 乙公司（虚构） / 乙公司（虚构）',
      ],
    ],
    [
      'F.solver-demander',
      'the demander solves, no stranger by one of two entries that may be the latest',
      fileWith(
        { lastPayment: { 'facts.contracts.0.solver': '甲装备公司（虚构）' } },
        another('entry', { decidedOn: '2023-10-20', 'facts.relatedParty': true }),
      ),
      [
        'D R-18 facts.contracts.0.solver ← R-01 facts.demander.name: 甲装备公司（虚构） / 甲装备公司（虚构）',
      ],
    ],
    [
      'F.contracts-sum',
      'contracts above what is offered',
      fileWith({ lastPayment: { 'facts.contracts.0.amount': '5000.01万元' } }),
      [
        'D R-18 facts.contracts ← R-01 facts.demand.awardFunds: 5000010000 / 500万元',
        'D R-18 facts.contracts ← R-01 facts.demand.investment: 5000010000 / 5000万元',
      ],
    ],
    [
      'F.started',
      'began a year and a day after it was signed',
      fileWith({ report: { 'facts.startedOn': '2022-10-02' } }),
      ['D R-16 facts.startedOn ← R-14 facts.agreement.on: 2022-10-02 / 2021-10-01'],
    ],
    [
      'F.started',
      'ended a year and a day before it was accepted',
      fileWith({ lastReport: { 'facts.endedOn': '2022-10-09' } }),
      ['D R-19 facts.endedOn ← R-17 decidedOn: 2022-10-09 / 2023-10-10'],
    ],
    [
      'F.started',
      'not ended, though accepted',
      fileWith({ lastReport: { 'facts.endedOn': null } }),
      ['C R-19 facts.endedOn ← R-17 decidedOn: null / 2023-10-10 ⇒ facts.endedOn'],
    ],
    [
      'F.started',
      'to end after the record, though accepted',
      fileWith({ lastReport: { 'facts.endedOn': '2024-02-01' } }),
      ['C R-19 facts.endedOn ← R-17 decidedOn: 2024-02-01 / 2023-10-10 ⇒ facts.endedOn'],
    ],
    [
      'F.acceptance-order',
      'signed the day after',
      fileWith({ agreement: { 'facts.agreement.on': '2023-10-11', decidedOn: '2023-10-11' } }),
      ['B R-17 decidedOn ← R-14 facts.agreement.on: 2023-10-10 / 2023-10-11'],
    ],
    [
      'F.acceptance-order',
      'signed after the day of its own record',
      fileWith({ agreement: { 'facts.agreement.on': '2021-10-02' } }),
      ['B R-17 decidedOn ← R-14 facts.agreement: 2023-10-10 / null'],
    ],
    [
      'F.acceptance-order',
      'never signed',
      fileWith({ agreement: { 'facts.agreement': null } }),
      ['B R-17 decidedOn ← R-14 facts.agreement: 2023-10-10 / null'],
    ],
    [
      'F.acceptance-order',
      'no agreement on file',
      fileWith({ agreement: null }),
      ['D R-17 outcome ← : permit / undefined'],
    ],
    [
      'F.same-id',
      'one number twice',
      fileWith({}, another('report', { id: 'R-16', 'facts.reports': [2021] })),
      ['D R-16 id ← R-16 id: R-16 / R-16'],
    ],
  ])('%s: %s', (check, _, records, lines) => {
    expect(told(check, records)).toEqual(lines);
  });
});
