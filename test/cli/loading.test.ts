import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMAND } from './command.js';

/** Runs the command and tells at its end which files it has loaded. */
const TELLING = `
  process.on('exit', () => process._rawDebug(JSON.stringify(Object.keys(require.cache))));
  require(process.argv[1]);
`;

const EXAMPLES = 'docs/examples';

/** What stands in the files that a call of the command loads. */
function loadedBy(args: readonly string[], input = ''): string[] {
  const { stderr } = spawnSync(process.execPath, ['-e', TELLING, COMMAND, ...args], {
    input,
    encoding: 'utf8',
  });
  const files: string[] = JSON.parse(stderr.trimEnd().split('\n').at(-1) ?? '');
  expect(files).toContain(COMMAND);
  return files.map((file) => readFileSync(file, 'utf8'));
}

const says = (files: readonly string[], text: string) => files.some((file) => file.includes(text));

const [record = ''] = readFileSync(`${EXAMPLES}/decisions.ndjson`, 'utf8').split('\n');

const SPREADSHEETS = 'readXlsx';
const RULES = 'A16.grant-cap';
const ACTS = '{act:"=file-supplement"';
const RECEIPTS = 'run jiebang verify first';
const LISTER = 'function findEdition(';

describe('the command loads what it needs', () => {
  it.each(['--version', '--help'])('%s needs no rules', (option) => {
    expect(says(loadedBy([option]), RULES)).toBe(false);
  });

  it('rechecking a record that is plainly right takes three files', () => {
    const loaded = loadedBy(['recheck', '--format', 'ndjson', '-'], record);
    expect(loaded).toHaveLength(3);
    expect(says(loaded, RULES)).toBe(true);
    expect(says(loaded, LISTER)).toBe(false);
    expect(says(loaded, ACTS)).toBe(false);
    expect(says(loaded, RECEIPTS)).toBe(false);
  });

  it('what lists errors comes along where a record is not plainly right', () => {
    const loaded = loadedBy(['recheck', '--format', 'ndjson', '-'], '{}');
    expect(says(loaded, LISTER)).toBe(true);
  });

  it.each([
    ['replay', 'dockets.json'],
    ['recheck', 'decisions.ndjson'],
  ])('%s in lines of JSON needs no words and no spreadsheets', (name, file) => {
    const loaded = loadedBy([name, '--format', 'ndjson', `${EXAMPLES}/${file}`]);
    expect(says(loaded, SPREADSHEETS)).toBe(false);
    expect(loaded.length).toBeLessThan(9);
  });

  it('no part of it has zod inside', () => {
    const folder = dirname(COMMAND);
    const all = readdirSync(folder).filter((file) => file.endsWith('.js'));
    expect(all).toContain('worker.js');
    expect(
      says(
        all.map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
        '$ZodType',
      ),
    ).toBe(false);
  });
});
