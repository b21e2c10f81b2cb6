import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Act,
  type DocketState,
  docketMachine,
  evolve,
  initialState,
  type Replayed,
  replay,
} from '../../src/lifecycle/index.js';
import { addDays } from '../../src/testing/index.js';
import { docketOf, otherFirmsProject, regularActs, untilEntry } from './histories.js';
import { wholeWorld } from './walk/world.js';

/**
 * Random sequences of commands in the small world: in each state an act that it knows is drawn, lawful or
 * not; three in four times one that is accepted, or few histories would come far.
 */
const draws = fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.nat(1)), { minLength: 1, maxLength: 60 });

interface Tried {
  readonly act: Act;
  readonly before: DocketState;
  readonly accepted: boolean;
}

function play(numbers: readonly (readonly [number, number, number])[]): Tried[] {
  let state = initialState();
  return numbers.map(([choice, luck, days]) => {
    const on = state.latest === null ? '2022-01-03' : addDays(state.latest, days);
    const known = wholeWorld.tried(state, on);
    const accepted = known.filter((act) => docketMachine.decide(act, state).accepted);
    const drawn = luck > 0 && accepted.length > 0 ? accepted : known;
    const act = drawn[choice % drawn.length] as Act;
    const tried = { act, before: state, accepted: accepted.includes(act) };
    if (tried.accepted) state = evolve(state, act);
    return tried;
  });
}

const copy = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;
const acceptedIn = (tried: readonly Tried[]) =>
  tried.filter(({ accepted }) => accepted).map(({ act }) => act);
const end = (acts: readonly Act[], from = initialState()) => acts.reduce(evolve, from);
const RUNS = { numRuns: 25 };

describe('random commands', () => {
  it('what decide accepts evolve takes, what it refuses leaves the state as it was', () => {
    fc.assert(
      fc.property(draws, (numbers) => {
        for (const { act, before, accepted } of play(numbers)) {
          const [state, written] = [JSON.stringify(before), JSON.stringify(act)];
          const decision = docketMachine.decide(act, before);
          expect(decision.accepted).toBe(accepted);
          if (decision.accepted)
            expect(evolve(before, decision.event)).toEqual(evolve(before, act));
          else expect(decision.findings.length).toBeGreaterThan(0);
          expect([JSON.stringify(before), JSON.stringify(act)]).toEqual([state, written]);
        }
      }),
      RUNS,
    );
  });

  it('replay of an accepted history finds nothing, and comes to the same end', () => {
    fc.assert(
      fc.property(draws, (numbers) => {
        const acts = acceptedIn(play(numbers));
        const result = replay(docketOf(acts)) as Replayed;
        expect(result.irregular).toEqual([]);
        expect(JSON.stringify(result.state)).toBe(JSON.stringify(end(acts)));
      }),
      RUNS,
    );
  });

  it('a history may be split anywhere, kept as JSON and gone on with', () => {
    fc.assert(
      fc.property(draws, fc.nat(), (numbers, cut) => {
        const acts = acceptedIn(play(numbers));
        const at = acts.length === 0 ? 0 : cut % acts.length;
        const kept = copy(end(acts.slice(0, at)));
        expect(JSON.stringify(end(acts.slice(at), kept))).toBe(JSON.stringify(end(acts)));
      }),
      RUNS,
    );
  });

  it('what is allowed is all that can be accepted: nothing greyed out is taken', () => {
    fc.assert(
      fc.property(draws, (numbers) => {
        for (const { act, before, accepted } of play(numbers)) {
          if (!accepted) continue;
          const rows = docketMachine
            .allowed(before, act.by, act.on)
            .filter((row) => row.act === act.act);
          expect(rows.some((row) => row.allowed)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('they come far: of forty histories some end in a project', () => {
    const ends = fc
      .sample(draws, { numRuns: 40, seed: 11 })
      .map((numbers) => end(acceptedIn(play(numbers))));
    expect(ends.filter(({ demand }) => demand?.stage === 'open').length).toBeGreaterThan(4);
  });
});

describe.each([
  ['the regular docket', regularActs],
  ['the docket of another firm', otherFirmsProject],
])('dropping or moving any act of %s is noticed', (_, acts) => {
  const whole = replay(docketOf(acts)) as Replayed;
  const isNoticed = (changed: readonly Act[]) => {
    const result = replay(docketOf(changed)) as Replayed;
    return (
      result.irregular.length > 0 || JSON.stringify(result.state) !== JSON.stringify(whole.state)
    );
  };

  it.each(acts.map((act, index) => [`${index} ${act.act}`, index] as const))(
    'without %s',
    (_name, index) => {
      expect(isNoticed(acts.filter((_act, at) => at !== index))).toBe(true);
    },
  );

  it.each(acts.map((act, index) => [`${index} ${act.act}`, index] as const))(
    '%s anywhere else',
    (_name, index) => {
      const [moved, rest] = [acts[index] as Act, acts.filter((_act, at) => at !== index)];
      const unnoticed = acts
        .map((_act, to) => [...rest.slice(0, to), moved, ...rest.slice(to)])
        .filter((order, to) => to !== index && !isNoticed(order));
      expect(unnoticed).toEqual([]);
    },
  );

  it('the same act twice', () => {
    // What is handed on, accepted, recommended or signed again just as it was adds and takes nothing.
    const harmless = ['forward-solutions', 'accept-solution', 'recommend', 'sign-contract'];
    const unnoticed = acts
      .filter(
        (act, index) => !isNoticed([...acts.slice(0, index + 1), act, ...acts.slice(index + 1)]),
      )
      .map(({ act }) => act);
    expect([...new Set(unnoticed)].filter((name) => !harmless.includes(name))).toEqual([]);
  });
});

it('the histories that the tests begin with are themselves upheld', () => {
  expect(replay(docketOf(untilEntry)).verdict).toBe('regular');
});
