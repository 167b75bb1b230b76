import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Session } from './harness/chromium';
import { readDatabase } from './harness/database';
import { until } from './harness/until';

/** What these tests look at of a stored annotation. */
export interface StoredAnnotation {
  readonly colour: string;
  readonly note: string;
  readonly tags: readonly string[];
  readonly regulationIds: readonly string[];
  readonly deletedAt: string | null;
  readonly target: {
    readonly quote: { readonly exact: string };
    readonly block: { readonly role: string; readonly ordinal: number };
  };
}

/** How many ranges the page's registry holds under a name; it is shared between the page and the extension. */
export const painted = (page: Page, name: string): Promise<number> =>
  page.evaluate((bucket) => CSS.highlights.get(bucket)?.size ?? 0, name);

export const waitForPaint = (page: Page, name: string, count: number): Promise<void> =>
  until(async () => expect(await painted(page, name), name).toBe(count));

/** Clicks what has this accessible name, also inside a closed shadow root; what stands in a card is in ./card. */
export async function click(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`aria/${name}`);
  await button?.click();
}

export async function type(page: Page, name: string, text: string): Promise<void> {
  const field = await page.waitForSelector(`aria/${name}`);
  await field?.type(text);
}

export async function stored(session: Session): Promise<readonly StoredAnnotation[]> {
  const { annotations = [] } = await readDatabase(session);
  return annotations as readonly StoredAnnotation[];
}

export const waitForStored = (
  session: Session,
  check: (annotations: readonly StoredAnnotation[]) => void,
): Promise<void> => until(async () => check(await stored(session)));

/** The page's markup without what we add to it: one plain element beside its head and body. */
export const pageAsWritten = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const host of copy.querySelectorAll(':scope > :not(head, body)')) host.remove();
    return copy.outerHTML;
  });

/** Elements of ours in the page: one at the most. */
export const hostsIn = (page: Page): Promise<number> =>
  page.$$eval('html > :not(head, body)', (hosts) => hosts.length);

/** Whether something with this accessible name is there now. */
export const isThere = async (page: Page, name: string): Promise<boolean> =>
  (await page.$(`aria/${name}`)) !== null;

/** What the message at the foot of the window says; empty when there is none. */
export async function noticeOn(page: Page): Promise<string> {
  const notice = await page.$('aria/Bên Lề[role="region"]');
  return (await notice?.evaluate((element) => element.textContent)) ?? '';
}
