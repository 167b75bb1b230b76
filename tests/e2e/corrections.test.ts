import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sample } from './articles';
import { browserOfFile } from './browsers';
import {
  cardText,
  clickInCard,
  closeCard,
  inCard,
  isInCard,
  names,
  openCitationAt,
  openLinking,
  retypeInCard,
  typeInCard,
  untilCitation,
} from './card';
import { openPage, type Session } from './harness/chromium';
import { readDatabase } from './harness/database';
import { until } from './harness/until';
import { noticeOn, waitForPaint, waitForStored } from './steps';

const browser = browserOfFile();
let session: Session;
let page: Page;

beforeEach(async () => {
  session = await browser.open({ [sample.url]: sample.html });
  page = await openPage(session, sample.url);
  await waitForPaint(page, 'bl-cite', sample.mentions);
});
afterEach(() => browser.leave(session));

const openCard = (text: string, name: string): Promise<void> => openCitationAt(page, text, name);

const untilCardSays = (words: string): Promise<void> =>
  until(async () => expect(await cardText(page)).toContain(words));

/** What is said of a recognised document is folded away; `then` is what has to come of it. */
async function judge(name: string, then: string): Promise<void> {
  if (!(await isInCard(page, name))) await clickInCard(page, names.judge);
  await clickInCard(page, name);
  await inCard(page, then);
}

async function reload(): Promise<void> {
  await page.reload();
  await page.waitForFunction(() => CSS.highlights.size > 0);
}

/** The only mention of its document in the sample. */
const decision = 'Quyết định số 1085/QĐ-TTg';
const decisionName = 'Quyết định 1085/QĐ-TTg';

test('a confirmed mention stays confirmed', async () => {
  await openCard(decision, decisionName);
  await judge(names.confirm, names.confirmed);
  await reload();
  await openCard(decision, decisionName);
  await clickInCard(page, names.judge);
  await inCard(page, names.confirmed);
});

describe('a rejected mention', () => {
  test('is not marked any more, on the next visit neither', async () => {
    await openCard(decision, decisionName);
    await judge(names.reject, names.undo);
    await waitForPaint(page, 'bl-cite', sample.mentions - 1);
    await reload();
    await waitForPaint(page, 'bl-cite', sample.mentions - 1);
  });

  test('comes back with undo', async () => {
    await openCard(decision, decisionName);
    await judge(names.reject, names.undo);
    await clickInCard(page, names.undo);
    await waitForPaint(page, 'bl-cite', sample.mentions);
    await reload();
    await waitForPaint(page, 'bl-cite', sample.mentions);
  });
});

test('an edited document keeps its new facts on the next visit', async () => {
  await openCard(decision, decisionName);
  await judge(names.correct, names.number);
  await retypeInCard(page, names.number, '1086');
  await clickInCard(page, names.save);
  await untilCitation(page, 'Quyết định 1086/QĐ-TTg');
  await reload();
  await openCard(decision, 'Quyết định 1086/QĐ-TTg');
});

test('a mention can be pointed to another known document, all alike at once', async () => {
  await openCard('Quy định 37-QĐ/TW', 'Quy định 37-QĐ/TW');
  await judge(names.correct, names.find);
  await typeInCard(page, names.find, 'nghi quyet 27');
  await page.keyboard.press('Enter');
  await untilCitation(page, 'Nghị quyết 27-NQ/TW');
  await until(async () => {
    const { mentions = [] } = await readDatabase(session);
    const confirmed = mentions.filter((one) => (one as { state: string }).state === 'confirmed');
    expect(confirmed).toHaveLength(4);
  });
  await reload();
  await openCard('Quy định 37-QĐ/TW', 'Nghị quyết 27-NQ/TW');
});

test('any passage can be linked by hand to a regulation found by search', async () => {
  await openLinking(page, sample.paragraph);
  await typeInCard(page, names.find, 'van thu');
  await page.keyboard.press('Enter');
  await waitForStored(session, ([annotation]) => expect(annotation?.regulationIds).toHaveLength(1));
  await reload();
  await waitForPaint(page, 'bl-cite-linked', 2);
});

test('an own link comes first; a broken one is refused with the reason and the old one stays', async () => {
  await openCard(decision, decisionName);
  await clickInCard(page, names.ownLink);
  await typeInCard(page, names.ownLinkField, 'ftp://a.example/');
  await clickInCard(page, names.save);
  await untilCardSays('bắt đầu bằng http');
  await retypeInCard(page, names.ownLinkField, 'https://a.example/?q={number}');
  await clickInCard(page, names.save);
  const link = await inCard(page, 'a.example[role="link"]');
  expect(await link.evaluate((anchor) => anchor.getAttribute('href'))).toBe(
    'https://a.example/?q=1085',
  );
  expect(await cardText(page)).not.toContain('bắt đầu bằng http');
  expect(await noticeOn(page)).toBe('');
});

test('what the article does not say of a document comes from the catalogue', async () => {
  await openCard('Luật Cán bộ, công chức', 'Luật Cán bộ, công chức');
  await closeCard(page);
  await openLinking(page, sample.lead);
  await typeInCard(page, names.find, '59/2020/QH14');
  await inCard(
    page,
    'Luật Doanh nghiệp 2020 Quốc hội · 17/06/2020 · có hiệu lực từ 01/01/2021 Doanh nghiệp[role="option"]',
  );
});
