import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draft, recheck } from '../../src/index.js';
import {
  docketMachine,
  type Replayed,
  type ReplayedAct,
  type ReplayOptions,
  replay,
} from '../../src/lifecycle/index.js';
import { editions, linesOf } from './docket-cases.js';

/**
 * Dockets that are regular up to the act in question. An answer says of each act that does not stand its verdict
 * and the rules that stand against it (`S.actor:fail` where it is not open); every other act is upheld.
 */
type Against = Readonly<Record<string, readonly [verdict: string, ...rules: string[]]>>;

interface Answer {
  readonly id: string;
  readonly not: Against;
  readonly advice?: Readonly<Record<string, readonly string[]>>;
  readonly decisions?: Readonly<Record<string, number>>;
  readonly contradictions?: Readonly<Record<string, number>>;
  readonly demand?: readonly [stage: string, status: string | null];
  readonly project?: string;
  readonly knownOn?: Readonly<Record<string, Against>>;
  readonly allowed?: readonly boolean[];
  readonly first?: readonly (readonly string[] | null)[];
}

interface Case {
  readonly id: string;
  readonly acts: readonly { readonly reasons?: unknown }[];
  readonly meta?: { readonly allowed?: readonly { by?: string; on?: string; act: string }[] };
}

function replayed(docket: unknown, options: ReplayOptions = {}): Replayed {
  const result = replay(docket, { editions, ...options });
  if (result.verdict === 'invalid') throw new Error(JSON.stringify(result.errors));
  return result;
}

/** What stands against an act, each rule by itself and with its result. */
const against = ({ steps, decisions }: ReplayedAct): string[] => [
  ...steps
    .filter(({ modality }) => modality !== 'advise')
    .flatMap(({ rule, result }) => [rule, `${rule}:${result}`]),
  ...decisions
    .flatMap(({ findings }) => findings)
    .filter(({ modality, result }) => modality !== 'advise' && result !== 'pass')
    .map(({ rule }) => rule),
];

const advised = ({ steps, decisions }: ReplayedAct): string[] =>
  [...steps, ...decisions.flatMap(({ findings }) => findings)]
    .filter(({ modality, result }) => modality === 'advise' && result !== 'pass')
    .map(({ rule }) => rule);

function stands(acts: readonly ReplayedAct[], not: Against): void {
  for (const act of acts) {
    const [verdict, ...rules] = not[act.index] ?? ['upheld'];
    expect([act.index, act.verdict]).toEqual([act.index, verdict]);
    expect(against(act)).toEqual(expect.arrayContaining(rules));
  }
}

const MET = ['solution-matching', 'solver-payment', 'annual-report', 'expert-review'];

/** An outcome for a decision that decides nothing: any that its kind has. */
const anyOutcome = (kind: string): string => {
  if (kind === 'reserve-entry') return 'ineligible';
  return [...MET, 'project-agreement'].includes(kind) ? 'met' : 'permit';
};

/** The facts shown make a record that is answered the same. */
function rechecksTheSame({ acts, edition }: Replayed, told: Case['acts']): void {
  for (const { decisions, on, act, index } of acts) {
    const { reasons } = told[index] ?? {};
    for (const { kind, facts, recorded, lawful, possible } of decisions) {
      const outcome = recorded ?? anyOutcome(kind);
      const record = { id: 'x', kind, edition, decidedOn: on, facts, outcome, reasons };
      const result = recheck(record, { editions });
      if (result.verdict === 'invalid') throw new Error(JSON.stringify([act, kind, result.errors]));
      if (act === 'change-lead' && kind === 'project-application') continue;
      expect([act, result.lawful, result.possible]).toEqual([act, lawful, possible]);
    }
  }
}

const cases = linesOf<Case>('dockets-lifecycle.ndjson');
const answers = new Map(
  linesOf<Answer>('dockets-lifecycle-answers.ndjson').map((answer) => [answer.id, answer]),
);

describe('dockets in which one act is in question', () => {
  it.each(cases.map((docket) => [docket.id, docket] as const))('%s', (id, docket) => {
    const answer = answers.get(id);
    if (answer === undefined) throw new Error(`no answer for ${id}`);
    const result = replayed(docket);
    const { acts, statuses } = result;
    stands(acts, answer.not);
    rechecksTheSame(result, docket.acts);
    for (const [index, rules] of Object.entries(answer.advice ?? {})) {
      expect(advised(acts[Number(index)] as ReplayedAct)).toEqual(
        expect.arrayContaining([...rules]),
      );
    }
    for (const [index, count] of Object.entries(answer.decisions ?? {})) {
      expect(acts[Number(index)]?.decisions).toHaveLength(count);
    }
    for (const [index, count] of Object.entries(answer.contradictions ?? {})) {
      const steps = acts[Number(index)]?.steps.filter(({ rule }) => rule === 'S.record');
      expect(steps).toHaveLength(count);
    }
    if (answer.demand) {
      expect([statuses.demand?.stage, statuses.demand?.status]).toEqual(answer.demand);
    }
    if (answer.project) expect(statuses.projects[0]?.stage).toBe(answer.project);
    for (const [knownOn, not] of Object.entries(answer.knownOn ?? {})) {
      stands(replayed(docket, { knownOn }).acts, not);
    }
  });

  const asked = cases.filter(({ meta }) => meta?.allowed !== undefined);
  it.each(asked.map((docket) => [docket.id, docket] as const))(
    'what is allowed in %s',
    (id, docket) => {
      const { state, edition } = replayed(docket);
      const governing = editions.find((each) => each.id === edition) ?? draft;
      const answer = answers.get(id);
      docket.meta?.allowed?.forEach(({ by, on, act }, index) => {
        const found = docketMachine
          .allowed(state, by, on, governing)
          .find((each) => each.act === act);
        expect(found?.allowed).toBe(answer?.allowed?.[index]);
        const first = answer?.first?.[index];
        if (first)
          expect(found?.why.find(({ facts }) => facts?.['first'])?.facts?.['first']).toEqual(first);
      });
    },
  );
});

describe('variations of one history of three years', () => {
  const irregular = (id: string) => {
    const docket = linesOf<Case>('dockets.ndjson').find((each) => each.id === id);
    const { irregular: found } = replayed(docket);
    return found.map(({ index, verdict, rules }) => [index, verdict, rules]);
  };

  it.each([
    ['K01-departments-receive', 'the departments call for solutions, and receive them'],
    ['K03-contract-early', 'a contract is signed before the project is filed'],
    ['K06-report-after-acceptance', 'the year of acceptance is reported after it'],
    ['K06c-report-by-unit', 'a unit of the project reports'],
    ['K17-solver-self', 'the demander signs with itself, which is pointed out'],
  ])('%s: %s', (id) => {
    expect(irregular(id)).toEqual([]);
  });

  it('K02: nobody reviews himself', () => {
    expect(irregular('K02-self-review')).toEqual([[9, 'overturned', ['S.actor']]]);
  });

  it('K04: an approval against the experts is marked', () => {
    expect(irregular('K04-catalogue')).toEqual([[2, 'overturned', ['A8.conclusion']]]);
  });

  it('K05: what is published is what was collected', () => {
    expect(irregular('K05-notice-differs')).toEqual([[3, 'overturned', ['S.record']]]);
  });

  it('K16: nobody enters the reserve after the demand was closed', () => {
    expect(irregular('K16-close-then-enter')[0]).toEqual([8, 'out-of-order', ['S.order']]);
  });

  it('K12: after the edition’s end no act on the demand is in force', () => {
    expect(irregular('K12-edition-expiry')).toEqual(
      [23, 24, 25].map((index) => [index, 'overturned', ['A20.in-force']]),
    );
  });

  it('K30: an approval after the edition’s end', () => {
    expect(irregular('K30-approved-after-expiry')[0]).toEqual([16, 'overturned', ['A20.in-force']]);
  });

  it('a payment recorded twice is pointed out; by its id it is not counted again', () => {
    const docket = JSON.parse(
      readFileSync(new URL('duplicate-payment.json', import.meta.url), 'utf8'),
    ) as { acts: object[] };
    const plain = replayed(docket);
    expect(plain.verdict).toBe('regular');
    expect(advised(plain.acts[22] as ReplayedAct)).toEqual(['S.record']);
    const paid = ({ state }: Replayed) => state.contracts[0]?.payments.length;
    expect(paid(plain)).toBe(2);
    const acts = docket.acts.map((act, index) =>
      index === 21 || index === 22 ? { ...act, paymentId: '流水 7' } : act,
    );
    const withId = replayed({ ...docket, acts });
    expect(paid(withId)).toBe(1);
    expect(withId.irregular.map(({ index, rules }) => [index, rules])[0]).toEqual([
      22,
      ['S.record'],
    ]);
  });
});
