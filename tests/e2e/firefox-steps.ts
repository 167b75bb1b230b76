import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { isFrameThere, typeNote, untilNoteHasFocus } from './card';
import { type FirefoxSession, readInFirefox } from './harness/firefox';
import { valueAt } from './harness/messages';
import { selectText } from './harness/select';
import { until, untilTrue } from './harness/until';
import type { StoredAnnotation } from './steps';

/** Buttons of the toolbar, from the left. */
const COLOURS = 5;
const NOTE = COLOURS;

/**
 * Selects a passage and presses a button of the toolbar with the keyboard: a closed root is out of the driver's reach in
 * Firefox. Tab goes into the toolbar, arrows along it.
 */
export async function pressInToolbar(page: Page, passage: string, button: number): Promise<void> {
  // The frame of a card that was just closed is not that of the next toolbar.
  await untilTrue('no frame', () => !isFrameThere(page));
  await selectText(page, passage);
  await untilTrue('the toolbar', () => isFrameThere(page));
  await page.keyboard.press('Tab');
  for (let at = 0; at < button; at++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
}

/** Selects a passage, highlights it and opens its card, ready to be typed into. */
export async function openNoteByKeys(page: Page, passage: string): Promise<void> {
  await pressInToolbar(page, passage, NOTE);
  await untilNoteHasFocus(page);
}

export async function writeNoteByKeys(page: Page, passage: string, text: string): Promise<void> {
  await openNoteByKeys(page, passage);
  await typeNote(page, text);
}

/** The annotations of the article at this address. */
export async function storedAt(
  session: FirefoxSession,
  url: string,
): Promise<readonly StoredAnnotation[]> {
  const { articles = [], annotations = [] } = await readInFirefox(session);
  const article = articles.find((row) => {
    const urls = valueAt(row, 'urls');
    return Array.isArray(urls) && urls.includes(url);
  });
  if (article === undefined) return [];
  const id = valueAt(article, 'id');
  return annotations.filter((row) => valueAt(row, 'articleId') === id) as StoredAnnotation[];
}

export const untilNoteIs = (session: FirefoxSession, url: string, note: string): Promise<void> =>
  until(async () => expect((await storedAt(session, url)).map((one) => one.note)).toEqual([note]));
