import { describe, expect, it } from 'vitest';
import { type Act, replay } from '../../src/lifecycle/index.js';
import {
  conforming,
  DEMANDER,
  decided,
  docketOf,
  OTHER,
  PARTNER,
  reached,
  registered,
  regularActs,
  SOLVER,
  the,
  untilEntry,
} from './histories.js';

/*
 * Who signed a contract before its project, where a firm or the demander has no name on record: whose it is, which
 * projects it counts for and who pays on it stay open; with the name they are settled, one way or the other.
 */

const sign = (changes: Partial<Act<'sign-contract'>> = {}) =>
  the('sign-contract', { by: OTHER, projectId: 'P9', on: '2022-06-21', ...changes });
const pay = (changes: Partial<Act<'pay-solver'>> = {}) =>
  the('pay-solver', { contractId: 'C9', amount: 1, on: '2024-11-01', ...changes });
const firm = (name: string | undefined, changes: Partial<Act<'register-entry'>> = {}) =>
  ({
    ...registered,
    ...changes,
    applicant: { ...registered.applicant, ...changes.applicant, name },
  }) as Act<'register-entry'>;
const ofFirm = untilEntry.length;
const NAMED = [`acts.${ofFirm}.applicant.name`];

/** The regular history with a firm that signs C9 before its project P9. */
const history = (name: string | undefined, signing: Act = sign({ contractId: 'C9' })) => [
  ...[...untilEntry, firm(name), conforming, signing],
  ...regularActs.slice(untilEntry.length, -1),
];
const found = (acts: readonly Act[], act: Act) =>
  decided(acts, act).findings.map(({ rule, result, missing }) => ({
    ...{ rule, result },
    ...(missing && { missing }),
  }));
const record = (result: string, missing?: readonly string[]) =>
  missing === undefined ? { rule: 'S.record', result } : { rule: 'S.record', result, missing };

describe('a firm without a name signs before its project', () => {
  it('whether the demander pays on it for its own project is open, and settled by the name', () => {
    expect(found(history(undefined), pay())).toEqual([record('unknown', NAMED)]);
    expect(found(history(OTHER), pay())).toEqual([record('fail')]);
    expect(found(history(PARTNER), pay())).toEqual([]);
  });

  it('whether it counts for an acceptance is open; named, it is not, or it is', () => {
    const accepted = (name: string | undefined) =>
      decided(history(name), the('accept-project')).decisions.map(
        ({ kind, verdict, findings }) => ({
          ...{ kind, verdict },
          missing: findings.flatMap(({ missing = [] }) => missing),
        }),
      );
    const open = { verdict: 'undetermined', missing: expect.arrayContaining(NAMED) as unknown };
    expect(accepted(undefined)).toMatchObject([open, open]);
    expect(accepted(OTHER)).toMatchObject([{ verdict: 'upheld' }, { verdict: 'upheld' }]);
    expect(accepted(PARTNER)).toMatchObject([{ verdict: 'overturned' }, { verdict: 'overturned' }]);
  });

  it('what is settled whether it counts or not stays settled', () => {
    const acts = history(undefined);
    const accept = the('accept-project');
    const verdicts = (more: readonly Act[]) =>
      decided([...acts, ...more], accept).decisions.map(({ verdict }) => verdict);
    // Another contract is certainly unpaid, or this one is certainly paid.
    const unpaid = sign({ by: DEMANDER, projectId: 'P1', contractId: 'C2', on: '2024-11-01' });
    expect(verdicts([unpaid])).toEqual(['overturned', 'overturned']);
    expect(verdicts([pay({ projectId: 'P9', amount: '400万元' })])).toEqual(['upheld', 'upheld']);
    expect(verdicts([pay({ projectId: 'P9', amount: 399999999 })])).toContain('undetermined');
  });

  it('no project of a firm that is on record, nor of the demander once it signs itself, is open', () => {
    const own = history(undefined, sign({ by: DEMANDER, contractId: 'C9' }));
    expect(found(own, pay())).toEqual([]);
    expect(found(own, pay({ by: OTHER, projectId: 'P9' }))).toEqual([
      { rule: 'S.actor', result: 'fail' },
    ]);
    const third = firm(PARTNER, { by: PARTNER, entryId: 'E3', on: '2022-06-20' });
    const acts: readonly Act[] = [
      ...history(undefined),
      third,
      the('file-application', { by: PARTNER, projectId: 'P3', entryId: 'E3', on: '2024-11-01' }),
    ];
    expect(found(acts, pay({ projectId: 'P3' }))).toEqual([record('fail')]);
  });

  it('who signed pays on it; whether another may is open as far as it may be the firm', () => {
    const payer = (by: string, name?: string) =>
      found(history(name), pay({ by, projectId: 'P9' })).map(({ result }) => result);
    expect(payer(OTHER)).toEqual(['unknown']);
    expect(payer(OTHER, OTHER)).toEqual([]);
    expect(payer(PARTNER)).toEqual(['fail']);
    expect(payer(DEMANDER)).toEqual([]);
  });

  it('of more firms without a name than are told apart, it is open for each of them', () => {
    const firms = Array.from({ length: 25 }, (_, number) =>
      firm(undefined, { entryId: `N${number}`, by: `企业${number}` }),
    );
    const acts: readonly Act[] = [
      ...[...untilEntry, ...firms, sign({ contractId: 'C9' })],
      ...regularActs.slice(untilEntry.length, -1),
    ];
    const { contracts } = reached(acts);
    expect(contracts.find(({ id }) => id === 'C9')?.open?.owners).toHaveLength(21);
    for (const entryId of ['N0', 'N19', 'N20', 'N24']) {
      const applied = the('file-application', { projectId: 'P3', entryId, on: '2024-11-01' });
      expect(found([...acts, applied], pay({ projectId: 'P3' }))).toContainEqual(
        record('unknown', expect.anything() as never),
      );
    }
  });

  it('signed again before there is a project: by the same it is the same', () => {
    const again = (by: string) =>
      found(history(undefined), sign({ by, contractId: 'C9', on: '2024-11-01' })).filter(
        ({ rule }) => rule === 'S.record',
      );
    expect(again(OTHER)).toEqual([]);
    expect(again(SOLVER)).toEqual([]);
    expect(again(DEMANDER)).toEqual([record('unknown', NAMED)]);
  });
});

describe('what the state keeps of it', () => {
  const contract = (acts: readonly Act[]) => reached(acts).contracts[0];
  const signedAfter = (firms: readonly Act[], by: string) =>
    contract([...untilEntry, ...firms, sign({ by })]);
  const refused: Act = { ...conforming, conformityReview: 'failed' };
  const second = firm(OTHER, { entryId: 'E3', on: '2022-06-20' });
  const open = (signedBy: string, ...owners: (string | null)[]) => ({ open: { signedBy, owners } });

  it('the entries that it may belong to, and the demand; nothing where one is certain', () => {
    expect(signedAfter([firm(undefined)], OTHER)).toMatchObject(open(OTHER, null, 'E2'));
    expect(signedAfter([firm(undefined)], OTHER)).not.toHaveProperty('entryId');
    expect(signedAfter([firm(OTHER)], OTHER)).toMatchObject({ entryId: 'E2' });
    for (const certain of [
      signedAfter([firm(OTHER)], OTHER),
      signedAfter([firm(undefined)], DEMANDER),
    ]) {
      expect(certain).not.toHaveProperty('open');
    }
  });

  it('of a firm on record with another that may be it: the one that would come first', () => {
    expect(signedAfter([firm(undefined), second], OTHER)).toMatchObject(open(OTHER, 'E2', 'E3'));
    expect(signedAfter([firm(undefined), refused, second], OTHER)).toMatchObject({ entryId: 'E3' });
    expect(signedAfter([second, firm(undefined)], OTHER)).toMatchObject({ entryId: 'E3' });
  });

  it('where the demander has no name, it may be the firm that signs', () => {
    const nameless = untilEntry.map((act) =>
      act.act === 'collect-demand' ? { ...act, demander: { place: '320500' } } : act,
    );
    expect(contract([...nameless, registered, sign()])).toMatchObject(open(OTHER, null, 'E2'));
    expect(contract([registered, sign()])).toMatchObject({ entryId: 'E2' });
  });

  it('under an identifier, where a firm has none on record', () => {
    const code = '91330200MA2AB1CD31';
    expect(signedAfter([registered], code)).toMatchObject(open(code, null, 'E2'));
    const known = firm(OTHER, { applicant: { id: code } });
    expect(signedAfter([known], code)).toMatchObject({ entryId: 'E2' });
  });

  it('whether it is for the project that it named is open with who signed, and where that names no entry', () => {
    const applied = (name: string | undefined, entryId: string | undefined) =>
      contract([
        ...[...untilEntry, firm(name), conforming, sign({ projectId: 'P1' })],
        ...[the('publish-guide'), the('file-application', { by: OTHER, entryId })],
      ]);
    expect(applied(OTHER, 'E2')).toMatchObject({ projectId: 'P1' });
    expect(applied(OTHER, 'E2')).not.toHaveProperty('projectOpen');
    expect(applied(OTHER, 'E1')).not.toHaveProperty('projectId');
    for (const left of [applied(undefined, 'E2'), applied(OTHER, undefined)]) {
      expect(left).toMatchObject({ projectId: 'P1', projectOpen: true });
    }
  });

  it('supplying the entry turns nothing that was settled of a contract which named its project', () => {
    const acts = (entryId: string | undefined): readonly Act[] => [
      ...[...untilEntry, registered, conforming],
      sign({ by: DEMANDER, projectId: 'P1' }),
      ...[the('publish-guide'), the('file-application', { entryId })],
      pay({ contractId: 'C1', on: '2022-07-21' }),
    ];
    const verdict = (entryId: string | undefined) => {
      const replayed = replay(docketOf(acts(entryId)));
      return 'acts' in replayed ? replayed.acts.at(-1)?.verdict : undefined;
    };
    expect([verdict(undefined), verdict('E1'), verdict('E2')]).toEqual([
      ...['undetermined', 'upheld', 'overturned'],
    ]);
  });
});
