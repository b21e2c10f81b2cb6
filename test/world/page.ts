import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Report } from '../package/report.js';
import { buildPage } from '../page/build.js';
import { browser, firefox } from './browser.js';
import { addressed, keptOnReload, keyedList, keysSeen, unsaidNothing } from './page-behaviour.js';
import {
  accessible,
  answersAtOnce,
  conformance,
  fromFile,
  harmless,
  open,
  underEditions,
} from './page-checks.js';

/** No inline script or style, no eval, no other host. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** From a file all cases are answered, and one in so many is typed: it is the same form. */
const TYPED_FROM_DISK = 8;

/** What the page is tried in. */
const BROWSERS: readonly { readonly name: string; readonly launch: () => Promise<Browser> }[] = [
  {
    name: 'Chromium',
    launch: async () =>
      puppeteer.launch({
        executablePath: await browser(),
        args: ['--no-sandbox', '--lang=zh-CN'],
      }),
  },
  {
    name: 'Firefox',
    launch: async () =>
      puppeteer.launch({
        browser: 'firefox',
        executablePath: await firefox(),
        // On a busy machine Firefox gives up a smooth scroll half-way: where it leads to is what is looked at.
        extraPrefsFirefox: { 'general.smoothScroll': false },
      }),
  },
];

/** The trial page in each browser, under a strict policy and from a file. */
export async function checkPage(report: Report, folder: string): Promise<void> {
  const made = join(folder, 'page');
  mkdirSync(made, { recursive: true });
  await buildPage(made);
  const server = serve(made);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/index.html`;
  try {
    await Promise.all(
      BROWSERS.map((each) => {
        const own = mkdtempSync(join(folder, 'in-'));
        return checkIn(report, each, { address, made, folder: own });
      }),
    );
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

async function checkIn(
  report: Report,
  { name, launch }: (typeof BROWSERS)[number],
  { address, made, folder }: { address: string; made: string; folder: string },
): Promise<void> {
  let running: Browser | undefined;
  const check = (what: string, url: string, seen: (page: Page) => Promise<string>) =>
    report.check(`the trial page in ${name}, ${what}`, async () => {
      running ??= await launch();
      const page = await open(running, url);
      try {
        return await seen(page);
      } finally {
        await page.close();
      }
    });
  const fromDisk = `file://${made}/index.html`;
  try {
    await check('under a strict policy: the conformance cases', address, conformance);
    await check('under a strict policy: the cases under editions', address, underEditions);
    await check('from a file: the conformance cases', fromDisk, (page) =>
      conformance(page, TYPED_FROM_DISK),
    );
    await check('from a file: a table, an ndjson file', fromDisk, fromFile);
    await check('axe at 1280 and 390 px, both languages, three views', address, accessible);
    await check('nothing typed, dropped or linked runs', address, (page) =>
      harmless(page, address, folder),
    );
    await check('the address, back, forward, reload and a link cut off', fromDisk, addressed);
    await check('texts that are no record, and clearing', fromDisk, unsaidNothing);
    await check('a reload', fromDisk, keptOnReload);
    await check('a list by keyboard alone', fromDisk, keyedList);
    await check('keys on a phone', fromDisk, keysSeen);
    await check('from a keystroke to its answer', address, answersAtOnce);
  } finally {
    await running?.close();
  }
}

function serve(folder: string): Server {
  return createServer((request, response) => {
    const name = String(request.url)
      .replace(/[?#].*$/, '')
      .slice(1);
    try {
      const body = readFileSync(join(folder, name.replaceAll('..', '')));
      response.writeHead(200, {
        'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream',
        'Content-Security-Policy': POLICY,
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
}
