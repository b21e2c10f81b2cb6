import { describe, expect, it } from 'vitest';
import { type Filed, filed, place } from '../../src/dossier/filed.js';
import { SubjectFile } from '../../src/dossier/subject-file.js';
import { crossCheck } from '../../src/index.js';
import { fileWith, REGULAR, withFacts } from './regular-file.js';

const UNJUDGED = { verdict: 'undetermined', lawful: [] } as const;

/** Grants of projects, in this order. */
const grantsOf = (...projects: readonly (string | undefined)[]): Filed[] =>
  projects.map((project, index) => {
    const each = filed(index, REGULAR.grant as never, UNJUDGED);
    place(each, { entry: undefined, project });
    return each;
  });

const placesIn = (list: Iterable<Filed> | undefined) => list && [...list].map(({ index }) => index);

describe('what is looked up in a file', () => {
  it('decisions on several projects, in turn: each project has its own, and all stand in order', () => {
    const records = grantsOf('P-1', 'P-1', 'P-2', 'P-1', undefined, 'P-2', 'P-3');
    const file = new SubjectFile({ subject: { demand: 'D-1' }, records, misnamed: [] });
    expect(placesIn(file.all('grant'))).toEqual([0, 1, 2, 3, 5, 6]);
    expect(records.map((each) => placesIn(file.of('grant', each)))).toEqual([
      ...[
        [0, 1, 3],
        [0, 1, 3],
        [2, 5],
        [0, 1, 3],
      ],
      ...[undefined, [2, 5], [6]],
    ]);
    expect([...file.groups('grant')].map(placesIn)).toEqual([[0, 1, 3], [2, 5], [6]]);
    expect(placesIn(file.unplaced('grant'))).toEqual([4]);
    expect(file.allUnplaced('grant')).toBe(false);
  });

  it('decisions on one project: another has none', () => {
    const [one, other] = [grantsOf('P-1', 'P-1'), grantsOf('P-2')];
    const file = new SubjectFile({ subject: {}, records: one, misnamed: [] });
    expect(one.map((each) => placesIn(file.of('grant', each)))).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect(placesIn(file.of('grant', other[0] as Filed))).toEqual([]);
    expect([...file.groups('grant')].map(placesIn)).toEqual([[0, 1]]);
    expect([...file.groups('annual-report')]).toEqual([]);
  });

  it('approvals stand by the days of their deliberation, in which they took effect', () => {
    const decided = [
      ['2021-10-01', '2021-09-20'],
      ['2021-10-05', '2021-09-10'],
    ] as const;
    const records = decided.map(([decidedOn, on], index) =>
      filed(
        index,
        withFacts(REGULAR.approval, { decidedOn, 'facts.deliberation.on': on }) as never,
        UNJUDGED,
      ),
    );
    for (const each of records) place(each, { entry: undefined, project: 'P-1' });
    const file = new SubjectFile({ subject: {}, records, misnamed: [] });
    expect(placesIn(file.records)).toEqual([0, 1]);
    expect(placesIn(file.all('project-approval'))).toEqual([1, 0]);
  });

  it('none that has a place', () => {
    const file = new SubjectFile({ subject: {}, records: grantsOf(undefined), misnamed: [] });
    expect(file.allUnplaced('grant')).toBe(true);
    expect(file.allUnplaced('annual-report')).toBe(false);
    expect(file.all('grant')).toEqual([]);
  });
});

describe('a record that is there twice', () => {
  it('takes no part the second time, wherever in the input it stands, of a file or of none', () => {
    const loose = withFacts(REGULAR.standing, { id: 'loose', subject: undefined });
    const file = fileWith({}, REGULAR.grant, loose, loose, REGULAR.publication);
    const { counts, subjects } = crossCheck(file);
    const first = file.length - 4;
    expect(counts.repeated).toEqual([first, first + 2, first + 3]);
    expect(counts.unjoined).toEqual([first + 1]);
    expect(counts.records).toBe(file.length);
    expect(subjects.map(({ verdict }) => verdict)).toEqual(['consistent']);
  });
});
