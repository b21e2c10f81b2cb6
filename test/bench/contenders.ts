import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import { ZenEngine } from '@gorules/zen-engine';
import jsonLogic from 'json-logic-js';
import { Engine } from 'json-rules-engine';
import type { Prepared } from './questions.js';
import type { ReferenceKind } from './reference.js';

/** Answers many prepared facts of a kind, in order. */
export type Answerer = (facts: readonly Prepared[]) => string[] | Promise<string[]>;

/** A way to state rules, with the four rules stated in it. */
export interface Contender {
  readonly name: string;
  readonly answer: Readonly<Record<ReferenceKind, Answerer>>;
}

/** Each of the four as a table of conditions, in an engine that has no arithmetic of its own. */
interface Row {
  readonly when: string;
  readonly answer: string;
}

const FULL = '揭榜成功';
const PART = '部分揭榜成功';

/* json-logic: everything is an expression. */

const v = (name: string) => ({ var: name });
const certain = { '==': [v('current.counts'), 'certain'] };
const doubtful = { '==': [v('current.counts'), 'doubtful'] };
const paid = (sign: '<' | '>') => ({
  reduce: [
    v('payments'),
    {
      if: [
        { or: [certain, { and: [doubtful, { [sign]: [v('current.amount'), 0] }] }] },
        { '+': [v('accumulator'), v('current.amount')] },
        v('accumulator'),
      ],
    },
    0,
  ],
});
const has = (province: string) => ({
  if: [{ some: [v('units'), { '==': [v('province'), province] }] }, 1, 0],
});
const covered = { '+': ['31', '32', '33', '34'].map(has) };
const nowhere = {
  reduce: [
    v('units'),
    {
      if: [
        { '==': [v('current.province'), null] },
        { '+': [v('accumulator'), 1] },
        v('accumulator'),
      ],
    },
    0,
  ],
};
const everyNeed = (test: unknown) => ({ all: [v('needs'), test] });
const someNeed = (test: unknown) => ({ some: [v('needs'), test] });
const solved = { '===': [v('solved'), true] };
const unsolved = { '===': [v('solved'), false] };

const LOGIC: Readonly<Record<ReferenceKind, unknown>> = {
  grant: {
    if: [
      { '===': [v('investment'), null] },
      'unknown',
      { '<=': [{ '*': [v('grant'), 10] }, { '*': [v('investment'), 3] }] },
      'pass',
      'fail',
    ],
  },
  'solver-payment': {
    if: [
      { '!': v('accepted') },
      'unknown',
      {
        reduce: [
          {
            map: [
              v('contracts'),
              {
                if: [
                  { '===': [v('payments'), null] },
                  'unknown',
                  { '>=': [{ '*': [paid('<'), 5] }, { '*': [v('amount'), 4] }] },
                  'pass',
                  { '<': [{ '*': [paid('>'), 5] }, { '*': [v('amount'), 4] }] },
                  'fail',
                  'unknown',
                ],
              },
            ],
          },
          {
            if: [
              { or: [{ '==': [v('current'), 'fail'] }, { '==': [v('accumulator'), 'fail'] }] },
              'fail',
              { '==': [v('current'), 'unknown'] },
              'unknown',
              v('accumulator'),
            ],
          },
          'pass',
        ],
      },
    ],
  },
  'project-application': {
    if: [
      { '>=': [covered, 2] },
      'pass',
      { '>=': [{ '+': [covered, nowhere] }, 2] },
      'unknown',
      'fail',
    ],
  },
  'reserve-entry': {
    if: [
      everyNeed(solved),
      FULL,
      everyNeed(unsolved),
      'pending',
      { and: [someNeed(solved), someNeed(unsolved)] },
      PART,
      'unknown',
    ],
  },
};

const logic: Contender = {
  name: 'json-logic-js',
  answer: eachKind(
    (kind) => (facts) => facts.map((each) => String(jsonLogic.apply(LOGIC[kind] as never, each))),
  ),
};

/* zen: an expression node of a decision graph; the graphs are evaluated a hundred at a time. */

const ZEN_PAID = (sign: string) =>
  `sum(map(filter(#.payments, #.counts == 'certain' or (#.counts == 'doubtful' and #.amount ${sign} 0)), #.amount))`;
const CONTRACTS = `map(contracts, #.payments == null ? 'unknown' : ${ZEN_PAID('<')} * 5 >= #.amount * 4 ? 'pass' : ${ZEN_PAID('>')} * 5 < #.amount * 4 ? 'fail' : 'unknown')`;
const COVERED = ['31', '32', '33', '34']
  .map((province) => `(some(units, #.province == '${province}') ? 1 : 0)`)
  .join(' + ');
const ZEN: Readonly<Record<ReferenceKind, string>> = {
  grant: `investment == null ? 'unknown' : grant * 10 <= investment * 3 ? 'pass' : 'fail'`,
  'solver-payment': `not accepted ? 'unknown' : some(${CONTRACTS}, # == 'fail') ? 'fail' : some(${CONTRACTS}, # == 'unknown') ? 'unknown' : 'pass'`,
  'project-application': `${COVERED} >= 2 ? 'pass' : ${COVERED} + count(units, #.province == null) >= 2 ? 'unknown' : 'fail'`,
  'reserve-entry': `all(needs, #.solved == true) ? '${FULL}' : all(needs, #.solved == false) ? 'pending' : some(needs, #.solved == true) and some(needs, #.solved == false) ? '${PART}' : 'unknown'`,
};

function zenGraph(expression: string) {
  const node = (id: string, type: string, content?: object) => ({
    ...{ id, name: id, type, position: { x: 0, y: 0 } },
    ...(content && { content }),
  });
  const edge = (sourceId: string, targetId: string) => ({
    id: `${sourceId}-${targetId}`,
    ...{ type: 'edge', sourceId, targetId },
  });
  return {
    nodes: [
      node('in', 'inputNode'),
      node('rule', 'expressionNode', {
        expressions: [{ id: 'answer', key: 'answer', value: expression }],
      }),
      node('out', 'outputNode'),
    ],
    edges: [edge('in', 'rule'), edge('rule', 'out')],
  };
}

const zenEngine = new ZenEngine();
const zen: Contender = {
  name: '@gorules/zen-engine',
  answer: eachKind((kind) => {
    const decision = zenEngine.createDecision(zenGraph(ZEN[kind]));
    return async (facts) => {
      const answers: string[] = [];
      for (let at = 0; at < facts.length; at += 100) {
        const batch = facts.slice(at, at + 100).map((each) => decision.evaluate(each));
        for (const { result } of await Promise.all(batch)) answers.push(result.answer);
      }
      return answers;
    };
  }),
};

/* json-rules-engine: conditions on facts; what has to be added up is a fact worked out by a function. */

type Payment = { amount: number; counts: string };
type Contracts = { amount: number; payments: Payment[] | null }[];

function worstOf(contracts: Contracts): string {
  const results = contracts.map(({ amount, payments }) => {
    if (payments === null) return 'unknown';
    const sum = (sign: number) =>
      payments
        .filter(
          (each) =>
            each.counts === 'certain' || (each.counts === 'doubtful' && each.amount * sign > 0),
        )
        .reduce((total, each) => total + each.amount, 0);
    if (sum(-1) * 5 >= amount * 4) return 'pass';
    return sum(1) * 5 < amount * 4 ? 'fail' : 'unknown';
  });
  return results.includes('fail') ? 'fail' : results.includes('unknown') ? 'unknown' : 'pass';
}

const number = async (almanac: { factValue: (name: string) => Promise<unknown> }, name: string) =>
  (await almanac.factValue(name)) as number;

const is = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });
const rule = (answer: string, ...all: object[]) => ({
  conditions: { all },
  event: { type: answer },
});

function rulesEngine(kind: ReferenceKind): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const add = (...rules: ReturnType<typeof rule>[]) => {
    for (const each of rules) engine.addRule(each as never);
    return engine;
  };
  switch (kind) {
    case 'grant':
      engine.addFact('over', async (_, almanac) => {
        const whole = await number(almanac, 'investment');
        return (await number(almanac, 'grant')) * 10 - whole * 3;
      });
      return add(
        rule('unknown', is('investment', 'equal', null)),
        rule('pass', is('investment', 'notEqual', null), is('over', 'lessThanInclusive', 0)),
        rule('fail', is('investment', 'notEqual', null), is('over', 'greaterThan', 0)),
      );
    case 'solver-payment':
      engine.addFact('worst', async (_, almanac) =>
        worstOf((await almanac.factValue('contracts')) as Contracts),
      );
      return add(
        rule('unknown', is('accepted', 'equal', false)),
        ...['pass', 'fail', 'unknown'].map((answer) =>
          rule(answer, is('accepted', 'equal', true), is('worst', 'equal', answer)),
        ),
      );
    case 'project-application':
      engine.addFact('least', async (_, almanac) => {
        const units = (await almanac.factValue('units')) as { province: string | null }[];
        const provinces = units.map(({ province }) => province ?? '');
        return ['31', '32', '33', '34'].filter((each) => provinces.includes(each)).length;
      });
      engine.addFact('most', async (_, almanac) => {
        const units = (await almanac.factValue('units')) as { province: string | null }[];
        const open = units.filter(({ province }) => province === null).length;
        return (await number(almanac, 'least')) + open;
      });
      return add(
        rule('pass', is('least', 'greaterThanInclusive', 2)),
        rule('unknown', is('least', 'lessThan', 2), is('most', 'greaterThanInclusive', 2)),
        rule('fail', is('most', 'lessThan', 2)),
      );
    case 'reserve-entry': {
      const count = (name: string, state: boolean | null) =>
        engine.addFact(name, async (_, almanac) => {
          const needs = (await almanac.factValue('needs')) as { solved: boolean | null }[];
          return needs.filter((need) => need.solved === state).length;
        });
      count('solved', true);
      count('unsolved', false);
      count('open', null);
      const none = (fact: string) => is(fact, 'equal', 0);
      const some = (fact: string) => is(fact, 'greaterThan', 0);
      return add(
        rule(FULL, none('unsolved'), none('open')),
        rule('pending', none('solved'), none('open')),
        rule(PART, some('solved'), some('unsolved')),
        rule('unknown', some('open'), none('solved')),
        rule('unknown', some('open'), none('unsolved'), some('solved')),
      );
    }
  }
}

const rules: Contender = {
  name: 'json-rules-engine',
  answer: eachKind((kind) => {
    const engine = rulesEngine(kind);
    return async (facts) => {
      const answers: string[] = [];
      for (const each of facts) {
        const { events } = await engine.run(each as Record<string, unknown>);
        answers.push(events[0]?.type ?? '');
      }
      return answers;
    };
  }),
};

/*
 * cedar: policies decide on a context. The language neither loops nor adds up over lists, so sums and
 * counts are part of the context, made ready before anything is timed. One request a record: the ids of
 * the policies that permit it are the answer.
 */

const CEDAR: Readonly<Record<ReferenceKind, readonly Row[]>> = {
  grant: [
    { answer: 'unknown', when: '!(context has investment)' },
    {
      answer: 'pass',
      when: 'context has investment && context.grant * 10 <= context.investment * 3',
    },
    {
      answer: 'fail',
      when: 'context has investment && context.grant * 10 > context.investment * 3',
    },
  ],
  'solver-payment': [
    { answer: 'unknown', when: '!context.accepted' },
    ...['pass', 'fail', 'unknown'].map((answer) => ({
      answer,
      when: `context.accepted && context.worst == "${answer}"`,
    })),
  ],
  'project-application': [
    { answer: 'pass', when: 'context.least >= 2' },
    { answer: 'unknown', when: 'context.least < 2 && context.least + context.open >= 2' },
    { answer: 'fail', when: 'context.least + context.open < 2' },
  ],
  'reserve-entry': [
    { answer: FULL, when: 'context.unsolved == 0 && context.open == 0' },
    { answer: 'pending', when: 'context.solved == 0 && context.open == 0' },
    { answer: PART, when: 'context.solved > 0 && context.unsolved > 0' },
    {
      answer: 'unknown',
      when: 'context.open > 0 && !(context.solved > 0 && context.unsolved > 0)',
    },
  ],
};

const CEDAR_CONTEXT: Readonly<Record<ReferenceKind, (facts: never) => Prepared>> = {
  grant: ({ grant, investment }: { grant: number; investment: number | null }) =>
    investment === null ? { grant } : { grant, investment },
  'solver-payment': ({ accepted, contracts }: { accepted: boolean; contracts: Contracts }) => ({
    accepted,
    worst: worstOf(contracts),
  }),
  'project-application': ({ units }: { units: { province: string | null }[] }) => {
    const provinces = units.map(({ province }) => province);
    return {
      least: ['31', '32', '33', '34'].filter((each) => provinces.includes(each)).length,
      open: provinces.filter((province) => province === null).length,
    };
  },
  'reserve-entry': ({ needs }: { needs: { solved: boolean | null }[] }) => ({
    solved: needs.filter((need) => need.solved === true).length,
    unsolved: needs.filter((need) => need.solved === false).length,
    open: needs.filter((need) => need.solved === null).length,
  }),
};

/** The context of a record, made once. */
const cedarContexts = new WeakMap<Prepared, Prepared>();

function cedarContext(kind: ReferenceKind, facts: Prepared): Prepared {
  const context =
    cedarContexts.get(facts) ?? (CEDAR_CONTEXT[kind] as (facts: Prepared) => Prepared)(facts);
  cedarContexts.set(facts, context);
  return context;
}

const uid = (type: string) => ({ type, id: 'a' });

const cedarPolicies: Contender = {
  name: '@cedar-policy/cedar-wasm',
  answer: eachKind((kind) => {
    const policies = CEDAR[kind].map(({ when, answer }, index) => [
      `${answer} ${index}`,
      `permit(principal, action, resource) when { ${when} };`,
    ]);
    const set = { staticPolicies: Object.fromEntries(policies) };
    const parsed = cedar.preparsePolicySet(kind, set as never);
    if (parsed.type !== 'success') throw new Error(JSON.stringify(parsed));
    return (facts) =>
      facts.map((each) => {
        const answer = cedar.statefulIsAuthorized({
          ...{ principal: uid('P'), action: uid('Action'), resource: uid('R'), entities: [] },
          context: cedarContext(kind, each) as never,
          preparsedPolicySetId: kind,
        });
        if (answer.type !== 'success') throw new Error(JSON.stringify(answer.errors));
        return answer.response.diagnostics.reason[0]?.split(' ')[0] ?? '';
      });
  }),
};

function eachKind(
  make: (kind: ReferenceKind) => Answerer,
): Readonly<Record<ReferenceKind, Answerer>> {
  return {
    grant: make('grant'),
    'solver-payment': make('solver-payment'),
    'project-application': make('project-application'),
    'reserve-entry': make('reserve-entry'),
  };
}

export const CONTENDERS: readonly Contender[] = [logic, rules, zen, cedarPolicies];
