import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sample } from './articles';
import { closeSession, openPage, openSession, type Session } from './harness/chromium';
import { readDatabase } from './harness/database';
import { selectText } from './harness/select';
import { click, waitForPaint, waitForStored } from './steps';

const other = 'http://nhandan.vn/bai-khac-801122.html';
let session: Session;
let page: Page;

/** The sample with a highlight, then another newspaper's page in the front. */
beforeEach(async () => {
  session = await openSession({ [sample.url]: sample.html, [other]: sample.html });
  const first = await openPage(session, sample.url);
  await waitForPaint(first, 'bl-cite', sample.mentions);
  await selectText(first, sample.paragraph);
  await click(first, 'Tô màu: Ý chính');
  await waitForStored(session, (annotations) => expect(annotations).toHaveLength(1));
  page = await openPage(session, other);
  await waitForPaint(page, 'bl-cite', sample.mentions);
});
afterEach(() => closeSession(session));

/** Sends as the page's content script would if a page had taken it over. */
async function sendFromPage(type: string, data: unknown): Promise<string> {
  const [world] = await page.extensionRealms();
  const message = JSON.stringify({ id: 1, type, data, timestamp: 1 });
  const answer = await world?.evaluate(`chrome.runtime.sendMessage(${message})`);
  return JSON.stringify(answer ?? 'no answer');
}

test('a page cannot change, move or overwrite what belongs to another article', async () => {
  const before = await readDatabase(session);
  const [theirs] = before.annotations as { id: string; articleId: string }[];
  if (!theirs) throw new Error('nothing stored');
  const canonicalUrl = sample.url;
  const patch = { note: 'hỏng' };
  expect(await sendFromPage('changeAnnotation', { canonicalUrl, id: theirs.id, patch })).toContain(
    'failed',
  );
  const article = {
    canonicalUrl,
    site: 'x',
    title: 'x',
    lead: null,
    authors: [],
    publishedAt: null,
    section: null,
    language: 'vi',
    version: { seenAt: '2026-01-01T00:00:00.000Z', hash: 'h', blocks: [] },
  };
  for (const annotation of [theirs, { ...theirs, articleId: 'nhandan.vn#801122' }]) {
    const request = { article, annotation, regulations: [], mentions: [] };
    expect(await sendFromPage('saveAnnotation', request)).toContain('failed');
  }
  expect((await readDatabase(session)).annotations).toEqual(before.annotations);
});

test.each(['pageStatus', 'jumpTo', 'command', 'noSuchMessage'])(
  'a page cannot send %s',
  async (type) => {
    expect(await sendFromPage(type, {})).not.toContain('"res":{');
  },
);

test('the page sees nothing of the notes: no host, no names, no globals', async () => {
  const seen = await page.evaluate(() => ({
    hosts: document.querySelectorAll('ben-le').length,
    global: 'benLe' in window,
    names: [...CSS.highlights.keys()].filter((name) => !name.startsWith('bl-')),
  }));
  expect(seen).toEqual({ hosts: 0, global: false, names: [] });
});
