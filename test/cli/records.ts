/** A grant at the cap, which is lawful. */
export const upheld = {
  id: 'G-1',
  kind: 'grant',
  decidedOn: '2024-06-30',
  subject: { demand: 'D-17', project: 'P-4' },
  facts: {
    investment: '3000万元',
    grant: '900万元',
    approvedOn: '2024-06-28',
    localCap: null,
    sources: [{ level: 'central', amount: '900万元' }],
  },
  outcome: 'permit',
};

/** A grant one fen above it, which is not. */
export const overturned = {
  ...upheld,
  id: 'G-2',
  facts: { ...upheld.facts, grant: 900000001, sources: undefined },
};

/** A grant of which it is not on record what the local cap is. */
export const undetermined = {
  ...upheld,
  id: 'G-3',
  facts: { ...upheld.facts, localCap: undefined },
};

/** Records as lines. */
export const lines = (...records: readonly unknown[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');
