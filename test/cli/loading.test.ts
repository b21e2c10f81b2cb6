import { readdirSync, readFileSync } from 'node:fs';
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

/** The module with an export that another one, or what comes along with it, loads when it is asked to. */
function loadedLate(by: string, exported: string): string {
  const late = [...loadedWith(by)].flatMap((module) =>
    [...source(module).matchAll(/import\("\.\/([^"]+)"\)/g)].map(([, path = '']) => path),
  );
  const has = new RegExp(`export\\{(?:[^}]*,)?${exported}[,}]`);
  const [found, ...others] = [...new Set(late)].filter((module) => has.test(source(module)));
  if (found === undefined || others.length > 0) throw new Error(`no one ${exported} in ${by}`);
  return found;
}

const says = (names: Iterable<string>, text: string) =>
  [...names].some((name) => source(name).includes(text));

describe('the command loads what it needs', () => {
  const commandLine = loadedLate('main.js', 'runCommandLine');
  const command = (name: string) => loadedLate(commandLine, `${name}Command`);

  it('rechecking needs what lists errors only where a record is not plainly right', () => {
    const late = loadedWith(loadedLate(command('recheck'), 'recheck'));
    expect(says(late, 'duplicate-id')).toBe(true);
    expect(says(late, 'function readAtLength(')).toBe(true);
    expect(says(loadedWith(command('recheck')), 'function readAtLength(')).toBe(false);
  });

  it.each(['recheck', 'replay', 'allowed'])('%s needs no zod, whatever it is given', (name) => {
    expect(loadedWith(command(name)).size).toBeGreaterThan(1);
    expect(says(loadedWith(command(name)), '$ZodType')).toBe(false);
    const all = readdirSync(FOLDER).filter((file) => file.endsWith('.js'));
    expect(all).toContain(command(name));
    expect(says(all, '$ZodType')).toBe(false);
  });

  it('help needs no rules', () => {
    expect(says(loadedWith('main.js'), 'A16.grant-cap')).toBe(false);
    expect(says(loadedWith(commandLine), 'A16.grant-cap')).toBe(false);
    expect(says(loadedWith(loadedLate(commandLine, 'helpOn')), 'A16.grant-cap')).toBe(false);
    expect(says(loadedWith(command('recheck')), 'A16.grant-cap')).toBe(true);
  });
});
