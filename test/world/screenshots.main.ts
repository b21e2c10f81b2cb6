/**
 * The pictures of the trial page in the guides, taken anew in headless Chromium: `npm run screenshots`. They show
 * the page as it was when this last ran, so it is run again whenever the page looks or answers otherwise.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { fragmentOf } from '../../src/page/link.js';
import { buildPage } from '../page/build.js';
import { browser } from './browser.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PICTURES = 'docs/pictures';

/** A grant above 30 % of the investment, with more still to be asked of the demander's place. */
const RECORD = {
  id: 'SH-2024-0012',
  kind: 'grant',
  decidedOn: '2024-06-30',
  facts: { investment: '3000万元', grant: '920万元', approvedOn: '2024-06-28' },
  outcome: 'permit',
};

interface Picture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly show: (page: Page) => Promise<unknown>;
}

const answered = async (page: Page) => {
  await page.waitForSelector('#flips, #alone');
};

const ofFile = async (page: Page) => {
  await page.click('#view-file');
  const chooser = await page.waitForSelector('input#file');
  await chooser?.uploadFile(`${ROOT}docs/examples/decisions.ndjson`);
  await page.waitForSelector('#counts');
};

const ofDocket = async (page: Page) => {
  await page.click('#view-docket');
  await page.click('#docket-example');
  await page.$eval('#docket-answer', (answer) => answer.scrollIntoView());
};

const TAKEN: readonly Picture[] = [
  { name: 'form-1280', width: 1280, height: 900, show: answered },
  { name: 'form-390', width: 390, height: 780, show: answered },
  { name: 'file-1280', width: 1280, height: 760, show: ofFile },
  { name: 'docket-1280', width: 1280, height: 900, show: ofDocket },
  { name: 'docket-390', width: 390, height: 1400, show: ofDocket },
];

const folder = mkdtempSync(join(tmpdir(), 'jiebang-pictures-'));
await buildPage(folder);
mkdirSync(`${ROOT}${PICTURES}`, { recursive: true });
const chromium = await puppeteer.launch({
  executablePath: await browser(),
  args: ['--no-sandbox', '--lang=zh-CN', '--hide-scrollbars'],
});
try {
  for (const { name, width, height, show } of TAKEN) {
    const page = await chromium.newPage();
    await page.setViewport({ width, height });
    await page.goto(`file://${folder}/index.html${fragmentOf(RECORD)}`);
    await page.click('#language-zh');
    await show(page);
    const path = `${PICTURES}/trial-page-${name}.png` as const;
    await page.screenshot({ path: `${ROOT}${path}`, optimizeForSpeed: false });
    await page.close();
    console.log(`${path} ${(statSync(`${ROOT}${path}`).size / 1000).toFixed(0)} kB`);
  }
} finally {
  await chromium.close();
  rmSync(folder, { recursive: true, force: true });
}
