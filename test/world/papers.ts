import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { Report } from '../package/report.js';
import { browser } from './browser.js';
import { inOffice, throughOffice } from './office.js';

const EXPORT = fileURLToPath(new URL('../../docs/examples/export/', import.meta.url));
const DOCKETS = fileURLToPath(new URL('../../docs/examples/dockets.json', import.meta.url));
/** So many pages at most have the 300 records of the example in print. */
const MOST_PAGES = 40;

/** What the command writes for people, in the programs that people open it with. */
export async function checkPapers(report: Report, folder: string): Promise<void> {
  const command = join(folder, 'node_modules/jiebang/dist/cli/main.js');
  const made = (name: string, ...args: string[]): string => {
    const path = join(folder, name);
    const { stderr } = spawnSync(process.execPath, [command, ...args, '--output', path], {
      cwd: EXPORT,
      encoding: 'utf8',
    });
    if (!existsSync(path)) throw new Error(stderr);
    return path;
  };
  const recheck = (name: string, ...args: string[]) =>
    made(name, 'recheck', 'grants.csv', 'grants.xls', '--map', 'mapping.json', ...args);
  let chromium: Browser | undefined;
  const opened = async () => {
    chromium ??= await puppeteer.launch({
      executablePath: await browser(),
      args: ['--no-sandbox', '--lang=zh-CN'],
    });
    return chromium;
  };
  try {
    await report.check('reports: axe at 1280 and 390 px, nothing sideways, one style', async () => {
      const pages = [
        recheck('report.html'),
        recheck('report-en.html', '--lang', 'en'),
        recheck('worksheets.html', '--format', 'worksheet'),
        made('dockets.html', 'replay', DOCKETS),
      ];
      for (const path of pages) await accessible(await opened(), path);
      return `${pages.length} pages, 0 violations`;
    });
    await report.check(`reports: the example prints on at most ${MOST_PAGES} pages`, async () => {
      const page = await (await opened()).newPage();
      await page.goto(`file://${recheck('report.html')}`);
      const pdf = Buffer.from(await page.pdf({ format: 'A4' })).toString('latin1');
      await page.close();
      const pages = pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
      if (pages === 0 || pages > MOST_PAGES) throw new Error(`${pages} pages`);
      return `${pages} pages`;
    });
    await report.check('reports: LibreOffice opens the workbook', () =>
      inOffice(recheck('report.xlsx'), folder, 5, RECHECKED),
    );
    await report.check('reports: LibreOffice opens the workbook on dockets', () =>
      inOffice(made('dockets.xlsx', 'replay', DOCKETS), folder, 6, REPLAYED),
    );
    await report.check('reports: LibreOffice opens the workbook on what may be done', () =>
      inOffice(made('allowed.xlsx', 'allowed', DOCKETS), folder, 4, ALLOWED),
    );
    await report.check('tables: the template, filled in and saved by LibreOffice', () =>
      throughOffice(command, folder),
    );
  } finally {
    await chromium?.close();
  }
}

async function accessible(chromium: Browser, path: string): Promise<void> {
  const page = await chromium.newPage();
  try {
    const wrong: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text());
    });
    for (const width of [1280, 390]) {
      await page.setViewport({ width, height: 900 });
      await page.goto(`file://${path}`);
      if (width === 1280 || width === 390) {
        await page.screenshot({
          path: path.replace(/\.html$/, `-${width}.png`) as `${string}.png`,
        });
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) throw new Error(`${path}: ${wide} px wide at ${width}`);
      if (wrong.length > 0) throw new Error(`${path}: ${wrong.slice(0, 3).join('; ')}`);
      // The page runs nothing: the checker is put into a world of its own, past its policy.
      await page.setBypassCSP(true);
      await page.reload();
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () => {
        const { axe: put } = globalThis as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; nodes: unknown[] }[] }> };
        };
        return (await put.run()).violations.map(({ id, nodes }) => `${id} (${nodes.length})`);
      });
      await page.setBypassCSP(false);
      if (found.length > 0) throw new Error(`${path} at ${width} px: ${found.join('; ')}`);
    }
  } finally {
    await page.close();
  }
}

const RECHECKED = [
  '沪科联〔2024〕141号',
  'YD2024-117',
  '218.01',
  '支持资金上限',
  '按本办法第十六条',
];
const REPLAYED = ['D-04 高安全半固态电池', '2021-08-12', '次序不符', '第十三条', '超过项目投入'];
const ALLOWED = ['D-02 医疗CT球管核心部件', '接收解决方案', '推进组', '第九条、第十条'];
