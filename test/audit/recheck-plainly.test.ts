import { describe, expect, it } from 'vitest';
import { recheckPlainly } from '../../src/audit/recheck-plainly.js';
import { type Edition, type Kind, readEdition, recheck } from '../../src/index.js';
import { KINDS, recordOf } from '../records.js';

const read = readEdition({ id: 'pilot-2022' });
const editions: Edition[] = read.ok ? [read.edition] : [];

describe('a record that is plainly right is answered without the schema', () => {
  it.each(KINDS)('%s: as recheck does', (kind: Kind) => {
    const record = recordOf(kind);
    const answer = recheckPlainly(record, { editions: [] });
    expect(answer?.findings).not.toEqual([]);
    expect(answer).toEqual(recheck(record));
  });

  it('by the edition that it names, where it is known', () => {
    const record = { ...recordOf('grant'), edition: 'pilot-2022' };
    expect(recheckPlainly(record, { editions })?.edition).toBe('pilot-2022');
    expect(recheckPlainly(record, { editions })).toEqual(recheck(record, { editions }));
  });
});

describe('of any other record nothing is said', () => {
  const right = recordOf('grant');

  it.each<[string, unknown]>([
    ['no record', undefined],
    ['a text', 'grant'],
    ['no kind', { ...right, kind: undefined }],
    ['a kind that there is not', { ...right, kind: 'grants' }],
    ['a kind that every object has', { ...right, kind: 'constructor' }],
    ['a wrong day', { ...right, decidedOn: '2024-02-30' }],
    ['an edition that is not known', { ...right, edition: 'pilot-2023' }],
    [
      'a member that cannot be read',
      Object.defineProperty({ ...right }, 'facts', {
        enumerable: true,
        get() {
          throw new Error('no');
        },
      }),
    ],
  ])('%s', (_, record) => {
    expect(recheckPlainly(record, { editions })).toBeUndefined();
  });

  it('a record that inherits its members: the schema reads it', () => {
    const inherited = Object.create(right) as unknown;
    expect(recheckPlainly(inherited, { editions: [] })).toBeUndefined();
    class Row {
      readonly id = right.id;
      readonly kind = right.kind;
      readonly decidedOn = right.decidedOn;
      readonly facts = right.facts;
      readonly outcome = right.outcome;
    }
    expect(recheckPlainly(new Row(), { editions: [] })).toBeUndefined();
    expect(recheck(new Row())).toEqual(recheck(right));
    expect(recheck(new Row()).verdict).toBe('upheld');
  });
});
