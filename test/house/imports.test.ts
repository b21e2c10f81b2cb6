import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importViolations, ROOMS } from './imports.js';
import { isTypeScript, ROOT, readSources } from './sources.js';

const VALUE = { path: 'src/values/money.ts', text: 'export const fen = 1;' };
const SCHEMA = {
  path: 'src/entities/need.ts',
  text: `import * as z from 'zod'; export const need = z.string(); export type Need = string;`,
};
const PLAIN = { path: 'src/entities/words.ts', text: 'export const WORDS = [];' };
const LIFECYCLE = { path: 'src/lifecycle/index.ts', text: 'export const step = 1;' };
const INDEX = { path: 'src/index.ts', text: 'export const face = 1;' };
const MESSAGES = { path: 'src/messages/en/index.ts', text: 'export const en = 1;' };
const TESTING = { path: 'src/testing/index.ts', text: 'export const arbitrary = 1;' };
const HOUSE = [VALUE, SCHEMA, PLAIN, LIFECYCLE, INDEX, MESSAGES, TESTING];

/** What the checks say of one more file in a small house that is in order. */
const planted = (path: string, text: string) => importViolations([...HOUSE, { path, text }]);

describe('the imports of src', () => {
  it('run downwards and in no circle, keep zod and node: in their rooms, and load nothing at run time', () => {
    expect(importViolations(readSources().filter(isTypeScript))).toEqual([]);
  });

  it('run in the order in which the map (docs/README.md) tells of the rooms', () => {
    const map = readFileSync(`${ROOT}docs/README.md`, 'utf8');
    const rooms = Array.from(map.matchAll(/^\| `(\w+)` \|/gm), ([, room]) => room);
    const beside = ['messages', 'testing'];
    const upwards = (room = '') => room !== 'face' && !beside.includes(room);
    expect(rooms.filter(upwards)).toEqual(ROOMS.filter(upwards));
    expect(rooms).toEqual(expect.arrayContaining(beside));
  });
});

describe('the check of the imports', () => {
  it('finds nothing in a small house that is in order', () => {
    expect(importViolations(HOUSE)).toEqual([]);
  });

  it.each([
    ['a rule reads a value', 'src/rules/a.ts', `import { fen } from '../values/money.js';`],
    [
      'a rule reads a type of an entity',
      'src/rules/a.ts',
      `import type { Need } from '../entities/need.js';`,
    ],
    [
      'a rule reads an entity module without zod',
      'src/rules/a.ts',
      `import { WORDS } from '../entities/words.js';`,
    ],
    [
      'the audit uses zod and what stands below',
      'src/audit/a.ts',
      `import 'zod'; import '../lifecycle/index.js';`,
    ],
    [
      'the command uses node: and packages',
      'src/cli/main.ts',
      `import 'node:fs'; import 'cac'; import '../index.js';`,
    ],
    ['the command loads a module late', 'src/cli/main.ts', `await import('../index.js');`],
    ['the command speaks', 'src/cli/main.ts', `import { en } from '../messages/en/index.js';`],
    ['messages read the face', 'src/messages/a.ts', `import { face } from '../index.js';`],
    [
      'testing reads the face and fast-check',
      'src/testing/a.ts',
      `import 'fast-check'; import '../index.js';`,
    ],
  ])('lets pass: %s', (_, path, text) => {
    expect(planted(path, text)).toEqual([]);
  });

  it.each([
    [
      'a value reads a rule',
      'src/values/a.ts',
      `import '../rules/b.js';`,
      'values may not import rules',
    ],
    [
      '… even a type of it',
      'src/values/a.ts',
      `import type { X } from '../entities/need.js';`,
      'values may not import entities',
    ],
    [
      '… or re-exports it',
      'src/values/a.ts',
      `export * from '../entities/words.js';`,
      'values may not import entities',
    ],
    [
      '… or names it in a type',
      'src/values/a.ts',
      `type X = import('../entities/need.js').Need;`,
      'values may not import entities',
    ],
    [
      'a decision reads a lifecycle',
      'src/decisions/a.ts',
      `import '../lifecycle/index.js';`,
      'decisions may not import lifecycle',
    ],
    [
      'the audit reads the face',
      'src/audit/a.ts',
      `import '../index.js';`,
      'audit may not import face',
    ],
    [
      'the face speaks',
      'src/schemas.ts',
      `import './messages/en/index.js';`,
      'face may not import messages',
    ],
    [
      'the face carries test helpers',
      'src/schemas.ts',
      `import './testing/index.js';`,
      'face may not import testing',
    ],
    [
      'messages go behind the face',
      'src/messages/a.ts',
      `import '../values/money.js';`,
      'messages may not import values',
    ],
    [
      'messages need test helpers',
      'src/messages/a.ts',
      `import '../testing/index.js';`,
      'messages may not import testing',
    ],
    [
      'testing goes behind the face',
      'src/testing/a.ts',
      `import '../entities/need.js';`,
      'testing may not import entities',
    ],
    [
      'an unknown room',
      'src/helpers/a.ts',
      `import '../values/money.js';`,
      'helpers may not import values',
    ],
    [
      'a rule names zod',
      'src/rules/a.ts',
      `import { z } from 'zod';`,
      "rules may not import 'zod'",
    ],
    [
      'a decision names a type of zod',
      'src/decisions/a.ts',
      `import type { z } from 'zod/v4';`,
      "decisions may not import 'zod/v4'",
    ],
    [
      'a rule loads zod through an entity',
      'src/rules/a.ts',
      `import { need } from '../entities/need.js';`,
      'rules loads zod through src/entities/need.ts',
    ],
    [
      '… also by `import { type … }`',
      'src/rules/a.ts',
      `import { type Need } from '../entities/need.js';`,
      'rules loads zod through src/entities/need.ts',
    ],
    [
      'a package in the lifecycle',
      'src/lifecycle/a.ts',
      `import { produce } from 'immer';`,
      "lifecycle may not import 'immer'",
    ],
    [
      'node: outside the command',
      'src/audit/a.ts',
      `import { readFileSync } from 'node:fs';`,
      "audit may not import 'node:fs'",
    ],
    ['a bare node module', 'src/audit/a.ts', `import fs from 'fs';`, "audit may not import 'fs'"],
    [
      'fast-check outside testing',
      'src/audit/a.ts',
      `import fc from 'fast-check';`,
      "audit may not import 'fast-check'",
    ],
    [
      'a package in the library',
      'src/values/a.ts',
      `import '@scope/pkg/deep';`,
      "values may not import '@scope/pkg/deep'",
    ],
    [
      'a name that every object has',
      'src/values/a.ts',
      `import 'constructor';`,
      "values may not import 'constructor'",
    ],
    [
      'a module that does not exist',
      'src/values/a.ts',
      `import './nowhere.js';`,
      'is no module of src',
    ],
    ['a path without its ending', 'src/values/a.ts', `import './money';`, 'must end in .js'],
    ['a path out of src', 'src/values/a.ts', `import '../../package.js';`, 'is no module of src'],
    [
      'a dynamic import',
      'src/rules/a.ts',
      `export const f = () => import('../values/money.js');`,
      'a dynamic import',
    ],
    [
      'a require',
      'src/rules/a.ts',
      `export const f = () => require('../values/money.js');`,
      'require loads code',
    ],
    ['an import assignment', 'src/rules/a.ts', `import fs = require('fs');`, 'import … ='],
    ['a module that loads itself', 'src/values/a.ts', `import './a.js';`, 'closes a circle'],
  ])('notices: %s', (_, path, text, message) => {
    expect(planted(path, text).join('\n')).toContain(message);
  });

  it('notices zod two modules away, at the import that a rule makes', () => {
    const between = { path: 'src/entities/list.ts', text: `export * from './need.js';` };
    const rule = { path: 'src/rules/a.ts', text: `\nimport { need } from '../entities/list.js';` };
    expect(importViolations([...HOUSE, between, rule])).toEqual([
      'src/rules/a.ts:2 rules loads zod through src/entities/list.ts',
    ]);
  });

  it.each([
    ['modules that load each other', `import { b } from './b.js';`],
    ['a type in one direction', `import type { B } from './b.js';`],
    ['a type named where it is used', `type B = import('./b.js').B;`],
    ['a name passed on', `export { b } from './b.js';`],
  ])('notices a circle: %s', (_, text) => {
    const a = { path: 'src/values/a.ts', text };
    const b = { path: 'src/values/b.ts', text: `import { a } from './a.js';` };
    expect(importViolations([a, b])).toEqual([
      'src/values/b.ts:1 closes a circle: src/values/a.ts → src/values/b.ts → src/values/a.ts',
    ]);
  });

  it('notices a circle that a module of the command closes only when it is called', () => {
    const a = { path: 'src/cli/a.ts', text: `const b = () => import('./b.js');` };
    const b = { path: 'src/cli/b.ts', text: `import type { A } from './a.js';` };
    expect(importViolations([a, b])).toEqual([
      'src/cli/b.ts:1 closes a circle: src/cli/a.ts → src/cli/b.ts → src/cli/a.ts',
    ]);
  });

  it('notices a circle of any length, and each of two that share a module', () => {
    const files = [
      ['a', `import './b.js'; import './d.js';`],
      ['b', `import './c.js';`],
      ['c', `import type { A } from './a.js';`],
      ['d', `import './e.js';`],
      ['e', `import './f.js';`],
      ['f', `import './a.js';`],
    ].map(([name, text = '']) => ({ path: `src/values/${name}.ts`, text }));
    const at = (...names: string[]) => names.map((name) => `src/values/${name}.ts`).join(' → ');
    expect(importViolations(files)).toEqual([
      `src/values/c.ts:1 closes a circle: ${at('a', 'b', 'c', 'a')}`,
      `src/values/f.ts:1 closes a circle: ${at('a', 'd', 'e', 'f', 'a')}`,
    ]);
  });
});
