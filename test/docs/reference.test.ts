import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { entryPoints, ROOT } from '../house/sources.js';
import { publicApi } from './documents/public-api.js';

it('the API reference (npm run docs:api) covers every entry point of package.json', () => {
  const { typedocOptions } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
  expect(typedocOptions.entryPoints).toEqual(entryPoints().map(([, path]) => path));
});

it('every name that is exported says what it is', () => {
  const mute = publicApi().flatMap(({ specifier, exports }) =>
    exports.filter(({ doc }) => doc.trim() === '').map(({ name }) => `${specifier} ${name}`),
  );
  expect(mute).toEqual([]);
}, 300_000);
