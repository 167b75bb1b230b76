import type { Page } from 'puppeteer-core';
import { cardText } from '../e2e/card';
import type { FirefoxSession } from '../e2e/harness/firefox';
import { until } from '../e2e/harness/until';
import { saidIn } from './said';

interface Tab {
  readonly id: number;
  readonly url?: string;
}
/** What is used of the extension's own interface. */
interface Api {
  readonly tabs: { query(what: object): Promise<readonly Tab[]> };
  readonly action: { getTitle(what: object): Promise<string> };
  readonly scripting: {
    executeScript(what: object): Promise<readonly { readonly result?: unknown }[]>;
  };
}

/**
 * What stands at the icon of a page, what the closed root that is drawn into it says, and the addresses of all tabs. Runs in a page of
 * the extension, which alone may look there; so it takes nothing from around it.
 */
async function readAround(url: string) {
  const api = Reflect.get(globalThis, 'browser') as Api;
  const tabs = await api.tabs.query({});
  const titles: string[] = [];
  const messages: string[] = [];
  let noteButton: unknown = null;
  for (const { id } of tabs.filter((tab) => tab.url === url)) {
    titles.push(await api.action.getTitle({ tabId: id }));
    const found = await api.scripting.executeScript({
      target: { tabId: id },
      func: () =>
        [...document.querySelectorAll('*')].map((element) => {
          const root: ShadowRoot | null = Reflect.get(element, 'openOrClosedShadowRoot');
          const box = root?.querySelector('[role="toolbar"] .divider + *')?.getBoundingClientRect();
          return {
            message: root?.querySelector('.snackbar')?.textContent ?? '',
            noteButton: box && { x: box.x + box.width / 2, y: box.y + box.height / 2 },
          };
        }),
    });
    for (const one of found.flatMap(
      ({ result }) => result as { message: string; noteButton?: unknown }[],
    )) {
      messages.push(one.message);
      noteButton ??= one.noteButton ?? null;
    }
  }
  return {
    texts: [...titles, ...messages],
    urls: tabs.map((tab) => tab.url ?? ''),
    noteButton: noteButton as { readonly x: number; readonly y: number } | null,
  };
}

/** What the user is told in words, on the page, in the card, at the icon or in a window of the extension. */
export async function saidInFirefox({ reader }: FirefoxSession, page: Page): Promise<string> {
  const { texts, urls } = await reader.evaluate(readAround, page.url());
  const inCard = await cardText(page).catch(() => '');
  const isOut = urls.some((url) => url.includes('/editor.html'));
  return saidIn([...inCard.split('\n'), ...texts], isOut);
}

/** Clicks "Ghi chú" in the toolbar of what is selected. */
export async function clickNoteButton({ reader }: FirefoxSession, page: Page): Promise<void> {
  const { x, y } = await until(async () => {
    const { noteButton } = await reader.evaluate(readAround, page.url());
    if (noteButton === null) throw new Error('No toolbar is there');
    return noteButton;
  });
  await page.mouse.click(x, y);
}
