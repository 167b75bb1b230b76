import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sample } from './articles';
import { browserOfFile } from './browsers';
import {
  cardText,
  inCard,
  names,
  openCardAt,
  openNote,
  typeNote,
  untilNoteSays,
  waitUntilSaved,
} from './card';
import { openPage, openSession, reloadExtension, type Session } from './harness/chromium';
import { selectText } from './harness/select';
import { until } from './harness/until';
import { backgroundWorker, killWorker } from './harness/worker';
import { click, hostsIn, noticeOn, painted, stored, waitForPaint, waitForStored } from './steps';

const pages = {
  [sample.url]: sample.html,
  'http://dangcongsan.vn/o-dan.html': '<!doctype html><textarea></textarea>',
};
const browser = browserOfFile();
let session: Session;
let page: Page;

async function begin(opened: Promise<Session>): Promise<void> {
  session = await opened;
  page = await openPage(session, sample.url);
  await waitForPaint(page, 'bl-cite', sample.mentions);
}
const shareBrowser = (): Promise<void> => begin(browser.open(pages));
/** For what ends or replaces the extension. */
const haveOwnBrowser = (): Promise<void> => begin(openSession(pages));
afterEach(() => browser.leave(session));

async function annotate(note: string): Promise<void> {
  await openNote(page, sample.paragraph);
  await typeNote(page, note);
}

test('a note that is too long stays in its field, says so, and is stored once it is shortened', async () => {
  await shareBrowser();
  await annotate('Con số này cần hỏi lại. ');
  await waitUntilSaved(page);
  const field = await inCard(page, names.note);
  // As a paste does: half a million letters by the keyboard would take minutes.
  const client = await page.createCDPSession();
  await client.send('Input.insertText', { text: 'x'.repeat(50_001) });
  await until(async () => expect(await cardText(page)).toContain('Dài quá'));
  await untilNoteSays(page, `Con số này cần hỏi lại. ${'x'.repeat(50_001)}`);
  await field.click();
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type('Ngắn lại');
  await waitForStored(session, ([annotation]) => expect(annotation?.note).toBe('Ngắn lại'));
});

test('when the extension is removed under the page, it says so at the next letter and the next highlight', async () => {
  await haveOwnBrowser();
  await annotate('Phải còn nguyên');
  await waitUntilSaved(page);
  await session.browser.uninstallExtension(session.extensionId);
  await page.keyboard.type(', cả chữ này');
  await until(async () => expect(await noticeOn(page)).toContain('ải lại trang'));
  await untilNoteSays(page, 'Phải còn nguyên, cả chữ này');
  await selectText(page, sample.lead);
  await click(page, 'Tô màu: Lời trích');
  await until(async () => expect(await noticeOn(page)).toContain('ải lại trang'));
});

describe('after an update of the extension', () => {
  beforeEach(haveOwnBrowser);

  const toolbars = async () => (await page.$$('aria/Bên Lề[role="toolbar"]')).length;
  const shortcut = async () => {
    const worker = await backgroundWorker(session);
    await worker.evaluate(
      `chrome.tabs.query({ active: true }).then(([tab]) => chrome.commands.onCommand.dispatch('highlight', tab))`,
    );
  };

  /** The new Bên Lề starts in the page at a shortcut, beside what is left of the old one. */
  async function startAnew(): Promise<void> {
    const before = (await stored(session)).length;
    await selectText(page, sample.lead);
    await until(async () => {
      await shortcut();
      await waitForStored(session, (annotations) => expect(annotations).toHaveLength(before + 1));
    });
  }

  test('one annotator works on the page, not two', async () => {
    await selectText(page, sample.paragraph);
    await click(page, 'Tô màu: Ý chính');
    await waitForStored(session, (annotations) => expect(annotations).toHaveLength(1));
    await reloadExtension(session);
    await startAnew();
    await waitForPaint(page, 'bl-yellow', 2);
    await selectText(page, sample.citation);
    await page.waitForSelector('aria/Bên Lề[role="toolbar"]');
    expect(await toolbars()).toBe(1);
    expect(await hostsIn(page)).toBe(1);
    await click(page, 'Tô màu: Số liệu');
    await waitForStored(session, (annotations) => expect(annotations).toHaveLength(3));
    await openCardAt(page, sample.paragraph);
    expect(page.frames().filter((frame) => frame.url().includes('/editor.html'))).toHaveLength(1);
  });

  test('what the old one could not save stays said', async () => {
    await selectText(page, sample.citation);
    await page.waitForSelector('aria/Bên Lề[role="toolbar"]');
    await reloadExtension(session);
    await click(page, 'Tô màu: Số liệu');
    await until(async () => expect(await noticeOn(page)).toContain('ải lại trang'));
    await startAnew();
    expect(await noticeOn(page)).toContain('ải lại trang');
    await selectText(page, sample.paragraph);
    await page.waitForSelector('aria/Bên Lề[role="toolbar"]');
    expect(await toolbars()).toBe(1);
  });
});

test('"Đã sao chép" is said where it is on the clipboard, though the page stops copying', async () => {
  await shareBrowser();
  await page.evaluate(() => {
    for (const name of ['copy', 'beforecopy'])
      for (const target of [window, document])
        target.addEventListener(
          name,
          (event) => {
            event.preventDefault();
            event.stopImmediatePropagation();
          },
          true,
        );
    document.execCommand = () => false;
  });
  await selectText(page, sample.paragraph);
  await click(page, 'Sao chép đoạn');
  await until(async () => expect(await noticeOn(page)).toContain('Đã sao chép'));
  const other = await openPage(session, 'http://dangcongsan.vn/o-dan.html');
  await other.click('textarea');
  await other.keyboard.down('Control');
  await other.keyboard.press('v');
  await other.keyboard.up('Control');
  const pasted = await other.$eval('textarea', ({ value }) => value);
  expect(pasted).toBe(sample.paragraph);
});

test('a worker killed between the colour and the note costs nothing', async () => {
  await shareBrowser();
  await selectText(page, sample.lead);
  await killWorker(session);
  await click(page, 'Tô màu: Lời trích');
  await waitForStored(session, (annotations) => expect(annotations).toHaveLength(1));
  expect(await painted(page, 'bl-unsaved')).toBe(0);
});
