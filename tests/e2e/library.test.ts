import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sample } from './articles';
import { browserOfFile } from './browsers';
import { clickInCard, names, openNote, typeNote } from './card';
import { openExtensionPage, openPage, type Session } from './harness/chromium';
import { readDatabase } from './harness/database';
import { waitForPaint, waitForStored } from './steps';

const browser = browserOfFile();
let session: Session;
let page: Page;

beforeEach(async () => {
  session = await browser.open({ [sample.url]: sample.html });
  page = await openPage(session, sample.url);
  await waitForPaint(page, 'bl-cite', sample.mentions);
  await openNote(page, sample.paragraph);
  await typeNote(page, 'Ba nơi nào?');
  await clickInCard(page, names.done);
  await waitForStored(session, ([annotation]) => expect(annotation?.note).toBe('Ba nơi nào?'));
});
afterEach(() => browser.leave(session));

/** The newspaper changes a figure in the annotated passage, and another one elsewhere, without a word. */
const silentlyEdited = sample.html
  .replace('nhắc nhở ba trường hợp', 'nhắc nhở bốn trường hợp')
  .replace('61 thủ tục được bãi bỏ', '58 thủ tục được bãi bỏ');

async function openLibrary(): Promise<Page> {
  const { articles = [] } = await readDatabase(session);
  const [article] = articles as readonly { id: string }[];
  const asked = new URLSearchParams({ article: article?.id ?? '' });
  return openExtensionPage(session, `library.html#${asked}`);
}

const texts = (library: Page, selector: string): Promise<string[]> =>
  library.$$eval(selector, (elements) => elements.map((element) => element.textContent ?? ''));

test('shows exactly what the newspaper changed, with the note beside its passage', async () => {
  session.server.put(sample.url, silentlyEdited);
  await page.reload();
  await page.waitForFunction(() => CSS.highlights.size > 0);
  const library = await openLibrary();
  await library.waitForSelector('[data-change]');
  expect(await texts(library, '[data-change] del')).toEqual(['61', 'ba']);
  expect(await texts(library, '[data-change] ins')).toEqual(['58', 'bốn']);
  expect((await texts(library, 'h2'))[0]).toMatch(/^Báo đã sửa từ ghi chú ngày .*: 2 đoạn$/);
  const beside = await library.$eval('[data-change] + aside', (note) => ({
    text: note.textContent,
    block: note.previousElementSibling?.textContent ?? '',
  }));
  expect(beside.text).toContain('Ba nơi nào?');
  expect(beside.block).toContain('nhắc nhở babốn trường hợp');

  await library.keyboard.press('n');
  await library.keyboard.press('n');
  expect(await library.evaluate(() => document.activeElement?.textContent)).toContain('bốn');
});

test('says that an article has not changed, and follows when it does', async () => {
  const library = await openLibrary();
  await library.waitForSelector('aria/Báo chưa sửa bài này kể từ lần đầu bạn đọc');
  session.server.put(sample.url, silentlyEdited);
  await page.reload();
  await library.waitForSelector('[data-change]');
  expect(await texts(library, '[data-change]')).toHaveLength(2);
});
