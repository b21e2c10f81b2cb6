import type { Pair } from './pair.js';

/** Who has a fact in the files: the role that can be asked for it. */
export const holders = {
  department: ['办理本事项的科技厅（委）', 'the department that acts'],
  'department-of-demander': [
    '需求方所在地科技厅（委）',
    'the department of the demander’s province',
  ],
  'department-of-lead': [
    '牵头单位所在地科技厅（委）',
    'the department of the lead unit’s province',
  ],
  departments: ['三省一市科技厅（委）', 'the four departments'],
  'task-force': ['工作专班', 'the task force'],
  office: ['建设办公室', 'the Community Office'],
  'promotion-group': ['推进组', 'the promotion group'],
  agency: ['相关机构', 'the agency'],
  demander: ['需求方', 'the demander'],
  solver: ['解决方', 'the solver'],
  applicant: ['申请入库的单位', 'the unit that applies for entry'],
  reviewer: ['相符性审核者（自拟）', 'the reviewer of conformity (our term)'],
  lead: ['牵头单位', 'the lead unit'],
  'credit-keeper': [
    '国家和三省一市科研信用记录的管理部门',
    'the keepers of the national and provincial research credit records',
  ],
  'record-keeper': ['保存本记录的系统或机构', 'the system or body that keeps the record'],
  'edition-keeper': ['提供本版本的单位', 'whoever supplies the edition'],
} as const satisfies Readonly<Record<string, Pair>>;

/** A role that holds facts: `demander`, `department-of-lead`. */
export type Holder = keyof typeof holders;

/** Where a record says which one the role is: a path to a name or a place, and of a list which row. */
export interface HolderPlace {
  readonly path: string;
  readonly row?: Readonly<Record<string, string>>;
}

/** By kind of decision, where its record names the place or the name of a holder. */
export const holderPlaces: Readonly<
  Record<string, { readonly [H in Holder]?: HolderPlace | undefined }>
> = {
  'demand-collection': {
    department: { path: 'facts.department' },
    'department-of-demander': { path: 'facts.demander.place' },
    demander: { path: 'facts.demander.name' },
  },
  'demand-publication': { demander: { path: 'facts.demander.name' } },
  'reserve-entry': { applicant: { path: 'facts.applicant.name' } },
  'project-application': {
    lead: { path: 'facts.units.*.name', row: { role: 'lead' } },
    'department-of-lead': { path: 'facts.units.*.place', row: { role: 'lead' } },
  },
  'project-agreement': { 'department-of-lead': { path: 'facts.lead.place' } },
  grant: { 'department-of-demander': { path: 'facts.place' } },
  'solver-payment': { solver: { path: 'facts.contracts.*.solver' } },
  'project-acceptance': {
    department: { path: 'facts.department' },
    'department-of-lead': { path: 'facts.lead.place' },
  },
};
