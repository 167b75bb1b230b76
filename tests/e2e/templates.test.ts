import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { sample } from './articles';
import { browserOfFile } from './browsers';
import { clickInCard, names, openNote, typeNote } from './card';
import { openExtensionPage, openPage, type Session } from './harness/chromium';
import { readDatabase } from './harness/database';
import {
  closeFirefoxSession,
  type FirefoxSession,
  openFirefoxExtensionPage,
  openFirefoxSession,
} from './harness/firefox';
import { until } from './harness/until';
import { waitForPaint, waitForStored } from './steps';

/** Tries about 2^40 ways through the sample's title, unless it is ended. */
const ENDLESS = '{{title|replace:"/^(.+)+#$/":""}}';
/** Ends, and changes something: the worker runs at all. */
const SOUND = '{{title|replace:"/[aeiou]/g":"*"}}';

const CONTENT = '.template-content';
const RESULT = '.template-preview';

/** Puts a text into the content, as if it was typed. */
async function fillContent(page: Page, text: string): Promise<void> {
  await page.$eval(
    CONTENT,
    (field, value) => {
      if (!(field instanceof HTMLTextAreaElement)) throw new Error('no field');
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    text,
  );
}

const valueIn = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (field) => (field as HTMLTextAreaElement).value);

const untilResult = (page: Page, text: RegExp): Promise<void> =>
  until(async () => expect(await valueIn(page, RESULT)).toMatch(text));

const untilSays = (page: Page, text: RegExp): Promise<void> =>
  until(async () => expect(await page.$eval('main', (main) => main.textContent)).toMatch(text));

/** Begins with the first of our own templates, and lets one expression end and one not. */
async function runExpressions(page: Page): Promise<void> {
  await page.locator('.templates-begin button').click();
  await page.waitForSelector(CONTENT);
  await fillContent(page, SOUND);
  await untilResult(page, /\*/);
  await fillContent(page, ENDLESS);
  await untilSays(page, /chạy quá lâu nên bị ngắt, giá trị được giữ nguyên/);
  await fillContent(page, SOUND);
  await untilResult(page, /\*/);
  await untilSays(page, /Đã lưu/);
}

const browser = browserOfFile();
let session: Session;
beforeEach(async () => {
  session = await browser.open({ [sample.url]: sample.html });
});
afterEach(() => browser.leave(session));

test('an expression that does not end is ended, under the policy of the package', async () => {
  const page = await openExtensionPage(session, 'templates.html');
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await runExpressions(page);
  expect(faults).toEqual([]);
});

test('a template of Web Clipper is opened, and filled in for an article that was read', async () => {
  const article = await openPage(session, sample.url);
  await waitForPaint(article, 'bl-cite', sample.mentions);
  await openNote(article, sample.paragraph);
  await typeNote(article, 'Ba nơi nào?');
  await clickInCard(article, names.done);
  await waitForStored(session, ([annotation]) => expect(annotation?.note).toBe('Ba nơi nào?'));

  const page = await openExtensionPage(session, 'templates.html');
  const [chooser] = await Promise.all([
    page.waitForFileChooser(),
    page.locator('::-p-aria(Nhập tệp mẫu[role="button"])').click(),
  ]);
  await chooser.accept(['tests/fixtures/templates/bai-bao-clipper.json']);
  await untilResult(page, /## Đã tô\n\n> /);
  expect(await valueIn(page, RESULT)).toContain(`nguồn: "${sample.url}`);
  await untilSays(page, /selector:\.tin-lien-quan a/);
  await fillContent(page, '{% for h in highlights %}{{h.note}} {{h.role}}{% endfor %}');
  await untilResult(page, /Ba nơi nào\? Đoạn \d/);
  await untilSays(page, /Đã lưu/);
  const { meta = [] } = await readDatabase(session);
  expect(JSON.stringify(meta)).toContain('"vault":"Sổ tay"');
});

let firefox: FirefoxSession;
beforeAll(async () => {
  firefox = await openFirefoxSession({});
});
afterAll(() => closeFirefoxSession(firefox));

test('the same expressions in Firefox', async () => {
  const page = await openFirefoxExtensionPage(firefox, 'templates.html', '.templates-begin button');
  await runExpressions(page);
});
