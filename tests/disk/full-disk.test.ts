import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { sample } from '../e2e/articles';
import { cardText, openNote, typeNote, waitUntilSaved } from '../e2e/card';
import {
  closeSession,
  openPage,
  openSession,
  type Session,
  startAgain,
} from '../e2e/harness/chromium';
import { fillDisk, smallDisk } from '../e2e/harness/damage';
import { until } from '../e2e/harness/until';
import { waitForPaint, waitForStored } from '../e2e/steps';

const MORE = ` ${'Thêm chữ cho đầy đĩa. '.repeat(40)}`;
const NOTE = 'Ba nơi nào, ai giữ hồ sơ?';
let session: Session;
let page: Page;

async function begin(): Promise<void> {
  session = await openSession({ [sample.url]: sample.html });
  page = await openPage(session, sample.url);
  await waitForPaint(page, 'bl-cite', sample.mentions);
}

afterEach(() => closeSession(session));

test('a full disk is said, the words stay, and are stored once there is room', async () => {
  await begin();
  await session.browser.close();
  const disk = await smallDisk(session.profile.directory, 60);
  try {
    session = await startAgain(session);
    page = await openPage(session, sample.url);
    await waitForPaint(page, 'bl-cite', sample.mentions);
    await openNote(page, sample.paragraph);
    await typeNote(page, NOTE);
    await waitUntilSaved(page);
    const free = await fillDisk(session.profile.directory);
    let typed = NOTE;
    // A file has room to the end of its last block, and what is kept beside the database has too.
    await until(
      async () => {
        await page.keyboard.sendCharacter(MORE);
        typed += MORE;
        expect(await cardText(page)).toMatch(/hết chỗ/);
      },
      { timeout: 30_000, interval: 1_000 },
    );
    expect(await cardText(page)).toContain('Chưa lưu');
    await free();
    await waitForStored(session, ([annotation]) => expect(annotation?.note).toBe(typed));
    await waitUntilSaved(page);
  } finally {
    await session.browser.close().catch(() => undefined);
    disk.unmount();
    session = await startAgain(session);
  }
});
