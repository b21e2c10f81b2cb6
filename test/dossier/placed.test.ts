import { describe, expect, it } from 'vitest';
import { CREDITS, creditOn } from '../../src/dossier/credit.js';
import { subjectKey } from '../../src/dossier/join.js';
import { crossCheck } from '../../src/index.js';
import { found, placesOf } from './found.js';
import { another, type Change, fileWith, type Plain, REGULAR, withFacts } from './regular-file.js';

const without = (plain: Plain, ...keys: string[]): Plain =>
  withFacts(plain, Object.fromEntries(keys.map((key) => [`subject.${key}`, undefined])));

describe('files that nobody joins', () => {
  it('of entries and of projects stand apart from each other and from a demand of the same name', () => {
    const of = (subject: Record<string, string>, id: string) => ({ ...REGULAR.grant, id, subject });
    const same = [
      of({ demand: 'X' }, 'A'),
      of({ entry: 'X' }, 'B'),
      of({ project: 'X' }, 'C'),
      of({ project: 'Ｙ' }, 'D'),
      of({ project: 'Y' }, 'E'),
      of({ entry: 'Y' }, 'F'),
      of({ entry: 'Z' }, 'G'),
    ];
    const files = crossCheck(same).subjects.map(({ subject, records }) => [
      subject,
      records.map(({ id }) => id).join(' '),
    ]);
    expect(files).toEqual([
      [{ demand: 'X' }, 'A'],
      [{ entry: 'X' }, 'B'],
      [{ project: 'X' }, 'C'],
      [{ project: 'Ｙ' }, 'D E'],
      [{ entry: 'Y' }, 'F'],
      [{ entry: 'Z' }, 'G'],
    ]);
  });

  it('are called by the demand, else by the entry, else by the project', () => {
    expect(subjectKey({ demand: 'Ｄ-1', entry: 'E-1', project: 'P-1' })).toBe('demand D-1');
    expect(subjectKey({ entry: 'E-1', project: 'P-1' })).toBe('entry E-1');
    expect(subjectKey({ project: ' P-1 ' })).toBe('project P-1');
  });

  it('a demand is found through the entry of the project, whoever names these', () => {
    const linked = [
      { ...REGULAR.entry, subject: { demand: 'D-1', entry: 'E-1' } },
      { ...REGULAR.application, subject: { entry: 'E-1', project: 'P-1' } },
      { ...REGULAR.grant, subject: { project: 'P-1' } },
    ];
    expect(crossCheck(linked).subjects.map(({ subject }) => subject)).toEqual([{ demand: 'D-1' }]);
    // Of whose entry nobody names the demand.
    expect(crossCheck(linked.slice(1)).subjects.map(({ subject }) => subject)).toEqual([
      { entry: 'E-1' },
    ]);
  });
});

describe('records that name no entry or no project are of one, if all agree', () => {
  const nameless = (...more: Plain[]) =>
    crossCheck(fileWith({}, ...more).map((each) => without(each, 'entry', 'project'))).counts
      .unplaced;

  it('those of a file with one entry and one application', () => {
    expect(nameless()).toEqual([]);
  });

  it('those of several entries by one applicant, by its id or its name; not by two', () => {
    const again = (applicant: Change) =>
      another('entry', { decidedOn: '2021-05-01', 'facts.applicant': applicant });
    const firm = REGULAR.entry.facts['applicant'] as object;
    expect(nameless(again({ ...firm }))).toEqual([]);
    expect(nameless(again({ ...firm, name: '别的公司' }))).toEqual([4, 19]);
    expect(nameless(again({ kind: 'enterprise', place: '310000' }))).toEqual([4, 19]);
  });

  it('those of several applications of one year and one lead; not of two years, two leads, or a lead not on record', () => {
    const again = (change: Change) =>
      another('application', { decidedOn: '2021-07-16', ...change });
    const ofProjects = [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19];
    expect(nameless(again({}))).toEqual([]);
    expect(nameless(again({ 'facts.year': 2022 }))).toEqual(ofProjects);
    expect(nameless(again({ 'facts.units.0.name': '别的公司' }))).toEqual(ofProjects);
    expect(nameless(again({ 'facts.units': undefined }))).toEqual(ofProjects);
    // Also where the first is the one of which it is not on record.
    const first = again({ 'facts.units': undefined, decidedOn: '2021-07-14', id: 'R-00' });
    expect(nameless(first)).toEqual(ofProjects);
    expect(
      nameless(again({}), another('application', { id: 'X', 'facts.year': 2022 })),
    ).not.toEqual([]);
  });

  it('none, where another record of the file names one', () => {
    const some = fileWith({}).map((each, n) => (n === 4 ? without(each, 'entry') : each));
    expect(crossCheck(some).counts.unplaced).toEqual([4]);
    const others = fileWith({}).map((each, n) =>
      n === 11 ? without(each, 'entry', 'project') : each,
    );
    expect(crossCheck(others).counts.unplaced).toEqual([11]);
  });
});

describe('entries of which nobody can tell which is which', () => {
  const nameless = (changes: Parameters<typeof fileWith>[0], ...more: Plain[]) =>
    fileWith(changes, ...more).map((each) => without(each, 'entry', 'project'));
  const heavy = (records: Plain[]) =>
    crossCheck(records).subjects.flatMap(({ findings }) =>
      findings.flatMap(({ check, weight }) => (weight === 'D' ? [] : [check])),
    );

  it('leave open whose project it is, whatever the name of its lead', () => {
    const ofFirm = {
      ...{ 'facts.route': 'same-direction', 'facts.sameDirection': true },
      'facts.conformityReview': 'passed',
    };
    const place = { 'facts.place': '320500' };
    const twice = (change: Change) =>
      nameless(
        { entry: { ...ofFirm, ...change }, grant: place, instalment: place },
        another('entry', { ...ofFirm, decidedOn: '2021-05-01' }),
      );
    expect(heavy(twice({}))).toEqual(['F.entry-applicant', 'F.entry-applicant']);
    expect(heavy(twice({ 'facts.applicant': undefined }))).toEqual([]);
    // Where there is no entry at all, the name of the lead says it.
    expect(heavy(nameless({ entry: null, grant: place, instalment: place }))).toEqual([
      ...['F.grant-place', 'F.grant-place'],
    ]);
  });

  it('prove nothing solved, and what they list may have stopped being so', () => {
    const solved = [
      { id: 'N1', text: '需求一', solved: true },
      { id: 'N2', text: '需求二（改）', solved: false },
    ];
    const unsolved = solved.map((need) => ({ ...need, solved: false }));
    const twice = (change: Change) =>
      nameless(
        {},
        another('entry', {
          decidedOn: '2021-04-12',
          'facts.needs': [{ id: 'N1' }, { id: 'N2' }],
          ...change,
        }),
        another('adjustment', {
          ...{ decidedOn: '2021-04-15', 'facts.before.needs': unsolved },
          'facts.after.needs': [unsolved[0], { id: 'N2', text: '需求二（再改）', solved: false }],
        }),
      );
    expect(heavy(twice({}))).toEqual([]);
    expect(heavy(twice({ 'facts.applicant': undefined }))).toEqual([]);
    const bare = { 'facts.applicant': undefined, 'facts.needs': [{ id: 'N2' }] };
    expect(heavy(twice(bare))).toEqual(['F.adjustment-before']);
  });
});

describe('F.lead-place: of which province the lead is', () => {
  const check = 'F.lead-place';
  const elsewhere = { 'facts.lead.place': '320500' };

  it('is proved by the application, and of an acceptance by the agreement', () => {
    expect(found(check, fileWith({ agreement: elsewhere }))).toMatchObject([
      {
        ...{ weight: 'C', at: 'R-14 facts.lead.place', against: ['R-08 facts.units'] },
        ...{ stated: '320500', onRecord: '310000', proves: 'facts.lead.place' },
      },
      { weight: 'C', at: 'R-17 facts.lead.place', against: ['R-14 facts.lead.place'] },
    ]);
    expect(found(check, fileWith({ agreement: null, acceptance: elsewhere }))).toMatchObject([
      { at: 'R-17 facts.lead.place', against: ['R-08 facts.units'] },
    ]);
  });

  it('is no other within the province', () => {
    expect(placesOf(check, fileWith({ acceptance: { 'facts.lead.place': '310115' } }))).toEqual([]);
  });

  it('a second agreement is of a new lead, so that it is only doubted, and proves nothing', () => {
    const anew = another('agreement', { decidedOn: '2022-03-01', ...elsewhere });
    const [told] = found(check, fileWith({ acceptance: elsewhere }, anew));
    expect(told).toMatchObject({ weight: 'D', at: 'R-14-2 facts.lead.place' });
    expect(told).not.toHaveProperty('proves');
    expect(placesOf(check, fileWith({ acceptance: elsewhere }, anew))).toHaveLength(1);
  });

  it('is contradicted by all that may have been the last before, or by none', () => {
    const sameDay = (place: unknown) =>
      another('agreement', { 'facts.lead.place': place, decidedOn: '2021-10-01' });
    const accepted = { acceptance: { 'facts.lead.place': '330000' } };
    const onTheDay = { decidedOn: '2021-10-01' };
    const both = (place: unknown) =>
      found(
        check,
        fileWith({ acceptance: { ...accepted.acceptance, ...onTheDay } }, sameDay(place)),
      ).filter(({ at }) => at.startsWith('R-17'));
    expect(both('320500')).toMatchObject([{ onRecord: '320500' }]);
    expect(both('320500')[0]).not.toHaveProperty('proves');
    expect(both('310000')[0]).toMatchObject({ onRecord: '310000' });
    expect(both('330100')).toEqual([]);
    expect(both(undefined)).toEqual([]);
  });

  it('asks nothing where it is not on record', () => {
    const open = { 'facts.lead': undefined };
    expect(placesOf(check, fileWith({ agreement: open, acceptance: open }))).toEqual([]);
    expect(placesOf(check, fileWith({ application: { 'facts.units': undefined } }))).toEqual([]);
  });
});

describe('Article 19: what the standing of a party comes to on a day', () => {
  const DAY = '2021-07-10';
  const settled = { bar: false, record: false };
  type Records = Parameters<typeof creditOn>[0]['records'];
  const credit = (records: Records, on = DAY, open = settled): string => {
    const standing = { records, day: DAY, row: 0, index: 0, id: 'R', path: 'facts' };
    const { least, most } = creditOn(standing as never, on, open);
    return least === most ? `${CREDITS[least]}` : `${CREDITS[least]} to ${CREDITS[most]}`;
  };
  const record = (change: object = {}) =>
    ({ matter: '逾期', on: '2020-05-01', bar: null, ...change }) as never;
  const barred = (from: string, until: string | null) => record({ bar: { from, until } });

  it('clear without records, anything where nobody knows of any', () => {
    expect(credit([])).toBe('clear');
    expect(credit(null)).toBe('clear to barred');
  });

  it('flagged by a record of the day of the standing, not by one of the next day', () => {
    expect(credit([record()])).toBe('flagged');
    expect(credit([record({ on: DAY })], '2021-12-01')).toBe('flagged');
    expect(credit([record({ on: '2021-07-11' })], '2021-12-01')).toBe('clear');
  });

  it('nor by one that is later than the day that is asked about', () => {
    expect(credit([record({ on: '2021-07-09' })], '2021-07-09')).toBe('flagged');
    expect(credit([record({ on: '2021-07-10' })], '2021-07-09')).toBe('clear');
  });

  it('clear or flagged by a record of an unknown day; up to barred by one of which the bar is unknown', () => {
    expect(credit([record({ on: undefined })])).toBe('clear to flagged');
    expect(credit([record({ bar: undefined })])).toBe('flagged to barred');
    expect(credit([record({ bar: undefined, on: '2021-07-11' })])).toBe('clear to barred');
    expect(credit([record(), record({ on: undefined })])).toBe('flagged');
  });

  it('barred from the first day of a bar to its last, or for good', () => {
    expect(credit([barred(DAY, DAY)])).toBe('barred');
    expect(credit([barred('2021-07-11', null)])).toBe('flagged');
    expect(credit([barred('2021-01-01', '2021-07-09')])).toBe('flagged');
    expect(credit([barred('2021-01-01', null)])).toBe('barred');
  });

  it('as far as the edition says what a bar and a record do', () => {
    const open = (bar: boolean, each: boolean) => ({ bar, record: each });
    expect(credit([], DAY, open(false, true))).toBe('clear to flagged');
    expect(credit([], DAY, open(true, false))).toBe('clear to barred');
    expect(credit([record()], DAY, open(false, true))).toBe('clear to flagged');
    expect(credit([record()], DAY, open(true, false))).toBe('flagged to barred');
    expect(credit([barred(DAY, null)], DAY, open(true, true))).toBe('clear to barred');
    expect(credit([barred(DAY, null)], DAY, open(false, true))).toBe('barred');
  });
});
