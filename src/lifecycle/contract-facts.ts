import { sameText } from '../values/text.js';
import { type ContractState, type DocketState, findProject } from './state.js';
import type { Contradiction, Target } from './table.js';

export function contractOf(
  state: DocketState,
  projectId: string,
  id: string,
): ContractState | undefined {
  return findProject(state, projectId)?.contracts.find((contract) => sameText(contract.id, id));
}

/** A contract that an act names and nobody signed. */
export function noContract(state: DocketState, projectId: string, id: string): Contradiction[] {
  return contractOf(state, projectId, id) ? [] : [{ facts: { noSuchContract: id } }];
}

/** Without a contract on record there is nothing to pay on. */
export const awaitsContract = (state: DocketState, { projectId = '' }: Target) =>
  findProject(state, projectId)?.contracts.length === 0
    ? { noContract: true, first: ['sign-contract'] }
    : undefined;
