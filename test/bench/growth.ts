import { recheck } from '../../src/index.js';
import { replay } from '../../src/lifecycle/index.js';
import { docketOf } from './dockets.js';
import { median } from './measure.js';

/** How the time of one answer grows with what is in it. */
export interface Growth {
  readonly name: string;
  readonly points: readonly { readonly size: number; readonly microseconds: number }[];
}

const head = (kind: string, outcome: string, facts: object) => ({
  ...{ id: 'G-1', kind, decidedOn: '2024-06-30', outcome, facts },
});

const list = <T>(size: number, make: (index: number) => T): T[] =>
  Array.from({ length: size }, (_, index) => make(index));

const needs = (size: number) =>
  head('reserve-entry', '部分揭榜成功', {
    ...{ route: 'demander', published: true, relatedParty: false },
    needs: list(size, (i) => ({ id: `N${i}`, solved: i % 2 === 0 })),
  });

const units = (size: number) =>
  head('project-application', 'deny', {
    ...{ year: 2024, platform: 'national-st-system', leader: '张某', team: ['王某'] },
    units: list(size, (i) => ({
      ...{ name: `单位${i}`, role: i === 0 ? 'lead' : 'participant' },
      ...{ place: ['310115', '320500', '330100'][i % 3], kind: 'enterprise' },
    })),
  });

const contracts = (size: number) =>
  head('solver-payment', 'met', {
    acceptanceOn: '2024-06-01',
    contracts: list(size, (i) => ({
      ...{ id: `C${i}`, amount: 1_000_000 },
      payments: [{ amount: 800_000, on: '2024-05-01' }],
    })),
  });

const RECORD_SIZES = [1, 3, 10, 30, 100, 300, 1000];
const DOCKET_SIZES = [10, 30, 100, 300, 1000, 3000, 10_000];

/** Records of 1 to 1,000 needs, units and contracts, and dockets of 10 to 10,000 acts. */
export function growths(): Growth[] {
  const records = (name: string, make: (size: number) => unknown): Growth => ({
    name,
    points: RECORD_SIZES.map((size) => {
      // As it comes from JSON: an object that was spread together lies in memory in two pieces.
      const record = JSON.parse(JSON.stringify(make(size))) as unknown;
      return { size, microseconds: timeOf(() => recheck(record), 200_000 / (size + 20)) };
    }),
  });
  return [
    records('needs', needs),
    records('units', units),
    records('contracts', contracts),
    {
      name: 'acts',
      points: DOCKET_SIZES.map((size) => {
        const docket = docketOf(size);
        return { size, microseconds: timeOf(() => replay(docket), 60_000 / size) };
      }),
    },
  ];
}

/** The median of nine samples, each of so many runs; one sample warms up. */
function timeOf(work: () => unknown, runs: number): number {
  const perSample = Math.max(1, Math.round(runs / 9));
  const sample = () => {
    const began = performance.now();
    for (let i = 0; i < perSample; i += 1) work();
    return ((performance.now() - began) * 1000) / perSample;
  };
  sample();
  return median(list(9, sample));
}

/** The power of the size with which time grows over the last decade: 1 is linear. */
export function exponent({ points }: Growth): number {
  const last = points[points.length - 1];
  const before = points[points.length - 3];
  if (!last || !before) return Number.NaN;
  return Math.log(last.microseconds / before.microseconds) / Math.log(last.size / before.size);
}
