import { describe, expect, it } from 'vitest';
import { recheck } from '../../src/index.js';
import { recordOf } from '../records.js';

// Cases that only a mutant showed to be missing: each was added because a change of the code got past
// all other tests.

const REQUIRED = 'this is required and is not there';
const told = (record: unknown) => recheck(record, { language: 'en' });
const throws = () => {
  throw new Error('hostile');
};

describe('what is no record is told in words', () => {
  it.each<[string, unknown, unknown]>([
    ['null', null, [{ path: '', message: 'this must be an object ({…}), not null' }]],
    ['nothing', undefined, [{ path: '', message: REQUIRED }]],
    [
      'an object that throws',
      new Proxy({}, { get: throws }),
      [
        {
          path: '',
          message: 'this data cannot be read: it holds something that is not plain data',
        },
      ],
    ],
    [
      'an empty object',
      {},
      ['kind', 'id', 'decidedOn', 'facts', 'outcome'].map((path) => ({ path, message: REQUIRED })),
    ],
    [
      'a record of no known kind',
      { ...recordOf('grant'), kind: 'Grant' },
      [{ path: 'kind', message: 'there is no such kind of decision: "Grant"; write "grant"' }],
    ],
    [
      'a list where a kind should be',
      { ...recordOf('grant'), kind: ['grant'] },
      [{ path: 'kind', message: 'there is no such kind of decision: […]' }],
    ],
  ])('%s', (_, record, errors) => {
    expect(told(record)).toMatchObject({ verdict: 'invalid', errors });
  });

  it('keeps of id and kind only what can be made out', () => {
    expect(Object.keys(told({ ...recordOf('grant'), kind: 'Grant' }))).toEqual([
      'id',
      'verdict',
      'errors',
    ]);
    expect(Object.keys(told({}))).toEqual(['verdict', 'errors']);
  });

  it('an edition that is loaded is no error beside another', () => {
    const { errors } = told(recordOf('grant', { edition: 'draft', outcome: 'x' })) as {
      errors?: readonly { path: string }[];
    };
    expect(errors?.map(({ path }) => path)).toEqual(['outcome']);
  });
});

describe('the file that a record belongs to', () => {
  it.each([
    [
      { project: 'P1', entry: 'E1', demand: 'D1' },
      { demand: 'D1', entry: 'E1', project: 'P1' },
    ],
    [{ entry: 'E1' }, { entry: 'E1' }],
    [{ demand: 'D1' }, { demand: 'D1' }],
    [{ project: 'P1' }, { project: 'P1' }],
    [{}, {}],
  ])('%j is echoed as %j', (subject, echoed) => {
    const result = told(recordOf('grant', { subject }));
    expect(JSON.stringify('subject' in result && result.subject)).toBe(JSON.stringify(echoed));
    expect('subject' in result && result.subject).toStrictEqual(echoed);
  });
});
