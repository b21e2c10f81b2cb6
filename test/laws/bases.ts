import type { Facts, Kind } from '../../src/index.js';
import { factsOf, typicalFacts } from '../records.js';

const application = typicalFacts['project-application'];
const adjustment = typicalFacts['demand-adjustment'];
const notice = typicalFacts['demand-publication'].notice;

const [lead, other] = application.units ?? [];
const withUnits = (...units: readonly unknown[]): Facts<Kind> =>
  ({ ...application, units }) as Facts<Kind>;

const need = (id: string, text: string, solved = true) => ({ id, text, solved });
const adjusted = (
  before: readonly object[],
  after: readonly object[],
  published: readonly { readonly id: string; readonly text: string }[],
  changed: object = {},
): Facts<Kind> =>
  ({
    published: published.map(({ id, text }) => ({ id, text })),
    before: { ...adjustment.before, needs: before },
    after: { ...adjustment.after, needs: after, ...changed },
  }) as Facts<Kind>;

const [a, b, newA, newB, c] = [
  need('A', '亚微米缺陷检出'),
  need('B', '整线节拍'),
  need('A', '缺陷检出率'),
  need('B', '整线良率'),
  need('C', '在线标定'),
];

/** Whole records from which witnesses are looked for: the typical one of each kind, and what one change does not lead to. */
export function basesOf(kind: Kind): readonly Facts<Kind>[] {
  return [factsOf(kind) as Facts<Kind>, ...(further[kind] ?? [])];
}

const further: { readonly [K in Kind]?: readonly Facts<Kind>[] } = {
  'demand-publication': [
    factsOf('demand-publication', { notice: { ...notice, task: '' } }),
    factsOf('demand-publication', { notice: { ...notice, remarks: '由江南芯材提出' } }),
  ],
  'reserve-entry': [
    factsOf('reserve-entry', { route: 'demander', needs: [{ id: 'N1', solved: false }] }),
  ],
  'demand-adjustment': [
    adjusted([a, b], [a, newB], [a], { name: '另一名称' }),
    adjusted([a, b], [newA, newB], [newA]),
    adjusted([a], [newA], [newA]),
    adjusted([newA, b], [newA, newB], [a, b]),
    adjusted([a, b], [a, c], [a]),
    adjusted([a, need('B', '整线节拍', false)], [a], [a]),
  ],
  'project-application': [
    withUnits(lead, { ...other, role: 'lead' }),
    withUnits({ ...lead, place: '110000' }, other, { ...other, name: '合肥量测', place: '340100' }),
    withUnits(lead, { ...other, place: '320100' }),
  ],
  'formal-review': [{ conforming: false, complete: true, notice: null, supplement: null }],
  'solver-payment': [
    {
      acceptanceOn: '2024-06-30',
      contracts: [
        { id: 'C1', amount: 100, payments: [{ amount: 160, on: '2024-06-28' }] },
        { id: 'C2', amount: 100, payments: [] },
      ],
    } as Facts<Kind>,
  ],
};
