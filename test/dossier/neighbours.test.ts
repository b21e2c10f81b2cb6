import { describe, expect, it } from 'vitest';
import type { CheckId } from '../../src/index.js';
import { crossCheck, readEdition } from '../../src/index.js';
import { placesOf as found } from './found.js';
import { another, fileWith, type Plain, withFacts } from './regular-file.js';

const denied = { outcome: 'deny' };
const undeliberated = { 'facts.deliberation': undefined };

describe('an approval whose deliberation is not on record proves no lateness', () => {
  it('F.refused-before: it may have been given before the application that was refused', () => {
    const refused = another('application', { ...denied, decidedOn: '2021-09-15' });
    expect(found('F.refused-before', fileWith({}, refused))).toEqual(['B R-11 outcome']);
    expect(found('F.refused-before', fileWith({ approval: undeliberated }, refused))).toEqual([]);
    const all = fileWith({ approval: undeliberated, application: denied }, refused);
    expect(found('F.refused-before', all)).toEqual(['B R-11 outcome']);
  });

  it('F.approved-first: a later one is no contradiction of a project not approved by then', () => {
    const early = { decidedOn: '2021-09-19', 'facts.approvedOn': null };
    const files = (decidedOn: string) =>
      fileWith({ approval: undeliberated, grant: { ...early, decidedOn } });
    expect(found('F.approved-first', files('2021-09-19'))).toEqual([]);
    expect(found('F.approved-first', files('2021-09-20'))).toEqual(['C R-12 facts.approvedOn']);
  });

  it('F.approved-first: but it was given by its day, and one that is dated later is the latest', () => {
    const refused = (decidedOn: string) =>
      fileWith(
        { grant: { 'facts.approvedOn': null } },
        another('approval', { ...denied, ...undeliberated, decidedOn }),
      );
    expect(found('F.approved-first', refused('2021-09-19'))).toEqual(['C R-12 facts.approvedOn']);
    expect(found('F.approved-first', refused('2021-09-20'))).toEqual([]);
  });
});

describe('two approvals deliberated on one day', () => {
  it('F.approved-first: the one that was decided later is the latest, in whatever order they come in', () => {
    const refused = another('approval', denied);
    const anew = { decidedOn: '2021-09-24' };
    const after = fileWith({ approval: anew }, refused);
    expect(found('F.approved-first', after)).toEqual([]);
    expect(found('F.approved-first', [...after].reverse())).toEqual([]);
    const before = fileWith({}, withFacts(refused, anew));
    expect(found('F.approved-first', before)).not.toEqual([]);
    expect(found('F.approved-first', [...before].reverse())).not.toEqual([]);
  });
});

describe('F.adjustment-published: a notice that leaves needs out', () => {
  const leavesOut = { 'facts.notice.needs': ['需求一（简）'] };
  const published = (...needs: readonly object[]) =>
    fileWith({ publication: leavesOut, adjustment: { 'facts.published': needs } });
  const check = 'F.adjustment-published';

  it('as many needs as it has were published, or all that were collected', () => {
    expect(found(check, published({ id: 'N1', text: '需求一（简）' }))).toEqual([]);
    expect(found(check, published({ id: 'N1', text: '需求一' }))).toEqual([]);
    const both = [
      { id: 'N1', text: '需求一' },
      { id: 'N2', text: '需求二' },
    ];
    expect(found(check, published(...both))).toEqual([]);
  });

  it('but none that was never collected, and where it leaves none out all of them', () => {
    const told = ['C R-06 facts.published'];
    expect(found(check, published({ id: 'N7', text: '需求一' }))).toEqual(told);
    expect(found(check, published({ id: 'N1', text: '从未发布' }))).toEqual(told);
    const fewer = { 'facts.published': [{ id: 'N1', text: '需求一' }] };
    expect(found(check, fileWith({ adjustment: fewer }))).toEqual(told);
  });
});

describe('F.started: what was not signed started nothing', () => {
  const long = { 'facts.startedOn': '2020-01-01', 'facts.reports': [2020, 2021, 2022] };
  const unsigned = (agreement: null | undefined) =>
    another('agreement', { decidedOn: '2021-09-28', 'facts.agreement': agreement });

  it('an agreement still open beside the one that was signed is no other beginning', () => {
    expect(found('F.started', fileWith({ report: long }, unsigned(null)))).toEqual([
      'D R-16 facts.startedOn',
    ]);
  });

  it('one that does not say may have been signed on any day', () => {
    expect(found('F.started', fileWith({ report: long }, unsigned(undefined)))).toEqual([]);
  });
});

describe('F.adjustment-before: two collections of the day of the notice', () => {
  it('prove together what both of them say', () => {
    const day = { decidedOn: '2021-02-20' };
    const records = fileWith(
      { collection: day, adjustment: { 'facts.before.name': '别的' } },
      another('collection', day),
    );
    const all = crossCheck(records).subjects.flatMap(({ findings }) => findings);
    expect(all.filter(({ check }) => check === 'F.adjustment-before')).toMatchObject([
      { proves: 'facts.before.name', against: [{ id: 'R-01' }, { id: 'R-01-2' }] },
    ]);
  });
});

describe('F.application-entry: the status is that of the filing', () => {
  /** After the filing an adjustment leaves nothing of it but what is solved; the same is filed again. */
  const changed = withFacts(
    another('adjustment', {
      decidedOn: '2021-07-20',
      'facts.before.needs.1.text': '需求二（改）',
      'facts.after.needs': [{ id: 'N1', text: '需求一', solved: true }],
    }),
    {},
  );
  const again = (status: string) =>
    another('application', { decidedOn: '2021-07-30', 'facts.entry.status': status });

  it('and stays it when the project is filed again', () => {
    expect(found('F.application-entry', fileWith({}, changed, again('部分揭榜成功')))).toEqual([]);
    expect(found('F.application-entry', fileWith({}, changed, again('揭榜成功')))).toEqual([]);
  });

  it('but what was filed untruly is no truer when it is filed again', () => {
    const untrue = fileWith(
      { entry: { outcome: '揭榜成功' }, adjustment: null },
      again('部分揭榜成功'),
    );
    expect(found('F.application-entry', untrue)).toEqual([
      'C R-08 facts.entry.status',
      'C R-08-2 facts.entry.status',
    ]);
  });
});

describe('F.adjustment-before: of an entry and an adjustment of one day either may be the later', () => {
  const next = another('adjustment', {
    decidedOn: '2021-05-10',
    'facts.before.needs': [
      { id: 'N1', text: '需求一', solved: true },
      { id: 'N2', text: '需求二（改）', solved: false },
    ],
  });
  const entered = (decidedOn: string) =>
    another('entry', { decidedOn, 'facts.needs.1.solved': true, outcome: '揭榜成功' });

  it('a need that the adjustment changed may be open again', () => {
    const solvedAfter = fileWith({}, entered('2021-04-11'), next);
    expect(found('F.adjustment-before', solvedAfter)).toEqual([
      'C R-06-2 facts.before.needs.1.solved',
    ]);
    expect(found('F.adjustment-before', fileWith({}, entered('2021-04-10'), next))).toEqual([]);
  });
});

describe('F.same-id', () => {
  it('asks nothing of records of which it cannot be told which project they are of', () => {
    const nameless = { id: 'R-12', 'subject.project': undefined, 'subject.entry': undefined };
    const grants = [another('grant', nameless), another('instalment', nameless)];
    expect(crossCheck(fileWith({}, ...grants)).counts.unplaced).toEqual([19, 20]);
    expect(found('F.same-id', fileWith({}, ...grants))).toEqual([]);
  });
});

describe('F.application-credit: the standings of the project leave no unit out', () => {
  const partner = '丙研究院（虚构）';
  const alone = {
    'facts.parties': [{ name: '甲装备公司（虚构）', records: [] }],
    outcome: 'clear',
  };
  const records = [{ matter: '逾期', on: '2020-05-01', bar: null }];
  const ofPartner = (subject: Plain['subject']) =>
    another('standing', { 'facts.parties': [{ name: partner, records }], subject });

  it('not even one whose standing was taken for another project', () => {
    const elsewhere = ofPartner({ demand: 'D-2', entry: 'E-2', project: 'P-2' });
    expect(found('F.application-credit', fileWith({ standing: alone }, elsewhere))).toEqual([
      'D R-08 facts.units',
    ]);
  });

  it('each may be in one of its own', () => {
    const besides = ofPartner({ demand: 'D-1', entry: 'E-1', project: 'P-1' });
    expect(found('F.application-credit', fileWith({ standing: alone }, besides))).toEqual([]);
  });
});

describe('each row at its edges, on the regular file', () => {
  const twoSolvers = {
    'facts.contracts': [
      { id: 'C1', solver: '甲装备公司（虚构）', amount: '200万元', payments: [] },
      { id: 'C2', solver: '戊大学（虚构）', amount: '200万元', payments: [] },
    ],
  };
  const caps = { 'facts.localCap': '1400万元' };
  it.each<[name: string, CheckId, Parameters<typeof fileWith>[0], string[]]>([
    ...[
      ['a year to the day before the agreement', '2020-10-01', []] as const,
      ['a day more', '2020-09-30', ['D R-16 facts.startedOn']] as const,
    ].map(([name, on, told]): [string, CheckId, Parameters<typeof fileWith>[0], string[]] => [
      `started ${name}`,
      'F.started',
      { report: { 'facts.startedOn': on, 'facts.reports': [2020, 2021, 2022] } },
      [...told],
    ]),
    [
      'ended a year before it was accepted',
      'F.started',
      { lastReport: { 'facts.endedOn': '2022-10-10' } },
      [],
    ],
    [
      'ended a day more before it was accepted',
      'F.started',
      { lastReport: { 'facts.endedOn': '2022-10-09' } },
      ['D R-19 facts.endedOn'],
    ],
    [
      'not ended, though it was accepted',
      'F.started',
      { lastReport: { 'facts.endedOn': null } },
      ['C R-19 facts.endedOn'],
    ],
    [
      'not ended on the very day of the acceptance',
      'F.started',
      { lastReport: { 'facts.endedOn': null, decidedOn: '2023-10-10' } },
      [],
    ],
    [
      'reports not met, though all due by then were in before',
      'F.reports-met',
      { acceptance: { 'facts.annualReportsMet': false } },
      ['C R-17 facts.annualReportsMet'],
    ],
    [
      'reports not met, and one was missing before',
      'F.reports-met',
      {
        acceptance: { 'facts.annualReportsMet': false },
        report: { 'facts.reports': [2021], outcome: 'unmet' },
      },
      [],
    ],
    [
      'reports met, the last record before it unmet',
      'F.reports-met',
      { report: { 'facts.reports': [2021], outcome: 'unmet' }, lastReport: null },
      ['D R-17 facts.annualReportsMet'],
    ],
    [
      'reports not met, the last record before it unmet',
      'F.reports-met',
      {
        acceptance: { 'facts.annualReportsMet': false },
        report: { 'facts.reports': [2021], outcome: 'unmet' },
        lastReport: null,
      },
      [],
    ],
    ['reports met, the last record before it met', 'F.reports-met', { lastReport: null }, []],
    [
      'reports met, none on file',
      'F.reports-met',
      { report: null, lastReport: null },
      ['D R-17 facts.annualReportsMet'],
    ],
    [
      'solvers not paid, though they were',
      'F.payment-met',
      { acceptance: { 'facts.solverPaymentMet': false } },
      ['C R-17 facts.solverPaymentMet'],
    ],
    [
      'solvers paid, and only earlier records',
      'F.payment-met',
      { lastPayment: null },
      ['D R-17 facts.solverPaymentMet'],
    ],
    [
      'solvers paid, and no record',
      'F.payment-met',
      { payment: null, lastPayment: null },
      ['D R-17 facts.solverPaymentMet'],
    ],
    [
      'solvers not paid, and no record',
      'F.payment-met',
      { acceptance: { 'facts.solverPaymentMet': false }, payment: null, lastPayment: null },
      [],
    ],
    [
      'accepted, but the payment says not yet',
      'F.acceptance-day',
      { lastPayment: { 'facts.acceptanceOn': null } },
      ['C R-18 facts.acceptanceOn'],
    ],
    [
      'not yet, on the very day',
      'F.acceptance-day',
      { lastPayment: { 'facts.acceptanceOn': null, decidedOn: '2023-10-10' } },
      [],
    ],
    [
      'a contract is gone',
      'F.payments-grow',
      { lastPayment: { 'facts.contracts.0.id': 'C9' } },
      ['C R-18 facts.contracts'],
    ],
    [
      'all contracts are gone',
      'F.payments-grow',
      { lastPayment: { 'facts.contracts': null } },
      ['C R-18 facts.contracts'],
    ],
    [
      'a contract amount reduced by a fen',
      'F.payments-grow',
      { lastPayment: { 'facts.contracts.0.amount': '3999999.99元' } },
      ['D R-18 facts.contracts'],
    ],
    [
      'a payment dated after its record was none yet',
      'F.payments-grow',
      { payment: { 'facts.contracts.0.payments.0.on': '2022-01-11' } },
      [],
    ],
    [
      'and on the day of its record it was',
      'F.payments-grow',
      { payment: { 'facts.contracts.0.payments.0.on': '2022-01-10' } },
      ['C R-18 facts.contracts'],
    ],
    [
      'the demander solves beside another',
      'F.solver-demander',
      { lastPayment: twoSolvers },
      ['D R-18 facts.contracts.0.solver'],
    ],
    [
      'two grants to the fen of the cap of the place',
      'F.grants-together',
      { grant: caps, instalment: caps },
      [],
    ],
    [
      'a fen more',
      'F.grants-together',
      { grant: { ...caps, 'facts.grant': '7000000.01元' }, instalment: caps },
      ['B R-13 facts.grant'],
    ],
    [
      'where the later is the greater it may be the sum of both',
      'F.grants-together',
      { grant: caps, instalment: { ...caps, 'facts.grant': '7000000.01元' } },
      ['D R-13 facts.grant'],
    ],
  ])('%s: %s', (_, check, changes, told) => {
    expect(found(check, fileWith(changes))).toEqual(told);
  });
});

describe('F.payments-grow: what may have been there all the same', () => {
  const check = 'F.payments-grow';
  const paid = (...rows: (readonly [amount: string, on?: string])[]) => ({
    'facts.contracts.0.payments': rows.map(([amount, on]) =>
      on === undefined ? { amount } : { amount, on },
    ),
  });
  const first = ['100万元', '2021-12-01'] as const;

  it('of the records of one day the shorter is taken for the earlier, whatever the order of the input', () => {
    const shorter = another('lastPayment', paid(['200万元', '2021-12-01']));
    expect(found(check, fileWith({}, shorter))).toEqual([]);
    expect(found(check, fileWith({}, shorter).reverse())).toEqual([]);
    expect(found(check, fileWith({}).reverse())).toEqual([]);
  });

  it('of two as long the one of which nothing is gone is the earlier, whatever the order of the input', () => {
    const larger = another('lastPayment', { 'facts.contracts.0.amount': '4000000.01元' });
    const both = fileWith({}, larger);
    expect(found(check, both)).toEqual([]);
    expect(found(check, [...both].reverse())).toEqual([]);
    // What is dated after its record was none yet: that record may have come first.
    const later = paid(['200万元', '2021-12-01'], ['200万元', '2023-10-21']);
    const one = fileWith({}, another('lastPayment', later));
    expect(found(check, one)).toEqual([]);
    expect(found(check, [...one].reverse())).toEqual([]);
    const neither = another('lastPayment', paid(first, ['300万元', '2023-09-01']));
    expect(found(check, fileWith({ payment: paid() }, neither))).toEqual([
      expect.stringMatching(/^C R-18.* facts\.contracts$/),
    ]);
  });

  it('of two of which something is gone either way the one is the earlier of which only the amount is reduced', () => {
    const larger = { 'facts.contracts.0.amount': '4000000.01元' };
    const both = fileWith(
      {},
      another('lastPayment', { ...larger, ...paid(['200万元', '2021-12-01']) }),
    );
    const reduced = ['D R-18 facts.contracts'];
    expect(found(check, both)).toEqual(reduced);
    expect(found(check, [...both].reverse())).toEqual(reduced);
  });

  it('a record that says nothing of contracts, or of payments, has lost none', () => {
    expect(found(check, fileWith({ lastPayment: { 'facts.contracts': undefined } }))).toEqual([]);
    const silent = { 'facts.contracts.0.payments': undefined };
    expect(found(check, fileWith({ lastPayment: silent }))).toEqual([]);
  });

  it('a payment of an unknown day is not missed', () => {
    const changes = { payment: paid(['50万元']), lastPayment: paid(['350万元', '2023-09-01']) };
    expect(found(check, fileWith(changes))).toEqual([]);
  });

  it('one payment is not two', () => {
    const once = {
      payment: paid(first, first),
      lastPayment: paid(first, ['300万元', '2023-09-01']),
    };
    expect(found(check, fileWith(once))).toEqual(['C R-18 facts.contracts']);
    const twice = { payment: paid(first, first), lastPayment: paid(first, ['100万元']) };
    expect(found(check, fileWith(twice))).toEqual([]);
  });
});

describe('F.credit-memory: of two standings of one day neither is the earlier', () => {
  const check = 'F.credit-memory';
  const empty = (decidedOn: string) =>
    another('standing', { decidedOn, 'facts.parties.1.records': [] });

  it('and both are held against that of an earlier day, whatever the order of the input', () => {
    const oneDay = fileWith({}, empty('2021-07-10'));
    expect(found(check, oneDay)).toEqual([]);
    expect(found(check, [...oneDay].reverse())).toEqual([]);
    const twoLater = fileWith({}, empty('2022-07-10'), {
      ...empty('2022-07-10'),
      id: 'again',
    });
    expect(found(check, twoLater)).toHaveLength(2);
    expect(found(check, [...twoLater].reverse())).toHaveLength(2);
  });
});

describe('F.adjustment-before: needs that are put in whole', () => {
  it('come in solved where the file says so, though the adjustment says not', () => {
    const next = another('adjustment', {
      decidedOn: '2021-05-10',
      'facts.before.needs': [
        { id: 'N1', text: '需求一', solved: false },
        { id: 'N2', text: '需求二', solved: false },
      ],
    });
    expect(found('F.adjustment-before', fileWith({}, next))).toEqual([
      'C R-06-2 facts.before.needs',
      'C R-06-2 facts.before.needs.0.solved',
    ]);
    const { records } = crossCheck(fileWith({}, next)).subjects[0] ?? {};
    // N1 is untouched and solved on both sides: as stated it was none of those left untouched (A11.others-untouched).
    expect(records?.find(({ id }) => id === 'R-06-2')).toMatchObject({
      verdict: 'overturned',
      onFile: { verdict: 'upheld' },
    });
  });
});

describe('F.application-credit: of two standings of one day before, taken for two files, either may be the later', () => {
  it('and the application agrees with either, whatever the order of the input', () => {
    const check = 'F.application-credit';
    const other = another('standing', {
      'subject.demand': 'D-2',
      'subject.entry': 'E-2',
      'subject.project': 'P-2',
      'facts.parties.1.records': [],
    });
    const oneDay = fileWith({}, other);
    expect(found(check, oneDay)).toEqual([]);
    expect(found(check, [...oneDay].reverse())).toEqual([]);
    const later = fileWith({}, { ...other, decidedOn: '2021-07-11' });
    expect(found(check, later)).toEqual(['D R-08 facts.credit']);
  });
});

describe('under an edition of the caller', () => {
  const governed = (data: object, records: readonly Plain[]) => {
    const read = readEdition({ id: 'E', ...data });
    if (!read.ok) throw new Error('no edition');
    const { subjects } = crossCheck(records, { editions: [read.edition], asEdition: 'E' });
    return subjects.flatMap(({ findings }) => findings);
  };
  const told = (check: CheckId, data: object, records: readonly Plain[]) =>
    governed(data, records)
      .filter((finding) => finding.check === check)
      .map(({ weight, at }) => `${weight} ${at.id} ${at.path}`);

  const above = fileWith({
    grant: { 'facts.grant': '800.01万元' },
    instalment: { 'facts.grant': '700万元' },
  });
  const local = { 'facts.localCap': '700万元', 'facts.grant': '400万元' };
  const aboveLocal = fileWith({ grant: local, instalment: local });

  it.each([
    ['A16.grant-cap', above],
    ['A16.local-cap', aboveLocal],
  ])('F.grants-together: %s breaks nothing where it does not decide', (rule, records) => {
    const check = 'F.grants-together';
    const under = (override: object) => told(check, { rules: { [rule]: override } }, records);
    expect(told(check, {}, records)).toEqual(['B R-13 facts.grant']);
    expect(under({ state: 'off' })).toEqual([]);
    expect(under({ state: 'unknown' })).toEqual([]);
    expect(under({ modality: 'advise' })).toEqual([]);
    expect(under({ modality: 'principle' })).toEqual(['B R-13 facts.grant']);
    const reasons = { [rule]: '专项' };
    const excused = records.map((each) => (each.kind === 'grant' ? { ...each, reasons } : each));
    expect(told(check, { rules: { [rule]: { modality: 'principle' } } }, excused)).toEqual([]);
  });

  it.each([
    [
      'F.payment-met' as const,
      'too little paid contradicts nothing where it is no breach',
      'A16.solver-payment',
      fileWith({ lastPayment: { 'facts.contracts.0.payments': [] } }),
      ['C R-17 facts.solverPaymentMet'],
    ],
    [
      'F.payment-met' as const,
      'nor does enough paid, where nobody has to be',
      'A16.solver-payment',
      fileWith({ acceptance: { 'facts.solverPaymentMet': false } }),
      ['C R-17 facts.solverPaymentMet'],
    ],
    [
      'F.reports-met' as const,
      'a year that was not reported contradicts nothing where none has to be',
      'A17.annual-report',
      fileWith(
        {},
        another('report', { decidedOn: '2023-11-01', 'facts.reports': [], outcome: 'unmet' }),
      ),
      ['C R-17 facts.annualReportsMet'],
    ],
  ])('%s: %s', (check, _, rule, records, broken) => {
    const under = (override: object) => told(check, { rules: { [rule]: override } }, records);
    expect(told(check, {}, records)).toEqual(broken);
    expect(under({ modality: 'principle' })).toEqual(broken);
    expect(under({ modality: 'advise' })).toEqual([]);
    expect(under({ state: 'off' })).toEqual([]);
    expect(under({ state: 'unknown' })).toEqual([]);
  });

  it('F.application-credit: a bar or a record proves nothing where nobody knows what it does', () => {
    const check = 'F.application-credit';
    const standing = (bar: object | null) => ({
      'facts.parties': [
        { name: '甲装备公司（虚构）', records: [{ matter: '逾期', on: '2020-01-01', bar }] },
        { name: '丙研究院（虚构）', records: [] },
      ],
    });
    const under = (bar: object | null, rules: object, credit: string) =>
      told(
        check,
        { rules },
        fileWith({ standing: standing(bar), application: { 'facts.credit': credit } }),
      );
    const inEffect = { from: '2020-01-01', until: null };
    const unknown = { state: 'unknown' };
    const broken = ['C R-08 facts.credit'];
    expect(under(inEffect, {}, 'clear')).toEqual(broken);
    expect(under(inEffect, { 'A19.bar': unknown }, 'clear')).toEqual(broken);
    expect(under(inEffect, { 'A19.bar': unknown }, 'flagged')).toEqual([]);
    expect(under(inEffect, { 'A19.record': unknown }, 'flagged')).toEqual(broken);
    expect(under(null, {}, 'clear')).toEqual(broken);
    expect(under(null, { 'A19.record': unknown }, 'clear')).toEqual([]);
    expect(under(null, { 'A19.bar': unknown }, 'clear')).toEqual(broken);
  });
});
