import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recheck } from '../../src/index.js';

/** A record, and what the wire contract gives for it; of an invalid one the verdict alone. */
interface Case {
  readonly record: { readonly id: string; readonly kind: string; readonly outcome: unknown };
  readonly expect: {
    readonly verdict: string;
    readonly recorded?: string;
    readonly lawful?: readonly string[];
    readonly possible?: readonly string[];
    readonly rules?: Readonly<Record<string, string>>;
  };
}

const cases = readFileSync(new URL('./recheck.ndjson', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Case);

/** A result in the terms of a case: the rules that apply in their order, each with its answer. */
function inTermsOfCase(record: unknown): Case['expect'] {
  const result = recheck(record);
  if (result.verdict === 'invalid') {
    expect(result.errors).not.toEqual([]);
    return { verdict: 'invalid' };
  }
  const { verdict, recorded, lawful, possible, findings } = result;
  const rules = Object.fromEntries(findings.map(({ rule, result: answer }) => [rule, answer]));
  expect(Object.keys(rules)).toHaveLength(findings.length);
  return { verdict, recorded, lawful, possible, rules };
}

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
    const given = inTermsOfCase(record);
    expect(given).toEqual(expected);
    // Not only the same rules: in the same order, too.
    expect(Object.keys(given.rules ?? {})).toEqual(Object.keys(expected.rules ?? {}));
  });
});
