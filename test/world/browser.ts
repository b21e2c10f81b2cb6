import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { build as bundleWithEsbuild } from 'esbuild';
import { build as bundleWithVite } from 'vite';
import { same } from '../package/nodes.js';
import { Lacking, type Report } from '../package/report.js';
import { installed } from './debian.js';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** Nothing but scripts of the same origin: no eval, no inline script, no other host. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.ndjson': 'application/x-ndjson',
};

/** What the page reports: see consumer/page.mjs. */
interface PageReport {
  readonly page: readonly string[];
  readonly worker: readonly string[];
  readonly entries: Readonly<Record<string, readonly string[]>>;
  readonly evalRefused: boolean;
  readonly violations: readonly string[];
  readonly errors: readonly string[];
}

/** A headless Chromium; Debian's is installed where there is none and this is root. */
export const browser = (): Promise<string> => installed(CHROMIUM, 'chromium');

/** A headless Firefox, likewise. */
export const firefox = (): Promise<string> => installed(FIREFOX, 'firefox-esr');

/** The consumer's page, bundled by esbuild and by Vite, in a browser under a strict policy. */
export async function runInBrowser(
  report: Report,
  {
    folder,
    expected,
  }: { folder: string; expected: Pick<PageReport, 'entries'> & { answers: readonly string[] } },
): Promise<void> {
  for (const [bundler, make, asked] of [
    ['esbuild', withEsbuild, 1],
    ['Vite, zod jitless', withVite, 0],
  ] as const) {
    let seen: PageReport | undefined;
    await report.check(`${bundler} bundles a page with every entry point`, async () => {
      seen = await open(await make(folder), await browser());
      if (seen.errors.length > 0) throw new Error(seen.errors.join('; '));
      if (JSON.stringify(seen.entries) !== JSON.stringify(expected.entries)) {
        throw new Error('other names are exported');
      }
      return undefined;
    });
    const answers = (read: (page: PageReport) => string) => async () => {
      if (seen === undefined) throw new Lacking('the page did not run');
      return read(seen);
    };
    await report.check(
      `${bundler}, in Chromium`,
      answers(({ page }) => same(page, expected.answers)),
    );
    await report.check(
      `${bundler}, in a web worker of Chromium`,
      answers(({ worker }) => same(worker, expected.answers)),
    );
    await report.check(
      `${bundler}, Content-Security-Policy without unsafe-eval`,
      answers((page) => underPolicy(page, asked)),
    );
  }
}

/** That the page ran under the policy, which refused nothing but zod's question whether it may eval. */
function underPolicy({ evalRefused, violations }: PageReport, asked: number): string {
  if (!evalRefused) throw new Error('the policy was not in effect');
  const others = violations.filter((violation) => violation !== 'script-src eval');
  if (others.length > 0 || violations.length > asked) throw new Error(violations.join('; '));
  return asked === 0 ? 'no violation' : "no violation but zod's one question whether it may eval";
}

async function withEsbuild(folder: string): Promise<string> {
  const outdir = join(folder, 'with-esbuild');
  await bundleWithEsbuild({
    entryPoints: { page: join(folder, 'page.mjs'), 'web-worker': join(folder, 'web-worker.mjs') },
    ...{ bundle: true, minify: true, format: 'esm', platform: 'browser', target: 'es2022' },
    ...{ outdir, outExtension: { '.js': '.mjs' }, absWorkingDir: folder, logLevel: 'silent' },
  });
  writeHtml(outdir, 'page.mjs');
  return outdir;
}

function writeHtml(folder: string, page: string): void {
  const script = `<script type="module" src="./${page}"></script>`;
  const head = `<meta charset="utf-8"><title>jiebang</title>${script}`;
  writeFileSync(join(folder, 'index.html'), `<!doctype html><html><head>${head}</head></html>\n`);
}

async function withVite(folder: string): Promise<string> {
  const outDir = join(folder, 'with-vite');
  writeHtml(folder, 'quiet-page.mjs');
  await bundleWithVite({
    ...{ root: folder, configFile: false, base: './', logLevel: 'silent' },
    worker: { format: 'es' },
    build: { outDir, target: 'es2022' },
  });
  return outDir;
}

/** Opens the page of a folder and waits for its report. */
async function open(folder: string, chromium: string): Promise<PageReport> {
  let answer: (report: PageReport) => void = () => {};
  const reported = new Promise<PageReport>((resolve) => {
    answer = resolve;
  });
  const server = serve(folder, answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const child = start(chromium, `http://127.0.0.1:${port}/index.html`);
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('the page gave no report within a minute')), 60_000).unref();
  });
  try {
    return await Promise.race([reported, late]);
  } finally {
    if (child.pid !== undefined) process.kill(-child.pid);
    server.close();
    server.closeAllConnections();
  }
}

function start(chromium: string, address: string): ChildProcess {
  const quiet = ['background-networking', 'component-update', 'sync', 'gpu', 'quic', 'extensions'];
  const args = [
    ...['--headless', '--no-sandbox', '--no-first-run', '--no-default-browser-check'],
    ...quiet.map((what) => `--disable-${what}`),
    `--user-data-dir=${mkdtempSync(join(tmpdir(), 'jiebang-chromium-'))}`,
    address,
  ];
  // A group of its own, so that its own helpers end with it.
  return spawn(chromium, args, { detached: true, stdio: 'ignore' });
}

function serve(folder: string, answer: (report: PageReport) => void): Server {
  return createServer((request, response) => {
    const path = normalize(String(request.url)).replace(/[?#].*$/, '');
    if (request.method === 'POST') {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        response.end();
        answer(JSON.parse(Buffer.concat(chunks).toString()) as PageReport);
      });
      return;
    }
    const file = path === '/cases.ndjson' ? join(folder, '..', path) : join(folder, path);
    if (path.includes('..') || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Security-Policy': POLICY,
    });
    response.end(readFileSync(file));
  });
}
