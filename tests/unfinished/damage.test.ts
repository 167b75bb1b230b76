import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { sample } from '../e2e/articles';
import { cardText, clickInCard, openNote, typeNote, waitUntilSaved } from '../e2e/card';
import {
  closeSession,
  openPage,
  openSession,
  type Session,
  startAgain,
} from '../e2e/harness/chromium';
import { smallDisk } from '../e2e/harness/damage';
import { until } from '../e2e/harness/until';
import { noticeOn, waitForPaint, waitForStored } from '../e2e/steps';

const NOTE = 'Ba nơi nào, ai giữ hồ sơ?';
let session: Session;
let page: Page;

async function begin(): Promise<void> {
  session = await openSession({ [sample.url]: sample.html });
  page = await openPage(session, sample.url);
  await waitForPaint(page, 'bl-cite', sample.mentions);
}

afterEach(() => closeSession(session));

test('a full disk is said, the words stay, and are stored once there is room', async (context) => {
  await begin();
  await session.browser.close();
  const disk = await smallDisk(session.profile.directory, 60);
  if (typeof disk === 'string') {
    console.warn(`A full disk was not tried: no small disk can be mounted here (${disk})`);
    session = await startAgain(session);
    return context.skip();
  }
  try {
    session = await startAgain(session);
    page = await openPage(session, sample.url);
    await waitForPaint(page, 'bl-cite', sample.mentions);
    await openNote(page, sample.paragraph);
    await typeNote(page, NOTE);
    await waitUntilSaved(page);
    // All that is left of the disk, to the last block.
    const filler = join(session.profile.directory, 'filler');
    await writeFile(filler, Buffer.alloc(80_000_000)).catch(() => undefined);
    const more = ` ${'Thêm chữ cho đầy đĩa. '.repeat(40)}`;
    await typeNote(page, more);
    await until(async () => expect(await cardText(page)).toMatch(/hết chỗ|Chưa lưu được|giữ tạm/), {
      timeout: 20_000,
    });
    await writeFile(filler, '');
    await clickInCard(page, 'Thử lại').catch(() => undefined);
    await waitForStored(session, ([annotation]) => expect(annotation?.note).toBe(`${NOTE}${more}`));
    expect(await noticeOn(page)).not.toContain('Chưa lưu');
  } finally {
    await session.browser.close().catch(() => undefined);
    disk.unmount();
    session = await startAgain(session);
  }
});
