import type { Page } from 'puppeteer-core';

/** What is seen of a step on a dossier's page: it is done once `shows` holds there. */
export interface Step {
  /** The event that begins it. */
  readonly event: 'keydown' | 'click' | 'input';
  /** Of the element that shows what was done. */
  readonly selector: string;
  /** Whether it is done when an element is there, or as soon as the frame after the event is. */
  readonly until: 'there' | 'painted';
}

/** Runs in the page: the next event is timed to the painting of what it does. */
function watchStep({ event, selector, until }: Step): void {
  const done = { took: Number.NaN };
  Object.assign(globalThis, { done });
  addEventListener(
    event,
    ({ timeStamp }) => {
      const isDone = (): boolean =>
        until === 'painted' || document.querySelector(selector) !== null;
      const observer = new MutationObserver(() => look());
      const look = (): void => {
        if (!isDone()) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            done.took = performance.now() - timeStamp;
          };
          port2.postMessage(null);
        });
      };
      observer.observe(document.body, { childList: true, subtree: true, attributes: true });
      look();
    },
    { capture: true, once: true },
  );
}

/** Milliseconds from the event that `act` brings about to the painting of what it does. */
export async function timeStep(page: Page, step: Step, act: () => Promise<void>): Promise<number> {
  await page.evaluate(watchStep, step);
  await act();
  const took = await page.waitForFunction(
    () => {
      const { done } = globalThis as unknown as { readonly done: { readonly took: number } };
      return Number.isFinite(done.took) ? { took: done.took } : null;
    },
    { polling: 10, timeout: 60_000 },
  );
  return (await took.jsonValue())?.took ?? Number.NaN;
}

/** The least that a key takes: a field alone in a page of the extension. */
export async function bareKeys(page: Page, letters: string): Promise<number[]> {
  await page.evaluate(() => {
    const area = document.createElement('textarea');
    document.body.replaceChildren(area);
    area.focus();
  });
  const taken: number[] = [];
  for (const letter of letters) {
    taken.push(
      await timeStep(page, { event: 'input', selector: '', until: 'painted' }, () =>
        page.keyboard.sendCharacter(letter),
      ),
    );
  }
  return taken;
}
