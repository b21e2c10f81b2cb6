import type { Page } from 'puppeteer-core';
import { recordIn } from '../../src/page/link.js';
import { texts } from '../../src/page/speech.js';
import { sound } from './page-checks.js';

const say = texts.zh;

/** Longer than the address takes to follow the record. */
const FOLLOWED = 800;

/** So often it is asked anew, every fiftieth of a second, whether something has come about. */
const PATIENCE = 200;

const waited = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent ?? '');

const idOn = (page: Page): Promise<string> =>
  page.$eval('#id', (element) => (element as unknown as { value: string }).value);

const entered = (page: Page, id: string, text: string): Promise<void> =>
  page.evaluate(
    (field, value) => {
      const control = document.getElementById(field) as HTMLInputElement;
      control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    },
    id,
    text,
  );

/** By the page itself, wherever it has scrolled to. */
const pressed = (page: Page, id: string): Promise<void> =>
  page.evaluate((button) => document.getElementById(button)?.click(), id);

function expect(what: string, seen: unknown, wanted: unknown): void {
  const [one, other] = [JSON.stringify(seen), JSON.stringify(wanted)];
  if (one !== other) throw new Error(`${what}: ${one} instead of ${other}`);
}

/** As soon as it is so, within some seconds: a busy machine takes its time. */
async function comes(what: string, look: () => unknown, wanted: unknown): Promise<void> {
  const seen = async () => {
    try {
      return JSON.stringify(await look());
    } catch {
      // What is looked for is not there yet.
      return undefined;
    }
  };
  for (let turn = 0; turn < PATIENCE; turn += 1) {
    if ((await seen()) === JSON.stringify(wanted)) return;
    await waited(20);
  }
  expect(what, await look(), wanted);
}

const idInAddress = (page: Page): unknown =>
  (recordIn(new URL(page.url()).hash) as { id?: unknown } | undefined)?.id;

/** The address never brings another record than the one that is shown. */
export async function addressed(page: Page): Promise<string> {
  await page.click('#language-zh');
  await pressed(page, 'example');
  await entered(page, 'id', 'A');
  await waited(FOLLOWED);
  expect('an address that was never asked for', new URL(page.url()).hash, '');
  await pressed(page, 'link');
  await comes('linked', () => idInAddress(page), 'A');
  await entered(page, 'id', 'B');
  await comes('followed', () => idInAddress(page), 'B');
  await page.$eval('a.now', (link) => (link as unknown as { click(): void }).click());
  await page.reload();
  await page.waitForSelector('#answer');
  expect('after the way to the answer and a reload', await idOn(page), 'B');
  await page.evaluate(() => history.back());
  await waited(200);
  expect('back', await idOn(page), 'B');
  await page.evaluate(() => history.forward());
  await waited(200);
  expect('forward', await idOn(page), 'B');
  await page.click('#language-zh');
  await page.evaluate(() => {
    location.hash = location.hash.slice(0, 40);
  });
  await comes('a link cut off', () => textOf(page, '#bad-link'), say.badLink);
  await entered(page, 'id', 'C');
  const another = async () => [await page.$('#bad-link'), idInAddress(page)];
  await comes('and then another record', another, [null, 'C']);
  await sound(page);
  return 'the address keeps with the record';
}

/** A reload brings back what was typed, though no link was followed, and no other tab sees it. */
export async function keptOnReload(page: Page): Promise<string> {
  await page.click('#language-en');
  await pressed(page, 'blank');
  await entered(page, 'id', 'K');
  await waited(FOLLOWED);
  await page.reload();
  await page.waitForSelector('#answer');
  expect('reloaded', [await idOn(page), new URL(page.url()).hash], ['K', '']);
  expect('in the language', await page.evaluate(() => document.documentElement.lang), 'en');
  await pressed(page, 'as-json');
  await entered(page, 'record-json', '{"id":');
  await waited(FOLLOWED);
  await page.reload();
  await page.waitForSelector('#answer');
  const written = await page.$eval(
    '#record-json',
    (area) => (area as never as { value: string }).value,
  );
  expect('what is no record yet', written, '{"id":');
  await page.click('#view-docket');
  await entered(page, 'docket-json', '{"id":"a","acts":[]}');
  await waited(FOLLOWED);
  await page.reload();
  await page.waitForSelector('#docket-answer');
  expect('a docket', (await textOf(page, '#docket-answer')) === '', false);
  const other = await page.browser().newPage();
  await other.goto(page.url());
  await other.waitForSelector('#answer');
  expect('another tab', await idOn(other), '');
  await other.close();
  await sound(page);
  return 'what was typed, the language, a docket';
}

/** What has the focus and lies behind the verdict, '' where it is in sight; undefined past the last. */
function behindVerdict(): string | undefined {
  const at = document.activeElement;
  const foot = document.querySelector('.now');
  if (at === null || foot === null || at === document.body) return undefined;
  const isHidden = at.getBoundingClientRect().bottom > foot.getBoundingClientRect().top;
  return at !== foot && isHidden ? at.id || at.tagName : '';
}

/** The same once the browser has scrolled. */
async function stillBehindVerdict(page: Page): Promise<string | undefined> {
  let hidden = await page.evaluate(behindVerdict);
  for (let turn = 0; turn < 20 && hidden; turn += 1) {
    await waited(20);
    hidden = await page.evaluate(behindVerdict);
  }
  return hidden;
}

/**
 * On a phone the verdict at the foot lies over no field that keys lead to. On a busy machine Firefox now and then
 * scrolls by a layout that it has not ended, and stays there: a field is gone back from and come to again, three
 * times, before it is said to be hidden.
 */
export async function keysSeen(page: Page): Promise<string> {
  await page.setViewport({ width: 390, height: 780 });
  await pressed(page, 'example');
  // Why it is so is told a little later, and moves what stands below it.
  await comes(
    'why',
    () => page.$eval('#why', ({ childElementCount }) => childElementCount > 0),
    true,
  );
  let seen = 0;
  for (let key = 0; key < 60; key += 1) {
    await page.keyboard.press('Tab');
    let hidden = await stillBehindVerdict(page);
    for (let again = 0; again < 3 && hidden; again += 1) {
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      await page.keyboard.press('Tab');
      hidden = await stillBehindVerdict(page);
    }
    if (hidden === undefined) break;
    expect('behind the verdict', hidden, '');
    seen += 1;
  }
  await sound(page);
  return `${seen} places`;
}

/** What is no record is said to be none, and is never left behind unseen. */
export async function unsaidNothing(page: Page): Promise<string> {
  await page.click('#language-zh');
  await pressed(page, 'example');
  await pressed(page, 'as-json');
  const record = await page.$eval(
    '#record-json',
    (area) => (area as never as { value: string }).value,
  );
  for (const text of [record.slice(0, -1), `${JSON.stringify(JSON.parse(record))}\n{"id":"2"}`]) {
    await entered(page, 'record-json', text);
    expect(text, await textOf(page, '#not-json'), say.notJson);
    const locked = await page.$eval('#as-form', (button) => button.hasAttribute('disabled'));
    expect('the way back to the form', locked, true);
  }
  for (const text of ['null', '[1,2]', '"abc"', '{"id":"I","kind":"grant","facts":{},"more":1}']) {
    if ((await page.$('#record-json')) === null) await pressed(page, 'as-json');
    await entered(page, 'record-json', text);
    await pressed(page, 'blank');
    await waited(20);
    await comes(`${text} cleared`, () => idOn(page), '');
  }
  await page.click('#view-docket');
  const docket = '{"id":"a","acts":[]}';
  await entered(page, 'docket-json', `${docket}\n${docket}\n${docket}`);
  const shown = await textOf(page, '#docket-answer');
  if (!shown.includes(say.otherDockets(2)))
    throw new Error(`two more dockets are not told: ${shown}`);
  await entered(page, 'docket-json', '{"id"');
  expect('no docket', await textOf(page, '#docket-answer'), say.noJson);
  await sound(page);
  return 'nothing is lost unsaid';
}

/** Items added and removed by keys alone leave the focus in the list. */
export async function keyedList(page: Page): Promise<string> {
  await page.click('#language-zh');
  await pressed(page, 'blank');
  await page.select('#facts\\.sources', 'there');
  await page.focus('#facts\\.sources--add');
  await page.keyboard.press('Enter');
  const focused = () => page.evaluate(() => document.activeElement?.id);
  await comes('added', focused, 'facts.sources--add');
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await comes('one back', focused, 'facts.sources.0--remove');
  await page.keyboard.press('Enter');
  await comes('removed', focused, 'facts.sources--add');
  await sound(page);
  return 'the focus stays in the list';
}
