import { describe, expect, it } from 'vitest';
import { draft, readEdition } from '../../src/index.js';

const paths = (data: unknown) => {
  const read = readEdition(data);
  return read.ok ? [] : read.errors.map(({ path }) => path);
};
const withParameters = (parameters: unknown) => ({ id: '2026', parameters });

describe('an edition', () => {
  it('is the draft in what it leaves out', () => {
    expect(readEdition({ id: '2026' })).toEqual({
      ok: true,
      edition: { id: '2026', parameters: draft.parameters },
    });
  });

  it('departs from it parameter by parameter', () => {
    const read = readEdition({
      id: '2026',
      effectiveFrom: '2026-01-01',
      parameters: { minimumRegions: 3, grantCap: undefined },
    });
    expect(read).toEqual({
      ok: true,
      edition: {
        id: '2026',
        effectiveFrom: '2026-01-01',
        parameters: { ...draft.parameters, minimumRegions: 3 },
      },
    });
  });

  it('is not the draft itself, nor does it touch it', () => {
    const before = structuredClone(draft);
    readEdition(withParameters({ keyFields: ['aerospace'] }));
    expect(draft).toEqual(before);
  });

  it.each([
    ['no object', 5, ['']],
    ['a list', [], ['']],
    ['nothing', undefined, ['']],
    ['no id', {}, ['id']],
    ['a blank id', { id: ' ' }, ['id']],
    ['the id of the draft', { id: ' draft\n' }, ['id']],
    ['an unknown key', { id: 'x', from: '2026-01-01' }, ['from']],
    ['an unknown parameter', withParameters({ grantcap: 1 }), ['parameters.grantcap']],
    ['no date', { id: 'x', effectiveFrom: '2026-02-30' }, ['effectiveFrom']],
    ['null as a date', { id: 'x', effectiveTo: null }, ['effectiveTo']],
    [
      'over before it begins',
      { id: 'x', effectiveFrom: '2026-01-02', effectiveTo: '2026-01-01' },
      ['effectiveTo'],
    ],
    [
      'half a share',
      withParameters({ grantCap: { numerator: 3 } }),
      ['parameters.grantCap.denominator'],
    ],
    [
      'denominator 0',
      withParameters({ grantCap: { numerator: 3, denominator: 0 } }),
      ['parameters.grantCap.denominator'],
    ],
    [
      'figures above a million',
      withParameters({ solverPaymentFloor: { numerator: 1_000_001, denominator: 1_000_001 } }),
      ['parameters.solverPaymentFloor.numerator', 'parameters.solverPaymentFloor.denominator'],
    ],
    [
      'a share above the whole',
      withParameters({ solverPaymentFloor: { numerator: 3, denominator: 2 } }),
      ['parameters.solverPaymentFloor.numerator'],
    ],
    ['half a range', withParameters({ focusMonths: { min: 3 } }), ['parameters.focusMonths.max']],
    [
      'min over max',
      withParameters({ focusMonths: { min: 4, max: 3 } }),
      ['parameters.focusMonths.min'],
    ],
    [
      'rounds the wrong way round',
      withParameters({ reviewRoundsPerYear: { min: 2, max: 1 } }),
      ['parameters.reviewRoundsPerYear.min'],
    ],
    ['no region', withParameters({ minimumRegions: 0 }), ['parameters.minimumRegions']],
    ['five regions', withParameters({ minimumRegions: 5 }), ['parameters.minimumRegions']],
    ['half a region', withParameters({ minimumRegions: 1.5 }), ['parameters.minimumRegions']],
    ['an unknown body', withParameters({ guideIssuer: 'Office' }), ['parameters.guideIssuer']],
    ['a blank field', withParameters({ keyFields: ['x', ''] }), ['parameters.keyFields.1']],
    [
      'null for a parameter',
      withParameters({ reserveEntryRequired: null }),
      ['parameters.reserveEntryRequired'],
    ],
    ['a list for local measures, once', { id: 'x', localMeasures: [[]] }, ['localMeasures.0']],
    [
      'several things at once, across fields too',
      {
        id: 'draft',
        effectiveFrom: '2026-01-02',
        effectiveTo: '2026-01-01',
        parameters: { x: 1, minimumRegions: 9 },
      },
      ['parameters.minimumRegions', 'parameters.x', 'id', 'effectiveTo'],
    ],
  ])('is refused with %s', (_, data, expected) => {
    expect(paths(data)).toEqual(expected);
  });

  it.each([
    ['one day', { id: 'x', effectiveFrom: '2026-01-01', effectiveTo: '2026-01-01' }],
    ['the smallest figures', withParameters({ grantCap: { numerator: 0, denominator: 1 } })],
    ['the largest', withParameters({ grantCap: { numerator: 1_000_000, denominator: 1_000_000 } })],
    ['the whole', withParameters({ solverPaymentFloor: { numerator: 2, denominator: 2 } })],
    ['equal bounds', withParameters({ focusMonths: { min: 12, max: 12 } })],
    ['no rounds', withParameters({ reviewRoundsPerYear: { min: 0, max: 0 } })],
    ['one region', withParameters({ minimumRegions: 1 })],
    ['four regions', withParameters({ minimumRegions: 4 })],
    ['no key fields', withParameters({ keyFields: [] })],
  ])('may have %s', (_, data) => {
    expect(paths(data)).toEqual([]);
  });

  it('a reading of another article is no misspelling of one that can be chosen', () => {
    const said = (id: string) => {
      const read = readEdition({ id: '2026', readings: { [id]: 'one' } }, 'en');
      return read.ok ? '' : read.errors[0]?.message;
    };
    expect(said('R14.join')).toContain('write "R14.joint"');
    expect(said('r14.joint')).toContain('write "R14.joint"');
    for (const id of ['R9.joint', 'R4.joint', 'R15.joint']) {
      expect(said(id)).toContain(`there is no field “${id}”`);
      expect(said(id)).not.toContain('write "');
    }
  });

  it('is refused as data that cannot be read where a getter throws, and is not called a record', () => {
    const hostile = {
      get id(): string {
        throw new Error('a getter that throws');
      },
    };
    const said = (['zh', 'en'] as const).map((language) => {
      const read = readEdition(hostile, language);
      return read.ok ? [] : read.errors.map(({ path, message }) => `${path}: ${message}`);
    });
    expect(said).toEqual([
      [': 这份数据读不出来：其中有不是普通数据的内容'],
      [': this data cannot be read: it holds something that is not plain data'],
    ]);
  });
});
