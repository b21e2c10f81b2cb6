import type { Facts } from '../entities/facts.js';
import { fen } from '../values/money.js';
import { departmentsLacking } from '../values/place.js';
import { sameText } from '../values/text.js';
import { bodyOf } from './actors.js';
import { drawnApplication, drawnReview, filed, undecided } from './application-facts.js';
import { type DocketState, findProject, type ProjectState } from './state.js';
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
    contradictions: (state, { year }) =>
      state.guides.some((guide) => guide.year === year) ? [{ facts: { guideOnRecord: year } }] : [],
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
    contradictions(state, { entryId, year }) {
      const again = state.projects.find(({ stage, application, entryId: applied }) => {
        const sameEntry = entryId !== undefined && sameText(applied ?? '', entryId);
        return sameEntry && application.year === year && !ENDED.includes(stage);
      });
      return again ? [{ facts: { alreadyApplied: again.id, year } }] : [];
    },
    guards: (state, act) => [guard('project-application', drawnApplication(state, act), 'permit')],
    apply(state, act) {
      const { projectId, entryId } = act;
      state.projects.push({
        ...undecided(),
        id: projectId,
        ...(entryId === undefined ? {} : { entryId }),
        application: { ...filed(act), ...drawnApplication(state, act) },
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
    contradictions: (_, { outcome, deadline, on }) => {
      if (outcome !== 'supplement') return [];
      const inTime = deadline !== undefined && deadline >= on;
      return inTime ? [] : [{ facts: { deadline: deadline ?? null, noticeOn: on } }];
    },
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
      if (project && body !== null) project.recommended = { body };
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
      return project?.recommended === null
        ? { recommended: false, first: ['recommend'] }
        : undefined;
    },
    guards(state, { projectId }) {
      const project = findProject(state, projectId);
      const drawn = {
        formallyAccepted: project?.stage === 'accepted',
        recommended: project?.recommended ?? null,
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
    guard: [],
    to: ['listed'],
    articles: [15],
    // R9.joint: the four together, or the list is not theirs.
    contradictions(_, { departments }) {
      const lacking = departmentsLacking(departments);
      return lacking.length > 0 ? [{ facts: { departmentsLacking: lacking } }] : [];
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
        ...(fixed === undefined ? {} : { investment: fixed }),
      });
    },
  }),
] as const;

/** Takes a project to a stage, where there is such a project. */
export function moveTo(state: DocketState, id: string, stage: ProjectState['stage']): void {
  const project = findProject(state, id);
  if (project) project.stage = stage;
}
