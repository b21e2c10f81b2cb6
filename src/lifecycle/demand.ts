import { fen } from '../values/money.js';
import { adjusted } from './adjustment.js';
import {
  needsOpen,
  needsWithdrawn,
  noticeDiffers,
  notOnRecord,
  projectAccepted,
} from './demand-facts.js';
import { handedOn, takeBatch } from './forwarding.js';
import { learnNeeds, needsAfter } from './needs.js';
import { bodyOf, placeOf } from './parties.js';
import { guard, handling } from './table.js';

/** The transition table of a demand, Articles 7–11. 需求持续有效: the text gives it no end. */
export const demandTable = [
  handling({
    act: 'collect-demand',
    thing: 'demand',
    from: ['none'],
    by: ['demander-department'],
    guard: ['demand-collection'],
    to: ['collected'],
    articles: [7],
    guards: (_, { by }) => [guard('demand-collection', { department: placeOf(by) }, 'permit')],
    apply(world, { demander = {}, demand }, { at }) {
      // A docket is the history of one demand: what is collected again is another.
      if (world.state.demand) return;
      const { name, task, investment, awardFunds, needs } = demand;
      world.state.demand = {
        at,
        stage: 'collected',
        demander: world.owned({ ...demander }),
        collected: {
          name,
          task,
          needs: needs?.map(({ id, text }) => ({ id, text })) ?? null,
          ...(investment === undefined ? {} : { investment: fen(investment) }),
          ...(awardFunds === undefined ? {} : { awardFunds: fen(awardFunds) }),
        },
        name,
        task,
        needs: needs?.map(({ id, text }) => ({ id, text, solved: false })) ?? null,
        assessment: null,
        assessedAt: null,
        catalogue: null,
        publishedOn: null,
        solutions: [],
        lastBatchOn: null,
      };
      world.learnDemander();
    },
  }),
  handling({
    act: 'assess-demand',
    thing: 'demand',
    from: ['collected', 'declined'],
    by: ['departments', 'department'],
    guard: [],
    to: ['assessed'],
    articles: [8],
    apply({ state: { demand } }, { assessment }, { placed, mayReach, at }) {
      if (!demand) return;
      if (mayReach('assessed')) demand.stage = 'assessed';
      if (placed || demand.assessment === null)
        Object.assign(demand, { assessment, assessedAt: at });
    },
  }),
  handling({
    act: 'deliberate-catalogue',
    thing: 'demand',
    from: ['assessed'],
    by: ['deliberating-body'],
    guard: ['demand-catalogue'],
    to: ['catalogued', 'declined'],
    articles: [8],
    // An assessment that no act brought is not on record, whatever the deliberation states of it.
    contradictions: ({ state: { demand } }, { assessment }) =>
      assessment !== undefined && demand?.assessment == null
        ? [{ facts: { path: 'assessment', stated: assessment, onRecord: null } }]
        : [],
    guards({ state: { demand } }, { by, approved }) {
      const body = bodyOf(by);
      const { assessment = null, assessedAt = null } = demand ?? {};
      const drawn = {
        ...(assessment === null ? {} : { assessment }),
        ...(body === null ? {} : { deliberation: { body, approved } }),
      };
      return [
        guard('demand-catalogue', drawn, approved ? 'permit' : 'deny', {
          own: assessment === null ? ['assessment'] : [],
          written: (path) =>
            assessedAt !== null && path.startsWith('facts.assessment')
              ? { path: path.replace('facts', `acts.${assessedAt}`) }
              : undefined,
        }),
      ];
    },
    apply({ state: { demand } }, { approved, on }, { placed, mayReach }) {
      if (!demand) return;
      const to = approved ? 'catalogued' : 'declined';
      if (mayReach(to)) demand.stage = to;
      if (placed || demand.catalogue === null) demand.catalogue = { approved, on };
    },
  }),
  handling({
    act: 'publish-demand',
    thing: 'demand',
    from: ['catalogued'],
    by: ['departments'],
    guard: ['demand-publication'],
    to: ['open'],
    articles: [9],
    contradictions: noticeDiffers,
    guards({ state: { demand } }) {
      const { name, id } = demand?.demander ?? {};
      const catalogued = demand?.catalogue?.approved === true;
      const demander = name === undefined ? undefined : { name, id };
      return [guard('demand-publication', { catalogued, demander }, 'permit')];
    },
    apply({ state: { demand } }, { on }, { mayReach }) {
      if (!demand) return;
      if (mayReach('open')) demand.stage = 'open';
      demand.publishedOn ??= on;
    },
  }),
  handling({
    act: 'receive-solution',
    thing: 'demand',
    from: ['open'],
    by: ['departments', 'department', 'agency', 'promotion-group'],
    guard: [],
    to: ['open'],
    articles: [9, 10],
    contradictions(world, { solutionId, needs }) {
      const unknown = needs.filter((id) => world.need(id) === undefined);
      return [
        ...(world.solutions.named(solutionId) ? [{ facts: { alreadyReceived: solutionId } }] : []),
        ...needsOpen(world, needs),
        ...(world.state.demand?.needs && unknown.length > 0
          ? [{ facts: { noSuchNeeds: unknown } }]
          : []),
      ];
    },
    apply(world, { solutionId, needs, solver, on }) {
      if (!world.state.demand || world.solutions.named(solutionId)) return;
      world.solutions.add({
        id: solutionId,
        needs: [...needs],
        ...(solver === undefined ? {} : { solver }),
        receivedOn: on,
        forwardedOn: null,
        passedOverOn: null,
        acceptedOn: null,
      });
    },
  }),
  handling({
    act: 'forward-solutions',
    thing: 'demand',
    from: ['open'],
    by: ['promotion-group'],
    guard: ['solution-matching'],
    to: ['open'],
    articles: [10],
    // One that was forwarded may be forwarded again, which changes nothing.
    awaits: ({ state: { demand } }) =>
      demand !== null && demand.solutions.length > 0
        ? []
        : [{ facts: { nothingToForward: true }, first: ['receive-solution'] }],
    contradictions: (world, { solutions }) => notOnRecord(world, solutions),
    // A batch must not leave out what came before it; what came the same day may wait for the next.
    guards: (world, act) => [guard('solution-matching', handedOn(world, act), null)],
    apply: (world, act) => takeBatch(world, act),
  }),
  handling({
    act: 'accept-solution',
    thing: 'demand',
    from: ['open'],
    by: ['demander'],
    guard: [],
    to: ['open'],
    articles: [10, 11],
    requires(world, target) {
      const id = 'solutionId' in target ? String(target.solutionId) : undefined;
      const waits = id !== undefined && world.solutions.named(id)?.forwardedOn === null;
      return waits ? [{ facts: { notForwarded: id }, first: ['forward-solutions'] }] : [];
    },
    // One that was accepted may be accepted again: an adjustment may have opened its need anew.
    awaits({ state: { demand } }) {
      const solutions = demand?.solutions ?? [];
      if (solutions.some(({ forwardedOn }) => forwardedOn !== null)) return [];
      const received = solutions.length === 0 ? (['receive-solution'] as const) : [];
      return [{ facts: { nothingToAccept: true }, first: [...received, 'forward-solutions'] }];
    },
    contradictions: (world, { solutionId }) => [
      ...notOnRecord(world, [solutionId]),
      ...needsOpen(world, world.solutions.named(solutionId)?.needs ?? []),
      ...needsWithdrawn(world, solutionId),
    ],
    apply(world, { solutionId, on }) {
      const solution = world.solutions.named(solutionId);
      if (!solution) return;
      world.solutions.move(solution, { acceptedOn: solution.acceptedOn ?? on });
      for (const id of solution.needs) {
        const need = world.need(id);
        if (need) need.solved = true;
      }
    },
  }),
  handling({
    act: 'adjust-demand',
    thing: 'demand',
    from: ['open'],
    by: ['demander'],
    guard: ['demand-adjustment'],
    to: ['open'],
    articles: [11],
    contradictions: projectAccepted,
    guards: adjusted,
    apply(world, act, { placed }) {
      learnNeeds(world, act.before?.needs);
      const { demand } = world.state;
      if (!demand || !placed) return;
      world.setNeeds(needsAfter(demand, demand.needs, act));
      demand.name = act.after.name;
      demand.task = act.after.task;
    },
  }),
  handling({
    act: 'close-demand',
    thing: 'demand',
    from: ['open'],
    by: ['demander'],
    guard: [],
    to: ['closed'],
    articles: [],
    ours: true,
    apply({ state: { demand } }, _, { mayReach }) {
      if (demand && mayReach('closed')) demand.stage = 'closed';
    },
  }),
] as const;
