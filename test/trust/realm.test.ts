import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import type * as library from '../../src/index.js';
import { ROOT } from '../house/sources.js';

/** The answers of the built library to the conformance cases, and what it says of them, from a child. */
function answersIn(
  flags: readonly string[],
  env: Readonly<Record<string, string>>,
  bare = false,
): string {
  const args = [...flags, `${ROOT}test/trust/realm.mjs`, ...(bare ? ['--bare'] : [])];
  return execFileSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

const NO_CODE = '--disallow-code-generation-from-strings';
const FROZEN = '--frozen-intrinsics';

describe('the same bytes out of the 540 conformance cases', () => {
  let plain = '';
  beforeAll(() => {
    plain = answersIn([], {});
  });

  it('are there to be compared', () => {
    const lines = plain.split('\n');
    expect(lines).toHaveLength(540);
    expect(lines.every((line) => line.startsWith('[{"id":'))).toBe(true);
    expect(plain).not.toMatch(/undefined|NaN|\[object/);
  });

  it.each<[name: string, flags: string[], env: Record<string, string>, bare: boolean]>([
    ['without clock, chance, timers, network and process', [], {}, true],
    ['where no code can be made from strings', [NO_CODE], {}, false],
    ['where the objects of the language are frozen', [FROZEN], {}, false],
    ['in the time zone UTC−12', [], { TZ: 'Etc/GMT+12' }, false],
    ['in the time zone UTC+14', [], { TZ: 'Pacific/Kiritimati' }, false],
    ['in the time zone of Shanghai', [], { TZ: 'Asia/Shanghai' }, false],
    ['in a Turkish locale', [], { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, false],
    [
      'with all of these at once',
      [NO_CODE, FROZEN],
      { TZ: 'Etc/GMT+12', LC_ALL: 'tr_TR.UTF-8' },
      true,
    ],
  ])('%s', (_, flags, env, bare) => {
    expect(answersIn(flags, env, bare) === plain).toBe(true);
  });
});

describe('in a realm of its own that has nothing but the language', () => {
  const lines = readFileSync(`${ROOT}test/cases/recheck.ndjson`, 'utf8')
    .split('\n')
    .filter(Boolean);
  let realm: vm.Context;
  let here: typeof library;

  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: { contents: `export * from './dist/index.js'`, resolveDir: ROOT },
      ...{ bundle: true, write: false, format: 'iife', globalName: 'jiebang', target: 'es2022' },
    });
    realm = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
    for (const name of ['Date', 'Math.random', 'Intl', 'console']) {
      vm.runInContext(`delete globalThis.${name}`, realm);
    }
    vm.runInContext(outputFiles[0]?.text ?? '', realm);
    here = await import(`${ROOT}dist/index.js`);
  });

  it('has no clock, no chance, no timer and no host', () => {
    const names = [
      'Date',
      'Intl',
      'process',
      'fetch',
      'setTimeout',
      'console',
      'require',
      'crypto',
    ];
    expect(
      names.filter((name) => vm.runInContext(`typeof ${name} !== 'undefined'`, realm)),
    ).toEqual([]);
    expect(vm.runInContext('typeof Math.random', realm)).toBe('undefined');
  });

  it('the answers are the same bytes, to records of its own and to records of another realm', () => {
    const recheck = vm.runInContext('jiebang.recheck', realm) as typeof library.recheck;
    const own = vm.runInContext(
      '(line) => JSON.stringify(jiebang.recheck(JSON.parse(line).record))',
      realm,
    ) as (line: string) => string;
    for (const line of lines) {
      const { record } = JSON.parse(line);
      const expected = JSON.stringify(here.recheck(record));
      expect(own(line)).toBe(expected);
      expect(JSON.stringify(recheck(record))).toBe(expected);
    }
  });
});
