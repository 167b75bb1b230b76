import type { Page } from 'puppeteer-core';
import { dress, type Session } from './chromium';

/**
 * Opens the real action popup over a page, as a click on the toolbar's icon does (it also grants
 * `activeTab`). The popup closes when its window loses the focus: do not bring another tab to the front.
 */
export async function openPopup(session: Session, page: Page): Promise<Page> {
  const { browser, extensionId } = session;
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error('The extension is gone');
  await page.bringToFront();
  const before = new Set(browser.targets());
  const opened = browser.waitForTarget(
    (target) =>
      !before.has(target) &&
      target.url().startsWith(`chrome-extension://${extensionId}/popup.html`),
    { timeout: 10_000 },
  );
  await extension.triggerAction(page);
  const popup = await (await opened).asPage();
  return dress(session, popup);
}

/** Closes the popup as Escape does and waits until it is gone. */
export async function closePopup(popup: Page): Promise<void> {
  const closed = new Promise<void>((resolve) => popup.once('close', () => resolve()));
  await popup.evaluate(() => setTimeout(() => window.close()));
  await closed;
}
