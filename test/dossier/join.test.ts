import { describe, expect, it } from 'vitest';
import { crossCheck } from '../../src/index.js';
import { another, fileWith, type Plain, REGULAR, withFacts } from './regular-file.js';

const without = (plain: Plain, ...keys: string[]): Plain =>
  withFacts(plain, Object.fromEntries(keys.map((key) => [`subject.${key}`, undefined])));

const subjectsOf = (records: readonly Plain[]) =>
  crossCheck(records).subjects.map(({ subject }) => subject);

describe('which file a record belongs to', () => {
  it('the demand that it names, else that of its entry, else that of its project', () => {
    expect(
      subjectsOf(fileWith({}).map((each, n) => (n > 8 ? without(each, 'demand') : each))),
    ).toEqual([{ demand: 'D-1' }]);
    const throughProject = fileWith({}).map((each, n) =>
      n > 8 ? without(each, 'demand', 'entry') : each,
    );
    expect(subjectsOf(throughProject)).toEqual([{ demand: 'D-1' }]);
    expect(crossCheck(throughProject).subjects[0]?.verdict).toBe('consistent');
  });

  it('where no demand is to be found the entry, else the project', () => {
    expect(subjectsOf([without(REGULAR.grant, 'demand')])).toEqual([{ entry: 'E-1' }]);
    expect(subjectsOf([without(REGULAR.grant, 'demand', 'entry')])).toEqual([{ project: 'P-1' }]);
  });

  it('a record that names none is unjoined, and a standing counts all the same', () => {
    const loose = without(REGULAR.standing, 'demand', 'entry', 'project');
    const clear = fileWith({ application: { 'facts.credit': 'clear' }, standing: null }, loose);
    const { subjects, counts } = crossCheck(clear);
    expect(counts.unjoined).toEqual([18]);
    expect(subjects[0]?.findings).toMatchObject([{ check: 'F.application-credit', weight: 'C' }]);
  });

  it('ids are compared as texts', () => {
    expect(
      subjectsOf([REGULAR.grant, withFacts(REGULAR.report, { 'subject.demand': ' D-1 ' })]),
    ).toEqual([{ demand: 'D-1' }]);
  });
});

describe('of which entry and project a record is, where none is named', () => {
  const nameless = fileWith({}).map((each) => without(each, 'entry', 'project'));

  it('one, if the applications are of one year and one lead', () => {
    const { subjects, counts } = crossCheck(nameless);
    expect([subjects[0]?.verdict, counts.unplaced]).toEqual(['consistent', []]);
    const late = withFacts(REGULAR.grant, { 'facts.approvedOn': '2021-09-19', id: 'late' });
    const found = crossCheck([...nameless, without(late, 'entry', 'project')]).subjects[0]
      ?.findings;
    expect(found?.map(({ check }) => check)).toContain('F.approved-first');
  });

  it('one, where there is no application to say otherwise', () => {
    const others = nameless.filter(({ kind }) => kind !== 'project-application');
    expect(crossCheck(others).counts.unplaced).toEqual([]);
  });

  it('not to be told where there are two leads, and then no row of a project is asked', () => {
    const second = without(
      another('application', { 'facts.units.0.name': '乙公司（虚构）' }),
      'entry',
      'project',
    );
    const { subjects, counts } = crossCheck([...nameless, second]);
    // From the application to the acceptance, all but the standing, which is about parties.
    expect(counts.unplaced).toEqual([7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
    expect(subjects[0]?.findings).toEqual([]);
  });

  it('not to be told where others of the file name one', () => {
    const records = fileWith({}, without(another('grant', {}), 'project'));
    expect(crossCheck(records).counts.unplaced).toEqual([19]);
  });
});

describe('the order of the records of a file', () => {
  it('by their days, whichever came in first', () => {
    const [subject] = crossCheck(fileWith({}).reverse()).subjects;
    const days = subject?.records.map(({ decidedOn }) => decidedOn);
    expect(days).toEqual([...(days ?? [])].sort());
    expect(subject?.verdict).toBe('consistent');
    const [latestFirst] = crossCheck([REGULAR.report, REGULAR.grant, REGULAR.formal]).subjects;
    expect(latestFirst?.records.map(({ index }) => index)).toEqual([2, 1, 0]);
  });
});

describe('what is put in place of a fact', () => {
  it('is not carried on from record to record', () => {
    // The catalogue refuses: the publication falls, the entry that rests on it does not.
    const { subjects } = crossCheck(fileWith({ catalogue: { outcome: 'deny' } }));
    const changed = subjects[0]?.records.filter(({ onFile }) => onFile !== undefined);
    expect(changed?.map(({ id, onFile }) => [id, onFile?.verdict, onFile?.grounds])).toEqual([
      ['R-03', 'overturned', ['A9.catalogued']],
    ]);
  });

  it('is left out where the schema refuses it beside the others', () => {
    // Accepted before the day on which the report says that the project started.
    const records = fileWith({
      acceptance: { decidedOn: '2021-09-30' },
      report: { 'facts.startedOn': '2021-10-01' },
    });
    const { subjects, counts } = crossCheck(records);
    expect(counts.invalid).toEqual([]);
    const found = subjects[0]?.findings.filter(({ check }) => check === 'F.started');
    expect(found?.some(({ proves }) => proves === 'facts.endedOn')).toBe(true);
    expect(subjects[0]?.records.find(({ id }) => id === 'R-16')?.onFile).toBeUndefined();
  });

  it('is nothing where two witnesses of one day say different things', () => {
    const twice = another('collection', { 'facts.demander.name': '丁公司（虚构）' });
    const { subjects } = crossCheck(
      fileWith({ publication: { 'facts.demander.name': '别的公司' } }, twice),
    );
    const finding = subjects[0]?.findings.find(({ check }) => check === 'F.notice-demander');
    expect(finding?.against).toHaveLength(1);
    const sameDay = fileWith(
      {
        collection: { decidedOn: '2021-02-20' },
        publication: { 'facts.demander.name': '别的公司' },
      },
      withFacts(twice, { decidedOn: '2021-02-20' }),
    );
    const open = crossCheck(sameDay).subjects[0]?.findings.find(
      ({ check }) => check === 'F.notice-demander',
    );
    expect([open?.against.length, open?.proves]).toEqual([2, undefined]);
  });
});
