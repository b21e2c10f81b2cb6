import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absentFacts } from '../../src/explain/absent.js';
import { flips } from '../../src/explain/flips.js';
import { questions } from '../../src/explain/questions.js';
import { readEdition, recheck } from '../../src/index.js';
import { kinds } from '../../src/testing/index.js';
import { valueAt, withAt } from '../../src/values/at-path.js';
import { runs } from '../properties/runs.js';
import { type Case, cases } from '../properties/support.js';

const DAY = '2024-06-30';
const record = (kind: string, outcome: string, facts: object) => ({
  id: 'Q-1',
  kind,
  decidedOn: DAY,
  outcome,
  facts,
});

const verdictOf = ({ record, edition }: Case) =>
  recheck(record, { editions: [edition], asEdition: edition.id }).verdict;

describe('alike rows count once', () => {
  const experts = (count: number) =>
    record('expert-review', 'met', {
      formallyAccepted: true,
      recommended: { body: 'task-force' },
      departments: ['310000', '320000', '330000', '340000'],
      experts: Array.from({ length: count }, (_, index) => ({ id: `E${index}` })),
      roundOfYear: 1,
    });

  it.each([1, 2, 40])(
    'Article 14: of %i experts each is asked for, whatever their number',
    (count) => {
      const answer = questions(experts(count));
      if (answer.questions === undefined) throw new Error('valid');
      expect(answer).not.toHaveProperty('complete');
      expect(answer.questions.map(({ path }) => path)).toEqual(
        Array.from({ length: count }, (_, index) => `facts.experts.${index}.inPool`),
      );
      expect(answer.questions[0]?.answers).toHaveProperty('false', ['overturned']);
    },
  );

  it.each([2, 3, 30])(
    'Article 19: the records of %i parties are asked for, one looked at beside what the others can come to',
    (count) => {
      const parties = Array.from({ length: count }, (_, index) => ({ name: `P${index}` }));
      const answer = questions(record('credit-standing', 'clear', { parties }), { budget: 2000 });
      if (answer.questions === undefined) throw new Error('valid');
      expect(answer).not.toHaveProperty('complete');
      expect(answer.questions.map(({ path }) => path)).toEqual(
        parties.map((_, index) => `facts.parties.${index}.records`),
      );
    },
  );

  it('Article 10: rows whose ids tie them to rows of another list are not alike', () => {
    const answer = questions(
      record('solution-matching', 'met', {
        received: [{ id: 'S1', on: DAY }],
        forwarded: [{ id: 'S1' }, { id: 'S9' }],
      }),
    );
    expect(answer.questions?.map(({ path }) => path)).toEqual(['facts.forwarded.0.on']);
  });

  it('Article 10: an absent day stands on either side of every day against which another absent one is held', () => {
    const solutions = {
      received: [{ id: 'S0', on: '2024-03-07' }, { id: 'S2' }, { id: 'S3' }],
      forwarded: [{ id: 'S2' }],
    };
    // Forwarded before the day of S0, S2 leaves out S3 alone, if that came earlier still.
    const answer = questions(record('solution-matching', 'unmet', solutions));
    expect(answer.questions?.map(({ path }) => path)).toEqual([
      'facts.received.1.on',
      'facts.received.2.on',
      'facts.forwarded.0.on',
    ]);
  });

  it('Article 10: five days that are left out are asked within the budget', () => {
    const rows = (...ids: string[]) => ids.map((id) => ({ id }));
    const answer = questions(
      record('solution-matching', 'met', {
        received: rows('S0', 'S1'),
        forwarded: rows('S0', 'S1', 'S9'),
      }),
    );
    expect(answer).not.toHaveProperty('complete');
    expect(answer.questions).toHaveLength(5);
  });

  it('Article 14: one expert outside the pool settles it, and no other is asked for', () => {
    const base = experts(3);
    const facts = { ...base.facts, experts: [{ id: 'E0', inPool: false }, { id: 'E1' }] };
    expect(questions({ ...base, facts })).toMatchObject({ verdict: 'overturned', questions: [] });
  });
});

describe('what is settled', () => {
  const application = {
    ...{ year: 2024, guide: { issuer: 'office', year: 2024, on: '2024-01-01' } },
    ...{ platform: 'national-st-system', leader: '张一', team: ['王三'] },
    ...{
      objective: 'key-technology',
      credit: 'clear',
      entry: { status: '揭榜成功', holder: '甲' },
    },
  };
  const units = [
    { name: '甲', role: 'lead', place: '320500' },
    { name: '乙', role: 'participant', place: '310000' },
  ];

  it.each([{ state: 'off' }, { modality: 'advise' }])(
    'Article 12: units of several provinces stay possible where their names are not compared (%j)',
    (holder) => {
      const read = readEdition({ id: 'e', rules: { 'A12.holder': holder } });
      if (!read.ok) throw new Error('valid');
      const by = { editions: [read.edition], asEdition: 'e' };
      const open = record('project-application', 'permit', application);
      const filled = record('project-application', 'permit', { ...application, units });
      expect(recheck(filled, by).verdict).toBe('upheld');
      expect(questions(open, by)).not.toHaveProperty('settled');
      expect(questions(open, by).questions?.map(({ path }) => path)).toEqual(['facts.units']);
    },
  );
});

describe('what an edition leaves open, and how it reads credit', () => {
  const units = [
    { name: '甲', role: 'lead', place: '320500' },
    { name: '乙', role: 'participant', place: '310000' },
  ];
  const application = {
    ...{ year: 2024, guide: { issuer: 'office', year: 2024, on: '2024-01-01' }, units },
    ...{ platform: 'national-st-system', leader: '张一', team: ['王三'] },
    ...{ objective: 'key-technology' },
  };
  const by = (edition: object) => {
    const read = readEdition({ id: 'e', ...edition });
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    return { editions: [read.edition], asEdition: 'e' };
  };

  it.each([
    ['A12.holder', { 'A12.holder': { state: 'unknown' } }, 'facts.entry'],
    [
      'A12.partial-entry',
      {
        'A12.partial-entry': { state: 'unknown', modality: 'must' },
        'A12.holder': { state: 'off' },
      },
      'facts.entry',
    ],
  ])(
    'Article 12: an entry on record as none settles a rule on entries that is open (%s)',
    (rule, rules, path) => {
      const options = by({ rules: { 'A12.reserve': { state: 'off' }, ...rules } });
      const facts = { ...application, credit: 'clear' };
      const answer = questions(record('project-application', 'permit', facts), options);
      expect(answer.questions).toMatchObject([
        { path, rules: [rule], answers: { null: ['upheld'] } },
      ]);
      expect(answer).toMatchObject({ waiting: [{ rule, open: 'edition' }] });
      expect(flips(record('project-application', 'permit', facts), options)).toEqual({
        ...{ verdict: 'undetermined', overturned: [] },
        upheld: [[{ path, set: null }]],
      });
    },
  );

  it('Article 12: so it does where the parameter is unknown by which the rule would be answered', () => {
    const options = by({
      parameters: { reserveEntryRequired: { unknown: true } },
      rules: { 'A12.reserve': { state: 'off' } },
    });
    const facts = { ...application, credit: 'clear' };
    expect(
      questions(record('project-application', 'permit', facts), options).questions,
    ).toMatchObject([{ path: 'facts.entry', rules: ['A12.holder'] }]);
  });

  it('Article 13: without a notice the agency chooses, whatever the edition says of supplements', () => {
    const options = by({ rules: { 'A13.supplement': { state: 'unknown' } } });
    const answer = questions(record('formal-review', 'supplement', { complete: false }), options);
    expect(answer.questions).toMatchObject([
      { path: 'facts.notice', rules: ['A13.supplement'], answers: { null: ['upheld'] } },
    ]);
  });

  it('Article 16: a place without a cap leaves nothing open, and its measures are asked for', () => {
    const facts = { investment: 3000, grant: 900, approvedOn: '2024-06-28' };
    const rules = { 'A16.local-cap': { state: 'unknown' } };
    const paths = (edition: object) =>
      questions(record('grant', 'permit', facts), by(edition)).questions?.map(({ path }) => path);
    expect(paths({ rules })).toEqual(['facts.localCap']);
    const localMeasures = [{ place: '320000', ceiling: 100 }];
    expect(paths({ rules, localMeasures })).toEqual(['facts.localCap', 'facts.place']);
  });

  it('R12.holder: the holder may be nobody of the units that are left out, where that of any unit serves', () => {
    const options = by({ readings: { 'R12.holder': 'any-unit' } });
    const { units: _, ...facts } = { ...application, credit: 'clear' };
    const entry = { status: '揭榜成功' };
    const answer = questions(record('project-application', 'permit', { ...facts, entry }), options);
    expect(answer.questions?.map(({ path }) => path)).toEqual([
      'facts.entry.holder',
      'facts.units',
    ]);
  });

  it('Article 12: one that always applies stays open, and nothing is asked for it', () => {
    const options = by({ rules: { 'A12.leader': { state: 'unknown' } } });
    const { leader: _, ...facts } = { ...application, credit: 'clear' };
    const entry = { status: '揭榜成功', holder: '甲' };
    expect(
      questions(record('project-application', 'permit', { ...facts, entry }), options),
    ).toEqual({
      ...{ verdict: 'undetermined', questions: [] },
      waiting: [{ rule: 'A12.leader', open: 'edition' }],
    });
  });

  it.each([
    [{ state: 'off' }, ['overturned']],
    [{ modality: 'advise' }, ['overturned']],
    [{ state: 'unknown' }, ['undetermined']],
  ])(
    'R19.record: credit decides whether there is discretion though no rule does by it (%j)',
    (notBarred, clear) => {
      const options = by({
        readings: { 'R19.record': 'discretion' },
        rules: { 'A19.not-barred': notBarred },
      });
      const facts = { ...application, entry: { status: '揭榜成功', holder: '甲' } };
      const refusal = record('project-application', 'deny', facts);
      expect(questions(refusal, options).questions).toMatchObject([
        {
          path: 'facts.credit',
          ...{ rules: ['A19.unflagged'], articles: [19] },
          answers: { clear, flagged: ['upheld'] },
        },
      ]);
      expect(flips(refusal, options)).toMatchObject({
        upheld: [[{ path: 'facts.credit', set: 'flagged' }]],
      });
    },
  );

  it('R19.record: what is turned off needs no fact', () => {
    const off = { state: 'off' };
    const options = by({
      readings: { 'R19.record': 'discretion' },
      rules: { 'A19.not-barred': off, 'A19.unflagged': off },
    });
    const facts = { ...application, entry: { status: '揭榜成功', holder: '甲' } };
    expect(
      questions(record('project-application', 'deny', facts), options).questions,
    ).toMatchObject([{ path: 'facts.credit', rules: [], articles: [19] }]);
  });
});

describe('an edition with dates', () => {
  const dated = { id: 'e', effectiveFrom: '2024-01-01', effectiveTo: '2026-12-31' };
  const read = readEdition(dated);
  if (!read.ok) throw new Error('valid');
  const options = { editions: [read.edition], asEdition: 'e' };

  it.each([
    ['formal-review', 'accepted', {}],
    [
      'credit-standing',
      'barred',
      {
        parties: [
          { name: 'A', records: [{ matter: 'm', on: '2024-01-01' }] },
          { name: 'B', records: [{ matter: 'm' }] },
        ],
      },
    ],
  ])(
    'Article 20: asks no more of what it is not held against, all of it within the budget (%s)',
    (kind, outcome, facts) => {
      const each = record(kind, outcome, facts);
      const asked = questions(each, options);
      expect(asked).not.toHaveProperty('complete');
      expect(asked.questions).toEqual(questions(each).questions);
      expect(flips(each, options)).toEqual(flips(each));
    },
  );
});

describe('after the end of an edition', () => {
  it('Article 20: the day of approval is needed by that article', () => {
    const read = readEdition({ id: 'e', effectiveTo: '2024-06-29' });
    if (!read.ok) throw new Error('valid');
    const facts = { startedOn: '2023-06-01', reports: [2023] };
    const answer = questions(record('annual-report', 'met', facts), {
      ...{ editions: [read.edition], asEdition: 'e' },
    });
    expect(answer.questions).toMatchObject([
      { path: 'facts.approvedOn', rules: ['A20.in-force'], articles: [20] },
    ]);
  });
});

describe('solutions whose receipt is left out', () => {
  it('Article 10: when one was forwarded is asked where only a batch that left it out would turn the verdict', () => {
    const read = readEdition({ id: 'e', rules: { 'A20.in-force': { state: 'unknown' } } });
    if (!read.ok) throw new Error('valid');
    const forwarded = [{ id: 'S-1', on: DAY }, { id: 'S-2' }];
    const answer = questions(record('solution-matching', 'met', { forwarded }), {
      ...{ editions: [read.edition], asEdition: 'e' },
    });
    expect(answer.questions?.map(({ path }) => path)).toEqual([
      'facts.received',
      'facts.forwarded.1.on',
    ]);
  });
});

describe('a question says who holds the fact and what it may be', () => {
  it('Article 13: completeness is yes or no, and two rules need it', () => {
    const [asked] =
      questions(record('formal-review', 'accepted', { conforming: true, notice: null }))
        .questions ?? [];
    expect(asked).toMatchObject({
      path: 'facts.complete',
      type: 'boolean',
      rules: ['A13.formal', 'A13.supplement'],
      articles: [13],
      answers: { true: ['upheld'], false: ['overturned'] },
    });
    expect(asked?.holder.label.zh).not.toBe('');
  });

  it.each([
    ['only the lead', { lead: { place: '320500' } }, 2000, []],
    ['nothing', {}, 100_000, ['facts.lead.place']],
  ])(
    'Article 15: of an agreement of which %s is known every step is asked, and none in part',
    (_, facts, budget, besides) => {
      for (const [outcome, withNone] of [
        ['met', 'overturned'],
        ['unmet', 'upheld'],
      ] as const) {
        const answer = questions(record('project-agreement', outcome, facts), { budget });
        expect(answer).not.toHaveProperty('complete');
        const steps = ['facts.deliberation', 'facts.announcement', 'facts.agreement'];
        expect(answer.questions?.map(({ path }) => path)).toEqual([...steps, ...besides]);
        for (const { path, answers } of answer.questions ?? []) {
          if (steps.includes(path)) expect(answers).toEqual({ null: [withNone] });
        }
      }
    },
  );

  it('beyond the budget it says so, and asks what an unknown ground reads', () => {
    const answer = questions(record('project-application', 'permit', { year: 2024 }), {
      budget: 50,
    });
    expect(answer).toMatchObject({ complete: false });
    expect(answer.questions?.map(({ path }) => path)).toContain('facts.units');
  });

  it('Article 19: nothing more is asked for a definition that already fails, even beyond the budget', () => {
    const parties = [
      { name: 'A', records: [{ matter: 'm', on: '2024-06-01', bar: null }] },
      { name: 'B' },
      { name: 'C', records: [{ matter: 'm' }, { matter: 'n' }] },
    ];
    const answer = questions(record('credit-standing', 'flagged', { parties }));
    expect(answer.questions?.map(({ path }) => path)).toEqual([
      'facts.parties.1.records',
      'facts.parties.2.records.0.bar',
      'facts.parties.2.records.1.bar',
    ]);
  });
});

it('Article 13: on the first day of all no two completions differ in the notice alone', () => {
  const on = (decidedOn: string) =>
    questions({ ...record('formal-review', 'accepted', { complete: false }), decidedOn });
  expect(on('1900-01-01').questions?.map(({ path }) => path)).toEqual(['facts.supplement']);
  expect(on('1900-01-02').questions?.map(({ path }) => path)).toEqual([
    'facts.notice',
    'facts.supplement',
  ]);
});

describe.each(kinds)('by filling in: %s', (kind) => {
  it('a settled verdict stays in every filling, and only asked facts turn it by themselves', () => {
    fc.assert(
      fc.property(cases(kind), cases(kind), (each, other) => {
        const loaded = { editions: [each.edition], asEdition: each.edition.id };
        const answer = questions(each.record, loaded);
        if (answer.questions === undefined) throw new Error('valid');
        if (answer.verdict !== 'undetermined' || answer.complete === false) return;
        // Before the first day of all there is none, so that nothing differs by a notice alone.
        if (each.record.decidedOn === '1900-01-01') return;
        const asked = answer.questions.map(({ path }) => path);
        for (const fact of absentFacts(kind, each.record.facts)) {
          const value = valueAt(other.record.facts, fact.steps);
          if (value === undefined) continue;
          const facts = withAt(each.record.facts, fact.steps, value);
          const verdict = verdictOf({ ...each, record: { ...each.record, facts } });
          if (verdict === 'invalid' || verdict === 'undetermined') continue;
          // It alone settles the verdict: so it is asked for, or all answers come to this.
          expect([fact.path, asked.includes(fact.path) || answer.settled === verdict]).toEqual([
            fact.path,
            true,
          ]);
        }
      }),
      runs(8),
    );
  });
});

describe('what only one edition lets decide', () => {
  const binding = readEdition({ id: 'e', rules: { 'A9.funds': { modality: 'must' } } });
  if (!binding.ok) throw new Error('valid');
  const options = { editions: [binding.edition], asEdition: 'e' };
  const notice = { name: '攻关', task: '检测', needs: ['检出率'], investment: 100 };
  const publication = {
    ...record('demand-publication', 'permit', {
      catalogued: true,
      departments: ['310000', '320000', '330000', '340000'],
      demander: { name: '某厂' },
      notice,
    }),
    reasons: { 'A9.contents': '资金另行商定' },
  };
  const path = 'facts.notice.awardFunds';

  it('Article 9: an amount that the notice does not state is asked for where the edition compares it', () => {
    expect(recheck(publication, options)).toMatchObject({ verdict: 'undetermined' });
    const { questions: asked = [], waiting } = questions(publication, options) as {
      questions?: readonly { path: string }[];
      waiting: unknown;
    };
    expect([asked.map((question) => question.path), waiting]).toEqual([[path], []]);
    expect(flips(publication, options)).toEqual({
      verdict: 'undetermined',
      upheld: [[{ path, atMost: 100 }]],
      overturned: [[{ path, atLeast: 101 }]],
    });
  });
});

describe('what a ground waits for though a fact is lacking as well', () => {
  it('Article 10: for the next batch, whenever the solution came in', () => {
    const received = [{ id: 'X' }, { id: 'Y', on: DAY }];
    expect(
      questions(record('solution-matching', 'met', { received, forwarded: [] })),
    ).toMatchObject({
      questions: [],
      waiting: [{ rule: 'A10.forwarding', open: 'awaiting-forwarding' }],
    });
  });

  it('Article 16: payments of the day of acceptance prove neither, whatever another contract was paid', () => {
    const contracts = [
      { id: 'A', amount: 100, payments: [{ amount: 80, on: DAY }] },
      { id: 'B', amount: 100 },
    ];
    expect(
      questions(record('solver-payment', 'met', { acceptanceOn: DAY, contracts })),
    ).toMatchObject({
      questions: [{ path: 'facts.contracts.1.payments' }],
      waiting: [{ rule: 'A16.solver-payment', open: 'same-day' }],
    });
  });
});
