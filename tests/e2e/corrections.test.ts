import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sample } from './articles';
import { closeSession, openPage, openSession, type Session } from './harness/chromium';
import { readDatabase } from './harness/database';
import { pointOf, selectText } from './harness/select';
import { click, isThere, noticeOn, type, waitForPaint, waitForStored } from './steps';

let session: Session;
let page: Page;

beforeEach(async () => {
  session = await openSession({ [sample.url]: sample.html });
  page = await openPage(session, sample.url);
  await waitForPaint(page, 'bl-cite', sample.mentions);
});
afterEach(() => closeSession(session));

async function openCard(text: string, name: string): Promise<void> {
  const { x, y } = await pointOf(page, text);
  await page.mouse.click(x, y);
  await page.waitForSelector(`aria/${name}[role="dialog"]`);
}

async function reload(): Promise<void> {
  await page.reload();
  await page.waitForFunction(() => CSS.highlights.size > 0);
}

/** The only mention of its document in the sample. */
const decision = 'Quyết định số 1085/QĐ-TTg';
const decisionName = 'Quyết định 1085/QĐ-TTg';

test('a confirmed mention stays confirmed', async () => {
  await openCard(decision, decisionName);
  await click(page, 'Đúng');
  await page.waitForSelector('aria/Đã xác nhận');
  await reload();
  await openCard(decision, decisionName);
  await page.waitForSelector('aria/Đã xác nhận');
});

describe('a rejected mention', () => {
  test('is not marked any more, on the next visit neither', async () => {
    await openCard(decision, decisionName);
    await click(page, 'Không phải');
    await waitForPaint(page, 'bl-cite', sample.mentions - 1);
    await reload();
    await waitForPaint(page, 'bl-cite', sample.mentions - 1);
  });

  test('comes back with undo', async () => {
    await openCard(decision, decisionName);
    await click(page, 'Không phải');
    await click(page, 'Hoàn tác');
    await waitForPaint(page, 'bl-cite', sample.mentions);
    await reload();
    await waitForPaint(page, 'bl-cite', sample.mentions);
  });
});

test('an edited document keeps its new facts on the next visit', async () => {
  await openCard(decision, decisionName);
  await click(page, 'Sửa');
  const number = await page.waitForSelector('aria/Số[role="textbox"]');
  await number?.click({ count: 3 });
  await number?.type('1086');
  await click(page, 'Lưu');
  await page.waitForSelector('aria/Quyết định 1086/QĐ-TTg[role="dialog"]');
  await reload();
  await openCard(decision, 'Quyết định 1086/QĐ-TTg');
});

test('a mention can be pointed to another known document, all alike at once', async () => {
  await openCard('Quy định 37-QĐ/TW', 'Quy định 37-QĐ/TW');
  await click(page, 'Sửa');
  await type(page, 'Tìm văn bản', 'nghi quyet 27');
  await page.keyboard.press('Enter');
  await page.waitForSelector('aria/Nghị quyết 27-NQ/TW[role="dialog"]');
  await vi.waitFor(async () => {
    const { mentions = [] } = await readDatabase(session);
    const confirmed = mentions.filter((one) => (one as { state: string }).state === 'confirmed');
    expect(confirmed).toHaveLength(4);
  });
  await reload();
  await openCard('Quy định 37-QĐ/TW', 'Nghị quyết 27-NQ/TW');
});

test('any passage can be linked by hand to a regulation found by search', async () => {
  await selectText(page, sample.paragraph);
  await click(page, 'Gắn quy định');
  await type(page, 'Tìm văn bản', 'van thu');
  await page.keyboard.press('Enter');
  await waitForStored(session, ([annotation]) => expect(annotation?.regulationIds).toHaveLength(1));
  await reload();
  await waitForPaint(page, 'bl-cite-linked', 2);
});

test('an own link comes first; a broken one is refused with the reason and the old one stays', async () => {
  await openCard(decision, decisionName);
  await click(page, 'Đặt liên kết riêng');
  const label = 'Địa chỉ riêng, trong ngoặc nhọn là number, year, symbol hoặc query';
  await type(page, label, 'ftp://a.example/');
  await click(page, 'Lưu');
  await page.waitForSelector('aria/[role="alert"]');
  const field = await page.waitForSelector(`aria/${label}`);
  await field?.click({ count: 3 });
  await field?.type('https://a.example/?q={number}');
  await click(page, 'Lưu');
  const link = await page.waitForSelector('aria/a.example[role="link"]');
  expect(await link?.evaluate((anchor) => anchor.getAttribute('href'))).toBe(
    'https://a.example/?q=1085',
  );
  expect(await isThere(page, '[role="alert"]')).toBe(false);
  expect(await noticeOn(page)).toBe('');
});

test('what the article does not say of a document comes from the catalogue', async () => {
  await openCard('Luật Cán bộ, công chức', 'Luật Cán bộ, công chức');
  await click(page, 'Đóng');
  await selectText(page, sample.lead);
  await click(page, 'Gắn quy định');
  await type(page, 'Tìm văn bản', '59/2020/QH14');
  await page.waitForSelector('aria/Luật 59/2020/QH14 Doanh nghiệp[role="button"]');
});
