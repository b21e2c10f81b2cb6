import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where the page is made; the folder holds nothing else. */
const PAGE = 'docs/page';

const AS_THEY_ARE = ['page.css', 'icon.svg'];

const MARKER = '<script type="application/json" id="docket-example-data"></script>';

/**
 * Makes the trial page: markup, style, one script with the library inside, and one with the parsers of
 * spreadsheets, which the first loads when a table comes. Plain scripts, not modules: these run from a file too.
 */
export async function buildPage(
  folder = `${ROOT}${PAGE}`,
): Promise<{ path: string; bytes: number }[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: { page: `${ROOT}src/page/main.ts`, tables: `${ROOT}src/page/tables.ts` },
    outdir: folder,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: ['es2022'],
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  const markup = readFileSync(`${ROOT}src/page/index.html`, 'utf8');
  writeFileSync(
    `${folder}/index.html`,
    markup.replace(MARKER, () => withDocket()),
  );
  for (const name of AS_THEY_ARE) copyFileSync(`${ROOT}src/page/${name}`, `${folder}/${name}`);
  return ['index.html', ...AS_THEY_ARE, 'page.js', 'tables.js'].map((name) => ({
    path: `${PAGE}/${name}`,
    bytes: statSync(`${folder}/${name}`).size,
  }));
}

/** The first example docket as data in the markup; no letter of it can end the element. */
function withDocket(): string {
  const [first] = JSON.parse(
    readFileSync(`${ROOT}docs/examples/dockets.json`, 'utf8'),
  ) as unknown[];
  const text = JSON.stringify(first, null, 2).replaceAll('<', '\\u003c');
  return MARKER.replace('></', () => `>${text}</`);
}
