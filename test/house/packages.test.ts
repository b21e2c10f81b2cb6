import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT } from './sources.js';

type Files = ReadonlyMap<string, string>;

/** The packages that test files load, over whatever files they import, each with a file that names it. */
function packagesLoaded(tests: readonly string[], textOf: (path: string) => string | undefined) {
  const packages = new Map<string, string>();
  const seen = new Set<string>();
  const visit = (path: string): void => {
    const text = seen.has(path) ? undefined : textOf(path);
    seen.add(path);
    for (const { fileName } of text === undefined ? [] : ts.preProcessFile(text).importedFiles) {
      if (fileName.startsWith('.')) visit(join(dirname(path), fileName).replace(/\.js$/, '.ts'));
      else if (!fileName.startsWith('node:')) packages.set(nameOf(fileName), path);
    }
  };
  tests.forEach(visit);
  return packages;
}

/** `ajv` of `ajv/dist/2020.js`, `@vitest/expect` of itself. */
const nameOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const tests = readdirSync(`${ROOT}test`, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts') && !path.includes('node_modules'))
  .map((path) => `test/${path}`);

describe('npm test needs nothing beyond npm ci', () => {
  it('what the tests load stands in the package.json at the top', () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(`${ROOT}package.json`, 'utf8'),
    );
    const known = Object.keys({ ...dependencies, ...devDependencies });
    const loaded = packagesLoaded(tests, (path) =>
      existsSync(`${ROOT}${path}`) ? readFileSync(`${ROOT}${path}`, 'utf8') : undefined,
    );
    // The package by its own name: what a page of the documentation imports.
    const others = [...loaded].filter(([name]) => !known.includes(name) && name !== 'jiebang');
    expect(loaded.size).toBeGreaterThan(5);
    expect(others).toEqual([]);
  });

  it('the check sees a package two files away, by its name', () => {
    const files: Files = new Map([
      ['test/a.test.ts', `import { b } from './bench/b.js'; import 'node:fs';`],
      ['test/bench/b.ts', `import engine from '@scope/engine/deep.js'; import '../a.test.js';`],
    ]);
    expect([...packagesLoaded(['test/a.test.ts'], (path) => files.get(path))]).toEqual([
      ['@scope/engine', 'test/bench/b.ts'],
    ]);
  });
});
