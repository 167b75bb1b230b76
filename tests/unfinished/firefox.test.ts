import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { sample } from '../e2e/articles';
import {
  cardText,
  clickInCard,
  closeCard,
  names,
  noteText,
  openCard,
  openCardAt,
  openCitationAt,
  retypeInCard,
  typeNote,
  untilCitation,
} from '../e2e/card';
import { openNoteByKeys, untilNoteIs, writeNoteByKeys } from '../e2e/firefox-steps';
import { blockDatabase } from '../e2e/harness/damage';
import {
  closeFirefoxSession,
  type FirefoxSession,
  openFirefoxExtensionPage,
  openFirefoxSession,
  readInFirefox,
  reloadInFirefox,
} from '../e2e/harness/firefox';
import { valueAt } from '../e2e/harness/messages';
import { clock, until } from '../e2e/harness/until';
import { hostsIn, waitForPaint } from '../e2e/steps';

const NOTE = 'Ba nơi nào, ai giữ hồ sơ?';
/** "At most one second of typing is lost." */
const ONE_SECOND = 1_000;

/** One browser for all of them, since it takes seconds to start: each test has an article, and tabs, of its own. */
let session: FirefoxSession;
let articles = 0;
let tabs: Page[] = [];

beforeAll(async () => {
  session = await openFirefoxSession({});
});
afterAll(() => closeFirefoxSession(session));
afterEach(async () => {
  for (const tab of tabs) if (!tab.isClosed()) await tab.close();
  tabs = [];
});

function freshArticle(): string {
  articles += 1;
  const url = `http://dangcongsan.vn/xay-dung-dang/quan-ho-sen-${720_000 + articles}.html`;
  session.server.put(url, sample.html.replace(/<link rel="canonical"[^>]*>/, ''));
  return url;
}

async function open(url: string): Promise<Page> {
  const page = await session.browser.newPage();
  tabs.push(page);
  await page.goto(url);
  await waitForPaint(page, 'bl-cite', sample.mentions);
  return page;
}

async function openOwn(path: string, selector: string): Promise<Page> {
  const page = await openFirefoxExtensionPage(session, path, selector);
  tabs.push(page);
  return page;
}

test("a citation's card names the document and links it; it is confirmed, and an own link comes first", async () => {
  const url = freshArticle();
  const page = await open(url);
  await openCitationAt(page, sample.citation, 'Quy định 37-QĐ/TW');
  const card = await openCard(page, 'citation');
  const hosts = () =>
    card.$$eval('a', (links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).host),
    );
  expect(await hosts()).toContain('thuvienphapluat.vn');
  await clickInCard(page, names.judge);
  await clickInCard(page, names.confirm);
  await until(async () => {
    const { mentions = [] } = await readInFirefox(session);
    expect(mentions.filter((one) => valueAt(one, 'state') === 'confirmed')).toHaveLength(1);
  });
  await clickInCard(page, names.ownLink);
  await retypeInCard(page, names.ownLinkField, 'https://a.example/?q={number}');
  await clickInCard(page, names.save);
  await until(async () => expect((await hosts())[0]).toBe('a.example'));
  await closeCard(page);

  await openCitationAt(page, 'Quyết định số 1085/QĐ-TTg', 'Quyết định 1085/QĐ-TTg');
  await clickInCard(page, names.judge);
  await clickInCard(page, names.correct);
  await retypeInCard(page, names.number, '1086');
  await clickInCard(page, names.save);
  await untilCitation(page, 'Quyết định 1086/QĐ-TTg');
});

test('after an update of the extension one annotator is on the page, and it works', async () => {
  const url = freshArticle();
  const page = await open(url);
  await writeNoteByKeys(page, sample.paragraph, NOTE);
  await clock(ONE_SECOND);
  session = await reloadInFirefox(session);
  await untilNoteIs(session, url, NOTE);
  await page.bringToFront();
  // Firefox starts the new one in open pages by itself.
  await until(async () => {
    await openCardAt(page, sample.paragraph);
    await waitForPaint(page, 'bl-yellow', 1);
  });
  expect(await hostsIn(page)).toBe(1);
  await until(async () => expect(await noteText(page)).toBe(NOTE));
});

test('a blocked database is told; the note waits in a small one of its own, and is written later', async () => {
  const url = freshArticle();
  const page = await open(url);
  const holder = await openOwn('licences.txt', 'pre');
  await blockDatabase(holder);
  await page.bringToFront();
  await openNoteByKeys(page, sample.paragraph);
  await typeNote(page, NOTE);
  await until(async () => expect(await cardText(page)).toMatch(/Chưa lưu được|giữ tạm/), {
    timeout: 15_000,
  });
  const waiting = async () => (await readInFirefox(session, 'ben-le-waiting')).items;
  await until(async () => expect(JSON.stringify(await waiting())).toContain(NOTE));
  await holder.close();
  await untilNoteIs(session, url, NOTE);
  await until(async () => expect(await waiting()).toEqual([]));
});
