import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { sample } from './articles';
import { closeSession, openPage, openSession, type Session } from './harness/chromium';
import { readDatabase } from './harness/database';
import { closePopup, openPopup } from './harness/popup';
import { click, waitForPaint } from './steps';

let session: Session;
afterEach(() => closeSession(session));

const other = 'http://nhandan.vn/bai-khac-801122.html';
// No canonical link of the sample leads there.
const otherHtml = sample.html.replace(/<link rel="canonical"[^>]*>/, '');

test('what an article cites is kept without a highlight, and leads from one article to another', async () => {
  session = await openSession({ [sample.url]: sample.html, [other]: otherHtml });
  const page = await openPage(session, sample.url);
  await waitForPaint(page, 'bl-cite', sample.mentions);
  const citedOf = async (tab: Page): Promise<Page> => {
    const popup = await openPopup(session, tab);
    await popup.locator('[role=tab]::-p-text(Viện dẫn)').click();
    return popup;
  };
  let popup = await citedOf(page);
  await click(popup, 'Giữ các viện dẫn');
  await popup.waitForSelector('aria/Thôi giữ');
  await closePopup(popup);
  const { mentions, annotations } = await readDatabase(session);
  expect(mentions).toHaveLength(sample.mentions);
  expect(annotations).toEqual([]);

  const second = await openPage(session, other);
  await waitForPaint(second, 'bl-cite', sample.mentions);
  popup = await citedOf(second);
  await popup.waitForSelector('::-p-text(Đã gặp trong 1 bài khác)');
  await closePopup(popup);

  popup = await citedOf(page);
  await click(popup, 'Thôi giữ');
  await popup.waitForSelector('aria/Giữ các viện dẫn');
  await closePopup(popup);
  expect((await readDatabase(session)).articles).toEqual([]);
});
