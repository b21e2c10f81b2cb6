import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { build, preview } from 'vite';
import { Lacking, type Report } from '../package/report.js';
import { browser } from './browser.js';

/** What an officer types, field by field, and what the page then has to say. */
const STEPS = [
  { name: 'investment', value: '3000', says: { investment: '单位' } },
  {
    name: 'investment',
    value: '3000万元',
    says: { investment: '最多 900.00 万元，还要看所在地的办法' },
  },
  { name: 'grant', value: '920', says: { grant: '单位' } },
  { name: 'grant', value: '920万元', says: { findings: '第十六条' } },
  { name: 'localCap', value: '八百万', says: { localCap: '金额' } },
  { name: 'localCap', value: '800万元', says: { investment: '最多 800.00 万元' } },
  { name: 'grant', value: '800万元', says: { findings: '' } },
] as const;

/** The form of the guide, bundled by Vite, filled in by a person in Chromium. */
export async function fillForm(report: Report, folder: string): Promise<void> {
  await report.check('the form of the guide, with Vite and in Chromium', async () => {
    const outDir = join(folder, 'form-page');
    mkdirSync(outDir, { recursive: true });
    renameSync(join(folder, 'form.html'), join(folder, 'index.html'));
    const vite = { root: folder, configFile: false, base: './', logLevel: 'silent' } as const;
    await build({ ...vite, build: { outDir, target: 'es2022' } });
    const server = await preview({ ...vite, build: { outDir }, preview: { port: 0 } });
    const address = server.resolvedUrls?.local[0];
    if (address === undefined) throw new Lacking('Vite serves nothing here');
    const chromium = await launch({ executablePath: await browser(), args: ['--no-sandbox'] });
    try {
      const page = await chromium.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(address);
      for (const step of STEPS) await take(page, step);
      if (errors.length > 0) throw new Error(errors.join('; '));
      return `${STEPS.length} fields filled in`;
    } finally {
      await chromium.close();
      await server.close();
    }
  });
}

async function take(page: Page, { name, value, says }: (typeof STEPS)[number]): Promise<void> {
  const field = `input[name=${name}]`;
  await page.click(field, { count: 3 });
  await page.type(field, value);
  for (const [where, expected] of Object.entries(says)) {
    const selector = where === 'findings' ? '#findings' : `output[for=${where}]`;
    const text = await page.$eval(selector, (element) => element.textContent ?? '');
    const right = expected === '' ? text === '' : text.includes(expected);
    if (!right) throw new Error(`${name} ${value}: ${where} says “${text}”`);
  }
}
