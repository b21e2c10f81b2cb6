import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { completed, LOCKED, missingVariants, sealed } from '../../.ci/lock.mjs';
import { closing } from '../../.ci/tally.mjs';
import { forCommonJs } from '../package/declarations.js';
import { entryPoints, ROOT } from './sources.js';

const read = (path: string) => JSON.parse(readFileSync(`${ROOT}${path}`, 'utf8'));

describe('package.json', () => {
  const { bin, exports, typesVersions } = read('package.json');

  it.each(entryPoints())('the entry point %s has its source, %s', (_, path) => {
    expect(existsSync(`${ROOT}${path}`)).toBe(true);
  });

  it.each(entryPoints())(
    'the entry point %s gives both kinds of module and their types',
    (name) => {
      const target = exports[name].import.default.replace(/\.js$/, '');
      expect(exports[name]).toEqual({
        import: { types: `${target}.d.ts`, default: `${target}.js` },
        require: { types: `${target}.d.cts`, default: `${target}.cjs` },
      });
    },
  );

  it.each(entryPoints().filter(([name]) => name !== '.'))(
    'the entry point %s has its types for resolutions that know no exports',
    (name) => {
      expect(typesVersions['*'][name.slice(2)]).toEqual([exports[name].require.types]);
    },
  );

  it('names a command that has its source', () => {
    expect(existsSync(`${ROOT}${bin.jiebang.replace(/^dist\/(.*)\.js$/, 'src/$1.ts')}`)).toBe(true);
  });
});

describe('package-lock.json', () => {
  const lockfile = read('package-lock.json');
  const folders = LOCKED.map((folder) => [`${folder}package-lock.json`, folder] as const);

  it.each(folders)(
    '%s holds every platform variant, so that npm ci runs anywhere (else: npm run lock)',
    (path) => {
      expect(missingVariants(read(path))).toEqual([]);
    },
  );

  it.each(folders)('%s locks what the package.json beside it asks for', (path, folder) => {
    const { dependencies, devDependencies, peerDependencies } = read(`${folder}package.json`);
    const { '': locked } = read(path).packages;
    expect([locked.dependencies, locked.devDependencies, locked.peerDependencies]).toEqual([
      dependencies,
      devDependencies,
      peerDependencies,
    ]);
  });

  it.each(folders)('%s names no address other than the default registry', (path) => {
    const lockfile = read(path);
    const addresses = Object.values<{ resolved?: string }>(lockfile.packages)
      .map(({ resolved }) => resolved)
      .filter((address) => address && !address.startsWith('https://registry.npmjs.org/'));
    expect(addresses).toEqual([]);
  });

  it('gets back a variant that npm left out, with the platform that its name states', () => {
    const path = 'node_modules/@biomejs/cli-linux-x64-musl';
    const { [path]: removed, ...packages } = lockfile.packages;
    expect(missingVariants({ packages }).map(({ name }) => `node_modules/${name}`)).toEqual([path]);
    expect(completed({ packages }).packages[path]).toEqual({
      version: removed.version,
      ...{ cpu: ['x64'], dev: true, libc: ['musl'], optional: true, os: ['linux'] },
    });
  });

  it('gets back the variant in WebAssembly, which names no system', () => {
    const packages = {
      'node_modules/a': { optionalDependencies: { 'a-wasm32-wasi': '1.0.0-r.1' } },
    };
    expect(completed({ packages }).packages['node_modules/a-wasm32-wasi']).toEqual({
      ...{ version: '1.0.0-r.1', cpu: ['wasm32'], optional: true },
    });
  });

  it('has the integrity of every package, so that npm installs no other', () => {
    const open = Object.entries<{ integrity?: string }>(lockfile.packages)
      .filter(([path, { integrity }]) => path !== '' && integrity === undefined)
      .map(([path]) => path);
    expect(open).toEqual([]);
  });

  it('states the integrity that the registry states, and none where it knows none', () => {
    const packages = {
      '': { version: '1.0.0' },
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
      'node_modules/a/node_modules/@b/c': { version: '2.0.0' },
      'node_modules/d': { version: '3.0.0' },
    };
    const stated = (spec: string) => (spec === '@b/c@2.0.0' ? 'sha512-c' : undefined);
    expect(sealed({ packages }, stated).packages).toEqual({
      ...packages,
      'node_modules/a/node_modules/@b/c': { version: '2.0.0', integrity: 'sha512-c' },
    });
  });

  it('refuses to make up a variant whose name states no platform', () => {
    const packages = { 'node_modules/a': { optionalDependencies: { b: '1.0.0' } } };
    expect(() => completed({ packages })).toThrow('b@1.0.0');
  });
});

describe('the declarations for CommonJS', () => {
  it.each([
    [`import { a } from './a.js';`, `import { a } from './a.cjs';`],
    [`import type { a } from "../b/a.js";`, `import type { a } from "../b/a.cjs";`],
    [
      `export * from './a.js'; export * from './b.js';`,
      `export * from './a.cjs'; export * from './b.cjs';`,
    ],
    [
      `type A = import('./a.js').A<import("./b.js").B>;`,
      `type A = import('./a.cjs').A<import("./b.cjs").B>;`,
    ],
    [`import * as z from 'zod';`, `import * as z from 'zod';`],
    [
      `/** see './a.js' */ declare const a: './a.js';`,
      `/** see './a.js' */ declare const a: './a.js';`,
    ],
  ])('%s', (esm, cjs) => {
    expect(forCommonJs(esm)).toBe(cjs);
  });
});

describe('the closing line of CI', () => {
  const file = (status: string, ...results: string[]) => ({
    status,
    assertionResults: results.map((result) => ({ status: result })),
  });
  it.each([
    ['all passed', [file('passed', 'passed', 'passed')], '2 passed, 0 failed', true],
    ['one failed', [file('failed', 'passed', 'failed')], '1 passed, 1 failed', false],
    [
      'one skipped',
      [file('passed', 'passed', 'skipped', 'todo')],
      '1 passed, 0 failed, 2 skipped',
      true,
    ],
    [
      'a file that cannot be loaded',
      [file('passed', 'passed'), file('failed')],
      '1 passed, 1 failed',
      false,
    ],
    [
      'a hook that failed',
      [file('failed', 'passed', 'skipped')],
      '1 passed, 1 failed, 1 skipped',
      false,
    ],
    ['no test', [], '0 passed, 0 failed', false],
  ])('%s', (_, testResults, line, green) => {
    expect(closing({ testResults })).toEqual({ line, green });
  });

  it('says so where there is no report', () => {
    expect(closing(undefined)).toEqual({ line: 'no test ran', green: false });
  });
});
