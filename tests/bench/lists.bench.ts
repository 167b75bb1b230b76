import type { Page } from 'puppeteer-core';
import {
  closeSession,
  openExtensionPage,
  openSession,
  type Session,
} from '../e2e/harness/chromium';
import { readerOf } from '../e2e/harness/database';
import { putRows, seedDatabase } from '../e2e/harness/seed';
import { median } from './article';
import {
  countFrames,
  type ListPage,
  marks,
  type Opening,
  openList,
  timeFilters,
  timeKeys,
  usedHeap,
} from './lists-page';
import { manyNotes } from './many-notes';

const SIZES = [100, 1_000, 10_000, 100_000] as const;
const TURNS = 5;
const ROWS_AT_A_TIME = 2_000;
/** Notes an article has, on average. */
const NOTES_PER_ARTICLE = 7;
/** Typed letter by letter; some are in many notes, some in few. */
const QUERIES = ['chợ quê', 'nghị định', 'thu chi', '30/2020', 'khong co gi'];

/** What is asked for: milliseconds over an empty page, milliseconds over the floor, bytes. */
const mostFor = (notes: number) =>
  notes > 10_000 ? { rows: 1_000, ready: 2_000 } : { rows: 150, ready: 300 };
const MOST_OVER_FLOOR_MS = 50;
const MOST_HEAP = 150_000_000;

interface BenchRow {
  readonly what: string;
  readonly ratio: number;
  readonly unit?: string;
}

const p95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN;
const ms = (value: number): string => `${Math.round(value)} ms`;

async function filled(notes: number): Promise<Session> {
  const session = await openSession({});
  if (notes === 0) return session;
  await seedDatabase(session, { annotations: [] });
  const reader = await readerOf(session);
  const rows = manyNotes(notes, Math.min(15_000, Math.ceil(notes / NOTES_PER_ARTICLE)), 17);
  for (const [table, all] of Object.entries(rows)) {
    for (let at = 0; at < all.length; at += ROWS_AT_A_TIME) {
      await reader.evaluate(putRows, { [table]: all.slice(at, at + ROWS_AT_A_TIME) });
    }
  }
  return session;
}

const urlOf = ({ extensionId }: Session, { path }: ListPage): string =>
  `chrome-extension://${extensionId}/${path}`;

/** Waits until what is derived was kept, as it is where somebody looked at the library before. */
async function warmUp(session: Session): Promise<void> {
  const page = await openExtensionPage(session, 'manifest.json');
  await openList(page, urlOf(session, marks.library), marks.library);
  await page.waitForFunction(
    async () => {
      const known = await indexedDB.databases();
      if (!known.some(({ name }) => name === 'ben-le-derived')) return false;
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('ben-le-derived');
        request.onsuccess = () => resolve(request.result);
      });
      const isThere = database.objectStoreNames.contains('parts');
      const count = isThere
        ? await new Promise<number>((resolve) => {
            const request = database.transaction('parts').objectStore('parts').count();
            request.onsuccess = () => resolve(request.result);
          })
        : 0;
      database.close();
      return count > 0;
    },
    { polling: 1_000, timeout: 300_000 },
  );
  await page.close();
}

/** A page that was opened several times; medians. */
async function openings(session: Session, list: ListPage, isEmpty = false): Promise<Opening> {
  const page = await openExtensionPage(session, 'manifest.json');
  const taken: Opening[] = [];
  for (let turn = 0; turn <= TURNS; turn++) {
    taken.push(await openList(page, urlOf(session, list), list, isEmpty));
    await page.goto(urlOf(session, { ...list, path: 'manifest.json' } as unknown as ListPage));
  }
  await page.close();
  // The first one compiles what later ones find compiled.
  const rest = taken.slice(1);
  return {
    rows: median(rest.map(({ rows }) => rows)),
    ready: median(rest.map(({ ready }) => ready)),
  };
}

/** The least that a key takes: a field alone in a page of the extension. */
async function keyFloor(session: Session): Promise<number> {
  const page = await openExtensionPage(session, 'manifest.json');
  await page.bringToFront();
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.id = 'floor';
    document.body.replaceChildren(input);
  });
  const taken = await timeKeys(page, '#floor', QUERIES);
  await page.close();
  return p95(taken);
}

async function measureWork(session: Session, page: Page, notes: number): Promise<BenchRow[]> {
  const { library } = marks;
  await openList(page, urlOf(session, library), library);
  const heap = await usedHeap(page);
  const floor = await keyFloor(session);
  await page.bringToFront();
  const keys = p95(await timeKeys(page, library.search, QUERIES));
  await openList(page, urlOf(session, library), library);
  const filters = p95(await timeFilters(page, library.facet, 20));
  await openList(page, urlOf(session, library), library);
  const ours = await countFrames(page, library.scroller);
  const none = await countFrames(page, '#none');
  return [
    {
      what: `${notes}: key to rows, p95 over the floor / ${MOST_OVER_FLOOR_MS} ms`,
      ratio: (keys - floor) / MOST_OVER_FLOOR_MS,
      unit: `${ms(keys)}, floor ${ms(floor)}`,
    },
    {
      what: `${notes}: filter to rows, p95 over the floor / ${MOST_OVER_FLOOR_MS} ms`,
      ratio: (filters - floor) / MOST_OVER_FLOOR_MS,
      unit: ms(filters),
    },
    { what: `${notes}: frames while scrolling / those of no list`, ratio: ours / none },
    {
      what: `${notes}: heap / 150 MB`,
      ratio: heap / MOST_HEAP,
      unit: `${Math.round(heap / 1e6)} MB`,
    },
  ];
}

/**
 * The lists of popup and library in the built extension, with so many notes, beside the same pages without any in the same run.
 * Needs `wxt build`.
 */
export async function run(sizes: readonly number[] = SIZES): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  const empty = await filled(0);
  const least = new Map<string, number>();
  try {
    for (const notes of sizes) {
      const session = await filled(notes);
      try {
        await warmUp(session);
        for (const [name, list] of Object.entries(marks)) {
          const [floor, ours] = [await openings(empty, list, true), await openings(session, list)];
          const most = mostFor(notes);
          least.set(name, least.get(name) ?? ours.rows);
          rows.push(
            {
              what: `${notes}, ${name}: first rows over an empty page / ${most.rows} ms`,
              ratio: (ours.rows - floor.rows) / most.rows,
              unit: `${ms(ours.rows)}, empty ${ms(floor.rows)}`,
            },
            {
              what: `${notes}, ${name}: counts over an empty page / ${most.ready} ms`,
              ratio: (ours.ready - floor.rows) / most.ready,
              unit: ms(ours.ready),
            },
            {
              what: `${notes}, ${name}: first rows / those with ${sizes[0]} notes`,
              ratio: ours.rows / (least.get(name) ?? Number.NaN),
            },
          );
        }
        const page = await openExtensionPage(session, 'manifest.json');
        rows.push(...(await measureWork(session, page, notes)));
      } finally {
        await closeSession(session);
      }
    }
  } finally {
    await closeSession(empty);
  }
  return rows;
}
