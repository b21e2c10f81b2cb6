import { describe, expect, it } from 'vitest';
import type { CheckId } from '../../src/index.js';
import { placesOf } from './found.js';
import { another, type Change, fileWith, type Plain } from './regular-file.js';

const OTHER = { demand: 'D-2', entry: 'E-2', project: 'P-2' };
const FIRM = '甲装备公司（虚构）';
const PARTNER = '丙研究院（虚构）';
const denied = { outcome: 'deny' };
const overdue = { matter: '逾期', on: '2020-05-01', bar: null };
const need = (id: string, solved: boolean, text?: string) => ({
  ...{ id, solved },
  ...(text === undefined ? {} : { text }),
});
/** A standing of some parties, `null`: nobody knows of any record. */
const standing = (
  id: string,
  decidedOn: string,
  ...parties: [string, readonly object[] | null][]
) =>
  another('standing', {
    ...{ id, decidedOn },
    'facts.parties': parties.map(([name, records]) => (records ? { name, records } : { name })),
  });
const barred = { matter: '虚报', on: '2021-07-01', bar: { from: '2021-08-01', until: null } };
const ofOtherFirm: Parameters<typeof fileWith>[0] = {
  entry: { 'facts.route': 'same-direction', 'facts.applicant.name': '乙公司（虚构）' },
};
const paidTo = (solver: string, ...others: string[]): Change => ({
  'facts.contracts': [solver, ...others].map((each, n) => ({
    ...{ id: `C${n + 1}`, solver: each, amount: '100万元', payments: [] },
  })),
});
const noPayment = { payment: null } as const;

type Row = [name: string, records: readonly Plain[], places: string[]];
const rows = (check: CheckId, ...all: Row[]) =>
  describe(check, () => {
    it.each(all)('%s', (_, records, places) => {
      expect(placesOf(check, records)).toEqual(places);
    });
  });

rows(
  'F.refused-before',
  ['not in the catalogue either', fileWith({ collection: denied, catalogue: denied }), []],
  ['not approved either', fileWith({ application: denied, approval: denied }), []],
  [
    'collected before, and once more later',
    fileWith({}, another('collection', { decidedOn: '2021-03-01' })),
    [],
  ],
);

rows(
  'F.notice-needs',
  ['nothing collected on file', fileWith({ collection: null }), []],
  [
    'of two collections of its day one has as many',
    fileWith(
      { collection: { decidedOn: '2021-02-20' }, publication: { 'facts.notice.needs': ['一'] } },
      another('collection', {
        decidedOn: '2021-02-20',
        'facts.demand.needs': [{ id: 'N1', text: '一' }],
      }),
    ),
    [],
  ],
  [
    'published again after an adjustment: as many as that left',
    fileWith(
      { adjustment: { 'facts.after.needs': [need('N1', true, '需求一')] } },
      another('publication', { decidedOn: '2021-05-01', 'facts.notice.needs': ['需求一'] }),
    ),
    [],
  ],
  [
    'published again after an adjustment, as before it',
    fileWith(
      { adjustment: { 'facts.after.needs': [need('N1', true, '需求一')] } },
      another('publication', { decidedOn: '2021-04-11' }),
    ),
    ['D R-03-2 facts.notice.needs'],
  ],
  [
    'published again on the day of the adjustment: either number',
    fileWith(
      { adjustment: { 'facts.after.needs': [need('N1', true, '需求一')] } },
      another('publication', { decidedOn: '2021-04-10' }),
    ),
    [],
  ],
);

rows(
  'F.notice-demander',
  [
    'an id against none is another demander still',
    fileWith({ publication: { 'facts.demander': { name: '别的公司', id: 'K1' } } }),
    ['C R-03 facts.demander.name'],
  ],
  [
    'of two collections of its day one has the id',
    fileWith(
      {
        collection: { decidedOn: '2021-02-20', 'facts.demander.id': 'K1' },
        publication: { 'facts.demander': { name: '别的公司', id: 'K1' } },
      },
      another('collection', { decidedOn: '2021-02-20' }),
    ),
    ['D R-03 facts.demander.name'],
  ],
);

rows('F.received-before-publication', [
  'what is dated after its record had not come in',
  fileWith({ matching: { decidedOn: '2021-02-18', 'facts.received.0.on': '2021-02-19' } }),
  [],
]);

rows(
  'F.published',
  [
    'none on file, and not claimed',
    fileWith({ publication: null, entry: { 'facts.published': false } }),
    [],
  ],
  [
    'refused, and not claimed',
    fileWith({ publication: denied, entry: { 'facts.published': false } }),
    [],
  ],
);

rows(
  'F.entry-needs',
  [
    'what an adjustment before it added is missing',
    fileWith({
      adjustment: {
        decidedOn: '2021-03-31',
        'facts.after.needs.2': need('N3', false, '需求三'),
      },
    }),
    ['B R-05 facts.needs'],
  ],
  [
    'what an adjustment of its day added may have come after it',
    fileWith({
      adjustment: {
        decidedOn: '2021-04-01',
        'facts.after.needs.2': need('N3', false, '需求三'),
      },
    }),
    [],
  ],
  [
    'what an adjustment before it withdrew is in it',
    fileWith({
      adjustment: { decidedOn: '2021-03-31', 'facts.after.needs': [need('N1', true, '需求一')] },
    }),
    ['C R-05 facts.needs'],
  ],
  [
    'of another firm they are its own',
    fileWith({ entry: { ...ofOtherFirm.entry, 'facts.needs': [need('X', true)] } }),
    [],
  ],
);

rows(
  'F.entry-solved',
  ['no batch on file', fileWith({ matching: null }), []],
  [
    'another batch forwarded something',
    fileWith({ matching: { 'facts.forwarded': [] } }, another('matching', {})),
    [],
  ],
  [
    'nothing is solved',
    fileWith({
      matching: { 'facts.forwarded': [] },
      entry: { outcome: 'pending', 'facts.needs.0.solved': false },
    }),
    [],
  ],
);

rows(
  'F.entry-applicant',
  ['an id against none: by name', fileWith({ entry: { 'facts.applicant.id': 'K1' } }), []],
  [
    'none against an id: by name',
    fileWith({
      collection: { 'facts.demander.id': 'K1' },
      entry: { 'facts.applicant.name': '冒名公司' },
    }),
    ['B R-05 facts.applicant'],
  ],
);

rows('F.status-after-adjustment', [
  'one of two that were changed is solved',
  fileWith({
    entry: { decidedOn: '2021-04-10', outcome: '部分揭榜成功' },
    adjustment: {
      'facts.after.needs.0.text': '需求一（改）',
    },
  }),
  ['D R-05 facts.needs'],
]);

const withThree = (published: readonly string[], notice: readonly string[] | undefined) =>
  fileWith({
    collection: {
      'facts.demand.needs': ['一', '二', '三'].map((text, n) => ({ id: `N${n + 1}`, text })),
    },
    publication: { 'facts.notice.needs': notice },
    adjustment: {
      'facts.published': published.map((text, n) => ({ id: `N${n + 1}`, text })),
    },
  });
const told = ['C R-06 facts.published'];
rows(
  'F.adjustment-published',
  ['as many as the notice has', withThree(['一'], ['一']), []],
  ['as many as were collected', withThree(['一', '二', '三'], ['一']), []],
  [
    'neither as many as the notice has nor as were collected',
    withThree(['一', '二'], ['一']),
    told,
  ],
  ['none', withThree([], ['一']), told],
  ['fewer, where the notice says nothing of needs', withThree(['一'], undefined), told],
  ['none, where the notice says nothing of needs', withThree([], undefined), told],
);

const changedBefore = {
  'facts.before.name': '别的',
  'facts.before.task': '别的',
  'facts.before.needs': [need('N1', true, '需求一'), need('N9', false, '需求九')],
};
rows(
  'F.adjustment-before',
  ['nothing was published', fileWith({ publication: null, adjustment: changedBefore }), []],
  [
    'the collection says nothing of needs',
    fileWith({ collection: { 'facts.demand.needs': undefined }, adjustment: changedBefore }),
    ['C R-06 facts.before.name', 'C R-06 facts.before.task'],
  ],
  [
    'the notice says nothing of the name',
    fileWith({ publication: { 'facts.notice.name': undefined }, adjustment: changedBefore }),
    ['name', 'needs', 'task'].map((each) => `C R-06 facts.before.${each}`),
  ],
);

rows(
  'F.application-entry',
  ['on record as none', fileWith({ application: { 'facts.entry': null } }), []],
  [
    'another firm’s that is pending is none',
    fileWith({ entry: { ...ofOtherFirm.entry, outcome: 'pending' } }),
    ['C R-08 facts.entry'],
  ],
  [
    'of two of one day one was refused',
    fileWith(
      { application: { 'facts.entry.status': '揭榜成功', 'facts.entry.holder': '丁' } },
      another('entry', { decidedOn: '2021-07-15', outcome: 'ineligible' }),
    ),
    [],
  ],
  [
    'an adjustment before the entry changes nothing of it',
    fileWith({
      adjustment: {
        decidedOn: '2021-03-25',
        'facts.after.needs': [need('N1', true, '需求一')],
      },
      application: { 'facts.entry.status': '揭榜成功' },
    }),
    ['D R-08 facts.entry.status'],
  ],
  [
    'pending, and an adjustment of the day of filing has something solved: entered, perhaps',
    fileWith({
      entry: { outcome: 'pending', 'facts.needs.0.solved': false },
      adjustment: { decidedOn: '2021-07-15' },
    }),
    [],
  ],
  [
    'pending, and an adjustment leaves open what is solved: entered, perhaps',
    fileWith({
      entry: { outcome: 'pending', 'facts.needs.0.solved': false },
      adjustment: { 'facts.after.needs.0.solved': undefined },
    }),
    [],
  ],
  [
    'better than the one and worse than the other that it may be',
    fileWith({
      entry: { outcome: 'pending', 'facts.needs.0.solved': false },
      adjustment: {
        decidedOn: '2021-07-15',
        'facts.after.needs': [need('N1', true, '需求一')],
      },
    }),
    ['D R-08 facts.entry.status'],
  ],
  [
    'filed with the one of two that it may have had, and filed so again',
    fileWith(
      {
        adjustment: { decidedOn: '2021-07-15', 'facts.after.needs': [need('N1', true, '需求一')] },
      },
      another('application', { decidedOn: '2021-07-30' }),
    ),
    [],
  ],
);

rows(
  'F.application-credit',
  [
    'no worse, where nobody knows of another unit',
    fileWith({
      standing: { 'facts.parties': [{ name: FIRM, records: [] }] },
      application: { 'facts.credit': 'flagged' },
    }),
    ['D R-08 facts.units'],
  ],
  [
    'no standing on file, no unit named',
    fileWith({ standing: null, application: { 'facts.units': [] } }),
    [],
  ],
  [
    'a standing of the day after names whom those before it leave out',
    fileWith(
      { standing: { 'facts.parties': [{ name: FIRM, records: [overdue] }] } },
      standing('S', '2021-07-16', [PARTNER, []]),
    ),
    ['D R-08 facts.units'],
  ],
  [
    'one of the very day does too, and then none is left out',
    fileWith(
      { standing: { 'facts.parties': [{ name: FIRM, records: [overdue] }] } },
      standing('S', '2021-07-15', [PARTNER, []]),
    ),
    [],
  ],
);

const filed = (on: string, guideOn: string | null, n: number) =>
  another('application', {
    ...{ id: `G${n}`, decidedOn: on, subject: { ...OTHER, project: `P-${n}` } },
    'facts.guide': guideOn && { issuer: 'office', year: 2021, on: guideOn },
    'facts.units': undefined,
  });
rows(
  'F.application-guide',
  [
    'one dated after the filing is none, and one that is none is no other',
    fileWith({}, filed('2021-07-10', '2021-07-11', 2), filed('2021-07-10', null, 3)),
    [],
  ],
  [
    'nor does it count among those of the year',
    fileWith({}, filed('2021-07-10', '2021-07-11', 2), filed('2021-07-11', '2021-07-11', 3)),
    [],
  ],
);

rows(
  'F.entry-twice',
  [
    'of which entry they are is not known',
    fileWith(
      {},
      ...['P-2', 'P-3'].map((project) =>
        another('application', { id: project, subject: { demand: 'D-1', project } }),
      ),
    ),
    [],
  ],
  [
    'of which project one is is not known',
    fileWith({}, another('application', { 'subject.project': undefined })),
    [],
  ],
  [
    'another year',
    fileWith({}, another('application', { 'subject.project': 'P-2', 'facts.year': 2022 })),
    [],
  ],
  [
    'refused in form',
    fileWith(
      {},
      another('application', { 'subject.project': 'P-2' }),
      another('formal', { 'subject.project': 'P-2', outcome: 'not-accepted' }),
    ),
    [],
  ],
  [
    'filed twice as one project',
    fileWith({}, another('application', { decidedOn: '2021-07-16' })),
    [],
  ],
  [
    'the third is told as the second is',
    fileWith(
      {},
      ...['P-2', 'P-3'].map((project) =>
        another('application', { id: project, 'subject.project': project }),
      ),
    ),
    ['D P-2 subject.project', 'D P-3 subject.project'],
  ],
);

rows('F.formal-order', ['no application on file', fileWith({ application: null }), []]);

rows(
  'F.review-favourable',
  [
    'not favourable, and the review not properly held',
    fileWith({
      review: { 'facts.formallyAccepted': false, outcome: 'unmet' },
      approval: { 'facts.reviewFavourable': false },
    }),
    [],
  ],
  [
    'no review on file, and none claimed',
    fileWith({ review: null, approval: { 'facts.reviewFavourable': false } }),
    [],
  ],
  [
    'proposed on the day of the approval, before the review',
    fileWith({
      review: { decidedOn: '2021-09-21' },
      approval: { 'facts.proposal.on': '2021-09-20' },
    }),
    ['B R-11 facts.proposal.on'],
  ],
  [
    'proposed after the day of the approval: there was no proposal',
    fileWith({
      review: { decidedOn: '2021-09-22' },
      approval: { 'facts.proposal.on': '2021-09-21' },
    }),
    [],
  ],
  [
    'on record without a proposal',
    fileWith({ review: { decidedOn: '2021-09-22' }, approval: { 'facts.proposal': null } }),
    [],
  ],
);

rows(
  'F.bar-meanwhile',
  ...(
    [
      ['2021-07-15', []],
      ['2021-07-16', ['D R-11 outcome']],
      ['2021-09-20', ['D R-11 outcome']],
      ['2021-09-21', []],
    ] as const
  ).map(
    ([on, places]): Row => [
      `shown on ${on}`,
      fileWith(
        {},
        standing('S', on, [PARTNER, [overdue, barred]]),
        standing('S-2', '2021-07-16', [PARTNER, null]),
      ),
      [...places],
    ],
  ),
  [
    'not approved',
    fileWith({ approval: denied }, standing('S', '2021-08-10', [PARTNER, [barred]])),
    [],
  ],
  [
    'no application on file',
    fileWith({ application: null }, standing('S', '2021-08-10', [PARTNER, [barred]])),
    [],
  ],
);

rows(
  'F.approved-first',
  [
    'none stated, and approved only later',
    fileWith({
      approval: { decidedOn: '2021-09-28', 'facts.deliberation.on': '2021-09-28' },
      grant: { 'facts.approvedOn': null },
      ...{ instalment: null, agreement: null, acceptance: null },
    }),
    [],
  ],
  [
    'refused later, on a day that is not on record: approved it was not',
    fileWith({
      approval: { ...denied, decidedOn: '2023-12-01', 'facts.deliberation': undefined },
      ...{ grant: null, instalment: null, agreement: null },
    }),
    ['C R-17 facts.approvedOn'],
  ],
  [
    'the day of a refusal is no day of an approval',
    fileWith(
      { grant: { 'facts.approvedOn': '2021-09-19' } },
      another('approval', {
        ...denied,
        decidedOn: '2021-09-19',
        'facts.deliberation.on': '2021-09-19',
      }),
    ),
    ['C R-12 facts.approvedOn'],
  ],
);

const twoLeads = [FIRM, PARTNER].map((name, n) => ({
  ...{ name, role: 'lead', place: n === 0 ? '310000' : '320500' },
}));
rows('F.lead-place', [
  'of two leads neither is the lead',
  fileWith({
    application: { 'facts.units': twoLeads },
    agreement: { 'facts.lead.place': '330100' },
    acceptance: null,
  }),
  [],
]);

const capless = { 'facts.localCap': null };
const uninvested = { 'facts.investment': undefined };
rows(
  'F.grants-together',
  [
    'one grant alone, however much',
    fileWith({ grant: { 'facts.grant': '2000万元' }, instalment: null }),
    [],
  ],
  [
    'no cap is on record of both',
    fileWith({
      grant: { ...capless, 'facts.grant': '9000万元' },
      instalment: { ...uninvested, 'facts.grant': '9000万元' },
    }),
    [],
  ],
  [
    'nothing, then more than the cap: it may be the sum of both',
    fileWith({ grant: { 'facts.grant': '0元' }, instalment: { 'facts.grant': '1500.01万元' } }),
    ['D R-13 facts.grant'],
  ],
);

rows('F.grant-after-acceptance', [
  'refused after the acceptance',
  fileWith({ instalment: { ...denied, decidedOn: '2023-10-11' } }),
  [],
]);

const refusedFirst = another('acceptance', { ...denied, decidedOn: '2023-06-01' });
rows(
  'F.acceptance-day',
  [
    'of a refusal, before it was accepted',
    fileWith(
      { payment: { decidedOn: '2023-07-01', 'facts.acceptanceOn': '2023-06-01' } },
      refusedFirst,
    ),
    [],
  ],
  [
    'of no refusal, before it was accepted',
    fileWith(
      { payment: { decidedOn: '2023-07-01', 'facts.acceptanceOn': '2023-06-02' } },
      refusedFirst,
    ),
    ['C R-15 facts.acceptanceOn'],
  ],
  [
    'of a refusal, once it was accepted',
    fileWith({ lastPayment: { 'facts.acceptanceOn': '2023-06-01' } }, refusedFirst),
    ['C R-18 facts.acceptanceOn'],
  ],
  [
    'only refused, on another day',
    fileWith({ acceptance: denied, lastPayment: { 'facts.acceptanceOn': '2023-10-09' } }),
    ['C R-18 facts.acceptanceOn'],
  ],
);

const unmet: Change = { 'facts.solverPaymentMet': false };
rows(
  'F.payment-met',
  ['not met, and only earlier records', fileWith({ acceptance: unmet, lastPayment: null }), []],
  [
    'of two records of the last day one agrees',
    fileWith({}, another('lastPayment', { 'facts.contracts.0.payments': [] })),
    [],
  ],
  [
    'of two records of the last day both say otherwise',
    fileWith(
      { lastPayment: { 'facts.contracts.0.payments': [] } },
      another('lastPayment', {
        'facts.contracts.0.payments': [{ amount: '1元', on: '2023-01-01' }],
      }),
    ),
    ['C R-17 facts.solverPaymentMet'],
  ],
);

const unreported: Change = { 'facts.annualReportsMet': false };
const report = (decidedOn: string, reports: readonly number[], change: Change = {}) =>
  another('report', { decidedOn, 'facts.reports': reports, ...change });
const noReports = { report: null, lastReport: null } as const;
const onlyReport = (...each: Parameters<typeof report>) =>
  fileWith({ ...noReports }, report(...each));
const alsoUnmet = (...each: Parameters<typeof report>) =>
  fileWith({ ...noReports, acceptance: unreported }, report(...each));
rows(
  'F.reports-met',
  ['not met, and none on file', fileWith({ ...noReports, acceptance: unreported }), []],
  ['missing in a record of the very day', onlyReport('2023-10-10', [2021]), []],
  [
    'missing in a record of the day after',
    onlyReport('2023-10-11', [2021]),
    ['C R-17 facts.annualReportsMet'],
  ],
  ['all in on the very day', alsoUnmet('2023-10-10', [2021, 2022]), []],
  [
    'all in on the day before',
    alsoUnmet('2023-10-09', [2021, 2022]),
    ['C R-17 facts.annualReportsMet'],
  ],
  [
    'all in of a project that had ended',
    alsoUnmet('2023-01-20', [2021], { 'facts.endedOn': '2021-12-31' }),
    ['C R-17 facts.annualReportsMet'],
  ],
  [
    'all in of one of which it is not known when it ended: every year may be due',
    alsoUnmet('2023-01-20', [2021], { 'facts.endedOn': undefined }),
    [],
  ],
  [
    'the first year missing, whenever it ended',
    onlyReport('2023-12-01', [2022], { 'facts.endedOn': undefined }),
    ['C R-17 facts.annualReportsMet'],
  ],
  [
    'another year missing, and it is not known when it ended',
    onlyReport('2023-12-01', [2021], { 'facts.endedOn': undefined }),
    [],
  ],
  [
    'no list of reports, before and after',
    fileWith({
      report: { 'facts.reports': undefined },
      lastReport: { 'facts.reports': undefined },
    }),
    [],
  ],
);

rows('F.payments-grow', [
  'no contract before',
  fileWith({ payment: { 'facts.contracts': null } }),
  [],
]);

rows(
  'F.solver-demander',
  [
    'another firm solves for itself, as its entry says a stranger',
    fileWith({ ...ofOtherFirm, ...noPayment, lastPayment: paidTo('乙公司（虚构）') }),
    ['C R-18 facts.contracts.0.solver'],
  ],
  [
    'or for the demander',
    fileWith({ ...ofOtherFirm, ...noPayment, lastPayment: paidTo(FIRM) }),
    ['C R-18 facts.contracts.0.solver'],
  ],
  [
    'beside one of whom nobody knows who it is',
    fileWith({
      ...{ ...ofOtherFirm, ...noPayment },
      lastPayment: {
        ...paidTo('乙公司（虚构）'),
        'facts.contracts.1': { id: 'C2', amount: '1元', payments: [] },
      },
    }),
    ['D R-18 facts.contracts.0.solver'],
  ],
  [
    'beside another',
    fileWith({ ...ofOtherFirm, ...noPayment, lastPayment: paidTo('乙公司（虚构）', PARTNER) }),
    ['D R-18 facts.contracts.0.solver'],
  ],
  [
    'of the demander’s own project the applicant is no other',
    fileWith({
      entry: { 'facts.applicant.name': '乙公司（虚构）' },
      ...noPayment,
      lastPayment: paidTo('乙公司（虚构）'),
    }),
    [],
  ],
  [
    'whose project it is is not known',
    fileWith(
      { ...ofOtherFirm, ...noPayment, lastPayment: paidTo('乙公司（虚构）') },
      another('entry', { 'facts.applicant.name': '乙公司（虚构）', decidedOn: '2021-04-02' }),
    ),
    [],
  ],
  ...[true, undefined].map(
    (related): Row => [
      `its entry says related: ${related}`,
      fileWith({
        entry: { 'facts.relatedParty': related },
        ...noPayment,
        lastPayment: paidTo(FIRM),
      }),
      ['D R-18 facts.contracts.0.solver'],
    ],
  ),
  [
    'no entry on file',
    fileWith({ entry: null, ...noPayment, lastPayment: paidTo(FIRM) }),
    ['D R-18 facts.contracts.0.solver'],
  ],
  ['no contracts', fileWith({ lastPayment: { 'facts.contracts': null } }), []],
);

rows('F.contracts-sum', [
  'another firm’s project',
  fileWith({ ...ofOtherFirm, lastPayment: { 'facts.contracts.0.amount': '500.01万元' } }),
  [],
]);

const inEntry = (id: string, entry: string, decidedOn = '2021-12-01') =>
  another('lastPayment', { id, decidedOn, subject: { entry, project: `${entry}-P` } });
rows(
  'F.contract-twice',
  ['in a file without a demand', fileWith({}, inEntry('X', 'E-9', '2024-01-01')), []],
  [
    'in two files with one, though one without came first',
    fileWith({}, inEntry('X', 'E-9'), another('lastPayment', { subject: OTHER })),
    ['D R-18-2 facts.contracts.0'],
  ],
  [
    'the later is the one that is told, whatever the order of the input',
    [another('lastPayment', { subject: OTHER, decidedOn: '2024-01-01' }), ...fileWith({})],
    ['D R-18-2 facts.contracts.0'],
  ],
);

const alsoSigned = (change: Change) => another('agreement', { decidedOn: '2021-09-28', ...change });
rows(
  'F.started',
  [
    'within a year of one of two agreements',
    fileWith(
      { report: { 'facts.startedOn': '2023-06-01', 'facts.reports': [2021, 2022] } },
      another('agreement', { decidedOn: '2022-09-28', 'facts.agreement.on': '2022-09-28' }),
    ),
    [],
  ],
  [
    'what is dated after the day of its agreement was not signed, and began nothing',
    fileWith(
      { report: { 'facts.startedOn': '2022-10-02' } },
      alsoSigned({ 'facts.agreement.on': '2022-09-28' }),
    ),
    ['D R-16 facts.startedOn'],
  ],
  ['its end is not on record', fileWith({ lastReport: { 'facts.endedOn': undefined } }), []],
);

rows(
  'F.acceptance-order',
  ['refused, and never signed', fileWith({ acceptance: denied, agreement: null }), []],
  [
    'signed before by another agreement',
    fileWith(
      { agreement: { 'facts.agreement': null } },
      alsoSigned({ 'facts.agreement.on': '2021-09-28' }),
    ),
    [],
  ],
);

rows(
  'F.credit-memory',
  [
    'each of two of one day by itself, whichever comes first',
    fileWith(
      {},
      standing('S-1', '2022-07-10', [PARTNER, [overdue]]),
      standing('S-2', '2022-07-10', [PARTNER, []]),
    ),
    ['D S-2 facts.parties.0.records'],
  ],
  [
    'the other way round',
    fileWith(
      {},
      standing('S-2', '2022-07-10', [PARTNER, []]),
      standing('S-1', '2022-07-10', [PARTNER, [overdue]]),
    ),
    ['D S-2 facts.parties.0.records'],
  ],
  [
    'a party that stands twice is told once',
    fileWith({}, standing('S', '2022-07-10', [PARTNER, []], [PARTNER, []])),
    ['D S facts.parties.0.records'],
  ],
  [
    'and of which one row is not on record may show it there',
    fileWith({}, standing('S', '2022-07-10', [PARTNER, []], [PARTNER, null])),
    [],
  ],
  [
    'one of two of its matter still has the bar',
    fileWith(
      { standing: { 'facts.parties.1.records': [{ ...overdue, bar: barred.bar }] } },
      standing('S', '2022-07-10', [PARTNER, [overdue, { ...overdue, bar: barred.bar }]]),
    ),
    [],
  ],
  [
    'the last before is the one that counts, in whatever order they come in',
    [
      standing('S', '2022-07-10', [PARTNER, []]),
      standing('S-0', '2022-01-10', [PARTNER, []]),
      ...fileWith({}),
    ],
    ['D S-0 facts.parties.0.records'],
  ],
);

rows(
  'F.same-id',
  [
    'of two projects',
    fileWith({}, another('report', { id: 'R-16', 'subject.project': 'P-2' })),
    [],
  ],
  ['of two entries', fileWith({}, another('entry', { id: 'R-05', 'subject.entry': 'E-2' })), []],
  ['of two kinds', fileWith({}, another('formal', { id: 'R-16' })), []],
  ['two standings', fileWith({}, standing('R-07', '2021-07-11', [FIRM, []])), ['D R-07 id']],
);

rows(
  'F.subject',
  [
    'one that gave both names first is told once',
    [
      ...fileWith({}).filter(({ id }) => id === 'R-08'),
      another('report', { 'subject.demand': 'D-2' }),
    ],
    ['D R-16-2 subject.demand'],
  ],
  [
    'who names none is no other',
    fileWith({ report: { 'subject.demand': undefined, 'subject.entry': undefined } }),
    [],
  ],
);
