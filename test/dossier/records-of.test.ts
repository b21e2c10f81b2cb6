import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../src/dossier/index.js';
import { type CrossChecked, crossCheck, type DecisionRecord, recheckAll } from '../../src/index.js';
import { type Act, type Docket, replay } from '../../src/lifecycle/index.js';
import {
  conforming,
  docketOf,
  otherFirmsProject,
  registered,
  regularActs,
} from '../lifecycle/histories.js';
import { runs } from '../properties/runs.js';
import { type Change, isStatedByAct, joinedChanges, withChange } from './joined-facts.js';
import { type Extent, regularDocket } from './regular-dockets.js';

const EXTENT: Extent = { tried: 110, days: { min: 0, max: 14 } };
/** No two acts of one day, so that what came first is always on record. */
const APART: Extent = { tried: 110, days: { min: 1, max: 14 } };

/** Contradictions and breaches: where, and by which check. */
const heavy = ({ subjects }: CrossChecked): string[] =>
  subjects.flatMap(({ findings }) =>
    findings
      .filter(({ weight }) => weight !== 'D')
      .map(({ check, at }) => `${check} ${at.id} ${at.path}`),
  );

const checksIn = ({ subjects }: CrossChecked): string[] =>
  subjects.flatMap(({ findings }) => findings.map(({ check }) => check));

describe('a regular docket as the records of its file', () => {
  it('each record can be rechecked and is upheld, as the act was', () => {
    fc.assert(
      fc.property(regularDocket(EXTENT), (docket) => {
        expect(replay(docket).verdict).toBe('regular');
        const results = [...recheckAll(recordsOf(docket))];
        expect(results.filter(({ verdict }) => verdict !== 'upheld')).toEqual([]);
      }),
      runs(4),
    );
  });

  it('is contradicted by nothing and breaks nothing', () => {
    fc.assert(
      fc.property(regularDocket(EXTENT), (docket) => {
        expect(heavy(crossCheck(recordsOf(docket)))).toEqual([]);
      }),
      runs(8),
    );
  });

  it('the order of its records does not matter save among those of one day', () => {
    fc.assert(
      fc.property(regularDocket(EXTENT), fc.nat(), (docket, seed) => {
        const records = recordsOf(docket);
        const days = [...new Set(records.map(({ decidedOn }) => decidedOn))];
        const turned = days
          .map((day, at) => ({ day, key: ((at + 1) * 7919 * (seed + 1)) % 104_729 }))
          .sort((a, b) => a.key - b.key)
          .flatMap(({ day }) => records.filter(({ decidedOn }) => decidedOn === day));
        expect(placed(crossCheck(turned))).toEqual(placed(crossCheck(records)));
      }),
      runs(4),
    );
  });

  it('a fact left out, wherever it stands, adds no contradiction and no breach', () => {
    fc.assert(
      fc.property(regularDocket(EXTENT), fc.nat(), (docket, choice) => {
        const records = recordsOf(docket);
        const less = lessened(records, choice);
        const checked = crossCheck(less);
        fc.pre(checked.counts.invalid.length === 0);
        expect(heavy(checked)).toEqual([]);
      }),
      runs(8),
    );
  });

  it('each single change of a joined fact is found', () => {
    const tried = new Set<string>();
    fc.assert(
      fc.property(regularDocket(APART), fc.nat(), (docket, choice) => {
        const records = recordsOf(docket);
        for (const change of someOf(joinedChanges(records), choice)) {
          tried.add(change.check);
          const after = checksIn(crossCheck(withChange(records, change)));
          expect([change, after]).toEqual([change, expect.arrayContaining([change.check])]);
        }
      }),
      runs(6),
    );
    expect(tried.size).toBeGreaterThan(8);
  });

  it('where an act states such a fact otherwise, replay holds the history against it too', () => {
    fc.assert(
      fc.property(regularDocket(APART), fc.nat(), (docket, choice) => {
        const records = recordsOf(docket);
        const stated = joinedChanges(records).filter(isStatedByAct(records));
        for (const change of someOf(stated, choice)) {
          const replayed = replay(stating(docket, records, change));
          if (replayed.verdict === 'invalid') throw new Error('valid');
          const rules = replayed.acts.flatMap(({ steps }) => steps.map(({ rule }) => rule));
          expect([change, rules]).toEqual([change, expect.arrayContaining(['S.record'])]);
        }
      }),
      runs(4),
    );
  });
});

describe('the records of a regular docket raise no question', () => {
  const checked = (acts: readonly Act[]) => {
    const docket = { id: 'D', acts };
    expect(replay(docket).verdict).toBe('regular');
    return checksIn(crossCheck(recordsOf(docket)));
  };

  it('where an acceptance was refused: what was paid by then stands beside it', () => {
    const refused = regularActs.map((act) =>
      act.act === 'accept-project' ? { ...act, outcome: 'deny' as const } : act,
    );
    expect(checked(refused)).toEqual([]);
    const kinds = recordsOf({ id: 'D', acts: refused }).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'solver-payment')).toHaveLength(1);
  });

  it('where a batch forwards again what was forwarded: it makes no record', () => {
    const at = regularActs.findIndex(({ act }) => act === 'enter-reserve');
    const again = regularActs.find(({ act }) => act === 'forward-solutions') as Act;
    const acts = [
      ...regularActs.slice(0, at + 1),
      { ...again, on: '2022-06-20' },
      ...regularActs.slice(at + 1),
    ];
    const matching = recordsOf({ id: 'D', acts }).filter(
      ({ kind }) => kind === 'solution-matching',
    );
    expect(checked(acts)).toEqual(checked(regularActs));
    expect(matching.map(({ id }) => id)).not.toContain(`acts.${at + 1}`);
  });
});

describe('the records of the examples of histories', () => {
  it.each([
    ['a project of the demander', regularActs],
    ['the project of another firm', otherFirmsProject],
  ])('%s is consistent', (_, acts) => {
    const { subjects, counts } = crossCheck(recordsOf(docketOf(acts)));
    expect(subjects.map(({ subject, verdict }) => [subject, verdict])).toEqual([
      [{ demand: 'K-1' }, 'consistent'],
    ]);
    expect(counts.verdicts.upheld).toBe(counts.records);
  });

  it('which contracts count for a project that names no entry is left out, where a firm has one', () => {
    const firms = [registered, conforming];
    const before = regularActs.findIndex(({ act }) => act === 'publish-guide');
    const acts = [...regularActs.slice(0, before), ...firms, ...regularActs.slice(before)].map(
      (act): Act => {
        if (act.act === 'file-application') return { ...act, entryId: undefined };
        // Signed for another project, it counts for this one if it is the demander's own.
        return 'contractId' in act ? { ...act, projectId: 'P9' } : act;
      },
    );
    const checked = crossCheck(recordsOf(docketOf(acts)));
    expect(heavy(checked)).toEqual([]);
    const paid = recordsOf(docketOf(acts)).filter(({ kind }) => kind === 'solver-payment');
    expect(paid.map(({ facts }) => 'contracts' in facts)).toEqual([false]);
  });

  it('each names the demand of the docket, its entry and its project, and the act it comes from', () => {
    const records = recordsOf(docketOf(regularActs));
    const ofKind = (kind: string) => records.find((each) => each.kind === kind);
    expect(ofKind('demand-catalogue')?.subject).toEqual({ demand: 'K-1' });
    expect(ofKind('reserve-entry')?.subject).toEqual({ demand: 'K-1', entry: 'E1' });
    expect(ofKind('grant')?.subject).toEqual({ demand: 'K-1', entry: 'E1', project: 'P1' });
    for (const { id, decidedOn } of records) {
      expect(regularActs[Number(id.replace('acts.', ''))]?.on).toBe(decidedOn);
    }
  });

  it('what decides nothing makes no record: a registration, a list, a docket without decisions', () => {
    const kindsOf = (acts: readonly Act[]) => recordsOf(docketOf(acts)).map(({ kind }) => kind);
    const listed = regularActs.findIndex(({ act }) => act === 'list-project');
    expect(kindsOf(regularActs.slice(0, listed + 1))).not.toContain('project-approval');
    expect(recordsOf({ id: 'K-1', acts: [] })).toEqual([]);
    expect(recordsOf({ id: 'K-1', acts: ['none'] })).toEqual([]);
    expect(recordsOf('no docket')).toEqual([]);
  });

  it('the edition of the docket, and reasons for the rules of the kind, go with the record', () => {
    const reasons = { 'A9.anonymity': '需求方自愿公开', 'S.order': '不属于规则' };
    const acts = regularActs.map((act) =>
      act.act === 'publish-demand'
        ? { ...act, reasons: { 'A9.anonymity': reasons['A9.anonymity'] } }
        : act,
    );
    const named = recordsOf({ id: 'K-1', edition: 'draft', acts });
    expect(named.every(({ edition }) => edition === 'draft')).toBe(true);
    const publication = named.find(({ kind }) => kind === 'demand-publication');
    expect(publication?.reasons).toEqual({ 'A9.anonymity': '需求方自愿公开' });
    expect(recordsOf(docketOf(acts)).every((each) => !('edition' in each))).toBe(true);
  });
});

/** Where a check found something, without the places in the input: which name was first they alone say. */
const placed = ({ subjects }: CrossChecked): string[] =>
  subjects
    .flatMap(({ findings }) => findings.filter(({ check }) => check !== 'F.subject'))
    .flatMap((finding) =>
      [finding].map(({ check, weight, at, against }) =>
        JSON.stringify([check, weight, at.id, at.path, against.map(({ id }) => id).sort()]),
      ),
    )
    .sort();

/** A few of a list, others with another choice. */
function someOf<Item>(list: readonly Item[], choice: number): Item[] {
  const apart = Math.max(1, Math.floor(list.length / 6));
  return list.filter((_, at) => at % apart === choice % apart);
}

/** Records without one optional fact of one of them. */
function lessened(records: readonly DecisionRecord[], choice: number): DecisionRecord[] {
  const copies: DecisionRecord[] = JSON.parse(JSON.stringify(records));
  const keys = copies.flatMap(({ facts }) => keysIn(facts));
  const [parent, key] = keys[choice % Math.max(1, keys.length)] ?? [{}, ''];
  delete parent[key];
  return copies;
}

type Parent = Record<string, unknown>;

function keysIn(value: unknown): [Parent, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value)
    ? []
    : Object.keys(value).map((key): [Parent, string] => [value as Parent, key]);
  return [...own, ...Object.values(value).flatMap(keysIn)];
}

/** The docket in which the act behind a record states the changed fact. */
function stating(docket: Docket, records: readonly DecisionRecord[], change: Change): Docket {
  const { id = '', facts = {} } = withChange(records, change)[change.index] ?? {};
  const [, name = ''] = change.path.split('.');
  const at = Number(id.replace('acts.', ''));
  const value = (facts as Parent)[name];
  const acts = docket.acts.map(
    (act, index): Act => (index === at ? { ...act, [name]: value } : act),
  );
  return { ...docket, acts };
}
