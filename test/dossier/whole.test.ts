import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../src/dossier/index.js';
import { crossCheck, gatherAcross, mergeAcross, readEdition } from '../../src/index.js';
import { regularActs } from '../lifecycle/histories.js';
import { found, placesOf } from './found.js';
import { another, type Change, fileWith, type Plain, REGULAR, withFacts } from './regular-file.js';

const OTHER = { demand: 'D-2', entry: 'E-2', project: 'P-2' };
const PARTNER = '丙研究院（虚构）';
const standing = (id: string, decidedOn: string, change: Change = {}) =>
  another('standing', {
    id,
    decidedOn,
    'facts.parties': [{ name: PARTNER, records: [] }],
    ...change,
  });

describe('what is told of another file', () => {
  const against = (check: string, records: readonly Plain[]) =>
    crossCheck(records).subjects.flatMap(({ subject, findings }) =>
      findings
        .filter((one) => one.check === check)
        .map((one) => [subject, one.articles, one.against]),
    );

  it('names that file, of one of no file none, and of the same none either', () => {
    const path = 'facts.parties.1.records.0';
    const here = { index: 6, id: 'R-07', path };
    expect(against('F.credit-memory', fileWith({}, standing('S', '2022-01-10')))).toEqual([
      [{ demand: 'D-1' }, [19], [here]],
    ]);
    const elsewhere = standing('S', '2022-01-10', { subject: OTHER });
    expect(against('F.credit-memory', fileWith({}, elsewhere))).toEqual([
      [{ demand: 'D-2' }, [19], [{ ...here, subject: { demand: 'D-1' } }]],
    ]);
    const loose = withFacts(REGULAR.standing, { subject: {} });
    const [told] = against(
      'F.credit-memory',
      fileWith({ standing: null }, loose, standing('S', '2022-01-10')),
    );
    expect(told).toStrictEqual([{ demand: 'D-1' }, [19], [{ ...here, index: 18 }]]);
    const twice = fileWith({}, another('lastPayment', { subject: OTHER }));
    expect(against('F.contract-twice', twice)).toEqual([
      [
        ...[{ demand: 'D-2' }, [16]],
        [{ index: 14, id: 'R-15', path: 'facts.contracts.0', subject: { demand: 'D-1' } }],
      ],
    ]);
  });

  it('F.application-guide: two of a year against one, the first of them as witness', () => {
    const filed = (n: number, on: string, decidedOn: string) =>
      another('application', {
        ...{ id: `G${n}`, decidedOn, subject: { ...OTHER, project: `P-${n}` } },
        ...{ 'facts.guide.on': on, 'facts.units': undefined },
      });
    const guides = (...more: Plain[]) => found('F.application-guide', [...more, ...fileWith({})]);
    const most = [filed(2, '2021-07-05', '2021-07-14'), filed(3, '2021-07-05', '2021-07-12')];
    expect(guides(...most)).toMatchObject([
      { weight: 'D', at: 'R-08 facts.guide', against: ['G3 facts.guide'] },
    ]);
    expect(guides(filed(2, '2021-07-05', '2021-07-14'))).toEqual([]);
  });

  it('F.round-of-year: the first of each round is the witness, in whatever order they come in', () => {
    const held = (id: string, decidedOn: string, round: number | undefined) =>
      another('review', { id, decidedOn, 'facts.roundOfYear': round, subject: OTHER });
    const [late, early] = [held('B', '2021-08-31', 2), held('A', '2021-08-20', 2)];
    for (const records of [
      [late, early, ...fileWith({})],
      [...fileWith({}), early, late],
    ]) {
      expect(found('F.round-of-year', records)).toMatchObject([
        { at: 'R-10 facts.roundOfYear', against: ['A facts.roundOfYear'], onRecord: 2 },
      ]);
    }
    const open = [held('N', '2021-08-20', undefined), held('L', '2022-01-01', 2)];
    expect(placesOf('F.round-of-year', fileWith({}, ...open))).toEqual([]);
  });
});

describe('what was gathered of two parts', () => {
  it('is as of one, whichever is merged with which', () => {
    const parts = [
      fileWith({}, another('lastPayment', { decidedOn: '2023-10-21' })),
      [
        standing('S', '2022-01-10', { subject: OTHER }),
        another('lastPayment', { subject: OTHER, decidedOn: '2023-10-19' }),
        another('review', { subject: OTHER, decidedOn: '2021-08-31', 'facts.roundOfYear': 2 }),
        another('application', { subject: OTHER, 'facts.guide.on': '2021-07-05' }),
        another('application', {
          id: 'G',
          subject: { ...OTHER, project: 'P-3' },
          'facts.guide.on': '2021-07-05',
        }),
      ],
    ] as const;
    const all = parts.flat();
    const indexes = [parts[0].map((_, n) => n), parts[1].map((_, n) => n + parts[0].length)];
    const [a, b] = parts.map((records, n) =>
      gatherAcross(records, { indexes: indexes[n] as number[] }),
    );
    if (a === undefined || b === undefined) throw new Error('two');
    const whole = crossCheck(all);
    for (const across of [mergeAcross(a, b), mergeAcross(b, a)]) {
      expect(across).toEqual(gatherAcross(all));
      const subjects = parts.flatMap(
        (records, n) => crossCheck(records, { across, indexes: indexes[n] as number[] }).subjects,
      );
      expect(subjects).toEqual(whole.subjects);
    }
    const checks = whole.subjects.flatMap(({ findings }) => findings.map(({ check }) => check));
    expect(checks).toEqual(
      expect.arrayContaining(
        ['application-guide', 'round-of-year', 'contract-twice', 'credit-memory'].map(
          (each) => `F.${each}`,
        ),
      ),
    );
  });
});

describe('what is gathered over all files', () => {
  const NOTHING = { guides: [], rounds: [], standings: [], contracts: [] };

  it.each<[string, readonly Plain[]]>([
    ['no records', []],
    ['a review whose round is left out', [another('review', { 'facts.roundOfYear': undefined })]],
    [
      'a contract whose solver is left out',
      [another('lastPayment', { 'facts.contracts.0.solver': undefined })],
    ],
    ['a payment that names no file', [another('lastPayment', { subject: {} })]],
  ])('%s: nothing', (_, records) => {
    expect(gatherAcross(records)).toStrictEqual(NOTHING);
    expect(crossCheck(records).counts.invalid).toEqual([]);
  });
});

describe('which file a record belongs to', () => {
  const subject = (id: string, names: Record<string, string>) => ({
    ...REGULAR.grant,
    id,
    subject: names,
  });
  const files = (...records: Plain[]) =>
    crossCheck(records).subjects.map(({ subject, records }) => [
      subject,
      records.map(({ id }) => id).join(' '),
    ]);

  it('whichever record of it names the demand, also where the first does not', () => {
    expect(
      files(
        subject('A', { entry: 'E' }),
        subject('B', { demand: 'D', entry: 'E' }),
        subject('C', { entry: 'E' }),
      ),
    ).toEqual([[{ demand: 'D' }, 'A B C']]);
    expect(
      files(
        subject('A', { project: 'P' }),
        subject('B', { demand: 'D', project: 'P' }),
        subject('C', { project: 'P' }),
      ),
    ).toEqual([[{ demand: 'D' }, 'A B C']]);
    expect(
      files(
        subject('A', { project: 'P' }),
        subject('B', { entry: 'E', project: 'P' }),
        subject('C', { demand: 'D', entry: 'E' }),
      ),
    ).toEqual([[{ demand: 'D' }, 'A B C']]);
  });

  it('records stand by the day of decision, and those of one day as they came in', () => {
    const turned = [...fileWith({})].reverse();
    const [file] = crossCheck(turned).subjects;
    const days = file?.records.map(({ decidedOn }) => decidedOn) ?? [];
    expect(days).toEqual([...days].sort());
    expect(days).toHaveLength(19);
    expect(file?.records.every((each) => !('onFile' in each))).toBe(true);
  });

  it('what has no place is counted in the order of the input, over all files', () => {
    const nameless = (demand: string, id: string) => another('grant', { id, subject: { demand } });
    const records = [
      ...fileWith({}),
      nameless('D-1', 'A'),
      another('grant', { id: 'B', subject: OTHER }),
      nameless('D-2', 'C'),
      nameless('D-1', 'D'),
    ];
    expect(crossCheck(records).counts.unplaced).toEqual([19, 21, 22]);
  });

  it('where the lead of the first application is not on record its file is of no one project', () => {
    const nobody = withFacts(REGULAR.application, {
      ...{ id: 'first', 'subject.entry': undefined, 'subject.project': undefined },
      'facts.units': undefined,
    });
    const rest = fileWith({}).map((each) =>
      withFacts(each, { 'subject.entry': undefined, 'subject.project': undefined }),
    );
    expect(crossCheck([nobody, ...rest]).counts.unplaced).toContain(0);
  });
});

describe('what records come to on file', () => {
  it('is counted by its verdict', () => {
    const { counts } = crossCheck(
      fileWith({ catalogue: { outcome: 'deny' }, grant: { 'facts.approvedOn': null } }),
    );
    // The publication falls; the grant that states no approval has one.
    expect(counts.onFile).toEqual({ upheld: 1, overturned: 1, undetermined: 0 });
  });

  it('under the edition by which the records are judged', () => {
    const read = readEdition({ id: 'E', rules: { 'A9.catalogued': { state: 'off' } } });
    if (!read.ok) throw new Error('no edition');
    const files = fileWith({ catalogue: { outcome: 'deny' } });
    const onFile = (options: Parameters<typeof crossCheck>[1]) =>
      crossCheck(files, options).counts.onFile.overturned;
    expect(onFile({})).toBe(1);
    expect(onFile({ editions: [read.edition], asEdition: 'E' })).toBe(0);
    const named = files.map((each) => ({ ...each, edition: 'E' }));
    expect(crossCheck(named, { editions: [read.edition] }).counts.onFile.overturned).toBe(0);
  });
});

describe('F.reports-met: where an edition demands reports, what the file proves of them decides', () => {
  const read = readEdition({ id: 'E', rules: { 'A17.reports': { modality: 'must' } } });
  const acceptanceIn = (changes: Parameters<typeof fileWith>[0]) => {
    if (!read.ok) throw new Error('no edition');
    const { subjects } = crossCheck(fileWith(changes), {
      editions: [read.edition],
      asEdition: 'E',
    });
    return subjects[0]?.records.find(({ id }) => id === 'R-17');
  };

  it('a year is missing: accepted, it would not have been', () => {
    expect(acceptanceIn({ lastReport: { 'facts.reports': [2021, 2023] } })).toMatchObject({
      verdict: 'upheld',
      onFile: { verdict: 'overturned', grounds: ['A17.reports'] },
    });
  });

  it('nothing was missing: it would have been', () => {
    expect(acceptanceIn({ acceptance: { 'facts.annualReportsMet': false } })).toMatchObject({
      verdict: 'overturned',
      onFile: { verdict: 'upheld' },
    });
  });
});

describe('a docket under an edition that the caller loads', () => {
  it('has records that name it, and none where it is not loaded', () => {
    const read = readEdition({ id: 'E', rules: { 'A9.catalogued': { state: 'off' } } });
    if (!read.ok) throw new Error('no edition');
    const docket = { id: 'K-1', edition: 'E', acts: regularActs };
    const records = recordsOf(docket, { editions: [read.edition] });
    expect(records.map(({ edition }) => edition)).toEqual(records.map(() => 'E'));
    expect(records.length).toBeGreaterThan(10);
    expect(recordsOf(docket)).toEqual([]);
  });
});
