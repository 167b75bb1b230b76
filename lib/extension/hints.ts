import { browser } from 'wxt/browser';
import type { BodyHint } from '../records';

/** Hints stand in `storage.local`, where a page's script finds its own before it has to wake the background. */
const keyOf = (host: string): string => `body:${host}`;

export async function keepHint(host: string, hint: BodyHint): Promise<void> {
  await browser.storage.local.set({ [keyOf(host)]: hint });
}

export async function readHint(host: string): Promise<BodyHint | null> {
  const key = keyOf(host);
  const found = await browser.storage.local.get<Record<string, BodyHint>>(key);
  return found[key] ?? null;
}
