import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sample } from './articles';
import { browserOfFile } from './browsers';
import {
  clickInCard,
  closeCard,
  inCard,
  names,
  openCardAt,
  openNote,
  typeInCard,
  typeNote,
  untilNoteSays,
  waitUntilSaved,
} from './card';
import {
  killBrowser,
  openPage,
  openSession,
  reloadExtension,
  restartBrowser,
  type Session,
  startAgain,
} from './harness/chromium';
import { sendFromPage } from './harness/messages';
import { clock } from './harness/until';
import { killWorker } from './harness/worker';
import { noticeOn, stored, waitForPaint, waitForStored } from './steps';

/** "At most one second of typing is lost". */
const ONE_SECOND = 1_000;
const FIRST = 'Con số này cần hỏi lại quận';
const MORE = ', và cả năm trước nữa';

const pages = { [sample.url]: sample.html };
const browser = browserOfFile();
let session: Session;
let page: Page;

async function begin(opened: Promise<Session>): Promise<void> {
  session = await opened;
  page = await openPage(session, sample.url);
  await waitForPaint(page, 'bl-cite', sample.mentions);
  await openNote(page, sample.paragraph);
}
const shareBrowser = (): Promise<void> => begin(browser.open(pages));
/** For what ends the browser, or loads the extension anew. */
const haveOwnBrowser = (): Promise<void> => begin(openSession(pages));
afterEach(() => browser.leave(session));

/** How a page ends while its card is open. Each answers when it has. */
type Endings = Readonly<Record<string, () => Promise<unknown>>>;

const endings: Endings = {
  'the tab is closed, its unload handlers run': () => page.close({ runBeforeUnload: true }),
  'the tab is closed at once': () => page.close(),
  'the page goes elsewhere': () => page.goto('http://nhandan.vn/'),
  'the page is loaded anew': () => page.reload(),
  'the worker is stopped': () => killWorker(session),
  'the page writes a document of its own': () =>
    page.evaluate(() => {
      document.open();
      document.write('<p>Trang khác hẳn</p>');
      document.close();
    }),
  'the page takes the host of the card away': () =>
    page.evaluate(() => {
      for (const element of document.documentElement.children)
        if (element !== document.head && element !== document.body) element.remove();
      for (const element of document.body.children)
        if (element.childElementCount === 0 && element.textContent === '') element.remove();
    }),
};

const endingsOfAll: Endings = {
  'the browser is killed': async () => {
    await killBrowser(session);
    session = await startAgain(session);
  },
  'the browser is closed': async () => {
    session = await restartBrowser(session);
  },
  'the extension is loaded anew': () => reloadExtension(session),
};

/** What is stored of the note once the extension answers again: the only note there is. */
async function noteOnDisk(): Promise<string> {
  const witness = await openPage(session, sample.url);
  await waitForPaint(witness, 'bl-cite', sample.mentions);
  await sendFromPage(witness, 'openArticle', { canonicalUrl: sample.url });
  const annotations = await stored(session);
  expect(annotations).toHaveLength(1);
  return annotations[0]?.note ?? '';
}

describe.each([
  { where: 'in the browser', begin: shareBrowser, all: endings },
  { where: 'with browser or extension', begin: haveOwnBrowser, all: endingsOfAll },
])('what ends $where', (kind) => {
  beforeEach(kind.begin);

  test.each(Object.entries(kind.all))(
    '%s: what was typed a second ago is there, though one typed on',
    async (_, end) => {
      await typeNote(page, FIRST);
      await clock(ONE_SECOND);
      await typeNote(page, MORE);
      await end();
      const note = await noteOnDisk();
      expect(note.startsWith(FIRST)).toBe(true);
      expect(`${FIRST}${MORE}`.startsWith(note)).toBe(true);
    },
  );
});

test('what the card called saved is there after the browser was killed', async () => {
  await haveOwnBrowser();
  await typeNote(page, FIRST);
  await waitUntilSaved(page);
  await killBrowser(session);
  session = await startAgain(session);
  expect((await noteOnDisk()).startsWith(FIRST)).toBe(true);
});

test('while one types without a pause, never more than a second is missing', async () => {
  await haveOwnBrowser();
  const letters = 'mỗi chữ một nhịp, không nghỉ tay, cho đến khi máy tắt '.repeat(3);
  let typed = '';
  const typedAt: number[] = [];
  for (const letter of letters) {
    await page.keyboard.type(letter, { delay: 15 });
    typed += letter;
    typedAt.push(performance.now());
  }
  const now = performance.now();
  await killBrowser(session);
  session = await startAgain(session);
  const older = typedAt.filter((at) => now - at > ONE_SECOND).length;
  expect(older).toBeGreaterThan(10);
  const note = await noteOnDisk();
  expect(note.length).toBeGreaterThanOrEqual(older);
  expect(typed.startsWith(note)).toBe(true);
});

describe('the page goes to another article under the open card', () => {
  const route = () =>
    page.evaluate(() => {
      history.pushState(null, '', '/xay-dung-dang/bai-khac-702999.html');
      document.title = 'Bài khác';
      document
        .querySelector('link[rel=canonical]')
        ?.setAttribute('href', 'http://dangcongsan.vn/xay-dung-dang/bai-khac-702999.html');
      const main = document.createElement('main');
      main.innerHTML = `<h1>Trồng cây ở phường</h1>${'<p>Một bài khác hẳn về việc trồng cây ở phường, dài vừa đủ để đọc, theo Nghị định số 30/2020/NĐ-CP.</p>'.repeat(9)}`;
      document.querySelector('main')?.replaceWith(main);
    });

  test('the note goes to the article on which it was written', async () => {
    await shareBrowser();
    await typeNote(page, FIRST);
    await route();
    await waitForPaint(page, 'bl-yellow', 0);
    await waitForStored(session, ([annotation]) => {
      expect(annotation?.note).toBe(FIRST);
      expect(annotation?.target.quote.exact).toBe(sample.paragraph);
    });
    expect(await stored(session)).toHaveLength(1);
    const again = await openPage(session, sample.url);
    await waitForPaint(again, 'bl-yellow', 1);
  });
});

/** The page has the keys again, and the caret stands where the passage is. */
async function untilTextHasFocus(): Promise<void> {
  await page.waitForFunction(() => document.hasFocus() && getSelection()?.anchorNode !== null);
  const text = await page.evaluate(() => getSelection()?.anchorNode?.textContent ?? '');
  expect(text).toContain(sample.paragraph);
}

test('Escape closes the card and keeps the note; focus and caret go back to the text', async () => {
  await shareBrowser();
  await typeNote(page, FIRST);
  await closeCard(page);
  await waitForStored(session, ([annotation]) => expect(annotation?.note).toBe(FIRST));
  await untilTextHasFocus();
  await openCardAt(page, sample.paragraph);
  await untilNoteSays(page, FIRST);
});

test('Ctrl+Enter closes the card and gives focus and caret back to the text', async () => {
  await shareBrowser();
  await typeNote(page, FIRST);
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  await waitForStored(session, ([annotation]) => expect(annotation?.note).toBe(FIRST));
  await untilTextHasFocus();
});

test('tags that are typed but not ended are kept too', async () => {
  await shareBrowser();
  await typeNote(page, FIRST);
  await typeInCard(page, names.tags, 'nêu gương, Hà Nội');
  await waitForStored(session, ([annotation]) => {
    expect(annotation?.tags).toEqual(['nêu gương', 'Hà Nội']);
  });
  await page.close();
  await waitForStored(session, ([annotation]) => {
    expect(annotation?.note).toBe(FIRST);
    expect(annotation?.tags).toEqual(['nêu gương', 'Hà Nội']);
  });
});

test('"Đã lưu" is not said while the worker cannot write, and the note is written later', async () => {
  await shareBrowser();
  await typeNote(page, FIRST);
  await waitUntilSaved(page);
  await killWorker(session);
  await typeNote(page, MORE);
  await waitForStored(session, ([annotation]) => expect(annotation?.note).toBe(`${FIRST}${MORE}`));
  await clickInCard(page, names.done);
});

test('after an update of the extension and a new load all goes on', async () => {
  await haveOwnBrowser();
  await typeNote(page, FIRST);
  await waitUntilSaved(page);
  await reloadExtension(session);
  await page.reload();
  await waitForPaint(page, 'bl-yellow', 1);
  await openCardAt(page, sample.paragraph);
  await inCard(page, names.note);
  await untilNoteSays(page, FIRST);
  expect(await noticeOn(page)).toBe('');
});
