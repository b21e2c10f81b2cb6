import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('../../dist/cli/', import.meta.url);
const source = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');

/** The modules of the command that are loaded with one of them, itself among them. */
function loadedWith(name: string, loaded = new Set<string>()): Set<string> {
  if (loaded.has(name)) return loaded;
  loaded.add(name);
  for (const [, other = ''] of source(name).matchAll(/(?:from|import)"\.\/([^"]+)"/g)) {
    loadedWith(other, loaded);
  }
  return loaded;
}

/** The module that another one, or what comes along with it, loads when it is asked to. */
function loadedLate(by: string, name: string): string {
  const found = [...loadedWith(by)].flatMap((module) =>
    [...source(module).matchAll(/import\("\.\/([^"]+)"\)/g)].map(([, path = '']) => path),
  );
  const [late, ...others] = new Set(found.filter((path) => path.startsWith(`${name}-`)));
  if (late === undefined || others.length > 0) throw new Error(`${by} loads no one ${name}`);
  return late;
}

/** What is loaded with every command: the entry, and the command line that it loads at once. */
const commandLine = loadedLate('main.js', 'command-line');

const hasZod = (names: ReadonlySet<string>) =>
  [...names].some((name) => source(name).includes('$ZodType'));

describe('the command loads what it needs', () => {
  const recheck = loadedLate('main.js', /^recheck-/);

  it('rechecking needs the words for errors only where a record is not plainly right', () => {
    const saysErrors = (names: ReadonlySet<string>) =>
      [...names].some((name) => source(name).includes('duplicate-id'));
    expect(saysErrors(loadedWith(loadedLate(recheck, /^recheck-/)))).toBe(true);
  });

  it.each(['recheck', 'replay', 'allowed'])('%s needs no zod, whatever it is given', (command) => {
    const loaded = loadedWith(loadedLate('main.js', new RegExp(`^${command}-`)));
    expect(loaded.size).toBeGreaterThan(1);
    expect(hasZod(loaded)).toBe(false);
    expect(hasZod(loadedWith(loadedLate(recheck, /^recheck-/)))).toBe(false);
  });

  it('help needs no rules', () => {
    const names = loadedWith('main.js');
    expect([...names].some((name) => source(name).includes('A16.grant-cap'))).toBe(false);
    expect([...loadedWith(recheck)].some((name) => source(name).includes('A16.grant-cap'))).toBe(
      true,
    );
  });
});
