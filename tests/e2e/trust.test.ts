import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sample } from './articles';
import { browserOfFile } from './browsers';
import { openPage, type Session } from './harness/chromium';
import { readDatabase } from './harness/database';
import { contentWorld, sendFromPage, valueAt } from './harness/messages';
import { selectText } from './harness/select';
import { click, waitForPaint, waitForStored } from './steps';

const other = 'http://nhandan.vn/bai-khac-801122.html';
const browser = browserOfFile();
let session: Session;
let page: Page;

/** The sample with a highlight, then another newspaper's page in the front. */
beforeEach(async () => {
  session = await browser.open({ [sample.url]: sample.html, [other]: sample.html });
  const first = await openPage(session, sample.url);
  await waitForPaint(first, 'bl-cite', sample.mentions);
  await selectText(first, sample.paragraph);
  await click(first, 'Tô màu: Ý chính');
  await waitForStored(session, (annotations) => expect(annotations).toHaveLength(1));
  page = await openPage(session, other);
  await waitForPaint(page, 'bl-cite', sample.mentions);
});
afterEach(() => browser.leave(session));

/** A newspaper's page with the canonical address of another's noted article. */
test('a page that claims the address of another newspaper gets none of its highlights', async () => {
  const reply = await sendFromPage(page, 'openArticle', { canonicalUrl: sample.url });
  expect(reply.kind === 'answer' ? valueAt(reply.value, 'marks') : []).toEqual([]);
  const { articles = [] } = await readDatabase(session);
  expect(articles).toHaveLength(1);
});

test('what a page learns of its own highlights is nothing that was typed', async () => {
  await selectText(page, sample.paragraph);
  await click(page, 'Tô màu: Ý chính');
  await waitForStored(session, (annotations) => expect(annotations).toHaveLength(2));
  const reply = await sendFromPage(page, 'openArticle', { canonicalUrl: other });
  const marks = reply.kind === 'answer' ? valueAt(reply.value, 'marks') : null;
  expect(marks).toHaveLength(1);
  const [mark] = marks as readonly object[];
  expect(Object.keys(mark ?? {}).sort()).toEqual([
    'colour',
    'createdAt',
    'hasNote',
    'id',
    'regulationIds',
    'target',
    'updatedAt',
  ]);
});

test('the page sees nothing of the notes: no host, no names, no globals', async () => {
  const seen = await page.evaluate(() => ({
    hosts: [...document.querySelectorAll('*')].filter((one) => one.localName.includes('-')).length,
    global: 'benLe' in window,
    names: [...CSS.highlights.keys()].filter((name) => !name.startsWith('bl-')),
  }));
  expect(seen).toEqual({ hosts: 0, global: false, names: [] });
});

test('the script in a page reaches nothing of what the extension stores for itself', async () => {
  const world = await contentWorld(page);
  const reach = (area: string) =>
    world.evaluate(
      (name) =>
        new Promise<string>((resolve) => {
          const storage = Reflect.get(Reflect.get(globalThis, 'chrome'), 'storage');
          storage[name].get(null).then(
            () => resolve('read'),
            ({ message }: Error) => resolve(message),
          );
        }),
      area,
    );
  for (const area of ['local', 'session']) expect(await reach(area)).toMatch(/not allowed/);
});
