import { describe, expect, it } from 'vitest';
import { type Act, docketMachine } from '../../src/lifecycle/index.js';
import {
  conforming,
  DEMANDER,
  decided,
  OTHER,
  otherFirmsProject,
  PARTNER,
  reached,
  registered,
  regularActs,
  SOLVER,
  the,
  untilEntry,
} from './histories.js';

/*
 * Whose a contract is, at the edges of what a name, an id or a list of firms shows (Article 16: 双方签订合同 has no
 * earliest day, so that who signed has to be told before there is a project).
 */

const CODE = '91330200MA2AB1CD31';
const ANOTHER = '91310000MA1FL2EF52';
const sign = (changes: Partial<Act<'sign-contract'>> = {}) =>
  the('sign-contract', { by: OTHER, projectId: 'P9', on: '2022-06-21', ...changes });
const pay = (changes: Partial<Act<'pay-solver'>> = {}) =>
  the('pay-solver', { projectId: 'P9', amount: 1, on: '2024-11-01', ...changes });
const firm = (
  entryId: string,
  { name, id }: { name?: string; id?: string },
): Act<'register-entry'> => ({
  ...registered,
  ...{ entryId, by: name ?? OTHER },
  applicant: { kind: 'enterprise', place: '330200', ...(name && { name }), ...(id && { id }) },
});
const refused = (entryId: string): Act => ({ ...conforming, entryId, conformityReview: 'failed' });
const applied = (entryId: string | undefined, projectId = 'P9') =>
  the('file-application', { by: OTHER, projectId, entryId, on: '2024-10-31' });
/** Firms that register, one of which signs C1; then the project of the demander, P1. */
const history = (firms: readonly Act[], signing: Act = sign()) => [
  ...[...untilEntry, ...firms, signing],
  ...regularActs
    .slice(untilEntry.length, -1)
    .filter(({ act }) => act !== 'sign-contract' && act !== 'pay-solver'),
];
const owners = (firms: readonly Act[], by = OTHER, acts: readonly Act[] = untilEntry) =>
  reached([...acts, ...firms, sign({ by })]).contracts[0];
const said = (acts: readonly Act[], act: Act, of = 'S.record') =>
  decided(acts, act)
    .findings.filter(({ rule }) => rule === of)
    .map(({ result, missing }) => [result, ...(missing ?? [])]);
const isPaid = (acts: readonly Act[], projectId: string, changes = {}) =>
  said(acts, pay({ projectId, ...changes }));
const expectedOf = (acts: readonly Act[], act: Act) =>
  decided(acts, act).findings.find(({ rule }) => rule === 'S.actor')?.facts?.['expected'];
const nameless = untilEntry.map((act) =>
  act.act === 'collect-demand' ? { ...act, demander: { place: '320500' } } : act,
);

describe('which of several firms signed', () => {
  it('firms under different ids are two: the one that signs is certain', () => {
    const other = firm('E3', { name: OTHER, id: CODE });
    expect(owners([firm('E2', { id: ANOTHER }), other])).toMatchObject({ entryId: 'E3' });
    const open = { signedBy: OTHER, owners: ['E2', 'E3'] };
    expect(owners([firm('E2', { id: CODE }), other])).toMatchObject({ open });
    expect(owners([firm('E2', {}), other])).toMatchObject({ open });
  });

  it('an entry that came after the one that signs is none, whichever came before both', () => {
    const third = firm('E9', { name: PARTNER });
    const certain = owners([third, firm('E2', { name: OTHER }), firm('E3', {})]);
    expect(certain).toMatchObject({ entryId: 'E2' });
    expect(certain).not.toHaveProperty('open');
  });

  it('a department that signs is no firm without a name', () => {
    expect(owners([firm('E2', {})], '320000')).not.toHaveProperty('open');
    expect(owners([firm('E2', {})], '320000')).not.toHaveProperty('entryId');
  });

  it('a code that is not the demander’s is that of the firm, though it bears the demander’s name', () => {
    const coded = untilEntry.map((act) =>
      act.act === 'collect-demand' ? { ...act, demander: { ...act.demander, id: ANOTHER } } : act,
    );
    expect(owners([firm('E2', { name: DEMANDER, id: CODE })], CODE, coded)).toMatchObject({
      entryId: 'E2',
    });
  });

  it('what does not come before the one that signs is none of the many firms without a name', () => {
    // Twenty of other ids, or twenty that were refused: the one behind them may have signed all the same.
    const known = firm('K', { name: OTHER, id: CODE });
    const many = Array.from({ length: 20 }, (_, number) => `N${number}`);
    const last = firm('N20', {});
    const others = many.map((entryId, number) => firm(entryId, { id: `其他-${number}` }));
    const ended = many.flatMap((entryId) => [firm(entryId, {}), refused(entryId)]);
    for (const before of [others, ended]) {
      expect(owners([...before, last, known])).toMatchObject({ open: { owners: ['N20', 'K'] } });
    }
  });
});

describe('of many firms without a name, of which the first twenty are kept', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, number) => firm(`N${number}`, { id: `编号-${number}` }));
  const known = firm('K', { name: OTHER });

  it('a firm that has another name is none of them, nor is the demander once a firm is known', () => {
    const partner = firm('E3', { name: PARTNER });
    expect(isPaid([...history([...many(21), partner]), applied('E3')], 'P9')).toEqual([['fail']]);
    expect(isPaid(history([...many(21), known]), 'P1')).toEqual([['fail']]);
  });

  it('whether the contract is for the project that one behind the twenty files is open', () => {
    const acts = [...history(many(21)), applied('N20')];
    expect(reached(acts).contracts[0]).toMatchObject({ projectId: 'P9', projectOpen: true });
    const partner = firm('E3', { name: PARTNER });
    const others = [...history([...many(21), partner]), applied('E3')];
    expect(reached(others).contracts[0]).not.toHaveProperty('projectId');
  });

  it('one that registers once the contract is signed has not signed it', () => {
    const late = { ...firm('E3', {}), on: '2022-06-22' };
    const acts = history([firm('E2', {})], sign({ projectId: 'P8' }));
    acts.splice(acts.findIndex(({ act }) => act === 'sign-contract') + 1, 0, late);
    expect(isPaid([...acts, applied('E3')], 'P9')).toEqual([['fail']]);
    expect(isPaid([...acts, applied('E2')], 'P9')).toEqual([
      ['unknown', `acts.${untilEntry.length}.applicant.name`],
    ]);
  });
});

describe('for which project it counts', () => {
  it('signed by the demander, its own, also where the project that it named leaves open whose it is', () => {
    const acts = [...history([registered, conforming], sign({ by: DEMANDER })), applied(undefined)];
    expect(reached(acts).contracts[0]).toMatchObject({ projectOpen: true });
    expect(isPaid(acts, 'P1')).toEqual([]);
    expect(isPaid(acts, 'P9')).toMatchObject([['unknown', expect.stringMatching(/entryId$/)]]);
  });

  it('signed on one entry and applied for on another: open until a name or an id shows one firm', () => {
    const first = untilEntry.length;
    const paid = (second: Act) =>
      isPaid([...history([firm('E2', { name: OTHER }), second]), applied('E3')], 'P9');
    expect(paid(firm('E3', { id: CODE }))).toEqual([
      ['unknown', `acts.${first}.applicant.id`, `acts.${first + 1}.applicant.name`],
    ]);
    expect(paid(firm('E3', { name: OTHER, id: CODE }))).toEqual([]);
    expect(paid(firm('E3', { name: PARTNER, id: CODE }))).toEqual([['fail']]);
  });

  it('an acceptance that hangs on both says both', () => {
    const acts = [
      ...[...untilEntry, firm('E2', { name: OTHER }), firm('E3', { id: CODE }), sign()],
      ...otherFirmsProject.slice(untilEntry.length + 2).flatMap((act): Act[] => {
        if (act.act === 'sign-contract' || act.act === 'pay-solver') return [];
        const of = 'projectId' in act ? { ...act, projectId: 'P9' } : act;
        return [of.act === 'file-application' ? { ...of, entryId: 'E3' } : of];
      }),
    ];
    const { decisions } = decided(
      acts,
      the('accept-project', { by: '330000', projectId: 'P9', on: '2024-11-05' }),
    );
    const first = untilEntry.length;
    const both = [`acts.${first}.applicant.id`, `acts.${first + 1}.applicant.name`];
    const missing = (kind: string, of: string) =>
      decisions.find((each) => each.kind === kind)?.findings.find(({ rule }) => rule === of)
        ?.missing;
    expect(missing('project-acceptance', 'A16.paid-before-acceptance')).toEqual(both);
    expect(missing('solver-payment', 'A16.solver-payment')).toEqual(both);
  });

  it('what is missing are the names of those that may have signed, and nothing of the others', () => {
    const { id: _, ...demander } = the('collect-demand').demander as object & { id?: string };
    const acts = history([firm('E2', {})]).map((act) =>
      act.act === 'collect-demand' ? { ...act, demander } : act,
    );
    expect(isPaid(acts, 'P1')).toEqual([['unknown', `acts.${untilEntry.length}.applicant.name`]]);
  });
});

describe('who pays on it', () => {
  const actor = (firms: readonly Act[], signedBy: string, by: string, acts = untilEntry) =>
    said([...acts, ...firms, sign({ by: signedBy })], pay({ by, on: '2022-06-22' }), 'S.actor');

  it('the code under which it was signed, whichever entry is the one of that firm', () => {
    const both = [firm('E2', { name: OTHER }), firm('E3', { name: OTHER, id: CODE })];
    expect(actor(both, CODE, CODE)).toEqual([]);
    expect(actor(both, CODE, ANOTHER)).toEqual([['fail']]);
  });

  it('a code that may be the solver’s is that of a firm or of nobody: then it is open', () => {
    expect(actor([firm('E3', { id: CODE })], CODE, CODE)).toEqual([['unknown', 'by']]);
  });

  it('the firm that signed, also where the demander may be that firm', () => {
    for (const firms of [
      [firm('E3', { name: OTHER })],
      [firm('E2', {}), firm('E3', { name: OTHER })],
    ]) {
      expect(actor(firms, OTHER, OTHER, nameless)).toEqual([]);
    }
  });

  it('nobody else, where the demander is the firm that signed: what it is called is on record (Article 16)', () => {
    // It registers in its own name, which is pointed out; the contract is signed by a code.
    const own = (id?: string) => [
      firm('E2', { name: DEMANDER, ...(id === undefined ? {} : { id }) }),
    ];
    const { id: _, ...demander } = the('collect-demand').demander as object & { id?: string };
    const acts = untilEntry.map((act) =>
      act.act === 'collect-demand' ? { ...act, demander } : act,
    );
    for (const id of [undefined, CODE]) {
      expect(actor(own(id), CODE, PARTNER, acts)).toEqual([['fail']]);
      expect(actor(own(id), CODE, DEMANDER, acts)).toEqual([]);
    }
  });

  it('named as who would have to, where it is somebody else: the firm by its name', () => {
    const act = pay({ by: PARTNER, on: '2022-06-22' });
    const firms = [firm('E2', {}), firm('E3', { name: OTHER })];
    expect(expectedOf([...untilEntry, ...firms, sign()], act)).toEqual([DEMANDER, OTHER]);
  });

  it('a firm that only may have signed is not named as who would have to', () => {
    const acts = [...nameless, firm('E2', { id: CODE }), sign()];
    const act = pay({ by: OTHER, on: '2022-06-22' });
    expect(said(acts, act, 'S.actor')).toEqual([
      ['unknown', 'acts.0.demander.name', `acts.${nameless.length}.applicant.name`],
    ]);
    expect(expectedOf(acts, act)).toEqual([]);
  });

  it('of a firm known by its id alone, a name is open until its own is on record', () => {
    const acts = [
      ...[...untilEntry, firm('E2', { id: CODE }), conforming, the('publish-guide')],
      ...[applied('E2'), sign({ on: '2024-10-31' })],
    ];
    expect(said(acts, pay({ by: PARTNER }), 'S.actor')).toEqual([
      ['unknown', `acts.${untilEntry.length}.applicant.name`],
    ]);
    expect(said(acts, pay({ by: CODE }), 'S.actor')).toEqual([]);
  });

  it('on one that is not on record nobody knows, and only the act can say it', () => {
    const acts = [...untilEntry, registered];
    const act = pay({ by: PARTNER, contractId: 'C8', on: '2022-06-22' });
    expect(said(acts, act, 'S.actor')).toEqual([['unknown', 'by']]);
  });
});

describe('who is pointed out as solver: only in a contract that is certainly the demand’s', () => {
  const advice = (acts: readonly Act[], act: Act) =>
    decided(acts, act).advice.flatMap(({ rule, facts }) => (rule === 'S.record' ? [facts] : []));

  it.each<[string, readonly Act[], string, object[]]>([
    ['signed by the demander', [registered], DEMANDER, [{ solverNotAccepted: PARTNER }]],
    ['signed by another firm', [registered], OTHER, []],
    ['signed by who may be a firm without a name', [firm('E2', {})], OTHER, []],
  ])('%s', (_, firms, by, told) => {
    expect(advice([...untilEntry, ...firms], sign({ by, solver: PARTNER }))).toEqual(told);
  });

  it('another firm’s, signed again by its solver, stays the firm’s', () => {
    const signed = sign({ solver: PARTNER });
    expect(advice([...untilEntry, registered, signed], { ...signed, by: PARTNER })).toEqual([]);
  });
});

describe('signed again before there is a project', () => {
  it('under a code that is not the firm’s, it may be the solver: only the act can say it', () => {
    const acts = [
      ...untilEntry,
      firm('E2', { id: ANOTHER }),
      sign({ by: ANOTHER, solver: SOLVER }),
    ];
    expect(said(acts, sign({ by: CODE }))).toEqual([['unknown', 'by']]);
    expect(said(acts, sign({ by: SOLVER }))).toEqual([]);
    expect(said(acts, sign({ by: ANOTHER }))).toEqual([]);
  });
});

describe('who may sign and pay before anything is named', () => {
  const who = (acts: readonly Act[], name: Act['act'], by?: string) =>
    docketMachine.allowed(reached(acts), by).find(({ act }) => act === name)?.who;
  const entered = [...untilEntry, registered];

  it('a firm with an entry may sign, and pay once a contract is its own', () => {
    expect(who(entered, 'sign-contract', OTHER)).toEqual([DEMANDER, OTHER]);
    expect(who(entered, 'sign-contract', PARTNER)).toEqual([DEMANDER]);
    expect(who(entered, 'pay-solver', OTHER)).toEqual([DEMANDER]);
    expect(who([...entered, sign()], 'pay-solver', OTHER)).toEqual([DEMANDER, OTHER]);
    expect(who([...entered, sign()], 'pay-solver', PARTNER)).toEqual([DEMANDER]);
  });

  it('where nobody is named, the demander', () => {
    expect(who([...entered, sign()], 'sign-contract')).toEqual([DEMANDER]);
    expect(who([...entered, sign()], 'pay-solver')).toEqual([DEMANDER]);
  });
});

describe('where a project names its entry', () => {
  it('whose its contracts are is known, though it is open what the entry has come to', () => {
    const unsaid = { ...registered, needs: [{ id: 'M1' }] };
    const acts = (entryId: string | undefined) => [
      ...[...untilEntry, unsaid, conforming, the('publish-guide'), applied(entryId)],
      sign({ on: '2024-10-31', projectId: 'P8' }),
    ];
    expect(isPaid(acts('E2'), 'P9', { by: OTHER })).toEqual([]);
    const at = acts('E2').findIndex(({ act }) => act === 'file-application');
    expect(isPaid(acts(undefined), 'P9', { by: OTHER })).toEqual([
      ['unknown', `acts.${at}.entryId`],
    ]);
  });

  it('a contract has its place by that project, and by no other, where the demand is not open', () => {
    const early = [...untilEntry.slice(0, 3), registered, conforming, the('publish-guide')];
    const acts = [...early, applied('E2', 'P1')];
    const order = (projectId: string) =>
      said(acts, sign({ projectId, on: '2024-11-01' }), 'S.order');
    expect(order('P1')).toEqual([]);
    expect(order('P9')).toEqual([['fail']]);
  });
});
