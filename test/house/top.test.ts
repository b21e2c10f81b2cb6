import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from './sources.js';

/** What stands at the top of the repository, and why. */
const TOP: Readonly<Record<string, string>> = {
  src: 'the library and the command',
  test: 'tests, and the tools that check and make things',
  docs: 'what people read',
  '.ci': 'what runs before a change lands',
  '.editorconfig': 'editors',
  '.gitattributes': 'git',
  '.gitignore': 'git',
  'CHANGELOG.md': 'what changed',
  'CONTRIBUTING.md': 'how to change it',
  LICENSE: 'the licence',
  NOTICE: 'whose it is',
  'README.md': 'where to begin',
  'README.zh-CN.md': 'where to begin, in Chinese',
  'SECURITY.md': 'how to report a weakness',
  'biome.json': 'the linter',
  'package.json': 'npm, and the settings of tools that read them there',
  'package-lock.json': 'npm',
  'tsconfig.json': 'the compiler',
  'tsup.config.ts': 'the build',
  'vitest.config.ts': 'the tests',
};

/** What git leaves alone there: installed, built, or of one machine. */
function isIgnored(name: string): boolean {
  const patterns = readFileSync(`${ROOT}.gitignore`, 'utf8').split('\n').filter(Boolean);
  return patterns.some((pattern) =>
    pattern.startsWith('*') ? name.endsWith(pattern.slice(1)) : pattern.replace(/\/$/, '') === name,
  );
}

describe('the top of the repository', () => {
  it('holds what a repository needs, and nothing else', () => {
    const found = readdirSync(ROOT).filter((name) => name !== '.git' && !isIgnored(name));
    expect(found.sort()).toEqual(Object.keys(TOP).sort());
  });
});

describe('the room of the command', () => {
  it('holds by itself what starts and ends it: everything else stands in a room', () => {
    const entries = readdirSync(`${ROOT}src/cli`, { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    expect(files.sort()).toEqual([
      ...['command-line.ts', 'command.ts', 'exit-code.ts', 'last-word.ts', 'main.ts', 'prepare.ts'],
      ...['tsconfig.json', 'version.ts', 'worker.ts'],
    ]);
  });
});
