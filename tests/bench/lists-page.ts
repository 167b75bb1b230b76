import type { Page } from 'puppeteer-core';

/** What tells of the state of a list in the pages of the extension; where the interface changes, it is changed here. */
export const marks = {
  library: {
    path: 'library.html',
    rows: '.note-rows .row:not(.row-unread)',
    empty: '.first-step',
    ready: '.list-count:not(:empty)',
    search: '.notes-view input[type="search"]',
    facet: '.notes-filters label:has(input[type="checkbox"]), .notes-filters [aria-pressed]',
    scroller: '.note-rows .virtual-list',
  },
  popup: {
    path: 'popup.html',
    rows: '.all-panel [data-stop]',
    empty: '[role="tabpanel"] .empty',
    ready: '.all-panel .result-count:not(:empty)',
    search: '.all-panel input[type="search"]',
    facet: '',
    scroller: '',
  },
} as const;
export type ListPage = (typeof marks)[keyof typeof marks];

/** Milliseconds from the beginning of the navigation. */
export interface Opening {
  readonly rows: number;
  readonly ready: number;
}

interface Times {
  rows?: number;
  ready?: number;
}
interface Watched {
  readonly times: Times;
}

/** Runs in the page before its own scripts: notes when what is looked for was painted. A popup in a tab begins with all notes. */
function watch(rows: string, ready: string): void {
  const times: Times = {};
  Object.assign(globalThis, { times });
  const painted = (name: keyof Times): void => {
    times[name] = Number.POSITIVE_INFINITY;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        times[name] = performance.now();
      };
      port2.postMessage(null);
    });
  };
  new MutationObserver(() => {
    if (times.rows === undefined && document.querySelector(rows)) painted('rows');
    if (times.ready === undefined && document.querySelector(ready)) painted('ready');
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

/**
 * Opens a list in a tab that is there already.
 * @param isEmpty the first words of an empty list stand for rows; where there are notes they would be a fault
 */
export async function openList(
  page: Page,
  url: string,
  list: ListPage,
  isEmpty = false,
): Promise<Opening> {
  const { identifier } = await page.evaluateOnNewDocument(
    watch,
    isEmpty ? list.empty : list.rows,
    isEmpty ? list.empty : list.ready,
  );
  await page.bringToFront();
  await page.goto(url);
  await page.waitForFunction(
    () => {
      const { times } = globalThis as unknown as Watched;
      return Number.isFinite(times.rows) && Number.isFinite(times.ready);
    },
    { timeout: 300_000, polling: 50 },
  );
  await page.removeScriptToEvaluateOnNewDocument(identifier);
  const { rows = Number.NaN, ready = Number.NaN } = await page.evaluate(
    () => (globalThis as unknown as Watched).times,
  );
  return { rows, ready };
}

const LISTS = '.note-rows, .list-count, [role="tabpanel"]';

/** Milliseconds without a change after which a list has settled; the address follows the typing later than that. */
const QUIET_MS = 120;

/** Runs in the page: each next `input` or `click` is timed to the painting of the last change that it made to the list. */
function timeChanges(quiet: number, lists: string): void {
  const taken: number[] = [];
  Object.assign(globalThis, { taken });
  const timed = ({ timeStamp }: Event): void => {
    let last = timeStamp;
    let settling: ReturnType<typeof setTimeout> | undefined;
    const noteFrame = (): void => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          last = performance.now();
          clearTimeout(settling);
          settling = setTimeout(() => {
            observer.disconnect();
            taken.push(last - timeStamp);
          }, quiet);
        };
        port2.postMessage(null);
      });
    };
    const isOfList = ({ target }: MutationRecord): boolean =>
      (target instanceof Element ? target : target.parentElement)?.closest(lists) != null;
    const observer = new MutationObserver((records) => {
      if (records.some(isOfList)) noteFrame();
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    noteFrame();
  };
  addEventListener('input', timed, { capture: true });
  addEventListener('click', timed, { capture: true });
}

const takenIn = (page: Page): Promise<number[]> =>
  page.evaluate(() => (globalThis as unknown as { readonly taken: number[] }).taken);

/** Milliseconds from each key to the painted rows. */
export async function timeKeys(
  page: Page,
  field: string,
  texts: readonly string[],
): Promise<number[]> {
  await page.evaluate(timeChanges, QUIET_MS, LISTS);
  let keys = 0;
  for (const text of texts) {
    await page.focus(field);
    await page.$eval(field, (input) => input instanceof HTMLInputElement && input.select());
    for (const letter of text) {
      await page.keyboard.sendCharacter(letter);
      keys++;
      await page.waitForFunction(
        (wanted) => (globalThis as unknown as { taken: number[] }).taken.length >= wanted,
        { polling: 20, timeout: 60_000 },
        keys,
      );
    }
  }
  return takenIn(page);
}

/** Milliseconds from each click on one of the first filters to the painted rows; each is chosen and taken back. */
export async function timeFilters(page: Page, facet: string, times: number): Promise<number[]> {
  await page.evaluate(timeChanges, QUIET_MS, LISTS);
  for (let turn = 0; turn < times; turn++) {
    const before = (await takenIn(page)).length;
    const targets = await page.$$(facet);
    await targets[Math.floor(turn / 2) % Math.max(1, targets.length)]?.click();
    await page.waitForFunction(
      (wanted) => (globalThis as unknown as { taken: number[] }).taken.length > wanted,
      { polling: 20, timeout: 60_000 },
      before,
    );
  }
  return takenIn(page);
}

/** Frames while an element is scrolled by its own height every ten frames, over two seconds. */
export const countFrames = (page: Page, scroller: string): Promise<number> =>
  page.evaluate(
    (selector) =>
      new Promise<number>((resolve) => {
        const box = document.querySelector(selector);
        let frames = 0;
        const from = performance.now();
        const next = (): void => {
          if (performance.now() - from > 2_000) {
            resolve(frames);
            return;
          }
          frames++;
          if (box !== null) box.scrollTop += box.clientHeight / 10;
          requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
      }),
    scroller,
  );

/** Bytes of the page's heap that are in use, after its garbage was collected. */
export async function usedHeap(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return usedSize;
}
