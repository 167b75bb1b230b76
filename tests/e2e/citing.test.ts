import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sample } from './articles';
import { browserOfFile } from './browsers';
import { cardText, clickInCard, openCitationAt } from './card';
import { openPage, type Session } from './harness/chromium';
import { openPopup } from './harness/popup';
import { until } from './harness/until';
import { waitForPaint } from './steps';

const browser = browserOfFile();
let session: Session;
let page: Page;
const pasteUrl = 'http://dangcongsan.vn/o-dan.html';

beforeEach(async () => {
  session = await browser.open({
    [sample.url]: sample.html,
    [pasteUrl]: '<!doctype html><title>Ô dán</title><textarea></textarea>',
  });
  page = await openPage(session, sample.url);
  await waitForPaint(page, 'bl-cite', sample.mentions);
});
afterEach(() => browser.leave(session));

/** What is on the clipboard, pasted as the user does. */
async function pasted(): Promise<string> {
  const other = await openPage(session, pasteUrl);
  await other.click('textarea');
  await other.keyboard.down('Control');
  await other.keyboard.press('v');
  await other.keyboard.up('Control');
  return other.$eval('textarea', ({ value }) => value);
}

test('a card on an http page copies the citation of its document, filled from the catalogue', async () => {
  await openCitationAt(page, 'theo Nghị định 30/2020/NĐ-CP', 'Nghị định 30/2020/NĐ-CP');
  await clickInCard(page, 'Chép trích dẫn');
  await until(async () => expect(await cardText(page)).toContain('Đã chép trích dẫn'));
  expect(await pasted()).toBe(
    'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
  );
});

test('the popup copies the list of all documents of the article', async () => {
  const popup = await openPopup(session, page);
  await popup.locator('[role=tab]::-p-text(Viện dẫn)').click();
  await popup.locator('button::-p-text(Chép danh mục văn bản)').click();
  await popup.locator('::-p-text(Đã chép)').wait();
  const lines = (await pasted()).split('\n');
  expect(lines.length).toBeGreaterThan(2);
  for (const [at, line] of lines.entries())
    expect(line).toMatch(new RegExp(`^${at + 1}\\. \\p{Lu}`, 'u'));
  expect(lines.join('\n')).toContain('Quyết định số 1085/QĐ-TTg');
  // The sentence of the article goes on behind the title, which the catalogue has.
  expect(lines).toContainEqual(expect.stringMatching(/ về công tác văn thư$/));
});
