import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { pointOf, type SelectOptions, selectText } from './harness/select';
import { clock, until } from './harness/until';

/** What things are called in the toolbar and in the cards; the one place to change when a name changes. */
export const names = {
  toolbar: 'Bên Lề[role="toolbar"]',
  noteButton: 'Ghi chú[role="button"]',
  linkButton: 'Gắn văn bản',
  note: 'Ghi chú[role="textbox"]',
  tags: 'Nhãn',
  find: 'Tìm văn bản',
  done: 'Xong',
  retry: 'Thử lại',
  close: 'Đóng',
  undo: 'Hoàn tác',
  reselect: 'Chọn lại đoạn',
  placeRight: 'Đúng đoạn này',
  saved: 'Đã lưu',
  linkHere: 'Gắn vào đoạn đã tô',
  judge: 'Nhận đúng chưa?',
  confirm: 'Đúng văn bản này',
  confirmed: 'Đã xác nhận',
  correct: 'Sửa lại',
  reject: 'Không phải viện dẫn',
  number: 'Số[role="textbox"]',
  save: 'Lưu',
  ownLink: 'Liên kết riêng',
  ownLinkField: 'Địa chỉ trang bạn hay tra văn bản[role="textbox"]',
} as const;

/** The cards by their selectors in the editor's document. */
const cards = { any: 'main.card', note: 'main.card.note', citation: 'main.card.citation' } as const;
type CardKind = keyof typeof cards;

/** Firefox's driver keeps the first address of a frame, about:blank; whatever else has it has no card in it. */
const isEditor = (frame: Frame): boolean => {
  const url = frame.url();
  if (url === 'about:blank') return frame.parentFrame() !== null;
  return url.startsWith('chrome-extension://') && new URL(url).pathname === '/editor.html';
};

/** The frames of the editor in a page: one in use at the most, whatever the page does. */
const editorFrames = (page: Page): Frame[] => page.frames().filter(isEditor);

/** Milliseconds for an answer of the driver; asked of a frame that is just replaced, Firefox's gives none at all. */
const PATIENCE = 2_000;

const findIn = (frame: Frame, selector: string): Promise<ElementHandle | null> =>
  Promise.race([frame.$(selector).catch(() => null), clock(PATIENCE).then(() => null)]);

/** Something in the card by its accessible name, once it is there. */
export function inCard(page: Page, name: string, timeout?: number): Promise<ElementHandle> {
  return until(
    async () => {
      for (const frame of editorFrames(page)) {
        // The frame may go while it is asked.
        const found = await findIn(frame, `aria/${name}`);
        if (found) return found;
      }
      throw new Error(`No "${name}" in a card: ${page.frames().map((frame) => frame.url())}`);
    },
    { timeout },
  );
}

/** Whether the card has something with this accessible name now. */
export const isInCard = (page: Page, name: string): Promise<boolean> =>
  inCard(page, name, 0).then(
    () => true,
    () => false,
  );

async function shownCard(page: Page, kind: CardKind): Promise<ElementHandle | null> {
  for (const frame of editorFrames(page)) {
    const found = await findIn(frame, cards[kind]);
    if (found) return found;
  }
  return null;
}

/** The card that is open, once it is. */
export const openCard = (page: Page, kind: CardKind = 'any'): Promise<ElementHandle> =>
  until(async () => {
    const card = await shownCard(page, kind);
    if (!card) {
      // Where the frame is kept away, or comes too late, the card is in a window of its own.
      const windows = (await page.browser().pages()).map((each) => each.url());
      throw new Error(`No card (${kind}) is open; open are ${windows}`);
    }
    return card;
  });

export const isCardOpen = async (page: Page): Promise<boolean> =>
  (await shownCard(page, 'any')) !== null;

/** The frame in which a card is shown. */
export const cardFrame = async (page: Page): Promise<Frame> => (await openCard(page)).frame;

/** Frames for cards, seen or not: one comes with the toolbar. */
export const countFrames = (page: Page): number => editorFrames(page).length;

export const cardText = async (page: Page): Promise<string> =>
  (await openCard(page)).evaluate((card) => card.textContent ?? '');

/** A click at where something stood a moment ago would miss it, or close the card: waits until it stays where it is. */
async function standing(page: Page, name: string): Promise<ElementHandle> {
  const found = await inCard(page, name);
  await found.scrollIntoView();
  const before = JSON.stringify(await found.boundingBox());
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  if (JSON.stringify(await found.boundingBox()) !== before) throw new Error(`"${name}" moves`);
  return found;
}

async function clickStanding(page: Page, name: string, count: number): Promise<void> {
  // A card still takes its height when it has just opened, and a button may be drawn anew under the mouse.
  await until(async () => {
    const found = await standing(page, name);
    await found.click({ count });
  });
}

export const clickInCard = (page: Page, name: string): Promise<void> =>
  clickStanding(page, name, 1);

/** Clicks into a field of the card and types with the keyboard. */
export async function typeInCard(page: Page, name: string, text: string): Promise<void> {
  await clickInCard(page, name);
  await page.keyboard.type(text);
}

/** Replaces what a field of the card holds. */
export async function retypeInCard(page: Page, name: string, text: string): Promise<void> {
  await clickStanding(page, name, 3);
  await page.keyboard.type(text);
}

/** Waits until the note's field has the focus, in the frame and for the frame. */
export async function untilNoteHasFocus(page: Page): Promise<void> {
  await until(async () => {
    const field = await inCard(page, names.note);
    const focused = await field.evaluate(
      (area) => area === document.activeElement && document.hasFocus(),
    );
    if (!focused) throw new Error('The note has no focus');
  });
}

async function clickOnPage(page: Page, name: string): Promise<void> {
  // A page may move our host under the mouse.
  await until(async () => {
    const button = await page.$(`aria/${name}`);
    if (!button) throw new Error(`No "${name}" on the page`);
    try {
      await button.click();
    } finally {
      // Every handle keeps a whole toolbar in memory, and those of `waitForSelector` cannot all be given back.
      await button.dispose();
    }
  });
}

/** Selects a passage, highlights it and opens its card, ready to be typed into. */
export async function openNote(
  page: Page,
  passage: string,
  options: SelectOptions = {},
): Promise<void> {
  await selectText(page, passage, options);
  await clickOnPage(page, names.noteButton);
  await untilNoteHasFocus(page);
}

/** Selects a passage, highlights it and opens its card at the search for a document. */
export async function openLinking(page: Page, passage: string): Promise<void> {
  await selectText(page, passage);
  await clickOnPage(page, names.linkButton);
  await inCard(page, names.find);
}

/** Types with the keyboard where the focus is: in the note, after `openNote`. */
export const typeNote = (page: Page, text: string): Promise<void> => page.keyboard.type(text);

async function clickText(page: Page, text: string): Promise<void> {
  const { x, y } = await pointOf(page, text);
  await page.mouse.click(x, y);
}

/** Opens the card of the highlight on these words by a click on them. */
export async function openCardAt(page: Page, text: string): Promise<ElementHandle> {
  await clickText(page, text);
  return openCard(page, 'note');
}

/** Milliseconds in which a document's links come; there may be none. */
const LINKS = 2_000;

/** Waits for the links of the open citation's card: they come from the background, and move what stands below them. */
const untilLinks = (page: Page): Promise<unknown> =>
  until(async () => (await openCard(page, 'citation')).$eval('.portals', () => true), {
    timeout: LINKS,
  }).catch(() => undefined);

/** Opens the card of the citation on these words, and waits until it names the document and where to read it. */
export async function openCitationAt(page: Page, text: string, document = ''): Promise<void> {
  await clickText(page, text);
  await untilCitation(page, document);
  await untilLinks(page);
}

/** Waits until the open card is a citation's and names this document. */
export const untilCitation = (page: Page, document: string): Promise<void> =>
  until(async () => {
    const card = await openCard(page, 'citation');
    const title = await card.$eval('h1', (heading) => heading.textContent ?? '');
    if (!title.includes(document)) throw new Error(`The card is of ${title}, not of ${document}`);
  });

/** Waits until the note's field holds this text: the card is drawn before the background has answered what the note says. */
export const untilNoteSays = (page: Page, text: string): Promise<void> =>
  until(async () => {
    const field = await inCard(page, names.note);
    const note = await field.evaluate((area) => (area as HTMLTextAreaElement).value);
    if (note !== text) throw new Error(`The note says "${note}", not "${text}"`);
  });

/** Waits until the card says that what was typed is on disk. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await until(async () => {
    if (!(await cardText(page)).includes(names.saved)) throw new Error('The card does not say so');
  });
}

/** Closes the card as Escape does, and waits until it is gone. */
export async function closeCard(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await until(async () => {
    if (await isCardOpen(page)) throw new Error('The card is still open');
  });
}
