import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sample } from './articles';
import { browserOfFile } from './browsers';
import { cardText, clickInCard, names, openNote, typeNote } from './card';
import {
  openExtensionPage,
  openPage,
  openSession,
  type Session,
  startAgain,
} from './harness/chromium';
import { blockDatabase, damageDatabase, emptyDatabase, pretendNewer } from './harness/damage';
import { readDatabase } from './harness/database';
import { waitForDownload } from './harness/downloads';
import { openSender, sendFromPage, valueAt } from './harness/messages';
import { openPopup } from './harness/popup';
import { until } from './harness/until';
import { killWorker } from './harness/worker';
import { click, waitForPaint, waitForStored } from './steps';

const NOTE = 'Ba nơi nào, ai giữ hồ sơ?';
const pages = { [sample.url]: sample.html };
const browser = browserOfFile();
let session: Session;
let page: Page;

async function annotate(opened: Promise<Session>): Promise<void> {
  session = await opened;
  page = await openPage(session, sample.url);
  await waitForPaint(page, 'bl-cite', sample.mentions);
  await openNote(page, sample.paragraph);
  await typeNote(page, NOTE);
  await clickInCard(page, names.done);
  await waitForStored(session, ([annotation]) => expect(annotation?.note).toBe(NOTE));
}

const annotated = (): Promise<void> => annotate(browser.open(pages));

const textOf = (where: Page): Promise<string> =>
  where.evaluate(() => document.body.textContent ?? '');

const untilSaid = (where: Page, words: RegExp): Promise<void> =>
  until(async () => expect(await textOf(where)).toMatch(words), { timeout: 15_000 });

afterEach(() => browser.leave(session));

describe('a database that another connection holds', () => {
  let holder: Page;
  beforeEach(async () => {
    await annotated();
    await killWorker(session);
    holder = await openSender(session);
    await blockDatabase(holder);
    await page.bringToFront();
  });

  test('is told in words within some seconds by the popup, which reads it once it can', async () => {
    const popup = await openPopup(session, page);
    await untilSaid(popup, /đang bị giữ/);
  });

  test('a note typed meanwhile is kept and written later', async () => {
    await page.reload();
    await openNote(page, 'mọi văn bản đi của quận đều được ký số');
    await typeNote(page, 'Viết khi kho đang bị giữ');
    await until(async () => expect(await cardText(page)).toMatch(/Chưa lưu được|giữ tạm/), {
      timeout: 15_000,
    });
    expect(await cardText(page)).not.toContain('Đã lưu');
    await holder.close();
    await waitForStored(session, (annotations) =>
      expect(annotations.map(({ note }) => note).sort()).toEqual([
        NOTE,
        'Viết khi kho đang bị giữ',
      ]),
    );
  });

  test('citations are still marked, since reading them needs no store', async () => {
    await page.reload();
    await waitForPaint(page, 'bl-cite', sample.mentions);
  });
});

/** The recovery page offers a file with what can be read, and starts nothing afresh by itself. */
async function expectRecovery(): Promise<Page> {
  const recovery = await openExtensionPage(session, 'recovery.html');
  await recovery.waitForSelector('aria/Lưu tệp sao lưu[role="button"]');
  const start = await recovery.$('aria/Bắt đầu lại với dữ liệu trống[role="button"]');
  expect(await start?.evaluate((button) => (button as HTMLButtonElement).disabled)).not.toBe(false);
  return recovery;
}

test('a damaged database is told, never taken for a new install', async () => {
  await annotate(openSession(pages));
  await session.browser.close();
  expect(await damageDatabase(session)).toBeGreaterThan(1);
  session = await startAgain(session);
  page = await openPage(session, sample.url);
  await waitForPaint(page, 'bl-cite', sample.mentions);
  const popup = await openPopup(session, page);
  await untilSaid(popup, /bị hỏng|bỗng trống/);
  await popup.waitForSelector('::-p-text(Cứu dữ liệu)');
  await popup.close();
  await openNote(page, sample.paragraph);
  await typeNote(page, 'Không được mất');
  await until(async () => expect(await cardText(page)).toMatch(/Chưa lưu được|giữ tạm/));
  await expectRecovery();
});

test('an emptied database is told by the count kept outside it', async () => {
  await annotated();
  await killWorker(session);
  const sender = await openSender(session);
  await emptyDatabase(sender);
  await sender.close();
  await page.reload();
  // A popup closes when the window under it changes.
  await waitForPaint(page, 'bl-cite', sample.mentions);
  const popup = await openPopup(session, page);
  await untilSaid(popup, /bỗng trống/);
  await popup.close();
  const recovery = await expectRecovery();
  expect(await textOf(recovery)).toContain('1 đoạn tô');
});

describe('a database of a newer Bên Lề', () => {
  beforeEach(async () => {
    await annotated();
    await killWorker(session);
    const sender = await openSender(session);
    await pretendNewer(sender);
    await sender.close();
    await page.reload();
    await waitForPaint(page, 'bl-cite', sample.mentions);
  });

  test('is said, shown and exported, and nothing is written', async () => {
    const before = JSON.stringify(await readDatabase(session));
    const popup = await openPopup(session, page);
    await untilSaid(popup, /bản Bên Lề mới hơn/);
    await popup.close();
    await openNote(page, 'mọi văn bản đi của quận đều được ký số');
    await typeNote(page, 'Không ghi vào đây');
    await until(async () => expect(await cardText(page)).toMatch(/mới hơn/));
    const reply = await sendFromPage(page, 'rememberColour', { colour: 'pink' });
    expect(reply.kind === 'answer' ? valueAt(reply.value, 'reason') : reply.reason).toMatch(
      /newer/,
    );
    expect(JSON.stringify(await readDatabase(session))).toBe(before);
    const recovery = await openExtensionPage(session, 'recovery.html');
    await click(recovery, 'Lưu tệp sao lưu');
    await waitForDownload(session.profile, /\.zip$/);
  });
});
