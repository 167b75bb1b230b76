import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { cardText, inCard } from '../tests/e2e/card';
import {
  closeSession,
  openExtensionPage,
  openPage,
  openSession,
  type Session,
} from '../tests/e2e/harness/chromium';
import { closePopup, openPopup } from '../tests/e2e/harness/popup';
import { pointOf, selectText } from '../tests/e2e/harness/select';
import { until } from '../tests/e2e/harness/until';
import { root, samplePages, sampleUrl } from './sample.mjs';
import { readWords, type Words } from './words.mjs';

const appearances = [
  { language: 'vi', dark: false },
  { language: 'vi', dark: true },
  { language: 'en', dark: false },
  { language: 'en', dark: true },
] as const;

/** Runs once a picture is wanted, named after what is on it. */
type Shoot = (page: Page, name: string) => Promise<void>;

/** Presses what is labelled so, in the page's closed shadow root too. */
async function press(page: Page, label: string, role = 'button'): Promise<void> {
  const element = await page.waitForSelector(`aria/${label}[role="${role}"]`, { visible: true });
  await element?.click();
  await element?.dispose();
}

/** Presses what is labelled so in the card, which stands in the editor's frame. */
async function pressInCard(page: Page, label: string): Promise<void> {
  const element = await inCard(page, `${label}[role="button"]`);
  await element.click();
}

/** Waits until the card says so. */
const untilSaid = (page: Page, text: string): Promise<void> =>
  until(async () => {
    if (!(await cardText(page)).includes(text)) throw new Error(`The card does not say "${text}"`);
  });

/** Waits until the note of the card has the focus, so that it takes what is typed. */
async function untilWriting(page: Page, words: Words): Promise<void> {
  const note = await inCard(page, `${words('editor.noteLabel')}[role="textbox"]`);
  await note.frame.waitForFunction((field) => field === document.activeElement, {}, note);
}

/** Marks three passages in three colours, the last with a note and tags. */
async function highlight(page: Page, words: Words, shoot: Shoot): Promise<void> {
  await selectText(page, 'thời gian luân chuyển một văn bản', { until: 'một ngày rưỡi' });
  await page.waitForSelector(`aria/${words('page.toolbar')}[role="toolbar"]`);
  await shoot(page, 'toolbar');
  await press(page, words('page.highlight', words('colour.green')));

  await selectText(page, 'Trước đây, một tờ trình', { until: 'không ai nhận là của mình' });
  await press(page, words('page.highlight', words('colour.purple')));

  await selectText(page, 'ở cấp quận, kiểm soát trước hết', { until: 'nằm ở bàn nào' });
  await press(page, words('page.note'));
  await untilWriting(page, words);
  await page.keyboard.type('Đối chiếu với báo cáo của quận: số ngày giữ hồ sơ tính từ lúc nào?');
  await page.keyboard.press('Tab');
  await page.keyboard.type('một cửa, cải cách');
  await pressInCard(page, words('colour.pink'));
  await untilSaid(page, words('editor.saved'));
  await shoot(page, 'note');
  await pressInCard(page, words('editor.done'));
}

/** Opens a citation's card and links the regulation to the passage marked last. */
async function linkCitation(page: Page, words: Words, shoot: Shoot): Promise<void> {
  const { x, y } = await pointOf(page, 'Nghị quyết số 27-NQ/TW');
  await page.mouse.click(x, y);
  await inCard(page, words('editor.linkHere'));
  await untilSaid(page, words('editor.search'));
  await shoot(page, 'citation');
  await pressInCard(page, words('editor.linkHere'));
  await page.keyboard.press('Escape');
}

async function review(session: Session, page: Page, words: Words, shoot: Shoot): Promise<void> {
  const popup = await openPopup(session, page);
  await popup.waitForSelector('[data-stop]');
  await shoot(popup, 'popup');
  await (await popup.waitForSelector(`::-p-text(${words('popup.tabCited')})`))?.click();
  await popup.waitForSelector('[aria-labelledby="tab-cited"]');
  await shoot(popup, 'cited');
  await closePopup(popup);
}

/** The page on which notes are made into files. */
async function exportNotes(session: Session, shoot: Shoot): Promise<void> {
  const page = await openExtensionPage(session, 'export.html');
  await page.setViewport({ width: 1180, height: 820 });
  await page.waitForSelector('.paper');
  await shoot(page, 'export');
  await page.close();
}

/** The library with a note that is read, and a dossier made of all notes. */
async function work(session: Session, words: Words, shoot: Shoot): Promise<void> {
  const page = await openExtensionPage(session, 'library.html');
  await page.setViewport({ width: 1280, height: 820 });
  await page.locator('.row-quote').click();
  await page.waitForSelector('.note-work');
  await shoot(page, 'library');
  for (const box of await page.$$('.row-pick input')) await box.click();
  const title = words('dossier.newExample');
  await page.locator(`.selection-bar ::-p-text(${words('dossier.one')})`).click();
  await page.waitForSelector('.dossier-picker input:focus');
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await page.waitForSelector(`::-p-text(${words('dossier.added', title)})`);
  await page.locator(`.library-nav ::-p-text(${words('library.navDossiers')})`).click();
  await page.locator('.dossier-row-title').click();
  await page.locator(`::-p-text(${words('dossier.addHeading')})`).click();
  await page.waitForSelector('.item-heading:focus');
  await page.keyboard.type(title);
  await page.keyboard.press('Tab');
  await shoot(page, 'dossier');
  await page.close();
}

/**
 * Uses the extension on the sample article as a user would, in both languages, light and dark.
 *
 * @param folder where the pictures go; made when it is not there
 * @returns the pictures' paths
 */
export async function tour(folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  for (const { language, dark } of appearances) {
    const session = await openSession(samplePages(), { language, dark });
    const words = readWords(join(root, '.output/chrome-mv3'), language);
    const shoot: Shoot = async (page, name) => {
      const path = join(folder, `${language}-${dark ? 'dark' : 'light'}-${name}.png`);
      await page.screenshot({ path });
      files.push(path);
    };
    try {
      const page = await openPage(session, sampleUrl);
      // A picture in the middle of fading in shows neither state.
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await page.waitForFunction(() => CSS.highlights.size > 0);
      await highlight(page, words, shoot);
      await linkCitation(page, words, shoot);
      await review(session, page, words, shoot);
      await exportNotes(session, shoot);
      await work(session, words, shoot);
    } finally {
      await closeSession(session);
    }
  }
  return files;
}
