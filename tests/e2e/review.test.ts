import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sample } from './articles';
import { browserOfFile } from './browsers';
import { openCard } from './card';
import { openPage, type Session } from './harness/chromium';
import { waitForDownload } from './harness/downloads';
import { openPopup } from './harness/popup';
import { selectText } from './harness/select';
import { click, painted, type, waitForPaint, waitForStored } from './steps';

const browser = browserOfFile();
let session: Session;
let page: Page;

/** A page with a yellow highlight in a paragraph and a green one in the lead, made in that order. */
beforeEach(async () => {
  session = await browser.open({ [sample.url]: sample.html });
  page = await openPage(session, sample.url);
  await waitForPaint(page, 'bl-cite', sample.mentions);
  await selectText(page, sample.paragraph);
  await click(page, 'Tô màu: Ý chính');
  await selectText(page, sample.lead);
  await click(page, 'Tô màu: Số liệu');
  await waitForStored(session, (annotations) => expect(annotations).toHaveLength(2));
});
afterEach(() => browser.leave(session));

const rows = (popup: Page): Promise<string[]> =>
  popup.$$eval('.note', (notes) => notes.map((note) => note.textContent ?? ''));

async function popupWithRows(): Promise<Page> {
  const popup = await openPopup(session, page);
  await popup.waitForSelector(`::-p-text(${sample.lead})`);
  return popup;
}

test('highlights stand in reading order under the names of their parts', async () => {
  const popup = await popupWithRows();
  const [first, second] = await rows(popup);
  expect(first).toContain('Sa-pô');
  expect(first).toContain('Số liệu');
  expect(second).toContain('Đoạn 5');
  expect(second).toContain(sample.paragraph);
});

test('a note written in the popup is stored, and stands in the card on the page at once', async () => {
  const popup = await popupWithRows();
  await (await popup.waitForSelector('.note'))?.hover();
  await click(popup, 'Viết ghi chú');
  await type(popup, 'Ghi chú', 'Hỏi lại con số này');
  await click(popup, 'Xong');
  await waitForStored(session, (annotations) =>
    expect(annotations.map(({ note }) => note).sort()).toEqual(['', 'Hỏi lại con số này']),
  );
});

test('a colour changed in the popup is painted in the page while both are open', async () => {
  const popup = await popupWithRows();
  await (await popup.waitForSelector('.note'))?.hover();
  await click(popup, 'Đổi màu');
  await click(popup, 'Lời trích');
  await waitForPaint(page, 'bl-purple', 1);
  expect(await painted(page, 'bl-green')).toBe(0);
});

test('delete takes the paint away, undo brings it back', async () => {
  const popup = await popupWithRows();
  await (await popup.waitForSelector('.note'))?.hover();
  await click(popup, 'Xoá');
  await waitForPaint(page, 'bl-green', 0);
  await click(popup, 'Hoàn tác');
  await waitForPaint(page, 'bl-green', 1);
  await waitForStored(session, (annotations) =>
    expect(annotations.filter(({ deletedAt }) => deletedAt !== null)).toEqual([]),
  );
});

test('a row leads to its passage and opens its card', async () => {
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const popup = await popupWithRows();
  await click(popup, sample.lead);
  await openCard(page, 'note');
  await vi.waitFor(async () => expect(await page.evaluate(() => scrollY)).toBeLessThan(200));
});

test('the cited regulations are counted with their spellings', async () => {
  const popup = await popupWithRows();
  await popup.locator('[role=tab]::-p-text(Viện dẫn)').click();
  await popup.waitForSelector('.regulation');
  const text = await popup.$eval(
    '[role=tabpanel]:not([hidden])',
    (panel) => panel.textContent ?? '',
  );
  expect(text).toContain('Quy định 37-QĐ/TW');
  expect(text).toContain('4 lần');
});

test('search over all articles needs no tones', async () => {
  const popup = await popupWithRows();
  await popup.locator('[role=tab]::-p-text(Tất cả)').click();
  await type(popup, 'Tìm trong mọi bài', 'ho so qua han');
  await popup.waitForFunction(() => document.querySelectorAll('.note').length === 1);
  expect((await rows(popup))[0]).toContain(sample.paragraph);
});

test('copies this article as Markdown, and saves it as Word', async () => {
  const popup = await popupWithRows();
  await click(popup, 'Xuất');
  await click(popup, 'Chép Markdown');
  await popup.waitForSelector('::-p-text(ở dạng Markdown)');
  await click(popup, 'Xuất');
  await click(popup, 'Lưu tệp Word');
  const file = await waitForDownload(session.profile, /\.docx$/);
  expect(file.text.startsWith('PK')).toBe(true);
});
