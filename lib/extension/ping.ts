import { browser } from 'wxt/browser';

/** Where pages see that something was stored: liveQuery does not reach content scripts, `storage.onChanged` does. */
interface Ping {
  /** The articles that changed; an empty list means that any may have. */
  readonly articleIds: readonly string[];
  /** Different each time, since storage tells only of values that change. */
  readonly nonce: string;
}

export async function announceChange(articleIds: readonly string[]): Promise<void> {
  const ping: Ping = { articleIds, nonce: `${Date.now()}-${Math.random()}` };
  await browser.storage.local.set({ ping });
}

/** Calls back with the articles that changed until `signal` ends. */
export function followChanges(
  signal: AbortSignal,
  changed: (articleIds: readonly string[]) => void,
): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const ping = changes.ping?.newValue;
    if (area === 'local' && isPing(ping)) changed(ping.articleIds);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

const isPing = (value: unknown): value is Ping =>
  typeof value === 'object' &&
  value !== null &&
  'articleIds' in value &&
  Array.isArray(value.articleIds);
