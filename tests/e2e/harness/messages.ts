import type { Page, Realm } from 'puppeteer-core';
import { openExtensionPage, type Session } from './chromium';
import { until } from './until';

/** What came back for a message: a value, or the reason why it was refused. */
export type Reply =
  | { readonly kind: 'answer'; readonly value: unknown }
  | { readonly kind: 'error'; readonly reason: string };

const nobody: Reply = { kind: 'error', reason: 'nobody answered' };

/** The envelope of @webext-core/messaging, as it lies on the wire. */
function reply(raw: unknown): Reply {
  if (typeof raw !== 'object' || raw === null) return nobody;
  if ('err' in raw && raw.err !== undefined && raw.err !== null) {
    const { err } = raw;
    const told = typeof err === 'object' && 'message' in err ? err.message : JSON.stringify(err);
    return { kind: 'error', reason: String(told) };
  }
  return { kind: 'answer', value: 'res' in raw ? raw.res : undefined };
}

const expression = (type: string, data: unknown): string =>
  `chrome.runtime.sendMessage(${JSON.stringify({ id: 1, type, data, timestamp: Date.now() })})`;

/** The world of our content script in a page. */
export function contentWorld(page: Page): Promise<Realm> {
  return until(async () => {
    const [world] = await page.extensionRealms();
    if (!world) throw new Error('No content script runs in the page');
    return world;
  });
}

async function send(where: Pick<Realm, 'evaluate'>, type: string, data: unknown): Promise<Reply> {
  try {
    return reply(await where.evaluate(expression(type, data)));
  } catch (error) {
    return { kind: 'error', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Sends as the script in the page would, or a page that had taken it over. */
export const sendFromPage = async (page: Page, type: string, data: unknown): Promise<Reply> =>
  send(await contentWorld(page), type, data);

/** Sends as a page of the extension does; see `openSender`. */
export const sendFromExtension = (sender: Page, type: string, data: unknown): Promise<Reply> =>
  send(sender, type, data);

/** A page of the extension's origin in a tab, without scripts of its own, to send from. */
export const openSender = (session: Session): Promise<Page> =>
  openExtensionPage(session, 'manifest.json');

/** A value of a reply by its names, undefined where it is not there. */
export function valueAt(from: unknown, ...path: readonly string[]): unknown {
  let value = from;
  for (const name of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return value;
}

/** Whether a write was acknowledged: the reply says that it is on disk. */
export const isSaved = (from: Reply): boolean =>
  from.kind === 'answer' && valueAt(from.value, 'kind') === 'saved';
