import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMAND } from './command.js';

/** Runs the command and tells at its end which files it has loaded. */
const TELLING = `
  const before = new Set(process.moduleLoadList);
  process.on('exit', () => {
    const own = process.moduleLoadList.filter((part) => !before.has(part));
    process._rawDebug(JSON.stringify({ files: Object.keys(require.cache), own }));
  });
  require(process.argv[1]);
`;

const EXAMPLES = 'docs/examples';

/** The files that a call of the command loads, and the parts of Node. */
function loading(args: readonly string[], input = ''): { files: string[]; own: string[] } {
  const { stderr } = spawnSync(process.execPath, ['-e', TELLING, COMMAND, ...args], {
    input,
    encoding: 'utf8',
  });
  const loaded = JSON.parse(stderr.trimEnd().split('\n').at(-1) ?? '');
  expect(loaded.files).toContain(COMMAND);
  return loaded;
}

/** What stands in the files that a call of the command loads. */
const loadedBy = (args: readonly string[], input = ''): string[] =>
  loading(args, input).files.map((file) => readFileSync(file, 'utf8'));

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

  it('a file is rechecked into a pipe without the parts of Node that take their time: streams, the network, promises of files, the engine', () => {
    const { own } = loading(['recheck', '--format', 'ndjson', `${EXAMPLES}/decisions.ndjson`]);
    const slow = own.filter((part) => /\b(?:streams|net|fs\/promises|readline|v8)\b/.test(part));
    expect(slow).toEqual([]);
    // From standard input it comes by a stream.
    expect(loading(['recheck', '-'], record).own.join()).toContain('NativeModule net');
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
    // What lists errors is a file of its own.
    expect(loaded.length).toBeLessThan(10);
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
