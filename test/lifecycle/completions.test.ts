import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draft, type Edition } from '../../src/index.js';
import { type Act, type Replayed, replay } from '../../src/lifecycle/index.js';
import {
  conforming,
  DEMANDER,
  docketOf,
  OTHER,
  otherFirmsProject,
  PARTNER,
  registered,
  regularActs,
  SOLVER,
  the,
  under,
  until,
  untilEntry,
} from './histories.js';

/*
 * Invariant 13 with other facts than those that were left out: a docket with facts missing, each then supplied with
 * one value or another. What was settled stays settled, also of acts that come after one that is open, or a breach.
 */

const NEEDS = the('collect-demand').demand.needs ?? [];
const [N1, N2] = NEEDS as [(typeof NEEDS)[number], (typeof NEEDS)[number]];
const PARTIES = [DEMANDER, OTHER, PARTNER, SOLVER];
const PLACES = ['320500', '330200', '310000', '110000'];
const CRITERIA = the('assess-demand').assessment.criteria;
const FOUR = ['310000', '320000', '330000', '340000'];

/** Facts that may be left out, by act, with what they may be. */
const FACTS: { readonly [Name in Act['act']]?: Readonly<Record<string, readonly unknown[]>> } = {
  'collect-demand': {
    'demander.name': PARTIES,
    'demander.id': ['D-EX-01'],
    'demander.kind': ['enterprise', 'university'],
    'demander.place': PLACES,
    'demander.backbone': [true, false],
    'demand.needs': [NEEDS, [{ ...N1, text: '另一内容' }, N2], [N2], [N1]],
  },
  'assess-demand': {
    'assessment.experts': [0, 3],
    'assessment.criteria': [CRITERIA, ['urgency']],
    'assessment.favourable': [true, false],
  },
  'publish-demand': { departments: [FOUR, FOUR.slice(1)] },
  'register-entry': {
    'applicant.name': PARTIES,
    'applicant.kind': ['enterprise', 'other'],
    'applicant.place': PLACES,
    sameDirection: [true, false],
    'needs.0.solved': [true, false],
  },
  'file-application': {
    entryId: ['E1', 'E2'],
    'units.0.place': PLACES,
    'units.1.place': PLACES,
    leader: ['项目负责人甲', null],
    team: [['成员乙'], []],
    credit: ['clear', 'barred'],
  },
  'review-form': { conforming: [true, false], complete: [true, false] },
  'hold-review': {
    departments: [FOUR, FOUR.slice(1)],
    'experts.0.inPool': [true, false],
    roundOfYear: [1, 3],
  },
  'deliberate-approval': { investment: ['3000万元', '500万元'] },
  'accept-project': { criteria: [the('accept-project').criteria, ['innovation']] },
  'change-lead': { 'units.0.place': PLACES, credit: ['clear', 'barred'] },
};

type Place = readonly [index: number, path: string];

function changed(acts: readonly Act[], [index, path]: Place, value: unknown): Act[] {
  const copy = structuredClone(acts) as Act[];
  const steps = path.split('.');
  const key = steps.pop() as string;
  const holder = steps.reduce<Record<string, unknown>>(
    (here, step) => here[step] as Record<string, unknown>,
    copy[index] as never,
  );
  if (value === undefined) delete holder[key];
  else holder[key] = value;
  return copy;
}

const isStated = (act: Act, path: string): boolean =>
  path.split('.').reduce<unknown>((here, step) => (here as never)?.[step], act) !== undefined;

const placesIn = (acts: readonly Act[]): Place[] =>
  acts.flatMap((act, index) =>
    Object.keys(FACTS[act.act] ?? {}).flatMap((path): Place[] =>
      isStated(act, path) ? [[index, path]] : [],
    ),
  );

const both = [...untilEntry, registered, conforming, the('publish-guide')];
const rest = regularActs.slice(untilEntry.length + 2, -1);
const twice = (entryId: string, changes: Partial<Act<'file-application'>> = {}) =>
  the('file-application', { projectId: 'P2', entryId, ...changes });
const change: Act<'change-lead'> = {
  ...{ act: 'change-lead', on: '2024-11-01', by: '330000', projectId: 'P1', entryId: 'E2' },
  units: [
    { name: OTHER, role: 'lead', place: '330200', kind: 'enterprise' },
    { name: SOLVER, role: 'subproject', place: '340100', kind: 'institute' },
  ],
  ...{ taskAgreement: true, contract: true, credit: 'clear' },
};
const reworded: Act<'adjust-demand'> = {
  ...{ act: 'adjust-demand', on: '2022-06-15', by: DEMANDER },
  after: {
    ...{ name: '半导体晶圆缺陷检测', task: '研制高灵敏度晶圆缺陷检测装备' },
    needs: [N1, { ...N2, text: '每小时检测 90 片' }],
  },
};
const stating = the('enter-reserve', {
  needs: [
    { id: 'N1', solved: true },
    { id: 'N2', solved: false },
  ],
});

/** An edition that asks for no entry before an application, where Article 12 does not say that one has to be named. */
const free = under({ id: 'free', parameters: { reserveEntryRequired: false } });
const EDITIONS = [draft, free];

const DOCKETS: readonly (readonly Act[])[] = [
  [...untilEntry, registered, the('publish-guide'), the('file-application')],
  regularActs,
  otherFirmsProject,
  [...both, the('file-application'), twice('E2', { by: OTHER }), ...rest, change],
  [...both, the('file-application'), twice('E1'), ...rest, the('accept-project')],
  [...until('enter-reserve'), stating, reworded, the('publish-guide'), the('file-application')],
];

const replayed = (acts: readonly Act[], { id: edition }: Edition = draft) =>
  (replay({ ...docketOf(acts), edition }, { editions: [free] }) as Replayed).acts;

/**
 * What an act states otherwise than the history knows, and an entry that nobody ever made, for the docket is whole:
 * facts that contradict what stands are none left out.
 */
const contradictions = (acts: ReturnType<typeof replayed>): number =>
  acts.flatMap(({ steps }) =>
    steps.filter(({ facts = {} }) => 'onRecord' in facts || 'noSuchEntry' in facts),
  ).length;

/** Upheld, refused for its order, refused, or open. */
const settledAs = (before: string, after: string): boolean =>
  before === 'undetermined' ||
  before === after ||
  (before === 'overturned' && after === 'out-of-order');

describe('13 no completion of the facts left out turns a settled verdict', () => {
  it('whatever they are', () => {
    const dockets = DOCKETS.map((acts) => ({ acts, places: placesIn(acts) }));
    const supplied = fc
      .constantFrom(...dockets)
      .chain(({ acts, places }) =>
        fc.tuple(fc.constant(acts), fc.subarray(places, { minLength: 1, maxLength: 8 })),
      )
      .chain(([acts, left]) => {
        const values = left.map(([index, path]) =>
          fc.constantFrom(...(FACTS[(acts[index] as Act).act]?.[path] ?? [])),
        );
        return fc.tuple(
          fc.constant(acts),
          fc.constant(left),
          fc.tuple(...values),
          fc.constantFrom(...EDITIONS),
        );
      });
    fc.assert(
      fc.property(supplied, ([acts, left, values, edition]) => {
        const weak = left.reduce((so, place) => changed(so, place, undefined), [...acts]);
        const full = left.reduce((so, place, nth) => changed(so, place, values[nth]), weak);
        const [before, after] = [replayed(weak, edition), replayed(full, edition)];
        fc.pre(contradictions(after) === contradictions(before));
        const turned = before.flatMap(({ act, verdict }, index) => {
          const now = after[index]?.verdict ?? '';
          return settledAs(verdict, now) ? [] : [[index, act, verdict, now]];
        });
        expect(turned).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('whichever entry an application that names none is with, where the edition asks for none', () => {
    const filed = (acts: readonly Act[], entryId?: string) =>
      replayed([...acts, the('file-application', { entryId })], free).at(-1)?.verdict;
    const guide = the('publish-guide');
    const stands = ['upheld', 'upheld', 'upheld'];
    expect([undefined, 'E1', 'E2'].map((entryId) => filed(both, entryId))).toEqual(stands);
    const underReview = [...untilEntry, registered, guide];
    expect([undefined, 'E1', 'E2'].map((entryId) => filed(underReview, entryId))).toEqual([
      'undetermined',
      'upheld',
      'out-of-order',
    ]);
  });

  it('there are facts to leave out in each docket', () => {
    for (const acts of DOCKETS) expect(placesIn(acts).length).toBeGreaterThan(10);
  });
});
