import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../house/sources.js';

/** The pages that are checked in: those of docs, and those at the top. */
const pages = [
  'README.md',
  'README.zh-CN.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(`${ROOT}docs`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && !path.startsWith('api/'))
    .map((path) => `docs/${path}`),
];

/** The places in the repository that a page links to. */
function linksOf(page: string): string[] {
  const text = readFileSync(`${ROOT}${page}`, 'utf8').replace(/```[\s\S]*?```/g, '');
  return [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
    .map(([, target]) => target ?? '')
    .filter((target) => !/^[a-z]+:/.test(target));
}

describe('links of the documentation', () => {
  it('are found at all', () => {
    expect(linksOf('README.md')).toContain('docs/README.md');
  });

  it.each(pages)('%s links to what exists', (page) => {
    const missing = linksOf(page).filter(
      (target) => !existsSync(join(ROOT, dirname(page), decodeURI(target))),
    );
    expect(missing).toEqual([]);
  });
});
