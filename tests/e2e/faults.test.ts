import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sample } from './articles';
import {
  closeSession,
  openExtensionPage,
  openPage,
  openSession,
  type Session,
} from './harness/chromium';
import { selectText } from './harness/select';
import { killWorker } from './harness/worker';
import { click, noticeOn, painted, stored, type, waitForPaint, waitForStored } from './steps';

let session: Session;
let page: Page;

beforeEach(async () => {
  session = await openSession({ [sample.url]: sample.html });
  page = await openPage(session, sample.url);
  await waitForPaint(page, 'bl-cite', sample.mentions);
});
afterEach(() => closeSession(session));

/** Makes the database look as if a newer Bên Lề had written it, or its own again: writing to it fails meanwhile. */
async function pretendSchema(value: number): Promise<void> {
  const extension = await openExtensionPage(session, 'popup.html');
  await extension.evaluate(async (schema) => {
    const request = indexedDB.open('ben-le');
    await new Promise((resolve) => request.addEventListener('success', resolve));
    const transaction = request.result.transaction('meta', 'readwrite');
    transaction.objectStore('meta').put({ key: 'schema', value: schema });
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    request.result.close();
  }, value);
  await extension.close();
  await page.bringToFront();
}

async function annotate(note: string): Promise<void> {
  await selectText(page, sample.paragraph);
  await click(page, 'Ghi chú');
  await type(page, 'Ghi chú[role="textbox"]', note);
}

test('a write that fails says so, keeps the note, and is made good by trying again', async () => {
  await pretendSchema(99);
  await annotate('Con số này cần hỏi lại');
  await click(page, 'Xong');
  await waitForPaint(page, 'bl-unsaved', 1);
  expect(await noticeOn(page)).toContain('Chưa lưu được');
  expect(await stored(session)).toEqual([]);

  await pretendSchema(1);
  await click(page, 'Thử lại');
  await waitForPaint(page, 'bl-unsaved', 0);
  await waitForStored(session, ([annotation]) =>
    expect(annotation?.note).toBe('Con số này cần hỏi lại'),
  );
});

test('when the extension is updated or removed under the page, the note can still be copied', async () => {
  await annotate('Phải còn nguyên');
  await session.browser.uninstallExtension(session.extensionId);
  await click(page, 'Lời trích');
  await vi.waitFor(async () => expect(await noticeOn(page)).toContain('tải lại trang'), 10_000);
  expect(await painted(page, 'bl-unsaved')).toBe(1);
  const field = await page.$('aria/Ghi chú[role="textbox"]');
  expect(await field?.evaluate((area) => (area as HTMLTextAreaElement).value)).toBe(
    'Phải còn nguyên',
  );
});

test('a worker killed between the colour and the note costs nothing', async () => {
  await selectText(page, sample.lead);
  await killWorker(session);
  await click(page, 'Tô màu: Lời trích');
  await waitForStored(session, (annotations) => expect(annotations).toHaveLength(1));
  expect(await painted(page, 'bl-unsaved')).toBe(0);
});
