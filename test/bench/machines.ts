import { assign, createActor, setup } from 'xstate';
import { parseMoney } from '../../src/index.js';
import { type Act, type Docket, replay } from '../../src/lifecycle/index.js';
import { docketOf } from './dockets.js';
import { interleaved, verified } from './measure.js';

interface Kept {
  readonly received: readonly string[];
  readonly solved: readonly string[];
  readonly investment: number;
  readonly granted: number;
  readonly contract: number;
  readonly paid: number;
}

type Sent = Act & { readonly type: Act['act'] };

const fen = (money: unknown): number => parseMoney(money, true) as number;
const step = (target: string) => ({ target });

/**
 * The three machines as one writes them for XState: demand, entry and project side by side, with guards
 * for the grant and the payment, and nothing said of what was refused. It is given acts that were checked.
 */
const machine = setup({
  types: { context: {} as Kept, events: {} as Sent },
  guards: {
    withinCap: ({ context, event }) =>
      (context.granted + fen((event as Act<'award-grant'>).instalment)) * 10 <=
      context.investment * 3,
    isPaid: ({ context }) => context.paid * 5 >= context.contract * 4,
    isFavourable: ({ event }) => (event as Act<'hold-review'>).reviewFavourable,
    isApproved: ({ event }) => (event as Act<'deliberate-approval'>).approved,
    isNew: ({ context, event }) =>
      !context.received.includes((event as Act<'receive-solution'>).solutionId),
  },
  actions: {
    collect: assign({
      investment: ({ event }) => fen((event as Act<'collect-demand'>).demand.investment ?? 0),
    }),
    receive: assign({
      received: ({ context, event }) => [
        ...context.received,
        (event as Act<'receive-solution'>).solutionId,
      ],
    }),
    solve: assign({
      solved: ({ context, event }) => [
        ...context.solved,
        (event as Act<'accept-solution'>).solutionId,
      ],
    }),
    award: assign({
      granted: ({ context, event }) =>
        context.granted + fen((event as Act<'award-grant'>).instalment),
    }),
    contract: assign({ contract: ({ event }) => fen((event as Act<'sign-contract'>).amount) }),
    pay: assign({
      paid: ({ context, event }) => context.paid + fen((event as Act<'pay-solver'>).amount),
    }),
  },
}).createMachine({
  type: 'parallel',
  context: { received: [], solved: [], investment: 0, granted: 0, contract: 0, paid: 0 },
  states: {
    demand: {
      initial: 'none',
      states: {
        none: { on: { 'collect-demand': { target: 'collected', actions: 'collect' } } },
        collected: { on: { 'assess-demand': step('assessed') } },
        assessed: {
          on: { 'deliberate-catalogue': { target: 'catalogued', guard: 'isApproved' } },
        },
        catalogued: { on: { 'publish-demand': step('open') } },
        open: {
          on: {
            'receive-solution': { guard: 'isNew', actions: 'receive' },
            'forward-solutions': {},
            'accept-solution': { actions: 'solve' },
          },
        },
      },
    },
    entry: {
      initial: 'none',
      states: { none: { on: { 'enter-reserve': step('entered') } }, entered: {} },
    },
    project: {
      initial: 'none',
      states: {
        none: { on: { 'file-application': step('filed'), 'publish-guide': {} } },
        filed: { on: { 'review-form': step('accepted') } },
        accepted: {
          on: { recommend: {}, 'hold-review': { target: 'reviewed', guard: 'isFavourable' } },
        },
        reviewed: { on: { 'list-project': step('listed') } },
        listed: { on: { 'deliberate-approval': { target: 'approved', guard: 'isApproved' } } },
        approved: { on: { announce: step('announced') } },
        announced: { on: { 'sign-agreement': step('running') } },
        running: {
          on: {
            'award-grant': { guard: 'withinCap', actions: 'award' },
            'sign-contract': { actions: 'contract' },
            'pay-solver': { actions: 'pay' },
            'report-year': {},
            'accept-project': { target: 'project-accepted', guard: 'isPaid' },
          },
        },
        'project-accepted': {},
      },
    },
  },
});

/** Where demand, entry and project stand at the end. */
function byXState(acts: readonly Sent[]): unknown {
  const actor = createActor(machine).start();
  for (const act of acts) actor.send(act);
  const { value } = actor.getSnapshot();
  actor.stop();
  return value;
}

function byReplay(docket: Docket, findings: 'all' | 'none'): unknown {
  const replayed = replay(docket, { findings });
  if (replayed.verdict !== 'regular') throw new Error(JSON.stringify(replayed).slice(0, 1000));
  const { demand, entries, projects } = replayed.statuses;
  return { demand: demand?.stage, entry: entries[0]?.stage, project: projects[0]?.stage };
}

export const XSTATE = 'XState';
export const REPLAY = 'replay';
export const VERDICTS = 'replay without findings';

/** Microseconds per act of a regular docket of fifty acts. */
export async function machines(): Promise<ReadonlyMap<string, number>> {
  const docket = docketOf(50);
  const sent = docket.acts.map((act): Sent => ({ ...act, type: act.act }));
  verified(XSTATE, [byXState(sent)], [byReplay(docket, 'all')]);
  const items = 20 * sent.length;
  const twenty = (work: () => unknown) => () => {
    for (let i = 0; i < 20; i += 1) work();
  };
  return interleaved(
    [
      { name: XSTATE, items, run: twenty(() => byXState(sent)) },
      { name: REPLAY, items, run: twenty(() => byReplay(docket, 'all')) },
      { name: VERDICTS, items, run: twenty(() => byReplay(docket, 'none')) },
    ],
    // Replay has so much more to it than the machines that the engine takes longer over it.
    { rounds: 15, warmUp: 300 },
  );
}
