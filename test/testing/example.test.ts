import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { recheck } from '../../src/index.js';
import { brokenRecord, edgeRecord, validRecord } from '../../src/testing/index.js';

/** What your platform does with a grant: here it passes the library's answer on. */
const platform = (record: unknown) => recheck(record).verdict;

it('a valid grant is decided, whatever is missing of it', () => {
  fc.assert(fc.property(validRecord('grant'), (record) => platform(record) !== 'invalid'));
});

it('a grant above its cap never passes', () => {
  fc.assert(
    fc.property(edgeRecord('grant'), (record) => {
      const result = recheck({ ...record, outcome: 'permit' });
      if (result.verdict === 'invalid') return false;
      const cap = result.findings.find(({ rule }) => rule === 'A16.grant-cap');
      return cap?.result !== 'fail' || result.verdict === 'overturned';
    }),
  );
});

it('a broken grant is refused where it is broken', () => {
  fc.assert(
    fc.property(brokenRecord('grant'), ({ record, path }) => {
      const result = recheck(record);
      expect(result).toHaveProperty(
        'errors',
        expect.arrayContaining([expect.objectContaining({ path })]),
      );
    }),
  );
});
