import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, flips } from '../../src/explain/index.js';
import { draft, type Edition, readEdition, recheck } from '../../src/index.js';
import { kinds } from '../../src/testing/index.js';
import { runs } from '../properties/runs.js';
import { type Case, cases } from '../properties/support.js';
import { applied } from './apply.js';

const DAY = '2024-06-30';
const record = (kind: string, outcome: string, facts: object, more: object = {}) => ({
  ...{ id: 'F-1', kind, decidedOn: DAY, outcome, facts },
  ...more,
});
const DEPARTMENTS = ['310000', '320000', '330000', '340000'];

const optionsOf = ({ edition }: Case) => ({ editions: [edition], asEdition: edition.id });

describe.each(kinds)('what a set asks for changes the verdict as it says: %s', (kind) => {
  it('at either edge of every condition', () => {
    fc.assert(
      fc.property(cases(kind), (each) => {
        const options = optionsOf(each);
        const answer = flips(each.record, { ...options, budget: 1500 });
        if (answer.verdict === 'invalid') throw new Error('valid before');
        const aims: [readonly string[], readonly (readonly Change[])[]][] =
          answer.sets === undefined
            ? [
                [['upheld'], answer.upheld],
                [['overturned'], answer.overturned],
              ]
            : [
                [
                  answer.verdict === 'upheld' ? ['overturned'] : ['upheld', 'undetermined'],
                  answer.sets,
                ],
              ];
        for (const [verdicts, sets] of aims) {
          for (const set of sets.filter((changes) => !changes.some(({ together }) => together))) {
            for (const up of [false, true]) {
              const { verdict } = recheck(applied(each.record as never, set, up), options);
              expect([set, verdict, verdicts.includes(verdict)]).toEqual([set, verdict, true]);
            }
          }
        }
      }),
      runs(5),
    );
  });
});

describe('a sum that is left out', () => {
  it('R16.grant: all public money exceeds the cap at one fen of local money more than it leaves', () => {
    const facts = { investment: 100, grant: 20, approvedOn: DAY, localCap: null };
    const edition: Edition = { ...draft, id: 'public', readings: { 'R16.grant': 'all-public' } };
    const options = { editions: [edition], asEdition: edition.id };
    expect(flips(record('grant', 'permit', facts), options)).toEqual({
      verdict: 'undetermined',
      upheld: [
        [{ path: 'facts.sources', set: [] }],
        [{ path: 'facts.sources', add: [{ level: { not: ['local'] } }] }],
        [{ path: 'facts.sources', add: [{ amount: { atMost: 10 } }] }],
      ],
      overturned: [
        [{ path: 'facts.sources', add: [{ level: { set: 'local' }, amount: { atLeast: 11 } }] }],
      ],
    });
  });

  it('R16.contract sum: where nothing has to be paid, no payments do, and nobody is told to come to less', () => {
    const edition: Edition = {
      ...{ ...draft, id: 'free', readings: { 'R16.contract': 'sum', 'R16.before': 'late' } },
      parameters: { ...draft.parameters, solverPaymentFloor: { numerator: 0, denominator: 1 } },
    };
    const facts = { contracts: [{ id: 'N1', amount: 1 }] };
    const answer = flips(record('solver-payment', 'met', facts), {
      ...{ editions: [edition], asEdition: edition.id },
    });
    expect(answer).toMatchObject({
      upheld: [
        [
          { path: 'facts.acceptanceOn', onOrBefore: DAY },
          { path: 'facts.contracts.0.payments', set: [] },
        ],
      ],
    });
  });

  it('R16.grant: where the investment is left out too, it is filled in at its limit and the money after it', () => {
    const facts = { grant: 20, approvedOn: DAY, localCap: null };
    const edition: Edition = { ...draft, id: 'public', readings: { 'R16.grant': 'all-public' } };
    const answer = flips(record('grant', 'permit', facts), {
      ...{ editions: [edition], asEdition: edition.id },
    });
    const after = 'facts.investment';
    expect(answer.sets === undefined && answer.verdict !== 'invalid' && answer.upheld).toEqual([
      [
        { path: 'facts.investment', set: 67 },
        { path: 'facts.sources', set: [], after },
      ],
      [
        { path: 'facts.investment', set: 67 },
        { path: 'facts.sources', add: [{ level: { not: ['local'] } }], after },
      ],
      [
        { path: 'facts.investment', set: 67 },
        { path: 'facts.sources', add: [{ amount: { atMost: 0 } }], after },
      ],
    ]);
  });
});

describe('a sum that is too little', () => {
  const by = (rules: object, readings: object = {}) => {
    const read = readEdition({ id: 'e', rules, readings });
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    return { editions: [read.edition], asEdition: 'e' };
  };
  const grant = (grant: number, sources: readonly object[]) =>
    record('grant', 'permit', {
      ...{ investment: 3000, approvedOn: DAY, localCap: null },
      ...{ grant, sources },
    });
  const must = { modality: 'must' };
  const path = 'facts.sources';
  const given = { oneOf: ['central', 'provincial'] };

  it('Article 16: what the sources lack of the grant is one more of them, to the fen', () => {
    const central = { level: 'central', amount: 500 };
    expect(flips(grant(900, [central]), by({ 'A16.sources-sum': must })).sets).toEqual([
      [{ path: 'facts.grant', set: 500 }],
      [{ path, add: [{ level: given, amount: { set: 400 } }] }],
    ]);
  });

  it('R16.grant: beside local money that leaves no more the investment has to rise too', () => {
    const sources = [
      { level: 'central', amount: 500 },
      { level: 'local', amount: 100 },
    ];
    const options = by({ 'A16.sources-sum': must }, { 'R16.grant': 'all-public' });
    expect(flips(grant(900, sources), options).sets).toEqual([
      [{ path: 'facts.grant', set: 500 }],
      [
        { path: 'facts.investment', atLeast: 3334 },
        { path, add: [{ level: given, amount: { set: 400 } }] },
      ],
    ]);
  });

  it('R16.grant: without local money that was more than the cap, the grant may be all of the cap', () => {
    const sources = [
      { level: 'provincial', amount: 1200 },
      { level: 'local', amount: 950 },
    ];
    const options = by({}, { 'R16.grant': 'all-public' });
    expect(flips(grant(1200, sources), options).sets).toEqual([
      [{ path: 'facts.investment', atLeast: 7167 }],
      [
        { path: 'facts.grant', atMost: 900 },
        { path, remove: [1] },
      ],
    ]);
  });

  it('Article 3: where central money is wanted and none is there, a source of it mends', () => {
    const options = by({ 'A3.central-funds': must });
    const provincial = { level: 'provincial', amount: 900 };
    expect(flips(grant(900, [provincial]), options).sets).toEqual([
      [{ path, add: [{ level: { set: 'central' }, amount: { atLeast: 1 } }] }],
    ]);
  });

  it('Article 16: of sources that make up the grant one fen more is too much', () => {
    const central = { level: 'central', amount: 900 };
    expect(flips(grant(900, [central]), by({ 'A16.sources-sum': must })).sets).toContainEqual([
      { path, add: [{ level: given, amount: { atLeast: 1 } }] },
    ]);
  });
});

describe('payments that are enough', () => {
  it('Article 16: nobody is told what should have gone back', () => {
    const payments = [
      { amount: 96, on: '2024-06-01' },
      { amount: -16, on: '2024-06-02' },
    ];
    const facts = { acceptanceOn: '2024-06-27', contracts: [{ id: 'C', amount: 100, payments }] };
    const { sets = [] } = flips(record('solver-payment', 'met', facts));
    expect(sets.flat().map(({ path }) => path)).toEqual([
      'facts.contracts.0.payments.0.on',
      'facts.acceptanceOn',
    ]);
  });
});

describe('payments of several contracts', () => {
  const contracts = (...payments: readonly (readonly object[])[]) =>
    record('solver-payment', 'met', {
      acceptanceOn: '2024-06-20',
      contracts: payments.map((each, index) => ({
        ...{ id: `C-${index}`, amount: 1000, payments: each },
      })),
    });
  const path = (index: number) => `facts.contracts.${index}.payments`;
  const early = '2024-06-01';

  it('Article 16: where another is short too, what leaves a contract open may also be paid once more', () => {
    const open = contracts([{ amount: 900, on: '2024-06-20' }], [{ amount: 780, on: early }]);
    expect(flips(open).sets).toEqual([
      [
        { path: path(0), add: 800 },
        { path: path(1), add: 20 },
      ],
      [
        { path: `${path(0)}.0.on`, onOrBefore: '2024-06-19' },
        { path: path(1), add: 20 },
      ],
      [
        { path: 'facts.acceptanceOn', onOrAfter: '2024-06-21', onOrBefore: DAY },
        { path: path(1), add: 20 },
      ],
    ]);
  });

  it('Article 16: of two that are short each is paid what is enough for certain, whatever undated payments count', () => {
    const short = contracts(
      [{ amount: 700 }, { amount: -1, on: early }],
      [{ amount: 780, on: early }, { amount: 5 }],
    );
    expect(flips(short).sets).toContainEqual([
      { path: path(0), add: 801 },
      { path: path(1), add: 20 },
    ]);
    for (const [first, second, verdict] of [
      [801, 20, 'upheld'],
      [800, 20, 'undetermined'],
      [801, 19, 'undetermined'],
    ] as const) {
      const paid = (amount: number) => ({ amount, on: early });
      const { verdict: found } = recheck(
        contracts(
          [{ amount: 700 }, { amount: -1, on: early }, paid(first)],
          [{ amount: 780, on: early }, { amount: 5 }, paid(second)],
        ),
      );
      expect(found).toBe(verdict);
    }
  });

  it('Article 16: an open contract is paid what it lacks itself, not what another does', () => {
    const open = contracts(
      [{ amount: 795, on: early }, { amount: 6 }],
      [{ amount: 760, on: early }],
    );
    expect(flips(open).sets?.[0]).toEqual([
      { path: path(0), add: 5 },
      { path: path(1), add: 40 },
    ]);
  });
});

describe('an edition that is over', () => {
  const by = (rules: object = {}) => {
    const read = readEdition({ id: 'e', effectiveTo: '2024-06-29', rules });
    if (!read.ok) throw new Error('valid');
    return { editions: [read.edition], asEdition: 'e' };
  };
  const agreement = (outcome: string, deliberation: object | null, on = '2024-06-20') =>
    record('project-agreement', outcome, {
      deliberation,
      announcement: { body: 'office', on },
      agreement: { department: '320000', taskAgreement: true, contract: true, on },
      lead: { place: '320500' },
    });

  it('Article 20: what was deliberated and not approved in its time is carried through once it is approved', () => {
    const refused = { approved: false, on: '2024-06-10' };
    expect(flips(agreement('met', refused), by())).toEqual({
      verdict: 'overturned',
      sets: [[{ path: 'facts.deliberation.approved', set: true }]],
    });
    const later = { approved: false, on: DAY };
    expect(flips(agreement('met', later, DAY), by()).sets).toEqual([
      [
        { path: 'facts.deliberation.approved', set: true },
        { path: 'facts.deliberation.on', onOrBefore: '2024-06-29' },
      ],
    ]);
  });

  it('Article 20: an approval that is on record as none would have to be given in its time', () => {
    const given = { approved: { set: true }, on: { onOrBefore: '2024-06-20' } };
    expect(flips(agreement('met', null), by()).sets).toEqual([
      [{ path: 'facts.deliberation', give: given }],
    ]);
    // Nor does it come up by Article 15 alone.
    const advised = by({ 'A15.approved-first': { modality: 'advise' } });
    expect(flips(agreement('met', null), advised).sets).toEqual([
      [{ path: 'facts.deliberation', give: given }],
    ]);
  });
});

describe('a refusal within the time of an edition', () => {
  const read = readEdition({ id: 'e', effectiveFrom: '2024-06-29', effectiveTo: '2024-06-29' });
  if (!read.ok) throw new Error('valid');
  const options = { editions: [read.edition], asEdition: 'e' };
  const path = 'facts.approvedOn';

  it.each([
    ['is met whatever else', { lead: { place: '340100' } }],
    ['hangs on what is left out', {}],
    ['is lawful by what fails', { solverPaymentMet: false }],
  ])(
    'Article 20: one that %s is contrary to it once the approval is out of its time',
    (_, more) => {
      const facts = {
        ...{ approvedOn: '2024-06-29', department: '340000', solverPaymentMet: true },
        ...{ criteria: ['innovation', 'application', 'contribution'], ...more },
      };
      const refusal = record('project-acceptance', 'deny', facts);
      expect(flips(refusal, options)).toEqual({
        verdict: 'upheld',
        sets: [
          [{ path, set: null }],
          [{ path, onOrBefore: '2024-06-28' }],
          [{ path, onOrAfter: DAY, onOrBefore: DAY }],
        ],
      });
      const late = record('project-acceptance', 'deny', { ...facts, approvedOn: '2024-06-28' });
      expect(recheck(late, options).verdict).toBe('overturned');
    },
  );
});

describe('payments that are left out', () => {
  it('R16.contract: together with what others may have been paid only money that went back is too little', () => {
    const contracts = [
      { id: 'N1', amount: 1 },
      { id: 'N2', amount: 1, payments: [{ amount: 1 }] },
    ];
    const edition: Edition = {
      ...{ ...draft, id: 'sum', readings: { 'R16.contract': 'sum' } },
      parameters: { ...draft.parameters, solverPaymentFloor: { numerator: 3, denominator: 13 } },
    };
    const options = { editions: [edition], asEdition: edition.id };
    const accepted = { path: 'facts.acceptanceOn', onOrBefore: DAY };
    expect(flips(record('solver-payment', 'met', { contracts }), options)).toEqual({
      verdict: 'undetermined',
      upheld: [[accepted, { path: 'facts.contracts.0.payments', add: 1 }]],
      overturned: [[accepted, { path: 'facts.contracts.0.payments', atMost: -1 }]],
    });
  });
});

describe('what is not said of a row or of an object is as it may be', () => {
  /** The sets, and what the record comes to when each of them is applied. */
  const comesTo = (before: ReturnType<typeof record>, edition = draft) => {
    const options = { editions: [edition], asEdition: edition.id };
    const answer = flips(before, options);
    if (answer.sets === undefined) throw new Error('it is open on the facts alone');
    return answer.sets.map((set) => [set, recheck(applied(before as never, set), options).verdict]);
  };

  it('Article 11: any need beside those published breaks the adjustment, whatever it is', () => {
    const need = { id: 'N1', text: '光刻胶', solved: false };
    const demand = { name: 'n', task: 't', needs: [need] };
    const published = [{ id: 'N1', text: '光刻胶' }];
    const facts = { published, before: demand, after: demand };
    const edition = { ...draft, id: 'strict', readings: { 'R11.addition': 'must' } } as const;
    expect(comesTo(record('demand-adjustment', 'permit', facts), edition)).toContainEqual([
      [{ path: 'facts.after.needs', add: 1 }],
      'overturned',
    ]);
  });

  it('Article 16: how early a payment has to be hangs on the day of acceptance, wherever both are had otherwise', () => {
    const payments = [
      { amount: -1, on: '2024-02-29' },
      { amount: 80, on: DAY },
    ];
    const facts = { acceptanceOn: '2024-06-29', contracts: [{ id: 'C', amount: 100, payments }] };
    const { sets } = flips(record('solver-payment', 'unmet', facts), { most: 2 });
    expect(sets).toContainEqual([
      { path: 'facts.acceptanceOn', onOrAfter: '2024-02-28', onOrBefore: '2024-02-28' },
      {
        path: 'facts.contracts.0.payments.1.on',
        onOrBefore: '2024-02-27',
        after: 'facts.acceptanceOn',
      },
    ]);
  });

  it('Article 13: the deadline is one day where the day of what is filed hangs on it, the notice any up to that', () => {
    const facts = { conforming: true, complete: false };
    const { upheld = [] } = flips(record('formal-review', 'accepted', facts), { most: 2 }) as {
      readonly upheld?: readonly (readonly Change[])[];
    };
    const day = '2024-06-28';
    const filed = { onOrAfter: day, onOrBefore: day };
    const inForm = { conforming: { set: true }, complete: { set: true } };
    expect(upheld[0]).toEqual([
      { path: 'facts.notice', give: { on: { onOrBefore: day }, deadline: filed } },
      { path: 'facts.supplement', give: { on: filed, ...inForm }, after: 'facts.notice' },
    ]);
    const supplement = { on: day, conforming: true, complete: true };
    const verdict = (on: string, deadline: string) =>
      recheck(
        record('formal-review', 'accepted', { ...facts, notice: { on, deadline }, supplement }),
      ).verdict;
    expect([verdict('2024-01-01', day), verdict('2024-01-01', '2024-06-27')]).toEqual([
      'upheld',
      'overturned',
    ]);
  });

  it('Article 15: the day of a signing is any up to the day of decision, however early that is', () => {
    const facts = { agreement: null };
    const early = record('project-agreement', 'met', facts, { decidedOn: '1900-01-01' });
    const signed = { taskAgreement: { set: true }, contract: { set: true } };
    expect(comesTo(early)).toEqual(
      ['31', '32', '33', '34'].map((province) => [
        [
          {
            path: 'facts.agreement',
            give: { department: { set: `${province}0000` }, ...signed },
          },
          { path: 'facts.lead.place', within: [province], after: 'facts.agreement' },
        ],
        'undetermined',
      ]),
    );
  });
});

describe('a value that mends one rule breaks no other', () => {
  it('Article 15: a deliberation within the edition is still one before the announcement', () => {
    const within = { id: 'e', effectiveFrom: '2022-01-01', effectiveTo: '2024-06-30' };
    const read = readEdition(within);
    if (!read.ok) throw new Error('valid');
    const facts = {
      deliberation: { approved: true, on: '2021-12-31' },
      announcement: { body: 'office', on: '2022-01-05' },
      agreement: { department: '340000', taskAgreement: true, contract: true, on: '2022-01-09' },
      lead: { place: '340100' },
    };
    const late = record('project-agreement', 'met', facts, { decidedOn: '2024-07-01' });
    expect(flips(late, { editions: [read.edition], asEdition: 'e' }).sets).toEqual([
      [
        {
          path: 'facts.deliberation.on',
          onOrAfter: '2022-01-01',
          onOrBefore: '2022-01-05',
        },
      ],
    ]);
  });
});

describe('what nobody is told to have otherwise', () => {
  it('Article 7: a demander that is no enterprise is who it is, so no change mends it', () => {
    const demand = { name: 'n', task: 't', needs: [{ id: 'N', text: 'x' }] };
    const demander = { kind: 'institute', place: '310115', backbone: true };
    const facts = { department: '310000', demander, demand };
    expect(flips(record('demand-collection', 'permit', facts))).toEqual({
      verdict: 'overturned',
      sets: [],
      unmendable: ['A7.demander'],
    });
  });

  it('Article 16: the cap that others set stays, the grant has to come down to it', () => {
    const facts = { investment: 3000, grant: 800, approvedOn: DAY, localCap: 500 };
    expect(flips(record('grant', 'permit', facts)).sets).toEqual([
      [{ path: 'facts.grant', atMost: 500 }],
    ]);
  });

  it('Article 11: a status behind everything possible is unsupported, a status before it lacks needs', () => {
    const entry = (outcome: string) =>
      flips(
        record('reserve-entry', outcome, {
          ...{ route: 'demander', published: true, relatedParty: false },
          needs: [
            { id: 'N1', solved: true },
            { id: 'N2', solved: false },
          ],
        }),
      );
    expect(entry('pending')).toEqual({ verdict: 'overturned', sets: [], unsupported: true });
    expect(entry('揭榜成功').sets).toEqual([[{ path: 'facts.needs.1.solved', set: true }]]);
  });
});

describe('rows that come in', () => {
  const application = (units: readonly object[]) => ({
    ...record('project-application', 'permit', {
      ...{ year: 2024, guide: { issuer: 'office', year: 2024, on: DAY } },
      ...{ platform: 'national-st-system', entry: { status: '揭榜成功', holder: '甲' }, units },
      ...{ leader: '乙', team: ['丙'], objective: 'key-technology', credit: 'clear' },
    }),
  });

  it('Article 12: a further province is a number of rows; where one of them must lead they are said, and its name where that must be the holder’s', () => {
    const lead = { name: '甲', role: 'lead', place: '320100' };
    expect(flips(application([lead])).sets).toEqual([[{ path: 'facts.units', add: 1 }]]);
    const rows = [
      { name: { set: '甲' }, role: { set: 'lead' }, place: { within: ['31'] } },
      { role: { set: 'participant' }, place: { within: ['32'] } },
    ];
    expect(flips(application([])).sets).toEqual([[{ path: 'facts.units', add: rows }]]);
  });

  it('Article 12: with rows of one unit in several places so many more that it is certain', () => {
    const lead = { name: '甲', role: 'lead', place: '320100' };
    const elsewhere = { name: '甲', role: 'participant', place: '110108' };
    expect(flips(application([lead, elsewhere])).sets).toContainEqual([
      { path: 'facts.units', add: 2 },
    ]);
  });

  it('Article 10: what was received and not forwarded is named, each on a day on which it counts', () => {
    const received = ['X', 'Y'].map((id) => ({ id, on: '2024-06-20' }));
    const answer = flips(record('solution-matching', 'met', { received }));
    const on = { onOrAfter: '2024-06-20', onOrBefore: DAY };
    expect(answer).toMatchObject({
      upheld: [
        [
          {
            path: 'facts.forwarded',
            add: [
              { id: 'X', on },
              { id: 'Y', on },
            ],
          },
        ],
      ],
    });
  });

  it('Article 10: what was received after the day of decision need not be forwarded by then', () => {
    const later = { id: 'L', on: '2024-07-01' };
    const received = [{ id: 'X', on: '2024-06-20' }, later];
    const on = { onOrAfter: '2024-06-20', onOrBefore: DAY };
    const forwarded = { path: 'facts.forwarded', add: [{ id: 'X', on }] };
    expect(flips(record('solution-matching', 'met', { received }))).toMatchObject({
      upheld: [[forwarded]],
    });
    expect(flips(record('solution-matching', 'unmet', { received }))).toMatchObject({
      overturned: [[forwarded]],
    });
    const handedOn = [{ id: 'X', on: '2024-06-20' }, later];
    expect(flips(record('solution-matching', 'met', { forwarded: handedOn }))).toMatchObject({
      upheld: [
        [{ path: 'facts.received', set: [] }],
        [{ path: 'facts.received', add: [{ id: 'X', on: { onOrBefore: '2024-06-20' } }] }],
      ],
    });
  });

  it('Article 19: a record makes a clear standing a flagged one, a bar a barred one', () => {
    const answer = flips(
      record('credit-standing', 'clear', { parties: [{ name: '甲', records: [] }] }),
    );
    expect(answer.sets).toContainEqual([
      {
        path: 'facts.parties.0.records',
        add: [{ on: { onOrBefore: DAY }, bar: { set: null } }],
      },
    ]);
  });

  it('R12.holder: a holder comes in as lead where the present lead leads no more, on whichever of the two it hangs first', () => {
    const lead = { name: 'A', role: 'lead', place: '320100' };
    const holder = { status: '揭榜成功', holder: 'B' };
    const sets = (units: readonly object[], entry: object | null = holder) => {
      const { facts, ...rest } = application(units) as { readonly facts: object };
      return flips({ ...rest, facts: { ...facts, entry } }).sets;
    };
    const demoted = { path: 'facts.units.0.role', not: ['lead'] };
    const row = { name: { set: 'B' }, role: { set: 'lead' } };
    expect(sets([lead])?.[0]).toMatchObject([{ path: 'facts.units', add: [row] }, demoted]);
    // The holder sits elsewhere already: it leads from within the delta, and another unit joins.
    expect(sets([lead, { name: 'B', role: 'participant', place: '110000' }])?.[0]).toMatchObject([
      { path: 'facts.units', add: [row, { role: { set: 'participant' } }] },
      demoted,
    ]);
    // Where both come in, the one is called as the other: neither is said by itself.
    const both = sets([{ name: 'C', role: 'participant', place: '320100' }], null);
    expect(both?.[0]).toEqual([
      { path: 'facts.entry', together: true },
      { path: 'facts.units', together: true },
    ]);
    // Without an entry and a lead, whoever comes to lead may be its holder.
    const others = [
      { name: 'C', role: 'participant', place: '320100' },
      { name: 'D', role: 'participant', place: '310000' },
    ];
    const paths = sets(others, null)?.map((set) => set.map(({ path }) => path).join(' + '));
    expect(paths).toContain('facts.entry + facts.units.0.role');
    expect(paths).toContain('facts.entry + facts.units.1.role');
  });
});

describe('more grounds than changes', () => {
  it('Articles 13 and 14: each ground says by itself what mends it', () => {
    const facts = {
      ...{ formallyAccepted: false, recommended: null, roundOfYear: 3 },
      ...{ departments: DEPARTMENTS, experts: [{ id: 'E', inPool: true }] },
    };
    const answer = flips(record('expert-review', 'met', facts));
    expect(answer).toEqual({
      verdict: 'overturned',
      sets: [],
      each: [
        { rule: 'A13.accepted-first', sets: [[{ path: 'facts.formallyAccepted', set: true }]] },
        {
          rule: 'A13.recommended',
          sets: [[{ path: 'facts.recommended', give: { body: { set: 'task-force' } } }]],
        },
        { rule: 'A14.frequency', sets: [[{ path: 'facts.roundOfYear', atMost: 2 }]] },
      ],
    });
    expect(flips(record('expert-review', 'met', facts), { most: 3 }).sets).toHaveLength(1);
  });

  it('without any budget the record as it stands is judged, and nothing else', () => {
    const facts = { investment: '3000万元', grant: '920万元', approvedOn: '2024-06-28' };
    expect(flips(record('grant', 'permit', facts), { budget: 0 })).toMatchObject({
      ...{ verdict: 'overturned', complete: false, why: 'budget' },
    });
  });

  it('beyond the budget it says so', () => {
    const facts = { departments: [], experts: [], formallyAccepted: false, recommended: null };
    expect(flips(record('expert-review', 'met', facts), { budget: 3 })).toMatchObject({
      complete: false,
      why: 'budget',
    });
  });
});

describe('rows of several parties', () => {
  const bar = { from: '2024-01-01', until: null };
  const parties = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      name: `P${index}`,
      records: [
        { matter: 'm', on: '2024-01-01', bar },
        { matter: 'n', on: '2024-01-01', bar: null },
      ],
    }));

  it.each([3, 4])(
    'Article 19: of %i parties that are barred each loses what bars it, within the budget',
    (count) => {
      const facts = { parties: parties(count) };
      const answer = flips(record('credit-standing', 'flagged', facts), { budget: 5000 });
      const paths = parties(count).map((_, index) => `facts.parties.${index}.records`);
      expect(answer).toEqual({
        verdict: 'overturned',
        sets: [],
        each: [{ rule: 'A19.bar', sets: [paths.map((path) => ({ path, remove: [0] }))] }],
      });
    },
  );

  it('Article 19: of more parties than changes it is not told that nothing mends it', () => {
    expect(flips(record('credit-standing', 'clear', { parties: parties(6) }))).toEqual({
      ...{ verdict: 'overturned', sets: [] },
    });
  });
});

describe('what is absent is filled in, on either side', () => {
  it('Article 18: the department of the lead’s province upholds it, any other overturns it', () => {
    const facts = {
      ...{ lead: { place: '310115' }, solverPaymentMet: true },
      criteria: ['innovation', 'application', 'contribution'],
    };
    expect(flips(record('project-acceptance', 'permit', facts))).toEqual({
      verdict: 'undetermined',
      upheld: [[{ path: 'facts.department', set: '310000' }]],
      overturned: [[{ path: 'facts.department', not: ['310000'] }]],
    });
  });

  it('Article 20: a refusal by an edition that has expired is overturned without any other fact', () => {
    const expired = { id: 'e', effectiveFrom: '2023-01-01', effectiveTo: '2024-06-01' };
    const read = readEdition(expired);
    if (!read.ok) throw new Error('valid');
    const refusal = record('grant', 'deny', { grant: 300, localCap: null });
    const { overturned } = flips(refusal, { editions: [read.edition], asEdition: 'e' }) as {
      readonly overturned: readonly (readonly Change[])[];
    };
    expect(overturned).toContainEqual([{ path: 'facts.approvedOn', set: null }]);
  });
});

describe('where prefectures count', () => {
  const city: Edition = { ...draft, id: 'city', readings: { 'R12.units': 'city' } };
  const options = { editions: [city], asEdition: city.id };
  const facts = {
    ...{ year: 2024, guide: { issuer: 'office', year: 2024, on: '2024-01-01' } },
    ...{ platform: 'national-st-system', entry: { status: '揭榜成功', holder: 'A' } },
    ...{ leader: 'x', team: ['y'], objective: 'key-technology', credit: 'clear' },
    units: [
      { name: 'A', role: 'lead', place: '320500' },
      { name: 'B', role: 'participant' },
    ],
  };

  it('R12.units: the prefecture of another unit, or its province alone, is no second one', () => {
    expect(flips(record('project-application', 'permit', facts), options)).toEqual({
      verdict: 'undetermined',
      upheld: [
        [
          {
            path: 'facts.units.1.place',
            within: ['31', '32', '33', '34'],
            not: ['320000', '3205'],
          },
        ],
      ],
      overturned: [
        [{ path: 'facts.units.1.place', within: ['3205'] }],
        [{ path: 'facts.units.1.place', not: ['31', '32', '33', '34'] }],
      ],
    });
  });
});

describe('a rule that does not apply yet', () => {
  const by = (given: object) => {
    const read = readEdition({ id: 'e', ...given });
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    return { editions: [read.edition], asEdition: 'e' };
  };
  const grant = (grant: number, approvedOn: string | null) =>
    record('grant', 'permit', {
      ...{ investment: 3000, grant, place: '320500', localCap: null },
      approvedOn,
    });

  it.each([
    [{ from: '2024-03-01', to: '2024-05-31' }, ['2024-02-29', '2024-06-01']],
    [{ from: '2024-03-01' }, ['2024-02-29', undefined]],
    [{ to: '2024-05-31' }, [undefined, '2024-06-01']],
  ])(
    'Article 16: what was not approved is approved outside the time of a lower cap (%j)',
    (time, [before, after]) => {
      const options = by({ localMeasures: [{ place: '320000', ceiling: 100, ...time }] });
      const path = 'facts.approvedOn';
      expect(flips(grant(900, null), options)).toEqual({
        verdict: 'overturned',
        sets: [
          ...(before === undefined ? [] : [[{ path, onOrBefore: before }]]),
          ...(after === undefined ? [] : [[{ path, onOrAfter: after, onOrBefore: DAY }]]),
        ],
      });
      expect(flips(grant(100, null), options)).toEqual({
        verdict: 'overturned',
        sets: [[{ path, onOrBefore: DAY }]],
      });
    },
  );

  it('Article 16: a lower cap in force on another day overturns, on its days and on no others', () => {
    const options = by({
      localMeasures: [{ place: '320000', ceiling: 100, from: '2024-03-01', to: '2024-05-31' }],
    });
    expect(flips(grant(900, '2024-02-01'), options).sets).toContainEqual([
      { path: 'facts.approvedOn', onOrAfter: '2024-03-01', onOrBefore: '2024-05-31' },
    ]);
  });

  it('Article 12: where no entry is required one that another holds overturns', () => {
    const facts = {
      ...{ year: 2024, guide: { issuer: 'office', year: 2024, on: '2024-01-01' } },
      ...{ platform: 'national-st-system', leader: '张一', team: ['王三'], entry: null },
      ...{ objective: 'key-technology', credit: 'clear' },
      units: [
        { name: '甲', role: 'lead', place: '320500' },
        { name: '乙', role: 'participant', place: '310000' },
      ],
    };
    const options = by({ rules: { 'A12.reserve': { state: 'off' } } });
    expect(flips(record('project-application', 'permit', facts), options).sets).toContainEqual([
      { path: 'facts.entry', give: { holder: { not: ['甲'] } } },
    ]);
  });
});
