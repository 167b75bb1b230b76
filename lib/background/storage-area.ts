/** A part of `browser.storage`, or what stands for one. https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/storage/StorageArea */
export interface StorageArea {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}
