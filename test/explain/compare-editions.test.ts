import { describe, expect, it } from 'vitest';
import { compareEditions } from '../../src/explain/index.js';
import { draft, type Edition } from '../../src/index.js';
import { recordOf } from '../records.js';

const lower = { grantCap: { numerator: 1, denominator: 4 } };

describe('what is compared', () => {
  it.each([
    ['an id', 'lower', /^edition: .*\{…\}/],
    ['null', null, /^edition: /],
    ['an object without an id', {}, /^edition\.id: /],
    ['a misspelt parameter', { id: 'lower', parameters: { grantcap: 1 } }, /grantcap/],
    [
      'the draft with another cap',
      { ...draft, parameters: { ...draft.parameters, ...lower } },
      /^edition\.id: .*draft/,
    ],
  ])('is an edition, and not %s', (_, given, says) => {
    const compare = () => compareEditions([recordOf('grant')], given as Edition, draft);
    expect(compare).toThrow(RangeError);
    expect(compare).toThrow(says);
  });

  it('is read where nobody has', () => {
    const given = { id: 'lower', parameters: lower } as unknown as Edition;
    const { a, b, differences } = compareEditions([], given, draft);
    expect({ a, b, differences }).toEqual({
      a: 'lower',
      b: 'draft',
      differences: [{ parameter: 'grantCap' }],
    });
  });
});
