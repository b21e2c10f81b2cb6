import { fen, fenToJson } from '../values/money.js';
import { guideOf, noSuchEntry } from './application-facts.js';
import { lastPaymentOn, openContracts } from './contract-facts.js';
import { keepUnnamed } from './contract-owners.js';
import { bodyOf, isPublic } from './parties.js';
import { drawnPayments, openPayment } from './payment-facts.js';
import {
  appliedElsewhere,
  changedApplication,
  drawnAcceptance,
  drawnAgreement,
  drawnGrant,
  entryIn,
  grantedWithThis,
  instalmentIn,
  leadIn,
  reportedOtherwise,
  signedIn,
} from './project-facts.js';
import { guard, handling, type Stage } from './table.js';

/** Money still moves once a project has ended well or was given up: what was held back, the last instalment. */
const FROM_APPROVAL: readonly Stage[] = [
  'approved',
  'announced',
  'running',
  'project-accepted',
  'terminated',
];

/** The year of its end is still to be reported. */
const FROM_START: readonly Stage[] = ['running', 'project-accepted', 'terminated'];

/** The transition table of a project, from the announcement to its end, Articles 15–18. */
export const projectTable = [
  handling({
    act: 'announce',
    thing: 'project',
    from: ['approved'],
    by: ['announcing-body'],
    guard: [],
    to: ['announced'],
    articles: [15],
    apply(world, { projectId, by, on }, { placed, mayReach }) {
      const body = bodyOf(by);
      const project = world.project(projectId);
      if (!project) return;
      if (mayReach('announced')) world.moveProject(project, 'announced');
      const recorded = placed || project.announcement === null;
      if (body !== null && recorded) project.announcement = { body, on };
    },
  }),
  handling({
    act: 'award-grant',
    thing: 'project',
    from: FROM_APPROVAL,
    by: ['departments', 'department'],
    guard: ['grant'],
    to: FROM_APPROVAL,
    articles: [16, 3],
    contradictions(world, act) {
      const { total } = grantedWithThis(world, world.project(act.projectId), act);
      return typeof total === 'number' ? [] : [{ facts: { beyondMoney: fenToJson(total) } }];
    },
    guards(world, act) {
      const project = world.project(act.projectId);
      const written = instalmentIn(world, project, act);
      // What the act says of sources is of this instalment alone.
      const drawn = drawnGrant(world, project, act);
      return [guard('grant', drawn, 'permit', { own: ['sources'], written })];
    },
    apply(world, { projectId, instalment, on, sources, investment, localCap }, { at }) {
      const project = world.project(projectId);
      if (!project) return;
      const paid = { at, amount: fen(instalment), on };
      const whole = sources === undefined ? paid : Object.assign(paid, { sources });
      world.addInstalment(project, world.owned(whole));
      // What the approval left out is known from the first instalment that states it.
      if (investment !== undefined) project.investment ??= fen(investment);
      if (localCap === undefined || project.localCap !== undefined) return;
      project.localCap = localCap === null ? null : fen(localCap);
    },
  }),
  handling({
    act: 'sign-agreement',
    thing: 'project',
    from: ['announced'],
    by: ['lead-department'],
    guard: ['project-agreement'],
    to: ['running'],
    articles: [15],
    guards(world, act) {
      const project = world.project(act.projectId);
      const units = project?.application.units;
      const written = leadIn(units, `acts.${project?.at ?? 0}.units`);
      return [guard('project-agreement', drawnAgreement(project, act, units), 'met', { written })];
    },
    apply(world, act, { placed, mayReach }) {
      const project = world.project(act.projectId);
      if (!project) return;
      if (mayReach('running')) {
        world.moveProject(project, 'running');
        project.startedOn ??= act.on;
      }
      if (placed || project.agreement === null) project.agreement = signedIn(act);
    },
  }),
  handling({
    act: 'report-year',
    thing: 'project',
    from: FROM_START,
    by: ['lead', 'unit'],
    guard: [],
    to: FROM_START,
    articles: [17],
    contradictions: reportedOtherwise,
    apply(world, { projectId, year }) {
      const project = world.project(projectId);
      if (project && !project.reports.includes(year)) project.reports.push(year);
    },
  }),
  handling({
    act: 'accept-project',
    thing: 'project',
    from: ['running'],
    by: ['lead-department'],
    guard: ['project-acceptance', 'solver-payment'],
    to: ['project-accepted', 'running'],
    articles: [18, 16],
    guards(world, act, edition) {
      const project = world.project(act.projectId);
      const payments = drawnPayments(world, project, act.on, edition);
      const acceptance = drawnAcceptance(world, project, act, payments, edition);
      // What was paid and reported only the history says; where it leaves that open, nobody else does.
      const own = ['solverPaymentMet', 'annualReportsMet'].filter((key) => !(key in acceptance));
      const atUnits = leadIn(project?.application.units, `acts.${project?.at ?? 0}.units`);
      const paid = lastPaymentOn(world, payments.contracts ?? [], act.on);
      const [path, ...earlier] = payments.contracts ? [] : openContracts(world, project).missing;
      const unnamed = path === undefined ? undefined : { path, earlier };
      const written = (path: string) =>
        path === 'facts.solverPaymentMet'
          ? (unnamed ?? openPayment(payments, act.on, edition))
          : atUnits(path);
      const inPayments = (path: string) => (path === 'facts.contracts' ? unnamed : paid(path));
      return [
        guard('project-acceptance', acceptance, act.outcome, { own, written }),
        ...(act.outcome === 'permit'
          ? [guard('solver-payment', payments, 'met', { written: inPayments })]
          : []),
      ];
    },
    apply(world, { projectId, outcome, on }, { mayReach }) {
      const project = world.project(projectId);
      if (!project || outcome === 'deny' || !mayReach('project-accepted')) return;
      world.moveProject(project, 'project-accepted');
      Object.assign(project, { acceptedOn: on, endedOn: on });
    },
  }),
  handling({
    act: 'terminate-project',
    thing: 'project',
    from: ['running'],
    by: ['lead-department', 'lead'],
    guard: [],
    to: ['terminated'],
    articles: [],
    ours: true,
    apply(world, { projectId, on }, { mayReach }) {
      const project = world.project(projectId);
      if (!project || !mayReach('terminated')) return;
      world.moveProject(project, 'terminated');
      project.endedOn = on;
    },
  }),
  handling({
    act: 'change-lead',
    thing: 'project',
    from: ['running'],
    by: ['lead-department', 'lead'],
    guard: ['project-application', 'project-agreement'],
    to: ['running'],
    articles: [12, 15],
    ours: true,
    contradictions: (world, act) => [
      ...noSuchEntry(world, act.entryId),
      ...appliedElsewhere(world, act),
    ],
    // The new lead meets Article 12, and the department of its province signs anew in the same act, whether that
    // department records it or the lead that hands over.
    guards(world, act, edition) {
      const project = world.project(act.projectId);
      if (!project) return [];
      const application = changedApplication(world, project, act);
      const guide = guideOf(world, application.year, edition);
      return [
        guard('project-application', { ...application, ...guide }, 'permit', {
          own: application.entry === undefined ? ['entry'] : [],
          carried: true,
          written: entryIn(world, project, act),
        }),
        guard('project-agreement', drawnAgreement(project, act, act.units), 'met', {
          written: leadIn(act.units, 'units', !isPublic(act.by)),
        }),
      ];
    },
    apply(world, act, { placed, at }) {
      const project = world.project(act.projectId);
      if (!project || !placed) return;
      const application = changedApplication(world, project, act);
      const entry = act.entryId === undefined ? {} : { entryId: act.entryId };
      if (act.entryId !== undefined) keepUnnamed(world, project);
      world.changeApplication(project, { ...entry, application, at });
      project.agreement = signedIn(act);
    },
  }),
] as const;
