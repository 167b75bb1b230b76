import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { schema1, writeSchema1 } from '../kill/schema1';
import { sample } from './articles';
import {
  cardText,
  clickInCard,
  closeCard,
  countFrames,
  names,
  openCard,
  openCardAt,
  openCitationAt,
  retypeInCard,
  typeInCard,
  typeNote,
  untilCitation,
  untilNoteHasFocus,
  untilNoteSays,
  waitUntilSaved,
} from './card';
import {
  openNoteByKeys,
  pressInToolbar,
  storedAt,
  untilNoteIs,
  writeNoteByKeys,
} from './firefox-steps';
import { blockDatabase } from './harness/damage';
import { waitForDownload } from './harness/downloads';
import {
  closeFirefoxSession,
  type FirefoxSession,
  killFirefox,
  openFirefoxExtensionPage,
  openFirefoxSession,
  readInFirefox,
  reloadInFirefox,
} from './harness/firefox';
import { stopBackground } from './harness/firefox-itself';
import { valueAt } from './harness/messages';
import { clock, until, untilTrue } from './harness/until';
import { hostsIn, pageAsWritten, waitForPaint } from './steps';

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

test('a highlight by mouse and keyboard, a note and a tag in the frame, kept over a reload', async () => {
  const url = freshArticle();
  const page = await open(url);
  const before = await pageAsWritten(page);
  await pressInToolbar(page, sample.lead, 0);
  await waitForPaint(page, 'bl-yellow', 1);
  await untilTrue('the frame went with the toolbar', () => countFrames(page) === 0);

  await openNoteByKeys(page, sample.paragraph);
  await typeNote(page, NOTE);
  await waitUntilSaved(page);
  await typeInCard(page, names.tags, 'hồ sơ');
  await page.keyboard.press('Enter');
  await clickInCard(page, names.done);
  await until(async () =>
    expect((await storedAt(session, url)).map(({ note, tags }) => ({ note, tags }))).toEqual(
      expect.arrayContaining([
        { note: NOTE, tags: ['hồ sơ'] },
        { note: '', tags: [] },
      ]),
    ),
  );
  expect(await pageAsWritten(page)).toBe(before);
  const { meta = [] } = await readInFirefox(session);
  expect(meta).toContainEqual(expect.objectContaining({ key: 'schema', value: 2 }));

  await page.reload();
  await waitForPaint(page, 'bl-yellow', 2);
  await openCardAt(page, sample.paragraph);
  await untilNoteSays(page, NOTE);
  expect(await cardText(page)).toContain('hồ sơ');
  await typeInCard(page, names.note, ' Hỏi lại.');
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  await until(async () =>
    expect((await storedAt(session, url)).map(({ note }) => note).sort()).toEqual([
      '',
      `${NOTE} Hỏi lại.`,
    ]),
  );
});

test('the popup lists a note, edits it, deletes it and takes that back; an open tab sees it', async () => {
  const url = freshArticle();
  const page = await open(url);
  const second = await open(url);
  await page.bringToFront();
  await writeNoteByKeys(page, sample.paragraph, NOTE);
  await closeCard(page);
  // Told by the background: the second tab did nothing.
  await waitForPaint(second, 'bl-yellow', 1);

  const popup = await openOwn('popup.html', '[role=tab]');
  await popup.locator('[role=tab]::-p-text(Tất cả)').click();
  await popup.locator('input[type=search]').fill('ai giữ');
  const row = `.all-panel [role=listitem]:has(a[href="${url}"]) .note`;
  await popup.waitForSelector(row);
  await popup.focus(`${row} [data-stop]`);
  await popup.keyboard.press('F2');
  await popup.waitForSelector(`${row} textarea:focus`);
  await popup.keyboard.type(' Hỏi chị Khuê.');
  await popup.keyboard.down('Control');
  await popup.keyboard.press('Enter');
  await popup.keyboard.up('Control');
  await untilNoteIs(session, url, `${NOTE} Hỏi chị Khuê.`);

  await popup.waitForSelector(`${row} .note-text`);
  await popup.focus(`${row} [data-stop]`);
  await popup.keyboard.press('Delete');
  await waitForPaint(second, 'bl-yellow', 0);
  await popup.locator('.snackbar button').click();
  await waitForPaint(second, 'bl-yellow', 1);
  expect((await storedAt(session, url)).map(({ deletedAt }) => deletedAt)).toEqual([null]);
});

test('the library finds a note without tones, verifies it, and a dossier takes it in', async () => {
  const url = freshArticle();
  const page = await open(url);
  await writeNoteByKeys(page, sample.paragraph, 'Đối chiếu sổ hộ tịch');
  await clickInCard(page, 'Thêm vào hồ sơ');
  await typeInCard(page, 'Thêm 1 đoạn vào hồ sơ', 'Việc xã');
  await page.keyboard.press('Enter');
  await until(async () => expect((await readInFirefox(session)).dossiers).toHaveLength(1));
  await closeCard(page);

  const library = await openOwn('library.html', '.row-quote');
  await library.locator('.search-notes input').fill('so ho tich');
  await library.waitForSelector('.row-note mark');
  await library.locator('.row-quote').click();
  await library.waitForSelector('.note-work');
  await library.select('.checked-control select', 'verified');
  await until(async () => {
    const { annotations = [] } = await readInFirefox(session);
    expect(annotations.map((note) => valueAt(valueAt(note, 'checked'), 'state'))).toContain(
      'verified',
    );
  });

  const dossiers = await openOwn('library.html#view=dossiers', '.dossier-row-title');
  await dossiers.locator('.dossier-row-title').click();
  await dossiers.waitForSelector('.item-quote');
  expect(await dossiers.$eval('.item-quote', (quote) => quote.textContent)).toBe(sample.paragraph);
  await dossiers.waitForSelector('.checked-line[data-state="verified"]');
});

test('settings, library and recovery open; the recovery page saves a backup', async () => {
  await openOwn('settings.html', 'h1');
  await openOwn('library.html', 'h1');
  const recovery = await openOwn('recovery.html', 'table');
  await recovery.locator('button::-p-text(Lưu tệp sao lưu)').click();
  const backup = await waitForDownload(session.profile, /\.zip$/);
  expect(backup.text.startsWith('PK')).toBe(true);
});

test("a citation's card names the document and links it; it is confirmed, and an own link comes first", async () => {
  const url = freshArticle();
  const page = await open(url);
  await openCitationAt(page, sample.citation, 'Quy định 37-QĐ/TW');
  const card = await openCard(page, 'citation');
  const hosts = () =>
    card.$$eval('.portals a', (links) =>
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

/** The page's way into a closed root, which Firefox leaves open: from then on it can read and change what is in it. */
async function leakRoot(page: Page): Promise<void> {
  await page.evaluate(() => {
    addEventListener(
      'pointerover',
      (event) => {
        const target: unknown = Reflect.get(event, 'originalTarget');
        const root = target instanceof Node ? target.getRootNode() : document;
        if (root instanceof ShadowRoot) Reflect.set(globalThis, 'leaked', root);
      },
      true,
    );
  });
  const card = await openCard(page);
  await card.hover();
  await page.mouse.move(5, 5);
  await card.hover();
  await page.waitForFunction(() => 'leaked' in globalThis);
}

const attacks: Readonly<Record<string, (frame: HTMLIFrameElement) => void>> = {
  'puts its own field in the place of the frame': (frame) => {
    frame.srcdoc = '<textarea autofocus></textarea>';
  },
  'takes the frame out': (frame) => frame.remove(),
  'takes the frame into its own text': (frame) => document.body.append(frame),
};

test.each(Object.entries(attacks))(
  'a page that %s reads nothing; it is said, the card opens anew with the note',
  async (_, attack) => {
    const url = freshArticle();
    const page = await open(url);
    await writeNoteByKeys(page, sample.paragraph, NOTE);
    await waitUntilSaved(page);
    await leakRoot(page);
    const seen = await page.evaluate(() => {
      const { leaked } = globalThis as unknown as { leaked: ShadowRoot };
      const frame = leaked.querySelector('iframe');
      return { text: leaked.textContent, inside: frame?.contentDocument ?? null, src: frame?.src };
    });
    expect(seen.text).not.toContain('Ba nơi');
    expect(seen).toMatchObject({ inside: null, src: '' });

    await page.evaluate(
      `(${attack})((globalThis.first = globalThis.leaked.querySelector('iframe')))`,
    );
    const after = () =>
      page.evaluate(() => {
        const { leaked, first } = globalThis as unknown as { leaked: ShadowRoot; first: Node };
        return { said: leaked.textContent, isThere: first.isConnected };
      });
    await until(async () => {
      const { said, isThere } = await after();
      expect(isThere).toBe(false);
      expect(said).toContain('gỡ khung ghi chú');
    });
    await untilNoteSays(page, NOTE);
    await untilNoteHasFocus(page);
    await page.keyboard.press('End');
    await typeNote(page, ' Còn nguyên.');
    await untilNoteIs(session, url, `${NOTE} Còn nguyên.`);
  },
);

test('Tab goes into a card that was opened by a click', async () => {
  const page = await open(freshArticle());
  await openCitationAt(page, sample.citation);
  const { frame } = await openCard(page, 'citation');
  await page.keyboard.press('Tab');
  await untilTrue('the card has the keys', () => frame.evaluate(() => document.hasFocus()));
  await page.keyboard.press('Tab');
  await untilTrue('something in it has the focus', () =>
    frame.evaluate(() => document.activeElement !== document.body),
  );
  expect(await cardText(page)).not.toContain('giành bàn phím');
});

test('Tab behind the last button of a card goes on in the page', async () => {
  const page = await open(freshArticle());
  await openCitationAt(page, sample.citation);
  const { frame } = await openCard(page, 'citation');
  await page.keyboard.press('Tab');
  await untilTrue('the card has the keys', () => frame.evaluate(() => document.hasFocus()));
  await frame.evaluate(() => [...document.querySelectorAll('button')].at(-1)?.focus());
  await page.keyboard.press('Tab');
  await untilTrue('something of the page has the focus', () =>
    page.evaluate(
      () => document.activeElement?.matches('a[href], input, textarea, button') ?? false,
    ),
  );
  const first = await page.evaluate(() => document.activeElement?.outerHTML);
  await page.keyboard.press('Tab');
  await untilTrue('the next has it', async () => {
    const next = await page.evaluate(() => document.activeElement?.outerHTML);
    return next !== undefined && next !== first && !next.startsWith('<body');
  });
});

test('a background that ends while a note is typed loses nothing', async () => {
  const url = freshArticle();
  const page = await open(url);
  await openNoteByKeys(page, sample.paragraph);
  await typeNote(page, 'Một. ');
  await stopBackground(session);
  await typeNote(page, 'Hai. ');
  await stopBackground(session);
  await typeNote(page, 'Ba.');
  await waitUntilSaved(page);
  await untilNoteIs(session, url, 'Một. Hai. Ba.');
});

test('a tab closed, a page left: what was typed a second before is there', async () => {
  const ways: readonly ((page: Page) => Promise<unknown>)[] = [
    (page) => page.close(),
    (page) => page.goto(freshArticle()),
    (page) => page.reload(),
  ];
  for (const leave of ways) {
    const url = freshArticle();
    const page = await open(url);
    await writeNoteByKeys(page, sample.paragraph, NOTE);
    await clock(ONE_SECOND);
    await leave(page);
    await untilNoteIs(session, url, NOTE);
  }
});

test('a browser killed while a note is typed: what was typed a second before is there', async () => {
  const url = freshArticle();
  const page = await open(url);
  await writeNoteByKeys(page, sample.paragraph, NOTE);
  await clock(ONE_SECOND);
  await typeNote(page, ' Dở');
  session = await killFirefox(session);
  tabs = [];
  const [kept] = await storedAt(session, url);
  expect(kept?.note.startsWith(NOTE)).toBe(true);
  const again = await open(url);
  await waitForPaint(again, 'bl-yellow', 1);
  await openCardAt(again, sample.paragraph);
  await untilNoteSays(again, kept?.note ?? '');
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
  await untilNoteSays(page, NOTE);
});

test('words that are not on disk when the extension is updated stay on the screen until they are closed', async () => {
  const page = await open(freshArticle());
  const holder = await openOwn('licences.txt', 'pre');
  await blockDatabase(holder);
  await page.bringToFront();
  await writeNoteByKeys(page, sample.paragraph, NOTE);
  await until(async () => expect(await cardText(page)).toMatch(/Chưa lưu được|giữ tạm/), {
    timeout: 15_000,
  });
  await page.evaluate(() => Reflect.set(globalThis, 'old', CSS.highlights.get('bl-cite')));
  session = await reloadInFirefox(session);
  await page.bringToFront();
  await page.waitForFunction(
    () =>
      CSS.highlights.has('bl-cite') &&
      CSS.highlights.get('bl-cite') !== Reflect.get(globalThis, 'old'),
  );
  await untilNoteSays(page, NOTE);
  await clickInCard(page, names.done);
  await until(async () => expect(await hostsIn(page)).toBe(0));
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

test('a database of schema 1 is migrated once', async () => {
  await stopBackground(session);
  const rows = schema1(50);
  await session.reader.evaluate(writeSchema1, rows);
  await open(freshArticle());
  const notes = async () =>
    ((await readInFirefox(session)).annotations ?? []).map((row) => valueAt(row, 'note')).sort();
  const written = rows.annotations.map(({ note }) => note).sort();
  await until(async () => expect(await notes()).toEqual(written));
  const migrated = await readInFirefox(session);
  expect(migrated.meta).toContainEqual(expect.objectContaining({ key: 'schema', value: 2 }));
  expect(migrated.versions).toHaveLength(100);

  await stopBackground(session);
  await open(freshArticle());
  const again = await readInFirefox(session);
  expect(again.annotations).toEqual(migrated.annotations);
  expect(again.versions).toEqual(migrated.versions);
});
