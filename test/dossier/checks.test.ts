import { describe, expect, it } from 'vitest';
import { CHECKS, type CheckId } from '../../src/dossier/checks.js';
import { crossCheck } from '../../src/index.js';
import { found } from './found.js';
import { another, fileWith, type Plain } from './regular-file.js';

/** `weight path` of what a check finds in some records, whose ids have no space. */
const foundBy = (check: CheckId, records: readonly Plain[]): string[] =>
  found(check, records).map(({ weight, at }) => `${weight} ${at.replace(/^\S+ /, '')}`);

/** A case that fires, with what is found, and one just beside it that does not. */
interface Case {
  readonly fires: readonly Plain[];
  readonly found: readonly string[];
  readonly beside: readonly Plain[];
}

const FIRM = '甲装备公司（虚构）';
const OTHER = { demand: 'D-2', entry: 'E-2', project: 'P-2' };
const denied = { outcome: 'deny' };

const CASES: { readonly [Id in CheckId]: Case } = {
  'F.subject': {
    fires: fileWith({ report: { 'subject.demand': 'D-2' } }),
    found: ['D subject.demand', 'D subject.demand'],
    beside: fileWith({ report: { subject: { project: 'P-1' } } }),
  },
  'F.refused-before': {
    fires: fileWith({ collection: denied }),
    found: ['B outcome'],
    beside: fileWith({}, another('collection', { ...denied, decidedOn: '2020-12-01' })),
  },
  'F.catalogued': {
    fires: fileWith({ catalogue: denied }),
    found: ['C facts.catalogued'],
    // Refused and taken in on the very day of the publication: which came last is not on record.
    beside: fileWith(
      { catalogue: { decidedOn: '2021-02-20' } },
      another('catalogue', { ...denied, decidedOn: '2021-02-20' }),
    ),
  },
  'F.notice-name': {
    fires: fileWith({ publication: { 'facts.notice.name': '另一名称' } }),
    found: ['D facts.notice.name'],
    // A blank one is not there.
    beside: fileWith({ publication: { 'facts.notice.name': ' ' } }),
  },
  'F.notice-task': {
    fires: fileWith({ publication: { 'facts.notice.task': '另一任务' } }),
    found: ['D facts.notice.task'],
    beside: fileWith({ publication: { 'facts.notice.task': ' 任务 ' } }),
  },
  'F.notice-needs': {
    fires: fileWith({ publication: { 'facts.notice.needs': ['需求一'] } }),
    found: ['D facts.notice.needs'],
    beside: fileWith({ publication: { 'facts.notice.needs': ['简一', '简二'] } }),
  },
  'F.notice-investment': {
    fires: fileWith({ publication: { 'facts.notice.investment': '5000.01万元' } }),
    found: ['B facts.notice.investment'],
    beside: fileWith({ publication: { 'facts.notice.investment': 5_000_000_000 } }),
  },
  'F.notice-award-funds': {
    fires: fileWith({ publication: { 'facts.notice.awardFunds': '499万元' } }),
    found: ['B facts.notice.awardFunds'],
    beside: fileWith({ publication: { 'facts.notice.awardFunds': '5000000元' } }),
  },
  'F.notice-demander': {
    fires: fileWith({ publication: { 'facts.demander.name': '别的公司' } }),
    found: ['C facts.demander.name'],
    beside: fileWith({ publication: { 'facts.demander': { name: '别称', aliases: [FIRM] } } }),
  },
  'F.received-before-publication': {
    fires: fileWith({ matching: { 'facts.received.0.on': '2021-02-19' } }),
    found: ['D facts.received.0.on'],
    beside: fileWith({ matching: { 'facts.received.0.on': '2021-02-20' } }),
  },
  'F.published': {
    fires: fileWith({ entry: { decidedOn: '2021-02-19' } }),
    found: ['C facts.published'],
    beside: fileWith({ entry: { decidedOn: '2021-02-20' } }),
  },
  'F.entry-needs': {
    fires: fileWith({ entry: { 'facts.needs': [{ id: 'N1', solved: true }] } }),
    found: ['B facts.needs'],
    beside: fileWith({
      entry: {
        'facts.needs': [
          { id: 'N2', solved: false },
          { id: 'N1', solved: true },
        ],
      },
    }),
  },
  'F.entry-solved': {
    fires: fileWith({ matching: { 'facts.forwarded': [] } }),
    found: ['D facts.needs'],
    beside: fileWith({ matching: { 'facts.forwarded': undefined } }),
  },
  'F.entry-applicant': {
    fires: fileWith({ entry: { 'facts.applicant.name': '冒名公司' } }),
    found: ['B facts.applicant'],
    beside: fileWith({
      collection: { 'facts.demander.id': 'K1' },
      entry: { 'facts.applicant.name': '更名后的公司', 'facts.applicant.id': 'K1' },
    }),
  },
  'F.adjustment-published': {
    fires: fileWith({ adjustment: { 'facts.published.0.text': '从未发布' } }),
    found: ['C facts.published'],
    beside: fileWith({
      publication: { 'facts.notice.needs': ['简一', '简二'] },
      adjustment: { 'facts.published.0.text': '简一' },
    }),
  },
  'F.adjustment-before': {
    fires: fileWith({ adjustment: { 'facts.before.needs.0.solved': false } }),
    found: ['C facts.before.needs.0.solved'],
    beside: fileWith({ adjustment: { 'facts.before.needs.0.solved': undefined } }),
  },
  'F.status-after-adjustment': {
    fires: fileWith({
      entry: { decidedOn: '2021-04-10', 'facts.needs.1.solved': true, outcome: '揭榜成功' },
    }),
    found: ['D facts.needs'],
    beside: fileWith({ entry: { decidedOn: '2021-04-10' } }),
  },
  'F.application-entry': {
    fires: fileWith({ entry: { outcome: 'ineligible' } }),
    found: ['C facts.entry'],
    // The adjustment of the day after the entry leaves one of two needs solved.
    beside: fileWith({ entry: { outcome: '揭榜成功', 'facts.needs.1.solved': true } }),
  },
  'F.application-credit': {
    fires: fileWith({ application: { 'facts.credit': 'clear' } }),
    found: ['C facts.credit'],
    // On the very day of the application another standing has nothing: either may be the latest.
    beside: fileWith(
      { application: { 'facts.credit': 'clear' } },
      another('standing', { decidedOn: '2021-07-15', 'facts.parties.1.records': [] }),
    ),
  },
  'F.application-guide': {
    fires: fileWith(
      {},
      another('application', {
        subject: OTHER,
        'facts.guide.on': '2021-07-05',
        'facts.units': undefined,
      }),
      another('application', { id: 'R-08-3', subject: { ...OTHER, project: 'P-3' } }),
    ),
    found: ['D facts.guide'],
    beside: fileWith(
      {},
      another('application', { subject: OTHER, 'facts.guide.on': '2021-07-05' }),
    ),
  },
  'F.entry-twice': {
    fires: fileWith({}, another('application', { 'subject.project': 'P-2' })),
    found: ['D subject.project'],
    beside: fileWith({}, another('application', { 'subject.project': 'P-2', ...denied })),
  },
  'F.formal-order': {
    fires: fileWith({ formal: { decidedOn: '2021-07-14' } }),
    found: ['B decidedOn'],
    beside: fileWith({ formal: { decidedOn: '2021-07-15' } }),
  },
  'F.formally-accepted': {
    fires: fileWith({ formal: { outcome: 'not-accepted' } }),
    found: ['C facts.formallyAccepted'],
    beside: fileWith(
      { formal: { outcome: 'supplement' } },
      another('formal', { decidedOn: '2021-08-30' }),
    ),
  },
  'F.round-of-year': {
    fires: fileWith(
      {},
      another('review', { subject: OTHER, decidedOn: '2021-08-31', 'facts.roundOfYear': 2 }),
    ),
    found: ['D facts.roundOfYear'],
    beside: fileWith(
      {},
      another('review', { subject: OTHER, decidedOn: '2021-09-01', 'facts.roundOfYear': 2 }),
    ),
  },
  'F.review-favourable': {
    fires: fileWith({ review: { decidedOn: '2021-09-11' } }),
    found: ['B facts.proposal.on'],
    beside: fileWith({ review: { decidedOn: '2021-09-10' } }),
  },
  'F.bar-meanwhile': {
    fires: fileWith({}, barred('2021-09-20')),
    found: ['D outcome'],
    beside: fileWith({}, barred('2021-09-21')),
  },
  'F.approved-first': {
    fires: fileWith({ grant: { 'facts.approvedOn': '2021-09-19' } }),
    found: ['C facts.approvedOn'],
    // The deliberation is left out, so that the day of the approval is not on record.
    beside: fileWith({
      grant: { 'facts.approvedOn': '2021-09-19' },
      approval: { 'facts.deliberation': undefined },
    }),
  },
  'F.lead-place': {
    fires: fileWith({ acceptance: { 'facts.lead.place': '320500' } }),
    found: ['C facts.lead.place'],
    beside: fileWith({ acceptance: { 'facts.lead.place': '310115' } }),
  },
  'F.signing-department': {
    fires: fileWith({ acceptance: { 'facts.department': '320000' } }),
    found: ['D facts.department'],
    beside: fileWith({
      acceptance: { 'facts.department': '320000' },
      agreement: { 'facts.agreement': undefined },
    }),
  },
  'F.grant-place': {
    fires: fileWith({ grant: { 'facts.place': '320500' } }),
    found: ['C facts.place'],
    beside: fileWith({ grant: { 'facts.place': '310115' } }),
  },
  'F.same-investment': {
    fires: fileWith({ instalment: { 'facts.investment': '4999万元' } }),
    found: ['C facts.investment'],
    beside: fileWith({ instalment: { 'facts.investment': '4999万元', ...denied } }),
  },
  'F.grants-together': {
    fires: fileWith({
      grant: { 'facts.grant': '800.01万元' },
      instalment: { 'facts.grant': '700万元' },
    }),
    found: ['B facts.grant'],
    beside: fileWith({ grant: { 'facts.grant': '800万元' } }),
  },
  'F.grant-after-acceptance': {
    fires: fileWith({ instalment: { decidedOn: '2023-10-11' } }),
    found: ['D decidedOn'],
    beside: fileWith({ instalment: { decidedOn: '2023-10-10' } }),
  },
  'F.acceptance-day': {
    fires: fileWith({ lastPayment: { 'facts.acceptanceOn': '2023-10-09' } }),
    found: ['C facts.acceptanceOn'],
    // Dated after the day of decision, it had not happened, and counts as none.
    beside: fileWith({ payment: { 'facts.acceptanceOn': '2023-10-09' } }),
  },
  'F.payment-met': {
    fires: fileWith({
      lastPayment: { 'facts.contracts.0.payments.1.on': '2023-10-11' },
    }),
    found: ['C facts.solverPaymentMet'],
    // On the very day of the acceptance: it may or may not count.
    beside: fileWith({
      lastPayment: { 'facts.contracts.0.payments.1.on': '2023-10-10' },
    }),
  },
  'F.reports-met': {
    fires: fileWith({ lastReport: { 'facts.reports': [2021, 2023] } }),
    found: ['C facts.annualReportsMet'],
    // The year of the acceptance was not over, and so not due.
    beside: fileWith({ lastReport: { 'facts.reports': [2021, 2022] } }),
  },
  'F.payments-grow': {
    fires: fileWith({
      lastPayment: { 'facts.contracts.0.payments.0.on': '2021-12-02' },
    }),
    found: ['C facts.contracts'],
    beside: fileWith({
      lastPayment: { 'facts.contracts.0.payments.0.on': undefined },
    }),
  },
  'F.solver-demander': {
    fires: fileWith({ lastPayment: { 'facts.contracts.0.solver': FIRM } }),
    found: ['C facts.contracts.0.solver'],
    beside: fileWith({ lastPayment: { 'facts.contracts.0.solver': undefined } }),
  },
  'F.contracts-sum': {
    fires: fileWith({ lastPayment: { 'facts.contracts.0.amount': '500.01万元' } }),
    found: ['D facts.contracts'],
    beside: fileWith({ lastPayment: { 'facts.contracts.0.amount': '500万元' } }),
  },
  'F.contract-twice': {
    fires: fileWith({}, another('lastPayment', { subject: OTHER })),
    found: ['D facts.contracts.0'],
    beside: fileWith(
      {},
      another('lastPayment', { subject: OTHER, 'facts.contracts.0.amount': '400.01万元' }),
    ),
  },
  'F.started': {
    fires: fileWith({ report: { 'facts.startedOn': '2022-10-02' } }),
    found: ['D facts.startedOn'],
    beside: fileWith({ report: { 'facts.startedOn': '2022-10-01' } }),
  },
  'F.acceptance-order': {
    fires: fileWith({ agreement: { 'facts.agreement.on': '2023-10-11', decidedOn: '2023-10-11' } }),
    found: ['B decidedOn'],
    beside: fileWith({
      agreement: { 'facts.agreement.on': '2023-10-10', decidedOn: '2023-10-11' },
    }),
  },
  'F.credit-memory': {
    fires: fileWith(
      {},
      another('standing', { decidedOn: '2022-07-10', 'facts.parties.1.records': [] }),
    ),
    found: ['D facts.parties.1.records'],
    beside: fileWith(
      {},
      another('standing', { decidedOn: '2022-07-10', 'facts.parties.1.records': undefined }),
    ),
  },
  'F.same-id': {
    fires: fileWith({}, another('report', { id: 'R-16', 'facts.reports': [2021] })),
    found: ['D id'],
    beside: fileWith({}, another('report', { id: 'R-16' })),
  },
};

/** A standing that bars the participant from a day on. */
function barred(from: string): Plain {
  const bar = { matter: '虚报', on: '2021-08-01', bar: { from, until: null } };
  return another('standing', {
    decidedOn: '2021-08-10',
    'facts.parties': [
      {
        name: '丙研究院（虚构）',
        records: [{ matter: '逾期', on: '2020-05-01', bar: null }, bar],
      },
    ],
    outcome: 'flagged',
  });
}

describe('every cross-check fires on its fault, and not just beside it', () => {
  it('the regular file is consistent', () => {
    const { subjects, counts } = crossCheck(fileWith({}));
    expect(subjects.map(({ verdict, findings }) => [verdict, findings])).toEqual([
      ['consistent', []],
    ]);
    expect(counts.verdicts.overturned).toBe(0);
  });

  it('every row of the table has its cases', () => {
    expect(Object.keys(CASES)).toEqual(CHECKS.map(({ id }) => id));
  });

  for (const [id, { fires, found, beside }] of Object.entries(CASES) as [CheckId, Case][]) {
    it(`${id} fires`, () => expect(foundBy(id, fires)).toEqual(found));
    it(`${id} does not fire beside it`, () => expect(foundBy(id, beside)).toEqual([]));
  }

  it('finds what the rows say they find, at the weights they say', () => {
    for (const { id, weights } of CHECKS) {
      const allowed: readonly string[] = weights;
      for (const each of CASES[id].found) expect(allowed).toContain(each.slice(0, 1));
    }
  });

  it('F.contract-twice: what is shown of either record is the contract as it writes it, not what was paid', () => {
    const { contracts } = another('lastPayment', {}).facts as { contracts: Plain[] };
    const { payments: _, ...contract } = contracts[0] as Plain & { readonly payments: unknown };
    const files = fileWith(
      {},
      another('lastPayment', {
        subject: OTHER,
        'facts.contracts.0.amount': 400000000,
        'facts.contracts.0.payments': [],
      }),
    );
    const { subjects } = crossCheck(files);
    const found = subjects.flatMap(({ findings }) =>
      findings.filter(({ check }) => check === 'F.contract-twice'),
    );
    expect(found.map(({ facts }) => facts)).toEqual([
      { stated: { ...contract, amount: 400000000 }, onRecord: contract },
    ]);
  });
});
