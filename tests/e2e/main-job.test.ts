import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { type ArticleCase, articleCases } from './articles';
import { clickInCard, names, openCitationAt, openNote, typeInCard, typeNote } from './card';
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
import { selectTextByKeyboard } from './harness/select';
import { wordText } from './harness/word';
import { killWorker } from './harness/worker';
import { click, hostsIn, pageAsWritten, type, waitForPaint, waitForStored } from './steps';

let session: Session;
afterEach(() => closeSession(session));

interface StoredArticle {
  readonly publishedAt: string;
  readonly authors: readonly string[];
  readonly lead: string;
}

interface StoredVersion {
  readonly blocks: readonly { readonly role: string }[];
}

/** The article as it was read, and nothing of the menu, the related box, the comment form or the most read. */
function expectLayout(
  stored: StoredArticle,
  version: StoredVersion,
  { layout }: ArticleCase,
): void {
  const roles = version.blocks.map(({ role }) => role);
  const count = (role: string) => roles.filter((one) => one === role).length;
  expect({
    publishedAt: stored.publishedAt,
    authors: stored.authors,
    lead: stored.lead.slice(0, layout.lead.length),
    paragraphs: count('paragraph'),
    captions: count('caption'),
  }).toEqual(layout);
  expect([count('headline'), count('lead'), count('dateline'), count('byline')]).toEqual([
    1, 1, 1, 1,
  ]);
}

/** Changes a colour, searches, exports, deletes and undoes, with the page open behind. */
async function reviewInPopup(
  popup: Page,
  page: Page,
  article: ArticleCase,
  between: () => Promise<unknown>,
): Promise<void> {
  const row = `.note::-p-text(${article.lead})`;
  await (await popup.waitForSelector(row))?.hover();
  await click(popup, 'Đổi màu');
  await click(popup, 'Câu hỏi');
  await waitForPaint(page, 'bl-pink', 1);
  await between();

  await popup.locator('[role=tab]::-p-text(Tất cả)').click();
  await type(popup, 'Tìm trong mọi bài', 'ket qua nam truoc');
  await popup.waitForFunction(() => document.querySelectorAll('.note').length === 1);
  await between();

  await click(popup, 'Xuất');
  await click(popup, 'Lưu tệp Word');
  const file = await waitForDownload(session.profile, /\.docx$/);
  const text = await wordText(join(session.profile.downloads, file.name));
  expect(text).toContain(article.paragraph);
  expect(text).toContain('So với kết quả năm trước');
  await between();

  await popup.locator('[role=tab]::-p-text(Bài này)').click();
  await (await popup.waitForSelector(row))?.hover();
  await click(popup, 'Xoá');
  await waitForPaint(page, 'bl-pink', 0);
  await between();
  await click(popup, 'Hoàn tác');
  await waitForPaint(page, 'bl-pink', 1);
}

async function annotateAndReview(
  article: ArticleCase,
  between: () => Promise<unknown>,
): Promise<void> {
  session = await openSession({ [article.url]: article.html });
  const page = await openPage(session, article.url);
  await waitForPaint(page, 'bl-cite', article.mentions);
  const before = await pageAsWritten(page);
  await between();

  await openNote(page, article.paragraph);
  await between();
  await typeNote(page, 'So với kết quả năm trước');
  await typeInCard(page, names.tags, 'nêu gương, Hà Nội');
  await clickInCard(page, names.done);
  await waitForPaint(page, 'bl-yellow', 1);
  await waitForStored(session, (annotations) =>
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
  await waitForStored(session, (annotations) => expect(annotations).toHaveLength(2));
  await between();

  await openCitationAt(page, article.citation);
  await clickInCard(page, names.linkHere);
  await waitForStored(session, (annotations) =>
    expect(annotations.flatMap(({ regulationIds }) => regulationIds)).toHaveLength(1),
  );
  expect(await pageAsWritten(page)).toBe(before);
  expect(await hostsIn(page)).toBe(1);
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
  const { articles, versions, regulations, mentions } = await readDatabase(session);
  expect(regulations).toHaveLength(article.documents);
  expect(mentions).toHaveLength(article.mentions);
  expectLayout(articles?.[0] as StoredArticle, versions?.[0] as StoredVersion, article);
  await between();
  await reviewInPopup(popup, again, article, between);
}

describe.each(articleCases)('$name', (article) => {
  test('select, note, tag, link, reload, restart, review', () =>
    annotateAndReview(article, async () => undefined));

  test('the same with the worker killed between every two steps', () =>
    annotateAndReview(article, () => killWorker(session)));
});
