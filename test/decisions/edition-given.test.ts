import { describe, expect, it } from 'vitest';
import {
  determine,
  draft,
  type Edition,
  judge,
  largestGrant,
  readEdition,
  smallestPayment,
} from '../../src/index.js';
import { DECIDED_ON, factsOf } from '../records.js';

const half = { id: 'half', parameters: { grantCap: { numerator: 1, denominator: 4 } } };
const facts = factsOf('grant');

/** Everything of the main entry that judges by an edition which the calling program hands in. */
const ASKED: Record<string, (edition: Edition | undefined) => unknown> = {
  determine: (edition) => determine('grant', facts, { decidedOn: DECIDED_ON, edition }),
  judge: (edition) => judge('grant', facts, { decidedOn: DECIDED_ON, edition }),
  largestGrant: (edition) => largestGrant('3000万元', { edition }),
  smallestPayment: (edition) => smallestPayment('3000万元', edition),
};

describe.each(Object.entries(ASKED))('%s', (_, ask) => {
  it.each([
    ['an id', 'half'],
    ['null', null],
    ['a list', []],
    ['an object without parameters', { id: 'half' }],
    ['one that was written and not read', half],
  ])('says that an edition has to be read first of %s', (_what, edition) => {
    expect(() => ask(edition as Edition)).toThrow(TypeError);
    expect(() => ask(edition as Edition)).toThrow(/readEdition/);
  });

  it('takes what readEdition gives, a whole one, the draft and none', () => {
    const read = readEdition(half);
    for (const edition of [read.ok ? read.edition : undefined, { ...draft }, draft, undefined]) {
      expect(() => ask(edition)).not.toThrow();
    }
  });
});
