import type { Facts } from '../entities/facts.js';
import { fen } from '../values/money.js';
import {
  appliedOtherwise,
  awaitsGuideAndEntry,
  drawnReview,
  entryNow,
  filed,
  formIn,
  guideOf,
  holderIn,
  mustBeEntered,
  recommendationBy,
  undecided,
} from './application-facts.js';
import { settleContracts } from './contract-owners.js';
import { bodyNamed } from './edition-words.js';
import { bodyOf } from './parties.js';
import { guard, handling } from './table.js';

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
    contradictions(world, { year }, edition) {
      const issuer = bodyNamed(edition, 'guideIssuer');
      const again = world.guidesOf(year).some((each) => each.issuer === issuer);
      return issuer !== undefined && again ? [{ facts: { guideOnRecord: year } }] : [];
    },
    apply: (world, { year, by, on }) => world.addGuide({ year, issuer: bodyOf(by), on }),
  }),
  handling({
    act: 'file-application',
    thing: 'project',
    from: ['none'],
    by: ['lead'],
    guard: ['project-application'],
    to: ['filed'],
    articles: [12, 19],
    requires: mustBeEntered,
    awaits: awaitsGuideAndEntry,
    contradictions: appliedOtherwise,
    guards(world, { entryId, year }, edition) {
      const entry = entryNow(world, entryId);
      const drawn = { year, ...guideOf(world, year, edition), ...entry };
      // What the history leaves open stays open, whatever the act states of it.
      const own = entry.entry === undefined ? ['entry'] : [];
      const written = holderIn(world, entryId);
      return [guard('project-application', drawn, 'permit', { own, written })];
    },
    apply(world, act, { at }) {
      const { projectId, entryId, year } = act;
      if (world.project(projectId)) return;
      const application = Object.assign(filed(act), { year }, entryNow(world, entryId));
      const entry = entryId === undefined ? {} : { entryId };
      world.addProject(Object.assign(undecided(at, projectId), entry, { application }));
      settleContracts(world, projectId);
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
    guards(world, act) {
      const project = world.project(act.projectId);
      const own = ['conforming', 'complete'];
      const written = formIn(project, true);
      return [guard('formal-review', drawnReview(project, act), act.outcome, { own, written })];
    },
    apply(world, act, { placed, mayReach, at }) {
      const { projectId, outcome, deadline, on, conforming, complete } = act;
      const project = world.project(projectId);
      if (!project) return;
      project.form ??= {
        at,
        ...(conforming === undefined ? {} : { conforming }),
        ...(complete === undefined ? {} : { complete }),
      };
      const to = outcome === 'supplement' ? 'supplement-due' : outcome;
      if (mayReach(to)) world.moveProject(project, to);
      if (outcome === 'accepted' && project.stage !== 'not-accepted')
        project.formallyAcceptedOn ??= on;
      if (outcome !== 'supplement' || !(placed || project.notice === null)) return;
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
    requires: (world, { projectId, on = '' }) => {
      const notice = world.project(projectId)?.notice;
      if (!notice || on === '') return [];
      if (on < notice.on) return [{ facts: { noticeOn: notice.on, supplementOn: on } }];
      const { deadline } = notice;
      return on > deadline ? [{ facts: { deadline, late: on, first: ['lapse'] } }] : [];
    },
    apply(world, { projectId, on }, { placed, mayReach }) {
      const project = world.project(projectId);
      if (!project) return;
      if (mayReach('filed')) world.moveProject(project, 'filed');
      // One that is dated before its notice is none.
      const answers = project.notice !== null && on >= project.notice.on;
      if (answers && (placed || project.supplement === null)) project.supplement = { on };
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
    requires: (world, { projectId, on }) => {
      const deadline = world.project(projectId)?.notice?.deadline;
      const early = deadline !== undefined && on !== undefined && on <= deadline;
      return early ? [{ facts: { deadline, early: on } }] : [];
    },
    guards(world, { projectId }) {
      const project = world.project(projectId);
      // Nothing lapses that nobody has reviewed, which the order of the acts says.
      if (!project?.form) return [];
      const { form, notice, supplement } = project;
      const { at: _, ...file } = form;
      const drawn = { ...file, notice, supplement };
      return [guard('formal-review', drawn, 'not-accepted', { written: formIn(project, false) })];
    },
    apply(world, { projectId }, { mayReach }) {
      const project = world.project(projectId);
      if (project && mayReach('not-accepted')) world.moveProject(project, 'not-accepted');
    },
  }),
  handling({
    act: 'recommend',
    thing: 'project',
    from: ['filed', 'accepted'],
    by: ['recommending-body'],
    guard: [],
    to: ['filed', 'accepted'],
    articles: [13],
    apply(world, { projectId, by }) {
      const body = bodyOf(by);
      const given = world.project(projectId)?.recommendedBy;
      if (body !== null && given?.includes(body) === false) given.push(body);
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
    requires: (world, { projectId }) =>
      (world.project(projectId)?.recommendedBy ?? []).length === 0
        ? [{ facts: { recommended: false }, first: ['recommend'] }]
        : [],
    guards(world, { projectId }, edition) {
      const { formallyAcceptedOn = null, recommendedBy = [] } = world.project(projectId) ?? {};
      const required = bodyNamed(edition, 'recommendingBody');
      const drawn = {
        formallyAccepted: formallyAcceptedOn !== null,
        recommended: recommendationBy(required, recommendedBy),
      };
      return [guard('expert-review', drawn, 'met')];
    },
    apply(world, { projectId, reviewFavourable }, { placed, mayReach }) {
      const project = world.project(projectId);
      if (!project) return;
      const to = reviewFavourable ? 'reviewed' : 'review-failed';
      if (mayReach(to)) world.moveProject(project, to);
      if (placed || project.reviewFavourable === null) project.reviewFavourable = reviewFavourable;
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
    guards(world, { projectId, departments, on }) {
      const reviewFavourable = world.project(projectId)?.reviewFavourable ?? false;
      const drawn = { reviewFavourable, proposal: { departments, on } };
      return [guard('project-approval', drawn, null, { later: ['deliberation'] })];
    },
    apply(world, { projectId, departments, on }, { placed, mayReach }) {
      const project = world.project(projectId);
      if (!project) return;
      if (mayReach('listed')) world.moveProject(project, 'listed');
      if (placed || project.proposal === null) project.proposal = { departments, on };
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
    guards(world, { projectId, by, approved, on }) {
      const body = bodyOf(by);
      const project = world.project(projectId);
      const drawn: Partial<Facts<'project-approval'>> = {
        reviewFavourable: project?.reviewFavourable ?? false,
        proposal: project?.proposal ?? null,
        ...(body === null ? {} : { deliberation: { body, approved, on } }),
      };
      return [guard('project-approval', drawn, approved ? 'permit' : 'deny')];
    },
    apply(world, { projectId, approved, investment, localCap, on }, { placed, mayReach }) {
      const project = world.project(projectId);
      if (!project) return;
      const to = approved ? 'approved' : 'rejected';
      if (mayReach(to)) world.moveProject(project, to);
      if (!placed && project.deliberation !== null) return;
      project.deliberation = { approved, on };
      if (!approved) return;
      // R16.investment: fixed at approval; what the demand named never stands for it.
      if (investment !== undefined) project.investment = fen(investment);
      if (localCap !== undefined) project.localCap = localCap === null ? null : fen(localCap);
    },
  }),
] as const;
