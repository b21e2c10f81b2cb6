import type { Act } from '../entities/acts.js';
import { fen } from '../values/money.js';
import { canonicalText, sameText } from '../values/text.js';
import { bodyOf } from './actors.js';
import type { DocketState, Solution } from './state.js';
import { type Contradiction, guard, handling } from './table.js';

const findSolution = (state: DocketState, id: string): Solution | undefined =>
  state.demand?.solutions.find((solution) => sameText(solution.id, id));

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
    guards: (_, act) => [guard('demand-collection', { department: act.by }, 'permit')],
    apply(state, { demander = {}, demand }) {
      state.demand = {
        stage: 'collected',
        demander: { ...demander },
        name: demand.name,
        task: demand.task,
        ...(demand.investment === undefined ? {} : { investment: fen(demand.investment) }),
        needs: (demand.needs ?? []).map(({ id, text }) => ({ id, text, solved: false })),
        assessment: null,
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
      const stage = entersCatalogue(state, act) ? 'catalogued' : 'declined';
      if (state.demand) state.demand.stage = stage;
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
      const drawn = { catalogued: demand?.stage === 'catalogued' };
      const demander = name === undefined ? undefined : { name, id };
      return [guard('demand-publication', { ...drawn, demander }, 'permit')];
    },
    apply({ demand }) {
      if (!demand) return;
      demand.stage = 'open';
      demand.published = demand.needs.map(({ id, text }) => ({ id, text }));
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
    apply({ demand }, { solutionId, needs, solver, on }) {
      demand?.solutions.push({
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
    contradictions: (state, { solutions }) => notOnRecord(state, solutions),
    // A batch must not leave out what came before it; what came the same day may wait for the next.
    guards: (state, act) => [guard('solution-matching', handedOn(state, act), null)],
    apply(state, { solutions, on }) {
      for (const id of solutions) {
        const solution = findSolution(state, id);
        if (solution) solution.forwardedOn ??= on;
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

/** Declined when the task force does not approve, or the assessment did not favour it. */
function entersCatalogue({ demand }: DocketState, act: Act<'deliberate-catalogue'>): boolean {
  return act.approved && demand?.assessment?.favourable !== false;
}

function notOnRecord(state: DocketState, ids: readonly string[]): Contradiction[] {
  const unknown = ids.filter((id) => findSolution(state, id) === undefined);
  return unknown.length > 0 ? [{ facts: { noSuchSolutions: unknown } }] : [];
}

function notForwarded(state: DocketState, id: string): Contradiction[] {
  return findSolution(state, id)?.forwardedOn === null ? [{ facts: { notForwarded: id } }] : [];
}

/** A solution all of whose needs were withdrawn since it came. */
function answersNothing(state: DocketState, id: string): Contradiction[] {
  const solution = findSolution(state, id);
  const answered = state.demand?.needs.some((need) =>
    solution?.needs.some((name) => sameText(name, need.id)),
  );
  return solution && !answered ? [{ facts: { needsWithdrawn: solution.needs } }] : [];
}

/** What was received and forwarded up to and with a batch, as the facts of Article 10. */
function handedOn({ demand }: DocketState, act: Act<'forward-solutions'>) {
  const solutions = demand?.solutions ?? [];
  return {
    received: solutions.map(({ id, receivedOn }) => ({ id, on: receivedOn })),
    forwarded: solutions.flatMap(({ id, forwardedOn }) => {
      const inBatch = act.solutions.some((batched) => sameText(batched, id));
      const on = forwardedOn ?? (inBatch ? act.on : null);
      return on === null ? [] : [{ id, on }];
    }),
  };
}

/** The needs after an adjustment: untouched ones stay as they are, the others are open (R11.status). */
function needsAfter(
  before: readonly { id: string; text: string; solved: boolean }[],
  { after }: Act<'adjust-demand'>,
) {
  return after.needs.map(({ id, text }) => {
    const same = before.find((need) => sameText(need.id, id) && sameText(need.text, text));
    return { id, text, solved: same?.solved ?? false };
  });
}
