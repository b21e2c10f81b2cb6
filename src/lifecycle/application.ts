import type { Facts } from '../entities/facts.js';
import { isKnown } from '../regulation/editions.js';
import { fen } from '../values/money.js';
import { sameText } from '../values/text.js';
import { bodyOf } from './actors.js';
import {
  drawnReview,
  entryNow,
  filed,
  guideOf,
  hasEntry,
  moveTo,
  noSuchEntry,
  recommendationBy,
  undecided,
} from './application-facts.js';
import { findProject } from './state.js';
import { guard, handling } from './table.js';

/** Ends of an application that leave its entry free to apply again. */
const ENDED = ['not-accepted', 'review-failed', 'rejected'];

/** The transition table of an application, from the guide to the approval, Articles 12–15. */
export const applicationTable = [
  handling({
    act: 'publish-guide',
    thing: 'guide',
    from: ['none'],
    by: ['guide-issuer'],
    guard: [],
    to: ['none'],
    articles: [12],
    contradictions: (state, { year }, edition) =>
      guideOf(state, year, edition).guide?.issuer === edition.parameters.guideIssuer
        ? [{ facts: { guideOnRecord: year } }]
        : [],
    apply: (state, { year, by, on }) => {
      state.guides.push({ year, issuer: bodyOf(by), on });
    },
  }),
  handling({
    act: 'file-application',
    thing: 'project',
    from: ['none'],
    by: ['lead'],
    guard: ['project-application'],
    to: ['filed'],
    articles: [12, 19],
    awaits: (state, _, { parameters }) =>
      !parameters.reserveEntryRequired || hasEntry(state)
        ? undefined
        : { entered: false, first: ['enter-reserve', 'register-entry'] },
    contradictions(state, { entryId, year }) {
      const again = state.projects.find(({ stage, application, entryId: applied }) => {
        const sameEntry = entryId !== undefined && sameText(applied ?? '', entryId);
        return sameEntry && application.year === year && !ENDED.includes(stage);
      });
      return [
        ...noSuchEntry(state, entryId),
        ...(again ? [{ facts: { alreadyApplied: again.id, year } }] : []),
      ];
    },
    guards(state, { entryId, year }, edition) {
      const drawn = { year, ...guideOf(state, year, edition), ...entryNow(state, entryId) };
      // Which entry it is shows in its id; what the act says of the entry is not taken on trust.
      return [
        guard('project-application', drawn, 'permit', entryId === undefined ? ['entry'] : []),
      ];
    },
    apply(state, act) {
      const { projectId, entryId, year } = act;
      if (findProject(state, projectId)) return;
      state.projects.push({
        ...undecided(),
        id: projectId,
        ...(entryId === undefined ? {} : { entryId }),
        application: { ...filed(act), year, ...entryNow(state, entryId) },
      });
    },
  }),
  handling({
    act: 'review-form',
    thing: 'project',
    from: ['filed'],
    by: ['agency'],
    guard: ['formal-review'],
    to: ['accepted', 'supplement-due', 'not-accepted'],
    articles: [13],
    guards(state, act) {
      const project = findProject(state, act.projectId);
      const own = ['conforming', 'complete'];
      return [guard('formal-review', drawnReview(project, act), act.outcome, own)];
    },
    apply(state, { projectId, outcome, deadline, on, conforming, complete }) {
      const project = findProject(state, projectId);
      if (!project) return;
      project.form ??= {
        ...(conforming === undefined ? {} : { conforming }),
        ...(complete === undefined ? {} : { complete }),
      };
      project.stage = outcome === 'supplement' ? 'supplement-due' : outcome;
      if (outcome === 'accepted') project.formallyAcceptedOn ??= on;
      if (outcome !== 'supplement') return;
      project.notice = { on, deadline: deadline ?? on };
      project.supplement = null;
    },
  }),
  handling({
    act: 'file-supplement',
    thing: 'project',
    from: ['supplement-due'],
    by: ['lead'],
    guard: [],
    to: ['filed'],
    articles: [13],
    requires: (state, { projectId = '', on }) => {
      const deadline = findProject(state, projectId)?.notice?.deadline;
      return deadline !== undefined && on !== undefined && on > deadline
        ? { deadline, late: on, first: ['lapse'] }
        : undefined;
    },
    apply(state, { projectId, on }) {
      const project = findProject(state, projectId);
      if (project) Object.assign(project, { stage: 'filed', supplement: { on } });
    },
  }),
  handling({
    act: 'lapse',
    thing: 'project',
    from: ['supplement-due'],
    by: ['agency'],
    guard: ['formal-review'],
    to: ['not-accepted'],
    articles: [13],
    requires: (state, { projectId = '', on }) => {
      const deadline = findProject(state, projectId)?.notice?.deadline;
      const early = deadline !== undefined && on !== undefined && on <= deadline;
      return early ? { deadline, early: on } : undefined;
    },
    guards(state, { projectId }) {
      const { form, notice, supplement } = findProject(state, projectId) ?? {};
      const drawn = { ...form, notice: notice ?? null, supplement: supplement ?? null };
      return [guard('formal-review', drawn, 'not-accepted')];
    },
    apply: (state, { projectId }) => moveTo(state, projectId, 'not-accepted'),
  }),
  handling({
    act: 'recommend',
    thing: 'project',
    from: ['filed', 'accepted'],
    by: ['recommending-body'],
    guard: [],
    to: ['filed', 'accepted'],
    articles: [13],
    apply(state, { projectId, by }) {
      const body = bodyOf(by);
      const project = findProject(state, projectId);
      if (body === null || project?.recommendedBy.includes(body)) return;
      project?.recommendedBy.push(body);
    },
  }),
  handling({
    act: 'hold-review',
    thing: 'project',
    from: ['accepted'],
    by: ['agency'],
    guard: ['expert-review'],
    to: ['reviewed', 'review-failed'],
    articles: [14],
    requires: (state, { projectId = '' }) => {
      const project = findProject(state, projectId);
      return project?.recommendedBy.length === 0
        ? { recommended: false, first: ['recommend'] }
        : undefined;
    },
    guards(state, { projectId }, edition) {
      const { formallyAcceptedOn = null, recommendedBy = [] } = findProject(state, projectId) ?? {};
      const drawn = {
        formallyAccepted: formallyAcceptedOn !== null,
        recommended: isKnown(edition.parameters.recommendingBody)
          ? recommendationBy(edition.parameters.recommendingBody, recommendedBy)
          : undefined,
      };
      return [guard('expert-review', drawn, 'met')];
    },
    apply(state, { projectId, reviewFavourable }) {
      const project = findProject(state, projectId);
      if (!project) return;
      project.reviewFavourable = reviewFavourable;
      project.stage = reviewFavourable ? 'reviewed' : 'review-failed';
    },
  }),
  handling({
    act: 'list-project',
    thing: 'project',
    from: ['reviewed'],
    by: ['departments'],
    guard: ['project-approval'],
    to: ['listed'],
    articles: [15],
    // The list decides nothing yet; what the deliberation could no longer mend stands against it.
    guards(state, { projectId, departments, on }) {
      const reviewFavourable = findProject(state, projectId)?.reviewFavourable ?? false;
      const drawn = { reviewFavourable, proposal: { departments, on } };
      return [guard('project-approval', drawn, null)];
    },
    apply(state, { projectId, departments, on }) {
      const project = findProject(state, projectId);
      if (project) Object.assign(project, { stage: 'listed', proposal: { departments, on } });
    },
  }),
  handling({
    act: 'deliberate-approval',
    thing: 'project',
    from: ['listed'],
    by: ['deliberating-body'],
    guard: ['project-approval'],
    to: ['approved', 'rejected'],
    articles: [15],
    guards(state, { projectId, by, approved, on }) {
      const body = bodyOf(by);
      const project = findProject(state, projectId);
      const drawn: Partial<Facts<'project-approval'>> = {
        reviewFavourable: project?.reviewFavourable ?? false,
        proposal: project?.proposal ?? null,
        ...(body === null ? {} : { deliberation: { body, approved, on } }),
      };
      return [guard('project-approval', drawn, approved ? 'permit' : 'deny')];
    },
    apply(state, { projectId, approved, investment, on }) {
      const project = findProject(state, projectId);
      if (!project) return;
      // R16.investment: fixed at approval; the demand's where the resolution names no other.
      const fixed = investment === undefined ? state.demand?.investment : fen(investment);
      Object.assign(project, {
        stage: approved ? 'approved' : 'rejected',
        deliberation: { approved, on },
        ...(approved && fixed !== undefined ? { investment: fixed } : {}),
      });
    },
  }),
] as const;
