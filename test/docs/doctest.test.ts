import { existsSync } from 'node:fs';
import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { entryPoints, isTypeScript, ROOT, readSources } from '../house/sources.js';
import { type Example, evaluated, examplesOf, publicFunctions } from './doctest.js';

/** What a module of src exports, by its path in the repository. */
async function exportsOf(path: string): Promise<Record<string, unknown>> {
  return { ...(await import(new URL(`../../${path}`, import.meta.url).href)) };
}

const entries = entryPoints().filter(([, path]) => existsSync(`${ROOT}${path}`));

/** What an example may name: its own module's exports, all that the package offers, and fast-check. */
async function namesFor(path: string): Promise<Record<string, unknown>> {
  const offered = await Promise.all(entries.map(([, entry]) => exportsOf(entry)));
  return Object.assign({ fc }, ...offered, await exportsOf(path));
}

const examples = readSources()
  .filter(isTypeScript)
  .flatMap((source) => examplesOf(source).map((example) => ({ ...example, path: source.path })));

describe('the examples of the docstrings come true', () => {
  it('there are some', () => {
    expect(examples.length).toBeGreaterThan(50);
  });

  it.each(examples)('$at $of: $expression', async ({ path, expression, expected }) => {
    const names = await namesFor(path);
    const written = expected === 'undefined' ? expected : JSON.stringify(JSON.parse(expected));
    expect(evaluated(expression, names)).toBe(written);
  });
});

describe('every function that the package offers has an example', () => {
  const program = ts.createProgram(
    entries.map(([, path]) => `${ROOT}${path}`),
    {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.Node16,
      types: [],
      noEmit: true,
      skipLibCheck: true,
    },
  );

  it.each(entries)('%s', (_, path) => {
    const functions = publicFunctions(program, `${ROOT}${path}`);
    expect(functions.filter(({ hasExample }) => !hasExample).map(({ name }) => name)).toEqual([]);
  });

  it('of the main entry they are found at all', () => {
    const names = publicFunctions(program, `${ROOT}src/index.ts`).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['recheck', 'determine', 'largestGrant']));
  });
});

describe('the check itself', () => {
  const docstring = (...lines: string[]) => ({
    path: 'src/values/a.ts',
    text: [
      '/**',
      ' * Doubles.',
      ' *',
      ...lines.map((line) => ` * ${line}`),
      ' */',
      'export function twice() {}',
    ].join('\n'),
  });
  const found = (...lines: string[]): Omit<Example, 'at' | 'of'>[] =>
    examplesOf(docstring(...lines)).map(({ expression, expected }) => ({ expression, expected }));

  it('finds each line, where it stands and at what', () => {
    expect(
      examplesOf(docstring('@example', '```ts', 'twice(1) // => 2', 'twice([2]) // => [4]', '```')),
    ).toEqual([
      { at: 'src/values/a.ts:6', of: 'twice', expression: 'twice(1)', expected: '2' },
      { at: 'src/values/a.ts:7', of: 'twice', expression: 'twice([2])', expected: '[4]' },
    ]);
  });

  it('joins the lines of one expression', () => {
    expect(found('@example', 'twice({', '  a: 1,', '}) // => 2')).toEqual([
      { expression: 'twice({\na: 1,\n})', expected: '2' },
    ]);
  });

  it('tells of an example that shows nothing, so that it fails', () => {
    expect(found('@example', 'twice(1)')).toEqual([{ expression: 'twice(1)', expected: '' }]);
    expect(found('@example')).toEqual([{ expression: '', expected: '' }]);
  });

  it('evaluates with the given names only, types taken out', () => {
    expect(evaluated('twice(2 as number)', { twice: (n: number) => 2 * n })).toBe('4');
    expect(evaluated('{ b: 1, a: undefined }', {})).toBe('{"b":1}');
    expect(() => evaluated('thrice(2)', {})).toThrow(ReferenceError);
  });
});
