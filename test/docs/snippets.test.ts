import * as crypto from 'node:crypto';
import * as fs from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as zod from 'zod';
import { entryPoints, ROOT } from '../house/sources.js';
import { GUIDES } from '../world/guides.js';
import { compilerErrors, guideFiles, pageOf, pages, run, withChecks } from './snippets.js';

const all = pages();

/** What a page may import: the package by its entry points, and what stands beside it in a platform. */
async function modules(): Promise<Record<string, unknown>> {
  const entries = await Promise.all(
    entryPoints().map(async ([name, source]) => [
      `jiebang${name.slice(1)}`,
      await import(`${ROOT}${source}`),
    ]),
  );
  // A page's own tests run where they stand.
  const vitest = { expect, it: (_: string, test: () => unknown) => test() };
  const node = { 'node:crypto': crypto, 'node:fs': fs };
  return { ...Object.fromEntries(entries), ...node, 'fast-check': fc, zod, vitest };
}

describe('the TypeScript of the documentation', () => {
  it('is found', () => {
    expect(all.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['README.md', 'README.zh-CN.md', 'docs/guides/forms.md']),
    );
  });

  it('compiles in strict mode', () => {
    expect(compilerErrors(all)).toEqual([]);
  });

  it.each(all)('of $path runs, and shows what it says', async (page) => {
    let shown = 0;
    await run(page, await modules(), (value, expected, line) => {
      shown += 1;
      const where = `${page.path}:${line}`;
      expect([where, JSON.stringify(value)]).toEqual([where, JSON.stringify(JSON.parse(expected))]);
    });
    expect(shown).toBe(page.program.split('// =>').length - 1);
  });
});

describe('a block that is a file of its own', () => {
  const shown = fs
    .readdirSync(`${ROOT}docs`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => [name, guideFiles(fs.readFileSync(`${ROOT}docs/${name}`, 'utf8'))] as const)
    .filter(([, files]) => files.length > 0);

  it('stands in a guide whose files check:world runs, under a name of its own', () => {
    expect(shown.map(([name]) => name).sort()).toEqual(
      GUIDES.map((guide) => `guides/${guide}.md`).sort(),
    );
    const names = shown.flatMap(([, files]) => files.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
  });

  it('is no part of the program of its page', () => {
    const text = ['```ts', 'one;', '```', '```js file=a.mjs', 'two;', '```'].join('\n');
    expect(pageOf('x.md', text)).toMatchObject({ program: '\none;\n\n\n\n', blocks: 1 });
    expect(guideFiles(text)).toEqual([{ name: 'a.mjs', text: 'two;\n' }]);
  });
});

describe('the check itself', () => {
  const page = (...lines: string[]) =>
    pageOf('x.md', ['text', '```ts', ...lines, '```'].join('\n'));
  const seen = async (...lines: string[]) => {
    const values: unknown[] = [];
    await run(page(...lines), { a: { one: 1 } }, (...given) => values.push(given));
    return values;
  };

  it('reads values of statements and of constants, on the lines of the page', async () => {
    expect(
      await seen("import { one } from 'a';", 'const b = one + 1; // => 2', 'b; // => 3'),
    ).toEqual([
      [2, '2', 4],
      [2, '3', 5],
    ]);
  });

  it('reads a statement of several lines, inside a function, after an await', async () => {
    expect(await seen('await null;', '[', '  1,', '].length; // => 1')).toEqual([[1, '1', 6]]);
    expect(await seen('function f() {', '  [1]; // => [1]', '}', 'f();')).toEqual([
      [[1], '[1]', 4],
    ]);
  });

  it('refuses an expectation at nothing, an import of nothing, a block that would not run', async () => {
    expect(() => withChecks(page('if (true) {} // => 1'))).toThrow('x.md:3');
    await expect(seen("import { b } from 'b';", 'b;')).rejects.toThrow('imports b');
    expect(() => pageOf('x.md', '```ts ignore\n```')).toThrow('it runs');
    expect(() => pageOf('x.md', '```js\n```')).toThrow('it runs');
  });

  it('sees what does not compile', () => {
    expect(compilerErrors([page("import { recheck } from 'jiebang';", 'recheck();')])).toEqual([
      expect.stringMatching(/^x\.md:4 Expected 1-2 arguments/),
    ]);
  });
});
