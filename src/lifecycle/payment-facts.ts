import { determined, judgedOn } from '../decisions/determine.js';
import type { Facts, Kind } from '../entities/facts.js';
import type { Edition } from '../regulation/editions.js';
import type { DateText } from '../values/date.js';
import { contractsOf, openContracts, paidOn } from './contract-facts.js';
import { undated } from './edition-words.js';
import type { ContractState, ProjectState } from './state.js';
import type { Written } from './table.js';
import type { World } from './world.js';

type Project = ProjectState | undefined;

/** The day on which a project was approved; `null` where it was not. */
export const approvedOn = (project: Project): DateText | null =>
  project?.deliberation?.approved ? project.deliberation.on : null;

/** What was paid on each contract, were the project accepted on that day; nothing where it hangs on which count. */
export function drawnPayments(
  world: World,
  project: Project,
  acceptanceOn: DateText,
  edition: Edition,
): Partial<Facts<'solver-payment'>> {
  const known = { approvedOn: approvedOn(project), acceptanceOn };
  const paidOf = (all: readonly ContractState[]) => ({
    approvedOn: known.approvedOn,
    acceptanceOn,
    contracts: all.map((each) => paidOn(world, each, acceptanceOn)),
  });
  const certain = contractsOf(world, project);
  const { contracts: open } = openContracts(world, project);
  if (open.length === 0) return paidOf(certain);
  const met = (all: readonly ContractState[]) =>
    isMet(world, 'solver-payment', paidOf(all), acceptanceOn, edition);
  // Whichever of them count, it comes to what those come to that lack most, and those that lack least.
  const short = open.filter((each) => met([each]) !== true);
  const enough = open.filter((each) => met([each]) !== false);
  const result = met(certain);
  const hangs = [short, enough].some((some) => met([...certain, ...some]) !== result);
  return result === undefined || hangs ? known : paidOf(certain);
}

/** Why it is open whether the solver was paid (R16.contract, R16.before): no act could say so by itself. */
export function openPayment(
  payments: Facts<'solver-payment'>,
  decidedOn: DateText,
  edition: Edition,
): Written | undefined {
  const options = { decidedOn, edition: undated(edition) };
  const { findings } = determined('solver-payment', payments, options);
  const { open } = findings.find(({ rule }) => rule === 'A16.solver-payment') ?? {};
  return open === undefined ? undefined : { path: '', open };
}

/** Whether a requirement was met on a day, apart from being in force; `undefined` where that is open. */
export function isMet<K extends Kind>(
  { bare }: World,
  kind: K,
  facts: Facts<K>,
  decidedOn: DateText,
  edition: Edition,
): boolean | undefined {
  const options = { decidedOn, edition: undated(edition) };
  const lawful: readonly string[] = judgedOn(kind, facts, options, bare).lawful;
  if (lawful.includes('met')) return true;
  return lawful.includes('unmet') ? false : undefined;
}
