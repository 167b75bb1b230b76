import { afterEach, beforeEach, expect, test } from 'vitest';
import { sample } from './articles';
import {
  closeFirefoxSession,
  type FirefoxSession,
  openFirefoxExtensionPage,
  openFirefoxSession,
} from './harness/firefox';
import { selectText } from './harness/select';
import { pageAsWritten, waitForPaint } from './steps';

let session: FirefoxSession;
beforeEach(async () => {
  session = await openFirefoxSession({ [sample.url]: sample.html });
});
afterEach(() => closeFirefoxSession(session));

test('Firefox: citations, a highlight by mouse and keyboard, reload, popup', async () => {
  const page = await session.browser.newPage();
  await page.goto(sample.url);
  await waitForPaint(page, 'bl-cite', sample.mentions);
  const before = await pageAsWritten(page);

  await selectText(page, sample.paragraph);
  await page.waitForSelector('html > :not(head, body)');
  // Closed shadow roots are out of the driver's reach in Firefox: Tab goes into the toolbar, the arrow to the second colour.
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await waitForPaint(page, 'bl-green', 1);
  expect(await pageAsWritten(page)).toBe(before);

  const popup = await openFirefoxExtensionPage(session, 'popup.html', '[role=tab]');
  await popup.locator('[role=tab]::-p-text(Tất cả)').click();
  await popup.waitForSelector(`::-p-text(${sample.paragraph})`);
  await page.bringToFront();
  await page.reload();
  await waitForPaint(page, 'bl-green', 1);
});
