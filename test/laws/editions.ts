import { decisionOf } from '../../src/decisions/rules-under.js';
import { draft, type Edition, type Kind, readEdition } from '../../src/index.js';
import { type SwitchId, switches } from '../../src/regulation/index.js';

function loaded(data: object): Edition {
  const read = readEdition(data);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.edition;
}

/** The draft, and the draft under every combination of the readings that a kind has. */
export function readingsOf(kind: Kind): Edition[] {
  const combinations = (decisionOf(kind).readings ?? []).reduce<Readonly<Record<string, string>>[]>(
    (all, reading) =>
      all.flatMap((choice) =>
        switches[reading as SwitchId].alternatives.map((alternative) => ({
          ...choice,
          [reading]: alternative,
        })),
      ),
    [{}],
  );
  return [draft, ...combinations.slice(1).map((readings) => loaded({ id: 'read', readings }))];
}

/** Editions with what the draft has not: a time, local measures, a limit to waiting, rules and parameters that nobody knows. */
export function othersOf(kind: Kind): Edition[] {
  const dated = loaded({ id: 'dated', effectiveFrom: '2024-06-01', effectiveTo: '2024-06-29' });
  const further: { readonly [K in Kind]?: readonly Edition[] } = {
    grant: [
      loaded({
        id: 'measures',
        localMeasures: [
          { place: '320000', grantShare: { numerator: 1, denominator: 5 }, from: '2024-06-01' },
          { place: '320500', ceiling: '2000万元', to: '2024-06-29' },
        ],
      }),
      loaded({ id: 'unknown', parameters: { grantCap: { unknown: true } } }),
    ],
    'solution-matching': [
      loaded({ id: 'batches', parameters: { forwarding: { cutoffDays: 1, withinDays: 1 } } }),
    ],
    'project-application': [
      loaded({ id: 'no-entry', parameters: { reserveEntryRequired: false } }),
    ],
    'formal-review': [loaded({ id: 'unknown', rules: { 'A13.formal': { state: 'unknown' } } })],
  };
  return [dated, ...(further[kind] ?? [])];
}
