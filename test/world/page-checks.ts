import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { type Edition, type Json, readEdition, recheck } from '../../src/index.js';
import { misfits } from '../../src/page/fits.js';
import { fragmentOf } from '../../src/page/link.js';
import { pasted, typed } from './page-hands.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Case {
  readonly record: Json;
  readonly edition?: unknown;
}

const casesOf = (file: string): Case[] =>
  readFileSync(`${ROOT}test/cases/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Case);

/** A page that fails with whatever went wrong in it: errors, refusals of the policy, dialogs. */
export async function open(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  // tsx names functions by a helper of its own, which is not there in the page.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await page.evaluateOnNewDocument(() => {
    const wrong: string[] = [];
    Object.assign(globalThis, { wrong });
    addEventListener('error', ({ message }) => wrong.push(message));
    addEventListener('unhandledrejection', ({ reason }) => wrong.push(String(reason)));
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      wrong.push(`${violatedDirective} ${blockedURI}`),
    );
    Object.assign(globalThis, { alert: () => wrong.push('alert') });
  });
  await page.goto(url);
  await page.waitForSelector('#answer');
  return page;
}

export async function sound(page: Page): Promise<void> {
  const wrong = await page.evaluate(() => (globalThis as unknown as { wrong: string[] }).wrong);
  if (wrong.length > 0) throw new Error(wrong.slice(0, 5).join('; '));
}

const answerOn = (page: Page): Promise<string> =>
  page.$eval('#result', (element) => element.textContent ?? '');

/** All cases: typed where the form can hold them (every `each`th of these), pasted else. */
export async function conformance(page: Page, each = 1): Promise<string> {
  const cases = casesOf('recheck.ndjson');
  await page.click('#language-zh');
  let byHand = 0;
  for (const [index, { record }] of cases.entries()) {
    const byKey = index % each === 0 && misfits(record).length === 0;
    if (byKey) byHand += 1;
    await page.evaluate(byKey ? typed : pasted, record as never);
    const expected = JSON.stringify(recheck(record, { language: 'zh' }), null, 1);
    if ((await answerOn(page)) !== expected)
      throw new Error(`another answer: ${JSON.stringify(record)}`);
  }
  await sound(page);
  return `${byHand} typed, ${cases.length - byHand} pasted`;
}

export async function underEditions(page: Page): Promise<string> {
  const cases = casesOf('editions.ndjson').filter((_, index) => index % 4 === 0);
  await page.click('#language-zh');
  for (const { record, edition } of cases) {
    const read = readEdition(edition, 'zh');
    if (!read.ok) continue;
    await page.evaluate(loadEdition, edition as never);
    await page.evaluate(pasted, record as never);
    const editions: Edition[] = [read.edition];
    const expected = JSON.stringify(recheck(record, { language: 'zh', editions }), null, 1);
    if ((await answerOn(page)) !== expected)
      throw new Error(`another answer: ${JSON.stringify(record)}`);
  }
  await sound(page);
  return `${cases.length} cases`;
}

function loadEdition(edition: unknown): void {
  const field = document.getElementById('edition-json') as HTMLTextAreaElement;
  field.value = JSON.stringify(edition);
  document.getElementById('load-edition')?.click();
}

export async function fromFile(page: Page): Promise<string> {
  const { record } = casesOf('recheck.ndjson')[0] as Case;
  await page.click('#language-en');
  await page.evaluate(typed, record as never);
  const expected = JSON.stringify(recheck(record, { language: 'en' }), null, 1);
  if ((await answerOn(page)) !== expected) throw new Error('another answer');
  const table = await page.$('#view-file');
  await table?.click();
  const chooser = await page.waitForSelector('#file');
  await (chooser as never as { uploadFile: (path: string) => Promise<void> }).uploadFile(
    `${ROOT}docs/examples/decisions.ndjson`,
  );
  await page.waitForSelector('#counts');
  await sound(page);
  return page.$eval('#counts', (element) => element.textContent ?? '');
}

export async function accessible(page: Page): Promise<string> {
  let checked = 0;
  for (const width of [1280, 390]) {
    await page.setViewport({ width, height: 900 });
    for (const language of ['zh', 'en']) {
      await page.click(`#language-${language}`);
      for (const view of ['record', 'file', 'docket']) {
        await page.click(`#view-${view}`);
        const example =
          view === 'record' ? '#example' : view === 'docket' ? '#docket-example' : undefined;
        if (example !== undefined) await page.click(example);
        await new Promise((resolve) => setTimeout(resolve, 300));
        const found = await page.evaluate(
          `(() => { const module = undefined; ${axe.source}; return window.axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html)); })()`,
        );
        const violations = found as string[];
        if (violations.length > 0)
          throw new Error(`${width} ${language} ${view}: ${violations.join('; ')}`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (wide > 0) throw new Error(`${width} ${language} ${view}: ${wide} px too wide`);
        checked += 1;
      }
    }
  }
  return `0 violations in ${checked} views`;
}

const PAYLOADS = [
  '<img src=x onerror="alert(1)">',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  '\u202e</textarea><script>alert(1)</script>',
];

export async function harmless(page: Page, address: string, folder: string): Promise<string> {
  for (const payload of PAYLOADS) {
    const record = {
      ...{
        id: payload,
        kind: 'project-application',
        decidedOn: payload,
        outcome: payload,
        [payload]: payload,
      },
      facts: {
        year: 2024,
        leader: payload,
        units: [{ name: payload, role: 'lead', [payload]: 1 }],
      },
      reasons: { [payload]: payload },
    };
    await page.click('#view-record');
    await page.evaluate(pasted, record as never);
    await page.goto(`${address}${fragmentOf(record)}`);
    await page.waitForSelector('#answer');
    await page.goto(`${address}#record=${encodeURIComponent(payload)}`);
    await page.click('#view-file');
    for (const [name, text] of [
      ['hostile.ndjson', `${JSON.stringify(record)}\n${payload}\n`],
      ['hostile.csv', `决定编号,${payload}\n${payload},${payload}\n`],
      [
        'hostile.json',
        JSON.stringify({ id: payload, acts: [{ act: payload, on: payload, by: payload }] }),
      ],
    ] as const) {
      const path = join(folder, name);
      writeFileSync(path, text);
      await page.click('#view-file');
      const chooser = await page.waitForSelector('#file');
      await (chooser as never as { uploadFile: (path: string) => Promise<void> }).uploadFile(path);
      await page.waitForFunction(
        () =>
          document.querySelector('#file-answer li, #docket-answer li, #docket-answer p') !== null,
      );
    }
    await sound(page);
  }
  return `${PAYLOADS.length} payloads, 6 ways in each`;
}

/** Within so long after a keystroke the answer stands there. */
const MOST_MILLISECONDS = 300;

function answeredAfter(written: string): number {
  const field = document.getElementById('id') as HTMLInputElement;
  const before = performance.now();
  field.value = written;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  document.getElementById('verdict')?.getBoundingClientRect();
  return performance.now() - before;
}

export async function answersAtOnce(page: Page): Promise<string> {
  const cases = casesOf('recheck.ndjson').filter(({ record }) => misfits(record).length === 0);
  const largest = cases.reduce((a, b) =>
    JSON.stringify(a.record).length > JSON.stringify(b.record).length ? a : b,
  );
  await page.evaluate(typed, largest.record as never);
  const took: number[] = [];
  for (const written of ['changed', 'changed again', 'and again']) {
    took.push(await page.evaluate(answeredAfter, written));
  }
  // The quickest of three: what else the machine does is not the page's.
  const milliseconds = Math.min(...took);
  if (milliseconds > MOST_MILLISECONDS) throw new Error(`${milliseconds.toFixed(0)} ms`);
  return `${milliseconds.toFixed(0)} ms on ${JSON.stringify(largest.record).length} characters`;
}
