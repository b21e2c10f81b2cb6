import { describe, expect, it } from 'vitest';
import { type Act, demandStatus, type Replayed, replay } from '../../src/lifecycle/index.js';
import { replayResult } from '../../src/schemas.js';
import {
  conforming,
  DEMANDER,
  decided,
  fallingOut,
  OTHER,
  PARTNER,
  reached,
  registered,
  regularActs,
  SOLVER,
  the,
  under,
  until,
  untilEntry,
} from './histories.js';

/*
 * Invariant 13 where an earlier act left something open: which entry an application is with, whether a need was
 * touched, whose a contract is. What hangs on it is unknown until it is said, and `missing` names all of it.
 */

const last = (acts: readonly Act[], editions?: Parameters<typeof replay>[1]) => {
  const edition = editions?.editions?.[0]?.id;
  const answer = replay({ id: 'K-1', ...(edition && { edition }), acts }, editions) as Replayed;
  return answer.acts.at(-1);
};
const record = (acts: readonly Act[], act: Act, edition?: ReturnType<typeof under>) =>
  decided(acts, act, edition)
    .findings.filter(({ rule }) => rule === 'S.record')
    .map(({ result, facts, missing }) => [result, facts, missing]);

describe('Article 12: an application that names no entry may be with any', () => {
  const both = [...untilEntry, registered, conforming, the('publish-guide')];
  const first = (entryId?: string, changes: Partial<Act<'file-application'>> = {}) => [
    ...both,
    the('file-application', { entryId, ...changes }),
  ];
  const second = the('file-application', { projectId: 'P2' });
  const again = { alreadyApplied: 'P1', year: 2022 };
  const WHERE = [`acts.${both.length}.entryId`];

  it('whether an entry has applied already is open, and settled by the entry that is named', () => {
    expect(record(first(), second)).toEqual([['unknown', again, WHERE]]);
    expect(last([...first(), second])?.verdict).toBe('undetermined');
    expect(record(first('E1'), second)).toEqual([['fail', again, undefined]]);
    expect(last([...first('E2'), second])?.verdict).toBe('upheld');
  });

  it('of another year, or ended, or where there was no entry that it may be with, it is not', () => {
    const later = { year: 2023, on: '2023-07-20' };
    expect(record(first(), { ...second, ...later })).toEqual([]);
    const refused = the('review-form', { outcome: 'not-accepted', deadline: undefined });
    expect(record([...first(), refused], second)).toEqual([]);
    const none = [...untilEntry.slice(0, -1), the('publish-guide')];
    const without = the('file-application', { entryId: undefined });
    const entered = the('enter-reserve', { on: '2022-07-20' });
    expect(record([...none, without, entered], second)).toEqual([]);
  });

  it('the first of several names it, whatever has been found of one that is named', () => {
    const third = the('file-application', { projectId: 'P3', entryId: undefined });
    expect(record([...first(), third], second)).toEqual([['unknown', again, WHERE]]);
    const other = the('file-application', { projectId: 'P2', entryId: 'E2', by: OTHER });
    expect(record([...first('E1'), { ...third, projectId: 'P0' }], other)).toEqual([
      ['unknown', { alreadyApplied: 'P0', year: 2022 }, [`acts.${both.length + 1}.entryId`]],
    ]);
  });

  it('one that names none where the edition asks for none may be with one that has applied', () => {
    const free = under({ parameters: { reserveEntryRequired: false } });
    const unnamed = { ...second, entryId: undefined };
    expect(record(first('E1'), unnamed, free)).toEqual([['unknown', again, ['entryId']]]);
    expect(record(first(), unnamed, free)).toEqual([['unknown', again, ['entryId', ...WHERE]]]);
    expect(record(both, unnamed, free)).toEqual([]);
    expect(record([...untilEntry.slice(0, -1), ...first('E9').slice(-2)], unnamed, free)).toEqual(
      [],
    );
    // Under the draft Article 12 says by itself that it has to name one.
    expect(record(first('E1'), unnamed)).toEqual([]);
    expect(last([...first(), second], { editions: [free] })?.verdict).toBe('undetermined');
  });

  describe('where the edition asks for none, also with one that may not apply', () => {
    const free = under({ parameters: { reserveEntryRequired: false } });
    const order = (acts: readonly Act[], changes: Partial<Act<'file-application'>> = {}) =>
      decided(acts, the('file-application', { entryId: undefined, ...changes }), free)
        .findings.filter(({ rule }) => rule === 'S.order')
        .map(({ result, facts, missing }) => [result, facts, missing]);
    const guide = the('publish-guide');
    const underReview = [...untilEntry, registered, guide];
    const E2 = { mayBeWith: 'E2', entryStage: 'under-review' };

    it('which is settled by the entry that is named', () => {
      expect(order(underReview)).toEqual([['unknown', E2, ['entryId']]]);
      expect(order(underReview, { entryId: 'E1' })).toEqual([]);
      expect(order(underReview, { entryId: 'E2' })).toMatchObject([['fail', {}, undefined]]);
      // Where all are entered, it may be with any of them.
      expect(order(both)).toEqual([]);
      // Under the draft Article 12 says by itself that it has to name one.
      const unnamed = the('file-application', { entryId: undefined });
      const rules = decided(underReview, unnamed).findings.map(({ rule }) => rule);
      expect(rules).toEqual(['A12.reserve', 'A12.holder']);
    });

    it('refused, withdrawn, or suspended beside one of another firm', () => {
      const refused = { ...conforming, conformityReview: 'failed' } as const;
      const withdrawn = (entryId: string, by: string): Act => ({
        ...{ act: 'withdraw-entry', on: '2022-06-30', by, entryId },
      });
      const stages = [
        [...untilEntry, registered, refused, guide],
        [...both.slice(0, -1), withdrawn('E2', OTHER), guide],
        [...both.slice(0, -1), withdrawn('E1', DEMANDER), guide],
        [...both.slice(0, -1), fallingOut('2022-06-30'), guide],
      ].map((acts) => order(acts).map(([result, facts]) => [result, facts]));
      expect(stages).toEqual([
        [['unknown', { mayBeWith: 'E2', entryStage: 'refused' }]],
        [['unknown', { mayBeWith: 'E2', entryStage: 'withdrawn' }]],
        [['unknown', { mayBeWith: 'E1', entryStage: 'withdrawn' }]],
        [['unknown', { mayBeWith: 'E1', entryStage: 'suspended' }]],
      ]);
    });

    it('or with one of which it is open whether it may', () => {
      const open = { ...registered, needs: [{ id: 'M1' }] };
      const acts = [...untilEntry, open, conforming, guide];
      const where = ['entryId', `acts.${untilEntry.length}.needs.0.solved`];
      expect(order(acts)).toEqual([
        ['unknown', { mayBeWith: 'E2', entryStage: 'suspended' }, where],
      ]);
    });

    it('where none is entered it is without one', () => {
      expect(order([...untilEntry, fallingOut('2022-06-30'), guide])).toEqual([]);
      expect(order([...until('enter-reserve'), registered, guide])).toEqual([]);
      expect(order([...until('enter-reserve'), guide])).toEqual([]);
    });
  });

  describe('and is led on one that is named later', () => {
    const change: Act<'change-lead'> = {
      ...{ act: 'change-lead', on: '2024-11-01', by: '330000', projectId: 'P1', entryId: 'E2' },
      units: [
        { name: OTHER, role: 'lead', place: '330200' },
        { name: SOLVER, role: 'subproject', place: '340100' },
      ],
      ...{ taskAgreement: true, contract: true, credit: 'clear' },
    };
    const running = (entryId?: string, more: readonly Act[] = []) => [
      ...first(entryId, { on: '2022-07-20' }),
      ...more,
      ...regularActs.slice(untilEntry.length + 2, -1),
    ];
    const taken = the('file-application', { projectId: 'P2', entryId: 'E2', by: OTHER });

    it('another application with it is held against it unless it may be its own', () => {
      const applied = { alreadyApplied: 'P2', year: 2022 };
      expect(record(running('E1', [taken]), change)).toEqual([['fail', applied, undefined]]);
      expect(record(running(undefined, [taken]), change)).toEqual([['unknown', applied, WHERE]]);
      expect(record(running('E2', [taken]), change)).toEqual([]);
      // It is not its own second.
      expect(record(running(), change)).toEqual([]);
      const open = the('file-application', { projectId: 'P2', entryId: undefined });
      expect(record(running(undefined, [open]), change)).toEqual([
        ['unknown', applied, [...WHERE, `acts.${both.length + 1}.entryId`]],
      ]);
    });

    it('one that is not entered any more may be the one that it was filed with', () => {
      const withdrawn: Act = {
        ...{ act: 'withdraw-entry', on: '2024-10-31', by: OTHER, entryId: 'E2' },
      };
      const entry = (entryId?: string) =>
        decided([...running(entryId), withdrawn], change)
          .findings.filter(({ rule }) => rule === 'A12.reserve')
          .map(({ result, missing }) => [result, missing]);
      expect(entry('E1')).toEqual([['fail', undefined]]);
      expect(entry()).toEqual([['unknown', WHERE]]);
      expect(entry('E2')).toEqual([]);
    });

    it('whose the contracts are that were signed for it before stays open', () => {
      const accept = (entryId?: string) =>
        last([
          ...running(entryId, [taken]),
          change,
          the('accept-project', { projectId: 'P2' }),
        ])?.decisions.flatMap(({ findings }) =>
          findings
            .filter(({ rule }) => rule === 'A16.paid-before-acceptance')
            .map(({ result, missing }) => [result, missing]),
        );
      expect(accept()).toEqual([['unknown', WHERE]]);
      const contract = (entryId?: string) => reached([...running(entryId), change]).contracts[0];
      expect(contract()).toMatchObject({ unnamedIn: both.length });
      expect(contract('E1')).not.toHaveProperty('unnamedIn');
      const answer = replay({ id: 'K-1', acts: [...running(), change] });
      expect(replayResult.safeParse(answer).error).toBeUndefined();
      // Who may pay on it may be any firm that it may be of.
      const pays = (acts: readonly Act[]) =>
        decided([...acts, change], the('pay-solver', { by: PARTNER, on: '2024-11-01', amount: 1 }))
          .findings.filter(({ rule }) => rule === 'S.actor')
          .map(({ result, missing }) => [result, missing]);
      const third: Act[] = [
        { ...registered, by: PARTNER, entryId: 'E3', applicant: { name: PARTNER } },
      ];
      expect(pays(running(undefined, third))).toEqual([['unknown', WHERE]]);
      expect(pays(running('E1', third))).toEqual([['fail', undefined]]);
      expect(pays(running())).toEqual([['fail', undefined]]);
    });
  });
});

describe('Article 11: a need that may have been touched', () => {
  const NAMED = { name: '半导体晶圆缺陷检测', task: '研制高灵敏度晶圆缺陷检测装备' };
  const NEEDS = the('collect-demand').demand.needs ?? [];
  const [N1, N2] = NEEDS as [(typeof NEEDS)[number], (typeof NEEDS)[number]];
  const silent = (acts: readonly Act[], needs?: typeof NEEDS): Act[] =>
    acts.map((act) =>
      act.act === 'collect-demand'
        ? { ...act, demand: { ...NAMED, ...(needs && { needs }) } }
        : act,
    );
  const enter = the('enter-reserve', {
    needs: [
      { id: 'N1', solved: true },
      { id: 'N2', solved: false },
    ],
  });
  const adjust = (needs: Act<'adjust-demand'>['after']['needs']): Act => ({
    ...{ act: 'adjust-demand', on: '2022-06-15', by: DEMANDER, after: { ...NAMED, needs } },
  });
  const entered = (needs?: typeof NEEDS, after: Act<'adjust-demand'>['after']['needs'] = NEEDS) => [
    ...silent(until('enter-reserve'), needs),
    enter,
    adjust(after),
    the('publish-guide'),
  ];
  const filed = (needs?: typeof NEEDS) =>
    last([...entered(needs), the('file-application')])?.verdict;

  it('whether it is solved after an adjustment is open where its text before is not on record', () => {
    expect(filed()).toBe('undetermined');
    expect(filed(NEEDS)).toBe('upheld');
    expect(filed([{ ...N1, text: '另一内容' }, N2])).toBe('out-of-order');
    const order = decided(entered(), the('file-application')).findings;
    expect(order.filter(({ rule }) => rule === 'S.order')).toMatchObject([
      { result: 'unknown', missing: ['acts.0.demand.needs'] },
    ]);
    // What was not solved before it is not solved after it.
    expect(reached(entered()).demand?.needs).toEqual([N1, { ...N2, solved: false }]);
    const said = entered(undefined, [{ ...N1, solved: true }, N2]);
    expect(reached(said).demand?.needs).toEqual([
      { ...N1, solved: true },
      { ...N2, solved: false },
    ]);
  });

  it('none is solved that no accepted solution names, whatever an act states of it', () => {
    const solved = [N1, { ...N2, solved: true }];
    const after = (acts: readonly Act[]) => reached(silent(acts)).demand?.needs;
    const accepted = until('enter-reserve');
    expect(after([...accepted, adjust(solved)])).toEqual([N1, { ...N2, solved: false }]);
    const known = silent([...accepted, adjust([N2])]);
    const stated = { ...enter, on: '2022-06-16', needs: [{ id: 'N2', solved: true }] };
    expect(reached([...known, stated]).demand).toMatchObject({
      needs: [{ ...N2, solved: false }],
    });
    expect(demandStatus({ needs: reached([...known, stated]).demand?.needs ?? null })).toBe(
      'pending',
    );
    expect(last([...known, stated])?.verdict).toBe('out-of-order');
  });
});

describe('what is missing is what it hangs on', () => {
  it('all that a contract may hang on, of an acceptance', () => {
    const firms = ['E2', 'E3', 'E4'].map((entryId, index): Act => {
      const applicant = { kind: 'enterprise', place: '330200' } as const;
      return { ...registered, by: `企业${index}`, entryId, applicant };
    });
    const signed = firms.map((_, index): Act => {
      const changes = { by: `企业${index}`, contractId: `X${index}`, projectId: `P${index + 5}` };
      return the('sign-contract', { ...changes, on: '2022-06-20' });
    });
    const acts = [...untilEntry, ...firms, ...signed, ...regularActs.slice(untilEntry.length, -1)];
    const names = firms.map((_, index) => `acts.${untilEntry.length + index}.applicant.name`);
    for (const { findings } of decided(acts, the('accept-project')).decisions) {
      const open = findings.find(
        ({ result, modality }) => result === 'unknown' && modality === 'must',
      );
      expect(open?.missing).toEqual(names);
    }
  });

  it('of who acts only that by which it may be somebody', () => {
    const CODE = '91330200MA2AB1CD31';
    const missing = (acts: readonly Act[], act: Act) =>
      decided(acts, act).findings.find(({ rule }) => rule === 'S.actor')?.missing;
    const without = (demander?: Act<'collect-demand'>['demander']) =>
      untilEntry.map((act) => (act.act === 'collect-demand' ? { ...act, demander } : act));
    const close = (by: string): Act => ({
      ...{ act: 'close-demand', on: '2022-07-01', by, reason: '已另行解决' },
    });
    expect(missing(without(), close(PARTNER))).toEqual(['acts.0.demander.name']);
    expect(missing(without(), close(CODE))).toEqual(['acts.0.demander.id']);
    expect(missing(without({ name: DEMANDER }), close(CODE))).toEqual(['acts.0.demander.id']);
    // The demander is known by its name, and is not the one; whether the firm is hangs on the entry alone.
    const at = untilEntry.length + 3;
    const history = [
      ...without({ name: DEMANDER, kind: 'enterprise', place: '320500' }),
      registered,
      conforming,
      the('publish-guide'),
      the('file-application', { entryId: undefined }),
    ];
    const sign = the('sign-contract', { by: OTHER, on: '2022-07-20' });
    expect(missing(history, sign)).toEqual([`acts.${at}.entryId`]);
  });
});
