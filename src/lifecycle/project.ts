import { fen } from '../values/money.js';
import { sameText } from '../values/text.js';
import { bodyOf } from './actors.js';
import { moveTo } from './application.js';
import {
  changedApplication,
  drawnAcceptance,
  drawnAgreement,
  drawnGrant,
  drawnPayments,
} from './project-facts.js';
import { type ContractState, type DocketState, findProject, leadOf } from './state.js';
import { type Contradiction, guard, handling, type Stage } from './table.js';

const FROM_APPROVAL: readonly Stage[] = ['approved', 'announced', 'running'];

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
    from: FROM_APPROVAL,
    by: ['departments', 'department'],
    guard: ['grant'],
    to: FROM_APPROVAL,
    articles: [3, 16],
    guards: (state, act) => [
      guard('grant', drawnGrant(findProject(state, act.projectId), act), 'permit', ['sources']),
    ],
    apply(state, { projectId, instalment, on, sources, localCap }) {
      const project = findProject(state, projectId);
      if (!project) return;
      const paid = { amount: fen(instalment), on };
      project.instalments.push(sources === undefined ? paid : { ...paid, sources });
      if (localCap !== undefined) project.localCap = localCap === null ? null : fen(localCap);
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
    apply(state, { projectId, on }) {
      const project = findProject(state, projectId);
      if (!project) return;
      project.stage = 'running';
      project.startedOn ??= on;
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
    contradictions(state, { projectId, contractId, amount }) {
      const signed = contractOf(state, projectId, contractId);
      // Ours: the test stays on the amount first signed; a lower one is pointed out.
      return signed && fen(amount) < signed.amount
        ? [{ facts: { firstSigned: signed.amount, reducedTo: fen(amount) }, advice: true }]
        : [];
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
    from: FROM_APPROVAL,
    by: ['demander'],
    guard: [],
    to: FROM_APPROVAL,
    articles: [16],
    contradictions: (state, { projectId, contractId }) => noContract(state, projectId, contractId),
    apply(state, { projectId, contractId, amount, on }) {
      contractOf(state, projectId, contractId)?.payments.push({ amount: fen(amount), on });
    },
  }),
  handling({
    act: 'refund',
    thing: 'project',
    from: FROM_APPROVAL,
    by: ['solver'],
    guard: ['solver-payment'],
    to: FROM_APPROVAL,
    articles: [16],
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
    articles: [16, 18],
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
    by: ['lead-department'],
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
    // The new lead meets Article 12, and the department of its province signs anew in the same act.
    guards(state, act) {
      const project = findProject(state, act.projectId);
      const lead = act.units.find(({ role }) => role === 'lead');
      const own = ['platform', 'units', 'leader', 'team', 'objective', 'credit'];
      return [
        guard('project-application', changedApplication(state, project, act), 'permit', own),
        guard('project-agreement', drawnAgreement(project, act, lead), 'met'),
      ];
    },
    apply(state, act) {
      const project = findProject(state, act.projectId);
      if (!project) return;
      project.application = changedApplication(state, project, act);
      if (act.entryId !== undefined) project.entryId = act.entryId;
    },
  }),
] as const;

function contractOf(state: DocketState, projectId: string, id: string): ContractState | undefined {
  return findProject(state, projectId)?.contracts.find((contract) => sameText(contract.id, id));
}

function noContract(state: DocketState, projectId: string, id: string): Contradiction[] {
  return contractOf(state, projectId, id) ? [] : [{ facts: { noSuchContract: id } }];
}
