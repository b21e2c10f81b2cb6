import { describe, expect, it } from 'vitest';
import { found } from './found.js';
import { another, type Change, fileWith, type Plain } from './regular-file.js';

const need = (id: string, solved: boolean | undefined, text: string) => ({
  ...{ id, text },
  ...(solved === undefined ? {} : { solved }),
});
const [FIRST, SECOND] = [need('N1', true, '需求一'), need('N2', false, '需求二（改）')];

describe('F.adjustment-before: a need that the file has solved', () => {
  const entered = (
    id: string,
    decidedOn: string,
    solved: boolean | undefined,
    change: Change = {},
  ) => another('entry', { id, decidedOn, 'facts.needs.0.solved': solved, ...change });
  /** The second adjustment, of 20 April, finds N1 unsolved. */
  const next = another('adjustment', {
    decidedOn: '2021-04-20',
    'facts.before.needs': [need('N1', false, '需求一'), SECOND],
    'facts.after.needs': [need('N1', false, '需求一'), SECOND],
  });
  const told = (...more: Plain[]) =>
    found('F.adjustment-before', fileWith({}, next, ...more))
      .filter(({ at }) => at === 'R-06-2 facts.before.needs.0.solved')
      .map(({ against }) => against);

  it('is proved by the last record that states it: an adjustment, or an entry after it', () => {
    expect(told()).toEqual([['R-06 facts.after.needs']]);
    expect(told(entered('E', '2021-04-15', true))).toEqual([['E facts.needs']]);
    expect(told(entered('E', '2021-04-15', false))).toEqual([]);
    expect(told(entered('E', '2021-04-15', undefined))).toEqual([]);
    expect(found('F.adjustment-before', fileWith({}, next))).toMatchObject([
      {
        ...{ weight: 'C', stated: false, onRecord: true },
        proves: 'facts.before.needs.0.solved',
      },
    ]);
  });

  it('one that does not list it says nothing of it', () => {
    const others = { 'facts.needs': [{ id: 'N2', solved: false }] };
    expect(told(another('entry', { id: 'E', decidedOn: '2021-04-15', ...others }))).toEqual([
      ['R-06 facts.after.needs'],
    ]);
    expect(told(another('entry', { id: 'E', decidedOn: '2021-04-20', ...others }))).toEqual([
      ['R-06 facts.after.needs'],
    ]);
  });

  it('what is stated on its very day may have come after it, or before', () => {
    expect(told(entered('E', '2021-04-20', true))).toEqual([
      ['R-06 facts.after.needs', 'E facts.needs'],
    ]);
    expect(told(entered('E', '2021-04-20', false))).toEqual([]);
    expect(told(entered('E', '2021-04-20', undefined))).toEqual([]);
    expect(told(entered('E', '2021-04-20', true), entered('F', '2021-04-20', false))).toEqual([]);
    expect(told(entered('E', '2021-04-21', false))).toEqual([['R-06 facts.after.needs']]);
  });

  it('an entry of which it cannot be told whose it is proves nothing', () => {
    // With two entries of the demand on file, one that names neither may be of either.
    const second = another('entry', { id: 'E', decidedOn: '2021-04-02', 'subject.entry': 'E-2' });
    const unplaced = (solved: boolean) =>
      another('entry', {
        ...{ id: 'F', decidedOn: '2021-04-15', 'facts.needs.0.solved': solved },
        'subject.entry': undefined,
      });
    expect(told(second)).toEqual([['R-06 facts.after.needs']]);
    expect(told(second, unplaced(true))).toEqual([]);
    expect(told(second, unplaced(false))).toEqual([]);
  });

  it('alone on that day it proves nothing', () => {
    const alone = fileWith(
      { entry: null, adjustment: null, application: null },
      next,
      entered('E', '2021-04-20', true),
    );
    expect(found('F.adjustment-before', alone).filter(({ at }) => at.endsWith('solved'))).toEqual(
      [],
    );
  });

  it('of two entries of one day the later in the input is the last; of an entry and an adjustment either is', () => {
    const day = '2021-04-15';
    const [yes, no] = [entered('E', day, true), entered('F', day, false)];
    expect(told(no, yes)).toEqual([['E facts.needs']]);
    expect(told(yes, no)).toEqual([]);
    expect(told(entered('E', '2021-04-10', true))).toEqual([['E facts.needs']]);
    expect(told(entered('E', '2021-04-10', false))).toEqual([]);
    // What stands on an earlier day is not the last.
    expect(told(entered('E', '2021-04-09', false))).toEqual([['R-06 facts.after.needs']]);
  });
});

describe('F.adjustment-before: needs put in whole', () => {
  it('are those that the adjustment before left, as far as it is known what of them is solved', () => {
    const next = another('adjustment', {
      decidedOn: '2021-04-20',
      'facts.before.needs': [FIRST],
      'facts.after.needs': [FIRST, SECOND],
    });
    expect(found('F.adjustment-before', fileWith({}, next))).toMatchObject([
      {
        ...{ at: 'R-06-2 facts.before.needs', against: ['R-06 facts.after.needs'] },
        ...{ stated: [FIRST], onRecord: [FIRST, SECOND], proves: 'facts.before.needs' },
        // As it stated, N2 was added; as it is on record it was there, and nobody knows whether it was solved.
        onFile: 'undetermined',
      },
    ]);
  });

  it('and what is told of an adjustment stands in the order of its paths', () => {
    const wrong = {
      'facts.before.name': '别的',
      'facts.before.task': '别的',
      'facts.before.needs': [need('N1', false, '需求一'), need('N9', false, '需求九')],
    };
    const all = found('F.adjustment-before', fileWith({ adjustment: wrong }));
    expect(all.map(({ at }) => at)).toEqual([
      'R-06 facts.before.name',
      'R-06 facts.before.needs',
      'R-06 facts.before.needs.0.solved',
      'R-06 facts.before.task',
    ]);
  });
});

describe('F.application-entry: an entry that is pending stands in the reserve where it had entered before', () => {
  const pending = (id: string, decidedOn: string) =>
    another('entry', { id, decidedOn, outcome: 'pending', 'facts.needs.0.solved': false });
  const unsolved = { outcome: 'pending', 'facts.needs.0.solved': false };
  /** The adjustment is left out: what is solved in it would have the entry stand by itself. */
  const filed = (entry: Change, ...more: Plain[]) =>
    found('F.application-entry', fileWith({ entry, adjustment: null }, ...more)).map(
      ({ at, onRecord }) => [at, onRecord],
    );
  const none = [['R-08 facts.entry', 'pending']];

  it('not by another that is pending too, nor by one that was ineligible', () => {
    expect(filed(unsolved)).toEqual(none);
    expect(filed(unsolved, pending('E', '2021-05-01'))).toEqual(none);
    const twice = [pending('E', '2021-05-01'), pending('F', '2021-06-01')];
    expect(filed({ outcome: 'ineligible' }, ...twice)).toEqual(none);
    expect(filed({}, ...twice)).toEqual([['R-08 facts.entry.status', 'pending']]);
  });

  it('nor by what it became after the filing', () => {
    expect(filed(unsolved, another('entry', { id: 'E', decidedOn: '2021-07-15' }))).toEqual([]);
    expect(filed(unsolved, another('entry', { id: 'E', decidedOn: '2021-07-16' }))).toEqual(none);
  });
});

describe('F.application-entry: of two entries of the day of filing either may be the latest', () => {
  const check = 'F.application-entry';
  const onTheDay = (id: string, change: Change) =>
    another('entry', { id, decidedOn: '2021-07-15', ...change });
  const ineligible = { outcome: 'ineligible' };

  it('neither entered: the one that stands last is told', () => {
    const both = fileWith(
      { entry: ineligible },
      onTheDay('E', { outcome: 'pending', 'facts.needs.0.solved': false }),
    );
    // The adjustment of April is older than that of the day, which is pending.
    expect(found(check, both)).toMatchObject([
      {
        ...{ at: 'R-08 facts.entry', against: ['R-05 outcome', 'E outcome'] },
        ...{ onRecord: 'pending', proves: 'facts.entry' },
      },
    ]);
  });

  it('another holder is told where neither is by it, and proved where both are by one', () => {
    const by = (name: string) => ({ 'facts.applicant.name': name });
    const holder = { application: { 'facts.entry.holder': '丁公司（虚构）' } };
    const [told] = found(check, fileWith(holder, onTheDay('E', by('乙公司（虚构）'))));
    expect(told).toMatchObject({
      ...{ weight: 'C', at: 'R-08 facts.entry.holder', onRecord: '乙公司（虚构）' },
      against: ['R-05 facts.applicant.name', 'E facts.applicant.name'],
    });
    expect(told).not.toHaveProperty('proves');
    expect(found(check, fileWith(holder, onTheDay('E', {})))).toMatchObject([
      { proves: 'facts.entry.holder', onRecord: '甲装备公司（虚构）' },
    ]);
    expect(found(check, fileWith(holder, onTheDay('E', by('丁公司（虚构）'))))).toEqual([]);
    expect(
      found(check, fileWith(holder, onTheDay('E', { 'facts.applicant.name': undefined }))),
    ).toEqual([]);
  });
});

describe('what two witnesses of one day prove together', () => {
  it('F.approved-first: of two approvals of two days neither day is proved', () => {
    const early = another('approval', {
      decidedOn: '2021-09-18',
      'facts.deliberation.on': '2021-09-18',
      'facts.proposal.on': '2021-09-18',
    });
    const grant = { decidedOn: '2021-09-20', 'facts.approvedOn': null };
    const [told] = found('F.approved-first', fileWith({ grant }, early));
    expect(told).toMatchObject({
      ...{ weight: 'C', at: 'R-12 facts.approvedOn', stated: null, onRecord: 'permit' },
      against: ['R-11-2 outcome', 'R-11 outcome'],
    });
    expect(told).not.toHaveProperty('proves');
    const after = { ...grant, decidedOn: '2021-09-21' };
    expect(found('F.approved-first', fileWith({ grant: after }, early))[0]).toMatchObject({
      ...{ against: ['R-11 outcome'], proves: 'facts.approvedOn', onFile: 'upheld' },
    });
  });

  it('F.grant-place: of two places neither', () => {
    const day = { decidedOn: '2021-09-25' };
    const placed = (place: string) =>
      found(
        'F.grant-place',
        fileWith(
          { collection: day, grant: { 'facts.place': '330100' }, instalment: null },
          another('collection', { ...day, 'facts.demander.place': place }),
        ),
      );
    expect(placed('310000')).toMatchObject([{ proves: 'facts.place', onRecord: '310000' }]);
    expect(placed('320500')).toMatchObject([{ onRecord: '320500' }]);
    expect(placed('320500')[0]).not.toHaveProperty('proves');
    expect(placed('330100')).toEqual([]);
  });

  it('F.entry-needs: of two collections neither, if both lack what is missing', () => {
    const day = { decidedOn: '2021-04-01' };
    const [told] = found(
      'F.entry-needs',
      fileWith(
        { collection: day, entry: { 'facts.needs': [{ id: 'N1', solved: true }] } },
        another('collection', day),
      ),
    );
    expect(told).toMatchObject({
      weight: 'B',
      against: ['R-01 facts.demand.needs', 'R-01-2 facts.demand.needs'],
    });
    expect(told).not.toHaveProperty('proves');
  });

  it('F.published: of two refusals the last by then is told', () => {
    const denied = { outcome: 'deny' };
    const [told] = found(
      'F.published',
      fileWith(
        { publication: denied },
        another('publication', { ...denied, decidedOn: '2021-03-01' }),
        another('publication', { ...denied, id: 'late', decidedOn: '2021-05-01' }),
      ),
    );
    expect(told).toMatchObject({ against: ['R-03-2 outcome'], proves: 'facts.published' });
    const onlyLate = fileWith({ publication: { ...denied, decidedOn: '2021-05-01' } });
    expect(found('F.published', onlyLate)).toMatchObject([{ against: ['R-03 outcome'] }]);
  });

  it('F.acceptance-order: of an agreement still open and one signed late the one that was signed is told', () => {
    const late = { decidedOn: '2023-10-12', 'facts.agreement.on': '2023-10-12' };
    const [told] = found(
      'F.acceptance-order',
      fileWith({ agreement: { 'facts.agreement': null } }, another('agreement', late)),
    );
    expect(told).toMatchObject({
      ...{ weight: 'B', against: ['R-14-2 facts.agreement.on'], onRecord: '2023-10-12' },
    });
  });
});
