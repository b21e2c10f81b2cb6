import type { Act, DocketState, ProjectState } from '../../src/lifecycle/index.js';
import { addDays } from '../../src/testing/index.js';
import { DEMANDER, type Draw, FIRM, FOUR } from './regular-dockets.js';

const SOLVER = { name: '合肥微纳检测研究院（虚构）', place: '340100' };
const OFFICE = '320000';

const unitsLedBy = (lead: { name: string; place: string }) => [
  { ...lead, role: 'lead' as const, kind: 'enterprise' as const },
  { ...SOLVER, role: 'subproject' as const, kind: 'institute' as const },
];

/** From the guide to the approval. */
export function applicationActs(state: DocketState, on: string, draw: Draw): Act[] {
  const year = Number(on.slice(0, 4));
  const { entries, projects } = state;
  const entry = draw.from(...entries);
  const lead = entry?.route === 'same-direction' ? FIRM : DEMANDER;
  const project = draw.from(...projects);
  return [
    { act: 'publish-guide', on, by: 'office', year },
    ...(entry === undefined
      ? []
      : [fileApplication(`P${projects.length + 1}`, entry.id, lead, on)]),
    ...(project === undefined ? [] : onProject(project, on, draw)),
  ];
}

function fileApplication(
  projectId: string,
  entryId: string,
  lead: typeof DEMANDER,
  on: string,
): Act {
  return {
    act: 'file-application',
    on,
    by: lead.name,
    projectId,
    entryId,
    year: Number(on.slice(0, 4)),
    platform: 'national-st-system',
    units: unitsLedBy(lead),
    leader: '张工',
    team: ['李工'],
    objective: 'key-technology',
    credit: 'clear',
  };
}

/** The steps that lead on from where an application stands, each with a chance of ending it. */
function onProject(project: ProjectState, on: string, draw: Draw): Act[] {
  const { id: projectId } = project;
  const lead = leadOf(project);
  const complete = project.supplement !== null || !draw.once(3);
  const outcome = complete ? 'accepted' : draw.from('supplement', 'supplement', 'not-accepted');
  const review = { conforming: true, complete, outcome } as const;
  return [
    {
      act: 'review-form',
      on,
      by: 'agency',
      projectId,
      ...review,
      ...(outcome === 'supplement' ? { deadline: addDays(on, 30) } : {}),
    },
    { act: 'file-supplement', on, by: lead, projectId },
    { act: 'lapse', on, by: 'agency', projectId },
    { act: 'recommend', on, by: 'task-force', projectId },
    {
      act: 'hold-review',
      on,
      by: 'agency',
      projectId,
      departments: FOUR,
      experts: [{ id: 'X1', inPool: true }],
      roundOfYear: 1,
      reviewFavourable: !draw.once(8),
    },
    { act: 'list-project', on, by: 'departments', projectId, departments: FOUR },
    {
      act: 'deliberate-approval',
      on,
      by: 'task-force',
      projectId,
      approved: !draw.once(8),
      ...(draw.once(5) ? {} : { investment: '4000万元' }),
      ...(draw.once(3) ? { localCap: draw.from(null, '1100万元') } : {}),
    },
    { act: 'announce', on, by: 'office', projectId },
  ];
}

const leadOf = ({ application }: ProjectState): string =>
  application.units?.find(({ role }) => role === 'lead')?.name ?? '';

const departmentOf = (project: ProjectState): string =>
  leadOf(project) === FIRM.name ? '330000' : OFFICE;

/** From the approval to the end, and what is owed after it. */
export function projectActs(state: DocketState, on: string, draw: Draw): Act[] {
  const project = draw.from(...state.projects);
  if (project === undefined) return [];
  const { id: projectId } = project;
  const by = departmentOf(project);
  const instalment = draw.from('0元', '300万元', '600万元', '1200万元');
  const due = Number((project.startedOn ?? on).slice(0, 4)) + project.reports.length;
  const criteria = ['innovation', 'application', 'contribution'] as const;
  const other = draw.from(...state.entries);
  return [
    {
      act: 'award-grant',
      on,
      by: 'departments',
      projectId,
      instalment,
      investment: '4000万元',
      localCap: project.localCap === undefined ? null : (project.localCap ?? null),
      sources: [{ level: 'central', amount: instalment }],
    },
    { act: 'sign-agreement', on, by, projectId, taskAgreement: true, contract: true },
    { act: 'report-year', on, by: leadOf(project), projectId, year: due },
    { act: 'report-year', on, by: leadOf(project), projectId, year: due },
    {
      act: 'accept-project',
      on,
      by,
      projectId,
      criteria: [...criteria],
      outcome: draw.from('permit', 'permit', 'deny'),
    },
    ...contractActs(state, projectId, on, draw),
    ...(draw.once(4) && other !== undefined ? [changedLead(projectId, other, on)] : []),
    ...(draw.once(10)
      ? [{ act: 'terminate-project', on, by, projectId, reason: '无法继续' } as const]
      : []),
  ];
}

function changedLead(projectId: string, entry: DocketState['entries'][number], on: string): Act {
  const lead = entry.route === 'demander' ? DEMANDER : FIRM;
  return {
    act: 'change-lead',
    on,
    by: entry.route === 'demander' ? OFFICE : '330000',
    projectId,
    entryId: entry.id,
    units: unitsLedBy(lead),
    credit: 'clear',
    taskAgreement: true,
    contract: true,
  };
}

function contractActs(
  { contracts, projects }: DocketState,
  projectId: string,
  on: string,
  draw: Draw,
): Act[] {
  const unpaid = contracts.find(({ payments }) => payments.length === 0);
  const contractId = unpaid?.id ?? draw.from(...contracts.map(({ id }) => id), 'C1');
  const project = projects.find(({ id }) => id === projectId);
  const payer = project === undefined ? DEMANDER.name : leadOf(project);
  const paid = { on, projectId, contractId, paymentId: `B${draw.below(100_000)}` };
  const sign = {
    act: 'sign-contract',
    on,
    by: payer,
    projectId,
    contractId: `C${contracts.length + 1}`,
    solver: SOLVER.name,
    amount: '100万元',
  } as const;
  return [
    ...(contracts.length === 0 || draw.once(6) ? [sign] : []),
    { act: 'pay-solver', by: payer, amount: draw.from('40万元', '80万元', '100万元'), ...paid },
    { act: 'pay-solver', by: payer, amount: '80万元', ...paid },
    { act: 'refund', by: SOLVER.name, amount: '10万元', ...paid },
  ];
}
