import { describe, expect, it } from 'vitest';
import { crossCheck } from '../../src/index.js';
import { found } from './found.js';
import { another, type Change, fileWith, type Plain } from './regular-file.js';

const denied = { outcome: 'deny' };

describe('F.approved-first: on which day a project was approved', () => {
  const stated = { grant: { 'facts.approvedOn': '2021-09-19' } };
  const told = { weight: 'C', at: 'R-12 facts.approvedOn', stated: '2021-09-19' };
  const againstIt = ['R-11 facts.deliberation.on'];

  it('is proved by the one permit', () => {
    expect(found('F.approved-first', fileWith(stated))).toEqual([
      { ...told, against: againstIt, onRecord: '2021-09-20', proves: 'facts.approvedOn' },
    ]);
  });

  it('is that of the latest permit, but may be that of an earlier one', () => {
    const again = (on: string) =>
      another('approval', { decidedOn: on, 'facts.deliberation.on': on });
    expect(found('F.approved-first', fileWith(stated, again('2021-09-22')))[0]).toMatchObject({
      ...{ against: ['R-11-2 facts.deliberation.on'], onRecord: '2021-09-22' },
      proves: 'facts.approvedOn',
    });
    expect(found('F.approved-first', fileWith(stated, again('2021-09-19')))).toEqual([]);
    // The later one came after the grant, and is none that the grant could rest on.
    expect(found('F.approved-first', fileWith(stated, again('2021-09-26')))[0]).toMatchObject({
      onRecord: '2021-09-20',
    });
    expect(found('F.approved-first', fileWith(stated, again('2021-09-25')))[0]).toMatchObject({
      onRecord: '2021-09-25',
    });
  });

  it('of two permits of one day neither proves, nor does one beside a refusal of its day', () => {
    const [first] = found('F.approved-first', fileWith(stated, another('approval', {})));
    expect(first).toMatchObject({ ...told, onRecord: '2021-09-20' });
    expect(first).not.toHaveProperty('proves');
    const onTheDay = { grant: { decidedOn: '2021-09-20', 'facts.approvedOn': '2021-09-19' } };
    const beside = fileWith(onTheDay, another('approval', denied));
    const ofGrant = found('F.approved-first', beside).filter(({ at }) => at === told.at);
    expect(ofGrant).toMatchObject([{ ...told, onRecord: '2021-09-20' }]);
    expect(ofGrant[0]).not.toHaveProperty('proves');
  });

  it('is not known where a permit does not say when it was deliberated', () => {
    const undated = another('approval', { 'facts.deliberation': undefined });
    expect(found('F.approved-first', fileWith(stated, undated))).toEqual([]);
  });

  it('a refusal is no approval, and what rests on one is contradicted by it', () => {
    const all = found('F.approved-first', fileWith({ approval: denied }));
    expect(all.find(({ at }) => at === 'R-14 facts.deliberation')).toMatchObject({
      ...{
        weight: 'C',
        at: 'R-14 facts.deliberation',
        against: ['R-11 outcome'],
        onRecord: 'deny',
      },
      proves: 'facts.deliberation',
    });
  });

  it('an approval that comes after what rests on it proves that there was none by then', () => {
    const late = { decidedOn: '2021-09-28', 'facts.deliberation.on': '2021-09-28' };
    expect(found('F.approved-first', fileWith({ approval: late }))[0]).toMatchObject({
      ...{ at: 'R-12 facts.approvedOn', against: ['R-11 decidedOn'], onRecord: '2021-09-28' },
      ...{ proves: 'facts.approvedOn', onFile: 'overturned' },
    });
  });

  it('where no approval is on file, what states one is only doubted, and what states none is not', () => {
    const none = { approval: null, grant: { 'facts.approvedOn': null } };
    const places = found('F.approved-first', fileWith(none)).map(
      ({ weight, at }) => `${weight} ${at}`,
    );
    expect(places).not.toContain('D R-12 facts.approvedOn');
    expect(places).toContain('D R-13 facts.approvedOn');
    expect(places).toContain('D R-14 facts.deliberation');
  });
});

describe('F.payment-met: contracts that may have been signed since an acceptance was refused', () => {
  const contract = (id: string, amount: string, ...payments: readonly object[]) => ({
    ...{ id, solver: '戊大学（虚构）', amount, payments },
  });
  const paid = { amount: '400万元', on: '2023-09-01' };
  const refused = (met: boolean) => ({ ...denied, 'facts.solverPaymentMet': met });
  const isTold = (acceptance: Change, ...contracts: readonly object[]) =>
    found('F.payment-met', fileWith({ acceptance, lastPayment: { 'facts.contracts': contracts } }))
      .length > 0;

  it('a contract paid in full beside one on which nothing was paid by then: it may have been enough', () => {
    const later = { amount: '10万元', on: '2023-10-11' };
    for (const other of [contract('C2', '400万元'), contract('C2', '400万元', later)]) {
      expect(isTold(refused(true), contract('C1', '400万元', paid), other)).toBe(false);
      expect(isTold(refused(false), contract('C1', '400万元', paid), other)).toBe(false);
    }
  });

  it('but not one on which something was paid by the day of the refusal', () => {
    const before = { amount: '10万元', on: '2023-10-10' };
    const both = [contract('C1', '400万元', paid), contract('C2', '400万元', before)];
    expect(isTold(refused(true), ...both)).toBe(true);
    expect(isTold(refused(false), ...both)).toBe(false);
    expect(isTold(refused(false), contract('C1', '400万元', paid))).toBe(true);
  });

  it('nor one of which the payments are of an unknown day: what is left out contradicts nothing', () => {
    const [small, whole] = [{ amount: '10万元' }, { amount: '400万元' }];
    const first = contract('C1', '400万元', paid);
    for (const met of [true, false]) {
      expect(isTold(refused(met), first, contract('C2', '400万元', small))).toBe(false);
      expect(isTold(refused(met), first, contract('C2', '400万元', whole))).toBe(false);
      // Of none it is known that it was signed by then: it may be any of them alone.
      const [unpaid, any] = [contract('C1', '400万元'), contract('C2', '400万元', whole)];
      expect(isTold(refused(met), unpaid, any, contract('C3', '400万元', small))).toBe(false);
      const { payments: _, ...silent } = contract('C2', '400万元');
      expect(isTold(refused(met), first, silent)).toBe(false);
    }
    const short = [contract('C1', '400万元', small), contract('C2', '400万元', small)];
    expect(isTold(refused(true), ...short)).toBe(true);
  });

  it('without a contract there was nothing to pay, and of contracts left out nothing is known', () => {
    const told = (met: boolean, contracts: null | undefined) => {
      const lastPayment = { 'facts.contracts': contracts };
      return found(
        'F.payment-met',
        fileWith({ acceptance: refused(met), payment: null, lastPayment }),
      ).length;
    };
    expect([told(true, null), told(false, null)]).toEqual([0, 1]);
    expect([told(true, undefined), told(false, undefined)]).toEqual([0, 0]);
  });

  it('contracts of an acceptance that was allowed are all of them', () => {
    const met = { 'facts.solverPaymentMet': true };
    expect(isTold(met, contract('C1', '400万元', paid), contract('C2', '400万元'))).toBe(true);
    expect(isTold(met, contract('C1', '400万元', paid))).toBe(false);
  });

  it('where nothing was paid on any, none may be left out', () => {
    const unpaid = [contract('C1', '400万元'), contract('C2', '400万元')];
    expect(isTold(refused(false), ...unpaid)).toBe(false);
    expect(isTold(refused(true), ...unpaid)).toBe(true);
  });
});

describe('F.credit-memory: what an earlier standing shows of a party', () => {
  const check = 'F.credit-memory';
  const bar = { from: '2020-06-01', until: '2020-12-31' };
  const standing = (first: object, now: object | null) =>
    fileWith(
      { standing: { 'facts.parties.1.records': [first] } },
      another('standing', {
        ...{ decidedOn: '2022-01-10', outcome: now === null ? 'clear' : 'flagged' },
        'facts.parties.1.records': now === null ? [] : [now],
      }),
    );
  const overdue = { matter: '逾期', on: '2020-05-01', bar: null };
  const isTold = (first: object, now: object | null) =>
    found(check, standing(first, now)).length > 0;

  it('the next one shows too, by its matter in whatever width', () => {
    expect(isTold(overdue, null)).toBe(true);
    expect(isTold(overdue, { ...overdue, matter: '另一事' })).toBe(true);
    expect(isTold(overdue, overdue)).toBe(false);
    expect(isTold({ ...overdue, matter: 'ＡＢ' }, { ...overdue, matter: 'AB' })).toBe(false);
  });

  it('with its bar, though that has ended or is of other days', () => {
    expect(isTold({ ...overdue, bar }, overdue)).toBe(true);
    expect(isTold({ ...overdue, bar }, { ...overdue, bar })).toBe(false);
    expect(isTold({ ...overdue, bar }, { ...overdue, bar: { ...bar, until: '2020-07-01' } })).toBe(
      false,
    );
    expect(isTold({ ...overdue, bar }, { ...overdue, bar: undefined })).toBe(false);
    expect(isTold(overdue, { ...overdue, bar })).toBe(false);
  });

  it('but not what was recorded after that standing was taken; on its day it was', () => {
    expect(isTold({ ...overdue, on: '2021-07-10' }, null)).toBe(true);
    expect(isTold({ ...overdue, on: '2021-07-11' }, null)).toBe(false);
    expect(isTold({ ...overdue, on: undefined }, null)).toBe(true);
  });

  it('nothing is missed where it is not on record what the next one shows', () => {
    const unknown = another('standing', {
      decidedOn: '2022-01-10',
      'facts.parties.1.records': undefined,
    });
    expect(found(check, fileWith({}, unknown))).toEqual([]);
  });

  it('and it is told where both stand', () => {
    expect(found(check, standing(overdue, null))).toEqual([
      expect.objectContaining({
        ...{ weight: 'D', at: 'R-07-2 facts.parties.1.records', stated: [], onRecord: overdue },
        against: ['R-07 facts.parties.1.records.0'],
      }),
    ]);
  });
});

describe('F.grant-demand: whether a project is the demander’s own', () => {
  const large = { investment: '5000.01万元' };
  const grant = { 'facts.investment': large.investment };
  const isTold = (changes: Parameters<typeof fileWith>[0], ...more: readonly Plain[]) => {
    const { subjects } = crossCheck(fileWith({ grant, ...changes }, ...more));
    return subjects.some(({ findings }) =>
      findings.some(({ weight, at }) => weight === 'D' && at.path === 'facts.investment'),
    );
  };
  const byHolder = { 'facts.route': 'same-direction' };

  it('its entry says so', () => {
    expect(isTold({})).toBe(true);
    expect(isTold({ entry: byHolder })).toBe(false);
    expect(isTold({}, another('entry', { decidedOn: '2021-04-02', ...byHolder }))).toBe(false);
  });

  it('without an entry its lead bears the name of the demander', () => {
    expect(isTold({ entry: null })).toBe(true);
    expect(isTold({ entry: null, application: { 'facts.units.0.name': '别的公司' } })).toBe(false);
    expect(isTold({ entry: null, application: { 'facts.units': undefined } })).toBe(false);
    expect(isTold({ entry: null, collection: { 'facts.demander': undefined } })).toBe(false);
  });
});
