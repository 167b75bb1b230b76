import type { Page } from 'puppeteer-core';
import { cardText } from '../e2e/card';
import type { FirefoxSession } from '../e2e/harness/firefox';

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
 * What stands at the icon of a page and in the messages of the closed root that is drawn into it, and the addresses of all tabs.
 * Runs in a page of the extension, which alone may look there; so it takes nothing from around it.
 */
async function readAround(url: string) {
  const api = Reflect.get(globalThis, 'browser') as Api;
  const tabs = await api.tabs.query({});
  const texts: string[] = [];
  for (const { id } of tabs.filter((tab) => tab.url === url)) {
    texts.push(await api.action.getTitle({ tabId: id }));
    const messages = await api.scripting.executeScript({
      target: { tabId: id },
      func: () =>
        [...document.querySelectorAll('*')].map(
          (element) =>
            Reflect.get(element, 'openOrClosedShadowRoot')?.querySelector('.snackbar')?.textContent,
        ),
    });
    texts.push(...messages.flatMap(({ result }) => result).map((text) => String(text ?? '')));
  }
  return { texts, urls: tabs.map((tab) => tab.url ?? '') };
}

/** What the user is told in words, on the page, in the card, at the icon or in a window of the extension. */
export async function saidInFirefox({ reader }: FirefoxSession, page: Page): Promise<string> {
  const { texts, urls } = await reader.evaluate(readAround, page.url());
  const inCard = await cardText(page).catch(() => '');
  const isOut = urls.some((url) => url.includes('/editor.html'));
  return [...inCard.split('\n'), ...texts, isOut ? 'Cửa sổ riêng của Bên Lề' : '']
    .filter((text) => /[Tt]rang này|Chưa|chưa|che|giành|gỡ|cửa sổ|Cửa sổ/.test(text))
    .join(' ');
}
