import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { entryPoints, ROOT } from '../house/sources.js';

it('the API reference (npm run docs:api) covers every entry point of package.json', () => {
  const { entryPoints: covered } = JSON.parse(readFileSync(`${ROOT}typedoc.json`, 'utf8'));
  expect(covered).toEqual(entryPoints().map(([, path]) => path));
});
