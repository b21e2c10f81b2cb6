/**
 * How fast the trial page answers a keystroke, and how fast a report opens, in headless Chromium: one line of JSON,
 * for the benchmark. `tsx test/world/timings.main.ts REPORT.html ROUNDS`
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { Json } from '../../src/index.js';
import { misfits } from '../../src/page/fits.js';
import { fragmentOf } from '../../src/page/link.js';
import { median } from '../bench/measure.js';
import { Lacking } from '../package/report.js';
import { buildPage } from '../page/build.js';
import { browser } from './browser.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The largest record of the conformance cases that the form holds. */
function largestRecord(): Json {
  const records = readFileSync(`${ROOT}test/cases/recheck.ndjson`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { record: Json }).record)
    .filter((record) => misfits(record).length === 0);
  const size = (record: Json) => JSON.stringify(record).length;
  return records.reduce((one, other) => (size(one) > size(other) ? one : other));
}

/** So many keys are pressed, one after the other. */
const KEYS = 40;

/** Keys pressed in the form of the largest example, each timed by the page's own clock until its frame is shown. */
async function typing(browser: Browser, made: string) {
  const record = largestRecord();
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`file://${made}/index.html${fragmentOf(record)}`);
  await page.waitForSelector('#id');
  await page.evaluate(TIMING);
  await page.focus('#id');
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press('a');
    await page.waitForFunction('timed.answers.length > timed.keys - 1');
  }
  await page.waitForFunction('timed.why !== undefined', { timeout: 60_000 });
  const { answers, why } = (await page.evaluate('timed')) as { answers: number[]; why: number };
  await page.close();
  return {
    keystroke: { median: median(answers), most: Math.max(...answers), why },
    characters: JSON.stringify(record).length,
  };
}

/** Runs in the page: what passes from each input to the frame after the one that it asked for. */
const TIMING = `
  globalThis.timed = { keys: 0, answers: [], why: undefined };
  let last = 0;
  addEventListener('input', ({ timeStamp }) => {
    timed.keys += 1;
    timed.why = undefined;
    last = timeStamp;
    requestAnimationFrame(() => setTimeout(() => timed.answers.push(performance.now() - timeStamp)));
  }, true);
  new MutationObserver(() => {
    if (document.querySelector('#why > *') !== null) timed.why ??= performance.now() - last;
  }).observe(document.getElementById('page'), { subtree: true, childList: true });
`;

/** Milliseconds from the address to the frame that shows the beginning of a page, each time in a tab of its own. */
async function opening(browser: Browser, path: string, rounds: number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await browser.newPage();
    const began = performance.now();
    await page.goto(`file://${path}`, { waitUntil: 'load', timeout: 120_000 });
    await page.evaluate('new Promise((shown) => requestAnimationFrame(() => setTimeout(shown)))');
    times.push(performance.now() - began);
    await page.close();
  }
  return median(times);
}

async function timings(report: string, rounds: number) {
  const made = mkdtempSync(join(tmpdir(), 'jiebang-timings-'));
  const chromium = await puppeteer.launch({
    executablePath: await browser(),
    args: ['--no-sandbox'],
  });
  try {
    await buildPage(made);
    const typed = await typing(chromium, made);
    const opened = await opening(chromium, report, rounds);
    return { browser: await chromium.version(), ...typed, opened };
  } finally {
    await chromium.close();
    rmSync(made, { recursive: true, force: true });
  }
}

const [, , report = '', rounds = '3'] = process.argv;
try {
  console.log(JSON.stringify(await timings(report, Number(rounds))));
} catch (error) {
  if (!(error instanceof Lacking)) throw error;
  console.log(JSON.stringify({ skipped: error.message }));
}
