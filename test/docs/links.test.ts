import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
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

/** What `npm pack` puts into the tarball, by the `files` of package.json. */
const packed = new Set(
  (
    JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        cwd: ROOT,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    ) as [{ files: { path: string }[] }]
  )[0].files.map(({ path }) => path),
);

/** Files of the tarball, and the folders in which they lie. */
const reachable = new Set(
  [...packed].flatMap((path) =>
    path.split('/').map((_, at, steps) => steps.slice(0, at + 1).join('/')),
  ),
);

describe('links of the pages in the tarball', () => {
  const inside = pages.filter((page) => packed.has(page));

  it('are of the READMEs, the guides and the examples', () => {
    expect(inside).toEqual(
      expect.arrayContaining(['README.md', 'docs/guides/forms.md', 'docs/examples/README.md']),
    );
  });

  it.each(inside)('%s links to what is in the tarball too', (page) => {
    const outside = linksOf(page).filter(
      (target) => !reachable.has(join(dirname(page), decodeURI(target)).replace(/\/$/, '')),
    );
    expect(outside).toEqual([]);
  });
});

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

/** The pictures that a page shows, each with what it says to whoever does not see it. */
const picturesOf = (page: string) =>
  [...readFileSync(`${ROOT}${page}`, 'utf8').matchAll(/!\[([^\]]*)\]\(([^)\s]+)\)/g)].map(
    ([, said = '', target = '']) => ({ said, path: join(dirname(page), target) }),
  );

describe('pictures of the documentation', () => {
  const shown = pages.flatMap(picturesOf);

  it('say what is to be seen on them', () => {
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.filter(({ said }) => said.length < 30)).toEqual([]);
  });

  it('are each shown somewhere, and small', () => {
    const taken = readdirSync(`${ROOT}docs/pictures`).map((name) => `docs/pictures/${name}`);
    const paths = shown.map(({ path }) => path);
    expect(taken.filter((path) => !paths.includes(path))).toEqual([]);
    expect(taken.filter((path) => statSync(`${ROOT}${path}`).size > 300_000)).toEqual([]);
  });
});
