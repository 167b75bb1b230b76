import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { titleAddress } from '../../lib/records';
import { anAnnotation, anArticle } from '../unit/store/records';
import { sample } from './articles';
import { browserOfFile } from './browsers';
import { openExtensionPage, openPage, type Session } from './harness/chromium';
import { readDatabase } from './harness/database';
import { openPopup } from './harness/popup';
import { until } from './harness/until';
import { waitForPaint, waitForStored } from './steps';

const browser = browserOfFile();
let session: Session;
afterEach(() => browser.leave(session));

const title = /<h1[^>]*>([^<]+)/.exec(sample.html)?.[1]?.trim() ?? '';

/** Puts an article with one note into the database, as an import does: words without a position, no text of the article. */
async function importNote(id: string, url: string): Promise<void> {
  const library = await openExtensionPage(session, 'library.html');
  await library.waitForSelector('h1');
  const rows = {
    articles: anArticle({ id, urls: [url], title }),
    annotations: anAnnotation({
      id: 'n1',
      articleId: id,
      note: 'Ba nơi nào?',
      target: { quote: { exact: sample.paragraph, prefix: '', suffix: '' }, model: 0 },
    }),
  };
  await library.evaluate(putRows, rows);
  await library.close();
}

/** Runs in a page of the extension: whole, with no reference to the module around it. */
async function putRows(rows: Readonly<Record<string, unknown>>): Promise<void> {
  const request = indexedDB.open('ben-le');
  await new Promise((resolve, reject) => {
    request.onsuccess = resolve;
    request.onerror = reject;
  });
  const transaction = request.result.transaction(Object.keys(rows), 'readwrite');
  for (const [table, row] of Object.entries(rows)) transaction.objectStore(table).put(row);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = reject;
  });
  request.result.close();
}

const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent ?? '');

const plain = sample.html.replace(/<link rel="canonical"[^>]*>/, '');
const named = 'http://dangcongsan.vn/xay-dung-dang/quan-ho-sen';
const bare = 'http://dangcongsan.vn/tin-moi/quan-ho-sen';

test.each<[string, string, string, string]>([
  ['at the page’s address', plain, 'dangcongsan.vn#702301', sample.url],
  ['at an address whose page names another', sample.html, 'dangcongsan.vn#702301', sample.url],
  [
    'at the address of a page without a number, which names another',
    plain.replace('<head>', `<head><link rel="canonical" href="${named}">`),
    'dangcongsan.vn/tin-moi/quan-ho-sen',
    bare,
  ],
  ['under its title alone', sample.html, 'title:1', titleAddress(title)],
])('a note of a file, %s, is painted and has a place', async (_, html, id, url) => {
  const address = url.includes('.invalid') ? sample.url : url;
  session = await browser.open({ [address]: html });
  await importNote(id, url);
  const page = await openPage(session, address);
  await waitForPaint(page, 'bl-yellow', 1);
  await waitForStored(session, ([annotation]) =>
    expect(annotation).toMatchObject({
      note: 'Ba nơi nào?',
      target: { quote: { exact: sample.paragraph }, block: { role: 'paragraph' } },
    }),
  );
  await until(async () => {
    const { articles = [], annotations = [], versions = [] } = await readDatabase(session);
    expect(articles).toMatchObject([{ title, urls: expect.arrayContaining([address]) }]);
    const [article] = articles as readonly { readonly id: string }[];
    expect(annotations).toMatchObject([{ articleId: article?.id }]);
    expect(versions).toMatchObject([{ articleId: article?.id }]);
  });
  const popup = await openPopup(session, page);
  await popup.waitForSelector('.note-part');
  expect(await textOf(popup, '.note-part')).toMatch(/^Đoạn \d+$/);
});
