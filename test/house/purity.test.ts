import { beforeAll, describe, expect, it } from 'vitest';
import { purityViolations } from './purity.js';
import { isTypeScript, readSources, roomOf } from './sources.js';

/** Sources that are in order: the check must find nothing in any of them. */
const PURE: readonly (readonly [name: string, text: string])[] = [
  ['a plain function', 'export const twice = (x: number): number => x * 2;'],
  [
    'what the language offers',
    'export const f = (x: unknown) => JSON.parse(JSON.stringify([Math.max(1, Number(x)), BigInt(1), new Map([[1, 2]]), Object.keys({}), undefined, NaN]));',
  ],
  [
    'a type called Date, and dates in types',
    'export type Date = string; export const of = (d: Date, m: ReadonlyMap<string, Date>): Date => m.get(d) ?? (d as Date);',
  ],
  [
    'an interface over host types',
    'export interface Clock { now(): Date; host: typeof globalThis }',
  ],
  [
    'a field called Date, process or name',
    'export const f = (x: { Date: string; process: string }) => ({ Date: x.Date, process: x.process });',
  ],
  [
    'a parameter called window or process',
    'export function f(window: number[], process: number) { return window.map((month) => month + process); }',
  ],
  ['an imported name', `import { Date } from './date.js'; export const f = () => Date;`],
  [
    'a local container, built and returned',
    'export function f(xs: number[]) { const seen = new Map<number, number>(); for (const x of xs) seen.set(x, 1); const all = [3, 1]; all.sort(); let n = 0; n += 1; return [seen, all, n]; }',
  ],
  [
    'a parameter that is a draft',
    'export const f = (draft: { a: number[] }) => { draft.a.push(1); draft.a[0] = 2; };',
  ],
  ['a copy of a table, sorted', 'const TABLE = [2, 1]; export const f = () => [...TABLE].sort();'],
  [
    'a table built in one expression',
    `export const TABLE: ReadonlyMap<string, number> = new Map(['a', 'b'].map((k, i) => [k, i]));`,
  ],
  [
    'an exported function called add',
    `import * as money from './money.js'; export const f = () => money.add(1, 2);`,
  ],
  [
    'a class with its own fields',
    'export class Log { static readonly EMPTY = 0; #lines: string[] = []; add(line: string) { this.#lines.push(line); return this; } }',
  ],
  [
    'an error of its own',
    'export class Refused extends Error { constructor(readonly path: string) { super(path); } }',
  ],
  [
    'a regular expression without memory',
    'const FORM = /^\\d+$/; export const f = (s: string) => FORM.test(s);',
  ],
  [
    'a global one that only replaces',
    `const SPACE = /\\s/g; export const f = (s: string) => s.replace(SPACE, '');`,
  ],
  [
    'a schema',
    `import * as z from 'zod'; export const S = z.strictObject({ id: z.string().min(1) });`,
  ],
];

/** Sources that are not: each with what the check must say of it. */
const IMPURE: readonly (readonly [name: string, text: string, message: string])[] = [
  ['the clock', 'export const f = () => new Date();', 'Date is not among'],
  ['the clock by a call', 'export const f = () => Date.now();', 'Date is not among'],
  ['… under another name', 'const D = Date; export const f = () => D.now();', 'Date is not among'],
  ['… as a shorthand', 'export const f = () => ({ Date });', 'Date is not among'],
  ['… inherited', 'export class Day extends Date {}', 'Date is not among'],
  ['… as a calendar', 'export const f = () => Date.UTC(2024, 1, 1);', 'Date is not among'],
  ['a stopwatch', 'export const f = () => performance.now();', 'performance is not among'],
  ['chance', 'export const f = () => Math.random();', '.random is impure'],
  ['… in brackets', `export const f = () => Math['random']();`, 'Math may only be named'],
  ['… taken apart', 'const { random } = Math; export const f = random;', 'Math may only be named'],
  [
    '… under another name',
    'const m = Math; export const f = () => m.max(1, 2);',
    'Math may only be named',
  ],
  ['chance from the host', 'export const f = () => crypto.randomUUID();', 'crypto is not among'],
  ['the process', 'export const f = () => process.env;', 'process is not among'],
  ['the console', 'export const f = () => console.log(1);', 'console is not among'],
  ['the network', `export const f = () => fetch('https://example.org');`, 'fetch is not among'],
  ['a timer', 'export const f = () => setTimeout(() => {}, 1);', 'setTimeout is not among'],
  [
    'a microtask',
    'export const f = () => queueMicrotask(() => {});',
    'queueMicrotask is not among',
  ],
  ['the global object', 'export const f = () => globalThis;', 'globalThis is not among'],
  ['the window', 'export const f = () => window.name;', 'window is not among'],
  ['code from a string', `export const f = () => eval('1');`, 'eval is not among'],
  [
    '… by a constructor',
    `export const f = () => new Function('return 1');`,
    'Function is not among',
  ],
  [
    '… by a hidden constructor',
    `export const f = () => (() => 1).constructor('return 2');`,
    'built from its constructor',
  ],
  ['a weak reference', 'export const f = (x: object) => new WeakRef(x);', 'WeakRef is not among'],
  [
    'the locale',
    'export const f = (x: number) => new Intl.NumberFormat().format(x);',
    'Intl is not among',
  ],
  [
    '… in a member',
    'export const f = (x: number) => x.toLocaleString();',
    '.toLocaleString is impure',
  ],
  [
    '… in a comparison',
    'export const f = (a: string, b: string) => a.localeCompare(b);',
    '.localeCompare is impure',
  ],
  [
    '… in brackets',
    `export const f = (a: string) => a['toLocaleUpperCase']();`,
    '.toLocaleUpperCase is impure',
  ],
  ['the last match of anybody', 'export const f = () => RegExp.$1;', '.$1 is impure'],
  ['the prototype', 'export const f = (x: any) => x.__proto__;', '.__proto__ is impure'],
  ['where the module stands', 'export const f = () => import.meta.url;', 'import.meta'],
  ['a module-level let', 'let count = 0; export const f = () => count;', 'module-level variable'],
  ['a module-level var', 'export var count = 0;', 'module-level variable'],
  [
    'a module-level cache',
    'const cache = new WeakMap<object, string>(); export const f = (x: object) => cache.get(x);',
    'is a cache',
  ],
  [
    'a statement that runs on loading',
    'const xs = [1]; if (xs.length > 0) { f(); } export function f() {}',
    'runs when the module is loaded',
  ],
  ['a call that runs on loading', 'export function f() {} f();', 'runs when the module is loaded'],
  ['a counter in a class', 'export class Log { static count = 0; }', 'static field'],
  [
    'a map written to',
    'const seen = new Map(); export const f = (x: string) => seen.set(x, 1);',
    'seen outlives the call',
  ],
  [
    'a set written to',
    'const seen = new Set(); export const f = (x: string) => { seen.add(x); };',
    'seen outlives the call',
  ],
  [
    'an array written to',
    'const all: number[] = []; export const f = () => { all.push(1); };',
    'all outlives the call',
  ],
  [
    'an array sorted in place',
    'const all = [2, 1]; export const f = () => all.sort();',
    'all outlives the call',
  ],
  [
    'an element assigned',
    'const all = [1]; export const f = () => { all[0] = 2; };',
    'all outlives the call',
  ],
  [
    'a field assigned, deep',
    'const table = { a: { b: 1 } }; export const f = () => { table.a.b = 2; };',
    'table outlives the call',
  ],
  [
    'a field counted up',
    'const state = { n: 0 }; export const f = () => state.n++;',
    'state outlives the call',
  ],
  [
    'a field taken away',
    'const state: { n?: number } = { n: 0 }; export const f = () => { delete state.n; };',
    'state outlives the call',
  ],
  [
    'a field assigned by a pattern',
    'const state = { n: 0 }; export const f = () => { [state.n] = [1]; };',
    'state outlives the call',
  ],
  [
    'a field assigned by a loop',
    'const state = { n: 0 }; export const f = () => { for (state.n of [1]); };',
    'state outlives the call',
  ],
  [
    'a list inside a map',
    `const lists = new Map<string, number[]>(); export const f = () => lists.get('a')!.push(1);`,
    'lists outlives the call',
  ],
  [
    'a write past a cast',
    'const table = { a: 1 } as const; export const f = () => { (table as { a: number }).a = 2; };',
    'table outlives the call',
  ],
  [
    'Object.assign',
    'const state = { n: 0 }; export const f = () => Object.assign(state, { n: 1 });',
    'state outlives the call',
  ],
  [
    'Reflect.set',
    `const state = { n: 0 }; export const f = () => Reflect.set(state, 'n', 1);`,
    'state outlives the call',
  ],
  [
    'a field of a function',
    'export function f() { f.count = 1; } f.count = 0;',
    'f outlives the call',
  ],
  [
    'what another module defines',
    `import { table } from './table.js'; export const f = () => table.push(1);`,
    'table outlives the call',
  ],
  [
    '… through its namespace',
    `import * as t from './table.js'; export const f = () => t.table.push(1);`,
    't outlives the call',
  ],
  [
    'what everybody shares',
    'export const f = () => { Array.prototype.at = () => 1; };',
    'Array outlives the call',
  ],
  [
    'a regular expression with memory',
    'const FORM = /a/g; export const f = (s: string) => FORM.test(s);',
    'remembers where it stopped',
  ],
  [
    'a setting of zod',
    `import * as z from 'zod'; export const f = () => z.config({});`,
    'global state of zod',
  ],
  [
    'a description in zod’s registry',
    `import * as z from 'zod'; export const S = z.string().describe('x');`,
    'global state of zod',
  ],
];

describe('src outside the command and the page', () => {
  it('has no clock, chance, locale, host, code from strings or state that outlives a call', () => {
    const sources = readSources().filter(isTypeScript);
    expect(
      purityViolations(sources.filter(({ path }) => !['cli', 'page'].includes(roomOf(path)))),
    ).toEqual([]);
  });
});

describe('the check of purity', () => {
  const found = new Map<string, string>();

  beforeAll(() => {
    const sources = [...PURE, ...IMPURE].map(([, text], at) => ({ path: `src/${at}.ts`, text }));
    for (const { path } of sources) found.set(path, '');
    for (const violation of purityViolations(sources)) {
      const path = violation.slice(0, violation.indexOf(':'));
      found.set(path, `${found.get(path)}${violation}\n`);
    }
  });

  it.each(PURE.map(([name], at) => [name, `src/${at}.ts`]))('lets pass: %s', (_, path) => {
    expect(found.get(path)).toBe('');
  });

  it.each(IMPURE.map(([name, , message], at) => [name, `src/${PURE.length + at}.ts`, message]))(
    'notices: %s',
    (_, path, message) => {
      expect(found.get(path)).toContain(message);
    },
  );

  it('says where', () => {
    const text = 'export const one = 1;\n\nexport const now = () => Date.now();';
    expect(purityViolations([{ path: 'src/values/a.ts', text }])).toEqual([
      'src/values/a.ts:3 Date is not among the names the library may use',
    ]);
  });
});
