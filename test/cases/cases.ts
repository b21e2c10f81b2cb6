import { readFileSync } from 'node:fs';
import type { RecheckResult } from '../../src/index.js';

/** What the contract gives for a record; of an invalid one the verdict alone. */
export interface Expected {
  readonly verdict: string;
  readonly recorded?: string;
  readonly lawful?: readonly string[];
  readonly possible?: readonly string[];
  readonly grounds?: readonly string[];
  readonly rules?: Readonly<Record<string, string>>;
  readonly notes?: readonly unknown[];
}

export interface Case {
  readonly record: { readonly id: string; readonly kind: string; readonly outcome: unknown };
  readonly expect: Expected;
}

/** A case with the edition by which its record asks to be judged. */
export interface EditionCase extends Case {
  readonly edition: { readonly id: string };
}

/** The lines of a file of cases. */
export const linesOf = <T>(name: string): T[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

/** A result in the terms of a case, as text: every field, and the rules that apply in their order. */
export function inTermsOfCase(result: RecheckResult): string {
  if (result.verdict === 'invalid') return written({ verdict: 'invalid' });
  const { verdict, recorded, lawful, possible, grounds, findings, notes } = result;
  const rules = findings.map(({ rule, result: answer }) => [rule, answer] as const);
  return lines({ verdict, recorded, lawful, possible, grounds, notes }, rules);
}

/** What is expected, as the same text. */
export const written = ({ rules = {}, ...others }: Expected): string =>
  lines(others, Object.entries(rules));

/** A field a line; a key within a field stands where the result has it. */
function lines(
  fields: Omit<{ readonly [field in keyof Expected]?: unknown }, 'rules'>,
  rules: readonly (readonly [rule: string, answer: string])[],
): string {
  const { verdict, recorded, lawful, possible, grounds, notes } = fields;
  const told = Object.entries({ verdict, recorded, lawful, possible, grounds, notes });
  return [
    ...told.filter(([, value]) => value !== undefined),
    ...rules.map(([rule, answer]) => [rule, answer]),
  ]
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join('\n');
}
