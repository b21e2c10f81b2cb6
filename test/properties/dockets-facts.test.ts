import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldAt } from '../../src/dictionary.js';
import { type Finding, recheck } from '../../src/index.js';
import {
  type Act,
  type ActDecision,
  type DocketState,
  docketMachine,
  evolve,
  initialState,
  type Replayed,
  type ReplayedAct,
  replay,
} from '../../src/lifecycle/index.js';
import { actSchemas } from '../../src/schemas.js';
import { validDocket } from '../../src/testing/index.js';
import { MAX_FEN } from '../../src/values/money.js';
import { regularActs } from '../lifecycle/histories.js';
import { runs } from './runs.js';

const replayed = (docket: unknown): Replayed => {
  const result = replay(docket);
  if (result.verdict === 'invalid') throw new Error(JSON.stringify(result.errors));
  return result;
};

/** Some outcome of a kind, where an act decided nothing. */
const ANY: Readonly<Record<string, string>> = {
  'solution-matching': 'met',
  'solver-payment': 'met',
  'reserve-entry': 'ineligible',
};

/** The name of a field where a path says it of an act: `acts.3.needs`, or a field of the act itself. */
function fieldOf(path: string, own: string, acts: readonly Act[]): [act: string, field: string] {
  const [, index, rest] = /^acts\.(\d+)\.(.*)$/.exec(path) ?? [];
  if (index === undefined || rest === undefined) return [own, path];
  return [acts[Number(index)]?.act ?? 'none', rest];
}

const isField = (act: string, field: string): boolean => {
  const schema = (actSchemas as Readonly<Record<string, { shape: object }>>)[act];
  return Object.hasOwn(schema?.shape ?? {}, field.split('.')[0] ?? '');
};

type Remedies = NonNullable<Finding['remedy']>;

/** A remedy that says a value of the act itself. */
const isBound = (remedy: Remedies[number]): boolean => !('add' in remedy);

/** An act as its remedies would have it; of several bounds of one field the narrowest. */
function follow(act: Act, remedies: Remedies): Act {
  const changed: Record<string, unknown> = { ...act };
  const bounds = new Map<string, number>();
  for (const remedy of remedies) {
    if (!('atMost' in remedy)) continue;
    const most = Math.min(bounds.get(remedy.path) ?? MAX_FEN, Number(remedy.atMost));
    bounds.set(remedy.path, most);
  }
  for (const [path, most] of bounds) changed[path] = most;
  return changed as unknown as Act;
}

/** The act; of a grant, some instalment of whatever amount. */
const asked = (act: Act, instalment: number): Act =>
  act.act === 'award-grant' ? { ...act, instalment } : act;

const missingOf = ({ advice, decisions, ...decision }: ActDecision): string[] =>
  [
    ...advice,
    ...decisions.flatMap(({ findings }) => findings),
    ...(decision.accepted ? [] : decision.findings),
  ].flatMap(({ missing = [] }) => missing);

const ENDS = ['not-accepted', 'review-failed', 'rejected', 'project-accepted', 'terminated'];

describe('any docket', () => {
  it('the facts of every decision are a record that recheck answers the same', () => {
    fc.assert(
      fc.property(validDocket(30), (docket) => {
        for (const { index, on, decisions } of replayed(docket).acts) {
          const { reasons } = docket.acts[index] as Act;
          for (const { kind, facts, recorded, lawful, possible, findings } of decisions) {
            const outcome = recorded ?? ANY[kind] ?? 'permit';
            const record = { id: 'x', kind, decidedOn: on, facts, outcome, reasons };
            const result = recheck(record);
            if (result.verdict === 'invalid') throw new Error(JSON.stringify(result.errors));
            expect([result.lawful, result.possible]).toEqual([lawful, possible]);
            expect(result.findings.map((each) => [each.rule, each.result, each.facts])).toEqual(
              findings.map((each) => [each.rule, each.result, each.facts]),
            );
          }
        }
      }),
      runs(120),
    );
  });

  it('what is missing, and what would mend it, names a field of the act or of an earlier one', () => {
    // The deliberation is what a later act will bring; so is the review of what was supplied, where it lapses.
    const isLater = (act: string, path: string) =>
      (act === 'list-project' && path === 'deliberation') ||
      (act === 'lapse' && (path === 'conforming' || path === 'complete'));
    fc.assert(
      fc.property(validDocket(30), (docket) => {
        for (const { act = 'none', steps, decisions } of replayed(docket).acts) {
          const told = [...steps, ...decisions.flatMap(({ findings }) => findings)];
          const paths = told.flatMap((each) => [
            ...(each.missing ?? []),
            ...('remedy' in each ? (each.remedy ?? []).map(({ path }) => path) : []),
          ]);
          for (const path of paths.filter((each) => !isLater(act, each))) {
            expect([path, isField(...fieldOf(path, act, docket.acts))]).toEqual([path, true]);
          }
        }
      }),
      runs(120),
    );
  });

  it('a lapse names the review that would have to say whether the file conformed', () => {
    const project = { by: 'agency', projectId: 'P1' };
    const { acts } = replayed({
      id: 'D-1',
      acts: [
        { act: 'file-application', on: '2024-01-02', year: 2024, ...project },
        { act: 'review-form', on: '2024-01-03', outcome: 'accepted', ...project },
        { act: 'lapse', on: '2024-01-04', ...project },
      ],
    });
    const missing = acts[2]?.decisions.flatMap(({ findings }) =>
      findings.map((each) => each.missing),
    );
    expect(missing).toEqual([['acts.1.conforming', 'acts.1.complete']]);
  });

  it('what is undetermined says what is missing, or why it is open', () => {
    const says = ({ steps, decisions }: ReplayedAct) =>
      [...steps, ...decisions.flatMap(({ findings }) => findings)].some(
        ({ result, missing, open }) =>
          result === 'unknown' && (missing !== undefined || open !== undefined),
      );
    fc.assert(
      fc.property(validDocket(30), (docket) => {
        for (const act of replayed(docket).acts) {
          if (act.verdict === 'undetermined') expect([act.act, says(act)]).toEqual([act.act, true]);
        }
      }),
      runs(120),
    );
  });

  const history = fc.oneof(
    validDocket(30).map(({ acts }) => acts),
    fc.constant(regularActs),
  );

  it('an act that is refused is accepted once every ground is mended as its remedy says', () => {
    let mended = 0;
    fc.assert(
      fc.property(history, fc.maxSafeNat(), (acts, instalment) => {
        let state: DocketState = initialState();
        for (const each of acts) {
          const act = asked(each, instalment);
          const decision = docketMachine.decide(act, state);
          const grounds = decision.accepted ? [] : decision.findings;
          const remedies = grounds.map((ground) =>
            'remedy' in ground ? ground.remedy : undefined,
          );
          if (grounds.length > 0 && remedies.every((remedy) => remedy?.every(isBound))) {
            mended += 1;
            const changed = follow(
              act,
              remedies.flatMap((remedy) => remedy ?? []),
            );
            expect(docketMachine.decide(changed, state)).toMatchObject({ accepted: true });
          }
          state = evolve(state, each);
        }
      }),
      runs(80),
    );
    expect(mended).toBeGreaterThan(0);
  });

  it('a field of the act that is missing and is then filled in is missing no more', () => {
    let filled = 0;
    fc.assert(
      fc.property(validDocket(30), ({ acts }) => {
        let state: DocketState = initialState();
        for (const act of acts) {
          const before = docketMachine.decide(act, state);
          // Where an earlier act has to come first, it and not this one brings what is missing.
          const isOutOfOrder =
            !before.accepted && before.findings.some(({ rule }) => rule === 'S.order');
          const missing = (isOutOfOrder ? [] : missingOf(before)).filter(
            (path) => isField(act.act, path) && !Object.hasOwn(act, path),
          );
          for (const path of missing) {
            const example = fieldAt(act.act, path)?.example;
            if (example === undefined) continue;
            const decision = docketMachine.decide({ ...act, [path]: example } as Act, state);
            if (!decision.accepted && decision.errors !== undefined) continue;
            filled += 1;
            expect([act.act, missingOf(decision)]).not.toEqual([
              act.act,
              expect.arrayContaining([path]),
            ]);
          }
          state = evolve(state, act);
        }
      }),
      runs(60),
    );
    expect(filled).toBeGreaterThan(0);
  });

  it('Article 16: of an instalment that says its sources, the earlier one that did not is named', () => {
    const project = { by: 'departments', projectId: 'P1' };
    const missing = (sources?: unknown[]) =>
      replayed({
        id: 'D-1',
        acts: [
          { act: 'file-application', on: '2024-01-02', year: 2024, ...project },
          {
            act: 'deliberate-approval',
            on: '2024-01-03',
            approved: true,
            investment: 9,
            ...project,
          },
          { act: 'award-grant', on: '2024-01-04', instalment: 1, ...project },
          { act: 'award-grant', on: '2024-01-05', instalment: 1, sources, ...project },
        ],
      } as never)
        .acts[3]?.decisions.flatMap(({ findings }) => findings)
        .find(({ rule }) => rule === 'A3.central-funds')?.missing;
    expect(missing()).toEqual(['sources', 'acts.2.sources']);
    expect(missing([{ level: 'central', amount: 1 }])).toEqual(['acts.2.sources']);
  });

  it('Article 16: without any contract it is open whether the solver was paid, and no field says it', () => {
    const project = { by: 'departments', projectId: 'P1' };
    const { acts } = replayed({
      id: 'D-1',
      acts: [
        { act: 'file-application', on: '2024-01-02', year: 2024, ...project },
        {
          act: 'sign-agreement',
          on: '2024-01-03',
          taskAgreement: true,
          contract: true,
          ...project,
        },
        { act: 'accept-project', on: '2024-01-04', outcome: 'permit', ...project },
      ],
    } as never);
    const paid = acts[2]?.decisions
      .flatMap(({ findings }) => findings)
      .find(({ rule }) => rule === 'A16.paid-before-acceptance');
    expect([paid?.result, paid?.missing, paid?.open]).toEqual([
      'unknown',
      undefined,
      'no-contract',
    ]);
  });

  it('decide and replay say the same of an act, and evolve leads to the same state', () => {
    fc.assert(
      fc.property(validDocket(20), (docket) => {
        let state: DocketState = initialState();
        const { acts, state: end } = replayed(docket);
        for (const [index, act] of docket.acts.entries()) {
          const decision = docketMachine.decide(act, state);
          expect(decision.accepted).toBe(acts[index]?.verdict === 'upheld');
          expect(decision.decisions).toEqual(acts[index]?.decisions);
          state = evolve(state, act);
        }
        expect(state).toEqual(end);
      }),
      runs(80),
    );
  });

  it('no act leads out of an end, whatever it is and whenever it comes', () => {
    fc.assert(
      fc.property(validDocket(40), (docket) => {
        let state: DocketState = initialState();
        for (const act of docket.acts) {
          const next = evolve(state, act);
          for (const [index, { stage }] of state.projects.entries()) {
            if (ENDS.includes(stage)) expect(next.projects[index]?.stage).toBe(stage);
          }
          if (state.demand?.stage === 'closed') expect(next.demand?.stage).toBe('closed');
          state = next;
        }
      }),
      runs(120),
    );
  });

  it('entered a second time, an act changes no stage that a later one reached', () => {
    fc.assert(
      fc.property(validDocket(30), fc.nat(), (docket, choice) => {
        const { length } = docket.acts;
        fc.pre(length > 0);
        const again = docket.acts[choice % length] as Act;
        const before = replayed(docket).state;
        const after = evolve(before, again);
        const order = ['collected', 'declined', 'assessed', 'catalogued', 'open', 'closed'];
        const place = (state: DocketState) => order.indexOf(state.demand?.stage ?? '');
        expect(place(after)).toBeGreaterThanOrEqual(Math.min(place(before), order.length));
      }),
      runs(80),
    );
  });

  it('a class instance is a state and an act as good as any, and stays as it is', () => {
    class Held {
      constructor(data: object) {
        Object.assign(this, data);
      }
    }
    const held = (data: unknown): unknown => {
      if (Array.isArray(data)) return data.map(held);
      if (typeof data !== 'object' || data === null) return data;
      const parts = Object.entries(data).map(([key, value]) => [key, held(value)]);
      return new Held(Object.fromEntries(parts));
    };
    fc.assert(
      fc.property(validDocket(12), (docket) => {
        let plain = initialState();
        for (const act of docket.acts) {
          const state = held(plain) as DocketState;
          const written = JSON.stringify(state);
          const next = evolve(state, held(act) as Act);
          expect(JSON.stringify(state)).toBe(written);
          plain = evolve(plain, act);
          expect(JSON.parse(JSON.stringify(next))).toEqual(plain);
          plain = JSON.parse(JSON.stringify(next)) as DocketState;
        }
      }),
      runs(60),
    );
  });

  it('what readAct refuses decide refuses, with its errors, and evolve leaves', () => {
    const garbage = fc.oneof(
      fc.anything(),
      fc.record({ act: fc.constantFrom('close-demand', 'award-grant', 'x'), on: fc.anything() }),
    );
    const state = initialState();
    fc.assert(
      fc.property(garbage, (data) => {
        const decision = docketMachine.decide(data as Act, state);
        expect(decision.accepted).toBe(false);
        if (!decision.accepted) expect(decision.errors?.length).toBeGreaterThan(0);
        expect(evolve(state, data as Act)).toBe(state);
      }),
      runs(200),
    );
  });
});

describe('acts that were recorded late', () => {
  it('are judged in their place in time, as if they had stood there', () => {
    fc.assert(
      fc.property(validDocket(15), fc.nat(), fc.nat(), (docket, from, to) => {
        const days = [...docket.acts].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
        fc.pre(days.length > 1);
        const moved = days[from % days.length] as Act;
        const rest = days.filter((act) => act !== moved);
        const last = rest.at(-1)?.on ?? moved.on;
        const recordedOn = [last, moved.on].sort().at(-1) ?? last;
        const late = { ...moved, recordedOn };
        const sameDay = rest.some(({ on }) => on === moved.on);
        fc.pre(!sameDay);
        // What stands before an earlier one that says nothing of its recording makes that one late.
        const earlier = rest.filter(({ on }) => on < moved.on).length;
        const place = earlier + (to % (rest.length + 1 - earlier));
        const shuffled = [...rest.slice(0, place), late, ...rest.slice(place)];
        const inTime = replayed({ id: 'x', acts: days });
        const after = replayed({ id: 'x', acts: shuffled });
        const verdict = (result: Replayed, acts: readonly unknown[], act: unknown) =>
          result.acts.find(({ index }) => index === acts.indexOf(act))?.verdict;
        for (const act of rest) {
          expect(verdict(after, shuffled, act)).toBe(verdict(inTime, days, act));
        }
        expect(verdict(after, shuffled, late)).toBe(verdict(inTime, days, moved));
      }),
      runs(60),
    );
  });
});
