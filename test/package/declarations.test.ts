import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../house/sources.js';
import { reachable } from './declarations.js';

const DIST = `${ROOT}dist`;

/** The declarations of the build, both kinds, with their sizes in bytes. */
const built = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.d\.c?ts$/.test(path))
  .map((path) => {
    const text = readFileSync(join(DIST, path), 'utf8');
    return { path, text, bytes: Buffer.byteLength(text) };
  });

describe('the declarations that are published', () => {
  // 0.85 MB before every fact had its meaning beside it and schemas said their own errors.
  it('are at most 1.2 MB, both kinds together', () => {
    expect(built.length).toBeGreaterThan(100);
    expect(built.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(1_200_000);
  });

  it('are at most 40 kB a file, and 80 kB that of the facts with what each of them means', () => {
    const most = (path: string) => (/^entities\/fact-types\./.test(path) ? 80_000 : 40_000);
    expect(built.filter(({ path, bytes }) => bytes > most(path)).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it('name no module that is not there', () => {
    const missing = built.flatMap(({ path, text }) =>
      [...text.matchAll(/(?:from |import\()["'](\.[^"']+)["']/g)]
        .map(([, to = '']) => join(DIST, dirname(path), to.replace(/\.(c?)js$/, '.d.$1ts')))
        .filter((to) => !existsSync(to)),
    );
    expect(missing).toEqual([]);
  });
});

describe('what an entry point leads to', () => {
  const declared = new Map([
    ['/d/index.d.ts', `export { a } from './rooms/a.js'; export * from './gone.js';`],
    ['/d/rooms/a.d.ts', `export declare const a: import('../b.js').B;`],
    ['/d/b.d.ts', `import type { A } from './rooms/a.js'; export type B = 1;`],
    ['/d/unseen.d.ts', `export * from './b.js';`],
  ]);

  it('is everything that it names, over however many others, in a circle too, and nothing else', () => {
    expect([...reachable(['/d/index.d.ts'], declared).keys()]).toEqual([
      '/d/index.d.ts',
      '/d/rooms/a.d.ts',
      '/d/b.d.ts',
    ]);
  });

  it('is the same text', () => {
    expect(reachable(['/d/b.d.ts'], declared).get('/d/b.d.ts')).toBe(declared.get('/d/b.d.ts'));
  });
});
