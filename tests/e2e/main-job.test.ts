import { afterEach, describe, expect, test } from 'vitest';
import { type ArticleCase, articleCases } from './articles';
import {
  closeSession,
  openPage,
  openSession,
  restartBrowser,
  type Session,
} from './harness/chromium';
import { readDatabase } from './harness/database';
import { openPopup } from './harness/popup';
import { pointOf, selectText, selectTextByKeyboard } from './harness/select';
import { killWorker } from './harness/worker';
import { click, pageAsWritten, type, waitForPaint, waitForStored } from './steps';

let session: Session;
afterEach(() => closeSession(session));

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
  await page.waitForSelector('aria/Ghi chú[role="textbox"]');
  await between();
  await type(page, 'Ghi chú[role="textbox"]', 'So với kết quả năm trước');
  await type(page, 'Nhãn', 'nêu gương, Hà Nội');
  await click(page, 'Xong');
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

  const { x, y } = await pointOf(page, article.citation);
  await page.mouse.click(x, y);
  await click(page, 'Gắn vào đoạn đã tô');
  await waitForStored(session, (annotations) =>
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
