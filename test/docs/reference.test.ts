import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { entryPoints, ROOT } from '../house/sources.js';

it('the API reference (npm run docs:api) covers every entry point of package.json', () => {
  const { typedocOptions } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
  expect(typedocOptions.entryPoints).toEqual(entryPoints().map(([, path]) => path));
});
