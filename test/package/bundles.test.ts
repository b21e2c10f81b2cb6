import { beforeAll, describe, expect, it } from 'vitest';
import { entryPoints, ROOT } from '../house/sources.js';
import { type Bundle, built, bundle } from './bundle.js';

const main = await import(`${ROOT}dist/index.js`);

/** What is a schema, or stands beside one, and so needs zod. */
const CHECKING = ['readEdition', 'recordSchemas', 'factSchemas'];
/** What holds all kinds of decision with all their rules. */
const ALL_RULES = ['determine', 'decisions'];
/** What reads records besides, by the tables of all kinds, and says in words what is wrong with them. */
const READING = ['recheck', 'recheckAll'];
/** What carries a table of names, or a search of texts in linear time together with the notice. */
const LARGER = ['placeLabel', 'departmentLabel', 'publicNotice'];

const names = Object.keys(main);
const plain = names.filter(
  (name) => ![...CHECKING, ...ALL_RULES, ...READING, ...LARGER].includes(name),
);

const alone = (name: string) => bundle(`export { ${name} } from './dist/index.js'`);
const whole = (path: string, external?: string[]) =>
  bundle(`import * as all from '${path}'; globalThis.all = all;`, external);

describe('the build (npm run build)', () => {
  it('has every entry point', () => {
    expect(built.map(([name]) => name)).toEqual(entryPoints().map(([name]) => name));
  });

  it('exports what is measured here', () => {
    expect(names).toEqual(
      expect.arrayContaining([...CHECKING, ...ALL_RULES, ...READING, ...LARGER]),
    );
    expect(plain.length).toBeGreaterThan(8);
  });
});

describe('one name imported from the main entry', () => {
  const bundles = new Map<string, Bundle>();
  beforeAll(async () => {
    for (const name of names) bundles.set(name, await alone(name));
  });
  const of = (name: string): Bundle => bundles.get(name) as Bundle;

  it.each(names.filter((name) => !CHECKING.includes(name)))('%s brings no zod', (name) => {
    expect(of(name).modules).not.toContain('zod');
  });

  it.each(CHECKING)('%s brings it', (name) => {
    expect(of(name).modules).toContain('zod');
  });

  it.each(names)('%s brings neither immer nor messages nor the lifecycle', (name) => {
    expect(of(name).modules.filter((path) => /immer|messages|lifecycle/.test(path))).toEqual([]);
  });

  it.each(plain)('%s is at most 1.5 kB, minified and gzipped', (name) => {
    expect(of(name).bytes).toBeLessThanOrEqual(1500);
  });

  it.each(ALL_RULES)('%s, with all sixteen kinds, is at most 20 kB', (name) => {
    expect(of(name).bytes).toBeLessThanOrEqual(20_000);
  });

  it.each(READING)('%s is at most 30 kB', (name) => {
    expect(of(name).bytes).toBeLessThanOrEqual(30_000);
  });

  it.each(LARGER)('%s, with its tables and its search, is at most 2 kB', (name) => {
    expect(of(name).bytes).toBeLessThanOrEqual(2000);
  });
});

describe('a whole entry point, minified and gzipped', () => {
  it('the main one with zod is at most 60 kB', async () => {
    const { bytes, modules } = await whole('./dist/index.js');
    expect(modules).toContain('zod');
    expect(bytes).toBeLessThanOrEqual(60_000);
  });

  it.each(built.filter(([name]) => name !== './testing'))(
    '%s brings nothing but the library, zod and immer',
    async (_, path) => {
      const { modules } = await whole(path);
      const packages = modules.filter((module) => !module.startsWith('dist/'));
      expect(['zod', 'immer']).toEqual(expect.arrayContaining(packages));
    },
  );

  it.each(['./regulation', './messages/zh-CN', './messages/en'])(
    '%s brings no zod',
    async (name) => {
      const path = built.find(([entry]) => entry === name)?.[1];
      expect((await whole(String(path))).modules).not.toContain('zod');
    },
  );
});

describe('the measure itself', () => {
  it('sees what a bundle brings, and does not count what stays outside', async () => {
    const program = `import * as z from 'zod'; globalThis.z = z;`;
    const [inside, outside] = [await bundle(program), await bundle(program, ['zod'])];
    expect(inside.modules).toContain('zod');
    expect(inside.bytes).toBeGreaterThan(10_000);
    expect(outside.bytes).toBeLessThan(200);
  });
});
