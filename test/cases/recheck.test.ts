import { describe, expect, it } from 'vitest';
import { recheck } from '../../src/index.js';
import { type Case, inTermsOfCase, linesOf, written } from './cases.js';

const cases = linesOf<Case>('./recheck.ndjson');

describe('the conformance cases', () => {
  it('are 540, sixty of them invalid', () => {
    expect(cases).toHaveLength(540);
    expect(cases.filter(({ expect: { verdict } }) => verdict === 'invalid')).toHaveLength(60);
  });

  it.each(
    cases.map(({ record, expect: expected }) => ({
      name: `${record.id}: ${record.kind || 'a record of no kind'}, recorded as ${JSON.stringify(record.outcome)}, is ${expected.verdict}`,
      record,
      expected,
    })),
  )('$name', ({ record, expected }) => {
    const result = recheck(record);
    expect(inTermsOfCase(result)).toBe(written(expected));
    if (result.verdict === 'invalid') expect(result.errors).not.toEqual([]);
  });
});
