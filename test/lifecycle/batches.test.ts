import { describe, expect, it } from 'vitest';
import { draft, type Edition, readEdition } from '../../src/index.js';
import {
  type Act,
  docketMachine,
  evolve,
  initialState,
  replay,
} from '../../src/lifecycle/index.js';
import { SOLVER, until } from './histories.js';

/*
 * Article 10, 定期集中: a batch answers for the solutions that it is the first to leave out; a solution is forwarded
 * once, and a batch that forwards nothing new leaves nothing out.
 */

const open = until('receive-solution');
const on = (day: number) => `2022-05-${String(day).padStart(2, '0')}`;
const receive = (id: string, day: number): Act => ({
  ...{ act: 'receive-solution', by: 'agency', on: on(day), needs: ['N1'] },
  ...{ solutionId: id, solver: SOLVER },
});
const batch = (day: number, ...solutions: string[]): Act => ({
  ...{ act: 'forward-solutions', by: 'promotion-group', on: on(day), solutions },
});

/** How each batch stands, replayed at once and decided one after the other. */
function batches(acts: readonly Act[], edition: Edition = draft): string[] {
  const docket = { id: 'K-1', edition: edition.id, acts: [...open, ...acts] };
  const replayed = replay(docket, { editions: edition === draft ? [] : [edition] });
  if (replayed.verdict === 'invalid') throw new Error(JSON.stringify(replayed.errors));
  let state = open.reduce(evolve, initialState());
  return acts.flatMap((act, index) => {
    const { accepted } = docketMachine.decide(act, state, edition);
    state = evolve(state, act);
    const verdict = replayed.acts[open.length + index]?.verdict ?? 'none';
    expect(accepted).toBe(verdict === 'upheld');
    return act.act === 'forward-solutions' ? [verdict] : [];
  });
}

const forwarding = (parameters: object): Edition => {
  const read = readEdition({ id: 'another', parameters: { forwarding: parameters } });
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.edition;
};

describe('a batch', () => {
  it.each<[string, Act[], string[]]>([
    [
      'forwards all that came before it',
      [receive('S1', 1), receive('S2', 2), batch(3, 'S1', 'S2')],
      ['upheld'],
    ],
    [
      'leaves out what came the day before',
      [receive('S1', 1), receive('S2', 2), batch(3, 'S1')],
      ['overturned'],
    ],
    [
      'may leave out what came that day',
      [receive('S1', 1), receive('S2', 3), batch(3, 'S1')],
      ['upheld'],
    ],
    [
      'that left one out answers for it, and no later one does',
      [
        receive('S1', 1),
        receive('S2', 2),
        batch(3, 'S1'),
        receive('S3', 4),
        batch(5, 'S3'),
        receive('S4', 6),
        batch(7, 'S4'),
      ],
      ['overturned', 'upheld', 'upheld'],
    ],
    [
      'of a later day is the first to leave out what came the day of the one before',
      [
        receive('S1', 1),
        receive('S2', 3),
        batch(3, 'S1'),
        receive('S3', 4),
        batch(5, 'S3'),
        receive('S4', 6),
        batch(7, 'S4'),
      ],
      ['upheld', 'overturned', 'upheld'],
    ],
    [
      'of the same day once more may leave that out',
      [receive('S1', 1), receive('S2', 3), receive('S3', 3), batch(3, 'S1'), batch(3, 'S3')],
      ['upheld', 'upheld'],
    ],
    [
      'takes up what an earlier one left out',
      [receive('S1', 1), receive('S2', 2), batch(3, 'S1'), batch(5, 'S2')],
      ['overturned', 'upheld'],
    ],
    [
      'that forwards nothing new leaves nothing out',
      [receive('S1', 1), batch(2, 'S1'), receive('S2', 3), batch(5, 'S1'), batch(6, 'S2')],
      ['upheld', 'upheld', 'upheld'],
    ],
    [
      'before the receipt of all that it names leaves nothing out',
      [receive('S1', 1), receive('S2', 4), batch(3, 'S2'), batch(5, 'S1', 'S2')],
      ['out-of-order', 'upheld'],
    ],
  ])('%s', (_, acts, verdicts) => {
    expect(batches(acts)).toEqual(verdicts);
  });

  it('is told of those that it is the first to leave out, and of no others', () => {
    const acts = [
      ...[receive('S1', 1), receive('S2', 2), batch(3, 'S1'), receive('S3', 4)],
      ...[receive('S4', 5), batch(6, 'S3')],
    ];
    const { decisions } = docketMachine.decide(
      acts.at(-1) as Act,
      [...open, ...acts.slice(0, -1)].reduce(evolve, initialState()),
    );
    expect(decisions[0]?.facts).toEqual({
      received: [
        { id: 'S3', on: on(4) },
        { id: 'S4', on: on(5) },
      ],
      forwarded: [{ id: 'S3', on: on(6) }],
    });
  });

  it('one dated before the latest does not make that the earlier one', () => {
    const acts = [receive('S1', 1), receive('S2', 1), batch(9, 'S1'), batch(5, 'S2')];
    const { demand } = [...open, ...acts].reduce(evolve, initialState());
    expect(demand).toMatchObject({ lastBatchOn: on(9) });
    expect(demand?.solutions.map(({ passedOverOn }) => passedOverOn)).toEqual([null, on(9)]);
  });

  it('what is not its to pass over it does not, and the day of the first that did stays', () => {
    const passed = (...acts: Act[]) => {
      const { demand } = [...open, ...acts].reduce(evolve, initialState());
      return [demand?.lastBatchOn, ...(demand?.solutions.map((each) => each.passedOverOn) ?? [])];
    };
    const [first, late, third] = [receive('S1', 1), receive('S2', 4), receive('S3', 1)];
    // Dated before the receipt of all that it names it is none; of some, it is one of the others.
    expect(passed(first, late, batch(3, 'S2'))).toEqual([null, null, null]);
    expect(passed(first, late, third, batch(3, 'S1', 'S2'))).toEqual([on(3), null, null, on(3)]);
    expect(passed(first, late, batch(3, 'S1'))).toEqual([on(3), null, null]);
    expect(
      passed(first, receive('S2', 3), batch(3, 'S1'), receive('S4', 4), batch(5, 'S4')),
    ).toEqual([on(5), null, on(3), null]);
  });

  it('the state tells a solution that was passed over from one that was not', () => {
    const acts = [
      receive('S1', 1),
      receive('S2', 2),
      receive('S3', 3),
      batch(3, 'S1'),
      batch(4, 'S3'),
    ];
    const { demand } = [...open, ...acts].reduce(evolve, initialState());
    expect(demand?.solutions).toMatchObject([
      { id: 'S1', forwardedOn: on(3), passedOverOn: null },
      { id: 'S2', forwardedOn: null, passedOverOn: on(3) },
      { id: 'S3', forwardedOn: on(4), passedOverOn: on(3) },
    ]);
  });
});

describe('where an edition gives days', () => {
  const late = (day: number, more: Act[] = []) => [
    ...[receive('S1', 1), receive('S2', 2), batch(3, 'S1'), receive('S3', day)],
    ...[batch(day, 'S3'), ...more],
  ];

  it('what came within the days before a batch is not left out by it', () => {
    const week = forwarding({ cutoffDays: 7, withinDays: null });
    expect(batches(late(9), week)).toEqual(['upheld', 'upheld']);
    expect(batches(late(10), week)).toEqual(['upheld', 'overturned']);
    const more = [receive('S4', 11), batch(12, 'S4')];
    // By then S3 is not waiting, and S2 was left out before.
    expect(batches(late(10, more), week)).toEqual(['upheld', 'overturned', 'upheld']);
    expect(batches(late(9, more), week)).toEqual(['upheld', 'upheld', 'overturned']);
  });

  it('what is forwarded later than it may be fails, and so does what waits longer', () => {
    const days = forwarding({ cutoffDays: 30, withinDays: 3 });
    expect(batches([receive('S1', 1), batch(4, 'S1')], days)).toEqual(['upheld']);
    expect(batches([receive('S1', 1), batch(5, 'S1')], days)).toEqual(['overturned']);
    const waits = (day: number) => [
      ...[receive('S1', 1), receive('S2', 1), batch(2, 'S1'), receive('S3', day), batch(day, 'S3')],
      ...[receive('S4', 20), batch(20, 'S4')],
    ];
    expect(batches(waits(4), days)).toEqual(['upheld', 'upheld', 'overturned']);
    expect(batches(waits(5), days)).toEqual(['upheld', 'overturned', 'upheld']);
  });

  it('where nobody knows them, what a batch leaves out is open', () => {
    const read = readEdition({ id: 'another', parameters: { forwarding: { unknown: true } } });
    if (!read.ok) throw new Error('no edition');
    expect(batches([receive('S1', 1), batch(2, 'S1')], read.edition)).toEqual(['undetermined']);
  });
});
