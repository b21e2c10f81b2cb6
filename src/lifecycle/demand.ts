import { fen } from '../values/money.js';
import { canonicalText, sameText } from '../values/text.js';
import { bodyOf, placeOf } from './actors.js';
import {
  answersNothing,
  batchOf,
  entersCatalogue,
  findSolution,
  handedOn,
  needsAfter,
  notForwarded,
  notOnRecord,
} from './demand-facts.js';
import { guard, handling } from './table.js';

/** The transition table of a demand, Articles 7–11. 需求持续有效: the text gives it no end. */
export const demandTable = [
  handling({
    act: 'collect-demand',
    thing: 'demand',
    from: ['none'],
    by: ['department'],
    guard: ['demand-collection'],
    to: ['collected'],
    articles: [7],
    guards: (_, { by }) => [guard('demand-collection', { department: placeOf(by) }, 'permit')],
    apply(state, { demander = {}, demand }) {
      // A docket is the history of one demand: what is collected again is another.
      if (state.demand) return;
      state.demand = {
        stage: 'collected',
        demander: { ...demander },
        name: demand.name,
        task: demand.task,
        ...(demand.investment === undefined ? {} : { investment: fen(demand.investment) }),
        needs: (demand.needs ?? []).map(({ id, text }) => ({ id, text, solved: false })),
        assessment: null,
        cataloguedOn: null,
        published: null,
        solutions: [],
      };
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
    apply({ demand }, { assessment }) {
      if (demand) Object.assign(demand, { stage: 'assessed', assessment });
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
    guards(state, act) {
      const body = bodyOf(act.by);
      const assessment = state.demand?.assessment ?? undefined;
      const deliberation = body === null ? {} : { deliberation: { body, approved: act.approved } };
      const outcome = entersCatalogue(state, act) ? 'permit' : 'deny';
      return [guard('demand-catalogue', { assessment, ...deliberation }, outcome)];
    },
    apply(state, act) {
      const { demand } = state;
      if (!demand) return;
      const enters = entersCatalogue(state, act);
      demand.stage = enters ? 'catalogued' : 'declined';
      demand.cataloguedOn = enters ? act.on : null;
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
    guards({ demand }) {
      const { name, id } = demand?.demander ?? {};
      const drawn = { catalogued: demand != null && demand.cataloguedOn !== null };
      const demander = name === undefined ? undefined : { name, id };
      return [guard('demand-publication', { ...drawn, demander }, 'permit')];
    },
    apply({ demand }) {
      if (!demand) return;
      demand.stage = 'open';
      // What was first published stays the measure of every adjustment (R11.adjust).
      demand.published ??= demand.needs.map(({ id, text }) => ({ id, text }));
    },
  }),
  handling({
    act: 'receive-solution',
    thing: 'demand',
    from: ['open'],
    by: ['agency', 'promotion-group'],
    guard: [],
    to: ['open'],
    articles: [9, 10],
    contradictions(state, { solutionId, needs }) {
      const known = state.demand?.needs ?? [];
      const unknown = needs.filter((id) => !known.some((need) => sameText(need.id, id)));
      return [
        ...(findSolution(state, solutionId) ? [{ facts: { alreadyReceived: solutionId } }] : []),
        ...(unknown.length > 0 ? [{ facts: { noSuchNeeds: unknown } }] : []),
      ];
    },
    apply(state, { solutionId, needs, solver, on }) {
      if (findSolution(state, solutionId)) return;
      state.demand?.solutions.push({
        id: canonicalText(solutionId),
        needs: needs.map(canonicalText),
        ...(solver === undefined ? {} : { solver }),
        receivedOn: on,
        forwardedOn: null,
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
    awaits: ({ demand }) =>
      demand !== null && demand.solutions.length > 0
        ? undefined
        : { nothingToForward: true, first: ['receive-solution'] },
    contradictions: (state, { solutions }) => notOnRecord(state, solutions),
    // A batch must not leave out what came before it; what came the same day may wait for the next.
    guards: (state, act) => [guard('solution-matching', handedOn(state, act), null)],
    apply(state, act) {
      const batch = batchOf(act);
      for (const solution of state.demand?.solutions ?? []) {
        if (batch.has(solution.id)) solution.forwardedOn ??= act.on;
      }
    },
  }),
  handling({
    act: 'accept-solution',
    thing: 'demand',
    from: ['open'],
    by: ['demander'],
    guard: [],
    to: ['open'],
    articles: [10, 11],
    // One that was accepted may be accepted again: an adjustment may have opened its need anew.
    awaits: ({ demand }) =>
      demand?.solutions.some(({ forwardedOn }) => forwardedOn !== null)
        ? undefined
        : { nothingToAccept: true, first: ['forward-solutions'] },
    contradictions: (state, { solutionId }) => [
      ...notOnRecord(state, [solutionId]),
      ...notForwarded(state, solutionId),
      ...answersNothing(state, solutionId),
    ],
    apply(state, { solutionId, on }) {
      const solution = findSolution(state, solutionId);
      if (!solution) return;
      solution.acceptedOn ??= on;
      for (const need of state.demand?.needs ?? []) {
        if (solution.needs.some((id) => sameText(id, need.id))) need.solved = true;
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
    guards: ({ demand }, act) => {
      const { name = '', task = '', needs = [], published } = demand ?? {};
      const drawn = {
        published: published ?? [],
        before: { name, task, needs },
        after: { ...act.after, needs: needsAfter(needs, act) },
      };
      return [guard('demand-adjustment', drawn, 'permit')];
    },
    apply({ demand }, act) {
      if (!demand) return;
      demand.needs = needsAfter(demand.needs, act);
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
    apply({ demand }) {
      if (demand) demand.stage = 'closed';
    },
  }),
] as const;
