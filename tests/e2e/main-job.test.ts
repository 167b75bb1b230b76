import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type ArticleCase, articleCases } from './articles';
import {
  closeSession,
  openPage,
  openSession,
  restartBrowser,
  type Session,
} from './harness/chromium';
import { readDatabase } from './harness/database';
import { waitForDownload } from './harness/downloads';
import { openPopup } from './harness/popup';
import { pointOf, selectText, selectTextByKeyboard } from './harness/select';
import { killWorker } from './harness/worker';

interface StoredAnnotation {
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

let session: Session;
afterEach(() => closeSession(session));

/** How many ranges the page's registry holds under a name; it is shared between the page and the extension. */
const painted = (page: Page, name: string): Promise<number> =>
  page.evaluate((bucket) => CSS.highlights.get(bucket)?.size ?? 0, name);

const waitForPaint = (page: Page, name: string, count: number) =>
  vi.waitFor(async () => expect(await painted(page, name)).toBe(count), { timeout: 10_000 });

const pageAsWritten = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    copy.querySelector('ben-le')?.remove();
    return copy.outerHTML;
  });

const click = async (page: Page, name: string): Promise<void> => {
  const button = await page.waitForSelector(`aria/${name}`);
  await button?.click();
};

const stored = async (): Promise<readonly StoredAnnotation[]> =>
  ((await readDatabase(session)).annotations ?? []) as readonly StoredAnnotation[];

const waitForStored = (check: (annotations: readonly StoredAnnotation[]) => void) =>
  vi.waitFor(async () => check(await stored()), { timeout: 10_000, interval: 100 });

async function annotateAndReview(
  article: ArticleCase,
  between: () => Promise<unknown>,
): Promise<void> {
  session = await openSession({ [article.url]: article.html });
  const page = await openPage(session, article.url);
  await waitForPaint(page, 'bl-cite', article.mentions);
  const before = await pageAsWritten(page);
  await between();

  await selectText(page, article.paragraph);
  await click(page, 'Ghi chú');
  const note = await page.waitForSelector('aria/Ghi chú[role="textbox"]');
  await between();
  await note?.type('So với kết quả năm trước');
  await (await page.waitForSelector('aria/Nhãn'))?.type('nêu gương, Hà Nội');
  await click(page, 'Xong');
  await waitForPaint(page, 'bl-yellow', 1);
  await waitForStored((annotations) =>
    expect(annotations).toMatchObject([
      {
        colour: 'yellow',
        note: 'So với kết quả năm trước',
        tags: ['nêu gương', 'Hà Nội'],
        target: { quote: { exact: article.paragraph }, block: { role: 'paragraph' } },
      },
    ]),
  );
  await between();

  await selectTextByKeyboard(page, article.lead);
  await click(page, 'Tô màu: Số liệu');
  await waitForPaint(page, 'bl-green', 1);
  await waitForStored((annotations) => expect(annotations).toHaveLength(2));
  await between();

  const { x, y } = await pointOf(page, article.citation);
  await page.mouse.click(x, y);
  await click(page, 'Gắn vào đoạn đã tô');
  await waitForStored((annotations) =>
    expect(annotations.flatMap(({ regulationIds }) => regulationIds)).toHaveLength(1),
  );
  expect(await pageAsWritten(page)).toBe(before);
  expect(await page.$$eval('ben-le', (hosts) => hosts.length)).toBe(1);
  await between();

  await page.reload();
  await waitForPaint(page, 'bl-yellow', 1);
  await waitForPaint(page, 'bl-green', 1);
  await between();

  session = await restartBrowser(session);
  const again = await openPage(session, article.url);
  await waitForPaint(again, 'bl-yellow', 1);
  const popup = await openPopup(session, again);
  await popup.waitForSelector(`::-p-text(${article.lead})`);
  const { regulations, mentions } = await readDatabase(session);
  expect(regulations).toHaveLength(article.documents);
  expect(mentions).toHaveLength(article.mentions);
}

describe.each(articleCases)('$name', (article) => {
  test('select, note, tag, link, reload, restart, review', () =>
    annotateAndReview(article, async () => undefined));

  test('the same with the worker killed between every two steps', () =>
    annotateAndReview(article, () => killWorker(session)));
});
