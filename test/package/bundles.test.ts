import { beforeAll, describe, expect, it } from 'vitest';
import { entryPoints, ROOT } from '../house/sources.js';
import { type Bundle, built, bundle } from './bundle.js';

const main = await import(`${ROOT}dist/index.js`);

/** What is a schema, or stands beside one, and so needs zod. */
const CHECKING = ['recordSchemas', 'factSchemas'];
/** What holds all kinds of decision with all their rules. */
const ALL_RULES = ['judge', 'decisions'];
/** What reads records besides, by the tables of all kinds, and says in words what is wrong with them. */
const READING = ['recheck', 'recheckAll', 'determine', 'readFacts'];
/** What reads an edition by its table, and says in words what is wrong with it: no rule comes along. */
const READING_EDITIONS = ['readEdition'];
/** What rechecks the records of whole files, and what compares these with each other. */
const CROSSING = ['gatherAcross', 'crossCheck'];
/** What carries a table of names, or the draft with the alternatives of all readings. */
const LARGER = ['placeLabel', 'departmentLabel', 'smallestPayment'];
/** What asks two rules, and so brings how rules are asked. */
const ASKING = ['largestGrant'];
/** What compares texts as people see them: the characters that Unicode has nobody see are a table of 3 kB. */
const SEEING = ['publicNotice', 'disclosures', 'writtenMoney'];

/** What has a ceiling of its own. */
const SPECIAL = [
  ...[...CHECKING, ...ALL_RULES, ...READING, ...READING_EDITIONS],
  ...[...CROSSING, ...LARGER, ...ASKING, ...SEEING],
];

const names = Object.keys(main);
const plain = names.filter((name) => !SPECIAL.includes(name));

const alone = (name: string) => bundle(`export { ${name} } from './dist/index.js'`);
const whole = (path: string, external?: string[]) =>
  bundle(`import * as all from '${path}'; globalThis.all = all;`, external);

describe('the build (npm run build)', () => {
  it('has every entry point', () => {
    expect(built.map(([name]) => name)).toEqual(entryPoints().map(([name]) => name));
  });

  it('exports what is measured here', () => {
    expect(names).toEqual(expect.arrayContaining(SPECIAL));
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

  it.each(names)('%s brings neither messages nor the lifecycle', (name) => {
    expect(of(name).modules.filter((path) => /messages|lifecycle/.test(path))).toEqual([]);
  });

  it.each(plain)('%s is at most 1.5 kB, minified and gzipped', (name) => {
    expect(of(name).bytes).toBeLessThanOrEqual(1500);
  });

  // 20 kB before the rules had a table of invisible characters and said where they turn; 22 kB before texts were
  // folded letter by letter, which is four times as fast; 22.2 kB before it was worked out beforehand what the edition
  // makes of the rules, which takes a tenth off judging; 22.4 kB before the regions of units of which nothing is open
  // were told at once, in half the time.
  // 22.6 kB before an edition that nobody has read was refused.
  it.each(ALL_RULES)('%s, with all sixteen kinds, is at most 22.7 kB', (name) => {
    expect(of(name).bytes).toBeLessThanOrEqual(22_700);
  });

  // 30 kB before errors said how each place is written, labels and units included, and notes were taken; 43 kB before
  // the labels of outcomes and acts were known in both languages; 45 kB before a misspelt key was told how it is written.
  it.each(READING)('%s is at most 46 kB', (name) => {
    expect(of(name).bytes).toBeLessThanOrEqual(46_000);
  });

  it.each(READING_EDITIONS)('%s is at most 23 kB', (name) => {
    expect(of(name).bytes).toBeLessThanOrEqual(23_000);
  });

  // 60.4 kB before entries that have no place left open whose project it is.
  it.each(CROSSING)('%s is at most 60.5 kB', (name) => {
    expect(of(name).bytes).toBeLessThanOrEqual(60_500);
  });

  it.each(SEEING)('%s, with the table of invisible characters, is at most 4.2 kB', (name) => {
    expect(of(name).bytes).toBeLessThanOrEqual(4200);
  });

  // The guide to forms says so.
  it.each(['parseMoney', 'showMoney'])('%s is less than 1 kB', (name) => {
    expect(of(name).bytes).toBeLessThan(1000);
  });

  it.each(ASKING)('%s is at most 4 kB', (name) => {
    expect(of(name).bytes).toBeLessThanOrEqual(4000);
  });

  it.each(LARGER)('%s, with its tables, is at most 2 kB', (name) => {
    expect(of(name).bytes).toBeLessThanOrEqual(2000);
  });
});

describe('a whole entry point, minified and gzipped', () => {
  // 88 kB before its schemas had their JSON Schema, with what the dictionary says of every field; 150 kB before the
  // labels of outcomes and acts were known in both languages.
  it('the main one with zod is at most 153 kB', async () => {
    const { bytes, modules } = await whole('./dist/index.js');
    expect(modules).toContain('zod');
    expect(bytes).toBeLessThanOrEqual(153_000);
  });

  it.each(built.filter(([name]) => name !== './testing'))(
    '%s brings nothing but the library and zod',
    async (_, path) => {
      const { modules } = await whole(path);
      const packages = modules.filter((module) => !module.startsWith('dist/'));
      expect(['zod']).toEqual(expect.arrayContaining(packages));
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
