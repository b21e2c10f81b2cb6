import { describe, expect, it } from 'vitest';
import { publicApi } from '../docs/documents/public-api.js';

const api = publicApi();
const exported = api.flatMap(({ specifier, exports }) =>
  exports.map((each) => ({ ...each, where: `${specifier} ${each.name}` })),
);
const ARTICLES: Readonly<Record<string, string>> = { 'largest-grant': '16', regions: '12' };
const articleIn = (file: string) =>
  ARTICLES[/\/([\w-]+)\.\w+$/.exec(file)?.[1] ?? ''] ?? /\/article-(\d+)-/.exec(file)?.[1];

/** What the file of an article exports to everybody. */
const ENCODING = exported.filter(({ file }) => articleIn(file) !== undefined);

describe('what an editor shows when the pointer rests on a name', () => {
  it('covers every entry point', () => {
    expect(api.map(({ specifier }) => specifier)).toContain('jiebang/lifecycle');
    for (const { exports } of api) expect(exports.length).toBeGreaterThan(0);
  });

  it.each(
    exported.filter(({ isFunction }) => isFunction).map((each) => [each.where, each] as const),
  )('%s says what it does', (_, { doc }) => {
    expect(doc.length).toBeGreaterThan(20);
  });

  it.each(
    ENCODING.filter(({ isFunction }) => isFunction).map((each) => [each.where, each] as const),
  )('%s names its article', (_, { doc, file }) => {
    expect(doc).toMatch(new RegExp(`Articles? .*\\b${articleIn(file)}\\b`));
  });

  it('names the article of at least the five that a platform calls most', () => {
    const names = ENCODING.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        ...['largestGrant', 'smallestPayment', 'statusesOf', 'provincesCovered', 'yearsDue'],
      ]),
    );
  });
});
