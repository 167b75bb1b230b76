import { readdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { sample } from './articles';
import { openNote, typeNote, waitUntilSaved } from './card';
import { killBrowser, openExtensionPage, openPage, type Session } from './harness/chromium';
import { readDatabase } from './harness/database';
import { waitForDownload } from './harness/downloads';
import { openSender, sendFromPage } from './harness/messages';
import { openPopup } from './harness/popup';
import { sharedChromium } from './harness/shared';
import { click, waitForPaint } from './steps';

const pages = { [sample.url]: sample.html };
const shared = sharedChromium();
afterAll(() => shared.close());

const openSample = async (session: Session): Promise<Page> => {
  const page = await openPage(session, sample.url);
  await waitForPaint(page, 'bl-cite', sample.mentions);
  return page;
};

/** Leaves something in each place where one test could find it of another. */
async function leaveTraces(session: Session): Promise<void> {
  const page = await openSample(session);
  await openNote(page, sample.paragraph);
  await typeNote(page, 'Của lần trước');
  await waitUntilSaved(page);
  await sendFromPage(page, 'rememberColour', { colour: 'pink' });
  await page.evaluate(() => {
    localStorage.setItem('trace', 'yes');
    // biome-ignore lint/suspicious/noDocumentCookie: what a page of a newspaper would do.
    document.cookie = 'trace=yes; max-age=1000';
  });
  const sender = await openSender(session);
  await sender.evaluate(`chrome.storage.session.set({ trace: 'yes' })`);
  await sender.bringToFront();
  await sender.evaluate(() => navigator.clipboard.writeText('trace'));
  const popup = await openPopup(session, page);
  await click(popup, 'Xuất');
  await click(popup, 'Lưu tệp Word');
  await waitForDownload(session.profile, /\.docx$/);
  await openExtensionPage(session, 'library.html');
}

/** What a page of the extension finds of an earlier test, in the order in which it is asked. */
async function tracesIn(session: Session): Promise<unknown> {
  const tabs = (await session.browser.pages()).length;
  const workers = session.browser.targets().filter((target) => target.type() === 'service_worker');
  const contents = await readDatabase(session);
  const sender = await openSender(session);
  const stored = await sender.evaluate(
    'Promise.all([chrome.storage.local.get(), chrome.storage.session.get()])',
  );
  await session.browser.setPermission(`chrome-extension://${session.extensionId}`, {
    permission: { name: 'clipboard-read' },
    state: 'granted',
  });
  await sender.bringToFront();
  const clipboard = await sender.evaluate(() => navigator.clipboard.readText());
  await sender.close();
  const page = await openSample(session);
  const ofPage = await page.evaluate(() => [localStorage.length, document.cookie]);
  await page.close();
  const downloads = await readdir(session.profile.downloads);
  const { requests } = session.server;
  return { tabs, workers, contents, stored, clipboard, ofPage, downloads, requests };
}

const nothing = {
  tabs: 1,
  workers: [],
  contents: {},
  stored: [{}, {}],
  clipboard: '',
  ofPage: [0, ''],
  downloads: [],
  requests: [sample.url],
};

test('a test sees nothing of the one before it, in the same browser', async () => {
  const before = await shared.open(pages);
  await leaveTraces(before);
  const after = await shared.open(pages);
  expect(after.browser).toBe(before.browser);
  expect(await tracesIn(after)).toEqual(nothing);
});

test('a browser that was killed is replaced', async () => {
  const before = await shared.open(pages);
  await killBrowser(before);
  const after = await shared.open(pages);
  expect(after.browser).not.toBe(before.browser);
  await openSample(after);
});

test('so is one without the extension', async () => {
  const before = await shared.open(pages);
  await before.browser.uninstallExtension(before.extensionId);
  const after = await shared.open(pages);
  expect(after.browser).not.toBe(before.browser);
  await openSample(after);
});
