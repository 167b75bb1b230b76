import type { Target, WebWorker } from 'puppeteer-core';
import type { Session } from './chromium';
import { until } from './until';

function workerTargets({ browser, extensionId }: Session): Target[] {
  return browser
    .targets()
    .filter(
      (target) =>
        target.type() === 'service_worker' &&
        target.url().startsWith(`chrome-extension://${extensionId}/`),
    );
}

/**
 * Ends the background worker as the browser does after 30 idle seconds, and waits until it is gone. The next
 * message or event starts a fresh one. Answers how many workers were ended (0: none was running).
 */
export async function killWorker(session: Session): Promise<number> {
  const targets = workerTargets(session);
  await until(
    async () => {
      const left = workerTargets(session).filter((target) => targets.includes(target));
      // One that is just starting does not hear the first time.
      for (const target of left) await (await target.worker())?.close();
      if (left.length > 0) throw new Error('The background worker is still there');
    },
    { timeout: 10_000, interval: 50 },
  );
  return targets.length;
}

/**
 * The running background worker, to dispatch what no driver can trigger: `chrome.commands.onCommand`,
 * `chrome.contextMenus.onClicked`. Waits for one to start.
 */
export async function backgroundWorker(session: Session): Promise<WebWorker> {
  const target = await session.browser.waitForTarget(
    (candidate) => workerTargets(session).includes(candidate),
    { timeout: 5_000 },
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The background worker ended while it was looked up');
  return worker;
}
