import type { components } from './openapi.js';

type Schemas = components['schemas'];

export const record: Schemas['grant.record'] = {
  id: 'G-1',
  kind: 'grant',
  decidedOn: '2024-06-30',
  facts: { grant: '900万元', investment: 300000000000, localCap: null },
  outcome: 'permit',
};

const amount: string | number | undefined = record.facts.investment;
const nullable: string | number | null | undefined = record.facts.localCap;
export const both = [amount, nullable];

/** Acts are told apart by their name. */
export function instalmentOf(act: Schemas['act']): string | number | undefined {
  return act.act === 'award-grant' ? act.instalment : undefined;
}

/** And records by their kind. */
export function grantOf(data: Schemas['record']): string | number | undefined {
  return data.kind === 'grant' ? data.facts.grant : undefined;
}

// @ts-expect-error no such outcome
export const outcome: Schemas['grant.record']['outcome'] = 'met';
// @ts-expect-error no such fact
export const facts: Schemas['grant.record']['facts'] = { grant: 1, grants: 2 };
