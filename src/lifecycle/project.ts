import { fen, fenToJson } from '../values/money.js';
import { sameText } from '../values/text.js';
import { bodyOf } from './actors.js';

import { guideOf, moveTo, noSuchEntry } from './application-facts.js';
import { awaitsContract, contractOf, noContract } from './contract-facts.js';
import {
  changedApplication,
  drawnAcceptance,
  drawnAgreement,
  drawnGrant,
  drawnPayments,
  signedIn,
  totalGrant,
} from './project-facts.js';
import { findProject, leadAmong, leadOf } from './state.js';
import { guard, handling, type Stage } from './table.js';

const FROM_APPROVAL: readonly Stage[] = ['approved', 'announced', 'running'];

/** Money still moves once a project has been accepted: what was held back, the last instalment. */
const ALSO_ACCEPTED: readonly Stage[] = [...FROM_APPROVAL, 'project-accepted'];

/** A project that was given up is still settled with its solvers. */
const ALSO_ENDED: readonly Stage[] = [...ALSO_ACCEPTED, 'terminated'];

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
    apply(state, { projectId, by, on }) {
      const body = bodyOf(by);
      const project = findProject(state, projectId);
      if (!project) return;
      project.stage = 'announced';
      if (body !== null) project.announcement = { body, on };
    },
  }),
  handling({
    act: 'award-grant',
    thing: 'project',
    from: ALSO_ACCEPTED,
    by: ['departments', 'department'],
    guard: ['grant'],
    to: ALSO_ACCEPTED,
    articles: [16, 3],
    contradictions(state, act) {
      const total = totalGrant(findProject(state, act.projectId), act);
      return typeof total === 'number' ? [] : [{ facts: { beyondMoney: fenToJson(total) } }];
    },
    guards: (state, act) => [
      guard('grant', drawnGrant(findProject(state, act.projectId), act), 'permit', ['sources']),
    ],
    apply(state, { projectId, instalment, on, sources, localCap }) {
      const project = findProject(state, projectId);
      if (!project) return;
      const paid = { amount: fen(instalment), on };
      project.instalments.push(sources === undefined ? paid : { ...paid, sources });
      // A cap on record binds the later instalments too, whatever they say of it.
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
    guards(state, act) {
      const project = findProject(state, act.projectId);
      const lead = project && leadOf(project);
      return [guard('project-agreement', drawnAgreement(project, act, lead), 'met')];
    },
    apply(state, act) {
      const project = findProject(state, act.projectId);
      if (!project) return;
      project.stage = 'running';
      project.agreement = signedIn(act);
      project.startedOn ??= act.on;
    },
  }),
  handling({
    act: 'sign-contract',
    thing: 'project',
    from: FROM_APPROVAL,
    by: ['demander', 'solver'],
    guard: [],
    to: FROM_APPROVAL,
    articles: [16],
    contradictions(state, { projectId, contractId, solver, amount }) {
      const signed = contractOf(state, projectId, contractId);
      if (!signed) return [];
      // Ours: the test stays on the amount first signed; a lower one is pointed out.
      const [firstSigned, reducedTo] = [signed.amount, fen(amount)];
      return [
        ...(sameText(signed.solver, solver)
          ? []
          : [{ facts: { signedWith: signed.solver, solver } }]),
        ...(reducedTo < firstSigned
          ? [{ facts: { firstSigned, reducedTo }, advice: true as const }]
          : []),
      ];
    },
    apply(state, { projectId, contractId, solver, amount }) {
      if (contractOf(state, projectId, contractId)) return;
      const contract = { id: contractId, solver, amount: fen(amount), payments: [] };
      findProject(state, projectId)?.contracts.push(contract);
    },
  }),
  handling({
    act: 'pay-solver',
    thing: 'project',
    from: ALSO_ENDED,
    by: ['demander'],
    guard: [],
    to: ALSO_ENDED,
    articles: [16],
    awaits: awaitsContract,
    contradictions: (state, { projectId, contractId }) => noContract(state, projectId, contractId),
    apply(state, { projectId, contractId, amount, on }) {
      contractOf(state, projectId, contractId)?.payments.push({ amount: fen(amount), on });
    },
  }),
  handling({
    act: 'refund',
    thing: 'project',
    from: ALSO_ENDED,
    by: ['solver'],
    guard: ['solver-payment'],
    to: ALSO_ENDED,
    articles: [16],
    awaits: awaitsContract,
    contradictions: (state, { projectId, contractId }) => noContract(state, projectId, contractId),
    guards(state, act) {
      const { acceptedOn = null, contracts = [] } = findProject(state, act.projectId) ?? {};
      const refund = { amount: 0 - fen(act.amount), on: act.on };
      const after = contracts.map((contract) =>
        sameText(contract.id, act.contractId)
          ? { ...contract, payments: [...contract.payments, refund] }
          : contract,
      );
      // Before acceptance a refund only lowers what was paid; after it, it is pointed out.
      const drawn = { acceptanceOn: acceptedOn, contracts: after };
      return acceptedOn === null ? [] : [guard('solver-payment', drawn, null)];
    },
    apply(state, { projectId, contractId, amount, on }) {
      contractOf(state, projectId, contractId)?.payments.push({ amount: 0 - fen(amount), on });
    },
  }),
  handling({
    act: 'report-year',
    thing: 'project',
    from: ['running'],
    by: ['lead'],
    guard: [],
    to: ['running'],
    articles: [17],
    contradictions: (state, { projectId, year }) =>
      findProject(state, projectId)?.reports.includes(year)
        ? [{ facts: { alreadyReported: year } }]
        : [],
    apply(state, { projectId, year }) {
      const project = findProject(state, projectId);
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
    guards(state, act, edition) {
      const project = findProject(state, act.projectId);
      const payments = drawnPayments(project, act.on);
      const acceptance = drawnAcceptance(project, act, payments, edition);
      return [
        guard('project-acceptance', acceptance, act.outcome),
        ...(act.outcome === 'permit' ? [guard('solver-payment', payments, 'met')] : []),
      ];
    },
    apply(state, { projectId, outcome, on }) {
      const project = findProject(state, projectId);
      if (!project || outcome === 'deny') return;
      Object.assign(project, { stage: 'project-accepted', acceptedOn: on });
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
    apply: (state, { projectId }) => moveTo(state, projectId, 'terminated'),
  }),
  handling({
    act: 'change-lead',
    thing: 'project',
    from: ['running'],
    by: ['lead-department'],
    guard: ['project-application', 'project-agreement'],
    to: ['running'],
    articles: [12, 15],
    ours: true,
    contradictions: (state, { entryId }) => noSuchEntry(state, entryId),
    // The new lead meets Article 12, and the department of its province signs anew in the same act.
    guards(state, act, edition) {
      const project = findProject(state, act.projectId);
      if (!project) return [];
      const application = changedApplication(state, project, act);
      const guide = guideOf(state, application.year, edition);
      return [
        guard('project-application', { ...application, ...guide }, 'permit'),
        guard('project-agreement', drawnAgreement(project, act, leadAmong(act.units)), 'met'),
      ];
    },
    apply(state, act) {
      const project = findProject(state, act.projectId);
      if (!project) return;
      project.application = changedApplication(state, project, act);
      project.agreement = signedIn(act);
      if (act.entryId !== undefined) project.entryId = act.entryId;
    },
  }),
] as const;
