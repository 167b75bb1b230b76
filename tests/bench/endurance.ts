import type { CDPSession, Page } from 'puppeteer-core';
import { sample } from '../e2e/articles';
import { closeCard, openNote, typeNote, waitUntilSaved } from '../e2e/card';
import { openPage, type Session } from '../e2e/harness/chromium';
import { until } from '../e2e/harness/until';
import { backgroundWorker } from '../e2e/harness/worker';

/** How one article is left for the next: by loading another document, or by the page's own script in the same document. */
export type Way = 'navigated' | 'routed';

interface Measure {
  readonly listeners: number;
  readonly pageHeap: number;
  readonly workerHeap: number;
  /** Elements that are not the page's own. */
  readonly hosts: number;
  readonly frames: number;
}

export interface Growth {
  readonly way: Way;
  readonly what: keyof Measure;
  /** Medians of the first and the last third of the articles; heaps in bytes, after a forced collection. */
  readonly first: number;
  readonly last: number;
  /** `last` over `first`; 1 where both are 0. */
  readonly ratio: number;
}

const urlOf = (at: number): string => `http://dangcongsan.vn/suc-ben/bai-${740_000 + at}.html`;
const html = sample.html.replace(/<link rel="canonical"[^>]*>/, '');

/** The page's own script shows another article in the same document. */
async function route(page: Page, url: string, at: number): Promise<void> {
  await page.evaluate(
    (address, number) => {
      const main = document.querySelector('main');
      const next = main?.cloneNode(true) as Element;
      const title = next.querySelector('h1');
      if (title) title.textContent = `Quận Hồ Sen, kỳ ${number}`;
      document.title = `Quận Hồ Sen, kỳ ${number}`;
      history.pushState(null, '', address);
      main?.replaceWith(next);
    },
    new URL(url).pathname,
    at,
  );
}

const paintedIn = (page: Page, name: string): Promise<number> =>
  page.evaluate(
    (bucket) =>
      [...(CSS.highlights.get(bucket) ?? [])].filter((range) => range.startContainer.isConnected)
        .length,
    name,
  );

async function untilPainted(page: Page, name: string, count: number): Promise<void> {
  await until(
    async () => {
      const found = await paintedIn(page, name);
      if (found !== count) throw new Error(`${found} of ${count} ${name} are painted`);
    },
    { timeout: 15_000 },
  );
}

/** What a user does on an article: a highlight with a short note, closed again. */
async function work(page: Page, at: number): Promise<void> {
  await untilPainted(page, 'bl-cite', sample.mentions);
  await untilPainted(page, 'bl-yellow', 0);
  await openNote(page, sample.paragraph);
  await typeNote(page, `Kỳ ${at}`);
  await waitUntilSaved(page);
  await closeCard(page);
  await untilPainted(page, 'bl-yellow', 1);
}

async function heapOf(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return usedSize;
}

async function measure(session: Session, page: Page, client: CDPSession): Promise<Measure> {
  const pageHeap = await heapOf(client);
  const { jsEventListeners } = await client.send('Memory.getDOMCounters');
  const worker = await backgroundWorker(session);
  const hosts = await page.evaluate(
    () =>
      document.querySelectorAll(
        'html > :not(head, body), body > :not(header, .page, footer, script)',
      ).length,
  );
  return {
    listeners: jsEventListeners,
    pageHeap,
    workerHeap: await heapOf(worker.client),
    hosts,
    frames: page.frames().length,
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? 0;
}

function growthOf(way: Way, measures: readonly Measure[]): Growth[] {
  const third = Math.floor(measures.length / 3);
  const kinds = ['listeners', 'pageHeap', 'workerHeap', 'hosts', 'frames'] as const;
  return kinds.map((what) => {
    const first = median(measures.slice(0, third).map((one) => one[what]));
    const last = median(measures.slice(-third).map((one) => one[what]));
    return { way, what, first, last, ratio: first === 0 && last === 0 ? 1 : last / first };
  });
}

/** Works on so many articles in a row in one tab, and compares what the last third of them holds with the first. */
export async function endure(session: Session, way: Way, articles: number): Promise<Growth[]> {
  for (let at = 0; at < articles; at++) session.server.put(urlOf(at), html);
  const page = await openPage(session, urlOf(0));
  const client = await page.createCDPSession();
  const measures: Measure[] = [];
  for (let at = 0; at < articles; at++) {
    if (at > 0 && way === 'navigated') await page.goto(urlOf(at));
    if (at > 0 && way === 'routed') await route(page, urlOf(at), at);
    await work(page, at);
    measures.push(await measure(session, page, client));
  }
  await client.detach();
  await page.close();
  return growthOf(way, measures);
}
