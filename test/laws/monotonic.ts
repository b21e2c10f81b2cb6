import type { Facts, Kind } from '../../src/index.js';
import { DECIDED_ON } from '../records.js';

/** What can only speak for a yes: the facts with less granted, more paid in time, more experts of the pool, more provinces. */
export const betterBy: { readonly [K in Kind]?: (facts: Facts<K>) => readonly Facts<K>[] } = {
  grant: (facts) => {
    const grant = Number(facts.grant);
    const lower = [0, 1, Math.floor(grant / 2), grant - 1].filter(
      (less) => less >= 0 && less < grant,
    );
    return [...new Set(lower)].map((less) => ({ ...facts, grant: less }));
  },
  'solver-payment': (facts) => {
    const { acceptanceOn, contracts } = facts;
    if (acceptanceOn == null || contracts == null || acceptanceOn > DECIDED_ON) return [];
    return contracts.flatMap((contract, at) => {
      const { payments } = contract;
      if (payments === undefined) return [];
      return [1, 100_000_000, 400_000_000].map((amount) => {
        const more = [...payments, { amount, on: '2024-01-01' }];
        const paid = contracts.map((each, place) =>
          place === at ? { ...contract, payments: more } : each,
        );
        return { ...facts, contracts: paid };
      });
    });
  },
  'expert-review': (facts) =>
    facts.experts === undefined
      ? []
      : [1, 2].map((more) => ({
          ...facts,
          experts: [
            ...(facts.experts ?? []),
            ...Array.from({ length: more }, (_, at) => ({ id: `另一专家${at}`, inPool: true })),
          ],
        })),
  'project-application': ({ units, ...facts }) =>
    units === undefined
      ? []
      : ['310100', '320500', '330100', '340100'].map((place) => ({
          ...facts,
          units: [...units, { name: `另加单位${place}`, role: 'participant', place }],
        })),
};
