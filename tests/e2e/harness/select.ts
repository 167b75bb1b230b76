import type { Page } from 'puppeteer-core';
import { locateText, type Passage } from './passage';

export interface SelectOptions {
  /** The selection runs on to the end of the first such text after the start. */
  readonly until?: string;
  /** Which occurrence of the text, counted from 0. */
  readonly nth?: number;
}

async function passage(page: Page, text: string, options: SelectOptions): Promise<Passage> {
  await locate(page, text, options);
  // Input is dispatched against what was last drawn: let a scroll and what is still coming in be drawn first.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  return locate(page, text, options);
}

async function locate(page: Page, text: string, options: SelectOptions): Promise<Passage> {
  const found = await page.evaluate(locateText, text, options.until ?? '', options.nth ?? 0);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

/** White space is left out: between two blocks the selection has line breaks that the text has not. */
async function confirm(page: Page, expected: string): Promise<void> {
  const selected = await page.evaluate(() => `${getSelection()}`);
  if (selected.replace(/\s+/g, '') !== expected.replace(/\s+/g, '')) {
    throw new Error(`Selected "${selected}" instead of "${expected}"`);
  }
}

/**
 * Selects a passage of the page with the real mouse: press before its first letter, drag, release after its
 * last. The text is found with white space folded; throws when another text ends up selected.
 */
export async function selectText(
  page: Page,
  text: string,
  options: SelectOptions = {},
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await drag(page, text, options);
    } catch (error) {
      // The page may still be settling under the mouse, its pictures and fonts coming in.
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

const ATTEMPTS = 3;

async function drag(page: Page, text: string, options: SelectOptions): Promise<void> {
  const { start, end, text: expected } = await passage(page, text, options);
  const { mouse } = page;
  await mouse.move(start.x, start.y);
  await mouse.down();
  await mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 3 });
  await mouse.move(end.x, end.y, { steps: 3 });
  await mouse.up();
  await confirm(page, expected);
}

/**
 * Selects a passage with the keyboard: its first letter is selected by script, as caret browsing (F7) would
 * from where the caret stands (with it off, Chromium only extends a selection that is not empty), then
 * Shift + Right is pressed until the passage's end. Use it with passages of a few words.
 */
export async function selectTextByKeyboard(
  page: Page,
  text: string,
  options: SelectOptions = {},
): Promise<void> {
  const { text: expected } = await passage(page, text, options);
  const [first, ...rest] = new Intl.Segmenter('vi').segment(expected);
  await page.evaluate((length) => {
    const { anchorNode: node, anchorOffset: offset } = getSelection() ?? {};
    if (node && offset !== undefined) {
      getSelection()?.setBaseAndExtent(node, offset, node, offset + length);
    }
  }, first?.segment.length ?? 0);
  await page.keyboard.down('Shift');
  for (const _ of rest) await page.keyboard.press('ArrowRight');
  await page.keyboard.up('Shift');
  await confirm(page, expected);
}

/** The middle of a passage in the window, to point at it or click on it; scrolls it into view. */
export async function pointOf(
  page: Page,
  text: string,
  options: SelectOptions = {},
): Promise<{ readonly x: number; readonly y: number }> {
  const { middle } = await passage(page, text, options);
  return middle;
}
