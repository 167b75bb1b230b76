import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sample } from './articles';
import { cardText, inCard, names, noteText, openNote, typeNote, waitUntilSaved } from './card';
import { closeSession, openPage, openSession, type Session } from './harness/chromium';
import { selectText } from './harness/select';
import { until } from './harness/until';
import { killWorker } from './harness/worker';
import { click, noticeOn, painted, waitForPaint, waitForStored } from './steps';

let session: Session;
let page: Page;

beforeEach(async () => {
  session = await openSession({ [sample.url]: sample.html });
  page = await openPage(session, sample.url);
  await waitForPaint(page, 'bl-cite', sample.mentions);
});
afterEach(() => closeSession(session));

async function annotate(note: string): Promise<void> {
  await openNote(page, sample.paragraph);
  await typeNote(page, note);
}

test('a note that is too long stays in its field, says so, and is stored once it is shortened', async () => {
  await annotate('Con số này cần hỏi lại. ');
  await waitUntilSaved(page);
  const field = await inCard(page, names.note);
  // As a paste does: half a million letters by the keyboard would take minutes.
  const client = await page.createCDPSession();
  await client.send('Input.insertText', { text: 'x'.repeat(50_001) });
  await until(async () => expect(await cardText(page)).toContain('Dài quá'));
  expect(await noteText(page)).toContain('xxx');
  await field.click();
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type('Ngắn lại');
  await waitForStored(session, ([annotation]) => expect(annotation?.note).toBe('Ngắn lại'));
});

test('when the extension is removed under the page, it says so', async () => {
  await annotate('Phải còn nguyên');
  await waitUntilSaved(page);
  await session.browser.uninstallExtension(session.extensionId);
  await until(async () => expect(await noticeOn(page)).toContain('ải lại trang'));
});

test('a worker killed between the colour and the note costs nothing', async () => {
  await selectText(page, sample.lead);
  await killWorker(session);
  await click(page, 'Tô màu: Lời trích');
  await waitForStored(session, (annotations) => expect(annotations).toHaveLength(1));
  expect(await painted(page, 'bl-unsaved')).toBe(0);
});
