import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recheckInput } from './command.js';

const cases = readFileSync(new URL('../cases/recheck.ndjson', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as { record: unknown; expect: Record<string, unknown> });

interface Finding {
  readonly rule: string;
  readonly result: string;
}

describe('the conformance cases through the built command', async () => {
  const records = cases.map(({ record }) => record);
  const asLines = await recheckInput(
    records.map((record) => `${JSON.stringify(record)}\n`).join(''),
  );
  const asArray = await recheckInput(JSON.stringify(records));

  it('give one result each, the same from lines and from an array, which has no lines to name', () => {
    expect(asLines.answers).toHaveLength(cases.length);
    const withoutLine = (answer: object) => JSON.stringify({ ...answer, line: undefined });
    expect(asArray.answers.map((answer) => JSON.stringify(answer))).toEqual(
      asLines.answers.map(withoutLine),
    );
    const invalid = asLines.answers.flatMap(({ verdict, line }, index) =>
      verdict === 'invalid' ? [[line, index + 1]] : [],
    );
    expect(invalid.every(([line, place]) => line === place)).toBe(true);
    expect(invalid.length).toBeGreaterThan(0);
    expect([asLines.code, asArray.code]).toEqual([1, 1]);
  });

  it('agree in every field', () => {
    const given = asLines.answers.map((answer, index) => {
      const { findings = [] } = answer as { findings?: readonly Finding[] };
      const rules = Object.fromEntries(findings.map(({ rule, result }) => [rule, result]));
      const fields = Object.keys(cases[index]?.expect ?? {});
      return Object.fromEntries(
        fields.map((field) => [field, field === 'rules' ? rules : answer[field]]),
      );
    });
    expect(given).toEqual(cases.map(({ expect: expected }) => expected));
  });
});
