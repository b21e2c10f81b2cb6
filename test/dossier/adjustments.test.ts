import { describe, expect, it } from 'vitest';
import { found, placesOf } from './found.js';
import { another, type Change, fileWith, type Plain } from './regular-file.js';

const need = (id: string, text: string, solved?: boolean) => ({
  ...{ id, text },
  ...(solved === undefined ? {} : { solved }),
});
const [FIRST, SECOND, CHANGED] = [
  need('N1', '需求一', true),
  need('N2', '需求二', false),
  need('N2', '需求二（改）', false),
];

describe('F.adjustment-published: the needs as first published', () => {
  const check = 'F.adjustment-published';
  const published = { 'facts.published': [need('N1', '需求一')] };
  const day = { decidedOn: '2021-02-20' };
  const collected = (needs: unknown): Plain =>
    another('collection', { ...day, 'facts.demand.needs': needs });

  it('are proved by the one collection, and by two that say the same', () => {
    const told = {
      ...{ weight: 'C', at: 'R-06 facts.published', stated: published['facts.published'] },
      ...{ onRecord: [need('N1', '需求一'), need('N2', '需求二')], proves: 'facts.published' },
    };
    expect(found(check, fileWith({ adjustment: published }))).toMatchObject([
      { ...told, against: ['R-01 facts.demand.needs'] },
    ]);
    const both = fileWith(
      { collection: day, adjustment: published },
      collected([need('N1', '需求一'), need('N2', '需求二')]),
    );
    expect(found(check, both)).toMatchObject([
      { ...told, against: ['R-01 facts.demand.needs', 'R-01-2 facts.demand.needs'] },
    ]);
  });

  it('of two collections that differ neither proves, and one that has them is enough', () => {
    const differing = fileWith(
      { collection: day, adjustment: published },
      collected([need('N1', '需求一'), need('N3', '需求三')]),
    );
    const [told] = found(check, differing);
    expect(told).toMatchObject({ onRecord: [need('N1', '需求一'), need('N3', '需求三')] });
    expect(told).not.toHaveProperty('proves');
    const one = fileWith(
      { collection: day, adjustment: published },
      collected([need('N1', '需求一')]),
    );
    expect(found(check, one)).toEqual([]);
  });

  it('are not known where a collection leaves them out, or nothing was published', () => {
    const open = fileWith({ collection: day, adjustment: published }, collected(undefined));
    expect(found(check, open)).toEqual([]);
    expect(found(check, fileWith({ publication: null, adjustment: published }))).toEqual([]);
    const denied = { outcome: 'deny' };
    expect(found(check, fileWith({ publication: denied, adjustment: published }))).toEqual([]);
    expect(found(check, fileWith({ adjustment: { 'facts.published': undefined } }))).toEqual([]);
  });
});

describe('F.adjustment-before: the demand as an adjustment finds it', () => {
  const check = 'F.adjustment-before';
  const second = (change: Change): Plain =>
    another('adjustment', {
      decidedOn: '2021-04-20',
      'facts.before.needs': [FIRST, CHANGED],
      ...change,
    });
  const places = (...more: Plain[]) => placesOf(check, fileWith({}, ...more));
  const told = ['C R-06-2 facts.before.needs'];

  it('is as the adjustment of an earlier day left it, not as published', () => {
    expect(places(second({}))).toEqual([]);
    expect(places(second({ 'facts.before.needs': [FIRST, SECOND] }))).toEqual(told);
  });

  it('of two of one day each may have come first: as published, or as the other left it', () => {
    const sameDay = { decidedOn: '2021-04-10' };
    expect(places(second({ ...sameDay, 'facts.before.needs': [FIRST, SECOND] }))).toEqual([]);
    expect(places(second(sameDay))).toEqual([]);
    const other = { ...sameDay, 'facts.before.needs': [FIRST, need('N2', '从未有过', false)] };
    expect(places(second(other))).toEqual(told);
  });

  it('one that was not allowed left nothing otherwise', () => {
    const before = { 'facts.before.needs': [FIRST, SECOND] };
    const denied = fileWith({ adjustment: { outcome: 'deny' } }, second(before));
    expect(placesOf(check, denied)).toEqual([]);
  });

  it('has the name and the task of the collection, or of the notice; what is proved is that of the collection', () => {
    const called = (change: Change, adjustment: Change) =>
      found(check, fileWith({ publication: change, adjustment }));
    const notice = { 'facts.notice.name': '攻关（简）' };
    expect(called(notice, { 'facts.before.name': '攻关（简）' })).toEqual([]);
    expect(called(notice, { 'facts.before.name': '攻关' })).toEqual([]);
    expect(called(notice, { 'facts.before.name': '别的' })).toMatchObject([
      {
        ...{ weight: 'C', at: 'R-06 facts.before.name', against: ['R-01 facts.demand.name'] },
        ...{ stated: '别的', onRecord: '攻关', proves: 'facts.before.name' },
      },
    ]);
    expect(called({}, { 'facts.before.task': '别的' })).toMatchObject([
      { against: ['R-01 facts.demand.task'], onRecord: '任务', proves: 'facts.before.task' },
    ]);
    expect(called({ 'facts.notice.name': undefined }, { 'facts.before.name': '攻关' })).toEqual([]);
  });

  it('the name as an earlier adjustment left it is proved by that; of two that differ neither proves', () => {
    const named = fileWith(
      { adjustment: { 'facts.after.name': '新名' } },
      second({ 'facts.before.name': '攻关' }),
    );
    expect(found(check, named)).toMatchObject([
      { against: ['R-06 facts.after.name'], onRecord: '新名', proves: 'facts.before.name' },
    ]);
    const day = { decidedOn: '2021-02-20' };
    const twice = (name: string, adjustment: Change) =>
      found(
        check,
        fileWith(
          { collection: day, adjustment },
          another('collection', { ...day, 'facts.demand.name': name }),
        ),
      );
    const [differs] = twice('另名', { 'facts.before.name': '别的' });
    expect(differs).toMatchObject({ onRecord: '攻关' });
    expect(differs).not.toHaveProperty('proves');
    expect(twice('别的', { 'facts.before.name': '别的' })).toEqual([]);
  });

  it('needs that are put in say what the adjustment knows of them, and nothing of the others', () => {
    const records = fileWith(
      { entry: null },
      second({ 'facts.before.needs': [need('N1', '需求一', true)] }),
    );
    expect(found(check, records).at(-1)).toMatchObject({
      ...{ at: 'R-06-2 facts.before.needs', onRecord: [FIRST, CHANGED] },
      proves: 'facts.before.needs',
    });
  });
});

describe('F.application-entry: an entry as the demand now stands', () => {
  const check = 'F.application-entry';
  const status = (value: string) => ({ 'facts.entry.status': value });
  const pending = { outcome: 'pending', 'facts.needs.0.solved': false };
  const unsolved = [need('N1', '需求一', false), CHANGED];

  it('one that never entered is none, by the outcome that is on record', () => {
    const places = found(check, fileWith({ entry: { ...pending }, adjustment: null }));
    expect(places).toMatchObject([
      {
        ...{ weight: 'C', at: 'R-08 facts.entry', against: ['R-05 outcome'] },
        ...{ onRecord: 'pending', proves: 'facts.entry' },
      },
    ]);
  });

  it('one that stood in the reserve, and was pending since, may have a need solved again', () => {
    const later = { ...pending, decidedOn: '2021-05-01' };
    const again = (change: Change, ...more: Plain[]) =>
      found(
        check,
        fileWith({ adjustment: null }, ...more, another('entry', { ...later, ...change })),
      );
    expect(again({})).toMatchObject([
      { weight: 'D', at: 'R-08 facts.entry.status', stated: '部分揭榜成功', onRecord: 'pending' },
    ]);
    // And another firm's likewise.
    const firms = { 'facts.route': 'same-direction', 'facts.conformityReview': 'passed' };
    const ofFirm = fileWith(
      { entry: firms, adjustment: null },
      another('entry', { ...later, ...firms }),
    );
    expect(placesOf(check, ofFirm)).toEqual(['D R-08 facts.entry.status']);
    // Refused in between, it has to be entered anew.
    const refused = another('entry', {
      id: 'R-05-1',
      decidedOn: '2021-04-20',
      outcome: 'ineligible',
    });
    expect(again({}, refused)).toMatchObject([{ weight: 'C', at: 'R-08 facts.entry' }]);
    expect(again({ outcome: 'ineligible' })).toMatchObject([
      { weight: 'C', at: 'R-08 facts.entry' },
    ]);
  });

  it('one that was pending entered when an adjustment left some of its needs solved, and not else', () => {
    const solved = fileWith({ entry: pending });
    expect(placesOf(check, solved)).toEqual([]);
    const none = fileWith({
      entry: pending,
      adjustment: {
        'facts.before.needs': [need('N1', '需求一', false), SECOND],
        'facts.after.needs': unsolved,
      },
    });
    expect(placesOf(check, none)).toEqual(['C R-08 facts.entry']);
  });

  it('what was adjusted on the day of the entry may have come before it or after', () => {
    const sameDay = {
      ...{ decidedOn: '2021-04-01', 'facts.after.needs': [FIRST] },
      'facts.before.needs': [FIRST, SECOND],
    };
    for (const value of ['部分揭榜成功', '揭榜成功']) {
      const records = fileWith({ adjustment: sameDay, application: status(value) });
      expect(placesOf(check, records)).toEqual([]);
    }
  });

  it('what was adjusted on the day of the filing may have come before it or after', () => {
    const sameDay = { decidedOn: '2021-07-15', 'facts.after.needs': [FIRST] };
    for (const value of ['部分揭榜成功', '揭榜成功']) {
      const records = fileWith({ adjustment: sameDay, application: status(value) });
      expect(placesOf(check, records)).toEqual([]);
    }
  });

  it('a better status than that on record is doubted, a worse one proves; between two that may be neither does', () => {
    const whole = { decidedOn: '2021-04-10', 'facts.after.needs': [FIRST] };
    const worse = fileWith({ adjustment: whole, application: status('部分揭榜成功') });
    expect(found(check, worse)).toMatchObject([
      {
        ...{ at: 'R-08 facts.entry.status', onRecord: '揭榜成功' },
        against: ['R-05 outcome', 'R-06 facts.after.needs'],
      },
    ]);
    const better = fileWith({ application: status('揭榜成功') });
    expect(found(check, better)).toMatchObject([{ onRecord: '部分揭榜成功' }]);
    const weights = [worse, better].map((records) => found(check, records)[0]);
    expect(weights.map((each) => [each?.weight, each?.proves])).toEqual([
      ['C', 'facts.entry.status'],
      ['D', undefined],
    ]);
  });
});
