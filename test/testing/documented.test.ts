import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as testing from '../../src/testing/index.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const page = read('../../docs/testing.md');

it('the example of docs/testing.md is the one that runs here', () => {
  const [, example] = /```ts\n([\s\S]*?)```/.exec(page) ?? [];
  const run = read('example.test.ts')
    .replace("'../../src/testing/index.js'", "'jiebang/testing'")
    .replace("'../../src/index.js'", "'jiebang'");
  expect(example).toBe(run);
});

it('docs/testing.md names every function that the entry point exports', () => {
  const functions = Object.entries(testing).filter(([, value]) => typeof value === 'function');
  expect(functions.map(([name]) => name).filter((name) => !page.includes(`\`${name}`))).toEqual([]);
});
